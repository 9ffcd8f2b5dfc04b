"""What is typed into a form stands on it letter by letter, or is said to be left for the pen."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.base import paths
from desktop_app.base.typed import cleaned
from desktop_app.language.graphemes import graphemes
from desktop_app.language.markup import without_markup
from desktop_app.sheets.documents.form_draft import form_draft
from desktop_app.sheets.forms.catalogue import FORMS, form_named
from desktop_app.sheets.forms.typist import Typist
from desktop_app.sheets.layout.areas import page_area
from desktop_app.sheets.layout.form_blocks import value_cell
from desktop_app.sheets.layout.style import PT, Paper
from desktop_app.sheets.on_paper import BLANK, OnPaper
from desktop_app.sheets.sheet import Entry, Fields
from tests.sheets.reading import fonts_of, poppler, text_of, words_outside

MARGIN = 31
FAMILY = "👩\u200d👩\u200d👧"
SHAPES = ["寿限無", "Ｗ", "W", "i", "Wolfeschlegel ", "髙橋　", "塚", "한글", "ガ", "1-2-3 "]


@pytest.fixture(scope="module")
def typist(qapp):
    return Typist(Paper(paths.resources()))


@pytest.fixture
def row(day_context, paper):
    """Returns the row of a name on a form."""

    def make(text, language="en"):
        values = {"insurer": "kokuho", "name": text}
        form = form_named("certificate")
        sheet = form_draft(form, values, day_context.translator(language), day_context.translator("ja"), Typist(paper))
        found = [row for block in sheet.blocks if isinstance(block, Fields) for row in block.rows]
        return next(row for row in found if row.label.for_staff == "氏名"), sheet

    return make


@pytest.mark.parametrize(
    "name",
    [
        "\ufa10本\ufa1b子 \uf9dc\ufa19",
        "\ufa10\u3000隆",
        "髙﨑德塚 김민수 刘伟",
        "**山田** ｜漢字《かんじ》 {name} _&_ <b>x</b> &amp; [*]",
        "*",
        "José Ağaoğlu",
        "NGUYỄN Thị Ánh Tuyết",
        "ﾔﾏﾀﾞ ﾊﾟｰﾄ ﾟ",
    ],
)
def test_what_can_be_printed_is_printed_as_it_was_typed(row, printed, name):
    entry, sheet = row(name)
    assert (entry.value, entry.by_hand) == (name, None)
    path = printed(sheet).path
    assert "".join(name.split()) in "".join(poppler("pdftotext", "-raw", path, "-").split())
    assert all("MynaNavi" in font for font in fonts_of(path))


@pytest.mark.parametrize("pair", ["\ufa10塚", "\ufa1b福", "\uf9dc隆", "\ufa19神"])
def test_kanji_of_the_family_register_are_drawn_in_their_own_form(qapp, pair):
    """As another letter, and never in the font of another language, where it would be the common one."""
    paper = Paper(paths.resources())
    font = paper.fonts._raw_font("Myna Navi JP")
    registered, common = (font.glyphIndexesForString(letter)[0] for letter in pair)
    assert 0 not in (registered, common)
    assert registered != common
    others = [paper.fonts._raw_font(f"Myna Navi {name}") for name in ("KR", "SC")]
    assert not any(other.supportsCharacter(ord(pair[0])) for other in others)


@pytest.mark.parametrize(
    ("name", "shown", "left"),
    [
        ("吉田𠮷子", "吉田＿子", [(3, "𠮷")]),
        ("葛\U000e0100城 葛", "＿城 葛", [(1, "葛\U000e0100")]),
        (f"{FAMILY}山👩", "＿山＿", [(1, FAMILY), (3, "👩")]),
        ("🇯🇵山👋🏽川❤\ufe0f", "＿山＿川＿", [(1, "🇯🇵"), (3, "👋🏽"), (5, "❤\ufe0f")]),
        ("محمد Ali", "＿＿＿＿ Ali", [(1, "م"), (2, "ح"), (3, "م"), (4, "د")]),
        ("\ue000田", "＿田", [(1, "\ue000")]),
        ("x\u0323\u0307y", "＿y", [(1, "x\u0323\u0307")]),
        ("山\ufffd", "山＿", [(2, "\ufffd")]),
        ("\U00031350本", "＿本", [(1, "\U00031350")]),
        (FAMILY, "", [(1, FAMILY)]),
        ("שלום", "", [(1, "ש"), (2, "ל"), (3, "ו"), (4, "ם")]),
    ],
)
def test_what_cannot_be_printed_is_told_letter_by_letter_and_its_place_left(typist, name, shown, left):
    settled = typist(cleaned(name))
    assert settled.shown == shown
    assert [place for place, _ in settled.left] == [place for place, _ in left]
    assert [cleaned(letter) for _, letter in settled.left] == [cleaned(letter) for _, letter in left]


def test_the_form_itself_tells_by_places_what_is_to_be_written_by_hand(row, printed):
    entry, sheet = row(f"吉田𠮷子{FAMILY}")
    assert entry.value == "吉田＿子＿"
    assert without_markup(entry.by_hand.own) == (
        "Please write by hand where ＿ stands: letter 3 (U+20BB7), letter 5 (U+1F469 U+200D U+1F469 U+200D U+1F467)"
        " cannot be printed here."
    )
    assert "吉田＿子＿" in text_of(printed(sheet).path)


@given(
    st.text(
        st.characters(exclude_categories=["Cs"]) | st.sampled_from("山\ufa10\U000e0100\u0301\u200d👩🇯が*｜《》 "),
        max_size=40,
    )
)
def test_every_letter_is_printed_or_named(typist, text):
    settled = typist(cleaned(text))
    named = {letter for _, letter in settled.left}
    shown = graphemes(settled.text)
    assert "".join(BLANK if letter in named else letter for letter in shown).strip(
        f"{BLANK} 　"
    ) == settled.shown.strip(f"{BLANK} 　")
    assert [letter for letter in shown if letter in named] == [letter for _, letter in settled.left]


def laid_out(typist, text):
    cell = typist._cell
    return cell, cell.typed(text, "entry")


@settings(max_examples=60)
@given(st.sampled_from(SHAPES), st.integers(1, 120))
def test_whatever_is_no_longer_than_120_letters_has_room_and_stays_in_its_place(typist, shape, length):
    text = (shape * length)[:length].strip()
    cell, found = laid_out(typist, text)
    assert found is not None
    assert found.width <= cell.width
    assert found.height <= cell.size("entry_room")
    assert found.style.size >= 8
    assert "".join(line.text() for line in found.lines).replace(" ", "").replace("　", "") == "".join(text.split())


@settings(max_examples=40)
@given(st.sampled_from(SHAPES), st.integers(121, 3000))
def test_what_is_longer_has_room_in_letters_that_can_be_read_or_is_left_for_the_pen(typist, shape, length):
    text = cleaned((shape * length)[:length])
    settled = typist(text)
    cell, found = laid_out(typist, text)
    assert settled.has_room is (found is not None)
    if found:
        assert (found.width <= cell.width, found.style.size >= 7) == (True, True)
    else:
        assert (settled.shown, settled.is_whole) == ("", False)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.id)
def test_a_form_full_of_long_names_stays_in_its_cells(day_context, paper, printed, form):
    values = {
        field.id: ("寿限無" * 40 if field.kind == "text" else "カ" * 120)
        for field in form.asked
        if field.kind in ("text", "kana")
    }
    values |= {"insurer": "kokuho", "matters": "certificate"} if form.id == "proxy" else {"insurer": "kokuho"}
    path = printed(
        form_draft(form, values, day_context.translator("en"), day_context.translator("ja"), Typist(paper))
    ).path
    assert words_outside(path, MARGIN) == []
    kinds = [field.kind for field in form.asked]
    assert text_of(path).count("寿限無" * 40) == kinds.count("text")
    assert text_of(path).count("カ" * 120) == kinds.count("kana")


def test_what_is_no_letter_at_all_is_told_too(row):
    entry, _ = row("山\udce9")
    assert entry.value == "山＿"
    assert "letter 2 (U+FFFD)" in entry.by_hand.own


def test_a_required_name_without_room_leaves_the_rest_of_the_form(row, printed, day_context):
    entry, sheet = row("寿限無" * 200)
    assert isinstance(entry, Entry)
    assert (entry.value, without_markup(entry.by_hand.own)) == ("", "Please write this by hand.")
    assert "資格確認書交付申請書" in text_of(printed(sheet).path)
    assert OnPaper("x", has_room=False).said(day_context.translator("en")).startswith("This is too long")


def test_an_insurer_whose_letters_cannot_be_printed_is_told_on_the_form(day_context, paper):
    values = {"insurer": "kokuho", "insurer-name": "葛\U000e0100城市", "name": "山田"}
    sheet = form_draft(
        form_named("certificate"), values, day_context.translator("en"), day_context.translator("ja"), Typist(paper)
    )
    assert sheet.blocks[0].addressee == "（あて先）＿城市長 様"
    said = [line.own for block in sheet.blocks for line in getattr(block, "lines", ())]
    assert any("letter 1 (U+845B U+E0100)" in line for line in said)


def test_the_place_of_a_value_is_that_of_the_page(paper, typist):
    assert typist._cell == value_cell(page_area(typist._cell.paper, "ja"))
    assert typist._cell.width / PT > 360

"""What is drawn: QR codes, pictures, fonts, the theme."""

from __future__ import annotations

import subprocess
import sys
import unicodedata

import numpy as np
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFontDatabase, QFontMetrics, QImage, QPainter, QRawFont, QTextLayout
from PySide6.QtWidgets import QWidget

from desktop_app.base import paths
from desktop_app.facts.units import Unit
from desktop_app.guide.content.flows import FLOWS
from desktop_app.language.fonts import Fonts, application_font, font_families
from desktop_app.language.language import FONT_LATIN
from desktop_app.language.languages import LANGUAGES
from desktop_app.sheets.qr_code import modules
from desktop_app.ui.frame.journey import Journey
from desktop_app.ui.guide.places import FlowPlace
from desktop_app.ui.style.pictures import labels_in
from desktop_app.ui.style.theme import Theme, load_tokens
from desktop_app.ui.widgets.listing import tick_line
from desktop_app.ui.widgets.qr import QrCode, make_alike
from tests.helpers.drawing import decoded, texts_of
from tests.sheets.reading import grey_of


@pytest.mark.parametrize("content", ["https://myna.go.jp/", "https://www.kojinbango-card.go.jp/", "資格確認書 " * 9])
def test_a_code_is_read_by_an_independent_decoder(qtbot, content):
    code = QrCode(modules(content), 300, "#000000", "#ffffff")
    qtbot.addWidget(code)
    assert decoded(code) == [content]


def test_the_code_itself_is_at_least_as_large_as_asked_for(qtbot):
    code = QrCode(modules("https://myna.go.jp/"), 300, "#000000", "#ffffff")
    qtbot.addWidget(code)
    top, bottom, left, right = dark_part(code)
    assert bottom - top == right - left >= 300


def dark_part(code):
    """The first and last rows and columns with something dark."""
    return dark_part_of(grey_of(code.grab().toImage()))


def dark_part_of(pixels):
    dark = pixels < 128
    rows, columns = (np.flatnonzero(dark.any(axis=axis)) for axis in (1, 0))
    return rows[0], rows[-1] + 1, columns[0], columns[-1] + 1


@pytest.mark.parametrize("letters", [10, 60, 130, 300, 560])
def test_codes_side_by_side_are_as_good_as_equally_large_with_enough_light_around_them(qtbot, letters):
    contents = ["tel:0120950178", "x" * letters]
    codes = [QrCode(modules(content), 220, "#000000", "#ffffff") for content in contents]
    for code in codes:
        qtbot.addWidget(code)
    make_alike(codes)
    assert codes[0].size() == codes[1].size()
    sides = [bottom - top for top, bottom, _, _ in map(dark_part, codes)]
    assert min(sides) > 0.95 * max(sides)
    top, bottom, left, _ = dark_part(codes[0])
    assert min(top, left) >= 4 * (bottom - top) / 33
    assert [decoded(code) for code in codes] == [[content] for content in contents]


def test_a_box_to_tick_stands_beside_the_letters_not_beside_their_readings(window, qtbot):
    window.navigator.use_language("ja-easy")
    row = tick_line(window.frame.ui, "口の ｜中《なか》", "list")
    qtbot.addWidget(row)
    row.resize(row.sizeHint())
    pixels = grey_of(row.grab().toImage())
    size = window.frame.ui.theme.text_style("list").size
    box, mouth = pixels[:, : size + 1], pixels[:, size + 12 : 2 * size + 12]
    top, bottom, _, _ = dark_part_of(box)
    highest, lowest, _, _ = dark_part_of(mouth)
    assert abs((top + bottom) - (highest + lowest)) <= 6


def test_every_code_in_the_window_leads_to_the_address_of_its_fact(window, day_context, qtbot):
    situation = window.frame.situation
    seen = set()
    for flow in FLOWS.values():
        for path in flow.paths(situation):
            for length in range(len(path) + 1):
                node = flow.position(situation, path[:length])
                if node.qr and node.id not in seen:
                    seen.add(node.id)
                    window.navigator.go(Journey().go(FlowPlace(flow.id, path[:length])))
                    qtbot.wait(1)
                    address = day_context.facts_of_day[node.qr].value
                    assert [code for code in decoded(window) if not code.startswith("tel:")] == [address]
                    names = [code.accessibleName() for code in window.findChildren(QWidget, "qr")]
                    assert f"QR code for the phone: {address}" in names
    assert seen == {
        *("log-in-by-phone", "open-on-phone", "get-a-card", "shop", "card-renewal", "new-card", "child-card"),
    }


def test_every_drawing_asks_only_for_colours_and_labels_that_there_are(day_context):
    tokens, facts = load_tokens(paths.resources()), day_context.facts_of_day
    labels = (name for name in facts.names if facts[name].unit is Unit.LABEL)
    known = {*tokens["colours"]["light"], "family", *labels}
    drawings = [*paths.resources().glob("icons/*.svg"), *paths.resources().glob("pictures/*.svg")]
    assert drawings
    for path in drawings:
        assert labels_in(path.read_text(encoding="utf-8")) <= known, path.name


def missing_from(family, texts):
    """The letters that a family does not have."""
    font = QRawFont.fromFont(QFontDatabase.font(family, "Regular", 20))
    return {letter for text in texts for letter in text if letter != "\n" and not font.supportsCharacter(ord(letter))}


WESTERN = [language.code for language in LANGUAGES.values() if language.font == FONT_LATIN]
ASIAN = [code for code in LANGUAGES if code not in WESTERN]


@pytest.mark.parametrize("language", ASIAN)
def test_every_letter_of_an_asian_language_and_of_japanese_in_it_has_the_same_face(qapp, day_context, language):
    """Else a term like 電子証明書 looks uneven, some of its letters heavier than others."""
    Fonts(paths.resources() / "fonts").load(language)
    assert missing_from(font_families(language)[0], texts_of(day_context, language)) == set()


@pytest.mark.parametrize("language", WESTERN)
def test_a_western_language_takes_japanese_letters_alone_from_another_face(qapp, day_context, language):
    Fonts(paths.resources() / "fonts").load(language)
    own, japanese = font_families(language)
    elsewhere = missing_from(own, texts_of(day_context, language))
    assert {unicodedata.east_asian_width(letter) for letter in elsewhere} == {"W", "F"}
    assert missing_from(japanese, elsewhere) == set()


@pytest.mark.parametrize("language", [code for code in ASIAN if not LANGUAGES[code].is_japanese])
@pytest.mark.parametrize("term", ["マイナ保険証", "電子証明書", "資格確認書", "暗証番号", "登録済", "国民健康保険"])
def test_a_japanese_term_is_drawn_in_the_face_of_the_words_around_it(qapp, language, term):
    Fonts(paths.resources() / "fonts").load(language)
    assert faces_of(term, language) == {font_families(language)[0]}


def faces_of(text, language):
    """The families in which a text is drawn."""
    layout = QTextLayout(text, application_font(language, 40))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return {run.rawFont().familyName() for run in layout.glyphRuns()}


@pytest.mark.parametrize(
    ("does", "families"),
    [
        ("ui.label('おばあちゃん', 'body')", ["Myna Navi JP"]),
        ("ui.label('陈奶奶', 'body')", ["Myna Navi JP", "Myna Navi KR", "Myna Navi Latin", "Myna Navi SC"]),
        (
            "TextField(ui, 'name', '', '', 9, print)",
            ["Myna Navi JP", "Myna Navi KR", "Myna Navi Latin", "Myna Navi SC"],
        ),
    ],
    ids=["a Japanese name", "a Chinese name", "a name is typed"],
)
def test_all_fonts_are_loaded_when_a_name_may_need_them(does, families):
    """In a process of its own: fonts once loaded stay."""
    program = f"""
from PySide6.QtGui import QFontDatabase
from desktop_app.wiring.home import qt_application
from desktop_app.base import paths
from desktop_app.language.day_context import load_day
from desktop_app.ui.widgets.styler import Styler
from desktop_app.ui.widgets.text_field import TextField
application = qt_application()
ui = Styler(application, paths.resources(), load_day(None).translator)("ja")
made = {does}
print(*(name for name in QFontDatabase.families() if name.startswith("Myna Navi")), sep="\\n")
"""
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout.splitlines() == families


def test_bold_is_a_drawn_weight_and_not_a_smeared_one(qapp):
    Fonts(paths.resources() / "fonts").load("ja")
    assert set(QFontDatabase.styles("Myna Navi JP")) == {"Regular", "Bold"}


def test_text_is_measured_in_our_fonts(qapp):
    Fonts(paths.resources() / "fonts").load("ja")
    assert QFontMetrics(application_font("ja", 22)).horizontalAdvance("資格確認書") > 100


def test_the_theme_grows_with_its_scale():
    tokens = load_tokens(paths.resources())
    assert Theme(tokens, scale=2.0).px("margin") == 2 * Theme(tokens).px("margin")
    assert Theme(tokens, scale=2.0).text_style("body").size == 44


def test_larger_letters_leave_margins_as_they_are():
    tokens = load_tokens(paths.resources())
    larger = Theme(tokens, text_scale=2.0)
    assert larger.px("margin") == Theme(tokens).px("margin")
    assert larger.text_style("body").size == 44
    assert larger.letter_px("dot") == 2 * Theme(tokens).px("dot")


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_lines_may_break_is_drawn_by_our_own_fonts(qapp, language):
    """Else a font of the system would come in, and make some lines higher than others."""
    Fonts(paths.resources() / "fonts").load(language)
    assert faces_of("窓\u2060口\u200bで A\u2060b", language) <= set(font_families(language))


@pytest.fixture
def _same_language_afterwards():
    """What a test calls the language of the computer is forgotten after it."""
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("computer", ["ja_JP", "zh_CN", "zh_TW", "ko_KR", "pt_BR", "tr_TR"])
def test_text_looks_alike_whatever_the_language_of_the_computer(qapp, _same_language_afterwards, language, computer):
    """Fonts may have other letters, and wide signs that nobody sees, for the language that Qt tells them."""
    Fonts(paths.resources() / "fonts").load(language)
    QLocale.setDefault(QLocale.c())
    before = picture_of_words(language)
    QLocale.setDefault(QLocale(computer))
    assert picture_of_words(language) == before


def picture_of_words(language):
    """Draw words that the fonts of every language can write."""
    picture = QImage(900, 60, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setFont(application_font(language, 30))
    painter.drawText(10, 40, "資\u2060格 確認書\u200b(直骨)\u00a0abc 12:30")
    painter.end()
    return picture

"""Drafts of forms: what is asked, what stands on them, and what nobody is asked for."""

from __future__ import annotations

import pytest

from desktop_app.guide.content import insurers
from desktop_app.language.languages import LANGUAGES
from desktop_app.sheets.documents.form_draft import ATTACH, OWN_FORM, form_draft
from desktop_app.sheets.forms.answers import form_errors
from desktop_app.sheets.forms.catalogue import FORMS, form_named
from desktop_app.sheets.forms.form import FormError, Kind
from desktop_app.sheets.forms.typist import Typist
from desktop_app.sheets.on_paper import OnPaper
from desktop_app.sheets.sheet import Box, Checkbox, Choices, Entry, Fields, FormTitle
from tests.sheets.reading import bare, fonts_of, pages_of, pictures_of, pixels_of, text_of, words_outside

LONG_NAME = "寿限無" * 40
LONG_LATIN = "Wolfeschlegelsteinhausenbergerdorff" + "x" * 85
FILLED_IN = {
    "insurer": insurers.KOKUHO,
    "insurer-name": "横浜市",
    "name": "髙橋花子",
    "name-kana": "たかはしはなこ",
    "birth-date": "1950-03-04",
    "day": "2026-11-25",
}
MARGIN = 31


@pytest.fixture
def draft(day_context, paper):
    def make(form, language="en", **values):
        named = {name.replace("_", "-"): value for name, value in values.items()}
        return form_draft(
            form_named(form), named, day_context.translator(language), day_context.translator("ja"), Typist(paper)
        )

    return make


def rows(sheet):
    return {row.label.for_staff: row for block in sheet.blocks if isinstance(block, Fields) for row in block.rows}


def head(sheet):
    return sheet.blocks[0]


def needed(form, **values):
    """Values for what has to be filled in."""
    given = {**FILLED_IN, "reason": "lost", "matters": "certificate", "proxy-name": "髙橋一郎", **values}
    return {field.id: given[field.id] for field in form.asked if field.id in given}


def test_the_five_forms_have_the_names_of_the_facts(day_context):
    facts = day_context.facts_of_day
    names = [form.name for form in FORMS]
    assert names[:4] == [
        str(facts[name].value)
        for name in ("certificate_form", "certificate_reissue_form", "notice_form", "cancel_form")
    ]
    assert names[4] == "委任状"
    assert all(name in facts for form in FORMS for name in form.facts)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.id)
def test_my_number_signature_and_seal_are_never_asked(form):
    asked = " ".join(field.label + field.meaning.text for field in form.asked)
    for word in ("個人番号", "My Number of", "署名", "印", "Signature", "PIN", "暗証番号"):
        assert word not in asked
    assert [field.id for field in form.fields if field.kind is Kind.BY_HAND][-1] == "signature"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.id)
def test_a_draft_has_labels_values_meanings_and_what_to_attach(day_context, printed, paper, form, language):
    translator, japanese = day_context.translator(language), day_context.translator("ja")
    sheet = form_draft(form, needed(form), translator, japanese, Typist(paper))
    done = printed(sheet)
    read = text_of(done.path)
    for field in form.fields:
        if field.id not in ("insurer", "insurer-name", "day"):
            assert bare(field.label) in read
            assert language == "ja" or bare(translator(field.meaning)) in read
    for text in (form.name, "（あて先）横浜市長 様", "令和8年11月25日", "髙橋花子", "タカハシハナコ", "昭和25年3月4日"):
        assert bare(text) in read
    for message in (form.title, OWN_FORM, ATTACH, *form.attach):
        assert language == "ja" or bare(translator(message)) in read
        assert bare(japanese(message)) in read or message is form.title
    assert pages_of(done.path) <= 2
    assert words_outside(done.path, MARGIN) == []
    assert all(fonts_of(done.path).values())


@pytest.mark.parametrize("name", [LONG_NAME, LONG_LATIN])
def test_the_longest_names_stay_inside_the_margins(draft, printed, name):
    assert len(name) == 120
    done = printed(
        draft("proxy", insurer="union", insurer_name=name, name=name, proxy_name=name, address=name, matters="cancel")
    )
    assert words_outside(done.path, MARGIN) == []
    assert text_of(done.path).count(name) == 4


def test_letters_of_names_outside_the_standard_are_printed(draft):
    assert (
        rows(draft("certificate", insurer="kokuho", name="髙﨑德塚 김민수 刘伟"))["氏名"].value
        == "髙﨑德塚 김민수 刘伟"
    )


@pytest.mark.parametrize(
    ("insurer", "name", "addressee"),
    [
        (insurers.KOKUHO, "", "（あて先）＿＿＿＿＿市・区・町・村長 様"),
        (insurers.KOKUHO, "倉吉市", "（あて先）倉吉市長 様"),
        (insurers.KOUKI, "埼玉県後期高齢者医療広域連合", "（あて先）埼玉県後期高齢者医療広域連合長 様"),
        (insurers.KYOKAI, "東京支部", "（あて先）全国健康保険協会 東京支部長 様"),
        (insurers.UNION, "○○健康保険組合", "（あて先）○○健康保険組合 理事長 様"),
        (insurers.MUTUAL, "", "（あて先）＿＿＿＿＿共済組合 代表者 様"),
        (insurers.GUILD, "", "（あて先）＿＿＿＿＿国民健康保険組合 理事長 様"),
        (insurers.UNSURE, "", "（あて先）＿＿＿＿＿＿＿＿＿＿ 様"),
    ],
)
def test_each_insurer_is_addressed_as_it_is_called(draft, insurer, name, addressee):
    assert head(draft("cancel", insurer=insurer, insurer_name=name, name="x")).addressee == addressee


def test_an_open_day_is_left_to_the_hand(draft):
    assert head(draft("cancel", insurer="kokuho", name="x")).day == "令和　　年　　月　　日"


def test_what_was_chosen_is_ticked(draft):
    choice = rows(draft("certificate", insurer="kokuho", name="x", reason="lost,needs-help"))["申請の理由"]
    assert isinstance(choice, Choices)
    ticked = [option.own for option, chosen in choice.options if chosen]
    assert ticked == ["The My Number Card is lost", "The person needs help when seeing a doctor"]


def test_nothing_but_the_letters_of_a_form_is_needed_to_make_one(day_context):
    """Plain data: no Qt, no paper."""
    sheet = form_draft(
        form_named("proxy"),
        needed(form_named("proxy")),
        day_context.translator("en"),
        day_context.translator("ja"),
        OnPaper,
    )
    assert [type(block) for block in sheet.blocks[:1]] == [FormTitle]
    assert any(isinstance(block, Box) for block in sheet.blocks)
    assert sum(isinstance(block, Checkbox) for block in sheet.blocks) == 2
    assert isinstance(rows(sheet)["委任者の氏名"], Entry)


@pytest.mark.parametrize(
    ("field", "text", "complaint"),
    [
        ("name", "", "Please fill this in."),
        ("name", "  \n ", "Please fill this in."),
        ("name-kana", "山田", "Please write this in kana"),
        ("name-kana", "yamada", "Please write this in kana"),
        ("birth-date", "4.3.1950", "This can be read as"),
        ("birth-date", "1872-12-31", "Please write the day like this"),
        ("insurer", "allianz", "Please choose from those offered."),
        ("reason", "lost,bored", "Please choose from those offered."),
        ("phone", "1234 5678 9018", "This is a My Number"),
        ("address", "番号は１２３４５６７８９０１８", "This is a My Number"),
        ("symbol-number", "1234・5678・9018", "This is a My Number"),
        ("name-kana", "1234ー5678ー9018", "This is a My Number"),
        ("birth-date", "1234-5678-9018", "This is a My Number"),
        ("reason", "1234,5678,9018", "This is a My Number"),
    ],
)
def test_what_is_wrong_is_said_by_field(field, text, complaint):
    values = {**needed(form_named("certificate")), field: text}
    assert {
        name: problem.message.text[: len(complaint)]
        for name, problem in form_errors(form_named("certificate"), values).items()
    } == {field: complaint}


@pytest.mark.parametrize(
    "text", ["ヤマダ　タロウ", "やまだ たろう", "ﾔﾏﾀﾞ ﾀﾛｳ", "ジョン・スミス", "みすゞ", "かねこ\u3000みすゞ"]
)
def test_kana_of_every_kind_become_katakana(draft, text):
    value = rows(draft("certificate", insurer="kokuho", name="x", name_kana=text))["フリガナ"].value
    assert value in ("ヤマダ タロウ", "ジョン・スミス", "ミスヾ", "カネコ ミスヾ")


@pytest.mark.parametrize("field", ["my-number", "signature", "nonsense"])
def test_a_field_that_is_not_asked_for_is_an_error(field):
    with pytest.raises(FormError, match=f"has no field '{field}'"):
        form_errors(form_named("certificate"), {**needed(form_named("certificate")), field: "1"})


def test_a_tick_is_drawn_only_where_something_was_chosen(draft, printed, tmp_path):
    """More ink with a tick than without."""
    ink = []
    for reason in ("", "lost"):
        folder = tmp_path / (reason or "none")
        folder.mkdir()
        done = printed(draft("certificate", insurer="kokuho", name="x", reason=reason))
        ink.append((pixels_of(pictures_of(done.path, folder, 100)[0]) < 128).sum())
    assert ink[0] < ink[1]

from __future__ import annotations

import ast
import re
from datetime import date

import pytest

from desktop_app.base import paths
from desktop_app.facts.record.fact import FactError
from desktop_app.language.catalogue import CatalogueError
from desktop_app.language.languages import best_language
from desktop_app.language.markup import bold_as, parse_markup, without_markup, without_readings
from desktop_app.language.message import Message, words_about
from desktop_app.language.translator import load_translator
from tests.helpers.marked_messages import marked_messages
from tools.words import ROOT, TRANSLATIONS, command_check

DAY = date(2027, 2, 7)
LOOKS_LIKE_A_FACT = re.compile(
    r"""\d[\d ]*-\d+        # telephone
      | \d{2,}              # years, fees, hours
      | \d+\s*(yen|円|日|か月|months|days|hours|:)
      | [¥￥]
    """,
    re.VERBOSE,
)


@pytest.mark.parametrize(
    ("language", "month", "day"),
    [
        ("ja", "2027年2月", "2027年2月7日"),
        ("en", "February 2027", "7 February 2027"),
        ("zh_CN", "2027年2月", "2027年2月7日"),
        ("ko", "2027년 2월", "2027년 2월 7일"),
        ("es", "febrero de 2027", "7 de febrero de 2027"),
        ("pt_BR", "fevereiro de 2027", "7 de fevereiro de 2027"),
    ],
)
def test_dates_are_written_as_the_language_writes_them(day_context, language, month, day):
    translator = day_context.translator(language)
    assert translator(Message("test", "{when:month}"), {"when": DAY}) == month
    assert translator(Message("test", "{when:day}"), {"when": DAY}) == day


DAYS_ALOUD = [
    *("ついたち", "ふつか", "みっか", "よっか", "いつか", "むいか", "なのか", "ようか", "ここのか", "とおか"),
    *("11にち", "12にち", "13にち", "じゅうよっか", "15にち", "16にち", "17にち", "18にち", "19にち", "はつか"),
    *("21にち", "22にち", "23にち", "にじゅうよっか", "25にち", "26にち", "27にち", "28にち", "29にち", "30にち"),
    "31にち",
]


@pytest.mark.parametrize("form", ["day", "weekday"])
@pytest.mark.parametrize(("number", "aloud"), list(enumerate(DAYS_ALOUD, 1)))
def test_easy_japanese_has_the_reading_of_every_day_of_the_month(day_context, form, number, aloud):
    written = day_context.translator("ja-easy")(Message("test", f"{{when:{form}}}"), {"when": date(2027, 1, number)})
    assert without_readings(written).startswith(f"2027年1月{number}日")
    assert "".join(piece.reading or piece.text for piece in parse_markup(written)).startswith(f"2027ねん1がつ{aloud}")


@pytest.mark.parametrize(("number", "weekday"), [*enumerate(("げつ", "か", "すい", "もく", "きん", "ど", "にち"), 4)])
def test_easy_japanese_writes_the_day_of_the_week_in_kana(day_context, number, weekday):
    written = day_context.translator("ja-easy")(Message("test", "{when:weekday}"), {"when": date(2027, 1, number)})
    assert written.endswith(f"（{weekday}ようび）")


def test_a_name_that_the_caller_does_not_give_is_a_fact(day_context):
    words = day_context.translator("en")
    assert words(Message("test", "Call {hotline}, {name}"), {"name": "Hana"}) == "Call 0120-95-0178, Hana"


@pytest.mark.parametrize(
    ("language", "hours"),
    [
        ("ja", "9:30～20:00"),
        ("ja-easy", "9:30～20:00"),
        ("en", "9:30–20:00"),
        ("es", "9:30 a 20:00"),
        ("pt_BR", "9:30 a 20:00"),
    ],
)
def test_from_and_to_are_joined_as_the_language_joins_them(day_context, language, hours):
    assert day_context.translator(language)(Message("test", "{hotline_weekdays}")) == hours


@pytest.mark.parametrize(
    ("language", "shops"),
    [("ja", "セブン-イレブン（7-Eleven）、イオン（AEON）"), ("es", "セブン-イレブン (7-Eleven), イオン (AEON)")],
)
def test_names_are_listed_with_the_marks_of_the_language(day_context, language, shops):
    assert day_context.translator(language)(Message("test", "{store_reset_shops}")) == shops


@pytest.mark.parametrize(("language", "fee"), [("en", "2,000"), ("es", "2000"), ("pt_BR", "2.000")])
def test_money_is_written_as_the_language_writes_it(day_context, language, fee):
    assert day_context.translator(language)(Message("test", "{express_fee}")) == fee


def test_a_name_that_is_neither_is_an_error(day_context):
    with pytest.raises(FactError, match="no fact 'nonsense'"):
        day_context.translator("en")(Message("test", "{nonsense}"))


def test_a_message_knows_what_is_filled_into_it():
    assert Message("test", "{a} and {b:month}").placeholders == {"a", "b"}


def test_the_mark_gives_a_message_its_topic():
    _ = words_about("tea")
    assert _("Hot") == Message("tea", "Hot")


def test_marks_for_bold_are_taken_out_or_replaced():
    assert without_markup("**one** and **two**") == "one and two"
    assert bold_as("a **b** c", "<b>", "</b>") == "a <b>b</b> c"


@pytest.mark.parametrize(
    ("wanted", "language"),
    [
        (["ja_JP"], "ja"),
        (["pt_PT"], "pt_BR"),
        (["zh-TW"], "zh_CN"),
        (["de_DE", "ko_KR"], "ko"),
        (["fi-FI", "fi"], "en"),
        (["C"], "ja"),
        ([], "ja"),
    ],
)
def test_the_language_of_the_system_is_used_where_it_is_offered_else_one_that_may_be_read(wanted, language):
    assert best_language(wanted) == language


def test_missing_translations_are_told_in_a_sentence(day_context, tmp_path):
    with pytest.raises(CatalogueError, match="translations for ja cannot be read"):
        load_translator("ja", day_context.facts_of_day, tmp_path)


def test_damaged_translations_are_told_in_a_sentence(day_context, tmp_path):
    (tmp_path / "ja.mo").write_bytes(b"no catalogue")
    with pytest.raises(CatalogueError):
        load_translator("ja", day_context.facts_of_day, tmp_path)


def test_every_message_is_translated_into_every_language():
    assert command_check() == []


def test_every_language_has_its_translations_beside_the_program():
    assert {path.stem for path in paths.catalogues().glob("*.po")} == {language.code for language in TRANSLATIONS}


def test_no_telephone_number_fee_or_date_is_typed_into_a_sentence():
    for message in marked_messages():
        assert not LOOKS_LIKE_A_FACT.search(re.sub(r"\{.*?\}", "", message.text)), message.text


@pytest.mark.parametrize("language", [language.code for language in TRANSLATIONS])
def test_no_telephone_number_fee_or_date_is_typed_into_a_translation(day_context, language):
    translator = day_context.translator(language)
    for message in marked_messages():
        translated = translator.catalogue.pgettext(message.context, message.text)
        bare = re.sub(r"\{.*?\}", "", translated)
        assert not re.search(r"\d-\d|\d{3,}|[¥￥]|[\d一二三四五六七八九十百千万]円", bare), translated


SHOWN = {
    **dict.fromkeys(("QLabel", "QPushButton", "text", "label", "heading", "add_note", "setText", "Action"), (0,)),
    **dict.fromkeys(("setAccessibleName", "setAccessibleDescription", "setWindowTitle", "setToolTip"), (0,)),
    **dict.fromkeys(("ChoiceText", "choice_with_mark"), (1, 2)),
}
"""Which arguments of a call people see or hear."""


def literals_shown(source):
    """Yield calls in a piece of code that show words which stand there, instead of messages or data."""
    for call in ast.walk(ast.parse(source)):
        if isinstance(call, ast.Call):
            places = SHOWN.get(ast.unparse(call.func).rpartition(".")[2], ())
            for argument in (call.args[place] for place in places if place < len(call.args)):
                parts = argument.values if isinstance(argument, ast.JoinedStr) else [argument]
                texts = [part.value for part in parts if isinstance(part, ast.Constant)]
                if any(isinstance(text, str) and re.search(r"[^\W\d_]", text) for text in texts):
                    yield ast.unparse(call)


@pytest.mark.parametrize("room", ["ui", "kiosk"])
def test_every_string_shown_in_the_window_is_marked(room):
    for path in (ROOT / "desktop_app" / room).rglob("*.py"):
        assert not list(literals_shown(path.read_text(encoding="utf-8"))), path.name


@pytest.mark.parametrize(
    "source",
    [
        'ui.label("Hello", "body")',
        'ChoiceText(name, "Yes", hint)',
        'page.add_note(f"{count} cards")',
        'QLabel("あ")',
    ],
)
def test_a_string_that_is_not_marked_would_be_found(source):
    assert list(literals_shown(source))


def test_the_first_day_of_a_month_is_written_as_brazilians_do(day_context):
    say = Message("test", "{x:day}")
    assert day_context.translator("pt_BR")(say, {"x": date(2026, 8, 1)}) == "1º de agosto de 2026"
    assert day_context.translator("pt_BR")(say, {"x": date(2026, 8, 11)}) == "11 de agosto de 2026"

"""A language that does not exist, put into the table in one place: all that is said and drawn follows its entry."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtGui import QFontInfo

from desktop_app.base import paths
from desktop_app.commands.program import run
from desktop_app.guide.content.flows import FLOWS
from desktop_app.guide.render.node import NodeRenderer
from desktop_app.guide.search.model import features
from desktop_app.guide.search.searches import Searches
from desktop_app.kiosk.site.site_file import load_site
from desktop_app.language.fonts import Fonts, application_font, font_families
from desktop_app.language.language import FONT_JAPANESE, FONT_KOREAN, HOTLINE_JAPANESE, KANA, DatePatterns
from desktop_app.language.languages import LANGUAGES, best_language
from desktop_app.language.line_breaks import keep_together
from desktop_app.language.message import Message
from desktop_app.reminders.model.person import Colour, DateSource, ExpiryDate, new_person
from desktop_app.sheets.documents.take_away import take_away
from desktop_app.sheets.layout.style import Paper
from desktop_app.sheets.pdf import write_pdf
from desktop_app.ui.frame.deployment import Deployment
from desktop_app.ui.frame.window import Window
from desktop_app.ui.settings.places import SecondLanguagePlace
from desktop_app.ui.speech.sentences import utterance
from desktop_app.ui.speech.voices import SystemVoice, best_voice
from desktop_app.ui.style.display import DEFAULT, DisplaySettings
from desktop_app.ui.style.preferences import load_preferences, save_preferences
from tests.conftest import TODAY, situation_on
from tests.helpers.pages import open_flow
from tests.helpers.window import button, press, texts
from tests.sheets.reading import bare, fonts_of, text_of

CODE, LIKE = "tlh", "es"
DAY = date(2027, 2, 1)
EXPRESS = ("stolen", "continue", "continue", "soon", "in-person", "kokuho")


@pytest.fixture(autouse=True)
def _made_up(monkeypatch):
    """It has the words of Spanish, and everything else as no other language has it."""
    made_up = replace(
        LANGUAGES[LIKE],
        code=CODE,
        own_name="tlhIngan Hol",
        dates=DatePatterns("M.", "M/yyyy", "d/M/yyyy", "ddd d/M/yyyy", "ddd d/M"),
        voices=("tlh_QO",),
        hotline=HOTLINE_JAPANESE,
        font=FONT_KOREAN,
        short_end=2,
        full_width_marks=True,
        thousands="'",
        from_to=">",
        first_of_month="wa",
        unread_letters=KANA,
        searched_as=str.maketrans("ø", "o"),
    )
    monkeypatch.setitem(LANGUAGES, CODE, made_up)


@pytest.fixture
def translator(day_context):
    return day_context.translator(CODE)


def test_its_dates_are_written_by_its_patterns(translator):
    forms = ("short-month", "month", "day", "weekday", "near")
    said = [translator(Message("", f"{{x:{form}}}"), {"x": DAY}) for form in forms]
    assert said == ["2.", "2/2027", "wa/2/2027", "lun wa/2/2027", "lun wa/2"]


def test_its_numbers_spans_and_marks_are_written_as_it_says(translator):
    assert translator(Message("", "{express_fee}, {hotline_weekdays}")) == "2'000, 9:30>20:00"
    assert (translator.colon, translator.join_names(["a", "b"]), translator.sentences(["A.", "B."])) == (
        "：",
        "a、b",
        "A.B.",
    )


def test_its_lines_break_as_it_says():
    assert keep_together("sin el PIN", CODE) == "sin el PIN"
    assert keep_together("sin el PI", CODE) == "sin el\u00a0PI"


def test_it_is_read_by_its_own_voices_alone():
    voices = [SystemVoice("x", locale, "y") for locale in ("es_ES", "tlh_QO")]
    assert best_voice(CODE, voices) == voices[1]
    assert best_voice(CODE, voices[:1]) is None
    assert utterance("資格 カード", CODE, {}) == "資格"


def test_its_own_font_comes_first(qapp):
    assert font_families(CODE) == (FONT_KOREAN, FONT_JAPANESE)
    assert Fonts(paths.resources() / "fonts").load(CODE) == (FONT_KOREAN, FONT_JAPANESE)
    assert QFontInfo(application_font(CODE, 20)).family() == FONT_KOREAN


def test_it_is_searched_in_the_examples_of_its_catalogue():
    search = Searches(paths.resources() / "search")
    assert search.model(CODE).find("perdí la tarjeta") == search.model(LIKE).find("perdí la tarjeta") != []
    assert features("bløk") == features("blok")


def test_it_is_taken_on_the_command_line_in_preferences_books_and_site_files(capsys, tmp_path):
    assert run(["guide", "show", "lost-card", "--lang", CODE]) == 0
    assert capsys.readouterr().out.startswith("Tarjeta perdida")
    save_preferences(tmp_path, CODE, DisplaySettings(second_language=CODE))
    assert load_preferences(tmp_path) == (CODE, DisplaySettings(second_language=CODE))
    ends = ExpiryDate(date(2027, 2, 7), DateSource.TYPED)
    assert new_person("Worf", Colour.RED, CODE, certificate=ends).language == CODE
    (tmp_path / "site.toml").write_text(f'office.name.{CODE} = "Qo"\nkiosk.languages = ["{CODE}"]')
    assert load_site(tmp_path / "site.toml").languages == (CODE,)


def test_the_language_of_the_computer_is_still_found_in_the_order_of_the_table():
    assert best_language(["es_ES"]) == LIKE


def test_a_page_of_the_guide_is_in_its_words_and_calls_the_number_at_which_it_is_spoken_first(day_context, translator):
    page = NodeRenderer(FLOWS, situation_on(TODAY), translator).page(FLOWS["lost-card"], EXPRESS)
    numbers = [str(day_context.facts_of_day[name].value) for name in ("hotline", "hotline_languages")]
    contacts = " ".join(page.contacts)
    assert page.title == translator(trail_of(EXPRESS)[-1].title)
    assert -1 < contacts.find(numbers[0]) < contacts.find(numbers[1])


def trail_of(answers):
    return list(FLOWS["lost-card"].trail(situation_on(TODAY), answers))


def test_it_is_offered_by_its_own_name_and_shows_the_page_in_its_words(services, qtbot):
    window = shown(services, qtbot)
    press(window, "language")
    assert "tlhIngan Hol" in button(window, f"choice-{CODE}").accessibleName()
    press(window, f"choice-{CODE}")
    open_flow(window, "lost-card")
    assert button(window, "language").text().strip() == "tlhIngan Hol · Language"
    assert window.page.title == "¿Qué pasó?"


def test_it_stands_as_a_second_language_beside_the_first(services, qtbot, day_context):
    window = shown(services, qtbot)
    window.navigator.open(SecondLanguagePlace())
    press(window, f"choice-beside-{CODE}")
    open_flow(window, "lost-card")
    title = FLOWS["lost-card"].position(window.frame.situation, ()).title
    assert {day_context.translator("en")(title), day_context.translator(CODE)(title)} <= set(texts(window).split("\n"))


def shown(services, qtbot):
    """Return the window in English that offers every language there is now."""
    window = Window(replace(services, deployment=Deployment(tuple(LANGUAGES))), "en", DEFAULT)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def test_a_sheet_is_written_in_it_with_japanese_beside_it(qapp, day_context, translator, tmp_path):
    path, japanese = tmp_path / "sheet.pdf", day_context.translator("ja")
    write_pdf(
        take_away(FLOWS["lost-card"], EXPRESS, situation_on(TODAY), translator, japanese),
        path,
        Paper(paths.resources()),
    )
    title = trail_of(EXPRESS)[-1].title
    assert bare(translator(title)) in text_of(path)
    assert bare(japanese(title)) in text_of(path)
    assert any(FONT_KOREAN.replace(" ", "") in name for name in fonts_of(path))

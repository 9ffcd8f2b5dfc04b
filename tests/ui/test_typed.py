"""What is typed is shown as it was, on every page; what cannot be printed is said beside the field and the sheet."""

from __future__ import annotations

from datetime import timedelta

import pytest
from icalendar import Calendar
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from desktop_app.guide.model.office import LocalText, Office
from desktop_app.language.languages import LANGUAGES
from desktop_app.language.markup import accessible_text, without_markup
from desktop_app.reminders.calendar_export import calendar_file
from desktop_app.reminders.daily.run import show_due
from desktop_app.reminders.model.due import due_list
from desktop_app.reminders.model.person import Colour, DateSource, ExpiryDate, new_person
from desktop_app.ui.book.places import BookPlace, PersonPlace, RemovePersonPlace, YearSheetPlace
from desktop_app.ui.book.year_strip import YearStrip
from desktop_app.ui.frame.journey import HomePlace, Journey
from desktop_app.ui.paper.places import FormPlace
from desktop_app.ui.search.places import SearchPlace
from desktop_app.ui.widgets.labels.ruby import RubyLabel, units
from desktop_app.wiring.home import renewal_book
from tests.conftest import TODAY
from tests.helpers.forms import write
from tests.helpers.window import press, texts

FAMILY = "👩\u200d👩\u200d👧"
NICKNAMES = [
    "**太**",
    "｜漢字《かんじ》",
    "{name} _&a",
    "<b>x</b> &amp;",
    "[*]",
    "\ufa10\u3000\uf9dc",
    "葛\U000e0100",
    FAMILY,
    "*a**b***",
    "مريم",
    "é が",
]
SHEET_LEFT = "Cannot be printed; write it by hand"


def drawn(label):
    """What stands on a label, as somebody sees it."""
    if isinstance(label, RubyLabel):
        return "".join(unit.text for unit in label._units)
    return label.shown.replace("\u2060", "").replace("\u00a0", " ")


def seen(window):
    """What stands on all labels that have words."""
    return "\n".join(drawn(label) for label in window.findChildren(QLabel) if label.property("role"))


@pytest.fixture
def somebody(day_context, data, window):
    """Puts somebody into the book, and returns them."""

    def put(nickname, language="en"):
        person = new_person(
            nickname, Colour.BLUE, language, certificate=ExpiryDate(TODAY + timedelta(days=40), DateSource.TYPED)
        )
        with renewal_book(day_context, data) as book:
            book.add(person)
        window.frame.prepare()
        return person

    return put


@pytest.mark.parametrize("nickname", NICKNAMES)
def test_a_nickname_is_shown_as_it_was_typed_on_every_page(window, somebody, nickname):
    person = somebody(nickname)
    places = (BookPlace(), PersonPlace(person.id), RemovePersonPlace(person.id))
    ways = [Journey().go(place) for place in places]
    for language in ("en", "ja", "ja-easy"):
        window.navigator.use_language(language)
        for journey in (*ways, Journey()):
            window.navigator.go(journey)
            assert nickname in seen(window), journey.here
            assert nickname in texts(window), journey.here
            if journey.here == BookPlace():
                assert nickname in window.findChild(YearStrip).accessibleName()
            elif journey != Journey():
                assert nickname in window.windowTitle().replace("[*][*]", "[*]")


@pytest.mark.parametrize("nickname", NICKNAMES)
def test_so_it_is_in_notifications_and_calendars(day_context, data, nickname):
    for language in LANGUAGES:
        person = new_person(nickname, Colour.BLUE, language, certificate=ExpiryDate(TODAY, DateSource.TYPED))
        dues, shown = due_list([person], day_context.rules()), []
        with renewal_book(day_context, data) as book:
            show_due(
                book, dues, day_context.translator, lambda title, _body, shown=shown: bool(shown.append(title)) or True
            )
        assert [nickname in title for title in shown] == [True]
        calendar = Calendar.from_ical(calendar_file(dues, day_context.translator, day_context.now))
        assert all(nickname in event["summary"] for event in calendar.walk("VEVENT"))


def test_pictures_stay_whole_where_words_have_readings(qapp):
    assert [unit.text for unit in units(f"a{FAMILY}🇯🇵山葛\U000e0100")] == ["a", FAMILY, "🇯🇵", "山", "葛\U000e0100"]


@pytest.fixture
def form(window):
    window.navigator.go(Journey().go(FormPlace("certificate")))
    return window


def remark(window, field):
    place = window.findChild(QWidget, f"remark-{field}")
    return "" if place.isHidden() else texts(place)


def test_letters_for_the_pen_are_named_beside_the_field_while_it_is_filled_in(form):
    write(form, "name", f"吉田𠮷{FAMILY}")
    code = "U+1F469 U+200D U+1F469 U+200D U+1F467"
    assert remark(form, "name") == f"{SHEET_LEFT} where ＿ stands: 𠮷 (U+20BB7), {FAMILY} ({code})"
    assert remark(form, "address") == ""
    write(form, "name", "吉田")
    assert remark(form, "name") == ""
    write(form, "address", "寿限無" * 200)
    assert remark(form, "address").startswith("This is too long for its place")
    write(form, "name", "塚\ufa10**山**")
    assert remark(form, "name") == ""


def test_what_is_said_beside_a_field_stays_while_one_ticks(form):
    write(form, "name", FAMILY)
    press(form, "choice-reason-other")
    assert remark(form, "name").startswith(f"{SHEET_LEFT}: {FAMILY}")


def test_the_page_of_the_sheet_says_what_is_left_for_the_pen(form):
    press(form, "choice-insurer-kokuho")
    write(form, "name", "吉田𠮷")
    write(form, "address", "寿限無" * 200)
    press(form, "primary")
    assert form.frame.kind.id == "form-sheet"
    assert "Name of the insured person, in kanji if it has any: Cannot be printed" in texts(form)
    assert "Address: This is too long for its place" in texts(form)
    press(form, "back")
    assert form.findChild(QLineEdit, "field-address").text() == "寿限無" * 200


def test_so_does_that_of_the_sheet_for_the_refrigerator_door(window, somebody):
    somebody(f"{FAMILY} *Tia*")
    window.navigator.go(Journey((HomePlace(), YearSheetPlace())))
    assert f"{FAMILY} *Tia*: {SHEET_LEFT} where ＿ stands: {FAMILY}" in texts(window)


def test_a_long_text_that_is_pasted_is_not_cut(form):
    line = form.findChild(QLineEdit, "field-address")
    line.insert("住" * 5000)
    assert dict(form.navigator.here.values)["address"] == "住" * 5000


@pytest.mark.parametrize(
    "written", ["1234-5678-9018", "１２３４　５６７８　９０１８", "1 2 3 4 5 6 7 8 9 0 1 8", "①②③④⑤⑥⑦⑧⑨⓪①⑧"]
)
def test_a_my_number_is_refused_in_every_field_and_stays_there(form, written):
    press(form, "choice-insurer-kokuho")
    for field in ("name", "name-latin", "phone", "symbol-number", "name-kana", "day", "insurer-name"):
        write(form, "name", "山田")
        write(form, field, written)
        press(form, "primary")
        assert form.frame.kind.id == "form"
        assert "This is a My Number (マイナンバー). It is not needed here" in texts(form)
        assert form.findChild(QLineEdit, f"field-{field}").text() == written
        write(form, field, "")


@pytest.mark.parametrize("number", ["+819012345678", "+81 90 1234 5678", "03-1234-5678 090-1234-5678", "(03)1234-5678"])
def test_a_telephone_number_is_not(form, number):
    press(form, "choice-insurer-kokuho")
    write(form, "name", "山田")
    write(form, "phone", number)
    press(form, "primary")
    assert form.frame.kind.id == "form-sheet"


@pytest.mark.parametrize("written", ["①②③④⑤⑥⑦⑧⑨⓪①⑧", "私の番号 一二三四 五六七八 九〇一八"])
def test_the_search_gives_no_answer_to_a_my_number_and_says_that_none_is_needed(window, written):
    window.navigator.open_once(SearchPlace())
    window.page.field.insert(written)
    assert "This is a My Number (マイナンバー). It is never needed here." in texts(window.page)


@pytest.mark.parametrize("name", ["**市**役所", "｜市《し》役所", "<b>市</b>&"])
def test_what_an_office_says_of_itself_is_shown_as_it_is_written(name):
    local = Office(LocalText({"ja": name}), insurer_notes={"kokuho": LocalText({"ja": name})})
    assert accessible_text(local.line("ja")) == without_markup(local.line("ja")) == name
    assert [accessible_text(note) for note in local.notes(("kokuho",), "ja")] == [name]


def test_the_name_of_a_file_is_said_as_it_is(window):
    sheet_output = window.frame.services.sheet_output
    from desktop_app.ui.services import messages

    sheet_output.show_message(messages.SAVED, path="**a**｜x.pdf")
    (said,) = sheet_output.note.lines(window.frame.ui.translator)
    assert accessible_text(said) == "Saved: **a**｜x.pdf"

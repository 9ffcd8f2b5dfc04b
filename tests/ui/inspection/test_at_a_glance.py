"""What must be seen at once is: nothing is out of sight without a word, and a page spoilt in one way is found."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.language.languages import LANGUAGES
from desktop_app.reminders.sample import sample_family
from desktop_app.ui.book.places import BookPlace
from desktop_app.ui.book.year_strip import Swatch, YearStrip
from desktop_app.ui.frame.bars import MoreBelow
from desktop_app.ui.frame.journey import HomePlace, Journey
from desktop_app.ui.guide.places import FlowPlace, TopicPlace
from desktop_app.ui.inspection import geometry
from desktop_app.ui.inspection.tour import settle
from desktop_app.ui.style.display import DisplaySettings
from tests.conftest import SCENARIOS, TODAY
from tests.helpers.ways import way_to
from tools import at_a_glance, pixel_checks
from tools.walk import SCHEMES

SUSPEND = FlowPlace("lost-card", ("lost",))
EXPRESS = FlowPlace("lost-card", way_to("lost-card", "express"))
LIGHT = DisplaySettings(colours="light")


def show(window, place):
    window.navigator.go(Journey() if place == HomePlace() else Journey().go(place))
    settle()


@pytest.fixture
def laptop(window, book_service):
    """The window as it is on a laptop, with people in its renewal book."""
    book_service.people = sample_family(TODAY)
    window.navigator.use_display(LIGHT)
    window.resize(1280, 800)
    settle()
    return window


def numbers(window):
    return window.page.findChildren(QWidget, "number")


@pytest.mark.parametrize(("language", "room"), list(product(LANGUAGES, at_a_glance.LAPTOPS)))
def test_the_first_page_never_scrolls_whatever_card_and_book_say(laptop, card, language, room):
    laptop.navigator.use_language(language)
    laptop.resize(*room)
    for name in SCENARIOS:
        laptop.frame.show_reader_status(card(name))
        show(laptop, HomePlace())
        assert not list(at_a_glance.home_scrolls(laptop)), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_number_stands_alone_in_the_largest_letters_of_the_page(laptop, language):
    laptop.navigator.use_language(language)
    show(laptop, SUSPEND)
    assert [label.accessibleName() for label in numbers(laptop)] in (
        ["0120-95-0178", "0120-0178-27"],
        ["0120-0178-27", "0120-95-0178"],
    )
    assert not list(at_a_glance.glance_faults(laptop))


def test_what_is_below_is_told_until_it_has_been_seen(laptop):
    show(laptop, TopicPlace("renewal"))
    more = laptop.findChild(QWidget, "more")
    assert more.isVisible()
    while laptop.page.verticalScrollBar().value() < laptop.page.verticalScrollBar().maximum():
        before = laptop.page.verticalScrollBar().value()
        more.click()
        assert laptop.page.verticalScrollBar().value() > before
    assert not more.isVisible()


def scrolling_home(window):
    window.page.column.addSpacing(2000)


def silent_about_more(window):
    window.findChild(MoreBelow).hide()


def pushed_down(window):
    window.page.column.insertSpacing(0, 2000)


def crowded(window):
    window.page.column.setContentsMargins(48, 0, 48, 0)


def dots_alone(window):
    window.findChild(QWidget, "tries-words").hide()


def two_numbers(window):
    said = "Call 0120-95-0178 or 0120-0178-27."
    window.page.column.addWidget(window.page.ui.text(said, "body"))


def small_number(window):
    numbers(window)[0].setProperty("role", "note")


def number_in_a_sentence(window):
    numbers(window)[0].setAccessibleName("Call 0120-95-0178")


def code_alone(window):
    window.page.findChild(QWidget, "qr-caption").hide()


def legend_below(window):
    strip = window.page.findChild(YearStrip)
    legend, grid = strip.findChild(Swatch).parentWidget().parentWidget(), strip.layout()
    assert isinstance(grid, QGridLayout)
    grid.removeWidget(legend)
    grid.addWidget(legend, grid.rowCount(), 0, 1, 2)


@pytest.mark.parametrize(
    ("place", "spoil", "fault"),
    [
        (HomePlace(), scrolling_home, "of the first page are out of sight"),
        (TopicPlace("renewal"), silent_about_more, "and nothing says so"),
        (EXPRESS, pushed_down, "the first thing to do is out of sight"),
        (EXPRESS, pushed_down, "the day until when is out of sight"),
        (EXPRESS, pushed_down, "the first thing to bring is out of sight"),
        (TopicPlace("renewal"), crowded, "px below the bar"),
        (HomePlace(), dots_alone, "have no words beside them"),
        (TopicPlace("renewal"), two_numbers, "two telephone numbers in one sentence"),
        (SUSPEND, small_number, "has larger letters than the number to call"),
        (SUSPEND, number_in_a_sentence, "the number does not stand alone"),
        (SUSPEND, code_alone, "does not say what the phone will show"),
        (BookPlace(), legend_below, "what the fillings of the year mean"),
    ],
)
def test_a_page_that_hides_something_is_found(laptop, card, qtbot, place, spoil, fault):
    laptop.frame.show_reader_status(card("careful"))
    show(laptop, place)
    assert not any(fault in found for found in at_a_glance.glance_faults(laptop))
    spoil(laptop)
    qtbot.wait(1)
    assert any(fault in found for found in at_a_glance.glance_faults(laptop))


@pytest.mark.parametrize("colours", SCHEMES)
@pytest.mark.parametrize("name", ["locked", "last-try", "expired", "other-card"])
def test_the_sign_of_a_state_of_the_card_stands_out(laptop, card, colours, name):
    laptop.navigator.use_display(DisplaySettings(colours=colours))
    laptop.frame.show_reader_status(card(name))
    show(laptop, HomePlace())
    band = laptop.findChild(QWidget, "card-band")
    place = geometry.place_within(band.findChild(QWidget, "band-sign"), band)
    drawn = pixel_checks.drawing(band)[place.top() : place.bottom(), place.left() : place.right()]
    assert pixel_checks.contrast_within(drawn) >= pixel_checks.LETTERS

from __future__ import annotations

import pytest

from desktop_app.ui.book.places import BookPlace
from desktop_app.ui.frame.journey import HomePlace, Journey
from desktop_app.ui.frame.navigator import Navigator
from desktop_app.ui.frame.visit import Visit
from desktop_app.ui.guide.places import FlowPlace
from desktop_app.ui.paper.places import FormPlace, FormSheetPlace
from desktop_app.ui.search.places import SearchPlace
from desktop_app.ui.settings.places import LanguagePlace
from desktop_app.ui.style.display import DisplaySettings


@pytest.fixture
def shown():
    """What was shown, in its order: places, and the language and size in which they were."""
    return []


@pytest.fixture
def navigator(shown):
    """The way through a program without a renewal book."""
    visit = Visit("en")
    return Navigator(
        visit,
        lambda place: place != BookPlace(),
        lambda: shown.append(visit.journey.here),
        lambda: shown.append((visit.language, visit.display.text_size)),
    )


def test_every_move_shows_the_place_to_which_it_leads(navigator, shown):
    navigator.open(SearchPlace())
    navigator.open(FlowPlace("status"))
    navigator.replace(FlowPlace("status", ("card",)))
    navigator.back()
    navigator.back()
    navigator.home()
    first, second = FlowPlace("status"), FlowPlace("status", ("card",))
    assert shown == [SearchPlace(), first, second, first, SearchPlace(), HomePlace()]


def test_a_page_that_is_open_is_not_opened_once_more(navigator):
    navigator.open(SearchPlace("PIN"))
    navigator.open_once(SearchPlace())
    assert navigator.journey == Journey().go(SearchPlace("PIN"))


def test_what_is_typed_is_remembered_and_nothing_is_shown(navigator, shown):
    navigator.open(FormPlace("certificate"))
    navigator.stay(navigator.here.with_value("name", "A"))
    navigator.stay(navigator.here.with_value("name", "B"))
    assert navigator.here == FormPlace("certificate", values=(("name", "B"),))
    assert shown == [FormPlace("certificate")]


def test_nothing_that_was_typed_comes_back_on_another_page(navigator):
    navigator.open(FormPlace("certificate", values=(("name", "A"),)))
    navigator.open(FormSheetPlace("certificate", navigator.here.values))
    navigator.home()
    navigator.open(FormPlace("certificate"))
    assert navigator.here.values == ()


def test_while_it_is_locked_nothing_moves(navigator, shown):
    navigator.locked = True
    navigator.open(SearchPlace())
    navigator.home()
    navigator.use_language("ja")
    navigator.use_display(DisplaySettings(200))
    assert (shown, navigator.here, navigator.language, navigator.display) == ([], HomePlace(), "en", DisplaySettings())


def test_another_language_leaves_only_the_page_where_it_was_chosen(navigator, shown):
    navigator.open(LanguagePlace())
    navigator.use_language("ja", leave=True)
    navigator.open(SearchPlace())
    navigator.use_language("ko")
    navigator.use_display(DisplaySettings(150))
    assert shown[1:] == [
        ("ja", 100),
        HomePlace(),
        SearchPlace(),
        ("ko", 100),
        SearchPlace(),
        ("ko", 150),
        SearchPlace(),
    ]


def test_a_place_without_a_page_is_left_out(navigator):
    navigator.open(SearchPlace())
    navigator.open(BookPlace())
    assert navigator.journey == Journey().go(SearchPlace())

"""What PySide6 gives back of Python's own while pages are opened and painted: docs/decisions/014-pyside6.md."""

from __future__ import annotations

from functools import partial
from itertools import count

import pytest

from desktop_app.guide.content.flows import FLOWS
from desktop_app.ui.book.places import BookPlace
from desktop_app.ui.frame.journey import Journey
from desktop_app.ui.guide.places import FlowPlace, TopicPlace
from desktop_app.ui.inspection.tour import settle
from desktop_app.ui.paper.places import FormPlace, TakeAwayPlace
from desktop_app.ui.search.places import SearchPlace
from tests.conftest import TODAY, situation_on
from tests.helpers.references import KEPT, References, gained
from tests.helpers.ways import way_to

STEP_WITH_A_CODE = FlowPlace("register", way_to("register", "open-on-phone", "phone"))
PAGES = [
    STEP_WITH_A_CODE,
    TakeAwayPlace(FlowPlace("lost-card", next(FLOWS["lost-card"].paths(situation_on(TODAY))))),
    TopicPlace("renewal"),
    SearchPlace("PIN"),
    FormPlace("certificate"),
    BookPlace(),
]


def test_what_is_kept_each_time_is_counted_and_what_is_kept_once_is_not():
    kept, moments = [], count()

    def keep():
        kept.append(None)
        if next(moments) == 3:
            kept.append(True)

    assert gained(keep, 10) == References(none=1, true=0, false=0)


def open_page(window, place):
    window.navigator.go(Journey().go(place))
    settle()


@pytest.mark.parametrize("place", PAGES, ids=lambda place: type(place).__name__)
def test_a_page_that_is_painted_leaves_none_true_and_false_their_references(window, place):
    open_page(window, place)
    assert gained(window.repaint, 10) == KEPT


def test_a_page_that_is_opened_takes_no_reference_away(window):
    found = gained(partial(open_page, window, STEP_WITH_A_CODE), 3)
    assert found.none >= 0  # each widget that Qt deletes leaves one more
    assert (found.true, found.false) == (KEPT.true, KEPT.false)

"""The life of a visit, told without a window and without waiting."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.kiosk.visit.state import Phase, Timeouts, VisitEnd, VisitState

TIMEOUTS = Timeouts(idle=120, reading=180, answer=30, card_gone=15)
NOBODY = VisitState()
VISITING = NOBODY.begin()
IDLE, LIFTED = VISITING.ask(VisitEnd.IDLE), VISITING.ask(VisitEnd.CARD)
STEPS = {
    "begin": VisitState.begin,
    "read": lambda state: state.move(reading=True),
    "move": lambda state: state.move(reading=False),
    "take the card": lambda state: state.ask(VisitEnd.CARD),
    "go on": VisitState.go_on,
    "time out": VisitState.time_out,
    "finish": lambda state: state.end(VisitEnd.FINISH),
    "fault": lambda state: state.end(VisitEnd.ERROR),
}


@pytest.mark.parametrize(
    ("state", "seconds"),
    [(NOBODY, None), (VISITING, 120), (VISITING.move(reading=True), 180), (IDLE, 30), (LIFTED, 15)],
    ids=["nobody", "visiting", "at an outcome", "asked", "asked about the card"],
)
def test_each_phase_has_its_time(state, seconds):
    assert state.timeout(TIMEOUTS) == seconds


def test_who_does_nothing_is_asked_and_then_the_visit_is_over():
    asked = VISITING.time_out()
    assert (asked.phase, asked.reason) == (Phase.ASKING, VisitEnd.IDLE)
    assert asked.time_out() == VisitState(reason=VisitEnd.IDLE)


def test_who_does_not_answer_after_taking_the_card_has_gone_with_it():
    assert LIFTED.time_out() == VisitState(reason=VisitEnd.CARD)


def test_who_goes_on_has_as_much_time_as_before():
    at_outcome = VISITING.move(reading=True)
    assert at_outcome.ask(VisitEnd.CARD).go_on() == at_outcome


def test_a_card_with_a_loose_contact_is_asked_about_once():
    assert LIFTED.ask(VisitEnd.CARD) is LIFTED
    assert IDLE.ask(VisitEnd.CARD) is IDLE


def test_a_page_that_comes_while_it_is_asked_takes_the_question_not_away():
    assert IDLE.move(reading=True).phase is Phase.ASKING


@pytest.mark.parametrize("step", ["read", "move", "take the card", "go on", "time out"])
def test_without_a_visitor_only_a_visit_can_begin(step):
    assert STEPS[step](NOBODY) == NOBODY


@given(st.lists(st.sampled_from(sorted(STEPS))))
def test_whatever_happens_two_timeouts_without_a_touch_end_the_visit(steps):
    state = NOBODY
    for step in steps:
        state = STEPS[step](state)
    assert state.time_out().time_out().phase is Phase.NOBODY


@given(st.lists(st.sampled_from(sorted(STEPS))))
def test_nothing_of_a_visit_is_left_in_the_next(steps):
    state = NOBODY
    for step in steps:
        state = STEPS[step](state)
    assert state.end(VisitEnd.FINISH).begin() == VISITING

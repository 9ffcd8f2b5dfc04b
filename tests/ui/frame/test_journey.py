from __future__ import annotations

from desktop_app.facts.card_validity import CertificateState, PinState
from desktop_app.guide.content.flows import FLOWS
from desktop_app.guide.model.situation import CardSummary
from desktop_app.ui.frame.journey import HomePlace, Journey
from desktop_app.ui.guide.conversation import conversation, leads_elsewhere
from desktop_app.ui.guide.places import FlowPlace
from tests.conftest import TODAY, situation_on

FLOW = FlowPlace("register")
GOOD = CardSummary(PinState.OK, 3, 3, CertificateState.VALID, TODAY)
LOCKED = CardSummary(PinState.LOCKED, 0, 3, CertificateState.VALID, TODAY)


def test_a_journey_begins_at_home():
    assert Journey().here == HomePlace()


def test_back_drops_the_last_answer_and_then_leaves_the_flow():
    journey = Journey().go(FLOW.answered("card").answered("phone"))
    assert journey.here.answers == ("card", "phone")
    assert journey.back().here.answers == ("card",)
    assert journey.back().back().here == FLOW
    assert journey.back().back().back() == Journey()


def test_back_from_home_stays_at_home():
    assert Journey().back() == Journey()


def test_going_to_another_flow_and_back_returns_to_the_outcome():
    journey = Journey().go(FLOW.answered("no-card"))
    assert journey.go(FlowPlace("status")).back() == journey


def test_another_reading_of_the_card_keeps_the_answers():
    place = conversation(FLOWS).with_card(FLOW.answered("card"), GOOD)
    assert (place.answers, place.card) == (("card",), GOOD)


def test_a_card_that_changes_the_way_leads_elsewhere():
    register, status = FLOWS["register"], FLOWS["status"]
    assert leads_elsewhere(register, FLOW, situation_on(TODAY, LOCKED))
    assert leads_elsewhere(register, FlowPlace("register", ("card", "phone")), situation_on(TODAY, GOOD))
    assert not leads_elsewhere(status, FlowPlace("status"), situation_on(TODAY, LOCKED))

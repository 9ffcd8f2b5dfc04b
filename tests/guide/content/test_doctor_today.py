"""Who must see a doctor today and has nothing to show is answered, and led there from wherever that may be."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desktop_app.facts.card_validity import CertificateState, PinState
from desktop_app.guide.content.flows import FLOWS
from desktop_app.guide.model.situation import CardSummary
from desktop_app.guide.render.node import NodeRenderer
from tests.conftest import TODAY, situation_on
from tests.helpers.ways import way_to

DOCTOR = FLOWS["doctor-today"]
WAYS = list(DOCTOR.paths(situation_on(TODAY)))

NEEDS_NO_DOCTOR = {
    "status": {"registered", "cannot-log-in", "something-else", "without-mynaportal"},
    "register": {"applied", "ask", "cash-machine", "registered-at-clinic", "city-office"},
    "pin": {"shop"},
    "eligibility-certificate": {"not-yet", "difference"},
    "renewal": {"certificate-good"},
    "at-the-clinic": {"how", "face", "pin", "wrong-share", "consent", "help"},
    "letter": {"certificate", "inquiry", "pension", "from-insurer", "from-city", "sender-unsure", "strange"},
}
"""Outcomes of the flows that were there first in which the card works, or nobody is without anything to show."""


def page(day_context, flow, answers, situation=None):
    return NodeRenderer(FLOWS, situation or situation_on(TODAY), day_context.translator("en")).page(
        FLOWS[flow], answers
    )


def said(shown):
    listed = (*shown.checklist, *shown.do_not, *shown.know, *shown.where, *shown.deadline)
    return " ".join((shown.title, *shown.body, *listed, *shown.contacts))


def card(state):
    day = TODAY - timedelta(days=40)
    return CardSummary(PinState.OK, 3, 3, state, day, day, TODAY + timedelta(days=40), PinState.OK)


def test_the_first_page_names_the_emergency_number_and_the_paper_to_look_for(day_context):
    first = said(page(day_context, "doctor-today", ()))
    assert "119" in first
    assert "資格確認書" in first


@pytest.mark.parametrize("way", WAYS, ids="-".join)
def test_the_answer_stands_on_the_third_page_at_the_latest(way):
    assert len(way) <= 2


@pytest.mark.parametrize("way", WAYS, ids="-".join)
def test_every_answer_says_what_is_paid_today_and_whom_to_call_if_it_cannot_wait(day_context, way):
    text = said(page(day_context, "doctor-today", way))
    assert "usual part" in text or "everything" in text
    assert all(number in text for number in ("119", "#7119", "#8000"))


@pytest.mark.parametrize("way", [way for way in WAYS if way[-1] not in {"reader", "lately", "abroad"}], ids="-".join)
def test_who_may_have_to_pay_everything_is_told_how_the_money_comes_back(day_context, way):
    text = said(page(day_context, "doctor-today", way))
    assert "領収書" in text
    assert "療養費" in text
    assert "診療報酬明細書" in text


@pytest.mark.parametrize(
    ("state", "end"), [(CertificateState.GRACE, "expired-lately"), (CertificateState.EXPIRED, "expired-long")]
)
def test_of_a_card_in_the_reader_nobody_is_asked_how_long_ago_it_expired(state, end):
    assert DOCTOR.position(situation_on(TODAY, card(state)), ("expired",)).id == end


@pytest.mark.parametrize("unsure", ["time-unsure", "fails-unsure", "none"])
def test_who_is_not_sure_hears_what_is_sure_in_any_case(day_context, unsure):
    (way,) = [way for way in WAYS if way[-1] == unsure]
    shown = page(day_context, "doctor-today", way)
    assert "the reader" in said(shown)
    assert shown.title.startswith(("Perhaps", "You can see the doctor"))


@pytest.mark.parametrize("flow", NEEDS_NO_DOCTOR)
def test_every_outcome_from_which_somebody_may_need_a_doctor_leads_on_to_it(flow):
    without = {outcome.id for outcome in FLOWS[flow].outcomes if "doctor-today" not in outcome.next_flows}
    assert without == NEEDS_NO_DOCTOR[flow]


def test_whoever_has_lost_the_card_is_always_led_on_to_it():
    assert all("doctor-today" in outcome.next_flows for outcome in FLOWS["lost-card"].outcomes)


@pytest.mark.parametrize("happened", ["lost", "stolen", "not-sure"])
def test_the_telephone_stands_on_the_second_page_for_who_lost_the_card(day_context, happened):
    shown = page(day_context, "lost-card", (happened,))
    assert "0120-95-0178" in said(shown)
    assert "資格確認書" in said(shown)


def test_who_is_unsure_about_a_new_card_gets_all_three_ways_and_no_question_about_the_insurer(day_context):
    way = way_to("lost-card", "undecided")
    assert "insurer" not in [node.id for node in FLOWS["lost-card"].trail(situation_on(TODAY), way)]
    text = said(page(day_context, "lost-card", way))
    assert all(words in text for words in ("Quickly", "Without hurry", "No new card"))


def test_who_cannot_go_is_told_what_somebody_else_may_do(day_context):
    text = said(page(day_context, "lost-card", way_to("lost-card", "somebody-else", "not-in-person")))
    assert "委任状" in text
    assert "75 or older" in text


@pytest.mark.parametrize("found", ["was-stopped", "new-one-coming", "not-stopped", "stopped-unsure"])
def test_who_has_found_the_card_again_is_told_to_tell_the_police(day_context, found):
    assert "police" in said(page(day_context, "lost-card", ("found", found)))


@pytest.mark.parametrize("end", ["help", "home-visit", "hospital", "online", "fetch-medicine", "damaged"])
def test_at_the_clinic_there_is_an_answer_for_places_without_a_reception_and_cards_without_a_chip(end):
    assert len(way_to("at-the-clinic", end)) <= 2

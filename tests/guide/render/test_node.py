from __future__ import annotations

from datetime import date

import pytest

from desktop_app.facts.card_validity import CertificateState, PinState
from desktop_app.guide.content.flows import FLOWS, flow_named
from desktop_app.guide.model.node import FlowError
from desktop_app.guide.model.situation import CardSummary
from desktop_app.guide.render.node import NodeRenderer
from desktop_app.language.languages import LANGUAGES
from tests.conftest import TODAY, situation_on
from tests.helpers.ways import way_to

CAREFUL = CardSummary(PinState.CAREFUL, 2, 3, CertificateState.VALID, date(2029, 1, 29))


def page(day_context, flow, *answers, card=None, language="en"):
    return NodeRenderer(FLOWS, situation_on(TODAY, card), day_context.translator(language)).page(FLOWS[flow], answers)


def test_the_warning_tells_the_tries_of_this_very_card(day_context):
    shown = page(day_context, "register", "phone", "pin-known", "continue", card=CAREFUL)
    assert shown.tries is not None
    assert (shown.tries.tries_left, shown.tries.limit, shown.tries.state) == (2, 3, PinState.CAREFUL)
    assert "**2 tries left**" in shown.tries.text
    assert "entries so far: 1" in shown.tries.text


def test_without_a_card_the_warning_tells_the_limit(day_context):
    shown = page(day_context, "register", "card", "phone", "pin-known", "continue")
    assert shown.tries is None
    assert shown.body[0].startswith("After 3 wrong entries in total")


def test_the_end_of_the_certificate_is_told_as_month_and_year(day_context):
    assert "January 2029" in page(day_context, "status", card=CAREFUL).body[1]
    assert "2029年1月" in page(day_context, "status", card=CAREFUL, language="ja").body[1]


def test_facts_are_filled_in_and_named_as_sources(day_context):
    shown = page(day_context, "status", *way_to("status", "something-else"))
    assert "0120-95-0178" in " ".join(shown.contacts)
    assert {fact.name for fact in shown.facts} >= {"hotline", "hotline_languages"}


def test_a_page_with_a_link_has_its_address_and_says_what_will_be_shown(day_context):
    shown = page(day_context, "status", *way_to("status", "log-in-by-phone"))
    assert shown.qr is not None
    assert shown.qr.address == "https://myna.go.jp/"
    assert "マイナポータル" in shown.qr.shows


def test_an_outcome_offers_flows_that_help_on(day_context):
    shown = page(day_context, "status", *way_to("status", "not-registered"))
    assert [choice.id for choice in shown.next_flows] == ["register", "doctor-today"]


def test_registering_comes_before_paper_for_who_is_not_registered(day_context):
    assert page(day_context, "status", *way_to("status", "not-registered")).next_flow_first
    assert not page(day_context, "status", *way_to("status", "registered")).next_flow_first


@pytest.mark.parametrize(("answer", "said", "not_said"), [("stolen", "盗まれ", "なくし"), ("lost", "なくし", "盗まれ")])
def test_the_police_hear_whether_the_card_was_stolen_or_lost(day_context, answer, said, not_said):
    body = " ".join(page(day_context, "lost-card", *way_to("lost-card", "police", answer)).body)
    assert said in body
    assert not_said not in body


@pytest.mark.parametrize("language", [code for code in LANGUAGES if not LANGUAGES[code].is_japanese])
def test_who_reads_no_japanese_is_told_the_number_at_which_their_language_is_spoken_first(day_context, language):
    own, japanese = (str(day_context.facts_of_day[name].value) for name in ("hotline_languages", "hotline"))
    body = " ".join(page(day_context, "lost-card", "lost", language=language).body)
    assert -1 < body.find(own) < body.find(japanese)


def test_who_reads_japanese_is_told_the_japanese_number_first(day_context):
    for language in (code for code in LANGUAGES if LANGUAGES[code].is_japanese):
        body = " ".join(page(day_context, "lost-card", "lost", language=language).body)
        assert -1 < body.find("0120-95-0178") < body.find("0120-0178-27")


def test_the_json_object_has_the_form_of_the_contract(day_context):
    data = page(day_context, "status", "continue").as_json()
    assert set(data) == {"kind", "id", "title", "body", "options", "checklist", "phrases", "sources"}
    assert (data["kind"], data["id"]) == ("question", "device")
    assert data["options"][0] == {"id": "phone", "label": "A smartphone that can read the card"}


def test_the_one_option_of_a_step_is_continue_and_an_outcome_has_none(day_context):
    assert page(day_context, "status").as_json()["options"] == [{"id": "continue", "label": "Continue"}]
    assert page(day_context, "status", *way_to("status", "without-mynaportal")).as_json()["options"] == []


def test_marks_for_bold_stay_out_of_the_json(day_context):
    assert "**" not in str(page(day_context, "status", *way_to("status", "without-mynaportal")).as_json())


def test_a_source_is_named_once(day_context):
    sources = page(day_context, "status", *way_to("status", "log-in-by-phone"), "continue").as_json()["sources"]
    assert len({source["address"] for source in sources}) == len(sources)


def test_a_flow_that_is_not_there_is_refused_with_those_that_are():
    with pytest.raises(
        FlowError, match="there is no flow 'tea'; flows are: doctor-today, lost-card, suspicious-message"
    ):
        flow_named("tea")


def test_a_lost_card_is_taken_at_any_hour_and_a_found_one_when_the_hotline_is_open(day_context):
    lost = page(day_context, "lost-card", *way_to("lost-card", "normal")).contacts
    found = page(day_context, "lost-card", *way_to("lost-card", "lift")).contacts
    assert "A lost card can be reported on both numbers, day and night." in lost
    assert not any("Open now" in text for text in lost)
    assert any("Open now" in text for text in found)

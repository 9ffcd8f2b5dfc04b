from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from desktop_app.facts.card_validity import JAPAN, CertificateState, PinState
from desktop_app.facts.hotline_hours import LINE_OF_OTHER_LANGUAGES, opening_at
from desktop_app.guide.content.flows import FLOWS, flow_named
from desktop_app.guide.model.node import FlowError
from desktop_app.guide.model.situation import CardSummary, Situation
from desktop_app.guide.render.node import NodeRenderer
from desktop_app.language.day_context import load_day
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


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_number_at_which_the_own_language_is_spoken_comes_first_and_alone(day_context, language):
    own, japanese = (str(day_context.facts_of_day[name].value) for name in ("hotline_languages", "hotline"))
    shown = page(day_context, "lost-card", "lost", language=language)
    first = [japanese, own] if LANGUAGES[language].is_japanese else [own, japanese]
    assert [telephone.number for telephone in shown.telephones] == first
    assert not any(number in line for number in first for line in shown.body)


def test_a_loss_is_taken_day_and_night_and_in_japanese_a_key_is_pressed(day_context):
    others, japanese = page(day_context, "lost-card", "lost").telephones
    assert others.when == japanese.when == "Answers day and night, every day."
    assert (others.key, japanese.key) == ("", "Then press **2**.")


@pytest.mark.parametrize(
    ("moment", "japanese", "others"),
    [
        (datetime(2026, 12, 1, 12, tzinfo=JAPAN), "Answers now, until 20:00.", "Answers now, until 20:00."),
        (datetime(2026, 12, 1, 9, tzinfo=JAPAN), "Closed now. Opens today at 9:30.", "Answers now, until 20:00."),
        (datetime(2026, 12, 5, 18, tzinfo=JAPAN), "Closed now. Opens tomorrow at 9:30.", "Answers now, until 20:00."),
        (
            datetime(2026, 12, 30, 12, tzinfo=JAPAN),
            "Closed now. Opens on 4 January 2027 at 9:30.",
            "Closed now. Opens on 4 January 2027 at 8:30.",
        ),
    ],
)
def test_a_number_says_whether_somebody_answers_now(moment, japanese, others):
    day = load_day(moment.date())
    facts = day.facts_of_day
    openings = opening_at(moment, facts), opening_at(moment, facts, LINE_OF_OTHER_LANGUAGES)
    situation = Situation(moment.date(), None, facts.names, openings[0], hotline_languages=openings[1])
    answers = way_to("lost-card", "lift")
    shown = NodeRenderer(FLOWS, situation, day.translator("en")).page(FLOWS["lost-card"], answers)
    assert [telephone.when for telephone in shown.telephones] == [others, japanese]


def test_on_paper_no_number_says_whether_somebody_answers_now(day_context):
    on_paper = replace(situation_on(TODAY), hotline=None, hotline_languages=None)
    maker = NodeRenderer(FLOWS, on_paper, day_context.translator("en"))
    shown = maker.page(FLOWS["lost-card"], way_to("lost-card", "lift"))
    assert {telephone.when for telephone in shown.telephones} == {""}


def test_the_contacts_say_the_same_in_sentences(day_context):
    said = page(day_context, "lost-card", "lost").contacts
    assert said[1].startswith("In Japanese, free of charge: **0120-95-0178**. Then press **2**.")
    assert said[1].endswith("Answers day and night, every day.")


def test_what_not_to_do_is_not_ticked_off(day_context):
    shown = page(day_context, "letter", *way_to("letter", "notice"))
    assert shown.do_not == ("Do not throw it away: you need it when a reader does not work",)
    assert shown.checklist == ("If there is a small part to cut out, carry it with the card",)


def test_what_is_brought_comes_in_the_order_in_which_one_packs_and_before_what_is_done(day_context):
    shown = page(day_context, "doctor-today", *way_to("doctor-today", "changing"))
    assert [item.split(" ")[0] for item in shown.checklist[:2]] == ["The", "An"]
    assert [item.startswith("Enough money") for item in shown.checklist[-2:]] == [True, False]
    assert shown.checklist[-1].startswith("If you paid everything")


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

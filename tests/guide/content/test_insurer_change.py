"""Another insurance, and the paper instead of the card: numbers of the facts, one rule, no claim for who is unsure."""

from __future__ import annotations

import re

import pytest

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.content.flow_tiles import TILES
from desktop_app.guide.content.flows import FLOWS
from desktop_app.guide.content.topics import TOPICS
from desktop_app.guide.model.node import Outcome
from desktop_app.guide.render.node import NodeRenderer
from desktop_app.language.day_context import load_day
from tests.conftest import TODAY, situation_on
from tests.helpers.ways import way_to

FLOWS_HERE = ("insurer-change", "eligibility-certificate")
WITHOUT_A_DOCTOR = {("eligibility-certificate", "not-yet"), ("eligibility-certificate", "difference")}
"""Outcomes from which nobody goes to a doctor without anything to show."""
MOST_PAGES = 6


def outcomes():
    return [(flow, outcome) for flow in FLOWS_HERE for outcome in FLOWS[flow].outcomes]


def page(flow, answers):
    return NodeRenderer(FLOWS, situation_on(TODAY), load_day(TODAY).translator("en")).page(FLOWS[flow], answers)


def words_of(flow, answers):
    shown = page(flow, answers)
    return " ".join((shown.title, *shown.body, *shown.where, *shown.deadline, *shown.checklist))


@pytest.mark.parametrize(
    ("outcome", "fact"),
    [
        ("new-job", "company_report_days"),
        ("new-job", "kokuho_report_days"),
        ("kokuho", "kokuho_report_days"),
        ("voluntary", "voluntary_days"),
        ("dependant", "company_report_days"),
        ("three-ways", "voluntary_days"),
        ("three-ways", "kokuho_report_days"),
        ("left-family", "kokuho_report_days"),
        ("turning-75", "kokuho_report_days"),
        ("moved", "move_report_days"),
        ("moved", "move_card_days"),
        ("back", "abroad_return_days"),
        ("birth", "birth_report_days"),
        ("death", "kokuho_report_days"),
        ("unsure", "kokuho_report_days"),
    ],
)
def test_a_time_limit_is_said_as_the_number_that_the_facts_have(outcome, fact):
    days = load_day(TODAY).translator("en").facts.count(fact)
    assert f"{days} days" in words_of("insurer-change", way_to("insurer-change", outcome))


@pytest.mark.parametrize("answer", ["new-job", "between", "leaving", "join-family", "leave-family", "seventy-five"])
def test_whoever_changes_the_insurance_is_told_not_to_use_the_old_one_before_anything_else(answer):
    told = words_of("insurer-change", way_to("insurer-change", "always", answer))
    assert "Use nothing of the old insurance" in told
    assert "You need not register the card again" in told
    assert "被保険者資格申立書" in told


@pytest.mark.parametrize(("flow", "outcome"), outcomes(), ids=lambda it: it if isinstance(it, str) else it.id)
def test_every_end_leads_to_a_doctor_today(flow, outcome):
    assert ("doctor-today" in outcome.next_flows) != ((flow, outcome.id) in WITHOUT_A_DOCTOR)


@pytest.mark.parametrize("flow", FLOWS_HERE)
def test_no_way_is_longer_than_six_pages(flow):
    situation = situation_on(TODAY)
    assert all(len(path) < MOST_PAGES for path in FLOWS[flow].paths(situation))


UNSURE: tuple[str, ...] = (
    "job-unsure",
    "way-unsure",
    "move-unsure",
    "family-unsure",
    "elder-unsure",
    "registered-unsure",
)
UNSURE += ("situation-unsure", "want-unsure")
CLAIMS = re.compile(r"^(?:Yes|No)\b|comes automatically|comes without asking")


@pytest.mark.parametrize("flow", FLOWS_HERE)
def test_whoever_is_not_sure_is_told_how_to_find_out_and_nothing_is_claimed(flow):
    situation = situation_on(TODAY)
    for path in FLOWS[flow].paths(situation):
        if not set(path) & set(UNSURE) and path != ("not-sure",):
            continue
        end = FLOWS[flow].position(situation, path)
        assert isinstance(end, Outcome)
        shown = page(flow, path)
        assert not CLAIMS.search(shown.title), (path, shown.title)
        assert shown.where, path


def messages():
    """Yield every message of flows and topics, with where it stands."""
    for flow in FLOWS.values():
        for node in flow.nodes:
            yield from ((f"{flow.id} {node.id}", line.text) for line in node.lines)
            if isinstance(node, Outcome):
                yield f"{flow.id} {node.id}", node.title
    for topic in TOPICS.values():
        yield from ((topic.id, line.text) for line in (*topic.answer, *topic.to_do))
        for detail in topic.details:
            yield from ((f"{topic.id} {detail.id}", line.text) for line in detail.answer)


def test_the_rule_for_75_and_85_is_said_in_one_place_only():
    rule = {
        value.text if hasattr(value, "text") and not isinstance(value.text, str) else value
        for name, group in vars(shared).items()
        if name.startswith("ELDERS_RULE")
        for value in (group if isinstance(group, tuple) else (group,))
    }
    said = {message for _where, message in messages() if "elders_certificate_age" in message.placeholders}
    assert said
    assert said <= rule


@pytest.mark.parametrize(
    ("answers", "beginning"),
    [
        (("get-one", "elder", "not-oldest", "is-registered"), "No, usually it does not come by itself"),
        (("get-one", "elder", "oldest"), "Yes, it should come without asking"),
        (("get-one", "elder", "not-oldest", "is-not-registered"), "Yes, it comes without asking"),
        (("get-one", "elder", "not-oldest", "registered-unsure"), "It depends"),
    ],
)
def test_people_of_76_and_86_get_a_plain_answer_first(answers, beginning):
    assert page("eligibility-certificate", answers).title.startswith(beginning)


def test_no_title_begins_in_characters_in_english():
    titles = [tile.title for tile in TILES] + [topic.title for topic in TOPICS.values()]
    titles += [outcome.title for flow in FLOWS.values() for outcome in flow.outcomes]
    assert not [title.text for title in titles if re.match(r"[\u3040-\u9fff]", title.text)]

"""Strange messages: help on the second page, numbers of ours only, and nobody is sent to whoever wrote."""

from __future__ import annotations

import re

import pytest

from desktop_app.guide.content.flows import FLOWS
from desktop_app.guide.model.node import Question
from desktop_app.guide.render.node import NodeRenderer
from desktop_app.language.markup import without_markup
from tests.conftest import TODAY, situation_on
from tests.helpers.ways import way_to

FLOW = FLOWS["suspicious-message"]
NOBODY = situation_on(TODAY)
NUMBERS = {"#9110", "110", "188", "0120-95-0178", "0120-0178-27", "0570-078-377"}
_NUMBER = re.compile(r"#9110|\d{4}-\d{2,4}-\d{2,4}|(?<![\d-])1(?:10|88)(?![\d-])")
GIVEN = ["pressed", "pin", "photo", "money", "app", "card-gone", "given-unsure"]


def page(flow, answers, day_context):
    return NodeRenderer(FLOWS, NOBODY, day_context.translator("en")).page(FLOWS[flow], answers)


def said(shown):
    return without_markup(" ".join((shown.title, *shown.body, *shown.where, *shown.checklist, *shown.contacts)))


@pytest.mark.parametrize("option", [option.id for option in FLOW.node("what").choices])
def test_the_second_page_says_what_to_do(option):
    second = FLOW.position(NOBODY, (option,))
    assert not isinstance(second, Question)
    assert any(line.to_do for line in second.body)


def test_nobody_is_asked_more_than_what_happened_and_what_was_given():
    assert max(len(list(FLOW.trail(NOBODY, path))) for path in FLOW.paths(NOBODY)) == 4


@pytest.mark.parametrize("flow", ["suspicious-message", "letter"])
def test_every_number_is_an_official_one_and_no_sentence_has_two(flow, day_context):
    ends = [page(flow, path, day_context) for path in FLOWS[flow].paths(NOBODY)]
    lines = {line for end in ends for line in (*end.body, *end.where, *end.checklist, *end.contacts)}
    found = {line: set(_NUMBER.findall(line)) for line in map(without_markup, lines)}
    assert set().union(*found.values()) <= NUMBERS | {"0120-0178-26"}
    assert [line for line, numbers in found.items() if len(numbers) > 1] == []


@pytest.mark.parametrize("sender", ["insurer", "city", "sender-unsure"])
def test_whoever_has_a_letter_is_never_told_to_call_the_number_in_it(sender, day_context):
    text = said(page("letter", ("another", sender), day_context))
    assert re.search(r"[Dd]o not (?:call a|call the|use a) number in", text)


@pytest.mark.parametrize("given", GIVEN)
def test_whoever_has_given_something_is_told_whom_to_call(given, day_context):
    end = page("suspicious-message", ("already", "continue", given), day_context)
    assert any("#9110" in line for line in end.contacts)
    asked = {"pin", "app", "card-gone", "given-unsure"}
    assert any("0120-95-0178" in line for line in end.contacts) == (given in asked)


@pytest.mark.parametrize("node", ["message", "call", "page", "paper", "visitor", "pressed", "pin", "money", "several"])
def test_strange_leads_to_lost(node):
    end = FLOW.position(NOBODY, way_to("suspicious-message", node))
    assert "lost-card" in end.next_flows


def test_lost_leads_to_strange():
    assert any("suspicious-message" in end.next_flows for end in FLOWS["lost-card"].outcomes)


def test_whoever_is_unsure_is_sent_to_people_and_not_to_a_telephone_alone(day_context):
    for flow, answers in (
        ("suspicious-message", ("not-sure",)),
        ("suspicious-message", ("already", "continue", "given-unsure")),
        ("letter", ("another", "sender-unsure")),
    ):
        assert any("city" in line for line in page(flow, answers, day_context).where)

"""Lists that are ticked off: what stands in them, and in which order."""

from __future__ import annotations

import re

import pytest

from desktop_app.facts.units import Unit
from desktop_app.guide.content.flows import FLOWS
from desktop_app.guide.content.topics import TOPICS
from desktop_app.guide.model.node import Mark, Pack
from tests.helpers.marked_messages import marked_messages

LISTS = {
    **{f"{flow.id}/{node.id}": node.checklist for flow in FLOWS.values() for node in flow.nodes if node.checklist},
    **{topic.id: topic.to_do for topic in TOPICS.values() if topic.to_do},
}
FORBIDS = re.compile(r"\W*(Do not|Never|Nobody)\b")
SENTENCE_END = re.compile(r"[.:;!?]\**\s")
NUMBER = re.compile(r"{(\w+)}")


@pytest.mark.parametrize("name", LISTS)
def test_what_not_to_do_is_marked_as_such_and_nothing_else_is(name):
    for line in LISTS[name]:
        assert bool(FORBIDS.match(line.text.text)) <= (line.mark is not None), line.text.text
        assert line.mark is not Mark.DO_NOT or "not" in line.text.text


def test_the_card_is_packed_first_and_money_last():
    assert sorted(Pack) == [Pack.CARD, Pack.ID, Pack.PAPERS, Pack.PIN, Pack.MONEY]


def test_no_sentence_has_two_numbers_to_call(day_context):
    """Somebody who is in a hurry calls the first one, in whatever language that is answered."""
    facts = day_context.facts_of_day
    for message in marked_messages():
        for sentence in SENTENCE_END.split(message.text):
            names = [name for name in NUMBER.findall(sentence) if name in facts.names]
            assert sum(facts[name].unit is Unit.TELEPHONE for name in names) <= 1, message.text

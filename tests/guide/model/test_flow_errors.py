"""Ids that flows name are there; a slip of the pen in one is found without going through the flow."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.guide.content.flows import FLOWS
from desktop_app.guide.model.dsl import do, only_if, to
from desktop_app.guide.model.flow import Flow
from desktop_app.guide.model.flow_errors import flow_errors
from desktop_app.guide.model.node import Edge, Line, Option, Outcome, Question, Step
from desktop_app.guide.model.rules import card_read, chose, every, unless
from desktop_app.language.message import Message


def message(text):
    return Message("test", text)


KIND = Question(
    id="kind",
    title=message("Which tea?"),
    options=(Option("green", message("Green"), to("boil")), Option("none", message("None"), to("enjoy"))),
)
BOIL = Step(id="boil", title=message("Boil"), to=(Edge("enjoy", when=chose("green")),))
ENJOY = Outcome(id="enjoy", title=message("Enjoy"), where=(do(message("At the table"), when=unless(chose("none"))),))
TEA = Flow("tea", message("Tea"), message(""), "", to("kind"), (KIND, BOIL, ENJOY))
DANGLING = "a rule asks for 'black', which no question of 'tea' offers"
NO_NODE = "an edge leads to 'milk', which is no node of 'tea'"
BLACK = chose("green", "black")


@pytest.mark.parametrize("flow", FLOWS.values(), ids=list(FLOWS))
def test_every_id_that_a_flow_names_is_there(flow):
    assert flow_errors(flow) == []


def test_a_flow_in_order_has_no_errors():
    assert flow_errors(TEA) == []


def tea_with(*nodes, start=TEA.start):
    """The flow with some of its nodes in another form."""
    others = {node.id: node for node in nodes}
    return replace(TEA, start=start, nodes=tuple(others.get(node.id, node) for node in TEA.nodes))


def kind_with(option):
    return replace(KIND, options=(*KIND.options, option))


def enjoy_with(part):
    return replace(ENJOY, **{part: (Line(message("Sit down"), when=BLACK),)})


@pytest.mark.parametrize(
    "flow",
    [
        tea_with(start=(Edge("boil", when=BLACK), *TEA.start)),
        tea_with(replace(BOIL, to=(Edge("enjoy", when=BLACK), *BOIL.to))),
        tea_with(kind_with(Option("cup", message("Cup"), to("boil"), when=BLACK))),
        tea_with(kind_with(Option("cup", message("Cup"), (Edge("boil", when=BLACK), *to("enjoy"))))),
        *(tea_with(enjoy_with(part)) for part in ("body", "checklist", "contacts", "where", "deadline")),
        tea_with(replace(BOIL, body=(Line(message("Wait"), when=every(card_read, unless(BLACK))),))),
        tea_with(replace(BOIL, body=only_if(BLACK, (Line(message("Wait")),)))),
    ],
    ids=["start", "step", "option", "answer", "body", "checklist", "contacts", "where", "deadline", "unless", "group"],
)
def test_an_option_that_no_question_offers_is_found_wherever_a_rule_asks_for_it(flow):
    assert flow_errors(flow) == [DANGLING]


@pytest.mark.parametrize(
    "flow",
    [
        tea_with(start=to("milk")),
        tea_with(replace(BOIL, to=to("milk"))),
        tea_with(kind_with(Option("cup", message("Cup"), to("milk")))),
    ],
    ids=["start", "step", "answer"],
)
def test_a_way_to_a_page_that_is_not_there_is_found(flow):
    assert flow_errors(flow) == [NO_NODE]


def test_ids_that_are_there_twice_are_found():
    assert flow_errors(replace(TEA, nodes=(*TEA.nodes, BOIL))) == ["'tea' has 'boil' twice"]
    assert flow_errors(tea_with(kind_with(KIND.options[0]))) == ["'kind' offers 'green' twice"]


def test_a_rule_knows_its_name_and_its_options_whatever_it_is_made_of():
    rule = every(card_read, unless(chose("green", "none")), chose("cup"))
    assert rule.label == "card_read_and_unless_chose_green_or_none_and_chose_cup"
    assert rule.options == {"green", "none", "cup"}
    assert card_read.options == set()

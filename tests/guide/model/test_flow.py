"""The machinery of flows, on a small flow made for it."""

from __future__ import annotations

import pytest

from desktop_app.guide.model.dsl import to
from desktop_app.guide.model.flow import Flow
from desktop_app.guide.model.node import CONTINUE, Edge, FlowError, Option, Outcome, Question, Step
from desktop_app.guide.model.rules import chose, no_card_read
from desktop_app.language.message import Message
from tests.conftest import TODAY, situation_on


def message(text):
    return Message("test", text)


FLOW = Flow(
    id="tea",
    title=message("Tea"),
    summary=message(""),
    icon="",
    start=(Edge("kind", when=no_card_read),),
    nodes=(
        Question(
            id="kind",
            title=message("Which tea?"),
            options=(Option("green", message("Green"), to("boil")), Option("none", message("None"), to("water"))),
        ),
        Step(id="boil", title=message("Boil"), to=to("pour")),
        Step(id="pour", title=message("Pour"), to=(Edge("enjoy", when=chose("green")),)),
        Outcome(id="enjoy", title=message("Enjoy")),
        Outcome(id="water", title=message("Water")),
    ),
)
CASE = situation_on(TODAY)


def test_the_position_is_a_replay_of_the_answers():
    assert FLOW.position(CASE).id == "kind"
    assert FLOW.position(CASE, ("green",)).id == "boil"
    assert FLOW.position(CASE, ("green", CONTINUE, CONTINUE)).id == "enjoy"


def test_dropping_the_last_answer_goes_back():
    answers = ("green", CONTINUE)
    assert [node.id for node in FLOW.trail(CASE, answers)] == ["kind", "boil", "pour"]
    assert FLOW.position(CASE, answers[:-1]).id == "boil"


def test_every_path_is_listed():
    assert list(FLOW.paths(CASE)) == [("green", CONTINUE, CONTINUE), ("none",)]


def test_an_answer_that_does_not_fit_is_refused_with_those_that_do():
    with pytest.raises(FlowError, match="'black' is no answer at 'kind'; answers are: green, none"):
        FLOW.position(CASE, ("black",))
    with pytest.raises(FlowError, match="this is an outcome"):
        FLOW.position(CASE, ("none", CONTINUE))


def test_a_node_that_is_not_there_is_named():
    with pytest.raises(FlowError, match="flow 'tea' has no node 'milk'"):
        FLOW.node("milk")


def test_a_dead_end_is_an_error_and_not_a_silent_stop():
    flow = Flow("f", message(""), message(""), "", (Edge("a", when=chose("x")),), (Outcome(id="a", title=message("")),))
    with pytest.raises(FlowError, match="no way on"):
        flow.position(CASE)


def test_progress_counts_the_pages_until_here_and_those_still_to_come():
    assert FLOW.progress(CASE, ()) is None
    assert FLOW.progress(CASE, ("green",)) == (2, 4)
    assert FLOW.progress(CASE, ("green", CONTINUE)) == (3, 4)


def test_an_end_has_no_progress():
    assert FLOW.progress(CASE, ("none",)) is None
    assert FLOW.progress(CASE, ("green", CONTINUE, CONTINUE)) is None


def test_progress_counts_the_longest_way_that_is_open():
    """To step 2 of 6 nothing is added later: a way that turns out shorter only leaves some out."""
    short = Flow(
        "f",
        message(""),
        message(""),
        "",
        to("a"),
        (
            Step(id="a", title=message(""), to=to("b")),
            Question(
                id="b",
                title=message(""),
                options=(Option("end", message(""), to("e")), Option("on", message(""), to("c"))),
            ),
            Step(id="c", title=message(""), to=to("e")),
            Outcome(id="e", title=message("")),
        ),
    )
    assert short.progress(CASE, (CONTINUE,)) == (2, 4)
    assert short.progress(CASE, (CONTINUE, "on")) == (3, 4)

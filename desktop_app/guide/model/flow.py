"""Flows: questions, steps and outcomes as data, and the position in them as a replay of the answers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.base.exit_codes import WrongInputError
from desktop_app.guide.model.rules import always, every, fact_holds

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.guide.model.case import Case
    from desktop_app.guide.model.rules import Answers, Rule
    from desktop_app.language.text import Message

CONTINUE = "continue"
"""The one answer to a step."""


class FlowError(WrongInputError):
    """There is no such flow, or an answer does not fit its question."""


@dataclass(frozen=True)
class Line:
    """A sentence that is said only when its rule holds; `facts` names those it rests on besides those filled in.

    `to_do` marks what can be ticked off on the sheet that the person takes along.
    """

    text: Message
    when: Rule = always
    facts: tuple[str, ...] = ()
    to_do: bool = False


@dataclass(frozen=True)
class Edge:
    """A way on, open when its rule holds."""

    to: str
    when: Rule = always


@dataclass(frozen=True)
class Option:
    """An answer to a question, offered when its rule holds. The first edge whose rule holds is followed.

    `icon` is a drawing of resources/icons.
    """

    id: str
    label: Message
    to: tuple[Edge, ...]
    icon: str | None = None
    when: Rule = always


@dataclass(frozen=True, kw_only=True)
class Node:
    """A page. `facts` names the facts it rests on besides those filled in.

    `qr` names the fact whose address is shown as a QR code, `qr_shows` is what the phone will show then. `picture` and
    `picture_below` are drawings of resources/pictures, the second one where there are two kinds of what is shown.
    `shows_tries` tells the tries of the card in the reader.
    """

    id: str
    title: Message
    body: tuple[Line, ...] = ()
    checklist: tuple[Line, ...] = ()
    contacts: tuple[Line, ...] = ()
    picture: str | None = None
    picture_below: str | None = None
    shows_tries: bool = False
    qr: str | None = None
    qr_shows: Message | None = None
    facts: tuple[str, ...] = ()

    @property
    def lines(self) -> tuple[Line, ...]:
        """Everything that the page may say below its title."""
        return (*self.body, *self.checklist, *self.contacts)

    def ways(self, case: Case, answers: Answers) -> dict[str, tuple[Edge, ...]]:
        """Return the edges by answer; none at an outcome."""
        del case, answers
        return {}

    def follow(self, answer: str, case: Case, answers: Answers) -> str:
        """Return the id of the node that an answer leads to; FlowError where it is no answer to this node."""
        ways = self.ways(case, answers)
        if answer not in ways:
            expected = ", ".join(ways) or "none, this is an outcome"
            msg = f"{answer!r} is no answer at {self.id!r}; answers are: {expected}"
            raise FlowError(msg)
        return _first_open(ways[answer], case, (*answers, answer))


@dataclass(frozen=True, kw_only=True)
class Question(Node):
    """A page with answers to choose from."""

    options: tuple[Option, ...]

    def open_options(self, case: Case, answers: Answers) -> tuple[Option, ...]:
        """Return the options that are offered."""
        return tuple(option for option in self.options if option.when(case, answers))

    def ways(self, case: Case, answers: Answers) -> dict[str, tuple[Edge, ...]]:
        """Return the edges of each option that is offered."""
        return {option.id: option.to for option in self.open_options(case, answers)}


@dataclass(frozen=True, kw_only=True)
class Step(Node):
    """A page with something to do or to know.

    `types_pin` marks steps at which the PIN is typed somewhere, `warns_of_pin` those that warn of it: tests hold that
    on every path one that warns comes first, and that nobody whose PIN is in danger is led to typing it. `done_later`
    marks those that are done away from this program, and stand on the sheet that the person takes along.
    """

    to: tuple[Edge, ...]
    types_pin: bool = False
    warns_of_pin: bool = False
    done_later: bool = False

    def ways(self, case: Case, answers: Answers) -> dict[str, tuple[Edge, ...]]:
        """Return the edges of the one answer."""
        del case, answers
        return {CONTINUE: self.to}


@dataclass(frozen=True, kw_only=True)
class Outcome(Node):
    """The end of a way: where to go, until when, and flows that may be of use now.

    `goes_on` says that to go on with a flow matters more than to take the page along.
    """

    where: tuple[Line, ...] = ()
    deadline: tuple[Line, ...] = ()
    next_flows: tuple[str, ...] = ()
    goes_on: bool = False

    @property
    def lines(self) -> tuple[Line, ...]:
        """Everything that the page may say below its title."""
        return (*super().lines, *self.where, *self.deadline)


@dataclass(frozen=True)
class Flow:
    """A conversation about one thing."""

    id: str
    title: Message
    summary: Message
    icon: str
    start: tuple[Edge, ...]
    nodes: tuple[Node, ...]

    def node(self, node_id: str) -> Node:
        """Return the node of this id; FlowError where there is none."""
        for node in self.nodes:
            if node.id == node_id:
                return node
        msg = f"flow {self.id!r} has no node {node_id!r}"
        raise FlowError(msg)

    def position(self, case: Case, answers: Answers = ()) -> Node:
        """Return where the answers lead, from the beginning; FlowError where one does not fit."""
        *_, last = self.trail(case, answers)
        return last

    def trail(self, case: Case, answers: Answers = ()) -> Iterator[Node]:
        """Yield every node on the way to the position, the position last."""
        node = self.node(_first_open(self.start, case, ()))
        yield node
        for index, answer in enumerate(answers):
            node = self.node(node.follow(answer, case, answers[:index]))
            yield node

    def paths(self, case: Case, answers: Answers = ()) -> Iterator[Answers]:
        """Yield the answers of every way from here to an outcome."""
        ways = self.position(case, answers).ways(case, answers)
        if not ways:
            yield answers
        for answer in ways:
            yield from self.paths(case, (*answers, answer))

    def progress(self, case: Case, answers: Answers) -> tuple[int, int] | None:
        """Return "step 2 of 4" as (2, 4), counting the unbroken run of steps around a step.

        None elsewhere, and where the run is a single step.
        """
        trail = list(self.trail(case, answers))
        if not isinstance(trail[-1], Step):
            return None
        before = _run_of_steps(reversed(trail))
        total = before
        while isinstance(self.position(case, answers := (*answers, CONTINUE)), Step):
            total += 1
        return (before, total) if total > 1 else None


def lines(*texts: Message | Line | tuple[Line, ...]) -> tuple[Line, ...]:
    """Return the sentences as lines, groups of lines opened up; those without a rule are always said."""
    found: list[Line] = []
    for text in texts:
        found += text if isinstance(text, tuple) else [text if isinstance(text, Line) else Line(text)]
    return tuple(found)


def do(text: Message, when: Rule = always) -> Line:
    """Return a sentence that says what to do."""
    return Line(text, when=when, to_do=True)


def while_holds(fact: str, text: Message) -> Line:
    """Return a sentence that is said as long as a fact holds, and rests on it."""
    return Line(text, when=fact_holds(fact), facts=(fact,))


def only_if(rule: Rule, group: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return the lines with one more rule that must hold."""
    return tuple(replace(line, when=every(rule, line.when)) for line in group)


def answers_in(text: str) -> Answers:
    """Return the answers that are written in a text, with commas between them."""
    return tuple(answer for answer in text.split(",") if answer)


def to(node_id: str) -> tuple[Edge, ...]:
    """Return the edges of a way that leads to one node in any case."""
    return (Edge(node_id),)


def _first_open(edges: tuple[Edge, ...], case: Case, answers: Answers) -> str:
    for edge in edges:
        if edge.when(case, answers):
            return edge.to
    msg = f"no way on: none of {[edge.to for edge in edges]} is open"
    raise FlowError(msg)


def _run_of_steps(trail: Iterator[Node]) -> int:
    count = 0
    for node in trail:
        if not isinstance(node, Step):
            break
        count += 1
    return count

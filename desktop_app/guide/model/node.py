"""The pages of flows as data: questions, steps and outcomes, with the edges that lead from one to the next."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, ClassVar

from desktop_app.base.exit_codes import WrongInputError
from desktop_app.guide.model.rules import always
from desktop_app.language.message import words_about

if TYPE_CHECKING:
    from desktop_app.guide.model.due import DueRule
    from desktop_app.guide.model.rules import Answers, Rule
    from desktop_app.guide.model.situation import Situation
    from desktop_app.language.message import Message

_ = words_about("shared")

CONTINUE = "continue"
"""The id of the one answer to a step."""
_CONTINUE_LABEL = _("Continue")


class FlowError(WrongInputError):
    """There is no such flow, or an answer does not fit its question."""


class Hours(StrEnum):
    """When a telephone number is answered."""

    DAY_AND_NIGHT = "day-and-night"
    HOTLINE = "hotline"
    HOTLINE_LANGUAGES = "hotline-languages"


@dataclass(frozen=True)
class Call:
    """A number to call: the name of the fact with it, when it is answered, and that of the key to press then.

    Without `hours` the sentence of the line tells them.
    """

    number: str
    hours: Hours | None = None
    key: str | None = None


class Mark(StrEnum):
    """What a line of a list is where it is nothing to bring or to do: nothing of that is ticked off."""

    DO_NOT = "do-not"
    KNOW = "know"


class Pack(IntEnum):
    """When something to bring is packed: lists are in this order, with the papers where nothing is said."""

    CARD = 0
    ID = 1
    PAPERS = 2
    PIN = 3
    MONEY = 4


@dataclass(frozen=True)
class Line:
    """A sentence that is said only if its rule is true.

    `facts` names the facts behind it besides those filled in; `to_do` marks what can be ticked off on the sheet that a
    person takes along, `mark` what a list says besides, `pack` when what it names is packed. With a `call` it says who
    answers there, without the number.
    """

    text: Message
    when: Rule = always
    facts: tuple[str, ...] = ()
    to_do: bool = False
    mark: Mark | None = None
    pack: Pack = Pack.PAPERS
    call: Call | None = None

    @property
    def filled_in(self) -> frozenset[str]:
        """The names of facts and values that it shows."""
        called = (self.call.number, self.call.key) if self.call else ()
        return self.text.placeholders | {name for name in called if name}


@dataclass(frozen=True)
class Edge:
    """A way to another node, open if its rule is true."""

    to: str
    when: Rule = always


@dataclass(frozen=True)
class Option:
    """An answer, offered if its rule is true; it leads along the first open edge.

    `icon` is a drawing of resources/icons.
    """

    id: str
    label: Message
    to: tuple[Edge, ...]
    icon: str | None = None
    when: Rule = always


class NodeKind(StrEnum):
    """What a node is."""

    QUESTION = "question"
    STEP = "step"
    OUTCOME = "outcome"


@dataclass(frozen=True, kw_only=True)
class Node:
    """A page of a flow.

    `facts` names the facts behind it besides those filled in. `qr` names the fact whose address is shown as a QR code,
    `qr_shows` says what the phone will show then. `picture` and `picture_below` are drawings of resources/pictures, the
    second for a second variant of the same thing. `shows_tries` shows the tries left of the card in the reader.
    """

    kind: ClassVar[NodeKind]

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

    @property
    def choices(self) -> tuple[Option, ...]:
        """All answers, whether offered or not; none at an outcome."""
        return ()

    def open_options(self, situation: Situation, answers: Answers) -> tuple[Option, ...]:
        """Return the answers that are offered; none at an outcome."""
        return tuple(option for option in self.choices if option.when(situation, answers))

    def follow(self, answer: str, situation: Situation, answers: Answers) -> str:
        """Return the id of the node that an answer leads to; FlowError if it is no answer to this node."""
        ways = {option.id: option.to for option in self.open_options(situation, answers)}
        if answer not in ways:
            expected = ", ".join(ways) or "none, this is an outcome"
            msg = f"{answer!r} is no answer at {self.id!r}; answers are: {expected}"
            raise FlowError(msg)
        return first_open(ways[answer], situation, (*answers, answer))


@dataclass(frozen=True, kw_only=True)
class Question(Node):
    """A page with answers to choose from."""

    kind = NodeKind.QUESTION

    options: tuple[Option, ...]

    @property
    def choices(self) -> tuple[Option, ...]:
        """Its options."""
        return self.options


@dataclass(frozen=True, kw_only=True)
class Step(Node):
    """A page with something to do or to know, and one answer: to continue.

    `types_pin` marks steps at which the PIN is typed somewhere, `warns_of_pin` those that warn of it: tests check that
    every path warns before the PIN is typed, and that no card with an unsafe PIN is led to typing it. `done_away` marks
    steps done away from this program: they stand on the sheet that the person takes along.
    """

    kind = NodeKind.STEP

    to: tuple[Edge, ...]
    types_pin: bool = False
    warns_of_pin: bool = False
    done_away: bool = False

    @property
    def choices(self) -> tuple[Option, ...]:
        """The one answer."""
        return (Option(CONTINUE, _CONTINUE_LABEL, self.to),)


@dataclass(frozen=True, kw_only=True)
class Outcome(Node):
    """The end of a way: where to go, until when, and what is offered for that.

    `due` is the day that paper and calendar give for `deadline`. `staff_sentences` are ids of sentences to show at the
    counter, in the order offered; `offers_forms` and `offers_renewal_book` lead to the forms and to the renewal book.
    `next_flows` are flows that help further; `next_flow_first` shows them above the sheet to take along.
    """

    kind = NodeKind.OUTCOME

    where: tuple[Line, ...] = ()
    deadline: tuple[Line, ...] = ()
    due: DueRule | None = None
    staff_sentences: tuple[str, ...] = ()
    offers_forms: bool = False
    offers_renewal_book: bool = False
    next_flows: tuple[str, ...] = ()
    next_flow_first: bool = False

    @property
    def lines(self) -> tuple[Line, ...]:
        """Everything that the page may say below its title."""
        return (*super().lines, *self.where, *self.deadline)


def first_open(edges: tuple[Edge, ...], situation: Situation, answers: Answers) -> str:
    """Return where the first open edge leads; FlowError if none is open."""
    for edge in edges:
        if edge.when(situation, answers):
            return edge.to
    msg = f"no way on: none of {[edge.to for edge in edges]} is open"
    raise FlowError(msg)

"""A node turned into words: what the window shows and `guide flow` prints, with everything filled in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop_app.guide.content.common_sentences import CONTINUE_LABEL, PIN_BAND
from desktop_app.guide.model.flow import CONTINUE, Line, Outcome, Question, Step
from desktop_app.guide.render.renderer import Speaker, sources_as_json
from desktop_app.language.text import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop_app.facts.card_validity import PinState
    from desktop_app.facts.store import Fact
    from desktop_app.guide.model.case import Case
    from desktop_app.guide.model.flow import Flow, Node
    from desktop_app.guide.model.rules import Answers
    from desktop_app.language.text import Message, Words

_KINDS = {Question: "question", Step: "step", Outcome: "outcome"}


@dataclass(frozen=True)
class Choice:
    """An answer to choose, or a flow or topic to go on with, in words."""

    id: str
    label: str
    icon: str | None = None


@dataclass(frozen=True)
class TriesBand:
    """The tries of the card in the reader, to be shown with a sign; tries_left is None where they are not known."""

    text: str
    state: PinState
    tries_left: int | None
    limit: int


@dataclass(frozen=True)
class QrLink:
    """An address for the phone, and what the phone will show."""

    address: str
    shows: str


@dataclass(frozen=True)
class Page:
    """One page of a flow, in one language."""

    flow: str
    flow_title: str
    kind: str
    id: str
    title: str
    body: tuple[str, ...]
    options: tuple[Choice, ...] = ()
    checklist: tuple[str, ...] = ()
    where: tuple[str, ...] = ()
    deadline: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()
    tries: TriesBand | None = None
    qr: QrLink | None = None
    picture: str | None = None
    picture_below: str | None = None
    progress: tuple[int, int] | None = None
    next_flows: tuple[Choice, ...] = ()
    goes_on: bool = False
    facts: tuple[Fact, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """Return the object of the command line's contract."""
        band = (self.tries.text,) if self.tries else ()
        link = (self.qr.address,) if self.qr else ()
        return {
            "kind": self.kind,
            "id": self.id,
            "title": plain(self.title),
            "body": "\n".join(
                plain(line) for line in (*band, *self.body, *link, *self.where, *self.deadline, *self.contacts)
            ),
            "options": [{"id": option.id, "label": plain(option.label)} for option in self.options],
            "checklist": [plain(item) for item in self.checklist],
            "sources": sources_as_json(self.facts),
        }


class PageMaker(Speaker):
    """Makes pages in one language for one case."""

    def __init__(self, flows: Mapping[str, Flow], case: Case, words: Words) -> None:
        """Take the flows by id, the case and the language."""
        super().__init__(case, words)
        self._flows = flows

    def page(self, flow: Flow, answers: Answers = ()) -> Page:
        """Return the page that the answers lead to; FlowError where they lead nowhere."""
        node = flow.position(self.case, answers)
        said = [Line(node.title), *self.open(node.lines, answers)]
        link = qr_link(self, node.qr, node.qr_shows)
        return Page(
            flow=flow.id,
            flow_title=self.say(flow.title),
            kind=_KINDS[type(node)],
            id=node.id,
            title=self.say(node.title),
            body=self.lines(node.body, answers),
            options=self._options(node, answers),
            checklist=self.lines(node.checklist, answers),
            where=self._where(node, answers) if isinstance(node, Outcome) else (),
            deadline=self.lines(node.deadline, answers) if isinstance(node, Outcome) else (),
            contacts=self.contacts(node.contacts, answers),
            tries=self._tries(node),
            qr=link,
            picture=node.picture,
            picture_below=node.picture_below,
            progress=flow.progress(self.case, answers),
            next_flows=flow_choices(self, self._flows, node.next_flows if isinstance(node, Outcome) else ()),
            goes_on=isinstance(node, Outcome) and node.goes_on,
            facts=self.facts_behind(said, [*node.facts, *([node.qr] if link and node.qr else [])]),
        )

    def _where(self, node: Outcome, answers: Answers) -> tuple[str, ...]:
        """Return where to go, with what the desk here says of the insurer."""
        local = self.case.local
        return (*self.lines(node.where, answers), *(local.notes(answers, self.words.language) if local else ()))

    def _options(self, node: Node, answers: Answers) -> tuple[Choice, ...]:
        if isinstance(node, Step):
            return (Choice(CONTINUE, self.say(CONTINUE_LABEL)),)
        options = node.open_options(self.case, answers) if isinstance(node, Question) else ()
        return tuple(Choice(option.id, self.say(option.label), option.icon) for option in options)

    def _tries(self, node: Node) -> TriesBand | None:
        card = self.case.card
        if not node.shows_tries or card is None:
            return None
        text = self.say(PIN_BAND[card.pin_state])
        return TriesBand(text, card.pin_state, card.pin_tries_left, card.pin_limit)


def qr_link(speaker: Speaker, fact: str | None, shows: Message | None) -> QrLink | None:
    """Return the address of a fact as a link for the phone, None where there is none on the day."""
    if fact is None or shows is None or fact not in speaker.case.facts:
        return None
    return QrLink(str(speaker.words.facts[fact].value), speaker.say(shows))


def flow_choices(speaker: Speaker, flows: Mapping[str, Flow], names: Iterable[str]) -> tuple[Choice, ...]:
    """Return the ways to flows, in words."""
    return tuple(Choice(name, speaker.say(flows[name].title), flows[name].icon) for name in names)

"""A node rendered in one language: what the window shows and `guide flow` prints."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from desktop_app.guide.content.common_sentences import PIN_BAND
from desktop_app.guide.model.node import Line, Mark
from desktop_app.guide.render.renderer import Renderer, sources_as_json
from desktop_app.language.markup import without_markup

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop_app.facts.card_validity import PinState
    from desktop_app.facts.record.fact import Fact
    from desktop_app.guide.model.flow import Flow
    from desktop_app.guide.model.node import Node, NodeKind, Outcome
    from desktop_app.guide.model.rules import Answers
    from desktop_app.guide.model.situation import Situation
    from desktop_app.guide.render.calls import Telephone
    from desktop_app.language.message import Message
    from desktop_app.language.readings.phrase import Phrase
    from desktop_app.language.translator import Translator


@dataclass(frozen=True)
class Choice:
    """An answer, flow or topic to choose."""

    id: str
    label: str
    icon: str | None = None


@dataclass(frozen=True)
class TriesBand:
    """The tries left of the card in the reader, None if unknown, and how many there are at most."""

    text: str
    state: PinState
    tries_left: int | None
    limit: int


@dataclass(frozen=True)
class QrLink:
    """An address to open on the phone, and a sentence on what the phone will show."""

    address: str
    shows: str


@dataclass(frozen=True)
class NodeContent:
    """A node in one language. What only an outcome has is empty at other nodes.

    Of a list `checklist` is ticked off, `do_not` and `know` are not. `contacts` are sentences; the same as numbers that
    stand alone are `telephones`, with `contact_notes` beside them. `phrases` are what its lines tell to say.
    Japanese terms carry their readings where they are met first, in the order in which the lines are shown.
    """

    flow: str
    flow_title: str
    kind: NodeKind
    id: str
    title: str
    body: tuple[str, ...]
    options: tuple[Choice, ...] = ()
    checklist: tuple[str, ...] = ()
    do_not: tuple[str, ...] = ()
    know: tuple[str, ...] = ()
    where: tuple[str, ...] = ()
    deadline: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()
    phrases: tuple[Phrase, ...] = ()
    telephones: tuple[Telephone, ...] = ()
    contact_notes: tuple[str, ...] = ()
    tries: TriesBand | None = None
    qr: QrLink | None = None
    picture: str | None = None
    picture_below: str | None = None
    progress: tuple[int, int] | None = None
    staff_sentences: tuple[str, ...] = ()
    offers_forms: bool = False
    offers_renewal_book: bool = False
    next_flows: tuple[Choice, ...] = ()
    next_flow_first: bool = False
    facts: tuple[Fact, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """Return the object that `guide flow --json` prints."""
        band = (self.tries.text,) if self.tries else ()
        link = (self.qr.address,) if self.qr else ()
        said = (*band, *self.body, *link, *self.do_not, *self.know, *self.where, *self.deadline, *self.contacts)
        return {
            "kind": self.kind,
            "id": self.id,
            "title": without_markup(self.title),
            "body": "\n".join(map(without_markup, said)),
            "options": [{"id": option.id, "label": without_markup(option.label)} for option in self.options],
            "checklist": [without_markup(item) for item in self.checklist],
            "phrases": [phrase.as_json() for phrase in self.phrases],
            "sources": sources_as_json(self.facts),
        }


_WITH_READINGS = ("body", "deadline", "where", "checklist", "do_not", "know", "contact_notes", "contacts")


class NodeRenderer(Renderer):
    """Renders nodes in one language for one situation."""

    def __init__(self, flows: Mapping[str, Flow], situation: Situation, translator: Translator) -> None:
        """Take the flows by id, the situation and the language."""
        super().__init__(situation, translator)
        self._flows = flows

    def page(self, flow: Flow, answers: Answers = ()) -> NodeContent:
        """Return the node that the answers lead to; FlowError if one does not fit."""
        content = self._node(flow, flow.position(self.situation, answers), answers)
        outcome = flow.outcome(self.situation, answers)
        return self._with_readings(self._with_outcome(content, outcome, answers) if outcome else content)

    def _with_readings(self, content: NodeContent) -> NodeContent:
        """Return the content with readings beside its Japanese terms, answers with what people say only."""
        mark = self.translator.readings_once(phrase.japanese for phrase in content.phrases)
        marked: dict[str, Any] = {name: tuple(map(mark, getattr(content, name))) for name in _WITH_READINGS}
        instead = self.translator.words_instead
        options = tuple(replace(option, label=instead(option.label)) for option in content.options)
        return replace(content, **marked, options=options)

    def _node(self, flow: Flow, node: Node, answers: Answers) -> NodeContent:
        """Return what every node has."""
        said = [Line(node.title), *self.open(node.lines, answers)]
        link = qr_link(self, node.qr, node.qr_shows)
        options = node.open_options(self.situation, answers)
        return NodeContent(
            flow=flow.id,
            flow_title=self.render(flow.title),
            kind=node.kind,
            id=node.id,
            title=self.render(node.title),
            body=self.lines(node.body, answers),
            options=tuple(Choice(option.id, self.render(option.label), option.icon) for option in options),
            checklist=tuple(map(self.say, self.to_tick(node.checklist, answers))),
            do_not=self.marked(node.checklist, Mark.DO_NOT, answers),
            know=self.marked(node.checklist, Mark.KNOW, answers),
            contacts=self.contacts(node.contacts, answers),
            phrases=self.phrases(self.open(node.lines, answers)),
            telephones=self.telephones(node.contacts, answers),
            contact_notes=self.contact_notes(node.contacts, answers),
            tries=self._tries(node),
            qr=link,
            picture=node.picture,
            picture_below=node.picture_below,
            progress=flow.progress(self.situation, answers),
            facts=self.facts_behind(said, [*node.facts, *([node.qr] if link and node.qr else [])]),
        )

    def _with_outcome(self, content: NodeContent, outcome: Outcome, answers: Answers) -> NodeContent:
        """Return the content with what only an outcome has; where to go includes the office's note on the insurer."""
        office = self.situation.office
        notes = office.notes(answers, self.translator.language) if office else ()
        return replace(
            content,
            where=(*self.lines(outcome.where, answers), *notes),
            deadline=self.lines(outcome.deadline, answers),
            staff_sentences=outcome.staff_sentences,
            offers_forms=outcome.offers_forms,
            offers_renewal_book=outcome.offers_renewal_book,
            next_flows=flow_choices(self, self._flows, outcome.next_flows),
            next_flow_first=outcome.next_flow_first,
        )

    def _tries(self, node: Node) -> TriesBand | None:
        card = self.situation.card
        if not node.shows_tries or card is None:
            return None
        text = self.render(PIN_BAND[card.pin_state])
        return TriesBand(text, card.pin_state, card.pin_tries_left, card.pin_limit)


def qr_link(renderer: Renderer, fact: str | None, shows: Message | None) -> QrLink | None:
    """Return the address of a fact as a link for the phone; None if the fact does not hold on the day."""
    if fact is None or shows is None or fact not in renderer.situation.facts:
        return None
    return QrLink(str(renderer.translator.facts[fact].value), renderer.render(shows))


def flow_choices(renderer: Renderer, flows: Mapping[str, Flow], names: Iterable[str]) -> tuple[Choice, ...]:
    """Return the flows of these ids as choices."""
    return tuple(Choice(name, renderer.render(flows[name].title), flows[name].icon) for name in names)

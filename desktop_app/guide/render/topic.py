"""A topic rendered in one language: what the window shows and `guide show` prints."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop_app.guide.model.node import Line, Mark
from desktop_app.guide.render.node import Choice, QrLink, flow_choices, qr_link
from desktop_app.guide.render.renderer import Renderer, sources_as_json
from desktop_app.language.markup import without_markup

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.facts.record.fact import Fact
    from desktop_app.guide.model.flow import Flow
    from desktop_app.guide.model.situation import Situation
    from desktop_app.guide.model.topic import Detail, Topic
    from desktop_app.guide.render.calls import Telephone
    from desktop_app.language.readings.phrase import Phrase
    from desktop_app.language.translator import Translator


@dataclass(frozen=True)
class DetailContent:
    """A question of a topic with its answer, in one language; `phrases` are what it tells to say in Japanese."""

    id: str
    question: str
    answer: tuple[str, ...]
    phrases: tuple[Phrase, ...]
    facts: tuple[Fact, ...]


@dataclass(frozen=True)
class TopicContent:
    """A topic in one language; its lists and contacts are as in a `NodeContent`."""

    id: str
    title: str
    answer: tuple[str, ...]
    to_do: tuple[str, ...]
    do_not: tuple[str, ...]
    know: tuple[str, ...]
    details: tuple[DetailContent, ...]
    flows: tuple[Choice, ...]
    neighbours: tuple[Choice, ...]
    qr: QrLink | None
    offers_forms: bool
    contacts: tuple[str, ...]
    telephones: tuple[Telephone, ...]
    contact_notes: tuple[str, ...]
    facts: tuple[Fact, ...]

    def as_json(self) -> dict[str, Any]:
        """Return the object that `guide show --json` prints."""
        facts = [*self.facts, *(fact for detail in self.details for fact in detail.facts)]
        items = (f"- {item}" for item in (*self.to_do, *self.do_not, *self.know))
        body = [*self.answer, *items, *self.contacts]
        for detail in self.details:
            body += ["", detail.question, *detail.answer]
        return {
            "topic": self.id,
            "title": without_markup(self.title),
            "body": without_markup("\n".join(body)),
            "sources": sources_as_json(facts),
        }


class TopicRenderer(Renderer):
    """Renders topics in one language for one situation."""

    def __init__(
        self, topics: Mapping[str, Topic], flows: Mapping[str, Flow], situation: Situation, translator: Translator
    ) -> None:
        """Take all topics and all flows by id, the situation and the language."""
        super().__init__(situation, translator)
        self.topics = topics
        self._flows = flows

    def page(self, topic: Topic) -> TopicContent:
        """Return a topic."""
        said = self.open((Line(topic.title), *topic.answer, *topic.to_do, *topic.contacts))
        link = qr_link(self, topic.qr, topic.qr_shows)
        mark = self.translator.readings_once()
        return TopicContent(
            id=topic.id,
            title=self.render(topic.title),
            answer=tuple(map(mark, self.lines(topic.answer))),
            to_do=tuple(mark(self.say(line)) for line in self.to_tick(topic.to_do)),
            do_not=tuple(map(mark, self.marked(topic.to_do, Mark.DO_NOT))),
            know=tuple(map(mark, self.marked(topic.to_do, Mark.KNOW))),
            details=tuple(self._detail(detail) for detail in topic.details),
            flows=flow_choices(self, self._flows, topic.flows),
            neighbours=tuple(self.choice(self.topics[name]) for name in topic.neighbours),
            qr=link,
            offers_forms=topic.offers_forms,
            contact_notes=tuple(map(mark, self.contact_notes(topic.contacts))),
            contacts=tuple(map(mark, self.contacts(topic.contacts))),
            telephones=self.telephones(topic.contacts),
            facts=self.facts_behind(said, [*topic.facts, *([topic.qr] if link and topic.qr else [])]),
        )

    def choice(self, topic: Topic) -> Choice:
        """Return a topic as a choice."""
        return Choice(topic.id, self.render(topic.title), topic.icon)

    def _detail(self, detail: Detail) -> DetailContent:
        said = self.open((Line(detail.question), *detail.answer))
        phrases = self.phrases(said)
        mark = self.translator.readings_once(phrase.japanese for phrase in phrases)
        return DetailContent(
            detail.id,
            self.render(detail.question),
            tuple(map(mark, self.lines(detail.answer))),
            phrases,
            self.facts_behind(said, detail.facts),
        )

"""From what somebody asks to the question of the guide that answers it, or to the topic where none of them does."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from desktop_app.language.markup import accessible_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop_app.guide.model.topic import Topic
    from desktop_app.guide.render.topic import TopicRenderer
    from desktop_app.guide.search.model import Hit, SearchModel

    Weights = Mapping[str, float]

_SHARE_OF_QUESTION = 0.65
"""What the words of a question count for, against those of its answer."""
_NEAR_ENOUGH = 0.12
"""How near (cosine, 0 to 1) a question must be; below it the whole topic is the answer."""


@dataclass(frozen=True)
class Answer:
    """A topic that fits, the question in it that answers (empty: the topic itself), its words, how sure (0 to 1)."""

    topic: str
    detail: str
    title: str
    score: float


class Answers:
    """Finds the questions of the guide in one language; texts are compared with each topic once."""

    def __init__(self, model: SearchModel, topics: TopicRenderer) -> None:
        """Take what has been learnt of the language, and what renders the topics in it."""
        self._model = model
        self._topics = topics
        self._known: dict[str, _Article] = {}

    def find(self, words: str, top: int) -> list[Answer]:
        """Return at most so many topics, best first, each with its nearest question; none where nothing fits."""
        hits, asked = self._model.ask(words)
        return [self._answer(hit, asked) for hit in hits[:top]]

    def _answer(self, hit: Hit, asked: Weights) -> Answer:
        article = self._article(hit.topic)
        detail = article.nearest(asked)
        return Answer(hit.topic, detail, article.titles[detail], hit.score)

    def _article(self, topic: str) -> _Article:
        if topic not in self._known:
            self._known[topic] = _Article(self._model, self._topics, self._topics.topics[topic])
        return self._known[topic]


@dataclass(frozen=True)
class _Article:
    """A topic as it can be compared with what is asked."""

    model: SearchModel
    renderer: TopicRenderer
    topic: Topic

    @cached_property
    def titles(self) -> dict[str, str]:
        """The topic's title below "", and its questions by id."""
        questions = {detail.id: detail.question for detail in self.topic.details}
        return {name: self.renderer.render(title) for name, title in {"": self.topic.title, **questions}.items()}

    def nearest(self, asked: Weights) -> str:
        """Return the id of the question that is nearest, empty where the topic itself is, or none is near enough."""
        near = {detail: _likeness(asked, *texts) for detail, texts in self._texts.items()}
        best = max(near, key=lambda detail: near[detail])
        return best if near[best] >= _NEAR_ENOUGH else ""

    @cached_property
    def _texts(self) -> dict[str, tuple[Weights, Weights]]:
        answers = {"": self.topic.answer, **{detail.id: detail.answer for detail in self.topic.details}}
        return {
            name: (self._weights([title]), self._weights(self.renderer.lines(answers[name])))
            for name, title in self.titles.items()
        }

    def _weights(self, texts: Iterable[str]) -> Weights:
        return self.model.weights(accessible_text(" ".join(texts)))


def _likeness(asked: Weights, question: Weights, answer: Weights) -> float:
    return _SHARE_OF_QUESTION * _cosine(asked, question) + (1 - _SHARE_OF_QUESTION) * _cosine(asked, answer)


def _cosine(one: Weights, other: Weights) -> float:
    return sum(weight * other.get(piece, 0.0) for piece, weight in one.items())

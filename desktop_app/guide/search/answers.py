"""From what somebody asks to the question of the guide that answers it, or to the topic where none of them does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.guide.render.topic import TopicRenderer
    from desktop_app.guide.search.model import Hit, SearchModel


@dataclass(frozen=True)
class Answer:
    """A topic that fits, the question in it that answers (empty: the topic itself), its words, how sure (0 to 1)."""

    topic: str
    detail: str
    title: str
    score: float


@dataclass(frozen=True)
class Answers:
    """Finds the questions of the guide in one language: what has been learnt of it, and what renders the topics."""

    model: SearchModel
    topics: TopicRenderer

    def find(self, words: str, top: int) -> list[Answer]:
        """Return at most so many topics, best first, each with its nearest question; none where nothing fits."""
        hits, asked = self.model.ask(words)
        return [self._answer(hit, self.model.nearest(hit.topic, asked)) for hit in hits[:top]]

    def _answer(self, hit: Hit, detail: str) -> Answer:
        topic = self.topics.topics[hit.topic]
        title = topic.detail(detail).question if detail else topic.title
        return Answer(hit.topic, detail, self.topics.render(title), hit.score)

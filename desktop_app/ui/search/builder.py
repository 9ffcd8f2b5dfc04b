"""Builds the page on which people ask: in their own words, or by touch where there is no keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.guide.content.overview import GROUPS, MOST_ASKED
from desktop_app.ui import messages as words
from desktop_app.ui.search.questions_page import Question, QuestionsPage
from desktop_app.ui.widgets.choice import ChoiceWords

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.guide.render.topic import TopicRenderer
    from desktop_app.guide.search.model import Hit
    from desktop_app.ui.frame.page import ScreenPage
    from desktop_app.ui.search.page import SearchPage
    from desktop_app.ui.style.look import Look

RESULTS = 6
"""How many topics a search shows."""


class AskingPages:
    """Makes the pages in one language."""

    def __init__(self, look: Look, maker: TopicRenderer) -> None:
        """Take how pages look, and what makes topics."""
        self._look, self._maker = look, maker

    def to_type(
        self,
        query: str,
        search: Callable[[str, str], Sequence[Hit]],
        on_open: Callable[[str], None],
        on_query: Callable[[str], None],
    ) -> SearchPage:
        """Return the page with a field, in which this has been typed before."""
        from desktop_app.ui.search.page import SearchPage

        def find(query: str) -> list[tuple[str, ChoiceWords]]:
            hits = search(self._look.words.language, query)
            return [(hit.topic, self._topic(hit.topic)) for hit in hits[:RESULTS]]

        every = [(topic, self._topic(topic)) for topic in self._maker.topics]
        return SearchPage(self._look, query, find, every, on_open, on_query)

    def to_touch(self, on_open: Callable[[str, str], None]) -> ScreenPage:
        """Return the page with the questions asked most and every topic."""
        say = self._look.words
        groups = [(say(words.MOST_ASKED), [self._question(*each) for each in MOST_ASKED])]
        for title, topics in GROUPS:
            groups.append((say(title), [Question(topic, "", self._topic(topic)) for topic in topics]))
        return QuestionsPage(self._look, groups, on_open)

    def _topic(self, topic: str) -> ChoiceWords:
        found = self._maker.choice(self._maker.topics[topic])
        return ChoiceWords(f"topic-{topic}", found.label, icon=found.icon)

    def _question(self, topic: str, detail: str) -> Question:
        said = self._maker.say(self._maker.topics[topic].detail(detail).question)
        icon = self._maker.topics[topic].icon
        return Question(topic, detail, ChoiceWords(f"detail-{topic}-{detail}", said, icon=icon))

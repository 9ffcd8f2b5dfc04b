"""Builds the page on which people ask: in their own words, or by touch where there is no keyboard."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from desktop_app.guide.content.overview import GROUPS, MOST_ASKED
from desktop_app.guide.search.answers import Answers
from desktop_app.ui.guide.places import TopicPlace
from desktop_app.ui.search import messages
from desktop_app.ui.search.places import SearchPlace
from desktop_app.ui.search.questions_page import QuestionLink, QuestionsPage
from desktop_app.ui.widgets.choice import ChoiceText

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.guide.render.topic import TopicRenderer
    from desktop_app.guide.search.answers import Answer
    from desktop_app.guide.search.model import SearchModel
    from desktop_app.ui.frame.feature import PageContext
    from desktop_app.ui.search.page import SearchPage

    Search = Callable[[str], SearchModel]
    """From a language to what has been learnt of it."""

RESULTS = 6
"""How many topics a search shows."""


@dataclass(frozen=True)
class SearchPages:
    """The pages, in one language."""

    context: PageContext
    maker: TopicRenderer

    def to_type(self, query: str, search: Search) -> SearchPage:
        """Return the page with a field, in which this has been typed before."""
        from desktop_app.ui.search.page import SearchPage

        ui, navigator = self.context.ui, self.context.navigator

        @cache
        def answers() -> Answers:
            return Answers(search(ui.translator.language), self.maker)

        def find(query: str) -> list[tuple[TopicPlace, ChoiceText]]:
            return [self._found(answer) for answer in answers().find(query, RESULTS)]

        every = [(TopicPlace(topic), self._topic(topic)) for topic in self.maker.topics]
        return SearchPage(ui, query, find, every, navigator.open, lambda query: navigator.stay(SearchPlace(query)))

    def to_touch(self) -> QuestionsPage:
        """Return the page with the questions asked most and every topic."""
        translator = self.context.ui.translator
        groups = [(translator(messages.MOST_ASKED), [self._question(*each) for each in MOST_ASKED])]
        for title, topics in GROUPS:
            groups.append((translator(title), [QuestionLink(topic, "", self._topic(topic)) for topic in topics]))
        return QuestionsPage(self.context.ui, groups, self._open)

    def _open(self, topic: str, question: str = "") -> None:
        self.context.navigator.open(TopicPlace(topic, question))

    def _found(self, answer: Answer) -> tuple[TopicPlace, ChoiceText]:
        """Return where an answer stands: a question with the title of its topic below, or the topic."""
        topic = self._topic(answer.topic)
        if answer.detail:
            topic = ChoiceText(f"detail-{answer.topic}-{answer.detail}", answer.title, topic.title, topic.icon)
        return TopicPlace(answer.topic, answer.detail), topic

    def _topic(self, topic: str) -> ChoiceText:
        found = self.maker.choice(self.maker.topics[topic])
        return ChoiceText(f"topic-{topic}", found.label, icon=found.icon)

    def _question(self, topic: str, detail: str) -> QuestionLink:
        said = self.maker.render(self.maker.topics[topic].detail(detail).question)
        icon = self.maker.topics[topic].icon
        return QuestionLink(topic, detail, ChoiceText(f"detail-{topic}-{detail}", said, icon=icon))

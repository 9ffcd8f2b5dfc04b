"""The page of a topic, and that of one question in it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from desktop_app.ui.guide import messages
from desktop_app.ui.pages.page import Offer, ScreenPage
from desktop_app.ui.pages.say import SayActions, add_lines
from desktop_app.ui.widgets.choice import ChoiceButton, ChoiceText
from desktop_app.ui.widgets.listing import ListBox, Listed, add_contacts
from desktop_app.ui.widgets.qr import qr_block

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from desktop_app.guide.render.topic import DetailContent, TopicContent
    from desktop_app.language.message import Message
    from desktop_app.ui.widgets.ui_context import UiContext

    Open = Callable[[str], None]


@dataclass(frozen=True)
class TopicActions:
    """What can be done on the page of a topic, or of a question in it."""

    open_detail: Open
    open_flow: Open
    open_topic: Open
    say: SayActions
    offers: Sequence[Offer] = ()


class TopicScreen(ScreenPage):
    """A topic: the answer, what to do, questions on demand, and where to go on."""

    def __init__(self, ui: UiContext, page: TopicContent, do: TopicActions) -> None:
        """Lay out the page."""
        super().__init__(ui, page.title)
        self._page = page
        self.add_heading()
        column = self.split(self._beside())
        for line in page.answer:
            column.addWidget(ui.text(line, "body"))
        add_contacts(column, ui, page.telephones, page.contact_notes)
        self.add_offers(column, do.offers)
        self.add_flows(column, page.flows, do.open_flow)
        column.addStretch(1)
        questions = [ChoiceText(f"detail-{detail.id}", detail.question) for detail in page.details]
        self._add_buttons(
            messages.MORE_QUESTIONS, questions, [partial(do.open_detail, each.id) for each in page.details]
        )
        neighbours = [ChoiceText(f"topic-{each.id}", each.label, icon=each.icon) for each in page.neighbours]
        self._add_buttons(
            messages.NEIGHBOURS, neighbours, [partial(do.open_topic, each.id) for each in page.neighbours]
        )
        self.column.addStretch(1)
        self.add_sources(page.facts)

    def _beside(self) -> QWidget | None:
        page = self._page
        if page.qr:
            return qr_block(self.ui, page.qr)
        said = Listed(page.to_do, do_not=page.do_not, know=page.know)
        return ListBox(self.ui, said) if said else None

    def _add_buttons(self, title: Message, choices: list[ChoiceText], presses: list[Callable[[], None]]) -> None:
        if choices:
            self.column.addWidget(self.ui.text(self.ui.translator(title), "subheading"))
        for texts, press in zip(choices, presses, strict=True):
            self.column.addWidget(ChoiceButton(self.ui, texts, press))


class DetailScreen(ScreenPage):
    """One question and its answer, and the way to the topic in which it stands: the search leads here directly."""

    def __init__(self, ui: UiContext, topic: TopicContent, detail: DetailContent, do: TopicActions) -> None:
        """Lay out the page."""
        super().__init__(ui, detail.question)
        self.add_note(topic.title)
        self.add_heading()
        add_lines(self.column, ui, detail.answer, detail.phrases, do.say)
        self.add_flows(self.column, topic.flows, do.open_flow)
        self.column.addStretch(1)
        self.column.addWidget(ui.text(ui.translator(messages.MORE_QUESTIONS), "subheading"))
        whole = ChoiceText(f"topic-{topic.id}", topic.title)
        self.column.addWidget(ChoiceButton(ui, whole, partial(do.open_topic, topic.id)))
        self.add_sources(detail.facts)

"""A page of a flow: question, step or outcome."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from desktop_app.facts.card_validity import PinState
from desktop_app.guide.model.node import CONTINUE
from desktop_app.ui.guide import messages
from desktop_app.ui.pages.page import Action, Offer, ScreenPage
from desktop_app.ui.pages.say import SayActions, add_lines
from desktop_app.ui.widgets.band import Band
from desktop_app.ui.widgets.choice import ChoiceButton, ChoiceText
from desktop_app.ui.widgets.listing import ListBox, Listed, add_contacts
from desktop_app.ui.widgets.qr import qr_block

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from desktop_app.guide.render.node import NodeContent, TriesBand
    from desktop_app.ui.widgets.ui_context import UiContext

_UNSURE_ICON = "question"
_ONE_COLUMN = 4
"""So many answers fit below each other; more stand in two columns."""


_TRIES = {PinState.OK: ("success", ""), PinState.CAREFUL: ("warning", ""), PinState.LOCKED: ("stop", "card-locked")}
"""Level and sign of a band about tries; all others want care."""


@dataclass(frozen=True)
class FlowActions:
    """What can be done on a page of a flow."""

    answer: Callable[[str], None]
    open_flow: Callable[[str], None]
    offers: Sequence[Offer]
    say: SayActions


class FlowPage(ScreenPage):
    """Shows a `NodeContent` and tells what was chosen."""

    def __init__(self, ui: UiContext, page: NodeContent, do: FlowActions) -> None:
        """Lay out the page."""
        primary = None
        if page.kind == "step":
            primary = Action(page.options[0].label, lambda: do.answer(CONTINUE))
        super().__init__(ui, page.title, primary=primary)
        self._page = page
        self.add_note(self._where())
        if page.qr is None:
            self.add_heading()
        if self._call_first:
            add_contacts(self.column, ui, page.telephones, page.contact_notes)
        column = self.split(self._beside())
        if page.qr is not None:
            self.add_heading(column)
        self._add_words(column, do.say)
        ways = [
            partial(self.add_offers, column, do.offers),
            partial(self.add_flows, column, page.next_flows, do.open_flow),
        ]
        for add in reversed(ways) if page.next_flow_first else ways:
            add()
        self._add_options(column, do.answer)
        column.addStretch(1)
        self.column.addStretch(1)
        self.add_sources(page.facts)

    def _where(self) -> str:
        page = self._page
        if page.progress is None:
            return page.flow_title
        number, total = page.progress
        return self.ui.translator(messages.STEP_OF, {"flow": page.flow_title, "number": number, "total": total})

    @property
    def ends(self) -> bool:
        """Whether it is the end of a conversation."""
        return self._page.kind == "outcome"

    @property
    def _call_first(self) -> bool:
        """Whether to call is what this page is about; at an end it is what to do if there are questions."""
        return bool(self._page.telephones) and not self.ends

    @property
    def _listed(self) -> Listed:
        page = self._page
        return Listed(page.checklist, page.where, page.deadline, page.do_not, page.know)

    @property
    def _list_beside(self) -> bool:
        """Whether the list stands beside the text, where otherwise a picture would."""
        return (self.ends or self._call_first) and bool(self._listed) and self._page.qr is None

    def _beside(self) -> QWidget | None:
        if self._page.qr:
            return qr_block(self.ui, self._page.qr)
        if self._list_beside:
            return ListBox(self.ui, self._listed)
        pictures = [name for name in (self._page.picture, self._page.picture_below) if name]
        return self.ui.pictures_below_each_other(pictures) if pictures else None

    def _add_words(self, column: QVBoxLayout, say: SayActions) -> None:
        ui, page = self.ui, self._page
        if page.tries:
            column.addWidget(tries_band(ui, page.tries))
        add_lines(column, ui, page.body, page.phrases, say)
        if not self._list_beside and self._listed:
            column.addWidget(ListBox(ui, self._listed))
        if not self._call_first:
            add_contacts(column, ui, page.telephones, page.contact_notes)

    def _add_options(self, column: QVBoxLayout, on_answer: Callable[[str], None]) -> None:
        if self._page.kind != "question":
            return
        options = self._page.options
        columns = 2 if len(options) > _ONE_COLUMN and self._page.picture is None else 1
        icon = _UNSURE_ICON if any(option.icon for option in options) else None
        buttons = [
            ChoiceButton(
                self.ui,
                ChoiceText(option.id, option.label, icon=option.icon or icon),
                partial(on_answer, option.id),
            )
            for option in options
        ]
        column.addWidget(self.ui.columns(buttons, columns))


def tries_band(ui: UiContext, tries: TriesBand) -> Band:
    """Return the band that tells how many tries the card has left."""
    level, sign = _TRIES.get(tries.state, ("warning", "card-last-try"))
    band = Band(ui, level, [], sign)
    band.setObjectName("tries")
    band.add_tries(tries.tries_left, tries.limit, tries.text)
    return band

"""Visitors of a kiosk who do what comes into their minds: by dice, so that a seed makes the same visits again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from desktop_app.card.reading import CardReading, ReadStatus
from desktop_app.guide.content.flows import FLOWS
from desktop_app.guide.content.insurers import KOKUHO
from desktop_app.guide.content.topics import TOPICS
from desktop_app.kiosk.visit.state import VisitEnd
from desktop_app.language.languages import LANGUAGES
from desktop_app.sheets.documents.staff_sentences import SENTENCES
from desktop_app.sheets.forms.catalogue import FORMS
from desktop_app.sheets.forms.form import Kind
from desktop_app.ui.frame.journey import Journey
from desktop_app.ui.guide.places import FlowPlace, TopicPlace
from desktop_app.ui.inspection.tour import settle
from desktop_app.ui.paper.places import FormPlace, StaffPlace, TakeAwayPlace
from desktop_app.ui.reader.status import ReaderStatus
from desktop_app.ui.search.places import SearchPlace
from desktop_app.ui.style.display import COLOURS, TEXT_SIZES
from tests.helpers.pages import fill, open_flow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from random import Random

    from desktop_app.kiosk.window import KioskWindow
    from desktop_app.sheets.forms.form import Field

MARK = "Zqxv"
"""What visitors type, and the program itself never says."""
_THINGS_TO_DO = (0, 0, 0, 0, 0, 0, 1, 1, 1, 5)
"""How many things a visitor does: many of them look at the first page only, some do much."""
_CARD_OFF = CardReading(ReadStatus.NO_CARD)


@dataclass(frozen=True)
class Visitors:
    """They come to this window; `cards` are what their cards say."""

    window: KioskWindow
    dice: Random
    cards: Sequence[CardReading]

    def come_and_go(self) -> None:
        """Make one visit, from the first page until it is shown again."""
        press(self.window, f"choice-begin-{self.dice.choice(tuple(LANGUAGES))}")
        things = [self._one_thing for _ in range(self.dice.choice(_THINGS_TO_DO))]
        if self.dice.random() < 1 / 3:
            things = [lambda: self._card(self.dice.choice(self.cards)), *things]
        for do in things:
            do()
            settle()
        self._end(self.dice.choice(tuple(VisitEnd)))
        settle()

    def take_everything_away(self) -> None:
        """Make one last visit without a card in which nothing is done: what is there then is what always is."""
        self._card(_CARD_OFF)
        press(self.window, f"choice-begin-{next(iter(LANGUAGES))}")
        self.window.finish()
        settle()

    def _one_thing(self) -> None:
        usual = (self._ask_flow, self._open_topic, self._search)
        rare = (self._fill_form, self._print_sheet, self._turn_round, self._look_about, self._change_look)
        do: Callable[[], None] = self.dice.choice((*usual, *usual, *rare))
        do()

    def _card(self, reading: CardReading) -> None:
        client = self.window.frame.services.reader_monitor
        client.status_changed.emit(ReaderStatus(client._reading, being_read=True))
        client._deadline.stop()
        client._show(reading)

    def _ask_flow(self) -> None:
        """Answer one question after the other until there are no more."""
        open_flow(self.window, self.dice.choice(tuple(FLOWS)))
        while ways := self._ways(self._at()):
            settle()
            self.window.navigator.replace(self._at().answered(self.dice.choice(ways)))

    def _at(self) -> FlowPlace:
        """Return where in a flow the visitor is."""
        here = self.window.navigator.here
        assert isinstance(here, FlowPlace)
        return here

    def _ways(self, at: FlowPlace) -> tuple[str, ...]:
        situation = replace(self.window.frame.situation, card=at.card)
        options = FLOWS[at.flow].position(situation, at.answers).open_options(situation, at.answers)
        return tuple(option.id for option in options)

    def _open_topic(self) -> None:
        topic = TOPICS[self.dice.choice(tuple(TOPICS))]
        question = self.dice.choice(("", *(detail.id for detail in topic.details)))
        self.window.navigator.open(TopicPlace(topic.id, question))

    def _search(self) -> None:
        self.window.navigator.open_once(SearchPlace())
        settle()
        self._type(MARK if self.dice.random() < 1 / 2 else "PIN ")

    def _fill_form(self) -> None:
        """Write into every line that takes words, tick what must be ticked, and print what comes of it."""
        form = self.dice.choice(FORMS)
        self.window.navigator.go(Journey())
        self.window.navigator.open(FormPlace(form.id))
        settle()
        self._type(MARK)
        for field in form.asked:
            fill(self.window, field.id, written_into(field))
        press(self.window, self.dice.choice(self._buttons()))
        if self.window.page.primary:
            self.window.page.primary.do()
        self._press_if_there("choice-print")

    def _print_sheet(self) -> None:
        self._ask_flow()
        self.window.navigator.open(TakeAwayPlace(self._at()))
        settle()
        self._press_if_there("choice-print")

    def _turn_round(self) -> None:
        self.window.navigator.open(StaffPlace(self.dice.choice(SENTENCES).id))

    def _look_about(self) -> None:
        """Press what is there, and then what is there."""
        for _ in range(3):
            settle()
            if buttons := self._buttons():
                press(self.window, self.dice.choice(buttons))

    def _change_look(self) -> None:
        window, dice = self.window, self.dice
        second = dice.choice((None, *LANGUAGES))
        size, colours = dice.choice(TEXT_SIZES), dice.choice(COLOURS)
        window.navigator.use_display(
            replace(window.navigator.display, text_size=size, colours=colours, second_language=second)
        )
        settle()
        window.navigator.use_language(dice.choice(tuple(LANGUAGES)))

    def _type(self, text: str) -> None:
        field = self.dice.choice(self.window.page.findChildren(QLineEdit))
        QTest.keyClicks(field, text)
        field.selectAll()
        field.copy()

    def _buttons(self) -> list[str]:
        return [button.objectName() for button in self.window.page.findChildren(QPushButton)]

    def _press_if_there(self, name: str) -> None:
        settle()
        if name in self._buttons():
            press(self.window, name)

    def _end(self, end: VisitEnd) -> None:
        """End the visit; whatever has happened before, the first page is there."""
        if end is VisitEnd.FINISH:
            self.window.finish()
        elif end is VisitEnd.IDLE:
            self.window.visits.idle_timer.silent.emit()
            self._over()
        elif end is VisitEnd.CARD:
            self._card(self.cards[0])
            self._card(_CARD_OFF)
            self._over()
        else:
            self.window.apologise()
            settle()
            press(self.window, "choice-begin-anew")

    def _over(self) -> None:
        settle()
        self.window.visits.idle_timer.stop()
        self.window.visits.idle_timer.over.emit()


def written_into(field: Field) -> str:
    """Return what a visitor writes into a field, or ticks there; nothing where it must be a date or kana."""
    if field.kind is Kind.TEXT:
        return MARK
    if field.kind is Kind.INSURER:
        return KOKUHO
    return field.options[0].id if field.options else ""


def press(window: KioskWindow, name: str) -> None:
    """Press the button of this name, on whichever page is shown."""
    page = window.overlay or window.page
    found = page.findChild(QPushButton, name)
    if found is not None and found.isEnabled():
        found.click()

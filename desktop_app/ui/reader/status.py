"""What is known of the card readers at a moment, and the bands that show it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.card.messages import CardText, Finding, Level, text_of
from desktop_app.card.reading import CardKind, CardReading, ReadStatus
from desktop_app.ui import messages
from desktop_app.ui.widgets.band import Band

if TYPE_CHECKING:
    from desktop_app.ui.widgets.ui_context import UiContext

_WITHOUT_READER = frozenset({ReadStatus.NO_SERVICE, ReadStatus.NO_READER})


@dataclass(frozen=True)
class ReaderStatus:
    """The last reading, None before the first one; `being_read` while a card is being read."""

    last_reading: CardReading | None = None
    being_read: bool = False

    @property
    def without_reader(self) -> bool:
        """Whether there is no way to read a card."""
        return self.last_reading is not None and self.last_reading.status in _WITHOUT_READER

    @property
    def read(self) -> bool:
        """Whether a My Number Card has been read."""
        return self.last_reading is not None and self.last_reading.kind is CardKind.MY_NUMBER_CARD

    def text(self, ui: UiContext) -> CardText:
        """Return the messages about it."""
        if self.being_read:
            return CardText((Finding(Level.INFO, messages.READING_CARD),))
        if self.last_reading is None:
            return CardText((Finding(Level.INFO, messages.LOOKING_FOR_READER),))
        return text_of(self.last_reading, ui.translator.facts)

    def sentences(self, ui: UiContext) -> list[str]:
        """Return what is the case, in the page's language."""
        text = self.text(ui)
        return [ui.translator(message, text.values) for message in text.sentences]

    def advice(self, ui: UiContext) -> list[str]:
        """Return what to do now, in the page's language."""
        text = self.text(ui)
        return [ui.translator(message, text.values) for message in text.advice]


def status_band(ui: UiContext, status: ReaderStatus) -> Band:
    """Return one band with everything that is the case."""
    text, sentences = status.text(ui), status.sentences(ui)
    findings = list(zip(text.findings, sentences, strict=True))
    others = [sentence for finding, sentence in findings if not finding.about_pin]
    band = Band(ui, text.level, [ui.translator.sentences(others)], text.sign)
    band.setObjectName("card-band")
    band.setAccessibleName(ui.translator(messages.CARD_IN_READER if status.read else messages.CARD_READER))
    for finding, sentence in findings:
        if finding.about_pin:
            _add_tries(band, status, sentence)
    return band


def finding_bands(ui: UiContext, status: ReaderStatus) -> list[Band]:
    """Return a band for each thing that is the case."""
    bands = []
    for finding, sentence in zip(status.text(ui).findings, status.sentences(ui), strict=True):
        bands.append(Band(ui, finding.level, [] if finding.about_pin else [sentence], finding.sign))
        if finding.about_pin:
            _add_tries(bands[-1], status, sentence)
    return bands


def _add_tries(band: Band, status: ReaderStatus, said: str) -> None:
    shown = None if status.being_read else status.last_reading
    pin = shown.user_authentication_pin if shown else None
    band.add_tries(pin.tries_left if pin else None, pin.limit if pin else 0, said)

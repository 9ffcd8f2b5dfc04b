"""What is known of readers and cards at a moment, and the bands that tell it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.card.messages import Finding, Saying, Tone, say
from desktop_app.card.report import CardKind, CardReport, Outcome
from desktop_app.ui import messages as words
from desktop_app.ui.widgets.band import Band

if TYPE_CHECKING:
    from desktop_app.ui.style.look import Look

_WITHOUT_READER = frozenset({Outcome.NO_SERVICE, Outcome.NO_READER})


@dataclass(frozen=True)
class CardNews:
    """The last report, or None before the first; `reading` while a card is being read."""

    report: CardReport | None = None
    reading: bool = False

    @property
    def without_reader(self) -> bool:
        """Whether there is no way to read a card."""
        return self.report is not None and self.report.outcome in _WITHOUT_READER

    @property
    def read(self) -> bool:
        """Whether a My Number Card has been read."""
        return self.report is not None and self.report.kind is CardKind.MY_NUMBER_CARD

    def saying(self, look: Look) -> Saying:
        """Return what to tell about it."""
        if self.reading:
            return Saying((Finding(Tone.NEUTRAL, words.READING_CARD),))
        if self.report is None:
            return Saying((Finding(Tone.NEUTRAL, words.LOOKING_FOR_READER),))
        return say(self.report, look.words.facts)

    def sentences(self, look: Look) -> list[str]:
        """Return what is the case, in words."""
        saying = self.saying(look)
        return [look.words(sentence, saying.values) for sentence in saying.sentences]

    def advice(self, look: Look) -> list[str]:
        """Return what to do now, in words."""
        saying = self.saying(look)
        return [look.words(message, saying.values) for message in saying.advice]


def news_band(look: Look, news: CardNews) -> Band:
    """Return one band with everything that the card said, or why it says nothing."""
    band = Band(look, news.saying(look).tone, [look.words.sentences(news.sentences(look))])
    band.setObjectName("card-band")
    band.setAccessibleName(look.words(words.CARD_IN_READER if news.read else words.CARD_READER))
    _add_tries(band, news)
    return band


def finding_bands(look: Look, news: CardNews) -> list[Band]:
    """Return a band for each thing that is the case."""
    bands = []
    for finding, sentence in zip(news.saying(look).findings, news.sentences(look), strict=True):
        bands.append(Band(look, finding.tone, [sentence]))
        if finding.about_pin:
            _add_tries(bands[-1], news)
    return bands


def _add_tries(band: Band, news: CardNews) -> None:
    pin = news.report.user_authentication_pin if news.report and not news.reading else None
    if pin and pin.tries_left is not None:
        band.add_tries(pin.tries_left, pin.limit)

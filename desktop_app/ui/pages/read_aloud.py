"""Reads a page aloud, sentence by sentence, and marks the sentence that is being read."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop_app.ui.speech.sentences import sentences, utterance
from desktop_app.ui.widgets.labels.label import TextLabel
from desktop_app.ui.widgets.labels.ruby import RubyLabel

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from PySide6.QtWidgets import QLayout

    from desktop_app.ui.speech.voice import Voice
    from desktop_app.ui.widgets.ui_context import Label

RATES = (-0.6, -0.3, 0.0, 0.3, 0.6)
"""How fast a voice reads, from slow to fast, as QTextToSpeech counts it."""
_NORMAL = RATES.index(0.0)


class Passage(NamedTuple):
    """A sentence to read, and where it stands."""

    label: Label
    sentence: int
    said: str


class ReadAloud(QObject):
    """Reads one page at a time. `changed` comes when reading begins or ends."""

    changed = Signal()

    def __init__(self, voice: Voice, parent: QObject | None = None) -> None:
        """Take the voice."""
        super().__init__(parent)
        self._voice = voice
        self._language = ""
        self._rate = _NORMAL
        self._page: QScrollArea | None = None
        self._passages: list[Passage] = []
        voice.said.connect(self._next)
        voice.lost.connect(self.stop)

    @property
    def reading(self) -> bool:
        """Whether a page is being read."""
        return bool(self._passages)

    def can_read(self, language: str) -> bool:
        """Whether there is a voice for a language."""
        return self._voice.speaks(language)

    def start(self, page: QScrollArea, language: str) -> None:
        """Read a page from its heading on."""
        self.stop()
        self._page, self._language = page, language
        self._passages = list(passages(page, language, self._voice.terms))
        if self._passages:
            self.changed.emit()
            self._read()

    def read_as_usual(self) -> None:
        """Forget how fast somebody wanted to be read to."""
        self._rate = _NORMAL

    def stop(self) -> None:
        """Stop reading; must be called before the page goes."""
        if not self._passages:
            return
        self._passages[0].label.mark(None)
        self._passages = []
        self._page = None
        self._voice.be_quiet()
        self.changed.emit()

    def slower(self) -> None:
        """Read more slowly from now on, beginning with this sentence."""
        self._change_rate(-1)

    def faster(self) -> None:
        """Read faster from now on, beginning with this sentence."""
        self._change_rate(1)

    def _change_rate(self, by: int) -> None:
        self._rate = max(0, min(self._rate + by, len(RATES) - 1))
        if self._passages:
            self._read()

    def _read(self) -> None:
        here = self._passages[0]
        here.label.mark(here.sentence)
        if self._page is not None:
            self._page.ensureWidgetVisible(here.label)
        self._voice.speak(here.said, self._language, RATES[self._rate])

    def _next(self) -> None:
        if not self._passages:
            return
        done = self._passages[0]
        if len(self._passages) == 1:
            self.stop()
            return
        self._passages = self._passages[1:]
        if self._passages[0].label is not done.label:
            done.label.mark(None)
        self._read()


def passages(page: QScrollArea, language: str, terms: Mapping[str, str]) -> Iterator[Passage]:
    """Yield what a voice of a language is to read of a page, in the order of reading."""
    for label in labels_in(page):
        for number, sentence in enumerate(sentences(label.said)):
            if said := utterance(sentence, language, terms):
                yield Passage(label, number, said)


def labels_in(widget: QWidget | None) -> Iterator[Label]:
    """Yield the visible texts of the first language in a widget, in the order of its layouts."""
    if widget is None:
        return
    if isinstance(widget, QScrollArea):
        yield from labels_in(widget.widget())
    elif isinstance(widget, TextLabel | RubyLabel):
        if widget.isVisible() and not str(widget.property("role")).startswith("beside"):
            yield widget
    elif (layout := widget.layout()) is not None:
        yield from _labels_in_layout(layout)


def _labels_in_layout(layout: QLayout) -> Iterator[Label]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        yield from labels_in(item.widget() if item else None)
        if item and (inner := item.layout()) is not None:
            yield from _labels_in_layout(inner)

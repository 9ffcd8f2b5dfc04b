"""The process that owns the system's voices: speaks what it reads from standard input, and tells when it is done.

It is a process of its own because opening the voices can take seconds, or hang, and the window must do neither.
In, one JSON object a line: `{"say": "text", "language": "es", "rate": 0.0, "id": 7}`, or `{"stop": true}`.
Out: `{"event": "voices", "languages": [...]}` once, then `{"event": "said", "id": 7}` for each text that was spoken to
its end, or `{"event": "failed", "id": 7}`.
"""

from __future__ import annotations

import os
import threading
from contextlib import suppress
from functools import cached_property
from typing import Any, NoReturn

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, Signal
from PySide6.QtTextToSpeech import QTextToSpeech

from desktop_app.base.output import OutputError, tell_json
from desktop_app.language.languages import LANGUAGES
from desktop_app.ui.json_line_process import object_in
from desktop_app.ui.speech.voices import SystemVoice, best_voice

_STANDARD_INPUT = 0
_NO_SOUND = "mock"
"""Qt's engine for tests."""


class Speaker(QObject):
    """Obeys lines from standard input."""

    order = Signal(object)
    end = Signal()

    def __init__(self, engine: str | None) -> None:
        """Open an engine, or the system's own."""
        super().__init__()
        self._engine = QTextToSpeech(engine or system_engine())
        self._speaking: int | None = None
        self._engine.stateChanged.connect(self._changed)
        self.order.connect(self._obey, Qt.ConnectionType.QueuedConnection)

    @cached_property
    def _voices(self) -> dict[str, SystemVoice]:
        """The voice of each language that can be read."""
        known = list(voices_of(self._engine))
        best = {language: best_voice(language, known) for language in LANGUAGES}
        return {language: voice for language, voice in best.items() if voice is not None}

    def begin(self) -> None:
        """Tell which languages can be read, then listen."""
        tell(event="voices", languages=list(self._voices))
        threading.Thread(target=self._listen, daemon=True).start()

    def be_quiet(self) -> None:
        """Stop speaking, and tell nothing more."""
        self._speaking = None
        self._engine.stop()

    def _listen(self) -> None:
        # Without a buffer, whose lock this thread would hold while Python ends.
        with open(_STANDARD_INPUT, "rb", buffering=0, closefd=False) as lines, suppress(OSError):
            for line in lines:
                if order := object_in(line):
                    self.order.emit(order)
        self.end.emit()

    def _obey(self, order: dict[str, Any]) -> None:
        self._speaking = None
        if self._engine.state() is not QTextToSpeech.State.Ready:
            self._engine.stop()
        with suppress(KeyError, TypeError):  # an order that is none says nothing
            self._use(self._voices[order["language"]])
            self._engine.setRate(order["rate"])
            self._engine.say(order["say"])
            self._speaking = order["id"]

    def _use(self, wanted: SystemVoice) -> None:
        if self._engine.locale().name() != wanted.locale:
            self._engine.setLocale(QLocale(wanted.locale))
        for voice in self._engine.availableVoices():
            if voice.name() == wanted.name and self._engine.voice() != voice:
                self._engine.setVoice(voice)

    def _changed(self, state: QTextToSpeech.State) -> None:
        if self._speaking is None or state not in (QTextToSpeech.State.Ready, QTextToSpeech.State.Error):
            return
        done, self._speaking = self._speaking, None
        try:
            tell(event="said" if state is QTextToSpeech.State.Ready else "failed", id=done)
        except OutputError:
            self.end.emit()  # nobody listens any more


def voices_of(engine: QTextToSpeech) -> list[SystemVoice]:
    """Return every voice that an engine has."""
    found = []
    for locale in engine.availableLocales():
        engine.setLocale(locale)
        found += [SystemVoice(engine.engine(), locale.name(), voice.name()) for voice in engine.availableVoices()]
    return found


def system_engine() -> str:
    """Return the first engine that makes a sound, nothing where there is none."""
    return next((name for name in QTextToSpeech.availableEngines() if name != _NO_SOUND), "")


def tell(**event: object) -> None:
    """Print one line; OutputError where nobody listens."""
    tell_json(event)


def run(engine: str | None) -> NoReturn:
    """Speak until standard input ends, then end the process."""
    application = QCoreApplication([])
    speaker = Speaker(engine)
    speaker.end.connect(application.quit, Qt.ConnectionType.QueuedConnection)
    speaker.begin()
    code = application.exec()
    speaker.be_quiet()
    os._exit(code)  # the thread that listens may do so for ever, and what it holds cannot be taken down below it

"""The voices of the system, by Qt."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtTextToSpeech import QTextToSpeech

from desktop_app.language.languages import LANGUAGES
from desktop_app.ui.speech.voices import FAILED, SAID, SystemVoice, best_voice

if TYPE_CHECKING:
    from collections.abc import Collection

_NO_SOUND = "mock"
"""Qt's engine for tests."""


class SystemVoices(QObject):
    """Says one text at a time. `ended` comes with `said` or `failed`, and not where a text was cut short."""

    ended = Signal(str)

    def __init__(self, engine: str | None, parent: QObject | None = None) -> None:
        """Open an engine of Qt, or the system's own."""
        super().__init__(parent)
        self._engine = QTextToSpeech(engine or system_engine())
        self._speaking = False
        self._engine.stateChanged.connect(self._changed)

    @property
    def languages(self) -> Collection[str]:
        """The languages that can be read."""
        return self._voices.keys()

    @cached_property
    def _voices(self) -> dict[str, SystemVoice]:
        """The voice of each language that can be read."""
        known = list(voices_of(self._engine))
        best = {language: best_voice(language, known) for language in LANGUAGES}
        return {language: voice for language, voice in best.items() if voice is not None}

    def say(self, text: str, language: str, rate: float, ahead: str = "") -> None:
        """Say a text; the system makes nothing ahead. KeyError where the language has no voice."""
        del ahead
        self.be_quiet()
        self._use(self._voices[language])
        self._engine.setRate(rate)
        self._engine.say(text)
        self._speaking = True

    def be_quiet(self) -> None:
        """Stop speaking."""
        self._speaking = False
        if self._engine.state() is not QTextToSpeech.State.Ready:
            self._engine.stop()

    def _use(self, wanted: SystemVoice) -> None:
        if self._engine.locale().name() != wanted.locale:
            self._engine.setLocale(QLocale(wanted.locale))
        for voice in self._engine.availableVoices():
            if voice.name() == wanted.name and self._engine.voice() != voice:
                self._engine.setVoice(voice)

    def _changed(self, state: QTextToSpeech.State) -> None:
        if self._speaking and state in (QTextToSpeech.State.Ready, QTextToSpeech.State.Error):
            self._speaking = False
            self.ended.emit(SAID if state is QTextToSpeech.State.Ready else FAILED)


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

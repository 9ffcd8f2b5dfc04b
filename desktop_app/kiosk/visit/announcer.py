"""Announces a countdown: to screen readers, and by the voice where there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.kiosk import messages
from desktop_app.language.markup import accessible_text
from desktop_app.ui.widgets.accessible import announce

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.language.message import Message
    from desktop_app.language.translator import Translator
    from desktop_app.ui.speech.voice import Voice

_EVERY_SECONDS = 10
_USUAL_RATE = 0.0
"""How fast the voice says the seconds, as QTextToSpeech counts it."""


class Announcer:
    """Announces what a window asks and counts."""

    def __init__(self, window: QWidget, voice: Voice) -> None:
        """Take the window and the voice."""
        self._window, self._voice = window, voice

    def ask(self, translator: Translator, question: Message) -> None:
        """Say to screen readers what is asked."""
        announce(self._window, accessible_text(translator(question)))

    def count(self, translator: Translator, seconds: int, *, aloud: bool) -> None:
        """Say now and then how many seconds are left; `aloud` is whether the voice speaks the language."""
        if seconds % _EVERY_SECONDS:
            return
        said = accessible_text(translator(messages.ENDS_IN, {"seconds": seconds}))
        announce(self._window, said)
        if aloud:
            self._voice.speak(said, translator.language, _USUAL_RATE)

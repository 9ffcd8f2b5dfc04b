"""The process that owns the voices: speaks what it reads from standard input, and tells when it is done.

It is a process of its own because opening the voices can take seconds, or hang, and the window must do neither.
In, one JSON object a line: `{"say": "text", "language": "es", "rate": 0.0, "id": 7}`, with `"ahead": "text"` where it
is known what will be said next, or `{"stop": true}`.
Out: `{"event": "voices", "languages": [...]}` once, then `{"event": "said", "id": 7}` for each text that was spoken to
its end, or `{"event": "failed", "id": 7}`.
"""

from __future__ import annotations

import os
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NoReturn

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from desktop_app.base.output import OutputError, kept_for_own_lines, tell_json_on
from desktop_app.ui.json_line_process import object_in
from desktop_app.ui.speech.engines.offered import offers
from desktop_app.ui.speech.system_voices import SystemVoices

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TextIO

    from desktop_app.ui.speech.own_voices import OwnVoices

    Voices = SystemVoices | OwnVoices

_STANDARD_INPUT = 0


class Speaker(QObject):
    """Obeys lines from standard input."""

    order = Signal(object)
    end = Signal()

    def __init__(self, every_voice: Sequence[Voices], output: TextIO | None) -> None:
        """Take the voices, of which the first reads a language that two can read, and where to tell what happens."""
        super().__init__()
        self._output = output
        self._every_voice = every_voice
        self._of_language = {language: each for each in reversed(every_voice) for language in each.languages}
        self._speaking: int | None = None
        for voices in every_voice:
            voices.ended.connect(self._tell_end)
        self.order.connect(self._obey, Qt.ConnectionType.QueuedConnection)

    def begin(self) -> None:
        """Tell which languages can be read, then listen."""
        tell_json_on(self._output, {"event": "voices", "languages": list(self._of_language)})
        threading.Thread(target=self._listen, daemon=True).start()

    def be_quiet(self, but: Voices | None = None) -> None:
        """Stop speaking, and tell nothing more; those that are to speak next stop by themselves."""
        self._speaking = None
        for voices in self._every_voice:
            if voices is not but:
                voices.be_quiet()

    def _listen(self) -> None:
        # Without a buffer, whose lock this thread would hold while Python ends.
        with open(_STANDARD_INPUT, "rb", buffering=0, closefd=False) as lines, suppress(OSError):
            for line in lines:
                if order := object_in(line):
                    self.order.emit(order)
        self.end.emit()

    def _obey(self, order: dict[str, Any]) -> None:
        speaking = self._of_language.get(str(order.get("language")))
        self.be_quiet(but=speaking)
        with suppress(KeyError, TypeError):  # an order that is none says nothing
            if speaking is not None:
                speaking.say(order["say"], order["language"], order["rate"], order.get("ahead", ""))
                self._speaking = order["id"]

    def _tell_end(self, how: str) -> None:
        if self._speaking is None:
            return
        done, self._speaking = self._speaking, None
        try:
            tell_json_on(self._output, {"event": how, "id": done})
        except OutputError:
            self.end.emit()  # nobody listens any more


def voices_here(engine: str | None) -> list[Voices]:
    """Return the voices of an engine of Qt, or those of the system and what the program adds to them."""
    system = SystemVoices(engine)
    added = {} if engine else {code: offer for code, offer in offers().items() if code not in system.languages}
    if not added:
        return [system]
    from desktop_app.ui.speech.own_voices import OwnVoices  # needs packages that may not be there

    return [system, OwnVoices(added)]


def run(engine: str | None) -> NoReturn:
    """Speak until standard input ends, then end the process."""
    application = QCoreApplication([])
    speaker = Speaker(voices_here(engine), kept_for_own_lines())
    speaker.end.connect(application.quit, Qt.ConnectionType.QueuedConnection)
    speaker.begin()
    code = application.exec()
    speaker.be_quiet()
    os._exit(code)  # the thread that listens may do so for ever, and what it holds cannot be taken down below it

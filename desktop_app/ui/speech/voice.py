"""The window's side of the process that speaks."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop_app.ui.json_line_process import JsonLineProcess


def speech_installed() -> bool:
    """Whether the optional part of Qt that speaks is there."""
    return find_spec("PySide6.QtTextToSpeech") is not None


class Voice(QObject):
    """Speaks one text at a time. `ready` comes when its languages are known, `said` after each text that was spoken.

    `lost` comes when the process is gone; there is no voice then until `start`.
    """

    ready = Signal()
    said = Signal()
    lost = Signal()

    def __init__(self, command: Sequence[str], terms: Mapping[str, str], parent: QObject | None = None) -> None:
        """Take the command line of the process, and how Japanese terms are said; nothing is started yet."""
        super().__init__(parent)
        self.terms = terms
        self._command = tuple(command)
        self._process: JsonLineProcess | None = None
        self._languages: tuple[str, ...] = ()
        self._number = 0

    def speaks(self, language: str) -> bool:
        """Whether there is a voice that can read a language."""
        return language in self._languages

    def start(self) -> None:
        """Find out which voices there are."""
        from desktop_app.ui.json_line_process import JsonLineProcess  # once the first page is painted

        process = self._process = JsonLineProcess(self._command, self)
        process.received.connect(self._receive)
        process.exited.connect(self._on_exited)
        process.start()

    def stop(self) -> None:
        """End the process."""
        process, self._process = self._process, None
        if process is not None:
            process.stop()

    def speak(self, text: str, language: str, rate: float) -> None:
        """Speak a text instead of whatever is being spoken; rate is from -1 (slow) to 1 (fast)."""
        self._number += 1
        self._write({"say": text, "language": language, "rate": rate, "id": self._number})

    def be_quiet(self) -> None:
        """Stop speaking; `said` does not come for what was cut short."""
        self._number += 1
        self._write({"stop": True})

    def _write(self, order: dict[str, object]) -> None:
        if self._process is not None:
            self._process.write(order)

    def _receive(self, event: dict[str, Any]) -> None:
        if event.get("event") == "voices":
            self._languages = tuple(event.get("languages", ()))
            self.ready.emit()
        elif event.get("event") in ("said", "failed") and event.get("id") == self._number:
            self.said.emit()

    def _on_exited(self) -> None:
        self._process = None
        self._languages = ()
        self.lost.emit()

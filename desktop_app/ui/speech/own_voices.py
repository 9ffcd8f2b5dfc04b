"""The voices that the program brings along, as the process that speaks uses them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop_app.ui.speech.engines.maker import Maker, Wanted
from desktop_app.ui.speech.engines.player import NoSoundError, Player
from desktop_app.ui.speech.voices import FAILED, SAID

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.ui.speech.engines.offered import Offer
    from desktop_app.ui.speech.engines.sound import Sound


class OwnVoices(QObject):
    """Says one text at a time. `ended` comes with `said` or `failed`, and not where a text was cut short."""

    ended = Signal(str)
    _begun = Signal(object)
    _over = Signal(object, str)

    def __init__(self, offers: Mapping[str, Offer], parent: QObject | None = None) -> None:
        """Take the voice of each language, and open them."""
        super().__init__(parent)
        self.languages = tuple(offers)
        self._player = Player()
        self._waiting: Sound | None = None
        self._playing: Sound | None = None
        self._begun.connect(self._play, Qt.ConnectionType.QueuedConnection)
        self._over.connect(self._end, Qt.ConnectionType.QueuedConnection)
        self._maker = Maker(offers, self._begun.emit)
        QTimer.singleShot(0, self._maker.start)  # once it is told which languages there are

    def say(self, text: str, language: str, rate: float, ahead: str = "") -> None:
        """Say a text instead of whatever is being said, and make the sound of the next one meanwhile."""
        self._hush()
        following = Wanted(ahead, language, rate) if ahead else None
        self._waiting = self._maker.sound_of(Wanted(text, language, rate), following)
        if self._waiting.begun:
            self._play(self._waiting)

    def be_quiet(self) -> None:
        """Stop speaking."""
        self._maker.forget()
        self._hush()

    def _hush(self) -> None:
        self._waiting = self._playing = None
        self._player.stop()

    def _play(self, sound: Sound) -> None:
        if sound is not self._waiting:
            return
        self._waiting, self._playing = None, sound
        try:
            self._player.play(sound, lambda: self._over.emit(sound, SAID))
        except NoSoundError:
            self._over.emit(sound, FAILED)

    def _end(self, sound: Sound, how: str) -> None:
        if sound is self._playing:
            self._hush()
            self.ended.emit(how)

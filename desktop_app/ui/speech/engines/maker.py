"""Makes sound in a thread of its own: what is to be heard now, then what comes next."""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from queue import SimpleQueue
from subprocess import SubprocessError
from threading import Thread
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.ui.speech.engines.sound import Sound

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop_app.ui.speech.engines.offered import Engine, Offer


class Wanted(NamedTuple):
    """A text to be said; rate is from -1 (slow) to 1 (fast)."""

    text: str
    language: str
    rate: float


class Maker:
    """Opens every voice before it is asked, so that the first text is made as quickly as every other one."""

    def __init__(self, offers: Mapping[str, Offer], begun: Callable[[Sound], None]) -> None:
        """Take the voice of each language, and what the thread calls when there is more of a sound."""
        self._offers = offers
        self._begun = begun
        self._sounds: dict[Wanted, Sound] = {}
        self._orders: SimpleQueue[Wanted] = SimpleQueue()

    def start(self) -> None:
        """Open the voices, then make what is wanted."""
        Thread(target=self._work, daemon=True).start()

    def sound_of(self, wanted: Wanted, ahead: Wanted | None) -> Sound:
        """Return the sound of a text, which may still be being made, and make another one ahead; forget all others.

        KeyError where a language has no voice.
        """
        sounds = {
            each: self._sounds.get(each) or Sound(self._offers[each.language].frames_a_second)
            for each in (wanted, ahead)
            if each is not None
        }
        new, self._sounds = [each for each in sounds if each not in self._sounds], sounds
        for each in new:
            self._orders.put(each)
        return sounds[wanted]

    def forget(self) -> None:
        """Make nothing more."""
        self._sounds = {}

    def _work(self) -> None:
        engine_of = cache(_opened)
        for offer in self._offers.values():
            engine_of(offer.open)
        while True:
            wanted = self._orders.get()
            if (sound := self._sounds.get(wanted)) is not None:
                self._make(wanted, sound, engine_of(self._offers[wanted.language].open))

    def _make(self, wanted: Wanted, sound: Sound, engine: Engine) -> None:
        with suppress(OSError, SubprocessError):  # what cannot be said is left out
            for part in engine.parts(wanted.text, wanted.rate):
                sound.add(part)
                self._begun(sound)
                if self._sounds.get(wanted) is not sound:
                    break
        sound.end()
        self._begun(sound)


def _opened(opening: Callable[[], Engine]) -> Engine:
    return opening()

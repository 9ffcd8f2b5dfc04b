"""Plays sound by whatever this computer has for it: ALSA, PulseAudio or PipeWire, WASAPI, Core Audio (miniaudio)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import miniaudio

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from desktop_app.ui.speech.engines.sound import Sound

_PERIOD_MILLISECONDS = 40
_USUAL_FRAMES_A_SECOND = 48000
_NO_SOUND = miniaudio.Backend.NULL


class NoSoundError(Exception):
    """Nothing of this computer makes a sound."""


class Player:
    """Plays one sound at a time; between two of them the sound card is not held."""

    def __init__(self) -> None:
        """Open nothing yet."""
        self._device: miniaudio.PlaybackDevice | None = None

    def play(self, sound: Sound, ended: Callable[[], None]) -> None:
        """Play instead of whatever is being played; `ended` is called by another thread when all has been handed over.

        NoSoundError where there is nothing to play it by.
        """
        self.stop()
        frames = _told(sound.frames(), ended)
        next(frames)
        try:
            self._device = _device(sound.frames_a_second)
            self._device.start(frames)
        except miniaudio.MiniaudioError as error:
            raise NoSoundError from error

    def stop(self) -> None:
        """Let the sound card play what it was handed over, and leave it."""
        device, self._device = self._device, None
        if device is not None:
            device.close()


def can_play() -> bool:
    """Whether this computer has something that makes a sound."""
    try:
        _device(_USUAL_FRAMES_A_SECOND).close()
    except miniaudio.MiniaudioError:
        return False
    return True


def _device(frames_a_second: int) -> miniaudio.PlaybackDevice:
    backends = [each for each in miniaudio.Backend if each is not _NO_SOUND]
    return miniaudio.PlaybackDevice(
        miniaudio.SampleFormat.SIGNED16, 1, frames_a_second, _PERIOD_MILLISECONDS, backends=backends
    )


def _told(frames: Generator[bytes, int, None], ended: Callable[[], None]) -> Generator[bytes, int, None]:
    yield from frames
    ended()

"""Which languages the program can read by voices of its own, on this computer."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from importlib.util import find_spec
from typing import TYPE_CHECKING, Protocol

from desktop_app.language.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Engine(Protocol):
    """Makes sound of text in one language."""

    def parts(self, text: str, rate: float) -> Iterator[bytes]:
        """Yield the sound of a text part by part, one channel of 16 bits; rate is from -1 (slow) to 1 (fast)."""


@dataclass(frozen=True)
class Offer:
    """A voice that can be had: what opens it, which may take seconds, and how many frames a second it makes."""

    open: Callable[[], Engine]
    frames_a_second: int


def offers() -> dict[str, Offer]:
    """Return the voice of each language, none where the packages or something that makes a sound are missing."""
    if find_spec("miniaudio") is None:
        return {}
    from desktop_app.ui.speech.engines.player import can_play

    found = {**_japanese(), **_mandarin()}
    return found if found and can_play() else {}


def _japanese() -> dict[str, Offer]:
    if find_spec("pyopenjtalk") is None:
        return {}
    offer = Offer(_open_japanese, frames_a_second=48000)
    return {code: offer for code, language in LANGUAGES.items() if language.is_japanese}


def _mandarin() -> dict[str, Offer]:
    if find_spec("pypinyin") is None or shutil.which("espeak-ng") is None:
        return {}
    offer = Offer(_open_mandarin, frames_a_second=22050)
    return {code: offer for code, language in LANGUAGES.items() if language.is_chinese}


def _open_japanese() -> Engine:
    from desktop_app.ui.speech.engines.japanese import JapaneseEngine  # its dictionary takes a second to load

    return JapaneseEngine()


def _open_mandarin() -> Engine:
    from desktop_app.ui.speech.engines.mandarin import MandarinEngine

    return MandarinEngine()

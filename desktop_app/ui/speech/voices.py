"""Which of the system's voices may read which language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.language.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable

_NO_HAN = ("Japanese", "Chinese")
"""How the names of eSpeak's voices begin that cannot read Chinese characters: they say "Chinese letter" for each."""
_SPEECH_DISPATCHER = "speechd"
_WITH_ACCENT = "+"
_FOREIGN = "Portugal"


@dataclass(frozen=True)
class SystemVoice:
    """A voice as Qt names it: the engine that has it, its locale, its name."""

    engine: str
    locale: str
    name: str


def best_voice(language: str, voices: Iterable[SystemVoice]) -> SystemVoice | None:
    """Return the voice that reads a language best, None where none can; never one of another language."""
    wanted = LANGUAGES[language].voices
    fitting = [voice for voice in voices if voice.locale in wanted and not _cannot_read(voice)]
    return min(fitting, key=lambda voice: (wanted.index(voice.locale), _strangeness(voice)), default=None)


def _cannot_read(voice: SystemVoice) -> bool:
    return voice.engine == _SPEECH_DISPATCHER and voice.name.startswith(_NO_HAN)


def _strangeness(voice: SystemVoice) -> int:
    """Rank what eSpeak offers for one locale: plain voices first, then its variants and those of another country."""
    return (_WITH_ACCENT in voice.name) + 2 * (_FOREIGN in voice.name)

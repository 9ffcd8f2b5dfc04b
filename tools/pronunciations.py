"""What the Japanese voice reads otherwise than easy Japanese says: python -m tools.pronunciations.

Every sentence of both Japanese catalogues, with the facts of a day filled in, is read by the engine, without sound. In
easy Japanese all readings stand in the sentence; of plain Japanese those words are compared that easy Japanese has. It
ends with 1 where something is left for which tools/pronunciations_left.tsv gives no reason.
"""

from __future__ import annotations

import re
import string
import sys
from collections import defaultdict
from datetime import datetime
from functools import cache
from itertools import accumulate, pairwise
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.base.exit_codes import DONE, NOTHING
from desktop_app.facts.card_validity import JAPAN
from desktop_app.language.day_context import load_day
from desktop_app.language.languages import LANGUAGES
from desktop_app.language.message import Message
from desktop_app.ui.speech.engines.japanese import JapaneseEngine
from desktop_app.ui.speech.sentences import sentences, utterance
from tools.words import extract

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from pyopenjtalk.types import NJDFeature

    from desktop_app.language.translator import Translator

LEFT = Path(__file__).with_name("pronunciations_left.tsv")
_OF_JAPANESE = (language for language in LANGUAGES.values() if language.is_japanese)
_PLAIN, _EASY = (each.code for each in sorted(_OF_JAPANESE, key=lambda each: each.with_readings))
_MOMENT = datetime(2026, 12, 1, 9, 30, tzinfo=JAPAN)
_ANYTHING = "３"
"""Stands for what is filled in by callers; numbers are compared by tests of their own."""
_READING = re.compile("｜([^《]+)《([^》]+)》([ぁ-ん]?)")
_RUN = re.compile("[一-龠々ヶ]{2,}|[一-龠々ヶ][ぁ-ん]?")
"""Words in Chinese characters; how one alone is read depends on what follows: 行く, 行う."""
_KATAKANA = {hiragana: hiragana + 0x60 for hiragana in range(0x3041, 0x3097)}
_SAME_SOUND = str.maketrans("ヅヂ", "ズジ")
_AFTER = {
    "ア": "アカサタナハマヤラワガザダバパァャヮ",
    "イ": "イキシチニヒミリギジビピィエケセテネヘメレゲゼデベペェ",
    "ウ": "ウクスツヌフムユルグズブプゥュオコソトノホモヨロゴゾドボポォョ",
    "エ": "エケセテネヘメレゲゼデベペェ",
    "オ": "オコソトノホモヨロゴゾドボポォョ",
}
"""Behind which kana a vowel is the longer sound of theirs: こう, えい."""
_LONG = re.compile("|".join(f"(?<=[{kana}]){vowel}" for vowel, kana in _AFTER.items()))


class Difference(NamedTuple):
    """A word, or a sentence of easy Japanese, that the voice reads otherwise than it should."""

    text: str
    wanted: str
    read: str
    sentence: str


def sound_of(kana: str) -> str:
    """Return kana as they sound: はつこう, ハツコー and ハツコウ are the same; what is no kana is left out."""
    katakana = re.sub("[^ァ-ヶー]", "", kana.translate(_KATAKANA)).translate(_SAME_SOUND)
    return _LONG.sub("ー", katakana)


@cache
def spoken(language: str) -> dict[str, str]:
    """Return every sentence of a catalogue as it is shown, with the facts in it, and as the voice gets it."""
    translator = load_day(_MOMENT.date()).translator(language)
    texts = dict.fromkeys(_filled(translator, message) for message in _messages())
    said = {sentence: utterance(sentence, language, {}) for text in texts for sentence in sentences(text)}
    return {sentence: each for sentence, each in said.items() if each}


@cache
def _messages() -> list[Message]:
    return [Message(str(message.context), str(message.id)) for message in extract() if message.id]


def _filled(translator: Translator, message: Message) -> str:
    names = [(name, form) for _, name, form, _ in string.Formatter().parse(message.text) if name]
    given: dict[str | None, object] = {"": _ANYTHING, "clock": _MOMENT}
    return translator(
        message, {name: given.get(form, _MOMENT.date()) for name, form in names if name not in translator.facts}
    )


def differences_in_easy_japanese(engine: JapaneseEngine) -> Iterator[Difference]:
    """Yield the sentences of easy Japanese that are read otherwise than they say; numbers and Latin may be anything."""
    for sentence, said in spoken(_EASY).items():
        read = sound_of("".join(_read(word) for word in engine.words(said)))
        if not re.fullmatch(_expected(sentence), read):
            yield Difference(said, _expected(sentence), read, sentence)


def _expected(sentence: str) -> str:
    """Return a pattern of how a sentence with readings is to sound."""
    kana = _READING.sub(lambda found: found[2] + found[3], sentence.replace("**", ""))
    anything = re.sub(r"[0-9０-９A-Za-zＡ-Ｚ一-龠々/:.,+～%％×-]+", "\0", kana)
    first, *rest = (sound_of(part) for part in anything.split("\0"))
    # Behind what may be anything a vowel may be a longer one.
    return first + "".join(".*?" + re.sub("^[アイウエオ]", lambda vowel: f"[{vowel[0]}ー]", part) for part in rest)


def differences_in_japanese(engine: JapaneseEngine, readings: Mapping[str, frozenset[str]]) -> Iterator[Difference]:
    """Yield the words of plain Japanese that are read otherwise than in easy Japanese."""
    for sentence, said in spoken(_PLAIN).items():
        if any(run in readings for run in _RUN.findall(said)):
            for run, read in _runs(engine.words(said)):
                wanted = readings.get(run, frozenset())
                if wanted and not any(sound_of(each) in read for each in wanted):
                    yield Difference(run, "/".join(sorted(wanted)), read, sentence)


def _runs(words: Sequence[NJDFeature]) -> Iterator[tuple[str, str]]:
    """Yield the words in Chinese characters of a sentence, and how the words of the engine that they touch are read."""
    ends = [0, *accumulate(len(word["string"]) for word in words)]
    places = [(_read(word), *place) for word, place in zip(words, pairwise(ends), strict=True)]
    for run in _RUN.finditer("".join(word["string"] for word in words)):
        read = "".join(kana for kana, start, end in places if start < run.end() and run.start() < end)
        yield run[0], sound_of(read)


def _read(word: NJDFeature) -> str:
    """Return how a word is said; what is written in kana as it is written: は."""
    return word["pron"].replace("’", "") if _RUN.search(word["string"]) else word["read"]


def readings_of_words() -> dict[str, frozenset[str]]:
    """Return how the words in Chinese characters of easy Japanese are read there."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for sentence in spoken(_EASY):
        for word, kana, following in _READING.findall(sentence):
            found[word if len(word) > 1 else word + following].add(kana)
    return {word: frozenset(kana) for word, kana in found.items()}


def without_reason(differences: Iterable[Difference]) -> list[Difference]:
    """Return those of the differences that have no reason."""
    reasons = reasons_for()
    return [each for each in differences if (each.text, each.read) not in reasons]


def reasons_for() -> dict[tuple[str, str], str]:
    """Return why something may be read otherwise, by what is written and how it is read."""
    rows = (line.split("\t") for line in LEFT.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    return {(text, read): why for text, read, why in rows}


def main() -> int:
    """Print what is left; 1 where there is something."""
    engine = JapaneseEngine()
    found = without_reason(
        [*differences_in_easy_japanese(engine), *differences_in_japanese(engine, readings_of_words())]
    )
    for text, wanted, read, sentence in found:
        print(f"{text}\t{read}\tinstead of {wanted}\t{sentence.strip()}")
    return NOTHING if found else DONE


if __name__ == "__main__":
    sys.exit(main())

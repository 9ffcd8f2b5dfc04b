"""Learns the search from examples: python -m tools.search writes resources/search/*.model, one a language."""

from __future__ import annotations

import json
import math
import random
import re
from collections import Counter, defaultdict
from operator import mul
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.base.text_table import table_of
from desktop_app.guide.content.topics import TOPICS
from desktop_app.guide.search.model import (
    NOT_OURS,
    QUESTIONS_KEY,
    RARITY_SCALE,
    TOPICS_KEY,
    WEIGHT_SCALE,
    features,
    weighed,
)
from desktop_app.language.languages import LANGUAGES, SOURCE_LANGUAGE
from desktop_app.language.markup import accessible_text, without_readings
from tools.words import WITH_CATALOGUES, po_path, read

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from desktop_app.guide.model.node import Line
    from desktop_app.guide.model.topic import Topic
    from desktop_app.language.message import Message

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "search"
SEARCHED = tuple(language.code for language in WITH_CATALOGUES if not language.falls_back_on)
SMOOTHING = 0.05
LEARNT = (*TOPICS, NOT_OURS)
"""What the search tells apart: the topics, and what the guide has no answer to."""
_LARGEST = 127
ROUNDS, STEP, MARGIN = 8, 0.2, 1.0
"""How often all examples are gone through again, and how far what a piece says moves for each that is not clear."""
NOT_OURS_ROUNDS, NOT_OURS_STEP, NOT_OURS_BEFORE, NOT_OURS_SHARE = 6, 2.0, -2.7, 2
"""How what is not ours is told from all that is: rounds, first step, log odds before a word is read, their weight."""
WAYS_OF_ASKING, SHORT = 1, 40
"""In so many ways what the guide is not about is asked; the longest of them in letters."""
SHARE_OF_QUESTION = 0.65
"""What the words of a question count for, against those of its answer."""
HEAVIEST = 150
"""So many pieces of a question and its answer are kept."""
SHARE_OF_OTHERS = 0.5
"""What an example in another language counts for: "hospital" and "koban" mean the same in most of them."""


class Example(NamedTuple):
    """A text and its topic."""

    topic: str
    text: str


def asked(language: str) -> Iterator[Example]:
    """Yield how people ask in a language."""
    for line in (FOLDER / f"{language}.tsv").read_text(encoding="utf-8").splitlines():
        topic, text = line.split("\t")
        yield Example(topic, text)


def examples(language: str) -> Iterator[Example]:
    """Yield how people ask in a language, and the guide's own questions."""
    yield from asked(language)
    yield from about_something_else(language)
    for spoken in (known.code for known in WITH_CATALOGUES if language in (known.code, known.falls_back_on)):
        say = translator(spoken)
        for known in TOPICS.values():
            yield from (Example(known.id, say(message)) for message in (known.title, *_questions(known)))


def about_something_else(language: str) -> Iterator[Example]:
    """Yield what the guide is not about, alone and in the ways in which people ask of the card."""
    ways = [example.text for example in asked(language) if example.topic != NOT_OURS and len(example.text) <= SHORT]
    chosen = random.Random(0)  # noqa: S311 - the same ways every time
    for line in (FOLDER / "elsewhere.tsv").read_text(encoding="utf-8").splitlines():
        spoken, what = line.split("\t")
        if spoken == language:
            yield Example(NOT_OURS, what)
            yield from (Example(NOT_OURS, f"{way} {what}") for way in chosen.sample(ways, WAYS_OF_ASKING))


def _questions(topic: Topic) -> Iterator[Message]:
    return (detail.question for detail in topic.details)


def compared(topic: Topic, say: Callable[[Message], str], rarity: Mapping[str, float]) -> dict[str, dict[str, float]]:
    """Return the questions of a topic and, below "", the topic itself: the weights of what is asked and answered.

    Facts are left out, and no line depends on the day: what a question is about does not change with them.
    """
    told = {"": (topic.title, topic.answer), **{each.id: (each.question, each.answer) for each in topic.details}}
    return {name: _heaviest(say(title), _said(answer, say), rarity) for name, (title, answer) in told.items()}


def _said(answer: Iterable[Line], say: Callable[[Message], str]) -> str:
    return re.sub(r"{[^}]*}", " ", accessible_text(" ".join(say(line.text) for line in answer)))


def _heaviest(question: str, answer: str, rarity: Mapping[str, float]) -> dict[str, float]:
    both: dict[str, float] = defaultdict(float)
    add(both, weighed(features(question), rarity), SHARE_OF_QUESTION)
    add(both, weighed(features(answer), rarity), 1 - SHARE_OF_QUESTION)
    heaviest = sorted(both, key=lambda piece: (-both[piece], piece))[:HEAVIEST]
    return {piece: round(both[piece], 3) for piece in heaviest}


def translator(language: str) -> Callable[[Message], str]:
    """Return what turns a message into its translation, from the source of the translations."""
    if language == SOURCE_LANGUAGE:
        return lambda message: message.text
    catalogue = read(po_path(language), LANGUAGES[language].locale)

    def say(message: Message) -> str:
        found = catalogue.get(message.text, message.context)
        return without_readings(str(found.string)) if found and found.string else message.text

    return say


def learn(known: Iterable[Example], others: Iterable[Example] = (), language: str = SOURCE_LANGUAGE) -> bytes:
    """Return the model of some examples in a language, in the form that `guide.search.load_model` reads.

    Examples in other languages teach it more about the pieces that it knows, and no new ones.
    """
    counted = [(example.topic, features(example.text)) for example in known]
    rarity = rarities([counts for _, counts in counted])
    sums: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    spoken_of = [(topic, weighed(counts, rarity)) for topic, counts in counted]
    elsewhere = [(other.topic, weighed(features(other.text), rarity)) for other in others]
    for topic, weights in spoken_of:
        add(sums[topic], weights, 1)
    for topic, weights in elsewhere:
        add(sums[topic], weights, SHARE_OF_OTHERS)
    told = dict(zip(sorted(rarity), rows(sorted(rarity), sums), strict=True))
    correct(told, [(LEARNT.index(topic), weights) for topic, weights in spoken_of])
    for piece, odds in not_ours([(topic == NOT_OURS, weights) for topic, weights in spoken_of + elsewhere]).items():
        told[piece][LEARNT.index(NOT_OURS)] += NOT_OURS_SHARE * odds
    known_pieces = {piece: _as_bytes(rarity[piece], row) for piece, row in told.items()}
    say = translator(language)
    asked_for = {QUESTIONS_KEY + each.id: compared(each, say, rarity) for each in TOPICS.values()}
    return table_of(
        {TOPICS_KEY: json.dumps(LEARNT).encode(), **known_pieces}
        | {key: json.dumps(each, ensure_ascii=False).encode() for key, each in asked_for.items()}
    )


def correct(told: dict[str, list[float]], examples: list[tuple[int, dict[str, float]]]) -> None:
    """Change what pieces say by the examples whose topic does not come first by a margin.

    As a perceptron learns (Rosenblatt 1958), from where counting has come to: new topics overlap with the old ones.
    """
    order = random.Random(0)  # noqa: S311 - the same order every time
    for _ in range(ROUNDS):
        order.shuffle(examples)
        for topic, weights in examples:
            columns = zip(*(told[piece] for piece in weights), strict=True)
            others = [sum(map(mul, weights.values(), column)) for column in columns] or [0.0] * len(LEARNT)
            own, others[topic] = others[topic], -math.inf
            best = max(range(len(LEARNT)), key=others.__getitem__)
            if others[best] + MARGIN > own:
                for piece, weight in weights.items():
                    told[piece][topic] += STEP * weight
                    told[piece][best] -= STEP * weight


def not_ours(examples: list[tuple[bool, dict[str, float]]]) -> dict[str, float]:
    """Return for each piece how much it speaks for what is not ours, as log odds: by logistic regression.

    Examples of all languages count alike: which things are not ours does not depend on the language.
    """
    odds: dict[str, float] = defaultdict(float)
    order = random.Random(0)  # noqa: S311 - the same order every time
    for turn in range(1, NOT_OURS_ROUNDS + 1):
        order.shuffle(examples)
        for is_not, weights in examples:
            told = NOT_OURS_BEFORE + sum(odds[piece] * weight for piece, weight in weights.items())
            add(odds, weights, (is_not - 1 / (1 + math.exp(-told))) * NOT_OURS_STEP / turn)
    return odds


def add(sums: dict[str, float], weights: dict[str, float], share: float) -> None:
    """Add a share of the weights to the sums."""
    for piece, weight in weights.items():
        sums[piece] += weight * share


def rarities(texts: list[Counter[str]]) -> dict[str, float]:
    """Return how rare each piece is among the texts."""
    occurs = Counter(piece for counts in texts for piece in counts)
    return {piece: math.log((1 + len(texts)) / (1 + count)) + 1 for piece, count in occurs.items()}


def rows(pieces: list[str], sums: dict[str, dict[str, float]]) -> Iterator[list[float]]:
    """Yield for each piece how much it speaks for each topic, against the mean of all topics."""
    totals = [sum(sums[topic].values()) + SMOOTHING * len(pieces) for topic in LEARNT]
    for piece in pieces:
        logs = [math.log((sums[topic][piece] + SMOOTHING) / total) for topic, total in zip(LEARNT, totals, strict=True)]
        mean = sum(logs) / len(logs)
        yield [value - mean for value in logs]


def _as_bytes(rarity: float, row: list[float]) -> bytes:
    rarely = bytes([min(255, round(rarity * RARITY_SCALE))])
    return rarely + bytes(_signed_byte(value * WEIGHT_SCALE) for value in row)


def _signed_byte(value: float) -> int:
    return max(-_LARGEST, min(_LARGEST, round(value))) % 256


def main() -> None:
    """Write the model of every language."""
    for language in SEARCHED:
        others = (example for other in SEARCHED if other != language for example in asked(other))
        (FOLDER / f"{language}.model").write_bytes(learn(examples(language), others, language))


if __name__ == "__main__":
    main()

"""Learns the search from examples: python -m tools.search writes resources/search/*.model, one a language."""

from __future__ import annotations

import json
import math
import random
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.base.text_table import table_of
from desktop_app.guide.content.topics import TOPICS
from desktop_app.guide.search.model import NOT_OURS, RARITY_SCALE, TOPICS_KEY, WEIGHT_SCALE, features, weighed
from desktop_app.language.languages import LANGUAGES, SOURCE_LANGUAGE
from desktop_app.language.markup import without_readings
from tools.words import WITH_CATALOGUES, po_path, read

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from desktop_app.guide.model.topic import Topic
    from desktop_app.language.message import Message

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "search"
SEARCHED = tuple(language.code for language in WITH_CATALOGUES if not language.falls_back_on)
SMOOTHING = 0.05
LEARNT = (*TOPICS, NOT_OURS)
"""What the search tells apart: the topics, and what the guide has no answer to."""
_LARGEST = 127
ROUNDS, STEP, MARGIN = 4, 0.3, 1.0
"""How often all examples are gone through again, and how far what a piece says moves for each that is not clear."""
WAYS_OF_ASKING, SHORT = 1, 40
"""In so many ways what the guide is not about is asked; the longest of them in letters."""
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


def translator(language: str) -> Callable[[Message], str]:
    """Return what turns a message into its translation, from the source of the translations."""
    if language == SOURCE_LANGUAGE:
        return lambda message: message.text
    catalogue = read(po_path(language), LANGUAGES[language].locale)

    def say(message: Message) -> str:
        found = catalogue.get(message.text, message.context)
        return without_readings(str(found.string)) if found and found.string else message.text

    return say


def learn(known: Iterable[Example], others: Iterable[Example] = ()) -> bytes:
    """Return the model of some examples, in the form that `guide.search.load_model` reads.

    Examples in other languages teach it more about the pieces that it knows, and no new ones.
    """
    counted = [(example.topic, features(example.text)) for example in known]
    rarity = rarities([counts for _, counts in counted])
    sums: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for topic, counts in counted:
        add(sums[topic], weighed(counts, rarity), 1)
    for other in others:
        add(sums[other.topic], weighed(features(other.text), rarity), SHARE_OF_OTHERS)
    told = dict(zip(sorted(rarity), rows(sorted(rarity), sums), strict=True))
    correct(told, [(LEARNT.index(topic), weighed(counts, rarity)) for topic, counts in counted])
    known_pieces = {piece: _as_bytes(rarity[piece], row) for piece, row in told.items()}
    return table_of({TOPICS_KEY: json.dumps(LEARNT).encode(), **known_pieces})


def correct(told: dict[str, list[float]], examples: list[tuple[int, dict[str, float]]]) -> None:
    """Change what pieces say by the examples whose topic does not come first by a margin.

    As a perceptron learns (Rosenblatt 1958), from where counting has come to: new topics overlap with the old ones.
    """
    order = random.Random(0)  # noqa: S311 - the same order every time
    for _ in range(ROUNDS):
        order.shuffle(examples)
        for topic, weights in examples:
            others = [
                sum(told[piece][place] * weight for piece, weight in weights.items()) for place in range(len(LEARNT))
            ]
            own, others[topic] = others[topic], -math.inf
            best = max(range(len(LEARNT)), key=others.__getitem__)
            if others[best] + MARGIN > own:
                for piece, weight in weights.items():
                    told[piece][topic] += STEP * weight
                    told[piece][best] -= STEP * weight


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
        (FOLDER / f"{language}.model").write_bytes(learn(examples(language), others))


if __name__ == "__main__":
    main()

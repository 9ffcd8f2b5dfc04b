"""Search in the guide: from words of any kind, well or badly written, to the topic that they are about.

A naive Bayes model over words and letter groups, one for each language, made from examples of how people ask
(resources/search/*.tsv) by `python -m tools.search`. Letter groups forgive typing errors, and need no dictionary for
languages without spaces. The arithmetic follows Rennie et al., "Tackling the Poor Assumptions of Naive Bayes Text
Classifiers" (2003): term frequency, rarity and length are evened out before counting.
"""

from __future__ import annotations

import json
import math
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from operator import mul
from typing import TYPE_CHECKING

from desktop_app.base.text_table import TextTable
from desktop_app.guide.search.errors import SearchError
from desktop_app.guide.search.simplify_han import SIMPLIFIED
from desktop_app.language.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    Questions = Mapping[str, Mapping[str, float]]
    """The questions of a topic by id, each with the weights of its pieces."""


@dataclass(frozen=True)
class Hit:
    """A topic that fits, with how sure that is (0 to 1)."""

    topic: str
    score: float


_WORD = re.compile(r"[a-z]+|\d+|[^\W\da-z_]+")
_LATIN_GROUPS = (3, 4)
_OTHER_GROUPS = (1, 2)
WEIGHT_SCALE = 8
"""Weights are stored as whole numbers of an eighth."""
RARITY_SCALE = 20
TOPICS_KEY = ""
"""Where the table of a model has its topics, as JSON; all other keys are pieces."""
NOT_OURS = "not-ours"
"""In the place of a topic: what people ask that the guide has no answer to, as taxes or pensions."""
QUESTIONS_KEY = "?"
"""Before the id of a topic: its questions (empty: the topic itself) as JSON, each with the weights of its pieces."""
NEAR_ENOUGH = 0.12
"""How near (cosine, 0 to 1) a question must be; below it the whole topic is the answer."""
CERTAINLY_NOT_OURS = 0.85
"""The share (of 1) from which on something is not ours, against all topics together."""


def features(text: str) -> Counter[str]:
    """Return the pieces of a text by which it is found, with how often each occurs."""
    every = _WORD.findall(normal(text))
    words = [word for word in every if not word.isdecimal()]
    latin = [word for word in words if word.isascii()]
    found = Counter(f"={word}" for word in every if word.isascii())
    found.update(f"{first} {second}" for first, second in pairwise(latin))
    for word in words:
        groups, edged = (_LATIN_GROUPS, f"<{word}>") if word.isascii() else (_OTHER_GROUPS, word)
        for size in groups:
            found.update(edged[start : start + size] for start in range(len(edged) - size + 1))
    return found


def normal(text: str) -> str:
    """Return the text without what people leave out: capitals, accents, width.

    Chinese characters are simplified, so that 資格確認書 and 资格确认书 find the same, and what a language has in
    `searched_as` is replaced: katakana becomes hiragana.
    """
    apart = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text).lower())
    bare = "".join(letter for letter in apart if not "\u0300" <= letter <= "\u036f")
    whole = unicodedata.normalize("NFC", bare).translate(SIMPLIFIED)
    for language in LANGUAGES.values():
        whole = whole.translate(language.searched_as) if language.searched_as else whole
    return whole


def weighed(counts: Mapping[str, int], rarity: Mapping[str, float]) -> dict[str, float]:
    """Return a text's known pieces with their weights: repeated ones count less, rare ones more; of length 1."""
    weights = {piece: (1 + math.log(count)) * rarity[piece] for piece, count in counts.items() if piece in rarity}
    length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
    return {piece: weight / length for piece, weight in weights.items()}


class SearchModel:
    """What has been learnt of one language."""

    def __init__(self, topics: tuple[str, ...], row: Callable[[str], bytes | None]) -> None:
        """Take what tells the row of a piece, None for one that is not known.

        A row is its rarity, and what it says for every topic, as signed bytes in the topics' order.
        """
        self._topics = topics
        self._row = row
        self._questions: dict[str, Questions] = {}

    def find(self, words: str) -> list[Hit]:
        """Return the topics, best first; none where no piece of the words is known, or they are about something else.

        SearchError where the model is damaged.
        """
        return self.ask(words)[0]

    def ask(self, words: str) -> tuple[list[Hit], dict[str, float]]:
        """Return the topics as `find` does, and the weights of the words."""
        pieces, rows = self._known(words)
        if not pieces:
            return [], pieces
        columns = zip(*(memoryview(rows[piece])[1:].cast("b") for piece in pieces), strict=True)
        sums = [sum(map(mul, pieces.values(), column)) for column in columns]
        shares = sorted(self._shares(sums), key=lambda hit: -hit.score)
        hits = [hit for hit in shares if hit.topic != NOT_OURS]
        ours = sum(hit.score for hit in hits)
        return (hits if ours > 1 - CERTAINLY_NOT_OURS else []), pieces

    def nearest(self, topic: str, asked: Mapping[str, float]) -> str:
        """Return the question of a topic that is nearest to what is asked, empty where none is near enough.

        Empty, too, where the topic itself is nearest.
        """
        near = {
            question: sum(asked[piece] * weights[piece] for piece in asked.keys() & weights.keys())
            for question, weights in self._questions_of(topic).items()
        }
        best = max(near, key=near.__getitem__, default="")
        return best if near.get(best, 0) >= NEAR_ENOUGH else ""

    def _questions_of(self, topic: str) -> Questions:
        if topic not in self._questions:
            self._questions[topic] = json.loads(self._row(QUESTIONS_KEY + topic) or "{}")
        return self._questions[topic]

    def _known(self, text: str) -> tuple[dict[str, float], dict[str, bytes]]:
        counts = features(text)
        rows = {piece: row for piece in counts if (row := self._row(piece))}
        return weighed(counts, {piece: row[0] / RARITY_SCALE for piece, row in rows.items()}), rows

    def _shares(self, sums: list[float]) -> Iterator[Hit]:
        best = max(sums)
        shares = [math.exp((value - best) / WEIGHT_SCALE) for value in sums]
        total = sum(shares)
        for topic, share in zip(self._topics, shares, strict=True):
            yield Hit(topic, share / total)


def load_model(path: Path) -> SearchModel:
    """Read a model; SearchError where it is missing or damaged."""
    try:
        table = TextTable(path.read_bytes())
        return SearchModel(tuple(json.loads(table.get(TOPICS_KEY) or "")), table.find)
    except (OSError, ValueError, KeyError, TypeError) as error:
        msg = f"the search of {path.stem} cannot be read; `make` makes it"
        raise SearchError(msg) from error

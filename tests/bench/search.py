"""How well the search finds topics for questions that it has not learnt from, and how long a keystroke takes."""

from __future__ import annotations

import time
from pathlib import Path
from typing import NamedTuple

from desktop_app import paths
from desktop_app.guide.search import SearchModel, load_model
from desktop_app.text import FALLBACKS, LANGUAGES

QUESTIONS = Path(__file__).resolve().parent.parent / "guide" / "questions"


class Figures(NamedTuple):
    """One language: questions, shares found first and among the first three, milliseconds a keystroke."""

    language: str
    questions: int
    first: float
    first_three: float
    p50: float
    p95: float


def measure() -> list[Figures]:
    """Return the figures of every language."""
    return [_measure(language) for language in LANGUAGES if language not in FALLBACKS]


def _measure(language: str) -> Figures:
    model = load_model(paths.resources() / "search" / f"{language}.model")
    rows = [line.split("\t") for line in (QUESTIONS / f"{language}.tsv").read_text(encoding="utf-8").splitlines()]
    ranks = [_rank(model, {topic, other} - {""}, question) for topic, other, question in rows]
    times = sorted(took for _, _, question in rows for took in _keystrokes(model, question))
    return Figures(
        language,
        len(rows),
        sum(rank == 0 for rank in ranks) / len(rows),
        sum(rank < 3 for rank in ranks) / len(rows),
        times[len(times) // 2],
        times[int(len(times) * 0.95)],
    )


def _rank(model: SearchModel, topics: set[str], question: str) -> int:
    found = [hit.topic for hit in model.find(question)]
    return min((found.index(topic) for topic in topics if topic in found), default=len(found) or 99)


def _keystrokes(model: SearchModel, question: str) -> list[float]:
    """Return the milliseconds of each search while the question is typed letter by letter."""
    took = []
    for length in range(1, len(question) + 1):
        began = time.perf_counter()
        model.find(question[:length])
        took.append((time.perf_counter() - began) * 1000)
    return took


_HEAD = """## Search

Questions that the search has not learnt from (`tests/guide/questions`), written apart from its examples and without
sight of the guide's texts; where two topics answer a question equally well, either counts. Times are of every keystroke
while the questions are typed letter by letter. Budgets: first 90 %, among the first three 98 %, p95 5 ms.

| language | questions | right topic first | among the first three | p50 ms | p95 ms |
|---|---|---|---|---|---|
"""


def section() -> str:
    """Return the part of the report."""
    figures = measure()
    total = sum(each.questions for each in figures)
    first = sum(each.first * each.questions for each in figures) / total
    three = sum(each.first_three * each.questions for each in figures) / total
    return _HEAD + "".join(_row(each) for each in figures) + f"| all | {total} | {first:.1%} | {three:.1%} | | |\n"


def _row(figures: Figures) -> str:
    language, questions, first, three, p50, p95 = figures
    return f"| {language} | {questions} | {first:.1%} | {three:.1%} | {p50:.2f} | {p95:.2f} |\n"

"""How well the search finds topics for questions that it has not learnt from, and how long a keystroke takes."""

from __future__ import annotations

import time
from math import ceil
from typing import NamedTuple

from desktop_app.base import paths
from desktop_app.guide.content.flows import FLOWS
from desktop_app.guide.content.topics import TOPICS
from desktop_app.guide.render.topic import TopicRenderer
from desktop_app.guide.search.answers import Answers
from desktop_app.guide.search.model import SearchModel, load_model
from desktop_app.language.day_context import load_day
from desktop_app.ui.search.builder import RESULTS
from desktop_app.wiring.card import situation_of
from tests.bench.percentiles import percentiles
from tests.bench.picture import Panel, Picture, rows
from tests.helpers.questions import unseen
from tools.search import SEARCHED

KEYSTROKE_BUDGET_MS = 5


class Figures(NamedTuple):
    """One language: questions, shares found first and among the first three, milliseconds of every keystroke."""

    language: str
    questions: int
    first: float
    first_three: float
    keystrokes: list[float]


def measure() -> list[Figures]:
    """Return the figures of every language."""
    return [_measure(language) for language in SEARCHED]


def _measure(language: str) -> Figures:
    model, day_context = load_model(paths.resources() / "search" / f"{language}.model"), load_day(None)
    answers = Answers(
        model, TopicRenderer(TOPICS, FLOWS, situation_of(day_context, None), day_context.translator(language))
    )
    asked = unseen(language)
    ranks = [_rank(model, topics, question) for topics, question in asked]
    return Figures(
        language,
        len(asked),
        sum(rank == 0 for rank in ranks) / len(asked),
        sum(rank < 3 for rank in ranks) / len(asked),
        [took for _, question in asked for took in _keystrokes(answers, question)],
    )


def _rank(model: SearchModel, topics: set[str], question: str) -> int:
    found = [hit.topic for hit in model.find(question)]
    return min((found.index(topic) for topic in topics if topic in found), default=len(found) or 99)


def _keystrokes(answers: Answers, question: str) -> list[float]:
    """Return the milliseconds of each search while the question is typed letter by letter."""
    took = []
    for length in range(1, len(question) + 1):
        began = time.perf_counter()
        answers.find(question[:length], RESULTS)
        took.append((time.perf_counter() - began) * 1000)
    return took


_HEAD = f"""## Search

Questions that the search has not learnt from (`tests/guide/questions`), written apart from its examples and without
sight of the guide's texts; where two topics answer a question equally well, either counts. Times are of every keystroke
while the questions are typed letter by letter. Budgets: first 90 %, among the first three 98 %,
p95 {KEYSTROKE_BUDGET_MS} ms. What is missed, and what would be next: [decision 8](decisions/008-search.md).

| language | questions | right topic first | among the first three | p50 ms | p95 ms |
|---|---|---|---|---|---|
"""


def section(measured: list[Figures]) -> str:
    """Return the part of the report."""
    total = sum(each.questions for each in measured)
    first = sum(each.first * each.questions for each in measured) / total
    three = sum(each.first_three * each.questions for each in measured) / total
    return _HEAD + "".join(_row(each) for each in measured) + f"| all | {total} | {first:.1%} | {three:.1%} | | |\n"


def _row(figures: Figures) -> str:
    language, questions, first, three, keystrokes = figures
    took = percentiles(keystrokes)
    return f"| {language} | {questions} | {first:.1%} | {three:.1%} | {took[50]:.2f} | {took[95]:.2f} |\n"


def pictures(measured: list[Figures]) -> list[Picture]:
    """Return the picture of the keystrokes."""
    slowest = max(percentiles(each.keystrokes)[95] for each in measured)
    return [
        Picture(
            name="search",
            title=f"In every language 95 of 100 keystrokes are answered within {ceil(slowest * 10) / 10} ms",
            dots="Each dot is a hundredth of the keystrokes",
            unit="ms",
            what="from a keystroke to the topics that are found; each grey line is ten times the one before",
            panels=[Panel(rows({each.language: each.keystrokes for each in measured}, KEYSTROKE_BUDGET_MS))],
            budgeted=95,
            logarithmic=True,
        )
    ]

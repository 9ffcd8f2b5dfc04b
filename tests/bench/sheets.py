"""How long a sheet of paper takes, from the answers to the file."""

from __future__ import annotations

import os
from datetime import date
from functools import partial
from math import ceil
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

from desktop_app.guide.content.flows import FLOWS
from desktop_app.language.day_context import load_day
from desktop_app.language.languages import LANGUAGES
from desktop_app.wiring import card as card_app
from desktop_app.wiring import home as app
from tests.bench.picture import Panel, Picture, rows
from tests.helpers.ways import way_to

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop_app.guide.model.rules import Answers
    from desktop_app.language.day_context import DayContext
    from desktop_app.sheets.layout.style import Paper

RUNS = 15
BUDGET_MS = 150
Times = dict[str, dict[str, list[float]]]
"""Milliseconds of every run, by sheet and language."""
WAYS = {
    "a PIN that is forgotten": ("pin", way_to("pin", "counter", "forgotten")),
    "a stolen card (the longest sheet)": (
        "lost-card",
        way_to("lost-card", "express", "stolen", "with-parent", "insurer-unsure"),
    ),
}


def measure() -> Times:
    """Measure every kind of sheet in every language."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    paper, day_context = app.paper(), load_day(date(2026, 11, 21))
    return {
        name: {language: _milliseconds(run) for language, run in zip(LANGUAGES, runs, strict=True)}
        for name, runs in _sheets(day_context, paper)
    }


def _sheets(day_context: DayContext, paper: Paper) -> Iterator[tuple[str, list[Callable[[], bytes]]]]:
    """Yield every kind of sheet with what makes it, one a language."""
    from desktop_app.sheets.documents.form_draft import form_draft
    from desktop_app.sheets.documents.staff_sentences import phrase_for_staff, sentence_named, show_staff
    from desktop_app.sheets.documents.take_away import take_away
    from desktop_app.sheets.forms.catalogue import form_named
    from desktop_app.sheets.forms.typist import Typist
    from desktop_app.sheets.pdf import as_pdf

    japanese, situation = day_context.translator("ja"), card_app.situation_of(day_context, None)
    form, values = form_named("certificate"), {"insurer": "kokuho", "name": "髙橋花子", "birth-date": "1950-03-04"}

    def leaflet(flow: str, answers: Answers, language: str) -> bytes:
        return as_pdf(take_away(FLOWS[flow], answers, situation, day_context.translator(language), japanese), paper)

    def draft(language: str) -> bytes:
        return as_pdf(form_draft(form, values, day_context.translator(language), japanese, Typist(paper)), paper)

    def sentence(language: str) -> bytes:
        both = day_context.translator(language), japanese
        return as_pdf(show_staff(phrase_for_staff(sentence_named("pin"), *both), *both, day_context.today), paper)

    for name, (flow, answers) in WAYS.items():
        yield name, [partial(leaflet, flow, answers, language) for language in LANGUAGES]
    yield "an application for a 資格確認書", [partial(draft, language) for language in LANGUAGES]
    yield "a sentence to show", [partial(sentence, language) for language in LANGUAGES]


def _milliseconds(run: Callable[[], bytes]) -> list[float]:
    times = []
    for _ in range(RUNS):
        start = perf_counter()
        run()
        times.append((perf_counter() - start) * 1000)
    return times


def section(measured: Times) -> str:
    """Return the section of the report."""
    head = (
        "## Sheets of paper\n\nFrom the answers to the bytes of the PDF, fonts loaded before: median of"
        f" {RUNS} runs in ms. Budget: {BUDGET_MS} ms.\n\n"
        f"| sheet | {' | '.join(LANGUAGES)} |\n|---|{'---|' * len(LANGUAGES)}\n"
    )
    return head + "".join(_row(name, times) for name, times in measured.items())


def _row(name: str, times: dict[str, list[float]]) -> str:
    return f"| {name} | {' | '.join(f'{median(times[language]):.0f}' for language in LANGUAGES)} |\n"


def pictures(measured: Times) -> list[Picture]:
    """Return the picture of all sheets."""
    slowest = max(median(took) for times in measured.values() for took in times.values())
    return [
        Picture(
            name="sheets",
            title=f"No sheet takes longer than {ceil(slowest)} ms in any language, as the median of {RUNS} runs",
            dots="Each dot is one run",
            unit="ms",
            what="from the answers to the bytes of the PDF",
            panels=[Panel(rows(times, BUDGET_MS), name) for name, times in measured.items()],
        )
    ]

"""Sheets to read: one rendering of each, shared by the tests of a process."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from desktop_app.base import paths
from desktop_app.guide.content.flows import FLOWS
from desktop_app.guide.model.node import Outcome
from desktop_app.sheets.documents.take_away import take_away
from desktop_app.sheets.layout.style import Paper
from desktop_app.sheets.pdf import write_pdf
from tests.conftest import situation_on

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.guide.model.rules import Answers
    from desktop_app.guide.model.situation import Situation
    from desktop_app.sheets.sheet import Sheet


@dataclass(frozen=True)
class Printed:
    """A sheet with its file."""

    sheet: Sheet
    path: Path


@pytest.fixture(scope="session")
def paper(qapp) -> Paper:
    return Paper(paths.resources())


@pytest.fixture
def printed(paper, tmp_path) -> Callable[[Sheet], Printed]:
    def write(sheet: Sheet) -> Printed:
        path = tmp_path / "sheet.pdf"
        write_pdf(sheet, path, paper)
        return Printed(sheet, path)

    return write


def longest_ways(situation: Situation) -> dict[tuple[str, str], tuple[str, ...]]:
    """Return the answers to every outcome that say the most there."""
    found: dict[tuple[str, str], tuple[int, tuple[str, ...]]] = {}
    for flow in FLOWS.values():
        for answers in flow.paths(situation):
            node = flow.position(situation, answers)
            assert isinstance(node, Outcome)
            said = sum(len(line.text.text) for line in node.lines if line.when(situation, answers))
            if (flow.id, node.id) not in found or found[flow.id, node.id][0] < said:
                found[flow.id, node.id] = (said, answers)
    return {outcome: answers for outcome, (_, answers) in found.items()}


@pytest.fixture
def sheet_of(day_context) -> Callable[..., Sheet]:
    """Makes the take-away sheet of answers."""

    def make(flow: str, answers: Answers, language: str, situation: Situation | None = None) -> Sheet:
        situation = situation or situation_on(day_context.today)
        return take_away(
            FLOWS[flow], answers, situation, day_context.translator(language), day_context.translator("ja")
        )

    return make

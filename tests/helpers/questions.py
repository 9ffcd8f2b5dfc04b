"""Questions that the search has not learnt from (tests/guide/questions)."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "guide" / "questions"


def unseen(language):
    """Return the questions of a language: the topics that answer equally well, and the question."""
    lines = (FOLDER / f"{language}.tsv").read_text(encoding="utf-8").splitlines()
    return [(set(filter(None, line.split("\t")[:-1])), line.split("\t")[-1]) for line in lines]

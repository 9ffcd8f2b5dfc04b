"""Reads what a sheet says."""

from __future__ import annotations

from tests.sheets.reading import poppler


def text_of(path):
    return " ".join(poppler("pdftotext", path, "-").split())

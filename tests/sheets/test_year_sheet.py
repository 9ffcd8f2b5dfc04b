"""The sheet for the refrigerator door, as poppler reads it."""

from __future__ import annotations

import re

import pytest

from desktop_app.reminders.year import year_of
from desktop_app.sheets.year_sheet import year_sheet
from tests.conftest import TODAY
from tests.reminders.people import dues_of, somebody
from tests.sheets.reading import poppler

_EDGES = re.compile(r'<line xMin="[\d.]+" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">')
_ROOM_BETWEEN_MONTHS = 6.4
"""In points: twice `gap_small` of the tokens."""


@pytest.mark.parametrize(("language", "where"), [("ja", "どこで"), ("en", "Where:")])
def test_where_to_go_stands_apart_from_the_last_month(ground, printed, language, where):
    """Else it reads as if it belonged to that month alone."""
    year = year_of(dues_of(somebody("Rosa"), somebody("Jun"), today=TODAY), TODAY)
    sheet = year_sheet(year, TODAY, ground.words(language), ground.words("ja"), lambda _nickname: "")
    lines = poppler("pdftotext", "-bbox-layout", printed(sheet).path, "-").split("</line>")
    edges = [tuple(map(float, _EDGES.findall(line)[-1])) for line in lines[:-1]]
    top, _ = next(edge for edge, line in zip(edges, lines, strict=False) if where in line)
    above = max(bottom for _, bottom in edges if bottom <= top)
    assert top - above > _ROOM_BETWEEN_MONTHS

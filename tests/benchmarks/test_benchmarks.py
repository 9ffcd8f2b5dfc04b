"""The report of the measurements: its percentiles and its pictures."""

from __future__ import annotations

import re
from statistics import StatisticsError

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.bench.percentiles import percentiles
from tests.bench.picture import Panel, Picture, Row, keep, kept, rows
from tools.words import ROOT

REPORT = (ROOT / "docs" / "benchmarks.md").read_text(encoding="utf-8")
PICTURES = ROOT / "docs" / "pictures" / "benchmarks"
SHOWN = re.findall(r"!\[(.+)\]\(pictures/benchmarks/(.+)\)", REPORT)
MOST_BYTES = 300_000


def picture(budgeted=95):
    panel = Panel([Row("fast", [1, 2]), *rows({"slow": [20, 30]}, 16)])
    return Picture("name", "Pages are fast", "Each dot is one page", "ms", "from the press", [panel], budgeted)


def test_the_median_of_two_numbers_lies_between_them():
    assert percentiles([30, 10])[50] == 20


@given(st.lists(st.integers(0, 10_000), min_size=2))
def test_percentiles_are_those_of_numpy(numbers):
    assert percentiles(numbers) == pytest.approx(np.percentile(numbers, range(101)))


@given(st.lists(st.integers(0, 10_000), min_size=2))
def test_percentiles_grow_and_none_is_longer_than_what_was_measured(numbers):
    found = percentiles(numbers)
    assert found == sorted(found)
    assert (found[0], found[100]) == (min(numbers), max(numbers))


def test_one_number_alone_has_no_percentiles():
    with pytest.raises(StatisticsError):
        percentiles([1])


def test_a_picture_says_in_words_what_it_shows():
    assert picture().markdown == (
        "\n![Pages are fast. Each dot is one page; 95 of 100 are left of the bar. Orange is above the budget of 16 ms."
        " The axis: ms from the press.](pictures/benchmarks/name.svg)\n"
    )
    assert "half are left of the bar" in picture(budgeted=50).markdown


def test_a_picture_is_drawn_later_as_it_was_measured(tmp_path):
    keep(picture(), tmp_path)
    assert kept(tmp_path) == [picture()]


def test_every_picture_of_the_report_is_there_and_no_other():
    assert SHOWN
    assert sorted(name for _, name in SHOWN) == sorted(path.name for path in PICTURES.iterdir())


def test_the_pictures_are_small_enough_for_a_slow_line():
    assert sum(path.stat().st_size for path in PICTURES.iterdir()) < MOST_BYTES

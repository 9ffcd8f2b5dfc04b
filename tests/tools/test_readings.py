"""The list of readings is whole, has been looked at, and holds nothing that is gone."""

from __future__ import annotations

import pytest

from tools.readings import command_check, faults, readings, used


@pytest.fixture(scope="module")
def everything():
    return used()


def test_everything_to_be_said_or_recognised_has_a_reading_that_somebody_has_looked_at():
    assert command_check() == []


def test_a_line_that_nobody_has_looked_at_is_told(everything):
    assert faults({**readings(), "市役所": "?しやくしょ"}, everything) == ["nobody has looked at the reading: 市役所"]


def test_a_line_that_nothing_uses_is_told(everything):
    assert faults({**readings(), "提灯": "ちょうちん"}, everything) == ["used nowhere: 提灯"]


def test_a_term_without_a_reading_is_told(everything):
    known = readings()
    known.pop("忘れ物センター")
    assert faults(known, everything) == ["no reading: 忘れ物センター"]

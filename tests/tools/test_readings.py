"""The list of readings is whole, has been looked at, and holds nothing that is gone."""

from __future__ import annotations

import pytest

from tools import readings


def test_everything_to_be_said_or_recognised_has_a_reading_that_somebody_has_looked_at():
    assert readings.command_check() == []


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("市役所\t?しやくしょ", "nobody has looked at the reading: 市役所"),
        ("提灯\tちょうちん", "used nowhere: 提灯"),
    ],
)
def test_a_line_that_nobody_has_looked_at_or_nothing_uses_is_told(monkeypatch, line, fault):
    text, kana = line.split("\t")
    known = readings.readings()
    monkeypatch.setattr(readings, "readings", lambda: {**known, text: kana})
    assert readings.command_check() == [fault]


def test_a_term_without_a_reading_is_told(monkeypatch):
    known = readings.readings()
    known.pop("登記事項証明書")
    monkeypatch.setattr(readings, "readings", lambda: known)
    assert "no reading: 登記事項証明書" in readings.command_check()

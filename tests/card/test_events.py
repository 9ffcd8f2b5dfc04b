"""The reader monitor and the window understand each other: every event that is written is read as the same."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.card.events import (
    CardCame,
    CardWent,
    ReaderCame,
    ReaderWent,
    ReadingChanged,
    StillReading,
    event_as_json,
    event_from_json,
)
from desktop_app.card.monitor import print_event
from desktop_app.card.reading import CardKind, CardReading, CertificateDates, Counter, ReadStatus
from desktop_app.facts.card_validity import CertificateState
from desktop_app.ui.json_line_process import object_in

COUNTERS = st.builds(Counter, st.none() | st.integers(0, 9), st.integers(1, 9))
DATES = st.builds(CertificateDates, st.dates(), st.dates(), st.sampled_from(CertificateState), st.integers())
READINGS = st.builds(
    CardReading,
    status=st.sampled_from(ReadStatus),
    reader=st.none() | st.text(),
    kind=st.none() | st.sampled_from(CardKind),
    user_authentication_pin=st.none() | COUNTERS,
    signature_password=st.none() | COUNTERS,
    user_authentication_certificate=st.none() | DATES,
    apdus=st.integers(0),
    milliseconds=st.integers(0),
)
OF_READERS = (ReaderCame, ReaderWent, CardCame, CardWent, StillReading)
EVENTS = st.builds(ReadingChanged, READINGS) | st.one_of(*(st.builds(kind, st.text()) for kind in OF_READERS))
READING = CardReading(
    ReadStatus.READ,
    "Reader 0",
    CardKind.MY_NUMBER_CARD,
    Counter(3, 3),
    None,
    CertificateDates(date(2024, 1, 1), date(2029, 1, 1), CertificateState.VALID, 772),
    5,
    41,
)


@given(EVENTS)
def test_every_event_that_is_written_is_read_as_the_same(event):
    assert event_from_json(json.loads(json.dumps(event_as_json(event), ensure_ascii=False))) == event


@pytest.mark.parametrize(
    ("event", "line"),
    [
        (ReaderCame("R 0"), '{"event": "reader-came", "reader": "R 0"}'),
        (ReaderWent("R 0"), '{"event": "reader-went", "reader": "R 0"}'),
        (CardCame("R ®"), '{"event": "card-came", "reader": "R ®"}'),
        (CardWent("R 0"), '{"event": "card-went", "reader": "R 0"}'),
        (StillReading("R 0"), '{"event": "reading", "reader": "R 0"}'),
        (
            ReadingChanged(CardReading(ReadStatus.NO_SERVICE)),
            (
                '{"event": "report", "report": {"outcome": "no-service", "reader": null, "kind": null, '
                '"user_authentication_pin": null, "signature_password": null, '
                '"user_authentication_certificate": null, "apdus": 0, "milliseconds": 0}}'
            ),
        ),
        (
            ReadingChanged(READING),
            (
                '{"event": "report", "report": {"outcome": "read", "reader": "Reader 0", "kind": "my-number-card", '
                '"user_authentication_pin": {"tries_left": 3, "limit": 3, "state": "ok"}, "signature_password": null, '
                '"user_authentication_certificate": {"not_before": "2024-01-01", "not_after": "2029-01-01", '
                '"state": "valid", "days_left": 772}, "apdus": 5, "milliseconds": 41}}'
            ),
        ),
    ],
    ids=lambda value: type(value).__name__,
)
def test_the_lines_are_a_contract(event, line, capfdbinary):
    print_event(event)
    assert capfdbinary.readouterr().out == line.encode() + b"\n"
    assert event_from_json(object_in(line.encode())) == event


@pytest.mark.parametrize(
    "garbage",
    [
        {},
        {"event": "card-came"},
        {"event": "card-came", "reader": None},
        {"event": "card-came", "reader": 1},
        {"event": "card-fell", "reader": "R"},
        {"event": ["card-came"], "reader": "R"},
        {"event": "report"},
        {"event": "report", "report": None},
        {"event": "report", "report": {"outcome": "read"}},
        {"event": "report", "report": {**CardReading(ReadStatus.READ).as_json(), "outcome": "eaten"}},
        {"event": "report", "report": {**CardReading(ReadStatus.READ).as_json(), "apdus": True}},
    ],
)
def test_what_no_monitor_writes_is_no_event(garbage):
    assert event_from_json(garbage) is None

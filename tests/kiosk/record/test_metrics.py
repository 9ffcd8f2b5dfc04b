"""What a city's monitoring is told of a kiosk, read by the parsers that monitoring reads it with."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some
from prometheus_client.openmetrics.parser import text_string_to_metric_families as parsed_as_openmetrics
from prometheus_client.parser import text_string_to_metric_families as parsed_as_prometheus

from desktop_app.kiosk.record.counts import Cell, export_csv
from desktop_app.kiosk.record.metrics import Health, metrics_text

TODAY = date(2026, 11, 25)
YESTERDAY = TODAY - timedelta(1)
NOW = 1_795_600_000.0
WELL = Health("0.1.0", NOW - 30, site_in_order=True, facts_day=date(2026, 11, 20), pack_left_aside=False)
CELLS = some.builds(
    Cell,
    some.dates(TODAY - timedelta(12), TODAY + timedelta(1)),
    some.sampled_from(["ja", "ja-easy", "pt_BR"]),
    some.sampled_from(["register", "pin"]),
    some.sampled_from(["finished", "idle"]),
)
TALLIES = some.dictionaries(CELLS, some.integers(1, 20))


def samples(text, parsed=parsed_as_openmetrics):
    """Every value by its name and its labels."""
    found = [sample for family in parsed(text) for sample in family.samples]
    return {(sample.name.removeprefix("myna_kiosk_"), *sample.labels.values()): sample.value for sample in found}


def told(health=WELL, visits=None):
    return samples(metrics_text(health, visits or {}, NOW, TODAY))


def test_a_kiosk_that_is_well_says_so():
    found = told()
    assert (found["up",], found["site_file_in_order",], found["facts_pack_left_aside",]) == (1, 1, 0)
    assert found["version_info", "0.1.0"] == 1
    assert found["last_heartbeat_timestamp_seconds",] == NOW - 30
    assert datetime.fromtimestamp(found["facts_timestamp_seconds",], UTC).date() == date(2026, 11, 20)


@pytest.mark.parametrize(("seconds", "up"), [(0, 1), (120, 1), (121, 0), (-30, 1), (-3600, 0)])
def test_it_is_up_as_long_as_its_window_gives_signs(seconds, up):
    beat = Health("0.1.0", NOW - seconds, site_in_order=True, facts_day=TODAY, pack_left_aside=False)
    assert told(beat)["up",] == up


def test_one_that_never_gave_a_sign_is_down_and_tells_no_time():
    found = told(Health("0.1.0", None, site_in_order=False, facts_day=TODAY, pack_left_aside=True))
    assert (found["up",], found["site_file_in_order",], found["facts_pack_left_aside",]) == (0, 0, 1)
    assert ("last_heartbeat_timestamp_seconds",) not in found


def test_visits_are_told_by_day_and_flow():
    visits = {
        Cell(YESTERDAY, "ja", "pin", "finished"): 12,
        Cell(YESTERDAY, "en", "pin", "idle"): 7,
        Cell(YESTERDAY, "ja", "letter", "finished"): 30,
    }
    found = told(visits=visits)
    assert found["visits_at_least", "2026-11-24", "pin"] == found["visits_at_most", "2026-11-24", "pin"] == 19
    assert found["visits_at_least", "2026-11-24", "letter"] == 30


def test_a_small_number_may_be_any_from_one_to_four():
    few, many = Cell(YESTERDAY, "ko", "pin", "finished"), Cell(YESTERDAY, "ja", "pin", "finished")
    texts = {metrics_text(WELL, {many: 12, few: count}, NOW, TODAY) for count in (1, 2, 3, 4)}
    assert len(texts) == 1
    found = samples(texts.pop())
    assert (found["visits_at_least", "2026-11-24", "pin"], found["visits_at_most", "2026-11-24", "pin"]) == (13, 16)


@given(TALLIES, TALLIES)
def test_who_has_the_table_of_the_staff_learns_nothing_more(visits, others):
    """Whatever small numbers there are in truth: where the tables are the same, the texts are."""
    alike = {cell: count if count >= 5 else others.get(cell, 1) % 4 + 1 for cell, count in visits.items()}
    assert export_csv(visits) == export_csv(alike)
    assert metrics_text(WELL, visits, NOW, TODAY) == metrics_text(WELL, alike, NOW, TODAY)


@given(TALLIES)
def test_the_truth_lies_between_the_bounds(visits):
    found = told(visits=visits)
    days = [TODAY - timedelta(number) for number in range(1, 8)]
    for day, flow in {(cell.day, cell.flow) for cell in visits if cell.day in days}:
        truth = sum(count for cell, count in visits.items() if (cell.day, cell.flow) == (day, flow))
        assert found["visits_at_least", f"{day}", flow] <= truth <= found["visits_at_most", f"{day}", flow]


@pytest.mark.parametrize(("ago", "is_told"), [(-1, False), (0, False), (1, True), (7, True), (8, False)])
def test_only_the_last_seven_days_that_are_over_are_told(ago, is_told):
    day = TODAY - timedelta(ago)
    found = told(visits={Cell(day, "ja", "pin", "finished"): 9})
    assert (("visits_at_least", f"{day}", "pin") in found) is is_told


@given(TALLIES)
def test_no_language_and_no_outcome_is_told(visits):
    text = metrics_text(WELL, visits, NOW, TODAY)
    assert not re.search(r"\b(ja|ja-easy|pt_BR|finished|idle)\b", text)


@given(TALLIES)
def test_both_formats_read_the_same(visits):
    text = metrics_text(WELL, visits, NOW, TODAY)
    assert text.endswith("\n# EOF\n")
    assert samples(text) == samples(text, parsed_as_prometheus)

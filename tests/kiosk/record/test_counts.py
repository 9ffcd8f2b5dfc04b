"""How often a kiosk was used, and that nothing else is kept."""

from __future__ import annotations

import csv
import io
import json
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop_app.kiosk.record.counts import MOST_DAYS, Cell, Counts, counted, export_csv

TODAY = date(2026, 11, 25)
VISIT = (TODAY, "pt_BR", "renewal", "finished")
DAYS = some.dates(date(2026, 1, 1), date(2026, 12, 31))
CELLS = some.builds(
    Cell,
    DAYS,
    some.sampled_from(["ja", "ja-easy", "pt_BR"]),
    some.sampled_from(["register", "pin"]),
    some.sampled_from(["finished", "idle"]),
)
TALLIES = some.dictionaries(CELLS, some.integers(1, 50))


@pytest.fixture
def counts(tmp_path):
    """Counts in a folder that is not there yet."""
    return Counts(tmp_path / "counts")


@pytest.fixture
def file(tmp_path):
    """The file that the counts are kept in."""
    return tmp_path / "counts" / "counts.json"


def rows(text):
    return list(csv.reader(io.StringIO(text)))


def test_visits_of_one_kind_are_one_number(counts):
    for _ in range(3):
        counts.add(*VISIT)
    counts.add(TODAY, "ja", "renewal", "idle")
    assert counts.read() == {Cell(*VISIT): 3, Cell(TODAY, "ja", "renewal", "idle"): 1}


def test_the_next_start_goes_on_counting(counts, file):
    counts.add(*VISIT)
    Counts(file.parent).add(*VISIT)
    assert counts.read() == {Cell(*VISIT): 2}


def test_the_file_shows_nothing_but_the_numbers(counts, file):
    counts.add(*VISIT)
    assert json.loads(file.read_text()) == [["2026-11-25", "pt_BR", "renewal", "finished", 1]]
    assert [path.name for path in file.parent.iterdir()] == ["counts.json"]


@given(some.permutations([("ja", "pin"), ("ko", "pin"), ("ja", "letter"), ("en", "status")]))
def test_the_file_does_not_show_who_came_after_whom(visits):
    tally = {}
    for language, flow in visits:
        tally = counted(tally, Cell(TODAY, language, flow, "finished"))
    assert list(tally) == sorted(tally)


@pytest.mark.parametrize("text", ["山田 花子", "", "0123", "=1+1", "ja\n", "a" * 41])
def test_a_text_cannot_be_counted(counts, file, text):
    with pytest.raises(ValueError, match="only identifiers"):
        counts.add(TODAY, "ja", text, "finished")
    assert not file.exists()


def test_the_last_400_days_are_kept():
    tally = {}
    for number in range(MOST_DAYS + 2):
        tally = counted(tally, Cell(TODAY + timedelta(number), "ja", "pin", "finished"))
    assert len(tally) == MOST_DAYS
    assert min(tally).day == TODAY + timedelta(2)


def test_a_clock_that_is_wrong_for_a_while_deletes_nothing():
    tally = counted({}, Cell(TODAY, "ja", "pin", "finished"))
    tally = counted(tally, Cell(date(2099, 1, 1), "ja", "pin", "finished"))
    assert Cell(TODAY, "ja", "pin", "finished") in tally


@given(TALLIES, CELLS)
def test_counting_adds_one_and_changes_nothing_else(tally, cell):
    more = counted(tally, cell)
    assert sum(more.values()) == sum(tally.values()) + 1
    assert more[cell] == tally.get(cell, 0) + 1
    assert {each: more[each] for each in tally if each != cell} == {each: tally[each] for each in tally if each != cell}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00" * 80,
        b"{}}",
        b"7",
        b"[7]",
        b"[[]]",
        b"\xff\xfe",
        b"[" * 100_000,
        b'[["2026-11-25", "ja", "pin", "finished", 0]]',
        b'[["2026-11-25", "ja", "pin", "finished", true]]',
        b'[["2026-11-25", "ja", "pin", "finished", 1.5]]',
        b'[["2026-13-25", "ja", "pin", "finished", 1]]',
        b'[["2026-11-25", "ja", 7, "finished", 1]]',
        b'[["2026-11-25", "ja", "hanako yamada", "finished", 1]]',
        b'[["2026-11-25", "ja", "pin", "finished", 1], ["2026-11-25", "ja", "pin", "finished", 1]]',
    ],
)
def test_a_damaged_file_is_moved_aside_and_counting_begins_anew(counts, file, content):
    file.parent.mkdir()
    file.write_bytes(content)
    counts.add(*VISIT)
    assert counts.read() == {Cell(*VISIT): 1}
    assert (file.parent / "counts-damaged.json").read_bytes() == content


@given(some.binary(max_size=80) | some.text(max_size=80).map(str.encode))
def test_no_content_of_the_file_stops_the_counting(tmp_path_factory, content):
    folder = tmp_path_factory.mktemp("counts")
    (folder / "counts.json").write_bytes(content)
    Counts(folder).add(*VISIT)
    assert Counts(folder).read() == {Cell(*VISIT): 1}


def test_a_disk_that_takes_nothing_disturbs_nobody(tmp_path):
    (tmp_path / "a file").write_text("where a folder should be")
    counts = Counts(tmp_path / "a file" / "counts")
    counts.add(*VISIT)
    with pytest.raises(OSError, match="a file"):
        counts.read()


def test_the_table_has_a_heading_and_is_in_order(counts):
    for day, language in [(TODAY, "ko"), (TODAY, "ja"), (TODAY - timedelta(1), "zh_CN")]:
        for _ in range(6):
            counts.add(day, language, "pin", "finished")
    assert rows(export_csv(counts.read())) == [
        ["day", "language", "flow", "outcome", "count"],
        ["2026-11-24", "zh_CN", "pin", "finished", "6"],
        ["2026-11-25", "ja", "pin", "finished", "6"],
        ["2026-11-25", "ko", "pin", "finished", "6"],
    ]


@pytest.mark.parametrize(("count", "shown"), [(1, "<5"), (4, "<5"), (5, "5"), (120, "120")])
def test_a_small_number_is_not_told(count, shown):
    assert rows(export_csv({Cell(*VISIT): count}))[1][-1] == shown


@given(TALLIES)
def test_the_table_has_one_line_a_cell_and_no_total_to_compute_small_numbers_from(tally):
    _heading, *lines = rows(export_csv(tally))
    assert [Cell(date.fromisoformat(line[0]), *line[1:4]) for line in lines] == sorted(tally)
    assert all(
        line[4] == (str(n) if (n := tally[cell]) >= 5 else "<5")
        for line, cell in zip(lines, sorted(tally), strict=True)
    )


@given(TALLIES)
def test_tables_that_differ_only_in_small_numbers_look_the_same(tally):
    smallest = {cell: count if count >= 5 else 1 for cell, count in tally.items()}
    assert export_csv(smallest) == export_csv(tally)

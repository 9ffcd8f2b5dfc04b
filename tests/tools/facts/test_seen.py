"""What was seen is noted in facts.toml, and every other byte of it stays."""

from __future__ import annotations

import re
import tomllib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.facts.store import facts_in_toml
from tests.helpers.facts import RECORD, a_period
from tools.facts.seen import NotWrittenError, Period, with_seen

TODAY = date(2026, 12, 1)

NAMES = st.sampled_from(["limit", "hotline", "office-hours", "seen", "a1"])
LETTERS = st.text(st.sampled_from("a]['\"\\#= \u3042\u2028\x85\x1f"), min_size=1, max_size=8)
WORDS = LETTERS.map(lambda text: f"x{text}x")
EQUALS = st.sampled_from([" = ", "=", "  =\t"])
COMMENTS = st.sampled_from(["", "  # seen = 2020-01-01", "# [[hotline]]", "\t", "  "])
DAYS = st.dates(date(1900, 1, 1), date(2026, 11, 30))
DISPUTE = 'publisher = "b"\naddress = "https://example.org/b"\nas_of = "2024"\nsays = "b"\nwhy = "b"'
ORDER = st.permutations(range(8))


def quoted(text):
    """Return a text as TOML."""
    return '"' + re.sub(r'["\\\x00-\x1f]', lambda found: f"\\u{ord(found[0]):04x}", text) + '"'


@st.composite
def periods(draw, name):
    """Return a period of a fact in some order, with comments and spaces wherever they may stand."""
    keys = [
        f"value = {quoted(draw(WORDS))}",
        'unit = "label"',
        f"publisher = {quoted(draw(WORDS))}",
        'address = "https://example.org/page"',
        'as_of = "1899"',
        f"seen{draw(EQUALS)}{draw(DAYS)}",
        draw(st.sampled_from(['seen_as = "stored"', "seen_as='live'", 'seen_as   = "second-hand"'])),
        f"evidence = [\n  {quoted(draw(WORDS))},  # seen = 2020-01-01\n]",
    ]
    lines = [f"{draw(st.sampled_from(['', '  ']))}{keys[place]} {draw(COMMENTS)}" for place in draw(ORDER)]
    after = [f"[[{name}.disputed]]\n{DISPUTE}"] if draw(st.booleans()) else []
    return "\n".join([f"[[{name}]]{draw(COMMENTS)}", *lines, 'confidence = "secondary"', *after, ""])


@st.composite
def files(draw):
    """Return facts.toml and some of its periods."""
    names = draw(st.lists(NAMES, max_size=6))
    text = draw(st.sampled_from(["", "# seen = 2020-01-01\n\n"])) + "\n".join(draw(periods(name)) for name in names)
    all_periods = [Period(name, names[:place].count(name)) for place, name in enumerate(names)]
    chosen = frozenset(period for period in all_periods if draw(st.booleans()))
    return text.replace("\n", draw(st.sampled_from(["\n", "\r\n"]))), chosen


def without(text, *values):
    """Return what stands in a text besides such values."""
    return re.sub("|".join(values), "", text)


@given(files())
def test_only_the_day_and_the_way_of_what_was_seen_change(file):
    text, chosen = file
    new = with_seen(text, chosen, TODAY)
    facts_in_toml(new.encode())  # it still is what it should be
    wanted = tomllib.loads(text)
    for name, number in chosen:
        wanted[name][number] |= {"seen": TODAY, "seen_as": "live"}
    assert tomllib.loads(new) == wanted
    values = (r"\d{4}-\d\d-\d\d", "stored", "live", "second-hand")
    assert without(new, *values) == without(text, *values)
    before, after = text.split("\n"), new.split("\n")
    changed = [number for number, (one, other) in enumerate(zip(before, after, strict=True)) if one != other]
    assert all(re.match(r"\s*seen(_as)?\s*=", before[number]) for number in changed)
    assert len(changed) <= 2 * len(chosen)


@given(files())
def test_where_nothing_was_seen_nothing_changes(file):
    text, _ = file
    assert with_seen(text, frozenset(), TODAY) == text


def test_the_period_that_was_seen_changes_and_not_the_one_before():
    text = a_period(more="valid_until = 2026-03-31") + a_period(more="valid_from = 2026-04-01")
    new = with_seen(text, {Period("limit", 1)}, TODAY)
    first, second = facts_in_toml(new.encode()).facts
    assert (first.seen, first.seen_as) == (date(2026, 1, 1), "stored")
    assert (second.seen, second.seen_as) == (TODAY, "live")


@pytest.mark.parametrize(
    "text",
    [
        a_period(record=RECORD.replace("seen = ", '"seen" = ')),
        a_period(record=RECORD.replace("seen_as = ", "'seen_as' = ")),
        a_period().replace("[[limit]]", '[["limit"]]'),
        a_period(value='"""\nseen = 2026-01-01\n"""', unit="label"),
        "limit = [{seen = 2026-01-01, seen_as = 'stored'}]",
    ],
)
def test_a_file_that_is_written_in_another_way_is_left_as_it_is(text):
    with pytest.raises(NotWrittenError, match=r"^facts\.toml was not changed"):
        with_seen(text, {Period("limit", 0)}, TODAY)

"""The statements about accessibility name tests that there are, and say the same in both languages."""

from __future__ import annotations

import re

import pytest

from tools.words import ROOT

ENGLISH = (ROOT / "docs/accessibility.md").read_text(encoding="utf-8")
JAPANESE = (ROOT / "docs/ja/アクセシビリティ適合表.md").read_text(encoding="utf-8")
CRITERIA = 55
"""Of levels A and AA in WCAG 2.2."""
OF_JIS = 37
"""Of levels A and AA in WCAG 2.0, without 4.1.1 about markup."""
STATUSES = {"met": "満たす", "partly": "一部", "not met": "満たさない", "n/a": "該当なし"}
NAMED = re.compile(r"`(tests/[\w/]+\.py)(?:::(\w+))?`")


def rows(text):
    """Return the cells of each row whose first cell begins with a number."""
    cells = (
        [cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines() if line.startswith("|")
    )
    return [each for each in cells if re.match(r"\d", each[0])]


def number(row):
    return row[0].split()[0]


@pytest.mark.parametrize("text", [ENGLISH, JAPANESE], ids=["en", "ja"])
def test_every_test_that_is_named_is_there(text):
    named = NAMED.findall(text)
    assert len(named) > 40
    for path, test in named:
        source = (ROOT / path).read_text(encoding="utf-8")
        assert f"def {test}(" in source if test else "def test_" in source, (path, test)


def test_both_languages_judge_every_criterion_alike_by_the_same_tests():
    english, japanese = rows(ENGLISH), rows(JAPANESE)
    assert [number(row) for row in english] == [number(row) for row in japanese]
    for one, other in zip(english, japanese, strict=True):
        place = -3
        assert STATUSES[one[place]] == other[place], one[0]
        assert NAMED.findall(one[-1]) == NAMED.findall(other[-1]), one[0]


def test_every_criterion_is_judged_once_and_the_counts_are_right():
    criteria = [row for row in rows(ENGLISH) if row[1] in {"A", "AA"}]
    assert len({number(row) for row in criteria}) == len(criteria) == CRITERIA
    assert sum(row[2] == "JIS" for row in criteria) == OF_JIS
    count = {status: sum(row[4] == status for row in criteria) for status in STATUSES}
    told = f"{count['met']} are met, {count['partly']} partly met, {count['not met']} not met, and {count['n/a']} do"
    assert told in ENGLISH
    assert f"満たすもの{count['met']}、一部を満たすもの{count['partly']}、" in JAPANESE


def test_what_is_not_met_says_why_and_what_is_met_without_a_test_says_so():
    for row in rows(ENGLISH):
        assert len(row[-2]) > 10 or row[-3] == "n/a", row[0]
        untested = row[-3] == "met" and not NAMED.findall(row[-1])
        assert not untested or "not tested" in row[-2] or "Nothing" in row[-2] or "One finger" in row[-2], row[0]

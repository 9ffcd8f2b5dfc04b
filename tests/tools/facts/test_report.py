"""What a page shows of a fact, and how that is told."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.facts import a_fact
from tools.facts.matching.normal import normal
from tools.facts.report.finding import Finding, Missing, Verdict
from tools.facts.report.judge import judged
from tools.facts.report.markdown import report

TODAY = date(2026, 12, 1)
PAGE, ALSO = "https://example.org/page", "https://example.org/also"
FACT = a_fact(evidence=("3か月", "資格確認書"), also=(ALSO,), as_of="2026-03")


def seen(text, address=PAGE, reached=None):
    """Return what a page with this text shows of the fact."""
    return judged(FACT, address, reached or address, normal(text), TODAY)


def test_a_page_with_all_the_evidence_holds():
    assert seen("資格確認書は３カ月ではなく３か月") == Finding(FACT, PAGE, Verdict.HOLDS)


def test_a_page_that_lacks_one_piece_of_evidence_has_changed():
    finding = seen("資格確認書は6か月")
    assert finding.verdict is Verdict.CHANGED
    assert finding.missing == (Missing("3か月", "資格確認書は6か月"),)
    assert finding.is_lost


def test_a_page_that_says_so_too_may_say_it_in_other_words_but_must_say_something_of_it():
    assert seen("資格確認書は三月", ALSO).verdict is Verdict.HOLDS
    finding = seen("健康保険証", ALSO)
    assert finding.verdict is Verdict.CHANGED
    assert len(finding.missing) == 2


@pytest.mark.parametrize("reached", ["https://example.org/new", "https://www.example.org/page", f"{PAGE}?id=1"])
def test_a_page_that_is_now_elsewhere_has_moved_and_is_lost_only_if_it_does_not_say_it_there(reached):
    moved = seen("資格確認書は3か月", reached=reached)
    assert (moved.verdict, moved.note, moved.is_lost) == (Verdict.MOVED, reached, False)
    assert seen("the first page", reached=reached).is_lost


@given(st.text(max_size=200), st.text("更新日最終last updated0129年月日令和r元.-/:, mar", max_size=40))
def test_whatever_stands_on_a_page_it_is_judged(words, day):
    assert seen(f"{words}{day}").verdict in {Verdict.HOLDS, Verdict.CHANGED}


def test_a_page_with_a_slash_more_is_where_it_was():
    assert seen("資格確認書は3か月", reached=f"{PAGE}/").verdict is Verdict.HOLDS


def test_a_page_that_bears_a_newer_day_is_named_whether_it_holds_or_not():
    for text in ("資格確認書は3か月", "nothing"):
        assert seen(f"{text} 更新日 2026年4月1日").newer_day == date(2026, 4, 1)
        assert seen(f"{text} 更新日 2026年3月31日").newer_day is None


FINDINGS = [
    Finding(a_fact(name="held"), PAGE, Verdict.HOLDS, newer_day=date(2026, 4, 1)),
    Finding(a_fact(name="away"), PAGE, Verdict.NOT_REACHED, note="no answer in time"),
    Finding(a_fact(name="there"), PAGE, Verdict.MOVED, note="https://example.org/new"),
    Finding(a_fact(name="lost"), PAGE, Verdict.MOVED, (Missing("a", ""),), "https://example.org/"),
    Finding(a_fact(name="none"), PAGE, Verdict.GONE),
    Finding(a_fact(name="one"), ALSO, Verdict.GONE),
    Finding(a_fact(name="never"), PAGE, Verdict.GONE),
    Finding(a_fact(name="other"), PAGE, Verdict.CHANGED, (Missing("3か月", "the `6か月`"), Missing("b", ""))),
    Finding(a_fact(name="too", also=(ALSO,)), ALSO, Verdict.HOLDS),
]

REPORT = """\
# What the pages of the facts say, 2026-12-01

changed: 1, gone: 3, moved: 2, not reached: 1, holds: 2

Not looked at, for they have ended: 3

## Changed (1)

- `other` <https://example.org/page>: no `3か月`, nearest `the '6か月'`; no `b`, nothing like it

## Gone (3)

- `none`, `never` <https://example.org/page>
- `one` <https://example.org/also> (says so too)

## Moved (2)

- `there` <https://example.org/page>: to `https://example.org/new`, which says it
- `lost` <https://example.org/page>: to `https://example.org/`, which does not say it; no `a`, nothing like it

## Not reached (1)

- `away` <https://example.org/page>: `no answer in time`

## Holds (2)

- `held` <https://example.org/page>
- `too` <https://example.org/also> (says so too)

## Speaks of a newer day (1)

- `held` <https://example.org/page>: 2026-04-01, where the fact has 2025-06
"""


def test_the_report_tells_first_what_somebody_must_look_at():
    assert report(FINDINGS, TODAY, ended=3) == REPORT


def test_a_report_of_nothing_has_no_empty_groups():
    assert "##" not in report([], TODAY)


def test_what_a_page_says_cannot_become_a_mark_of_the_report():
    missing = Missing("x", "`<script>` [a](b)")
    text = report([Finding(a_fact(), PAGE, Verdict.CHANGED, (missing,))], TODAY)
    assert "nearest `'<script>' [a](b)`" in text

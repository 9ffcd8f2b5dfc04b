"""Where what is said comes from, at the foot of a page and of a sheet."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.facts.record.fact import Confidence, SeenAs
from desktop_app.guide.render.sources import are_weak, source_notes, sources_on_paper
from tests.conftest import TODAY
from tests.helpers.facts import a_fact

MINISTRY = {"publisher": "厚生労働省", "address": "https://www.mhlw.go.jp/page"}
CITY = {"publisher": "新潟市", "address": "https://www.city.niigata.jp/page", "confidence": Confidence.SECONDARY}


@pytest.fixture
def english(day_context):
    return day_context.translator("en")


@pytest.mark.parametrize(
    ("as_of", "said"),
    [
        ("2026-03-19", "as of March 2026"),
        ("2026-03", "as of March 2026"),
        ("2026", "as of 2026"),
        ("undated", "undated"),
    ],
)
def test_a_source_is_named_with_the_day_of_which_it_speaks(english, as_of, said):
    assert source_notes([a_fact(**MINISTRY, as_of=as_of)], english)[0] == f"Sources: 厚生労働省 ({said})"


def test_the_state_comes_first_and_each_publisher_once_with_its_oldest_page(english):
    facts = [
        a_fact(**CITY, as_of="2025"),
        a_fact(**MINISTRY, as_of="2026-09"),
        a_fact(**MINISTRY, as_of="2025-12-02"),
    ]
    assert source_notes(facts, english)[0] == "Sources: 厚生労働省 (as of December 2025), 新潟市 (as of 2025)"


def test_a_publisher_with_one_undated_page_is_undated(english):
    facts = [a_fact(**MINISTRY, as_of="2026-09"), a_fact(**MINISTRY, as_of="undated")]
    assert source_notes(facts, english)[0] == "Sources: 厚生労働省 (undated)"


def test_why_a_city_stands_for_the_country_is_said(english):
    facts = [a_fact(**CITY, as_of="2026", also=("https://www.city.kobe.lg.jp/page",))]
    assert source_notes(facts, english)[0] == "Sources: 新潟市 (as of 2026, others say the same)"


@pytest.mark.parametrize(
    "weakness",
    [
        {"as_of": "undated"},
        {"as_of": "2020"},
        {"confidence": Confidence.UNVERIFIED},
        {"as_of": "2026-05", "review": date(2026, 8, 1)},
    ],
)
def test_what_is_weak_says_whom_to_ask(english, weakness):
    assert len(source_notes([a_fact(as_of="2026-09")], english)) == 1
    (_sources, ask) = source_notes([a_fact(as_of="2026-09"), a_fact(**weakness)], english)
    assert "Please ask whether it still holds" in ask
    assert "0120-0178-27" in ask  # where English is spoken; one number, not one for every language


def test_a_page_without_a_date_that_was_seen_live_speaks_of_that_day(english):
    assert not are_weak([a_fact(as_of="undated", seen=TODAY, seen_as=SeenAs.LIVE)], english)


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (["2026-09", "2024-05-01"], "(as of 2024 or later)"),
        (["2026-09", "undated"], "(as of 2026 or later, some undated)"),
        (["undated"], "(undated)"),
    ],
)
def test_on_paper_stand_the_names_and_the_oldest_year(english, days, said):
    facts = [a_fact(**CITY, as_of="2026"), *(a_fact(**MINISTRY, as_of=day) for day in days)][len(days) == 1 :]
    names = "厚生労働省, 新潟市" if len(days) > 1 else "厚生労働省"
    assert sources_on_paper(facts, english) == f"Sources: {names} {said}"


def test_a_page_that_rests_on_no_fact_names_no_source(english):
    assert source_notes([], english) == []


@pytest.mark.parametrize("language", ["ja", "ja-easy", "zh_CN", "ko", "es", "pt_BR"])
def test_every_language_has_words_of_its_own_for_it(day_context, english, language):
    facts = [a_fact(**CITY, as_of="2020", also=("https://www.city.kobe.lg.jp/page",))]
    own = source_notes(facts, day_context.translator(language))
    assert all(said != in_english for said, in_english in zip(own, source_notes(facts, english), strict=True))

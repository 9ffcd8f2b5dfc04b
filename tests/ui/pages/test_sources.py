"""Where what a page says comes from, at its foot."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop_app.ui.pages.sources import source_notes
from desktop_app.ui.style.display import DEFAULT
from tests.conftest import TODAY


@pytest.fixture
def notes(day_context, services):
    """What is said of a fact that was checked so many days ago."""
    ui, fact = services.restyle("en", DEFAULT), day_context.facts_of_day["hotline"]
    return lambda days: source_notes(ui, (replace(fact, checked_on=TODAY - timedelta(days)),))


def test_a_page_names_who_says_so_and_the_day_of_the_check(notes, day_context):
    publisher = day_context.facts_of_day["hotline"].publisher
    assert notes(1) == [f"Sources: {publisher} (checked on 20 November 2026)"]


def test_what_was_checked_more_than_a_year_ago_is_to_be_asked_about(notes):
    assert len(notes(365)) == 1
    assert "more than a year ago" in notes(366)[1]
    assert "0120-95-0178" in notes(366)[1]


def test_a_page_that_rests_on_no_fact_names_no_source(services):
    assert source_notes(services.restyle("en", DEFAULT), ()) == []

"""What the renewal flow says as the end comes near: on the own screen, on a screen in public, on paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.facts.card_validity import CertificateState, PinState
from desktop_app.facts.days import add_days, end_of_month_before
from desktop_app.guide.content.flows import FLOWS
from desktop_app.guide.model.situation import CardSummary
from desktop_app.guide.render.node import NodeRenderer
from desktop_app.language.day_context import load_day
from desktop_app.language.languages import LANGUAGES
from desktop_app.language.markup import without_markup
from tests.conftest import situation_on
from tests.helpers.ways import way_to

RENEWAL = FLOWS["renewal"]
ENDS = date(2026, 12, 27)
"""A Sunday; the Friday before is the 25th."""


def situation_of(today, ends, *, in_public=False, on_paper=False):
    rules = load_day(today).rules()
    card = CardSummary(
        PinState.OK,
        3,
        3,
        rules.certificate_state(date(2020, 1, 1), ends),
        ends,
        rules.renewal_opens(ends),
        rules.grace_ends(ends),
        PinState.OK,
        rules.offices,
    )
    situation = replace(situation_on(today, card), in_public=in_public)
    return replace(situation, hotline=None) if on_paper else situation


def deadline_in(situation, language="en"):
    """Return what the last page says of until when."""
    answers = way_to("renewal", "certificate-self", situation=situation)
    page = NodeRenderer(FLOWS, situation, load_day(situation.today).translator(language)).page(RENEWAL, answers)
    return without_markup(" ".join(page.deadline))


@pytest.mark.parametrize(
    ("today", "own", "public"),
    [
        ("2026-10-20", "Best by Monday, 30 November 2026, before December 2026", "Best by Monday, 30 November 2026"),
        ("2026-11-05", "This month, by Monday, 30 November", "This month, by Monday, 30 November"),
        ("2026-11-25", "Within a week, by Monday, 30 November", "Within a week, by Monday, 30 November"),
        ("2026-11-29", "By tomorrow, Monday, 30 November", "By tomorrow, Monday, 30 November"),
        ("2026-11-30", "Today, Monday, 30 November", "Today, Monday, 30 November"),
        ("2026-12-01", "This month, by Friday, 25 December", "best on Tuesday, 1 December 2026: it expires this month"),
        ("2026-12-22", "This week, by Friday, 25 December", "best on Tuesday, 22 December 2026: it expires this month"),
        ("2026-12-24", "By tomorrow, Friday, 25 December", "best on Thursday, 24 December 2026"),
        ("2026-12-25", "Today: the city office is open for the last time", "best on Friday, 25 December 2026"),
        ("2026-12-26", "On Monday, 28 December: until then the city office is closed", "best on Monday, 28 December"),
    ],
)
def test_the_words_change_as_the_end_comes_near(today, own, public):
    day = date.fromisoformat(today)
    assert own in deadline_in(situation_of(day, ENDS))
    assert public in deadline_in(situation_of(day, ENDS, in_public=True))
    assert public in deadline_in(situation_of(day, ENDS, on_paper=True))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("days", [0, 2, 5, 25, 27, 40, 85])
def test_neither_a_screen_in_public_nor_paper_shows_the_day_of_the_end(language, days):
    """It is the holder's birthday: what is said is the same for every end in that month, but when the day is over."""
    today = add_days(ENDS, -days)
    said = {
        deadline_in(situation_of(today, end, **where), language)
        for end in (ENDS, date(2026, 12, 31))
        for where in ({"in_public": True}, {"on_paper": True})
        if situation_of(today, end).card.certificate_state is CertificateState.RENEWAL_OPEN
    }
    assert len(said) == 1
    assert "{" not in said.pop()


@settings(max_examples=40)
@given(st.dates(date(2018, 1, 1), date(2030, 1, 1)), st.integers(0, 92), st.booleans())
def test_whoever_is_sent_to_an_office_finds_it_open_and_is_in_time(ends, days, in_public):
    situation = situation_of(add_days(ends, -days), ends, in_public=in_public)
    by, offices = situation.renew_by, situation.card.offices
    assert offices.is_open(by.day)
    assert offices.is_open(by.go_on)
    assert by.day <= by.end
    assert by.end in (ends, end_of_month_before(ends))
    if offices.last_until(ends) >= situation.today:
        assert by.go_on <= offices.last_until(ends)


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("certificate", "Before the date on the card or in the letter"),
        ("certificate-ended", "As soon as you can"),
    ],
)
def test_without_a_card_nobody_whose_certificate_has_expired_is_told_to_come_before_it(answer, said):
    today = date(2026, 11, 21)
    answers = way_to("renewal", "certificate-self", answer)
    page = NodeRenderer(FLOWS, situation_on(today), load_day(today).translator("en")).page(RENEWAL, answers)
    assert page.deadline == (said,)


AGAIN = "After the renewal register the card again"


@pytest.mark.parametrize("end", ["certificate-self", "certificate-proxy", "certificate-child"])
@pytest.mark.parametrize(
    ("answer", "again"),
    [("certificate", False), ("lately", False), ("long-ago", True), ("time-unsure", False)],
)
def test_whoever_was_too_late_is_told_to_register_again(end, answer, again):
    today = date(2026, 11, 21)
    maker = NodeRenderer(FLOWS, situation_on(today), load_day(today).translator("en"))
    page = maker.page(RENEWAL, way_to("renewal", end, answer))
    assert any(AGAIN in without_markup(line) for line in page.body) == again


@pytest.mark.parametrize("end", ["certificate-self", "certificate-proxy", "certificate-child"])
def test_whoever_does_not_know_how_long_ago_it_expired_is_told_to_look_whether_it_is_registered(end):
    today = date(2026, 11, 21)
    maker = NodeRenderer(FLOWS, situation_on(today), load_day(today).translator("en"))
    page = maker.page(RENEWAL, way_to("renewal", end, "time-unsure"))
    assert "Afterwards look whether the card is still registered" in " ".join(page.body)


@pytest.mark.parametrize("ends", [date(2026, 12, 27), date(2026, 10, 1), date(2026, 1, 10)])
def test_a_card_whose_registration_is_gone_says_so(ends):
    situation = situation_of(date(2026, 11, 21), ends)
    maker = NodeRenderer(FLOWS, situation, load_day(situation.today).translator("en"))
    pages = [
        maker.page(RENEWAL, way_to("renewal", "certificate-self", situation=situation)),
        maker.page(FLOWS["status"]),
    ]
    gone = situation.card.certificate_state is CertificateState.EXPIRED
    assert all(any(AGAIN in without_markup(line) for line in page.body) == gone for page in pages)

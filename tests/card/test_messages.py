from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop_app.card.messages import ENDS_SOON, ENDS_THIS_MONTH, Level, text_of
from desktop_app.card.reading import CardKind, CardReading, CertificateDates, Counter, ReadStatus
from desktop_app.facts.card_validity import CertificateState
from desktop_app.language.day_context import load_day
from desktop_app.language.languages import LANGUAGES
from tests.conftest import TODAY

FACTS = load_day(TODAY).facts_of_day
DATES = [CertificateDates(TODAY - timedelta(days=9), TODAY + timedelta(days=9), state, 9) for state in CertificateState]
REPORTS = [
    *(CardReading(outcome) for outcome in ReadStatus if outcome is not ReadStatus.READ),
    *(CardReading(ReadStatus.READ, kind=kind) for kind in CardKind),
    *(
        CardReading(ReadStatus.READ, None, CardKind.MY_NUMBER_CARD, Counter(tries, 3), None, dates)
        for tries in (3, 2, 1, 0, None)
        for dates in (None, *DATES)
    ),
]


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_can_be_reported_is_said_in_every_language(day_context, language):
    translator = day_context.translator(language)
    for report in REPORTS:
        text = text_of(report, FACTS)
        texts = [translator(message, text.values) for message in (*text.sentences, *text.advice)]
        assert all(texts)
        assert not any("{" in text or "None" in text for text in texts)


def test_every_outcome_that_is_no_reading_has_one_sentence_and_a_way_on():
    for outcome in ReadStatus:
        if outcome is not ReadStatus.READ:
            text = text_of(CardReading(outcome), FACTS)
            assert (len(text.sentences), len(text.advice)) == (1, 1)


@pytest.mark.parametrize("outcome", [ReadStatus.BUSY, ReadStatus.REMOVED, ReadStatus.UNREADABLE, ReadStatus.NO_SERVICE])
def test_trouble_on_the_line_never_speaks_of_a_locked_pin_as_a_fact(day_context, outcome):
    translator = day_context.translator("en")
    text = text_of(CardReading(outcome), FACTS)
    said = " ".join(translator(message) for message in (*text.sentences, *text.advice))
    assert "locked" not in said or "does **not** mean that its PIN is wrong or locked" in said


def test_only_a_card_in_order_is_told_in_green():
    good = CardReading(ReadStatus.READ, None, CardKind.MY_NUMBER_CARD, Counter(3, 3), None, DATES[1])
    assert DATES[1].state is CertificateState.VALID
    greens = [report for report in REPORTS if text_of(report, FACTS).level is Level.SUCCESS]
    assert greens == [good]


@pytest.mark.parametrize(
    ("today", "ends", "sentence"),
    [
        (date(2026, 12, 1), date(2026, 12, 31), ENDS_THIS_MONTH),
        (date(2026, 12, 31), date(2026, 12, 31), ENDS_THIS_MONTH),
        (date(2026, 12, 28), date(2027, 1, 3), ENDS_SOON),
        (date(2026, 12, 1), date(2027, 1, 1), ENDS_SOON),
    ],
)
def test_near_its_end_a_certificate_is_told_by_month_and_that_it_is_time(today, ends, sentence):
    facts = load_day(today).facts_of_day
    dates = CertificateDates(date(2022, 1, 1), ends, CertificateState.RENEWAL_OPEN, (ends - today).days)
    text = text_of(
        CardReading(ReadStatus.READ, kind=CardKind.MY_NUMBER_CARD, user_authentication_certificate=dates), facts
    )
    assert sentence in text.sentences


def test_a_month_and_a_day_before_its_end_a_certificate_only_can_be_renewed():
    today, ends = date(2026, 12, 1), date(2027, 1, 2)
    facts = load_day(today).facts_of_day
    dates = CertificateDates(date(2022, 1, 1), ends, CertificateState.RENEWAL_OPEN, (ends - today).days)
    text = text_of(
        CardReading(ReadStatus.READ, kind=CardKind.MY_NUMBER_CARD, user_authentication_certificate=dates), facts
    )
    assert not {ENDS_THIS_MONTH, ENDS_SOON} & set(text.sentences)


def test_what_no_word_says_differs_between_locked_one_try_expired_and_another_card():
    def read(tries, state):
        dates = next(dates for dates in DATES if dates.state is state)
        return CardReading(ReadStatus.READ, None, CardKind.MY_NUMBER_CARD, Counter(tries, 3), None, dates)

    readings = [
        read(0, CertificateState.VALID),
        read(1, CertificateState.VALID),
        read(3, CertificateState.EXPIRED),
        CardReading(ReadStatus.NOT_MY_NUMBER_CARD),
    ]
    signs = [text_of(reading, FACTS).sign for reading in readings]
    assert signs == ["card-locked", "card-last-try", "card-ended", "card-other"]
    assert len({text_of(reading, FACTS).level for reading in readings}) == 3


def test_a_card_that_does_not_work_any_more_is_told_as_such_whatever_else_is_to_be_said():
    expired = next(dates for dates in DATES if dates.state is CertificateState.EXPIRED)
    reading = CardReading(ReadStatus.READ, None, CardKind.MY_NUMBER_CARD, Counter(1, 3), None, expired)
    text = text_of(reading, FACTS)
    assert (text.level, text.sign) == (Level.STOP, "card-ended")

"""What a counter of tries and the dates of a certificate mean on a given day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import MAXYEAR, UTC, date, datetime, timedelta, timezone
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop_app.facts.days import add_days, add_months, end_of_month

if TYPE_CHECKING:
    from desktop_app.facts.store import FactsOfDay

JAPAN = timezone(timedelta(hours=9), "JST")
"""Asia/Tokyo: nine hours ahead of UTC, with no summer time."""


class PinState(StrEnum):
    """How careful a person must be with a password of the card."""

    OK = "ok"
    CAREFUL = "careful"
    LAST_TRY = "last-try"
    LOCKED = "locked"
    UNKNOWN = "unknown"


class CertificateState(StrEnum):
    """Where a day lies in the life of the electronic certificate."""

    NOT_YET_VALID = "not-yet-valid"
    VALID = "valid"
    RENEWAL_OPEN = "renewal-open"
    GRACE = "grace"
    EXPIRED = "expired"


def pin_state(tries_left: int | None, limit: int) -> PinState:
    """Judge a counter; None or a number that cannot be is UNKNOWN, which everybody treats as the worst case."""
    if tries_left is None or not 0 <= tries_left <= limit:
        return PinState.UNKNOWN
    few = {0: PinState.LOCKED, 1: PinState.LAST_TRY}
    return few.get(tries_left, PinState.OK if tries_left == limit else PinState.CAREFUL)


@dataclass(frozen=True)
class CardRules:
    """The rules of one day: limits in tries, periods in months."""

    today: date
    pin_limit: int
    password_limit: int
    renewal_months: int
    grace_months: int

    def certificate_state(self, not_before: date, not_after: date) -> CertificateState:
        """Judge a certificate whose last day is `not_after`."""
        if self.today < not_before:
            return CertificateState.NOT_YET_VALID
        return self.state(not_after, self.grace_ends(not_after))

    def state(self, ends: date, grace_ends: date | None) -> CertificateState:
        """Judge a card or certificate that has begun: `ends` is its last day, clinics may take it till `grace_ends`."""
        if self.today < self.renewal_opens(ends):
            return CertificateState.VALID
        if self.today <= ends:
            return CertificateState.RENEWAL_OPEN
        return CertificateState.GRACE if grace_ends and self.today <= grace_ends else CertificateState.EXPIRED

    def renewal_opens(self, ends: date) -> date:
        """Return the first day on which something can be renewed whose last day is `ends` (`renewal_opens_months`).

        It is the day after the one some months before: what ends on 24 September can be renewed from 25 June on.
        """
        return add_days(add_months(ends, -self.renewal_months), 1)

    def grace_ends(self, ends: date) -> date:
        """Return the last day on which clinics take a certificate whose last day was `ends`."""
        return grace_ends(ends, self.grace_months)


def grace_ends(ends: date, months: int) -> date:
    """Return the last day of grace: the end of the month so many after that of `ends` (`certificate_grace_months`)."""
    return end_of_month(add_months(ends, months))


def card_rules(facts: FactsOfDay) -> CardRules:
    """Take the rules of the day from the facts."""
    return CardRules(
        today=facts.day,
        pin_limit=facts.count("pin_tries"),
        password_limit=facts.count("password_tries"),
        renewal_months=facts.count("renewal_opens_months"),
        grace_months=facts.count("certificate_grace_months"),
    )


def day_in_japan(moment: datetime) -> date:
    """Return the calendar day in Japan at that moment, the calendar's first or last for moments beyond its ends."""
    try:
        return moment.astimezone(JAPAN).date()
    except OverflowError:
        return date.max if moment.year == MAXYEAR else date.min


def in_universal_time(moment: datetime) -> datetime:
    """Return the moment in UTC; in the first hours of the calendar, which UTC lacks, its first moment."""
    try:
        return moment.astimezone(UTC)
    except OverflowError:
        return datetime.max.replace(tzinfo=UTC) if moment.year == MAXYEAR else datetime.min.replace(tzinfo=UTC)


def today_in_japan() -> date:
    """Return the calendar day in Japan now, wherever the computer stands."""
    return day_in_japan(datetime.now(UTC))

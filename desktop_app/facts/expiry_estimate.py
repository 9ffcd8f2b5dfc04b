"""When a card and its certificate end, from the birthday and the day of issue.

Source: 厚生労働省 (facts `card_years_adult`, `card_years_minor`, `certificate_birthdays`). Birthdays count only after
the day of issue. Where a rule can be read in two ways the earlier end is taken: to come too early to the counter costs
less than to come too late. That of 29 February is the 28th in other years. The date on the card counts.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from desktop_app.facts.days import in_year

if TYPE_CHECKING:
    from desktop_app.facts.store import FactsOfDay

_LAST_APPLICATION_UNDER_OLD_RULE = date(2022, 3, 31)
"""The age of majority changed on the day after: 民法, as amended in 2018."""
_OLD_AGE_OF_MAJORITY, _AGE_OF_MAJORITY = 20, 18


@dataclass(frozen=True)
class ValidityRules:
    """For how many birthdays after issue a card of an adult or a minor, and a certificate, are valid."""

    adult_birthdays: int
    minor_birthdays: int
    certificate_birthdays: int

    def card_ends(
        self, birthday: date, issued: date, *, applied: date | None = None, stay_ends: date | None = None
    ) -> date:
        """Return the last day of a card; the day of application decides which age counts, the day of issue if unknown.

        A card of somebody with a period of stay ends with it (facts `period_of_stay`).
        """
        counted = self.minor_birthdays if _is_minor(birthday, issued, applied or issued) else self.adult_birthdays
        return min(nth_birthday_after(birthday, issued, counted), stay_ends or date.max)

    def certificate_ends(self, birthday: date, issued: date, card_ends: date) -> date:
        """Return the last day of a certificate, which never outlives the card it is on."""
        return min(nth_birthday_after(birthday, issued, self.certificate_birthdays), card_ends)


def validity_rules(facts: FactsOfDay) -> ValidityRules:
    """Take the rules of the day from the facts."""
    return ValidityRules(
        adult_birthdays=facts.count("card_years_adult"),
        minor_birthdays=facts.count("card_years_minor"),
        certificate_birthdays=facts.count("certificate_birthdays"),
    )


def nth_birthday_after(birthday: date, issued: date, count: int) -> date:
    """Return the birthday of this number after a day, 1 for the next; one on the day itself does not count."""
    first = issued.year if in_year(birthday, issued.year) > issued else issued.year + 1
    return in_year(birthday, first + count - 1)


def age_on(birthday: date, day: date) -> int:
    """Return the age in whole years."""
    return day.year - birthday.year - (in_year(birthday, day.year) > day)


def _is_minor(birthday: date, issued: date, applied: date) -> bool:
    old_rule = applied <= _LAST_APPLICATION_UNDER_OLD_RULE
    return age_on(birthday, issued) < (_OLD_AGE_OF_MAJORITY if old_rule else _AGE_OF_MAJORITY)

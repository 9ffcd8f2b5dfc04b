"""The rules by which flows branch: pure functions of the case and the answers, with names that read in a flow."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.facts.card_validity import CertificateState, PinState
from desktop_app.facts.days import month_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.facts.deadline import Near
    from desktop_app.guide.model.case import Case

    Answers = tuple[str, ...]
    Rule = Callable[[Case, Answers], bool]


@dataclass(frozen=True)
class MadeRule:
    """A rule made of other rules or of options: its name, when it holds, and the ids of all options it asks for."""

    name: str
    holds: Rule
    options: frozenset[str]

    def __call__(self, case: Case, answers: Answers) -> bool:
        """Whether it holds."""
        return self.holds(case, answers)


def name_of(rule: Rule) -> str:
    """Return the name of a rule, as graphs show it."""
    return rule.name if isinstance(rule, MadeRule) else getattr(rule, "__name__", "rule")


def options_asked_for(rule: Rule) -> frozenset[str]:
    """Return the ids of the options that a rule asks for, whatever it is made of."""
    return rule.options if isinstance(rule, MadeRule) else frozenset()


def always(case: Case, answers: Answers) -> bool:
    """Hold in any case."""
    del case, answers
    return True


def card_read(case: Case, answers: Answers) -> bool:
    """Hold where a My Number Card lies in the reader."""
    del answers
    return case.card is not None


def no_card_read(case: Case, answers: Answers) -> bool:
    """Hold where nothing is known of the card."""
    return not card_read(case, answers)


def pin_unsafe(case: Case, answers: Answers) -> bool:
    """Hold where nobody should type the PIN: one try left, locked, or unknown on a card that was read."""
    del answers
    unsafe = (PinState.LAST_TRY, PinState.LOCKED, PinState.UNKNOWN)
    return case.card is not None and case.card.pin_state in unsafe


def certificate_good(case: Case, answers: Answers) -> bool:
    """Hold where the certificate is valid and not near its end."""
    return _certificate_is(case, answers, CertificateState.VALID)


def certificate_ends_soon(case: Case, answers: Answers) -> bool:
    """Hold where the certificate is valid and may be renewed."""
    return _certificate_is(case, answers, CertificateState.RENEWAL_OPEN)


def renew_by(*near: Near) -> Rule:
    """Return the rule that the certificate must be renewed soon, and until then it is as long as one of these."""

    def rule(case: Case, answers: Answers) -> bool:
        by = case.renew_by
        return certificate_ends_soon(case, answers) and by is not None and by.near in near

    rule.__name__ = f"renew_by_{'_or_'.join(near)}"
    return rule


def end_is_told(case: Case, answers: Answers) -> bool:
    """Hold where the very day of the end may be told: on the person's own screen, once the month before is over."""
    del answers
    ends, by = case.card and case.card.certificate_ends, case.renew_by
    return by is not None and by.end == ends


def ends_this_month(case: Case, answers: Answers) -> bool:
    """Hold where the certificate ends in the month that runs."""
    del answers
    ends = case.card.certificate_ends if case.card else None
    return ends is not None and month_of(ends) == month_of(case.today)


def certificate_in_grace(case: Case, answers: Answers) -> bool:
    """Hold where the certificate has ended but the card still serves as an insurance card."""
    return _certificate_is(case, answers, CertificateState.GRACE)


def certificate_expired(case: Case, answers: Answers) -> bool:
    """Hold where the certificate has ended and the grace period too."""
    return _certificate_is(case, answers, CertificateState.EXPIRED)


def certificate_missing(case: Case, answers: Answers) -> bool:
    """Hold where the card has no certificate, or one that has not begun."""
    return _certificate_is(case, answers, None, CertificateState.NOT_YET_VALID)


def certificate_useless(case: Case, answers: Answers) -> bool:
    """Hold where Mynaportal does not take the certificate: missing, in the grace period, or expired."""
    return any(rule(case, answers) for rule in (certificate_missing, certificate_in_grace, certificate_expired))


def fact_holds(name: str) -> Rule:
    """Return the rule that a fact holds on the day."""

    def rule(case: Case, answers: Answers) -> bool:
        del answers
        return name in case.facts

    rule.__name__ = f"holds_{name}"
    return rule


def hour_known(case: Case, answers: Answers) -> bool:
    """Hold where something can be said of this very hour: on paper it cannot."""
    del answers
    return case.hotline is not None


def hotline_open(case: Case, answers: Answers) -> bool:
    """Hold while somebody answers the hotline."""
    del answers
    return case.hotline is not None and case.hotline.is_open


def hotline_opens_in(first: int, last: int) -> Rule:
    """Return the rule that the hotline is closed and opens in so many days, both ends included."""

    def rule(case: Case, answers: Answers) -> bool:
        del answers
        hotline = case.hotline
        days = hotline.days_until_change if hotline and not hotline.is_open else None
        return days is not None and first <= days <= last

    rule.__name__ = f"hotline_opens_in_{first}_to_{last}_days"
    return rule


def password_unusable(case: Case, answers: Answers) -> bool:
    """Hold where the card in the reader has no password for signatures, or none that still works."""
    del answers
    usable = (PinState.OK, PinState.CAREFUL)
    return case.card is not None and case.card.password_state not in usable


def every(*rules: Rule) -> Rule:
    """Return the rule that holds where all of these do."""

    def rule(case: Case, answers: Answers) -> bool:
        return all(each(case, answers) for each in rules)

    options = frozenset[str]().union(*map(options_asked_for, rules))
    return MadeRule("_and_".join(map(name_of, rules)), rule, options)


def chose(*options: str) -> Rule:
    """Return the rule that one of these options was chosen anywhere before."""

    def rule(case: Case, answers: Answers) -> bool:
        del case
        return any(option in answers for option in options)

    return MadeRule(f"chose_{'_or_'.join(options)}", rule, frozenset(options))


def unless(rule: Rule) -> Rule:
    """Return the rule that holds where the other does not."""

    def opposite(case: Case, answers: Answers) -> bool:
        return not rule(case, answers)

    return MadeRule(f"unless_{name_of(rule)}", opposite, options_asked_for(rule))


def _certificate_is(case: Case, answers: Answers, *states: CertificateState | None) -> bool:
    del answers
    return case.card is not None and case.card.certificate_state in states

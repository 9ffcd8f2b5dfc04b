"""The rules by which flows branch: conditions on the situation and the answers, with names that read in a flow."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.facts.card_validity import CertificateState, PinState
from desktop_app.facts.days import month_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.facts.deadline import Near
    from desktop_app.guide.model.situation import Situation

    Answers = tuple[str, ...]


@dataclass(frozen=True)
class Rule:
    """A condition. `label` names it in graphs, with _ between words; `options` are all the answers that it asks for."""

    label: str
    holds: Callable[[Situation, Answers], bool]
    options: frozenset[str] = frozenset()

    def __call__(self, situation: Situation, answers: Answers) -> bool:
        """Return whether the condition is true."""
        return self.holds(situation, answers)


def _of_situation(holds: Callable[[Situation], bool], label: str = "") -> Rule:
    """Return the rule for a condition that depends on no answer, labelled by the name of its function if not else."""
    return Rule(label or holds.__name__, lambda situation, _answers: holds(situation))


always = Rule("always", lambda _situation, _answers: True)


@_of_situation
def card_read(situation: Situation) -> bool:
    """True if a My Number Card lies in the reader."""
    return situation.card is not None


@_of_situation
def no_card_read(situation: Situation) -> bool:
    """True if nothing is known of the card."""
    return situation.card is None


@_of_situation
def pin_unsafe(situation: Situation) -> bool:
    """True if the PIN must not be typed: one try left, locked, or unknown on a card that was read."""
    unsafe = (PinState.LAST_TRY, PinState.LOCKED, PinState.UNKNOWN)
    return situation.card is not None and situation.card.pin_state in unsafe


@_of_situation
def password_unusable(situation: Situation) -> bool:
    """True if the card in the reader has no password for signatures, or only a locked one."""
    usable = (PinState.OK, PinState.CAREFUL)
    return situation.card is not None and situation.card.password_state not in usable


def _certificate_is(label: str, *states: CertificateState | None) -> Rule:
    return _of_situation(lambda it: it.card is not None and it.card.certificate_state in states, label)


_NONE_IN_USE = (None, CertificateState.NOT_YET_VALID)
_USELESS = (*_NONE_IN_USE, CertificateState.GRACE, CertificateState.EXPIRED)

certificate_good = _certificate_is("certificate_good", CertificateState.VALID)
"""True if the certificate is valid and cannot be renewed yet."""
certificate_ends_soon = _certificate_is("certificate_ends_soon", CertificateState.RENEWAL_OPEN)
"""True if the certificate is valid and can be renewed."""
certificate_in_grace = _certificate_is("certificate_in_grace", CertificateState.GRACE)
"""True if the certificate has expired but the card is still accepted as an insurance card."""
certificate_expired = _certificate_is("certificate_expired", CertificateState.EXPIRED)
"""True if the certificate has expired and the grace period is over."""
certificate_missing = _certificate_is("certificate_missing", *_NONE_IN_USE)
"""True if the card has no certificate, or one that is not valid yet."""
certificate_useless = _certificate_is("certificate_useless", *_USELESS)
"""True if Mynaportal does not accept the certificate: missing, in the grace period, or expired."""


@_of_situation
def end_is_told(situation: Situation) -> bool:
    """True if the exact day of expiry may be shown: on the person's own screen, once the month before is over."""
    ends, by = situation.card and situation.card.certificate_ends, situation.renew_by
    return by is not None and by.end == ends


@_of_situation
def ends_this_month(situation: Situation) -> bool:
    """True if the certificate expires in the current month."""
    ends = situation.card.certificate_ends if situation.card else None
    return ends is not None and month_of(ends) == month_of(situation.today)


@_of_situation
def on_screen(situation: Situation) -> bool:
    """True on screen, where the current time is known; false on paper."""
    return situation.hotline is not None


def renew_by(*near: Near) -> Rule:
    """Return the rule that the certificate can be renewed, and its deadline is as near as one of these says."""

    def is_near(situation: Situation) -> bool:
        by = situation.renew_by
        return by is not None and by.near in near

    return every(certificate_ends_soon, _of_situation(is_near), label=f"renew_by_{'_or_'.join(near)}")


def fact_holds(name: str) -> Rule:
    """Return the rule that a fact holds on the day."""
    return _of_situation(lambda situation: name in situation.facts, f"holds_{name}")


def chose(*options: str) -> Rule:
    """Return the rule that one of these options was chosen, in any question before."""
    wanted = frozenset(options)
    return Rule(f"chose_{'_or_'.join(options)}", lambda _situation, answers: not wanted.isdisjoint(answers), wanted)


def every(*rules: Rule, label: str = "") -> Rule:
    """Return the rule that all of these are true."""
    return Rule(
        label or "_and_".join(rule.label for rule in rules),
        lambda situation, answers: all(rule(situation, answers) for rule in rules),
        frozenset[str]().union(*(rule.options for rule in rules)),
    )


def unless(rule: Rule) -> Rule:
    """Return the rule that is true if the other is not."""
    return Rule(f"unless_{rule.label}", lambda situation, answers: not rule(situation, answers), rule.options)

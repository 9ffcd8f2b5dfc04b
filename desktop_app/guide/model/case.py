"""Everything that the guide may know of a person's situation before it asks."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop_app.facts.days import end_of_month_before
from desktop_app.facts.deadline import deadline_of
from desktop_app.facts.working_days import OpenDays

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.facts.card_validity import CertificateState, PinState
    from desktop_app.facts.deadline import Deadline
    from desktop_app.facts.hotline_hours import Opening
    from desktop_app.guide.model.office import Local


@dataclass(frozen=True)
class CardInHand:
    """What the card in the reader said.

    No certificate state means that the card has no electronic certificate, no password state that it has no password
    for signatures. `offices` tells when somebody can go to have it renewed.
    """

    pin_state: PinState
    pin_tries_left: int | None = None
    pin_limit: int = 3
    certificate_state: CertificateState | None = None
    certificate_ends: date | None = None
    renewal_opens: date | None = None
    grace_ends: date | None = None
    password_state: PinState | None = None
    offices: OpenDays = field(default_factory=OpenDays)


@dataclass(frozen=True)
class Case:
    """The day, the names of the facts that hold on it, the card if one was read, the hotline's hours, the desk.

    The hotline's hours are None on paper. `in_public` says that strangers may look over the person's shoulder.
    """

    today: date
    card: CardInHand | None = None
    facts: frozenset[str] = frozenset()
    hotline: Opening | None = None
    local: Local | None = None
    in_public: bool = False

    @property
    def renew_by(self) -> Deadline | None:
        """Until when to have the certificate renewed; None where none was read.

        A certificate ends on its holder's birthday, which neither paper nor a screen in public should show: there it is
        the month before that counts, even if it is over. On the person's own screen it is then the end itself.
        """
        if self.card is None or self.card.certificate_ends is None:
            return None
        ends, offices = self.card.certificate_ends, self.card.offices
        before = deadline_of(end_of_month_before(ends), self.today, offices)
        own_screen = self.hotline is not None and not self.in_public
        return deadline_of(ends, self.today, offices) if before.passed and own_screen else before

    def values(self) -> dict[str, object]:
        """Return what sentences may fill in besides facts."""
        values: dict[str, object] = {"hotline_changes": self.hotline.changes} if self.hotline else {}
        if self.card is None:
            return values
        by = self.renew_by
        if by is not None:
            values |= {"renew_by": by.day, "go_on": by.go_on}
        return values | {
            "tries_left": self.card.pin_tries_left,
            "wrong_tries": self.card.pin_limit - (self.card.pin_tries_left or 0),
            "certificate_ends": self.card.certificate_ends,
            "renewal_opens": self.card.renewal_opens,
            "grace_ends": self.card.grace_ends,
        }

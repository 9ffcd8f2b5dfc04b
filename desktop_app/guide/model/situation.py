"""What the guide knows before it asks: the day, the card, the hotline's hours, the office."""

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
    from desktop_app.guide.model.office import Office


@dataclass(frozen=True)
class CardSummary:
    """What was read from the card in the reader.

    `certificate_state` is None if the card has no electronic certificate, `password_state` if it has no password for
    signatures. `offices` tells on which days city offices are open.
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
class Situation:
    """The day, and what is known on it.

    `card` is None if none was read, `facts` are the names of the facts that hold on the day. `hotline`, and
    `hotline_languages` for other languages than Japanese, are None on paper, where the time is not known. `office` is
    the one whose kiosk it is. `in_public` tells that others see the screen.
    """

    today: date
    card: CardSummary | None = None
    facts: frozenset[str] = frozenset()
    hotline: Opening | None = None
    office: Office | None = None
    in_public: bool = False
    hotline_languages: Opening | None = None

    @property
    def renew_by(self) -> Deadline | None:
        """Until when to have the certificate renewed; None if none was read.

        A certificate expires on its holder's birthday, which paper and screens in public must not show: they give the
        end of the month before, even if it is past. The person's own screen then gives the day of expiry itself.
        """
        if self.card is None or self.card.certificate_ends is None:
            return None
        ends, offices = self.card.certificate_ends, self.card.offices
        before = deadline_of(end_of_month_before(ends), self.today, offices)
        own_screen = self.hotline is not None and not self.in_public
        return deadline_of(ends, self.today, offices) if before.passed and own_screen else before

    def values(self) -> dict[str, object]:
        """Return the values that sentences may fill in besides facts, by name."""
        if self.card is None:
            return {}
        by = self.renew_by
        values: dict[str, object] = {"renew_by": by.day, "go_on": by.go_on} if by else {}
        return values | {
            "tries_left": self.card.pin_tries_left,
            "wrong_tries": self.card.pin_limit - (self.card.pin_tries_left or 0),
            "certificate_ends": self.card.certificate_ends,
            "renewal_opens": self.card.renewal_opens,
            "grace_ends": self.card.grace_ends,
        }

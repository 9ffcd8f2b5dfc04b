"""Everything that the guide may know of a person's situation before it asks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.facts.card_rules import CertificateState, PinState
    from desktop_app.facts.opening import Opening
    from desktop_app.guide.local import Local


@dataclass(frozen=True)
class CardInHand:
    """What the card in the reader said.

    No certificate state means that the card has no electronic certificate, no password state that it has no password
    for signatures.
    """

    pin_state: PinState
    pin_tries_left: int | None = None
    pin_limit: int = 3
    certificate_state: CertificateState | None = None
    certificate_ends: date | None = None
    renewal_opens: date | None = None
    grace_ends: date | None = None
    password_state: PinState | None = None


@dataclass(frozen=True)
class Case:
    """The day, the names of the facts that hold on it, the card if one was read, the hotline's hours, the desk."""

    today: date
    card: CardInHand | None = None
    facts: frozenset[str] = frozenset()
    hotline: Opening | None = None
    local: Local | None = None

    def values(self) -> dict[str, object]:
        """Return what sentences may fill in besides facts."""
        values: dict[str, object] = {"hotline_changes": self.hotline.changes} if self.hotline else {}
        if self.card is None:
            return values
        return values | {
            "tries_left": self.card.pin_tries_left,
            "wrong_tries": self.card.pin_limit - (self.card.pin_tries_left or 0),
            "certificate_ends": self.card.certificate_ends,
            "renewal_opens": self.card.renewal_opens,
            "grace_ends": self.card.grace_ends,
        }

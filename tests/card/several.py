"""Several readers on one service: cards of every kind, some of which another program holds or which are mute."""

from __future__ import annotations

from typing import Any

from smartcard import scard as real

from desktop_app.card.practice.card import PracticeCard
from desktop_app.card.reading import CardKind, ReadStatus
from tests.card.fake_scard import FakeScard
from tests.conftest import TODAY, scenario_named

KINDS = {
    "well": (ReadStatus.READ, CardKind.MY_NUMBER_CARD),
    "locked": (ReadStatus.READ, CardKind.MY_NUMBER_CARD),
    "held": (ReadStatus.BUSY, None),
    "residents-card": (ReadStatus.READ, CardKind.RESIDENTS_CARD),
    "mute": (ReadStatus.UNREADABLE, None),
    "other-card": (ReadStatus.NOT_MY_NUMBER_CARD, None),
    None: (ReadStatus.NO_CARD, None),
}
"""What may lie on a reader and what is told of it alone, what helps most first."""


class SeveralReaders(FakeScard):
    """Readers by name, each with a kind of card or None; the cards of equal kind are the same."""

    def __init__(self, **kinds: str | None) -> None:
        super().__init__()
        self._made: dict[str, Any] = {}
        for name, kind in kinds.items():
            self.lay(name, kind)
        self.change_count = dict.fromkeys(self.cards, 0)

    def lay(self, reader: str, kind: str | None) -> None:
        """Put a card on a reader, instead of any other, or take it away."""
        self.put(reader, kind if kind in ("held", "mute", None) else self._card(kind))

    def _card(self, kind: str) -> PracticeCard:
        if kind not in self._made:
            self._made[kind] = PracticeCard(scenario_named(kind), TODAY)
        card: PracticeCard = self._made[kind]
        return card

    def SCardConnect(self, context: int, reader: str, share: int, protocols: int) -> tuple[int, str, int]:
        if self.cards.get(reader) == "held":
            return int(real.SCARD_E_SHARING_VIOLATION), reader, 0
        return super().SCardConnect(context, reader, share, protocols)


def best_of_kinds(kinds: list[str | None]) -> tuple[ReadStatus, CardKind | None]:
    """Return outcome and kind of card that are told of all these."""
    return next(KINDS[kind] for kind in KINDS if kind in kinds)

"""The readers of this computer, the cards in them, and what comes of reading each: side by side, each in its thread."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop_app.card.attempt import Attempt
from desktop_app.card.best import best_of
from desktop_app.card.pcsc import Pcsc
from desktop_app.card.report import MAY_PASS, CardReport, Outcome

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop_app.card.pcsc import ReaderState
    from desktop_app.facts.card_validity import CardRules

Event = dict[str, Any]

_BUILT_IN = ("Windows Hello for Business", "Microsoft Virtual Smart Card", "Microsoft UICC ISO Reader")
"""How Windows calls readers whose card nobody can take out, nor another put in: its own, the TPM's, the modem's SIM."""
_EQUALS_SECONDS = 0.3
"""How long a second My Number Card is waited for, so that of two the same one is told every time."""
_TICK_SECONDS = 0.1
_SLOW_SECONDS = 1.0


def for_cards(names: Iterable[str]) -> tuple[str, ...]:
    """Return the readers that a person can put a card into."""
    return tuple(name for name in names if not name.startswith(_BUILT_IN))


@dataclass
class _Card:
    """A card in a reader: with which look it was seen, its reading, and what is known of it by now."""

    came: int
    attempt: Attempt
    report: CardReport | None = None
    told: float = 0.0

    def follow(self) -> None:
        """Note what the reading has come to."""
        self.report = self.attempt.report() or self.report
        if self.report is None and self.attempt.late:
            self.report = self.attempt.overdue()

    @property
    def goes_on(self) -> bool:
        """Whether something may still come of the reading that is worth waiting for."""
        return self.attempt.report() is None and not self.attempt.late


class Readers:
    """What is known of every reader. `tell` hears of readers and cards that come and go.

    One thread looks; others may ask for the summary meanwhile.
    """

    def __init__(
        self,
        rules: Callable[[], CardRules],
        open_pcsc: Callable[[], Pcsc] = Pcsc,
        tell: Callable[[Event], None] = lambda _event: None,
        only: str | None = None,
    ) -> None:
        """Know nothing yet; `rules` returns those of the day on which a card is read, `only` names the one reader."""
        self._rules = rules
        self._open_pcsc = open_pcsc
        self._tell = tell
        self._only = only
        self._states: dict[str, ReaderState | None] = {}
        self._cards: dict[str, _Card] = {}
        self._looks = 0
        self._pulled: CardReport | None = None
        self._ended = threading.Event()
        self._lock = threading.RLock()

    @property
    def reading(self) -> bool:
        """Whether a reading goes on that is worth waiting for."""
        with self._lock:
            return any(card.goes_on for card in self._cards.values())

    @property
    def better_may_come(self) -> bool:
        """Whether a card may still come without another being taken away, or be read after all."""
        with self._lock:
            empty = any(not (state and state.present) for state in self._states.values())
            return empty or any(card.attempt.report() is None for card in self._cards.values())

    def look(self, pcsc: Pcsc, milliseconds: int) -> None:
        """Wait at most so long for a change and begin to read cards that came; CardError from the service."""
        there = pcsc.readers()
        names = for_cards(there) if self._only is None else tuple(name for name in there if name == self._only)
        self.forget_all_but(names)
        for name in names:
            self._note_reader(name)
        states = pcsc.wait(dict(self._states), milliseconds) if names else {}
        with self._lock:
            self._looks += 1
            for name, state in states.items():
                self._note_state(name, state)

    def forget_all_but(self, still_there: tuple[str, ...] = ()) -> None:
        """Forget readers that are gone, and the cards in them."""
        with self._lock:
            for name in [name for name in self._states if name not in still_there]:
                state = self._states.pop(name)
                if state and state.present:
                    self._card_went(name)
                self._tell({"event": "reader-went", "reader": name})
            if not still_there:
                self._pulled = None

    def follow(self, seconds: float) -> None:
        """Wait for readings that began at most so long ago, and hardly where a My Number Card has been read."""
        while True:
            self._ended.clear()
            self._note_reports()
            best = self.summary()
            patience = min(seconds, _EQUALS_SECONDS) if best and best.my_number_card else seconds
            with self._lock:
                young = any(card.goes_on and card.attempt.age < patience for card in self._cards.values())
            if not young:
                return
            self._ended.wait(_TICK_SECONDS)

    def try_again(self, seconds: float) -> None:
        """Read again where that may help, so many seconds after the attempt before began."""
        with self._lock:
            for name, card in self._cards.items():
                ended = card.attempt.report()
                if ended and ended.outcome in MAY_PASS and card.attempt.age > seconds:
                    card.attempt = self._attempt(name)

    def summary(self) -> CardReport | None:
        """Return what to tell of all readers, None while a reading goes on that may bring something better."""
        with self._lock:
            if not self._states:
                return CardReport(Outcome.NO_READER)
            newest_first = sorted(self._cards.values(), key=lambda card: -card.came)
            reports = [card.report for card in newest_first if card.report] + [self._pulled] * bool(self._pulled)
            best = best_of(each for each in reports if each) if reports else None
            if best and best.my_number_card:
                return best
            if any(card.report is None for card in newest_first):
                return None
            return best or CardReport(Outcome.NO_CARD, next(iter(self._states)))

    def summary_of_silence(self) -> CardReport | None:
        """Return what to tell while the service does not answer: of readings that it holds up, or of itself."""
        self._note_reports()
        with self._lock:
            held_up = [card.report for card in self._cards.values() if card.attempt.report() is None]
        if None in held_up:
            return None
        return best_of(each for each in held_up if each) if held_up else CardReport(Outcome.NO_SERVICE)

    def slowly_read(self) -> list[str]:
        """Return the readers in which a reading takes long and goes on, each at most once a second."""
        now = time.monotonic()
        with self._lock:
            slow = [
                (name, card)
                for name, card in self._cards.items()
                if card.report is None and card.goes_on and min(now - card.told, card.attempt.age) >= _SLOW_SECONDS
            ]
            for _, card in slow:
                card.told = now
        return [name for name, _ in slow]

    def _note_reports(self) -> None:
        with self._lock:
            for card in self._cards.values():
                card.follow()

    def _note_reader(self, name: str) -> None:
        with self._lock:
            if name not in self._states:
                self._tell({"event": "reader-came", "reader": name})
                self._states[name] = None

    def _note_state(self, name: str, state: ReaderState) -> None:
        before = self._states.get(name)
        self._states[name] = state
        was_present = before is not None and before.present
        exchanged = before is not None and was_present and before.insertions != state.insertions
        if was_present and (exchanged or not state.present):
            self._card_went(name)
        if state.present and (exchanged or not was_present):
            self._pulled = None
            self._tell({"event": "card-came", "reader": name})
            self._cards[name] = _Card(self._looks, self._attempt(name))

    def _card_went(self, name: str) -> None:
        card = self._cards.pop(name, None)
        if card and card.report and card.report.outcome is Outcome.REMOVED:
            self._pulled = card.report  # it already says that there is no card, and should stay to be read
        self._tell({"event": "card-went", "reader": name})

    def _attempt(self, name: str) -> Attempt:
        return Attempt(name, self._rules(), self._open_pcsc, self._ended.set)

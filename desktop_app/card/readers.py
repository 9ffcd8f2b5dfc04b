"""The readers of this computer and the cards in them. Each card is read in a thread of its own."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.card.attempt import ReadAttempt
from desktop_app.card.events import CardCame, CardWent, ReaderCame, ReaderWent
from desktop_app.card.pcsc import Pcsc
from desktop_app.card.precedence import most_helpful
from desktop_app.card.reading import TRANSIENT, CardReading, ReadStatus

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop_app.card.events import ReaderEvent
    from desktop_app.card.pcsc import ReaderState
    from desktop_app.facts.card_validity import CardRules

_BUILT_IN = ("Windows Hello", "Microsoft Virtual Smart Card", "Microsoft UICC ISO Reader")
"""How names begin on Windows of readers whose card cannot be exchanged: Windows' own, the TPM's, the modem's SIM."""
_SECOND_CARD_SECONDS = 0.3
"""How long a second My Number Card is waited for, so that the same one of two is chosen every time."""
_TICK_SECONDS = 0.1
_SLOW_SECONDS = 1.0


def without_built_in(names: Iterable[str]) -> tuple[str, ...]:
    """Return the readers that a person can put a card into."""
    return tuple(name for name in names if not name.startswith(_BUILT_IN))


@dataclass
class _InsertedCard:
    """A card in a reader. `poll_number` is that of the poll which found it."""

    poll_number: int
    attempt: ReadAttempt
    reading: CardReading | None = None
    reported_slow_at: float = 0.0

    def update(self) -> None:
        """Take over the attempt's result, or that it timed out."""
        self.reading = self.attempt.result() or self.reading
        if self.reading is None and self.attempt.late:
            self.reading = self.attempt.timed_out_result()

    @property
    def pending(self) -> bool:
        """Whether the attempt goes on and is worth waiting for."""
        return self.attempt.result() is None and not self.attempt.late


class Readers:
    """What is known of every reader. One thread polls; other threads may ask for readings meanwhile."""

    def __init__(
        self,
        rules: Callable[[], CardRules],
        open_pcsc: Callable[[], Pcsc] = Pcsc,
        emit: Callable[[ReaderEvent], None] = lambda _event: None,
        only: str | None = None,
    ) -> None:
        """Start without any knowledge.

        `rules` returns those of the day on which a card is read, `emit` gets the events of readers and cards,
        `only` is the name of the one reader to poll.
        """
        self._rules = rules
        self._open_pcsc = open_pcsc
        self._emit = emit
        self._only = only
        self._states: dict[str, ReaderState | None] = {}
        self._cards: dict[str, _InsertedCard] = {}
        self._polls = 0
        self._removed_early: CardReading | None = None
        self._attempt_ended = threading.Event()
        self._lock = threading.RLock()

    @property
    def reading(self) -> bool:
        """Whether a card is being read that is worth waiting for."""
        with self._lock:
            return any(card.pending for card in self._cards.values())

    @property
    def better_may_come(self) -> bool:
        """Whether a card may be put into an empty reader, or an attempt may still succeed."""
        with self._lock:
            empty = any(not (state and state.present) for state in self._states.values())
            return empty or any(card.attempt.result() is None for card in self._cards.values())

    def poll(self, pcsc: Pcsc, milliseconds: int) -> None:
        """Wait up to `milliseconds` for a change and start to read new cards; CardError from the service."""
        present = pcsc.readers()
        names = without_built_in(present) if self._only is None else tuple(n for n in present if n == self._only)
        self.forget_all_but(names)
        for name in names:
            self._note_reader(name)
        states = pcsc.wait(dict(self._states), milliseconds) if names else {}
        with self._lock:
            self._polls += 1
            for name, state in states.items():
                self._note_state(name, state)

    def forget_all_but(self, present: tuple[str, ...] = ()) -> None:
        """Forget the readers that are gone, and the cards in them."""
        with self._lock:
            for name in [name for name in self._states if name not in present]:
                state = self._states.pop(name)
                if state and state.present:
                    self._remove_card(name)
                self._emit(ReaderWent(name))
            if not present:
                self._removed_early = None

    def wait_for_attempts(self, seconds: float) -> None:
        """Wait until each attempt has ended or is `seconds` old; hardly at all once a My Number Card was read."""
        while True:
            self._attempt_ended.clear()
            self._update_readings()
            best = self.reading_of_all()
            longest = min(seconds, _SECOND_CARD_SECONDS) if best and best.my_number_card else seconds
            with self._lock:
                young = any(card.pending and card.attempt.age < longest for card in self._cards.values())
            if not young:
                return
            self._attempt_ended.wait(_TICK_SECONDS)

    def retry(self, seconds: float) -> None:
        """Read the cards again for which that may help, `seconds` after the attempt before was started."""
        with self._lock:
            for name, card in self._cards.items():
                result = card.attempt.result()
                if result and result.status in TRANSIENT and card.attempt.age > seconds:
                    card.attempt = self._new_attempt(name)

    def reading_of_all(self) -> CardReading | None:
        """Return the most helpful reading of all readers, None while an attempt goes on that may bring a better one."""
        with self._lock:
            if not self._states:
                return CardReading(ReadStatus.NO_READER)
            newest_first = sorted(self._cards.values(), key=lambda card: -card.poll_number)
            readings = [card.reading for card in newest_first if card.reading]
            if self._removed_early:
                readings.append(self._removed_early)
            best = most_helpful(readings) if readings else None
            if best and best.my_number_card:
                return best
            if any(card.reading is None for card in newest_first):
                return None
            return best or CardReading(ReadStatus.NO_CARD, next(iter(self._states)))

    def reading_in_silence(self) -> CardReading | None:
        """Return what is known while the service does not answer: of the cards it holds up, or NO_SERVICE."""
        self._update_readings()
        with self._lock:
            held_up = [card.reading for card in self._cards.values() if card.attempt.result() is None]
        if None in held_up:
            return None
        return most_helpful(each for each in held_up if each) if held_up else CardReading(ReadStatus.NO_SERVICE)

    def slow_readers(self) -> list[str]:
        """Return the readers whose card is still being read after a second; each of them at most once a second."""
        now = time.monotonic()
        with self._lock:
            slow = [(name, card) for name, card in self._cards.items() if _is_slow(card, now)]
            for _, card in slow:
                card.reported_slow_at = now
        return [name for name, _ in slow]

    def _update_readings(self) -> None:
        with self._lock:
            for card in self._cards.values():
                card.update()

    def _note_reader(self, name: str) -> None:
        with self._lock:
            if name not in self._states:
                self._emit(ReaderCame(name))
                self._states[name] = None

    def _note_state(self, name: str, state: ReaderState) -> None:
        before = self._states.get(name)
        self._states[name] = state
        was_present = before is not None and before.present
        exchanged = before is not None and was_present and before.change_count != state.change_count
        if was_present and (exchanged or not state.present):
            self._remove_card(name)
        if state.present and (exchanged or not was_present):
            self._removed_early = None
            self._emit(CardCame(name))
            self._cards[name] = _InsertedCard(self._polls, self._new_attempt(name))

    def _remove_card(self, name: str) -> None:
        card = self._cards.pop(name, None)
        if card and card.reading and card.reading.status is ReadStatus.REMOVED:
            self._removed_early = card.reading  # says already that there is no card, and should stay readable
        self._emit(CardWent(name))

    def _new_attempt(self, name: str) -> ReadAttempt:
        return ReadAttempt(name, self._rules(), self._open_pcsc, self._attempt_ended.set)


def _is_slow(card: _InsertedCard, now: float) -> bool:
    return card.reading is None and card.pending and min(now - card.reported_slow_at, card.attempt.age) >= _SLOW_SECONDS

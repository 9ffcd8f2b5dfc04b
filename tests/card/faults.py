"""A PC/SC service over one practice card that fails at will, and what must hold whatever it does."""

from __future__ import annotations

from collections import Counter
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple
from unittest.mock import patch

from hypothesis import strategies as st
from smartcard import scard as real

from desktop_app.card import monitor
from desktop_app.card.attempt import LONGEST_SECONDS
from desktop_app.card.events import ReadingChanged
from desktop_app.card.monitor import ReaderMonitor
from desktop_app.card.one_reading import read_once
from desktop_app.card.pcsc import Pcsc
from desktop_app.card.practice.card import PracticeCard
from desktop_app.card.protocol.apdu import Ef
from desktop_app.card.reading import CardReading, ReadStatus
from desktop_app.language.day_context import load_day
from tests.card.fake_scard import FakeScard
from tests.card.pcsc_codes import DOCUMENTED, FAULTS, STRANGE, right_outcome
from tests.conftest import TODAY, scenario_named

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop_app.card.events import Event
    from desktop_app.facts.card_validity import CardRules

READER = "Reader A"
STEPS = 8


class FaultyScard(FakeScard):
    """Notes which calls succeeded, and what is held and not let go."""

    def __init__(self, card: PracticeCard) -> None:
        """Put the card into the reader."""
        super().__init__(Reader_A=card)
        self.card = card
        self.succeeded: Counter[str] = Counter()

    def _note(self, function: str, *arguments: Any) -> int:
        code = super()._note(function, *arguments)
        self.succeeded[function] += code == real.SCARD_S_SUCCESS
        return code

    def let_go(self) -> bool:
        """Whether for everything that was taken an attempt to give it back was made."""
        return all(
            self.succeeded[taken] == len(self.called(given_back))
            for taken, given_back in (
                ("SCardEstablishContext", "SCardReleaseContext"),
                ("SCardConnect", "SCardDisconnect"),
                ("SCardBeginTransaction", "SCardEndTransaction"),
            )
        )


class Fault(NamedTuple):
    """What one call returns instead of success: the call by its function and number from 0."""

    function: str
    number: int
    name: str


def faulty(card: PracticeCard, faults: Iterable[Fault]) -> FaultyScard:
    """Return a service over the card that fails so."""
    scard = FaultyScard(card)
    planned: dict[str, dict[int, Any]] = {}
    for fault in faults:
        planned.setdefault(fault.function, {})[fault.number] = _new(FAULTS[fault.name])
    for function, codes in planned.items():
        scard.fail(function, *(codes.get(number) for number in range(max(codes) + 1)))
    return scard


def _new(code: Any) -> Any:
    return code() if isinstance(code, type) else code


def calls_of_a_look() -> list[tuple[str, int]]:
    """Return the calls of one undisturbed look, each with its number among those of its function."""
    scard = FaultyScard(_card())
    read_once(_rules(), open_pcsc=partial(Pcsc, scard))
    functions = [call[0] for call in scard.calls]
    return [(function, functions[:place].count(function)) for place, function in enumerate(functions)]


@contextmanager
def without_waiting() -> Iterator[None]:
    """Have the monitor wait for nothing but what it reads, and for that as long as it takes on a busy machine."""
    with ExitStack() as stack:
        stack.enter_context(patch.object(monitor, "READING_SECONDS", LONGEST_SECONDS))
        for name in ("WAIT_MILLISECONDS", "NO_READER_SECONDS", "NO_SERVICE_SECONDS", "RETRY_SECONDS"):
            stack.enter_context(patch.object(monitor, name, 0))
        yield


def sequences() -> st.SearchStrategy[list[Fault]]:
    """Return the strategy of up to twelve faults anywhere in the first calls of each function, strange ones often."""
    name = st.sampled_from(list(FAULTS)) | st.sampled_from(list(STRANGE))
    fault = st.builds(Fault, st.sampled_from(list(DOCUMENTED)), st.integers(0, 7), name)
    return st.lists(fault, max_size=12)


def check_sequence(sequence: list[Fault]) -> None:
    """Check one look, and a reader monitor that must be right again once the faults are over."""
    card, rules = _card(), _rules()
    scard = faulty(card, sequence)
    assert look_at(scard, rules).status in _possible(sequence)
    assert scard.let_go()
    scard = faulty(card, sequence)
    watched = Watched(scard, rules)
    watched.go_on()
    scard.faults.clear()
    assert watched.card_put_again() is ReadStatus.READ
    assert scard.let_go()


def _possible(sequence: list[Fault]) -> set[ReadStatus]:
    """Return the outcomes that one of the faults explains; a card that is reset twice is busy."""
    explained = {right_outcome(fault.function, fault.name) for fault in sequence}
    return explained | {ReadStatus.READ, ReadStatus.BUSY}


def _card() -> PracticeCard:
    return PracticeCard(replace(scenario_named("careful"), first_command_fails=False), TODAY)


def _rules() -> CardRules:
    return load_day(TODAY).rules()


def look_at(scard: FaultyScard, rules: CardRules) -> CardReading:
    """Look once."""
    report = read_once(rules, open_pcsc=partial(Pcsc, scard))
    claims_only_what_was_read(report, scard)
    return report


class Watched:
    """A reader monitor over a service that fails, with the reports that it told."""

    def __init__(self, scard: FaultyScard, rules: CardRules) -> None:
        """Know nothing yet."""
        self._scard = scard
        self._readings: list[CardReading] = []
        self._monitor = ReaderMonitor(lambda: rules, self._hear, partial(Pcsc, scard))

    def _hear(self, event: Event) -> None:
        if isinstance(event, ReadingChanged):
            self._readings.append(event.reading)

    def go_on(self, steps: int = STEPS) -> ReadStatus | None:
        """ReaderMonitor for some steps; return the outcome that was told last."""
        left = iter([True] * steps)
        self._monitor.run(lambda: next(left, False))
        for reading in self._readings:
            claims_only_what_was_read(reading, self._scard)
        return self._readings[-1].status if self._readings else None

    def card_put_again(self) -> ReadStatus | None:
        """Take the card off and put it on as people are advised to; return what is told then."""
        self._scard.put(READER, None)
        self.go_on(2)
        self._scard.put(READER, self._scard.card)
        return self.go_on()


def claims_only_what_was_read(report: CardReading, scard: FaultyScard) -> None:
    """Check that a report has the card's true counter where it was read, and else none at all."""
    pin = report.user_authentication_pin
    assert (pin and pin.tries_left) == _true_tries(report.status, scard)


def _true_tries(outcome: str, scard: FaultyScard) -> int | None:
    return scard.card.keys[Ef.USER_PIN].tries_left if outcome == ReadStatus.READ else None

"""The life of a visit as a state machine: values only, without a window and without a clock.

`nobody` becomes `visiting` when somebody begins, `asking` when nobody has touched anything or the card is gone, and
`visiting` again when the visitor goes on. From everywhere a visit can end, which leads back to `nobody`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum


class Phase(StrEnum):
    """Where a visit is."""

    NOBODY = "nobody"
    VISITING = "visiting"
    ASKING = "asking"


class VisitEnd(StrEnum):
    """How a visit ends: by the visitor, because nobody is there or the card is gone, by a fault of the program."""

    FINISH = "finish"
    IDLE = "idle"
    CARD = "card"
    ERROR = "error"


@dataclass(frozen=True)
class Timeouts:
    """Seconds until the visitor is asked, on most pages and where there is more to read, and until the visit ends.

    It ends where nobody answers: `answer` after the question whether somebody is there, `card_gone` after that about
    a card that was taken away.
    """

    idle: int
    reading: int
    answer: int
    card_gone: int

    def to_answer(self, reason: VisitEnd) -> int:
        """Return how long there is to answer a question that is asked for this reason."""
        return self.card_gone if reason is VisitEnd.CARD else self.answer


@dataclass(frozen=True)
class VisitState:
    """The phase, and whether the page has more to read than others.

    `reason` is why it is asked whether to go on, and afterwards how the visit ended. Each method returns the state that
    follows; what cannot happen in a phase changes nothing.
    """

    phase: Phase = Phase.NOBODY
    reading: bool = False
    reason: VisitEnd | None = None

    @property
    def somebody(self) -> bool:
        """Whether a visit is going on."""
        return self.phase is not Phase.NOBODY

    def begin(self) -> VisitState:
        """Begin a visit."""
        return VisitState(Phase.VISITING)

    def move(self, *, reading: bool) -> VisitState:
        """Go to another page."""
        return replace(self, reading=reading) if self.somebody else self

    def ask(self, reason: VisitEnd) -> VisitState:
        """Ask whether to go on; a question that is not answered yet is not asked again."""
        return replace(self, phase=Phase.ASKING, reason=reason) if self.phase is Phase.VISITING else self

    def go_on(self) -> VisitState:
        """Go on: the visitor has answered."""
        return replace(self, phase=Phase.VISITING, reason=None) if self.phase is Phase.ASKING else self

    def end(self, how: VisitEnd) -> VisitState:
        """End the visit."""
        return VisitState(reason=how)

    def time_out(self) -> VisitState:
        """Have nothing touched, or answered, until the timeout."""
        if self.phase is Phase.ASKING and self.reason:
            return self.end(self.reason)
        return self.ask(VisitEnd.IDLE)

    def timeout(self, timeouts: Timeouts) -> int | None:
        """Return after how many seconds the phase times out, None for never."""
        if self.phase is Phase.ASKING and self.reason:
            return timeouts.to_answer(self.reason)
        if self.phase is Phase.VISITING:
            return timeouts.reading if self.reading else timeouts.idle
        return None

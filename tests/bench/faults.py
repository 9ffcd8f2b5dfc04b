"""Thousands of random sequences of PC/SC faults: python -m tests.bench.faults [COUNT [SEED]]."""

from __future__ import annotations

import sys
import threading
import time
from unittest.mock import patch

from hypothesis import Phase, given, seed, settings

from tests.card.faults import Fault, calls_of_a_look, check_sequence, sequences, without_waiting
from tests.card.pcsc_codes import FAULTS

COUNT, SEED = 2000, 20261125


def run(count: int, with_seed: int) -> tuple[int, int, float]:
    """Check random sequences; return how many, the faults in them and the seconds; AssertionError where one fails."""
    lengths: list[int] = []
    unhandled: list[threading.ExceptHookArgs] = []

    @seed(with_seed)
    @settings(max_examples=count, deadline=None, database=None, phases=[Phase.generate])
    @given(sequences())
    def every_sequence(sequence: list[Fault]) -> None:
        lengths.append(len(sequence))
        check_sequence(sequence)
        assert not unhandled, unhandled  # in a reading thread, where nobody would hear of it otherwise

    began = time.monotonic()
    with without_waiting(), patch.object(threading, "excepthook", unhandled.append):
        every_sequence()
    return len(lengths), sum(lengths), time.monotonic() - began


_HEAD = """## Faults of PC/SC

What the card service returns in the place of success (`tests/card/pcsc_codes.py`). Singly, as a test: every return code
and what pyscard raises, at every call of a read, once for `card` and once for the watcher. In random sequences, here.
Each time the outcome is one that a fault explains, everything taken is given back, no counter is told that was not
read, and the watcher reads the card once the faults are over.

| | number | failed |
|---|---|---|
"""


def section(count: int = COUNT, with_seed: int = SEED) -> str:
    """Return the part of the report."""
    sequences_run, faults, seconds = run(count, with_seed)
    calls = len(calls_of_a_look())
    return (
        f"{_HEAD}| codes × calls × (`card`, watcher) | {len(FAULTS)} × {calls} × 2 = {len(FAULTS) * calls * 2} | 0 |\n"
        f"| random sequences, seed {with_seed} | {sequences_run} with {faults} faults, {seconds:.0f} s | 0 |\n"
    )


if __name__ == "__main__":
    print(section(*map(int, sys.argv[1:])))

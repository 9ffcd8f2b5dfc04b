"""Has `card` and OpenSC ask a card in a virtual reader by turns, inside tools/isolated.sh; prints what was measured."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from cryptography import x509

from desktop_app.card.practice.card import PracticeCard
from desktop_app.facts.card_validity import day_in_japan, today_in_japan
from tests.bench.apart import card_service
from tests.bench.card_speed import DELAYS_MS, RUNS, Measurement, Run
from tests.bench.start import environment
from tests.conftest import scenario_named
from tests.end_to_end.conftest import card_seen, wait_until
from tests.end_to_end.virtual_reader import Faults, Inserted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Answers(NamedTuple):
    """What a program says of a card; the kind in its own word."""

    kind: str
    pin_tries: int
    password_tries: int
    certificate_ends: date


def answers_of_card(out: str) -> Answers:
    """Return what `card --json` says."""
    report = json.loads(out)
    pin, password = report["user_authentication_pin"], report["signature_password"]
    ends = date.fromisoformat(report["user_authentication_certificate"]["not_after"])
    return Answers(report["kind"], pin["tries_left"], password["tries_left"], ends)


def answers_of_opensc(out: str) -> Answers:
    """Return what pkcs15-tool says, and the end of the certificate that it gives."""
    pin, password = (int(line.split(":")[1]) for line in out.splitlines() if "Tries left" in line)
    ends = day_in_japan(x509.load_pem_x509_certificate(out.encode()).not_valid_after_utc)
    return Answers(out.partition("[")[2].partition("]")[0], pin, password, ends)


@dataclass(frozen=True)
class Program:
    """A program that asks a card: its command, what it calls a My Number Card, and how its answers are read."""

    name: str
    command: tuple[str, ...]
    kind: str
    answers: Callable[[str], Answers]
    driver: str | None = None

    def environment(self) -> dict[str, str]:
        """Return its environment, in which OpenSC is told one driver or none."""
        untold = {name: value for name, value in environment().items() if name != "OPENSC_DRIVER"}
        return {**untold, "OPENSC_DRIVER": self.driver} if self.driver else untold


_CARD = (sys.executable, "-m", "desktop_app", "card", "--json")
_OPENSC = ("pkcs15-tool", "--list-info", "--list-pins", "--read-certificate", "1")
PROGRAMS = (
    Program("`card`", _CARD, "my-number-card", answers_of_card),
    Program("OpenSC, JPKI named", _OPENSC, "JPKI", answers_of_opensc, driver="jpki"),
    Program("OpenSC", _OPENSC, "JPKI", answers_of_opensc),
)


@contextmanager
def card_in_reader(delay_ms: int, *, first_command_fails: bool) -> Iterator[Inserted]:
    """Put a card in that takes so long for every command, until the block ends."""
    scenario = replace(scenario_named("careful"), first_command_fails=first_command_fails)
    wait_until(lambda: not card_seen(0))
    inserted = Inserted(PracticeCard(scenario, today_in_japan()), faults=Faults(delay=delay_ms / 1000))
    try:
        wait_until(lambda: card_seen(0))
        yield inserted
    finally:
        inserted.take_out()


def run(program: Program, inserted: Inserted, delay_ms: int) -> Run:
    """Have a program ask the card as it is after power-up."""
    inserted.card.power_on()
    inserted.passed.clear()
    began = time.monotonic()
    done = subprocess.run(program.command, env=program.environment(), capture_output=True, text=True, check=False)
    whole = time.monotonic() - began
    passed = tuple(inserted.passed)
    return Run(
        program=program.name,
        first_command_fails=inserted.card.scenario.first_command_fails,
        delay_ms=delay_ms,
        answered=done.returncode == 0 and program.answers(done.stdout) == right_answers(program, inserted.card),
        apdus=len(passed),
        octets=sum(each.command + each.response for each in passed),
        at_card=passed[-1].answered - passed[0].came,
        whole=whole,
    )


def right_answers(program: Program, card: PracticeCard) -> Answers:
    """Return what a program should say of a card."""
    pin, password = (key.tries_left for key in card.keys.values())
    return Answers(program.kind, pin, password, today_in_japan() + timedelta(card.scenario.certificate_ends or 0))


def by_turns(delay_ms: int, count: int, *, first_command_fails: bool = False) -> list[Run]:
    """Run every program so many times, one after the other, and once before."""
    with card_in_reader(delay_ms, first_command_fails=first_command_fails) as inserted:
        runs = [run(program, inserted, delay_ms) for _ in range(count + 1) for program in PROGRAMS]
    return runs[len(PROGRAMS) :]


def version_of_opensc() -> str:
    """Return the version of OpenSC."""
    return subprocess.run(["opensc-tool", "--info"], capture_output=True, text=True, check=True).stdout.split()[1]


def measure() -> Measurement:
    """Measure with the card service running; RuntimeError where a program does not get its answers."""
    load, cores = os.getloadavg()[0], os.cpu_count() or 1
    runs = [each for delay_ms in DELAYS_MS for each in by_turns(delay_ms, RUNS)]
    if wrong := [each for each in runs if not each.answered]:
        msg = f"without the right answers: {wrong}"
        raise RuntimeError(msg)
    woken = by_turns(0, 1, first_command_fails=True)
    return Measurement(version_of_opensc(), load, cores, (*runs, *woken))


def main() -> None:
    """Start a card service, measure, and print what was measured as JSON."""
    with card_service():
        print(json.dumps(asdict(measure())))


if __name__ == "__main__":
    main()

"""How soon a card's three answers are had, by `card` and by OpenSC, where every APDU takes its time."""

from __future__ import annotations

from dataclasses import dataclass

from tests.bench.apart import isolated, what_is_lacking
from tests.bench.percentiles import percentiles

RUNS = 15
DELAYS_MS = (0, 20, 60)
BUDGET_APDUS = 6
OPENSC = ("pkcs15-tool", "opensc-tool")
TITLE = "## Three answers from a card\n\n"

INTRODUCTION = """\
Which kind of card, the tries left of both PINs, until when the certificate holds: `card --json` and OpenSC
{version} with the practice card `careful` in the same virtual reader, {count} runs by turns. Budget: {budget}
APDUs. The card takes some ms more for every APDU, long or short; contactless cards are of that order,
but none was measured. Bytes are of commands and responses. At the card: from the coming of the first APDU to
the answer of the last. Whole process: with the start of Python or of OpenSC; the wizard's watcher has started
before a card comes. Medians; in brackets the first and last tenth. {machine}

OpenSC is asked by `pkcs15-tool --list-info --list-pins --read-certificate 1`, once with `OPENSC_DRIVER=jpki`
and once as it comes, when it tries its other drivers first. It gives the tries of both PINs. It does not tell
the kind: an old 住基カード is `JPKI` to it as well. It does not tell the dates either, but gives the whole
certificate, which another program must read; its time is not counted. Real cards answer the first APDU after
power-up 6F00; the times are of a card that does not, because OpenSC with its driver named gives up at that.

"""


@dataclass(frozen=True)
class Run:
    """One whole process that asks a card, and whether it got its answers.

    `octets` counts commands and responses at the card; `at_card` is in seconds from the coming of the first command to
    the answer of the last, `whole` from the start of the process to its end.
    """

    program: str
    first_command_fails: bool
    delay_ms: int
    answered: bool
    apdus: int
    octets: int
    at_card: float
    whole: float


@dataclass(frozen=True)
class Measurement:
    """All runs in their order, the version of OpenSC, and how many processes wanted how many cores when they began."""

    opensc: str
    load: float
    cores: int
    runs: tuple[Run, ...]


def section() -> str:
    """Measure apart from the card service of this machine; return the section of the report."""
    lacking = what_is_lacking(OPENSC)
    return f"{TITLE}Not measured here: {lacking}.\n" if lacking else report(measured())


def measured() -> Measurement:
    """Measure in namespaces of its own; CalledProcessError where a program does not get its answers."""
    found = isolated("tests.bench.card_runs")
    return Measurement(**{**found, "runs": tuple(Run(**each) for each in found["runs"])})


def report(measurement: Measurement) -> str:
    """Return the section for what was measured."""
    timed = [run for run in measurement.runs if not run.first_command_fails]
    woken = [run for run in measurement.runs if run.first_command_fails]
    names = list(dict.fromkeys(run.program for run in timed))
    passed = "".join(_row_of_passage(name, timed, woken) for name in names)
    times = "".join(_row_of_times(name, delay, timed) for delay in DELAYS_MS for name in names)
    introduction = INTRODUCTION.format(
        version=measurement.opensc, count=RUNS, budget=BUDGET_APDUS, machine=_state_of_machine(measurement)
    )
    return (
        f"{TITLE}{introduction}"
        f"| | APDUs | bytes | APDUs where the first is answered 6F00 |\n|---|---|---|---|\n{passed}\n"
        f"| | ms more for every APDU | at the card, ms | whole process, ms |\n|---|---|---|---|\n{times}"
    )


def _state_of_machine(measurement: Measurement) -> str:
    state = "busy" if measurement.load > measurement.cores else "free"
    return f"The machine was {state}: a load of {measurement.load:.1f} on {measurement.cores} cores when it began."


def _row_of_passage(name: str, timed: list[Run], woken: list[Run]) -> str:
    apdus, octets = max((run.apdus, run.octets) for run in timed if run.program == name)
    counts = max((run.apdus, run.answered) for run in woken if run.program == name)
    after_failure = f"{counts[0]}" if counts[1] else f"{counts[0]}, then gives up"
    return f"| {name} | **{apdus}** | {octets} | {after_failure} |\n"


def _row_of_times(name: str, delay_ms: int, timed: list[Run]) -> str:
    runs = [run for run in timed if (run.program, run.delay_ms) == (name, delay_ms)]
    at_card, whole = _spread([run.at_card for run in runs]), _spread([run.whole for run in runs])
    return f"| {name} | {delay_ms} | {at_card} | {whole} |\n"


def _spread(seconds: list[float]) -> str:
    at = percentiles([each * 1000 for each in seconds])
    return f"**{at[50]:.0f}** ({at[10]:.0f}–{at[90]:.0f})"


if __name__ == "__main__":
    print(section())

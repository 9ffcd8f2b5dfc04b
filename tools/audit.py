"""Asks a public database for known faults of every pinned package: python -m tools.audit [pypi|osv].

pip-audit ends well even when it could ask about nothing at all. Here what was not asked about is told, and ends with 2.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.base.exit_codes import DONE, NOTHING, WRONG
from tools.requirements import Pin, lists, pins

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

NOTHING_ASKED = "Nothing was found out: the database ({service}) did not answer. Try again where it can be reached."
NOT_ALL_ASKED = "Nothing is known of these, which the database ({service}) does not know or did not answer about:"


@dataclass(frozen=True)
class Answer:
    """What is known against packages, and which ones nothing could be asked about."""

    faults: tuple[str, ...] = ()
    not_asked: tuple[str, ...] = ()

    @property
    def exit_code(self) -> int:
        """0 where all were asked about and none has a fault, 1 for a fault, 2 where some were not asked about."""
        if self.faults:
            return NOTHING
        return WRONG if self.not_asked else DONE


def rounds(pinned: Iterable[Pin]) -> Iterator[list[str]]:
    """Yield `name==version` lines in which no name stands twice, as pip-audit wants them; of all systems."""
    left = sorted({(pin.name, pin.version) for pin in pinned})
    while left:
        now = dict(left)
        yield [f"{name}=={version}" for name, version in now.items()]
        left = [each for each in left if now[each[0]] != each[1]]


def answer_from(output: str, asked: list[str]) -> Answer:
    """Return what pip-audit's JSON says; output of another form is no answer about anything."""
    try:
        found = json.loads(output)["dependencies"]
    except (ValueError, KeyError, TypeError):
        return Answer(not_asked=tuple(asked))
    answered = {f"{each['name']}=={each['version']}" for each in found if "vulns" in each}
    faults = (_fault(each, fault) for each in found for fault in each.get("vulns", []))
    return Answer(tuple(faults), tuple(line for line in asked if line not in answered))


def _fault(package: dict[str, Any], fault: dict[str, Any]) -> str:
    mended = ", ".join(fault["fix_versions"]) or "no version yet"
    return f"{package['name']} {package['version']}: {fault['id']}, mended in {mended}"


def ask(lines: list[str], service: str) -> Answer:
    """Return what a service knows about `name==version` lines."""
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "requirements.txt"
        listed.write_text("\n".join(lines), encoding="utf-8")
        options = ("--disable-pip", "--no-deps", "--progress-spinner", "off", "--format", "json")
        command = [sys.executable, "-m", "pip_audit", "--vulnerability-service", service, *options, "-r", str(listed)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    if not done.stdout:
        print(*done.stderr.splitlines()[-1:], file=sys.stderr)
    return answer_from(done.stdout, lines)


def summary(asked: int, answer: Answer, service: str) -> str:
    """Return what is to be said about an answer on so many versions."""
    number = len(answer.not_asked)
    head = f"{asked - number} of {asked} versions were asked about; known faults: {len(answer.faults)}."
    if number == asked:
        return NOTHING_ASKED.format(service=service)
    rest = (NOT_ALL_ASKED.format(service=service), *answer.not_asked) if number else ()
    return "\n".join((head, *answer.faults, *rest))


def main(service: str = "pypi") -> int:
    """Print what is known; see Answer for the exit code."""
    pinned = [pin for path in lists() for pin in pins(path.read_text(encoding="utf-8"))]
    asked = list(rounds(pinned))
    answers = [ask(lines, service) for lines in asked]
    faults = tuple(fault for each in answers for fault in each.faults)
    answer = Answer(faults, tuple(line for each in answers for line in each.not_asked))
    print(summary(sum(map(len, asked)), answer, service))
    return answer.exit_code


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

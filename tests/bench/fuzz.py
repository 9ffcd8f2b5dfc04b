"""Feeds bad bytes to whatever reads bytes, guided by the lines they reach: python -m tests.bench.fuzz [INPUTS [SEED]].

A process for each target, with atheris (requirements/fuzz.txt), beginning with the inputs in tests/corpus/. New
inputs that reach something new gather in build/fuzz/, and so does the first input at which a target fails.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent.parent
CORPUS = ROOT / "tests" / "corpus"
FOUND = ROOT / "build" / "fuzz"
INPUTS, SEED = 100_000, 20261125
SHARE_OF_SLOW = {
    "command_line": 50,
    "search_words": 5,
    **dict.fromkeys(("site_file", "site_values", "facts_file", "facts_values"), 10),
}
"""These get so many times fewer inputs: TOML is read by Python itself, and a command reads the facts anew each time."""
MOST_SECONDS = 10
"""An input that takes longer is a fault too."""


class Fed(NamedTuple):
    """How a target did: inputs, seconds, inputs that reach something new, and the end of what was said if it failed."""

    target: str
    inputs: int
    seconds: int
    kept: int
    failure: str

    def __str__(self) -> str:
        """Return a row of the table."""
        end = "failed" if self.failure else "none"
        return f"| {self.target} | {self.inputs:,} | {self.seconds} | {self.kept} | {end} |"


def feed(target: str, inputs: int, seed: int) -> Fed:
    """Feed one target in a process of its own."""
    folder = FOUND / target
    folder.mkdir(parents=True, exist_ok=True)
    options = (f"-runs={inputs}", f"-seed={seed}", f"-timeout={MOST_SECONDS}", f"-artifact_prefix={folder}.")
    command = [sys.executable, "-m", "tests.bench.fuzz_one", target, *options, str(folder), str(CORPUS / target)]
    done = subprocess.run(command, capture_output=True, cwd=ROOT, check=False, env={**os.environ, "TZ": "UTC"})
    said = done.stderr.decode(errors="replace") + done.stdout.decode(errors="replace")
    count = re.search(r"Done (\d+) runs in (\d+) second", said)
    runs, seconds = map(int, count.groups()) if count else (0, 0)
    failed = done.returncode != 0 or count is None
    return Fed(target, runs, seconds, len(list(folder.iterdir())), said[-3000:] if failed else "")


def main(inputs: int = INPUTS, seed: int = SEED) -> int:
    """Feed every target and print the table; 1 where one failed."""
    targets = sorted(path.name for path in CORPUS.iterdir())
    print("| target | inputs | seconds | kept | failures |\n|---|---|---|---|---|")
    fed = []
    for target in targets:
        fed.append(feed(target, inputs // SHARE_OF_SLOW.get(target, 1), seed))
        print(fed[-1], flush=True)
    print(f"| all | {sum(each.inputs for each in fed):,} | {sum(each.seconds for each in fed)} | | |")
    failures = [each.failure for each in fed if each.failure]
    print(*failures, sep="\n\n")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))

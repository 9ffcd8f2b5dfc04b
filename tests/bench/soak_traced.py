"""The soak, with every call to the network seen by strace: python -m tests.bench.soak_traced [VISITS], or `make soak`.

Ends with 1 where the soak does, or where anything but a local socket was opened.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

LOCAL = "AF_UNIX"


def traced(command: Sequence[str]) -> tuple[int, Counter[str]]:
    """Run a command and all that it starts; return how it ended, and how often it opened which family of sockets."""
    with TemporaryDirectory() as folder:
        trace = Path(folder) / "trace"
        # Only these calls stop the program, which is otherwise as fast as without.
        strace = ["strace", "-f", "--seccomp-bpf", "-e", "trace=socket,socketpair", "-o", str(trace)]
        ended = subprocess.run([*strace, *command], check=False).returncode
        return ended, sockets(trace.read_text())


def sockets(trace: str) -> Counter[str]:
    """Count the sockets in a trace by their family."""
    return Counter(re.findall(r"\bsocket(?:pair)?\((\w+)", trace))


def main() -> int:
    """Make as many visits as the command line says; print what came of it, and which sockets were opened."""
    ended, opened = traced([sys.executable, "-m", "tests.bench.soak", *sys.argv[1:]])
    print("sockets opened:", ", ".join(f"{number} {family}" for family, number in sorted(opened.items())) or "none")
    return ended or int(set(opened) != {LOCAL})


if __name__ == "__main__":
    sys.exit(main())

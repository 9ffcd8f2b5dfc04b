"""Measurements that run in a process of their own, or in namespaces of their own with a card service."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ISOLATED = str(Path(__file__).resolve().parent.parent.parent / "tools" / "isolated.sh")


def own_process(module: str) -> str:
    """Run a module in a process of its own; return what it prints."""
    return subprocess.run([sys.executable, "-m", module], capture_output=True, text=True, check=True).stdout


def what_is_lacking(programs: Sequence[str]) -> str:
    """Return why a card service of one's own cannot be had here, nothing where it can."""
    if missing := [name for name in ("unshare", "pcscd", *programs) if shutil.which(name) is None]:
        return f"there is no {', '.join(missing)}"
    refused = subprocess.run([ISOLATED, "true"], capture_output=True, check=False).returncode
    return "namespaces of its own are refused" if refused else ""


def isolated(module: str) -> Any:
    """Run a module in namespaces of its own; return what it prints as JSON. CalledProcessError where it fails."""
    command = [ISOLATED, sys.executable, "-m", module]
    return json.loads(subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout)


@contextmanager
def card_service() -> Iterator[None]:
    """Run a card service in these namespaces, which sees its readers and no card when the block begins."""
    from tests.end_to_end.conftest import Service, run_card, wait_until

    service = Service()
    service.start()
    try:
        wait_until(lambda: run_card()["outcome"] == "no-card")
        yield
    finally:
        service.stop()

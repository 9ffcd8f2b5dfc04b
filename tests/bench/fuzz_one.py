"""One target of the fuzzer: python -m tests.bench.fuzz_one TARGET, with libFuzzer's options and folders behind it."""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["desktop_app"]):
    from tests.bench import fuzz_targets


def main() -> None:
    """Feed the target; libFuzzer ends the process."""
    target = sys.argv.pop(1)
    atheris.Setup(sys.argv, getattr(fuzz_targets, target))
    atheris.Fuzz()


if __name__ == "__main__":
    main()

"""Do the tests notice a small mistake? Changes modules in a copy of the project and runs their tests (make mutants).

Prints the mutants that no test noticed, and counts for docs/proof.md. `equivalent_mutants.tsv` tells which changes make
no difference, and why; they count neither as noticed nor as missed. Takes some minutes.
"""

from __future__ import annotations

import compileall
import multiprocessing
import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest
from hypothesis import Phase, settings

from tests.bench.mutate import mutants_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.bench.mutate import Mutant

ROOT = Path(__file__).resolve().parent.parent.parent
COPY = ROOT / "build" / "mutants"
EQUIVALENT = Path(__file__).with_name("equivalent_mutants.tsv")
TESTS = {
    "card/protocol/gate": ["card/protocol/test_gate.py", "card/test_read_card.py"],
    "card/protocol/certificate": ["card/protocol/test_certificate.py", "card/test_read_card.py"],
    "facts/store": ["facts"],
    "facts/units": ["facts"],
    "facts/card_validity": ["facts"],
    "facts/days": ["facts"],
    "facts/expiry_estimate": ["facts"],
    "reminders/model/due": ["reminders/model/test_due.py", "reminders/daily/test_run.py", "reminders/test_cli.py"],
    "reminders/model/year": ["reminders/model/test_year.py"],
}
"""For each module of desktop_app the fast tests that look at it, below tests."""
SECONDS = 60
OPTIONS = ["-x", "-q", "-c", os.devnull, f"--rootdir={COPY}", "--import-mode=importlib", "-W", "error"]
PLUGINS = ["-p", "no:cacheprovider", "-p", "_hypothesis_pytestplugin", "--hypothesis-profile=mutants"]


class Count(NamedTuple):
    """How many mutants of a module there were, were noticed, make no difference."""

    module: str
    mutants: int
    noticed: int
    equivalent: int

    @property
    def share(self) -> float:
        """The share noticed of those that make a difference, in percent."""
        return 100 * self.noticed / (self.mutants - self.equivalent)


def main() -> None:
    """Try the modules that are named, or all, and print what was found."""
    modules = sys.argv[1:] or list(TESTS)
    _prepare()
    counts = [_try_all(module) for module in modules]
    print("\n| module | mutants | noticed | make no difference | noticed of the rest |\n|---|---|---|---|---|")
    for count in counts:
        print(f"| `{count.module}.py` | {count.mutants} | {count.noticed} | {count.equivalent} | {count.share:.1f} % |")


def _prepare() -> None:
    """Copy what the tests need, compiled; and let Hypothesis look for failures always in the same places."""
    shutil.rmtree(COPY, ignore_errors=True)
    for name in ("desktop_app", "tests", "resources", "i18n"):
        shutil.copytree(ROOT / name, COPY / name, ignore=shutil.ignore_patterns("__pycache__"))
    compileall.compile_dir(COPY, quiet=1)
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    phases = (Phase.explicit, Phase.generate)  # that it fails is enough, the smallest example is not wanted
    settings.register_profile("mutants", deadline=None, derandomize=True, database=None, phases=phases)


def _try_all(module: str) -> Count:
    path = COPY / "desktop_app" / f"{module}.py"
    source = path.read_text(encoding="utf-8")
    if _is_noticed(module):
        sys.exit(f"the tests of {module} fail without any change")
    mutants = list(mutants_of(source))
    equivalent = set(_equivalent(module))
    missed = [mutant for mutant in mutants if not _change_is_noticed(module, path, mutant)]
    path.write_text(source, encoding="utf-8")
    for mutant in missed:
        if (mutant.was, mutant.becomes) not in equivalent:
            print(f"{module}.py:{mutant.number}\n  - {mutant.was}\n  + {mutant.becomes}", flush=True)
    same = sum((mutant.was, mutant.becomes) in equivalent for mutant in missed)
    return Count(module, len(mutants), len(mutants) - len(missed), same)


def _equivalent(module: str) -> Iterator[tuple[str, str]]:
    for line in EQUIVALENT.read_text(encoding="utf-8").splitlines()[1:]:
        name, was, becomes, _why = line.split("\t")
        if name == module:
            yield was, becomes


def _change_is_noticed(module: str, path: Path, mutant: Mutant) -> bool:
    path.write_text(mutant.source, encoding="utf-8")
    return _is_noticed(module)


def _is_noticed(module: str) -> bool:
    """Run the tests in a process of their own; whoever does not come to an end is noticed too."""
    process = multiprocessing.get_context("fork").Process(target=_run_tests, args=(module,))
    process.start()
    process.join(SECONDS)
    if process.is_alive():
        process.kill()
        process.join()
    return process.exitcode != 0


def _run_tests(module: str) -> None:
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 1)
    os.dup2(silence, 2)
    os.chdir(COPY)
    for name in [name for name in sys.modules if name.partition(".")[0] in ("tests", "desktop_app")]:
        del sys.modules[name]  # those of the working tree
    sys.path.insert(0, str(COPY))
    sys.dont_write_bytecode = True  # two changes within one second would be taken for one
    sys.exit(pytest.main([*OPTIONS, *PLUGINS, *(f"tests/{name}" for name in TESTS[module])]))


if __name__ == "__main__":
    main()

"""Looks at the shape of the code: `make check` fails where a limit of the house is passed.

Limits: no circle of imports, those for types included; few modules a folder; no families of modules told by the
beginning of their names; short files and functions; no test that takes something from another.

Usage: python -m tools.house
"""

from __future__ import annotations

import ast
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "desktop_app"
MODULES_A_FOLDER = 14
LINES_A_FILE = 300
LINES_A_FUNCTION = 50
COLLECTIONS = frozenset({"desktop_app/guide/content/flows", "desktop_app/guide/content/topics"})
"""Folders of things of one kind, a file each: they grow with what the guide knows, and are named after ids."""


@dataclass(frozen=True)
class CodeFile:
    """A file of Python: its path below the root with slashes, its text, and what its text means."""

    path: str
    text: str
    tree: ast.Module

    @property
    def folder(self) -> str:
        """Return the folder in which it lies."""
        return self.path.rpartition("/")[0]

    @property
    def name(self) -> str:
        """Return the name of the file without its ending."""
        return self.path.rpartition("/")[2].removesuffix(".py")

    @property
    def module(self) -> str:
        """Return its name for whoever imports it."""
        return self.path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def source(path: str, text: str) -> CodeFile:
    """Return a file of that path and text."""
    return CodeFile(path, text, ast.parse(text))


def sources(*folders: str) -> list[CodeFile]:
    """Return the files of these folders of the project."""
    paths = [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]
    return [source(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")) for path in paths]


def imported(one: CodeFile, modules: frozenset[str]) -> frozenset[str]:
    """Return which of the modules a file imports, wherever in it that stands."""
    return frozenset(name for node in ast.walk(one.tree) for name in _imported_by(node, modules)) - {one.module}


def _imported_by(node: ast.AST, modules: frozenset[str]) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names if alias.name in modules)
    elif isinstance(node, ast.ImportFrom) and node.module:
        whole = [f"{node.module}.{alias.name}" for alias in node.names]
        yield from (name if name in modules else node.module for name in whole if {name, node.module} & modules)


def circles(files: Iterable[CodeFile]) -> Iterator[str]:
    """Yield a sentence for every circle of imports."""
    files = list(files)
    modules = frozenset(one.module for one in files)
    rest = {one.module: set(imported(one, modules)) for one in files}
    while free := [name for name, needs in rest.items() if not needs & rest.keys()]:
        for name in free:
            del rest[name]
    seen: set[str] = set()
    for name in rest:
        if name not in seen and (circle := _circle_from(name, rest)):
            seen |= set(circle)
            yield "a circle of imports: " + " -> ".join([*circle, circle[0]])


def _circle_from(start: str, needs: Mapping[str, set[str]]) -> list[str] | None:
    """Return the modules of a shortest circle through one; None where it only hangs on one."""
    ways, seen = [[start]], {start}
    while ways:
        way = ways.pop(0)
        for name in sorted(needs[way[-1]] & needs.keys()):
            if name == start:
                return way
            if name not in seen:
                seen.add(name)
                ways.append([*way, name])
    return None


def crowded(files: Iterable[CodeFile]) -> Iterator[str]:
    """Yield a sentence for every folder with too many modules."""
    counts = Counter(one.folder for one in files if one.name != "__init__")
    for folder, count in counts.items():
        if count > MODULES_A_FOLDER and folder not in COLLECTIONS:
            yield f"{folder}: {count} modules, where {MODULES_A_FOLDER} can be seen at once"


def families(files: Iterable[CodeFile]) -> Iterator[str]:
    """Yield a sentence for modules of a folder whose names begin alike: they want a folder of their own."""
    beginnings: dict[tuple[str, str], list[str]] = {}
    for one in files:
        first, underscore, _ = one.name.partition("_")
        if first and underscore and one.folder not in COLLECTIONS:
            beginnings.setdefault((one.folder, first), []).append(one.name)
    for (folder, first), names in beginnings.items():
        if len(names) > 1:
            yield f"{folder}: a family told by its prefix {first}_: {', '.join(sorted(names))}"


def long_ones(files: Iterable[CodeFile]) -> Iterator[str]:
    """Yield a sentence for every file and every function that is too long."""
    for one in files:
        if (lines := len(one.text.splitlines())) > LINES_A_FILE:
            yield f"{one.path}: {lines} lines, at most {LINES_A_FILE}"
        for node in ast.walk(one.tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                length = (node.end_lineno or node.lineno) - node.lineno + 1
                if length > LINES_A_FUNCTION:
                    yield f"{one.path}:{node.lineno}: {node.name} has {length} lines, at most {LINES_A_FUNCTION}"


def borrowed(files: Iterable[CodeFile]) -> Iterator[str]:
    """Yield a sentence for every module of tests from which another takes something: what tests share is a helper."""
    files = list(files)
    tests = frozenset(one.module for one in files if one.name.startswith("test_"))
    for one in files:
        for name in sorted(imported(one, tests)):
            yield f"{one.path}: takes something from {name}; what tests share lives in tests/helpers"


def faults(shipped: list[CodeFile], others: list[CodeFile]) -> Iterator[str]:
    """Yield a sentence for everything that passes a limit, in what is shipped, and in tools and tests."""
    yield from circles(shipped)
    yield from crowded(shipped)
    yield from families(shipped)
    yield from long_ones([*shipped, *others])
    yield from borrowed(others)


def main() -> int:
    """Print what passes a limit; return 1 where anything does."""
    found = list(faults(sources(PACKAGE), sources("tools", "tests")))
    for sentence in found:
        print(sentence)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

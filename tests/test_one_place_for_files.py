"""Files are written and read in one place, which is tested with every kind of name and of trouble."""

from __future__ import annotations

import re
from pathlib import Path

import desktop_app

WRITES = [
    r"\.write_(?:text|bytes)\(",
    r"\.save\(\s*(?:str|f?\"|path)",
    r"QPdfWriter\(\s*(?:str|path)",
    r"open\([^)]*[\"'][wax]b?[\"']",
]
READS = [r"\.read_bytes\(", r"\bopen\([^)]*[\"']rb?[\"']"]
SHIPPED = {"guide/search/model.py", "language/catalogue.py", "language/phrase_model.py"}
"""Modules that read what comes with the program."""
ITS_OWN = {"reminders/storage/repair.py", "ui/speech/voice_process.py"}
"""Has what it has just written put on the disk; reads standard input, which is no file of anybody's."""


def modules_with(patterns):
    """Return the modules, but for the one place, in which one of these is found."""
    package = Path(desktop_app.__file__).parent
    sources = {str(path.relative_to(package)): path.read_text(encoding="utf-8") for path in package.rglob("*.py")}
    found = {name for name, source in sources.items() if any(re.search(pattern, source) for pattern in patterns)}
    return found - {"base/files.py"}


def test_no_other_part_of_the_program_writes_files():
    assert modules_with(WRITES) == set()


def test_no_other_part_of_the_program_reads_what_people_give_it():
    assert modules_with(READS) == SHIPPED | ITS_OWN


def test_the_search_finds_what_it_looks_for():
    for line in ("path.write_text(x)", 'grab().save(str(folder / "x"))', "QPdfWriter(str(path))", 'path.open("wb")'):
        assert any(re.search(pattern, line) for pattern in WRITES)
    for line in ("path.read_bytes()", 'path.open("rb")'):
        assert any(re.search(pattern, line) for pattern in READS)

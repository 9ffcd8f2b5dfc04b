"""The words that `python -m tools.facts` understands."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.base.exit_codes import DONE, NOTHING
from desktop_app.facts.compiled import CompiledFacts, facts_in
from tests.helpers.facts import RECORD, a_period
from tools.facts import __main__ as program
from tools.facts import look
from tools.facts.look import Wish


@pytest.fixture
def path(tmp_path, monkeypatch):
    path = tmp_path / "facts.toml"
    path.write_text(a_period(), encoding="utf-8")
    monkeypatch.setattr(program, "FACTS", path)
    return path


def test_without_words_the_facts_are_compiled(path):
    assert program.main([]) == DONE
    assert isinstance(facts_in(path), CompiledFacts)


def test_check_looks_at_how_they_are_written(path):
    assert program.main(["check"]) == DONE
    path.write_text(a_period(record=RECORD.replace("/page", "/")), encoding="utf-8")
    assert program.main(["check"]) == NOTHING


@pytest.mark.parametrize(
    ("words", "wish"),
    [
        ([], Wish()),
        (["--write"], Wish(write=True)),
        (["--only", "a", "b", "--report", "r.md"], Wish(frozenset("ab"), report=Path("r.md"))),
    ],
)
def test_look_asks_their_pages(path, monkeypatch, words, wish):
    asked = []
    monkeypatch.setattr(look, "look", lambda *given: asked.append(given) or DONE)
    assert program.main(["look", *words]) == DONE
    ((facts, wished),) = asked
    assert facts == path
    assert wished == wish


def test_facts_that_are_wrong_are_one_sentence_and_1(path, capsys):
    path.write_text("[[limit]]", encoding="utf-8")
    for words in ([], ["check"], ["look"]):
        assert program.main(words) == NOTHING
        assert len(capsys.readouterr().err.splitlines()) == 1


def test_what_builds_the_program_needs_nothing_that_asks_pages():
    libraries = ("httpx", "protego", "lxml", "pypdfium2")
    code = f"import sys, tools.facts.__main__; sys.exit(any(name in sys.modules for name in {libraries}))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0

"""`--date` may be anywhere in the calendar: commands answer or say in a sentence what is not possible on that day."""

from __future__ import annotations

import pytest

from desktop_app.commands.program import run

COMMANDS = (
    ("guide", "flow", "lost-card"),
    ("guide", "flow", "renewal", "--practice", "renewal-open"),
    ("guide", "show", "renewal"),
    ("remind", "due"),
    ("remind", "list"),
    ("facts", "status"),
)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
@pytest.mark.parametrize("day", ["0001-01-01", "1872-12-31", "9999-12-30", "9999-12-31"])
def test_any_day_can_be_looked_at(command, day, tmp_path, capsys):
    data = ["--data", str(tmp_path / "book")] if command[0] in {"remind", "facts"} else []
    code = run(["--lang", "en", "--date", day, *command, *data])
    said = capsys.readouterr()
    assert code in (0, 1, 2)
    assert bool(said.out) != bool(said.err)
    assert said.err.count("\n") <= 1


@pytest.mark.parametrize("ends", ["9999-12-31", "0001-01-01", "2072-02-07", "2015-12-31"])
@pytest.mark.parametrize("option", ["--certificate-ends", "--card-ends"])
def test_an_impossible_end_is_refused_with_one_sentence(option, ends, tmp_path, capsys):
    book = ["--data", str(tmp_path / "book")]
    common = ["--lang", "en", "--date", "2026-11-25", "remind"]
    assert run([*common, "add", "--nickname", "Ken", option, ends, *book]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "its last day can be from 1 January 2016 to" in said.err
    assert said.err.count("\n") == 1
    assert run([*common, "list", *book]) == 1

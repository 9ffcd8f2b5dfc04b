"""The commands of the renewal book, as scripts use them."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date

import pytest

from desktop_app.commands.program import run
from desktop_app.reminders.daily import notification as notify
from desktop_app.reminders.daily.schedule import linux_schedule
from desktop_app.wiring import home as app

DAY = "2026-11-25"


@pytest.fixture
def remind(tmp_path, capsys):
    """Runs a command on a book of its own; returns exit code, output and complaints."""

    def command(*arguments, language="en", day=DAY):
        code = run(["--lang", language, "remind", *arguments, "--date", day, "--data", str(tmp_path / "data")])
        said = capsys.readouterr()
        return code, said.out, said.err

    return command


@pytest.fixture
def shown(monkeypatch):
    """What was shown as notifications, instead of showing it."""
    found = []
    monkeypatch.setattr(notify, "show", lambda title, body: found.append((title, body)) is None)
    return found


def add(remind, nickname="Vovó", *more, ends="2027-02-07", language="pt_BR"):
    return remind("add", "--nickname", nickname, "--certificate-ends", ends, *more, language=language)


def test_who_is_added_is_listed(remind):
    assert add(remind, "Vovó", "--card-ends", "2032-02-07") == (0, "", "")
    code, out, _ = remind("list", "--json")
    assert code == 0
    assert json.loads(out) == [
        {
            "nickname": "Vovó",
            "colour": "blue",
            "language": "pt_BR",
            "certificate": {"ends": "2027-02-07", "source": "typed"},
            "card": {"ends": "2032-02-07", "source": "typed"},
        }
    ]
    assert "Vovó: The electronic certificate (電子証明書): 2027-02-07" in remind("list")[1]


def test_what_is_due_is_said_worst_first(remind):
    add(remind, "Ken", ends="2027-02-07")
    add(remind, "Oma", ends="2026-10-01")
    add(remind, "Tio", ends="2030-10-01")
    code, out, _ = remind("due")
    assert code == 0
    assert [line.split(":")[0] for line in out.splitlines()] == ["Oma", "Ken"]
    (first, second) = json.loads(remind("due", "--json")[1])
    # The last day on which a city office is open before 31 January, a Sunday.
    assert (first["state"], first["deadline"], first["days_left"]) == ("grace", "2027-01-29", 65)
    assert (second["state"], second["what"], second["ends"]) == ("renewal-open", "certificate", "2027-02-07")


def test_where_nobody_has_to_do_anything_the_exit_code_says_so(remind):
    assert remind("due") == (1, "Nobody is in the renewal book yet.\n", "")
    assert remind("due", "--json") == (1, "[]\n", "")
    assert remind("list") == (1, "Nobody is in the renewal book yet.\n", "")
    assert remind("list", "--json") == (1, "[]\n", "")
    add(remind, "Tio", ends="2030-10-01")
    assert remind("due") == (1, "Nobody has to do anything now.\n", "")


def test_an_empty_book_takes_whoever_was_removed_out_of_the_file_and_says_that_it_is_empty(remind, tmp_path):
    add(remind)
    paths = [tmp_path / "book.ics", tmp_path / "book.json"]
    for path in paths:
        assert remind("export", "--out", str(path)) == (0, "", "")
        assert "Vovó" in path.read_text(encoding="utf-8")
    remind("remove", "Vovó")
    for path in paths:
        assert remind("export", "--out", str(path)) == (0, "", "Nobody is in the renewal book yet.\n")
        assert "Vovó" not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--nickname", "Ken"], "at least one of the two dates"),
        (["--nickname", "123456789012", "--card-ends", "2030-01-01"], "without a number"),
        (["--nickname", "", "--card-ends", "2030-01-01"], "give a nickname"),
        (["--nickname", "Vovó", "--card-ends", "2030-01-01"], "has this nickname already"),
    ],
)
def test_what_cannot_be_noted_down_is_told_in_one_sentence(remind, arguments, said):
    add(remind)
    code, out, error = remind("add", *arguments)
    assert (code, out) == (2, "")
    assert said in error
    assert error.count("\n") == 1


def test_a_day_that_is_none_is_a_wrong_argument(remind):
    with pytest.raises(SystemExit) as end:
        add(remind, ends="7.2.2027")
    assert end.value.code == 2


def test_who_is_removed_is_gone(remind):
    add(remind)
    assert remind("remove", " vovó ") == (0, "", "")
    assert remind("list")[0] == 1
    assert remind("remove", "Vovó") == (1, "", "Nobody in the renewal book has this nickname.\n")


def test_the_days_go_into_a_calendar_and_the_book_into_a_copy(remind, tmp_path):
    add(remind)
    assert remind("export", "--out", str(tmp_path / "book.ics"))[0] == 0
    assert "電子証明書" in (tmp_path / "book.ics").read_text(encoding="utf-8")
    assert remind("export", "--out", str(tmp_path / "book.json"))[0] == 0
    remind("remove", "Vovó")
    assert remind("import", str(tmp_path / "book.json")) == (0, "+ Vovó\n", "")
    assert remind("import", str(tmp_path / "book.json")) == (
        0,
        "= Vovó: This person is in the renewal book already.\n",
        "",
    )


def test_what_is_no_copy_is_refused(remind, tmp_path):
    (tmp_path / "letter.json").write_text("{}")
    assert remind("import", str(tmp_path / "letter.json")) == (1, "", "This file is not a copy of a renewal book.\n")


def test_a_place_that_cannot_be_written_to_is_told(remind, tmp_path):
    add(remind)
    code, _, error = remind("export", "--out", str(tmp_path / "not there" / "book.ics"))
    assert code == 1
    assert error.count("\n") == 1


def test_everybody_is_reminded_once_a_stage_in_their_language(remind, shown, day_context):
    add(remind, "Vovó", language="pt_BR")
    add(remind, "おじいちゃん", language="ja")
    assert remind("due", "--notify") == (0, "", "")
    assert len(shown) == 2
    assert any("certificado eletrônico" in body for _title, body in shown)
    assert any("電子証明書の期限は" in body for _title, body in shown)
    assert remind("due", "--notify") == (0, "", "")
    assert len(shown) == 2
    remind("due", "--notify", day="2027-01-10")
    assert len(shown) == 4


def test_what_could_not_be_shown_is_told_and_tried_again(remind, shown, monkeypatch):
    add(remind)
    with monkeypatch.context() as patched:
        patched.setattr(notify, "show", lambda _title, _body: False)
        code, _, error = remind("due", "--notify")
        assert code == 1
        assert "no notifications" in error
    assert remind("due", "--notify")[0] == 0
    assert len(shown) == 1


def test_the_switch_makes_the_system_run_this_very_command(remind, tmp_path, monkeypatch):
    schedule = replace(linux_schedule(tmp_path / "config"), run=lambda _command: True)
    monkeypatch.setattr(app, "schedule", lambda: schedule)
    assert remind("schedule", "on")[0] == 0
    written = "".join(path.read_text() for path in (tmp_path / "config").rglob("*.service"))
    wanted = app.remind_command(tmp_path / "data")
    assert re.search(".*".join(map(re.escape, wanted)), written)
    assert remind("schedule", "off")[0] == 0
    assert not list(tmp_path.rglob("*.service"))


def test_whether_reminders_are_on_is_told_as_the_system_would_run_them(remind, tmp_path, monkeypatch, day_context):
    schedule = replace(linux_schedule(tmp_path / "config"), run=lambda _command: True)
    monkeypatch.setattr(app, "schedule", lambda: schedule)
    monkeypatch.setattr(app.paths, "user_data", lambda: tmp_path / "data")

    def said_by_doctor():
        checks = app.examine(day_context, day_context.translator("en"))
        return [check.state for check in checks if check.check == "reminders"]

    assert remind("schedule") == (1, "Reminders are switched off.\n", "")
    assert said_by_doctor() == []
    remind("schedule", "on")
    assert remind("schedule") == (0, "Reminders are switched on.\n", "")
    assert said_by_doctor() == ["ok"]
    schedule.on(["/gone/navi", "remind", "due", "--notify"])
    code, out, _ = remind("schedule", "--json")
    assert (code, json.loads(out)["reminders"]) == (1, "doubtful")
    assert "switch them on once more" in json.loads(out)["sentence"]
    assert said_by_doctor() == ["fault"]


def test_copies_of_a_cloud_are_named_when_somebody_is_removed(remind, tmp_path):
    add(remind)
    other = tmp_path / "data" / "renewal-book (conflicted copy).sqlite3"
    other.write_bytes((tmp_path / "data" / "renewal-book.sqlite3").read_bytes())
    code, out, error = remind("remove", "Vovó")
    assert (code, out) == (0, "")
    assert str(other) in error
    assert "delete them yourself" in error


def test_whoever_a_copy_has_wrong_is_left_out_by_name_and_the_others_come(remind, tmp_path):
    for nickname in ("Vovó", "Ken", "Tio"):
        add(remind, nickname)
    remind("export", "--out", str(tmp_path / "book.json"))
    remind("remove", "Ken")
    remind("remove", "Tio")
    copy = json.loads((tmp_path / "book.json").read_text(encoding="utf-8"))
    copy["people"][1]["certificate"]["day"] = "2027-02-30"
    (tmp_path / "book.json").write_text(json.dumps(copy), encoding="utf-8")
    code, out, error = remind("import", str(tmp_path / "book.json"), "--json")
    assert (code, error) == (0, "")
    assert json.loads(out) == {
        "taken": ["Tio"],
        "left_out": [
            {"nickname": "Ken", "why": "There is no such day in the calendar."},
            {"nickname": "Vovó", "why": "This person is in the renewal book already."},
        ],
    }


def test_an_empty_copy_makes_no_book(remind, tmp_path):
    remind("export", "--out", str(tmp_path / "book.json"))
    assert remind("import", str(tmp_path / "book.json")) == (0, "", "")
    assert not (tmp_path / "data").exists()


def test_the_run_of_once_a_day_shows_that_the_book_was_mended(remind, shown, tmp_path):
    add(remind)
    remind("list", day="2026-11-26")
    (tmp_path / "data" / "renewal-book.sqlite3").write_bytes(b"nonsense" * 1000)
    remind("due", "--notify", day="2026-11-27")
    assert any("A copy of 26 November 2026 was put in its place" in body for _title, body in shown)


def test_a_damaged_book_is_mended_and_told_of(remind, tmp_path):
    add(remind)
    remind("list", day="2026-11-26")
    (tmp_path / "data" / "renewal-book.sqlite3").write_bytes(b"nonsense" * 1000)
    code, out, error = remind("list")
    assert code == 0
    assert "Vovó" in out
    assert "A copy of" in error


def test_the_day_of_a_date_is_that_of_japan(remind):
    add(remind, ends=date(2026, 11, 25).isoformat())
    assert "today" in remind("due")[1]

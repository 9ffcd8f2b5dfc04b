"""The log of the daily run: a list of events with their moments, and nothing else."""

from __future__ import annotations

import json
import os
from datetime import datetime, timedelta

import pytest

from desktop_app.commands.program import run
from desktop_app.facts.card_validity import JAPAN
from desktop_app.reminders.daily import notification as notify
from desktop_app.reminders.daily.run_log import RunEvent, log, log_in, logged_run
from desktop_app.reminders.storage.file_names import book_in
from tools.words import ROOT

NOW = datetime(2026, 11, 25, 9, tzinfo=JAPAN)
MOST_BYTES = 32_000


@pytest.fixture(autouse=True)
def book_of_somebody(tmp_path):
    """There is a book to remind of."""
    book_in(tmp_path).touch()


def lines_of(folder):
    return [json.loads(line) for line in log_in(folder).read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("event", RunEvent)
def test_an_event_is_one_line_with_nothing_but_its_moment_and_its_name(event, tmp_path):
    log(tmp_path, event, NOW)
    assert log_in(tmp_path).read_text() == f'{{"at": "2026-11-25T09:00:00+09:00", "event": "{event}"}}\n'


@pytest.mark.parametrize("other", ["started", "花子", 7, None, {"event": "started"}, RunEvent, [RunEvent.STARTED]])
def test_nothing_else_can_be_logged(other, tmp_path):
    with pytest.raises(TypeError, match="only an Event can be logged"):
        log(tmp_path, other, NOW)
    assert not log_in(tmp_path).exists()


def test_the_log_is_bounded_and_the_latest_events_stay(tmp_path):
    for number in range(2 * MOST_BYTES // 50):
        log(tmp_path, RunEvent.SHOWN, NOW + timedelta(seconds=number))
        assert log_in(tmp_path).stat().st_size <= MOST_BYTES
    lines = lines_of(tmp_path)
    assert len(lines) > MOST_BYTES // 200
    moments = [datetime.fromisoformat(line["at"]) for line in lines]
    assert moments == [moments[-1] - timedelta(seconds=back) for back in reversed(range(len(lines)))]
    assert moments[-1] == NOW + timedelta(seconds=number)


def test_only_the_owner_may_read_it(tmp_path):
    log(tmp_path, RunEvent.STARTED, NOW)
    assert log_in(tmp_path).stat().st_mode & 0o777 == 0o600


def a_folder(path):
    path.mkdir()


def a_pipe(path):
    os.mkfifo(path)


def a_full_disk(path):
    path.symlink_to("/dev/full")


def a_link_to_nowhere(path):
    path.symlink_to(path.parent / "gone" / "log")


@pytest.mark.parametrize("kind", [a_folder, a_pipe, a_full_disk, a_link_to_nowhere], ids=lambda kind: kind.__name__)
def test_a_log_that_takes_nothing_disturbs_nobody(tmp_path, kind):
    kind(log_in(tmp_path))
    log(tmp_path, RunEvent.STARTED, NOW)


def test_where_there_is_no_book_neither_log_nor_folder_is_made(tmp_path):
    log(tmp_path / "gone", RunEvent.STARTED, NOW)
    assert not (tmp_path / "gone").exists()
    (tmp_path / "empty").mkdir()
    log(tmp_path / "empty", RunEvent.STARTED, NOW)
    assert not list((tmp_path / "empty").iterdir())


def test_a_run_says_that_it_began_and_how_it_ended():
    heard = []
    with logged_run(heard.append):
        heard.append("at work")
    assert heard == [RunEvent.STARTED, "at work", RunEvent.ENDED]


@pytest.mark.parametrize("error", [KeyError, KeyboardInterrupt, SystemExit])
def test_a_run_says_that_it_failed_whatever_has_ended_it(error):
    heard = []
    with pytest.raises(error), logged_run(heard.append):
        raise error
    assert heard == [RunEvent.STARTED, RunEvent.FAILED]


@pytest.fixture
def remind(tmp_path, monkeypatch):
    """Runs a command on a book of its own, where every notification is shown."""
    monkeypatch.setattr(notify, "show", lambda _title, _body: True)

    def command(*arguments, day="2026-11-25"):
        return run(["--lang", "en", "remind", *arguments, "--date", day, "--data", str(tmp_path / "data")])

    return command


def test_the_run_of_once_a_day_logs_what_it_does_and_names_nobody(remind, tmp_path, capsys):
    for nickname in ("Vovó", "Ken"):
        remind("add", "--nickname", nickname, "--certificate-ends", "2027-02-07")
    remind("list", day="2026-11-24")
    assert not log_in(tmp_path / "data").exists()
    assert remind("due", "--notify") == 0
    assert remind("due", "--notify") == 0
    events = [line["event"] for line in lines_of(tmp_path / "data")]
    assert events == ["started", "shown", "shown", "ended", "started", "ended"]
    assert {line["at"][:10] for line in lines_of(tmp_path / "data")} == {"2026-11-25"}
    assert {key for line in lines_of(tmp_path / "data") for key in line} == {"at", "event"}


def test_what_could_not_be_shown_and_a_book_that_was_mended_are_in_the_log(remind, tmp_path, capsys, monkeypatch):
    remind("add", "--nickname", "Vovó", "--certificate-ends", "2027-02-07")
    remind("list", day="2026-11-26")
    (tmp_path / "data" / "renewal-book.sqlite3").write_bytes(b"nonsense" * 1000)
    monkeypatch.setattr(notify, "show", lambda _title, _body: False)
    assert remind("due", "--notify", day="2026-11-27") == 1
    assert [line["event"] for line in lines_of(tmp_path / "data")] == ["started", "book-mended", "not-shown", "failed"]


def test_a_book_that_is_not_there_gets_no_log(remind, tmp_path):
    assert remind("due", "--notify") == 0
    assert not (tmp_path / "data").exists()


def test_every_event_is_explained_where_reminders_are_decided_on():
    (document,) = (ROOT / "docs/decisions").glob("016-*.md")
    text = document.read_text(encoding="utf-8")
    assert all(f"`{event}`" in text for event in RunEvent)

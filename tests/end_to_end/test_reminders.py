"""Reminders on a real notification service, in a real calendar, and started by what starts them."""

from __future__ import annotations

import os
import subprocess
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from desktop_app.language.day_context import load_day
from desktop_app.language.markup import without_markup
from desktop_app.reminders import messages
from desktop_app.reminders.calendar_export import calendar_file
from desktop_app.reminders.daily.notification import show
from desktop_app.reminders.daily.run import Reminded, show_due
from desktop_app.reminders.daily.schedule import linux_schedule
from desktop_app.reminders.daily.schedule_files import NAME
from desktop_app.reminders.model.sentences import due_text
from tests.end_to_end.conftest import program, wait_until
from tests.end_to_end.notification_service import displayed, dunst, old_service, received, session_bus
from tests.end_to_end.service_manager import manager_in
from tests.helpers.remembered_book import RememberedBook
from tests.reminders.people import ENDS, TODAY, dues_of, somebody

LATER = date(2027, 3, 7)
CALENDAR = """
[calendars]
[[family]]
path = {folder}/calendar
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = {folder}/database
"""
PROGRAM = """#!/bin/sh
printf '%s\\n' "$@" > {folder}/writing
mv {folder}/writing {folder}/given
"""
SERVICE = f"{NAME}.service"
LAUNCH = ["/usr/bin/python3", str(Path(__file__).with_name("launch_entry.py"))]
ODD = ["a b", "100%", "$HOME", "`x`", 'q"uote\\', "it's", ";", "", "長い"]


@pytest.fixture
def bus(tmp_path, monkeypatch):
    """A session bus on which nobody shows notifications."""
    with session_bus(tmp_path) as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address


@pytest.fixture
def service(bus, tmp_path):
    """A notification service."""
    with dunst(tmp_path):
        yield


def remind(book, *people, today=TODAY):
    return show_due(book, dues_of(*people, today=today), load_day(today).translator, show)


def notification(person):
    (due,) = dues_of(person)
    translator = load_day(TODAY).translator(person.language)
    body = translator.sentences([due_text(due, translator), translator(messages.NOTIFICATION_MORE)])
    return without_markup(translator(messages.NOTIFICATION_TITLE, due.values)), without_markup(body)


@pytest.mark.parametrize("language", ["ja", "ja-easy", "pt_BR", "zh_CN"])
def test_a_reminder_stands_on_the_screen_in_the_language_of_the_person(service, language):
    person = somebody("おじいちゃん", language)
    assert remind(RememberedBook(), person) == Reminded(1, 0)
    assert displayed() == 1
    (heard,) = received()
    assert heard["appname"] == "マイナ保険証ナビ"
    assert (heard["summary"], heard["body"]) == notification(person)


def test_the_command_of_once_a_day_reminds_once(service, tmp_path):
    book = ["--data", str(tmp_path / "data")]
    program("--lang", "ko", "remind", "add", "--nickname", "할머니", "--certificate-ends", "2027-02-07", *book)
    for _ in range(2):
        done = program("remind", "due", "--notify", "--date", "2026-11-25", *book)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    (heard,) = received()
    assert heard["summary"].startswith("할머니")
    assert "전자증명서" in heard["body"]


def test_two_runs_at_once_show_everybody_once(service, tmp_path):
    book = ["--data", str(tmp_path / "data")]
    for nickname in ("Ken", "Rosa"):
        program("remind", "add", "--nickname", nickname, "--certificate-ends", "2027-02-07", *book)
    with ThreadPoolExecutor() as both:
        runs = [both.submit(program, "remind", "due", "--notify", "--date", "2026-11-25", *book) for _ in range(2)]
    assert [run.result().returncode for run in runs] == [0, 0]
    assert sorted(heard["summary"][:3] for heard in received()) == ["Ken", "Ros"]


def test_the_command_of_once_a_day_says_that_nothing_can_be_shown(bus, tmp_path):
    book = ["--data", str(tmp_path / "data")]
    program("remind", "add", "--nickname", "Ken", "--certificate-ends", "2027-02-07", *book)
    done = program("--lang", "en", "remind", "due", "--notify", "--date", "2026-11-25", *book)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "The reminder cannot be shown: this computer has no notifications.\n"


def test_a_reminder_stays_until_somebody_puts_it_away(service):
    remind(RememberedBook(), somebody())
    assert [heard["timeout"] for heard in received()] == [0]


def test_the_second_run_shows_none(service):
    book = RememberedBook()
    remind(book, somebody(), somebody("Ken", "en"))
    assert remind(book, somebody(), somebody("Ken", "en")) == Reminded(0, 0)
    assert len(received()) == 2


def test_the_next_stage_is_shown_again(service):
    book = RememberedBook()
    remind(book, somebody())
    assert remind(book, somebody(), today=ENDS) == Reminded(1, 0)
    assert len(received()) == 2


def test_signs_of_markup_come_through_as_they_are(service):
    assert show("A & B <b>", "1 < 2 & 3 > 2, <b>&amp;") is True
    (heard,) = received()
    assert heard["summary"] == "A & B <b>"
    assert heard["body"] == "1 &lt; 2 &amp; 3 &gt; 2, &lt;b&gt;&amp;amp;"


def test_without_a_service_nothing_is_noted_and_the_next_run_tries_again(bus, tmp_path, capfd):
    book = RememberedBook()
    assert remind(book, somebody()) == Reminded(0, 1)
    assert capfd.readouterr() == ("", "")
    with dunst(tmp_path):
        assert remind(book, somebody()) == Reminded(1, 0)


def test_without_a_bus_nothing_is_noted(tmp_path, monkeypatch, capfd):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/nowhere")
    assert remind(RememberedBook(), somebody(), somebody("Ken", "en")) == Reminded(0, 2)
    assert capfd.readouterr() == ("", "")


def test_a_service_too_old_to_be_spoken_to_has_shown_nothing(bus, capfd):
    with old_service():
        assert show("Rosa", "The certificate ends") is False
    assert capfd.readouterr() == ("", "")


@pytest.fixture
def calendar(tmp_path, monkeypatch):
    """A calendar program that takes over what it is given; lists day and title of its events."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    (tmp_path / "calendar").mkdir()
    (tmp_path / "khal.conf").write_text(CALENDAR.format(folder=tmp_path))

    def take_over(*people):
        (tmp_path / "book.ics").write_bytes(
            calendar_file(dues_of(*people), load_day(TODAY).translator, datetime.now(UTC))
        )
        khal("import", "--batch", str(tmp_path / "book.ics"))
        wanted = ["--format", "{start-date}|{title}|{description}", "--day-format", "", TODAY.isoformat(), "400d"]
        return [tuple(line.split("|")) for line in khal("list", *wanted).splitlines() if line]

    def khal(*arguments):
        command = ["khal", "-c", str(tmp_path / "khal.conf"), *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    return take_over


def days_of(events):
    return [day for day, _title, _more in events]


@pytest.mark.parametrize("language", ["ja", "ja-easy", "pt_BR"])
def test_a_calendar_lists_the_events_in_the_language_of_the_person(calendar, language):
    person = somebody("おじいちゃん", language)
    (due,) = dues_of(person)
    translator = load_day(TODAY).translator(language)
    before = without_markup(translator(messages.CERTIFICATE_EVENT, due.values))
    more = without_markup(translator(messages.CERTIFICATE_EVENT_MORE, due.values))
    assert calendar(person) == [
        ("2027-01-06", before, more),
        ("2027-01-29", before, more),
        ("2027-02-05", without_markup(translator(messages.CERTIFICATE_EVENT_LAST_DAY, due.values)), more),
        ("2027-05-31", without_markup(translator(messages.CERTIFICATE_EVENT_GRACE_ENDS, due.values)), more),
    ]


def test_taking_the_book_over_twice_doubles_nothing(calendar):
    once = calendar(somebody(), somebody("Ken", "en"))
    assert calendar(somebody(), somebody("Ken", "en")) == once
    assert len(once) == 8


def test_after_a_change_of_the_date_the_events_have_moved(calendar):
    calendar(somebody())
    moved = calendar(somebody(certificate=LATER, revision=1))
    assert days_of(moved) == ["2026-12-08", "2027-02-03", "2027-02-26", "2027-03-05", "2027-06-30"]


@pytest.fixture
def odd_program(tmp_path):
    """A program at a path with a space in it, which writes down what it was given."""
    folder = tmp_path / "My Navi"
    folder.mkdir()
    path = folder / "$navi 長"
    path.write_text(
        f"#!/bin/sh\nprintf '%s\\n' \"$@\" > {tmp_path}/given.part && mv {tmp_path}/given.part {tmp_path}/given\n"
    )
    path.chmod(0o755)
    return path


def verified(folder):
    """Return what systemd has to say about the units in a folder of settings."""
    units = [str(path) for path in (folder / "systemd" / "user").iterdir() if path.is_file()]
    return subprocess.run(
        ["systemd-analyze", "verify", "--user", "--man=no", *units],
        env={**os.environ, "XDG_RUNTIME_DIR": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_systemd_has_nothing_to_say_about_its_files(tmp_path, odd_program):
    linux_schedule(tmp_path / "settings").on([str(odd_program), *ODD])
    done = verified(tmp_path / "settings")
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


def test_systemd_would_say_that_there_is_no_such_program(tmp_path, odd_program):
    linux_schedule(tmp_path / "settings").on([f"{odd_program} 100%h", *ODD])
    assert f"Command {odd_program} 100%h is not executable" in verified(tmp_path / "settings").stderr


def test_systemd_runs_the_command_and_says_nothing_once_the_program_has_been_removed(tmp_path, odd_program):
    linux_schedule(tmp_path / "settings").on([str(odd_program), *ODD])
    (tmp_path / "units").symlink_to("settings/systemd/user")
    with manager_in(tmp_path) as manager:
        manager.must("start", SERVICE)
        assert (tmp_path / "given").read_text().splitlines() == ODD
        odd_program.unlink()
        manager.must("start", SERVICE)
        assert (manager.told("ActiveState", SERVICE), manager.told("Result", SERVICE)) == ("inactive", "exec-condition")


def test_a_desktop_runs_the_command_at_login(tmp_path, odd_program):
    linux_schedule(tmp_path / "settings").on([str(odd_program), *ODD])
    (entry,) = (tmp_path / "settings" / "autostart").iterdir()
    subprocess.run([*LAUNCH, str(entry)], check=True)
    wait_until((tmp_path / "given").exists)
    assert (tmp_path / "given").read_text().splitlines() == ODD

"""What each system reads so that it runs a command once a day: the files, as text."""

from __future__ import annotations

import plistlib
import re
import shlex
from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.reminders.daily.schedule_files import autostart_entry, launch_agent, systemd_service, windows_task
from tests.reminders.settings_files import value_of

TASK = "{http://schemas.microsoft.com/windows/2004/02/mit/task}"
ARGUMENTS = st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=20), max_size=3)
PATHS = st.text(st.characters(codec="utf-8", exclude_categories=["C"]), min_size=1, max_size=20).map("/opt/{}".format)
COMMANDS = st.builds(lambda path, arguments: [path, *arguments], PATHS, ARGUMENTS)


@given(COMMANDS)
def test_systemd_reads_the_command_as_it_was(command):
    line = value_of(systemd_service(command), "ExecStart")
    assert line.startswith(":")
    arguments = re.findall(r'"((?:[^"\\]|\\.)*)"', line)
    assert [unescaped_by_systemd(argument) for argument in arguments] == command


@given(COMMANDS)
def test_systemd_first_asks_whether_the_program_is_there(command):
    found = re.fullmatch(r':test -x "(.*)"', value_of(systemd_service(command), "ExecCondition"))
    assert unescaped_by_systemd(found[1]) == command[0]


def unescaped_by_systemd(argument):
    text = re.sub(r"\\x(..)|\\(.)", lambda found: found[2] or chr(int(found[1], 16)), argument)
    assert not re.search("%", text.replace("%%", ""))
    return text.replace("%%", "%")


@given(COMMANDS)
def test_desktops_read_the_command_as_it_was(command):
    """The marks before `$` and the backtick are taken away first: shlex does not know that they may carry one."""
    line = value_of(autostart_entry(command), "Exec")
    plain = {"\\\\": "\\", "\\n": "\n", "\\t": "\t", "\\r": "\r"}
    text = re.sub(r"\\.", lambda found: plain[found[0]], line)
    text = re.sub(r"\\(.)", lambda found: found[1] if found[1] in "$`" else found[0], text)
    assert [argument.replace("%%", "%") for argument in shlex.split(text)] == command


@given(COMMANDS)
def test_a_property_list_has_the_command_as_it_was(command):
    printable = [re.sub(r"[\x00-\x1f\x7f-\x9f]|\ufffe|\uffff", "", argument) for argument in command]
    agent = plistlib.loads(launch_agent(printable))
    assert agent["ProgramArguments"] == printable
    assert agent["RunAtLoad"] is True
    assert agent["StartCalendarInterval"] == {"Hour": 9, "Minute": 0}


def test_a_task_of_windows_runs_daily_and_at_login_also_when_it_was_missed():
    written = windows_task(["C:\\My Navi\\pythonw.exe", "-m", "desktop_app", "a b"], "HOME\\rosa")
    task = ET.fromstring(written)  # noqa: S314 - our own
    assert task.findtext(f".//{TASK}Exec/{TASK}Command") == "C:\\My Navi\\pythonw.exe"
    assert task.findtext(f".//{TASK}Exec/{TASK}Arguments") == '-m desktop_app "a b"'
    assert task.findtext(f".//{TASK}LogonTrigger/{TASK}UserId") == "HOME\\rosa"
    assert task.findtext(f".//{TASK}CalendarTrigger/{TASK}StartBoundary", "").endswith("T09:00:00")
    assert task.findtext(f".//{TASK}ScheduleByDay/{TASK}DaysInterval") == "1"
    assert task.findtext(f".//{TASK}StartWhenAvailable") == "true"
    assert [child.tag.removeprefix(TASK) for child in task] == ["Triggers", "Principals", "Settings", "Actions"]

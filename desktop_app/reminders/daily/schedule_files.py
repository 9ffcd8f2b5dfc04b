"""What each system wants to read so that it runs a command once a day at nine and at login; text, nothing else.

Linux was tried. What macOS and Windows get follows their documentation and was never tried there.
"""

from __future__ import annotations

import plistlib
import re
import subprocess
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

if TYPE_CHECKING:
    from collections.abc import Sequence

NAME = "myna-hoken-navi-remind"
"""What the systems know it by."""

_WINDOWS_TASK = "http://schemas.microsoft.com/windows/2004/02/mit/task"
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")

_SERVICE = """\
[Unit]
Description=Reminders of Myna Hoken Navi

[Service]
Type=oneshot
ExecCondition=:test -x {program}
ExecStart=:{command}
"""

_TIMER = """\
[Unit]
Description=Reminders of Myna Hoken Navi, once a day

[Timer]
OnCalendar=*-*-* 09:00
Persistent=true
RandomizedDelaySec=5min

[Install]
WantedBy=timers.target
"""

_AUTOSTART = """\
[Desktop Entry]
Type=Application
Name=Reminders of Myna Hoken Navi
Name[ja]=マイナ保険証ナビのお知らせ
Exec={command}
Terminal=false
NoDisplay=true
"""


def systemd_service(command: Sequence[str]) -> bytes:
    """Return a service that runs the command (systemd.service(5)); the colon keeps `$` from being a variable.

    systemd takes no program whose path has a quotation mark or a backslash in it; it is run at login only. Where the
    program has been removed, nothing is run, and nothing is said of it every day.
    """
    quoted = [*map(_quoted_for_systemd, command)]
    return _SERVICE.format(program=quoted[0], command=" ".join(quoted)).encode()


def systemd_timer() -> bytes:
    """Return the timer of the service (systemd.timer(5)): at nine, or as soon as the computer runs after that."""
    return _TIMER.encode()


def autostart_entry(command: Sequence[str]) -> bytes:
    """Return what desktops run at login (Desktop Application Autostart Specification 0.5).

    Desktops that rest on GLib take no program whose path has a percent sign in it; the timer runs it all the same.
    """
    return _AUTOSTART.format(command=" ".join(map(_quoted_for_desktop, command))).encode()


def launch_agent(command: Sequence[str]) -> bytes:
    """Return the property list of an agent of macOS (launchd.plist(5)). Untried."""
    times = {"Hour": 9, "Minute": 0}
    agent = {"Label": NAME, "ProgramArguments": [*command], "RunAtLoad": True, "StartCalendarInterval": times}
    return plistlib.dumps(agent)


def windows_task(command: Sequence[str], user: str) -> bytes:
    r"""Return a task of the Windows Task Scheduler (schema 1.2), in UTF-16. Untried.

    It is for this user (DOMAIN\name) alone: one for everybody could be made by administrators only.
    """
    program, *arguments = command
    task = ET.Element("Task", version="1.2", xmlns=_WINDOWS_TASK)
    triggers = ET.SubElement(task, "Triggers")
    _add(ET.SubElement(triggers, "LogonTrigger"), Enabled="true", UserId=user)
    daily = _add(ET.SubElement(triggers, "CalendarTrigger"), StartBoundary="2026-01-01T09:00:00", Enabled="true")
    _add(ET.SubElement(daily, "ScheduleByDay"), DaysInterval="1")
    principal = ET.SubElement(ET.SubElement(task, "Principals"), "Principal", id="Author")
    _add(principal, UserId=user, LogonType="InteractiveToken", RunLevel="LeastPrivilege")
    _add(
        ET.SubElement(task, "Settings"),
        MultipleInstancesPolicy="IgnoreNew",
        DisallowStartIfOnBatteries="false",
        StopIfGoingOnBatteries="false",
        StartWhenAvailable="true",
        ExecutionTimeLimit="PT10M",
    )
    actions = ET.SubElement(task, "Actions", Context="Author")
    _add(ET.SubElement(actions, "Exec"), Command=program, Arguments=subprocess.list2cmdline(arguments))
    written: bytes = ET.tostring(task, encoding="utf-16", xml_declaration=True)
    return written


def _add(parent: ET.Element, **texts: str) -> ET.Element:
    for name, text in texts.items():
        ET.SubElement(parent, name).text = text
    return parent


def _quoted_for_systemd(argument: str) -> str:
    r"""Return an argument as systemd.service(5) has it quoted: C escapes, and `%` doubled."""
    escaped = argument.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%")
    return '"' + _CONTROL.sub(lambda letter: f"\\x{ord(letter[0]):02x}", escaped) + '"'


def _quoted_for_desktop(argument: str) -> str:
    r"""Return an argument of Exec (Desktop Entry Specification 1.5).

    Quoted first, then escaped once more as every string of the file is; `%` is doubled.
    """
    quoted = '"' + re.sub(r'(["`$\\])', r"\\\1", argument) + '"'
    return (
        quoted.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r").replace("%", "%%")
    )

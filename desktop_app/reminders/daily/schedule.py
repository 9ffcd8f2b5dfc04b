"""The switch for reminders: installs the daily job of the system, or removes it.

It writes files of its own name and takes them away again. On Linux it asks systemd to look at them where there is one;
without it, desktops run the command at login. macOS takes note at the next login.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import platformdirs

from desktop_app.base import paths
from desktop_app.base.files import read_bounded, write_whole
from desktop_app.reminders import messages
from desktop_app.reminders.daily.schedule_files import (
    NAME,
    autostart_entry,
    launch_agent,
    systemd_service,
    systemd_timer,
    windows_task,
)
from desktop_app.reminders.daily.switch import Switch

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from desktop_app.language.message import Message

_TIMEOUT_SECONDS = 20
_MOST_BYTES = 100_000
_ANY_PROGRAM = "/any/program"
_SERVICE, _TIMER = f"{NAME}.service", f"{NAME}.timer"


class ScheduleError(Exception):
    """Reminders could not be switched on or off; `message` says so."""

    def __init__(self, message: Message) -> None:
        """Say so."""
        super().__init__(message.text)
        self.message = message


def _run(command: Sequence[str]) -> bool:
    """Return whether a program of the system is there and ended well."""
    program = shutil.which(command[0])
    if program is None:
        return False
    try:
        done = subprocess.run([program, *command[1:]], capture_output=True, timeout=_TIMEOUT_SECONDS, check=False)  # noqa: S603 - the commands below, nothing of people
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


@dataclass(frozen=True)
class Schedule:
    """The switch of one system. `files` tells what each file says for a command; nothing above `root` is touched.

    Commands of the system may fail, except those after switching on where they are `needed`, and those that are
    `asked` whether it is on.
    """

    root: Path
    files: Mapping[Path, Callable[[Sequence[str]], bytes]]
    links: Mapping[Path, Path] = field(default_factory=dict)
    after_on: Sequence[Sequence[str]] = ()
    before_off: Sequence[Sequence[str]] = ()
    after_off: Sequence[Sequence[str]] = ()
    asked: Sequence[Sequence[str]] = ()
    needed: bool = False
    run: Callable[[Sequence[str]], bool] = _run

    def state(self, command: Sequence[str]) -> Switch:
        """Return how it stands for this command: whether the system would run it, and its program is there."""
        if not any(os.path.lexists(path) for path in self._paths):
            return Switch.OFF
        return Switch.ON if self._runs(command) else Switch.DOUBTFUL

    def switch(self, command: Sequence[str], *, on: bool) -> None:
        """Have the command run, or run no longer; ScheduleError where that fails."""
        if on:
            self.on(command)
        else:
            self.off()

    def on(self, command: Sequence[str]) -> None:
        """Have the command run once a day and at login; ScheduleError where that fails, with nothing left behind."""
        try:
            self._write(command)
        except (OSError, ValueError) as error:  # ValueError: a path with letters that the file cannot hold
            self._give_up(error)
        came = [self.run(each) for each in self.after_on]
        if self.needed and not all(came):
            self._give_up()

    def off(self) -> None:
        """Have it run no longer; ScheduleError where files cannot be removed."""
        for command in self.before_off:
            self.run(command)
        try:
            self._remove()
        except OSError as error:
            raise ScheduleError(messages.NOT_SCHEDULED) from error
        for command in self.after_off:
            self.run(command)

    def _runs(self, command: Sequence[str]) -> bool:
        try:
            written = all(_says(path, content, command) for path, content in self.files.items())
            linked = all(link.samefile(target) for link, target in self.links.items())
        except (OSError, ValueError):
            return False
        return written and linked and shutil.which(command[0]) is not None and all(map(self.run, self.asked))

    @property
    def _paths(self) -> list[Path]:
        return [*self.files, *self.links]

    def _write(self, command: Sequence[str]) -> None:
        for path in self._paths:
            path.parent.mkdir(parents=True, exist_ok=True)
        for path, content in self.files.items():
            write_whole(path, content(command))
        for link, target in self.links.items():
            link.unlink(missing_ok=True)
            link.symlink_to(target)

    def _give_up(self, error: Exception | None = None) -> NoReturn:
        with suppress(OSError):
            self._remove()
        raise ScheduleError(messages.NOT_SCHEDULED) from error

    def _remove(self) -> None:
        for path in self._paths:
            path.unlink(missing_ok=True)
        for path in sorted(self._paths, key=lambda path: -len(path.parts)):
            self._remove_empty_folders_of(path)

    def _remove_empty_folders_of(self, path: Path) -> None:
        for folder in path.parents:
            if folder == self.root:
                return
            with suppress(OSError):  # others have something in it
                folder.rmdir()


def _says(path: Path, content: Callable[[Sequence[str]], bytes], command: Sequence[str]) -> bool:
    """Whether a file says what it should for a command, or for another name of its program: python3 for python."""
    written = read_bounded(path, _MOST_BYTES)
    if written == content(command):
        return True
    before, behind, *_ = content([_ANY_PROGRAM, *command[1:]]).split(_ANY_PROGRAM.encode())
    program = Path(os.fsdecode(written.removeprefix(before).partition(behind)[0]))
    same = written == content([str(program), *command[1:]]) and program.samefile(command[0])
    return same and program.parent.samefile(Path(command[0]).parent)


def schedule_of_this_system() -> Schedule:
    """Return the switch of the system this runs on."""
    if sys.platform == "win32":
        user = f"{os.environ.get('USERDOMAIN', '.')}\\{os.environ.get('USERNAME', '')}"
        return windows_schedule(paths.user_data(), user)
    if sys.platform == "darwin":
        return mac_schedule(Path.home() / "Library")
    return linux_schedule(Path(platformdirs.user_config_dir()))


def linux_schedule(config: Path) -> Schedule:
    """Return the switch for a folder of settings: a timer of systemd, and what desktops run at login."""
    units = config / "systemd" / "user"
    ask = ("systemctl", "--user")
    return Schedule(
        config,
        files={
            units / _SERVICE: systemd_service,
            units / _TIMER: lambda _command: systemd_timer(),
            config / "autostart" / f"{NAME}.desktop": autostart_entry,
        },
        # As `systemctl --user enable` would make it.
        links={units / "timers.target.wants" / _TIMER: units / _TIMER},
        after_on=[(*ask, "daemon-reload"), (*ask, "start", _TIMER)],
        before_off=[(*ask, "stop", _TIMER), (*ask, "clean", "--what=state", _TIMER)],
        after_off=[(*ask, "daemon-reload")],
    )


def mac_schedule(library: Path) -> Schedule:
    """Return the switch for a Library folder; it works from the next login on. Untried."""
    return Schedule(library, {library / "LaunchAgents" / f"{NAME}.plist": launch_agent})


def windows_schedule(folder: Path, user: str) -> Schedule:
    r"""Return the switch for a user (DOMAIN\name); the task is read from a file in the folder. Untried."""
    task = folder / "reminders" / f"{NAME}.xml"
    return Schedule(
        folder,
        {task: lambda command: windows_task(command, user)},
        after_on=[("schtasks", "/Create", "/F", "/TN", NAME, "/XML", str(task))],
        before_off=[("schtasks", "/Delete", "/F", "/TN", NAME)],
        asked=[("schtasks", "/Query", "/TN", NAME)],
        needed=True,
    )

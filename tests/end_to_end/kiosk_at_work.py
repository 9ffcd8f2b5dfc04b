"""A kiosk as it stands on a counter: the real program on the whole screen, under a window manager without keys."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.kiosk import messages as kiosk_messages
from desktop_app.language.day_context import load_day
from desktop_app.language.languages import LANGUAGES
from desktop_app.language.markup import without_markup
from desktop_app.ui import messages
from desktop_app.ui.home import messages as home_messages
from desktop_app.ui.search import messages as search_messages
from tests.end_to_end.conftest import program, wait_until
from tests.end_to_end.person import Person
from tests.helpers.desktop import xdotool

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from desktop_app.language.message import Message

CODE, WRONG_CODE = "302917", "302918"
SCREEN = (1280, 800)
_NO_KEYS = '<openbox_config xmlns="http://openbox.org/3.4/rc"><keyboard/><mouse/></openbox_config>'
_SITE = """
[office]
name = "Mihon"
[kiosk]
languages = ["en", "ja"]
scale = 100
keyboard = true
idle_seconds = {idle}
countdown_seconds = 20
staff_code = "{code}"
"""


def said(message: Message) -> str:
    """Return what the kiosk says in English."""
    return without_markup(load_day(None).translator("en")(message))


START, STAFF = said(kiosk_messages.WELCOME), said(kiosk_messages.STAFF)
PAGES = {START, STAFF, said(kiosk_messages.STILL_THERE), said(kiosk_messages.CARD_TAKEN)}


@contextmanager
def window_manager(folder: Path) -> Iterator[None]:
    """Run Openbox without keys of its own, so that every key comes to the program."""
    settings = folder / "openbox.xml"
    settings.write_text(_NO_KEYS)
    command = ["openbox", "--sm-disable", "--config-file", str(settings)]
    started = [subprocess.Popen(command)]

    def is_there() -> bool:
        if started[-1].poll() is not None:  # it may end at once where the screen is just coming up
            started.append(subprocess.Popen(command))
        return "Openbox" in run("wmctrl", "-m")

    try:
        wait_until(is_there)
        yield
    finally:
        started[-1].terminate()
        started[-1].wait(20)


def site_file(folder: Path, idle: int = 120) -> Path:
    """Write the site file of an office whose staff have a code."""
    path = folder / "site.toml"
    path.write_text(_SITE.format(idle=idle, code=program("site", "code", input=CODE).stdout.strip()))
    return path


def run(*command: str) -> str:
    """Run a command; return what it prints, nothing where it fails."""
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=20).stdout


@dataclass
class Kiosk:
    """A kiosk that runs, and a person in front of it."""

    process: subprocess.Popen[bytes]
    person: Person
    log: Path
    window: str = ""

    def show_up(self) -> None:
        """Wait for the window, and sit down in front of it."""
        (self.window,) = wait_until(lambda: xdotool("search", "--onlyvisible", "--name", START).split())
        self.person.sit_down(self.pid)

    @property
    def pid(self) -> int:
        """The process of the program itself, which may run under another one."""
        return int(xdotool("getwindowpid", self.window))

    def end(self) -> None:
        """End the program where it has not ended, and everything that it has started.

        One that lived on would be taken for that of the next test: strace, told to end too, would let go of the program
        before the signal that was to end it has come there. It ends with the program, and then has written everything.
        """
        if self.process.poll() is None and self.window:
            with suppress(ValueError, subprocess.TimeoutExpired):
                os.kill(self.pid, signal.SIGTERM)
                self.process.wait(20)
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(20)
        self.person.leave()

    @property
    def title(self) -> str:
        """The title of the window that is active."""
        return run("xdotool", "getactivewindow", "getwindowname").strip()

    @property
    def is_all_there_is(self) -> bool:
        """Whether it runs, alone, active, on the whole screen, and shows a page of the program."""
        return not self.wrong

    @property
    def wrong(self) -> list[str]:
        """What is not as it is at a kiosk."""
        title, place = self.title, xdotool("getwindowgeometry", self.window)
        shown = xdotool("search", "--onlyvisible", "--name", ".").split()
        found = {
            f"it has ended with {self.process.poll()}": self.process.poll() is not None,
            "another window is active": xdotool("getactivewindow").strip() != self.window,
            f"windows {shown} beside {self.window}": shown != [self.window],
            "it is not full-screen": "_NET_WM_STATE_FULLSCREEN"
            not in run("xprop", "-id", self.window, "_NET_WM_STATE"),
            place: "Position: 0,0" not in place or "Geometry: {}x{}".format(*SCREEN) not in place,
            f"the title is {title!r}": title not in PAGES and not title.endswith(said(messages.APP_NAME)),
        }
        return [name for name, is_so in found.items() if is_so]

    def witness(self) -> str:
        """Return what there is to be seen of it: for whoever looks for the cause of a failure."""
        seen = f"title: {self.title}\nwrong: {self.wrong}\nlog: {self.log.read_text()}"
        with suppress(TimeoutError):
            seen += f"\nread: {self.person.reads_all()}"
        return seen

    @property
    def events(self) -> list[str]:
        """What it has logged."""
        return [json.loads(line)["event"] for line in self.log.read_text().splitlines()]

    def waits_for_visitors(self) -> bool:
        """Whether the first page is shown."""
        return self.title == START

    def begin(self) -> None:
        """Begin a visit in English."""
        self.person.clicks(LANGUAGES["en"].own_name)
        wait_until(lambda: said(home_messages.WHAT_TO_DO) in self.title)

    def search(self, query: str) -> None:
        """Open the search by a click, and type into it."""
        self.person.clicks(said(home_messages.SEARCH))
        wait_until(lambda: said(search_messages.SEARCH_TITLE) in self.title)
        xdotool("type", "--delay", "30", query)

    def finish(self) -> None:
        """End the visit by a click."""
        self.person.clicks(said(messages.FINISH))
        wait_until(self.waits_for_visitors)

    def hold(self, x: int, y: int, seconds: float = 6) -> None:
        """Press the mouse for a while."""
        xdotool("mousemove", str(x), str(y), "mousedown", "1")
        time.sleep(seconds)
        xdotool("mouseup", "1")

    def _holds_corner(self) -> bool:
        self.hold(8, 8)
        return self.title == STAFF

    def type_code(self, code: str) -> None:
        """Hold the corner of the whole screen, once more where nothing came of it, and click the code on the keys."""
        wait_until(lambda: self.is_all_there_is)
        wait_until(self._holds_corner)
        for key in (*code, said(kiosk_messages.ENTER)):
            self.person.clicks(key)


@contextmanager
def kiosk(
    folder: Path, bus: Mapping[str, str], *, before: tuple[str, ...] = (), idle: int = 120, **environment: str
) -> Iterator[Kiosk]:
    """Run the kiosk, maybe under another program; end it where it has not ended."""
    log, person = folder / "log", Person(bus)
    command = [*before, sys.executable, "-m", "desktop_app", "--kiosk", "--site", str(site_file(folder, idle))]
    everything = {**os.environ, **bus, **environment}
    with log.open("wb") as errors:
        process = subprocess.Popen(command, env=everything, stderr=errors, start_new_session=True)
    found = Kiosk(process, person, log)
    try:
        found.show_up()
        yield found
    except BaseException as error:
        error.add_note(found.witness())
        raise
    finally:
        found.end()

"""A session bus of its own with nothing on it, and a service that shows notifications on the screen of the run."""

from __future__ import annotations

import json
import os
import subprocess
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.end_to_end.conftest import wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator

# The session's own configuration would start a service where somebody asks for one.
_BUS = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={folder}/bus</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>
"""
_OLD_SERVICE = ["/usr/bin/python3", str(Path(__file__).with_name("old_notification_service.py"))]


@contextmanager
def session_bus(folder: Path) -> Iterator[str]:
    """Run a bus; give its address."""
    (folder / "bus.conf").write_text(_BUS.format(folder=folder))
    command = ["dbus-daemon", f"--config-file={folder}/bus.conf", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        assert daemon.stdout is not None
        try:
            yield daemon.stdout.readline().strip()
        finally:
            daemon.terminate()


@contextmanager
def dunst(folder: Path) -> Iterator[None]:
    """Run the service on the bus of the environment until the end."""
    (folder / "dunstrc").write_text("[global]\n")
    with _service("dunst", "-config", str(folder / "dunstrc")):
        yield


@contextmanager
def old_service() -> Iterator[None]:
    """Run a service of an old kind, which takes no hints, on the bus of the environment."""
    with _service(*_OLD_SERVICE):
        yield


@contextmanager
def _service(*command: str) -> Iterator[None]:
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, env=os.environ, stdout=quiet, stderr=quiet) as process:
        try:
            wait_until(_is_there)
            yield
        finally:
            process.terminate()


def _is_there() -> bool:
    asked = ["org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.Notifications"]
    bus = ["--session", "--print-reply", "--dest=org.freedesktop.DBus", "/org/freedesktop/DBus"]
    return "true" in subprocess.run(["dbus-send", *bus, *asked], capture_output=True, text=True, check=True).stdout


def displayed() -> int:
    """Return how many notifications stand on the screen."""
    return int(subprocess.run(["dunstctl", "count", "displayed"], capture_output=True, text=True, check=True).stdout)


def received() -> list[dict[str, Any]]:
    """Put all notifications away; return program, title, body and seconds to stand of each, the last one first."""
    subprocess.run(["dunstctl", "close-all"], check=True)
    history = subprocess.run(["dunstctl", "history"], capture_output=True, text=True, check=True).stdout
    return [_fields(each) for each in json.loads(history)["data"][0]]


def _fields(notification: dict[str, dict[str, Any]]) -> dict[str, Any]:
    return {name: notification[name]["data"] for name in ("appname", "summary", "body", "timeout")}

"""Shows a notification of the system, and knows whether it went out.

The library asks the system's service on Linux over the session bus (Desktop Notifications Specification 1.2). It waits
for it without end and only logs what fails, so it works in a child process, which may be ended.
"""

from __future__ import annotations

import html
import logging
import os
import sys

from desktop_app.base.child import start_child

NAME = "マイナ保険証ナビ"
"""Whose notifications they are."""
_TIMEOUT_SECONDS = 10.0
_UNTIL_PUT_AWAY = 0
_STANDARD_ERROR = 2


class _Complaints(logging.Handler):
    """Whether anything was logged."""

    heard = False

    def emit(self, record: logging.LogRecord) -> None:
        """Take note."""
        del record
        self.heard = True


def show(title: str, body: str, timeout: float = _TIMEOUT_SECONDS) -> bool:
    """Show plain text; return whether the system took it within so many seconds. Never an exception."""
    try:
        child = start_child(_send_alone, title, body)
    except OSError:
        return False
    child.join(timeout)
    child.kill()
    child.join()
    return child.exitcode == 0


def _send_alone(title: str, body: str) -> None:
    """Send, and end this process with 0 only if the notification went out."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), _STANDARD_ERROR)
    complaints = _Complaints(logging.WARNING)
    logging.getLogger().addHandler(complaints)
    sys.exit(0 if _send(title, body) and not complaints.heard else 1)


def _send(title: str, body: str) -> bool:
    """Return whether the library handed the notification over; it says so, too, to servers that it does not know."""
    from desktop_notifier.sync import DesktopNotifierSync

    handed_over: list[bool] = []
    notifier = DesktopNotifierSync(NAME, app_icon=None)
    notifier.send(title, _for_server(body), timeout=_UNTIL_PUT_AWAY, on_dispatched=lambda: handed_over.append(True))
    return bool(handed_over)


def _for_server(body: str) -> str:
    """Return the body as the servers of Linux read it, as markup; other systems show what they are given."""
    return html.escape(body, quote=False) if sys.platform == "linux" else body

"""The keys that work on every page; the page about the keyboard lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QKeySequence, QShortcut

from desktop_app.ui.frame.journey import Screen

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.style.display import Display


class Reachable(Protocol):
    """What keys can do; the window does it."""

    @property
    def display(self) -> Display:
        """How pages are shown."""

    def use_display(self, display: Display) -> None:
        """Change it."""

    def read_aloud_or_stop(self) -> None:
        """Read the page aloud, or stop reading."""

    def open_screen(self, screen: Screen) -> None:
        """Go to a page of its own."""


def add_shortcuts(parent: QWidget, do: Reachable) -> None:
    """Give a window its keys."""
    keys = {
        "Ctrl++": lambda: do.use_display(do.display.larger()),
        "Ctrl+=": lambda: do.use_display(do.display.larger()),
        "Ctrl+-": lambda: do.use_display(do.display.smaller()),
        "Ctrl+L": lambda: do.open_screen(Screen.LANGUAGE),
        "Ctrl+F": lambda: do.open_screen(Screen.SEARCH),
        "Ctrl+R": do.read_aloud_or_stop,
        "F1": lambda: do.open_screen(Screen.KEYS),
    }
    for key, act in keys.items():
        QShortcut(QKeySequence(key), parent).activated.connect(act)

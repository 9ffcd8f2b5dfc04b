"""The keys that work on every page; the page about the keyboard lists them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.frame.frame import Frame


def add_shortcuts(window: QWidget, frame: Frame) -> None:
    """Give a window its keys: those of the frame in it, and those that its features give to their pages."""
    navigator = frame.navigator
    keys = {
        "Ctrl++": lambda: navigator.use_display(navigator.display.larger()),
        "Ctrl+=": lambda: navigator.use_display(navigator.display.larger()),
        "Ctrl+-": lambda: navigator.use_display(navigator.display.smaller()),
        "Ctrl+R": frame.read_aloud_or_stop,
    }
    places = {key: place for feature in frame.pages.features for key, place in feature.shortcuts.items()}
    keys |= {key: partial(navigator.open_once, place) for key, place in places.items() if frame.pages.has(place)}
    for key, act in keys.items():
        QShortcut(QKeySequence(key), window).activated.connect(act)

from __future__ import annotations

import subprocess
import sys

import pytest

BEGIN = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from desktop_app import app
application = app.qt_application()
"""
CALLS_THAT_RETURN_NOTHING = """
from PySide6.QtGui import QColor, QPainter, QPixmap
picture = QPixmap(10, 10)
painter, colour = QPainter(picture), QColor("black")
for _ in range(200_000):
    painter.setPen(colour)
painter.end()
"""
FILTERED_EVENTS = """
from PySide6.QtCore import QEvent, QObject
class Filter(QObject):
    def eventFilter(self, watched, event):
        return event.type() == QEvent.Type.ContextMenu
thing, filter = QObject(), Filter()
thing.installEventFilter(filter)
for kind in (QEvent.Type.User, QEvent.Type.ContextMenu):
    for _ in range(5_000):
        application.sendEvent(thing, QEvent(kind))
"""
SIGNALS = """
from PySide6.QtCore import QObject, Signal
class Bell(QObject):
    rung = Signal()
bell = Bell()
for _ in range(100_000):
    bell.rung.emit()
"""


@pytest.mark.parametrize("much", [CALLS_THAT_RETURN_NOTHING, FILTERED_EVENTS, SIGNALS])
def test_more_than_there_are_references_does_not_end_the_program(much):
    done = subprocess.run(
        [sys.executable, "-c", f"{BEGIN}{much}print('alive')"], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout) == (0, "alive\n")

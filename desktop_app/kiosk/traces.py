"""What the system may hold of a visit besides this program."""

from __future__ import annotations

from PySide6.QtGui import QClipboard, QGuiApplication


def empty_clipboards() -> None:
    """Empty what can be pasted, by keys or by the middle button of a mouse."""
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    clipboard.clear(QClipboard.Mode.Selection)

"""The clipboards of the system, which may hold something that a visitor has copied."""

from __future__ import annotations

from PySide6.QtGui import QClipboard, QGuiApplication


def empty_clipboards() -> None:
    """Empty the clipboard, and the selection that the middle button of a mouse pastes."""
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    clipboard.clear(QClipboard.Mode.Selection)

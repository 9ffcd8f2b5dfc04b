"""Drives the window as a person does: presses what can be pressed, and reads what is to be seen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton


def texts(widget):
    return "\n".join(label.accessibleName() for label in widget.findChildren(QLabel) if label.isVisible())


def button(window, name):
    found = window.findChild(QPushButton, name)
    assert found is not None, [each.objectName() for each in window.findChildren(QPushButton)]
    return found


def press(window, name):
    QTest.mouseClick(button(window, name), Qt.MouseButton.LeftButton)


def key(window, *keys):
    for each in keys:
        QTest.keyClick(window.focusWidget() or window, each)

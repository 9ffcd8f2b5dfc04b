"""Fills in forms on the page."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton


def write(window, field, text):
    line = window.findChild(QLineEdit, f"field-{field}")
    line.clear()
    if text.isascii():
        QTest.keyClicks(line, text)
    else:
        line.insert(text)  # as an input method does


def chosen(window, name):
    return window.findChild(QPushButton, f"choice-{name}").chosen

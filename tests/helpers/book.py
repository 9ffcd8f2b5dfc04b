"""Fills the renewal book by its pages."""

from __future__ import annotations

from tests.helpers.forms import write
from tests.helpers.window import press

SAMPLE = "00000000-0000-4000-8000-00000000000"
"""The ids of the sample family, without the last digit."""


def open_book(window):
    press(window, "book")
    assert window.frame.kind.id == "book"


def note_down(window, nickname, certificate):
    press(window, "primary")
    press(window, "choice-typed")
    write(window, "nickname", nickname)
    write(window, "certificate-ends", certificate)
    press(window, "primary")

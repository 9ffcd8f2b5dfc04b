"""The staff of a kiosk, who know the code."""

from __future__ import annotations

from desktop_app.kiosk.staff.code import hash_code
from tests.helpers.window import press

CODE = "482915"


HASHED = hash_code(CODE)


class Clock:
    """A clock that is moved by hand."""

    now = 1000.0

    def __call__(self):
        return self.now


def enter(kiosk, code):
    for digit in code:
        press(kiosk, f"choice-digit-{digit}")
    press(kiosk, "choice-digit-enter")

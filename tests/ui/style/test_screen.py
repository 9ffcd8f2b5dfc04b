"""How large a millimetre is on a screen, also on one that does not know its own size."""

from __future__ import annotations

import pytest

from desktop_app.ui.style.screen import Screen, diagonal


@pytest.mark.parametrize(
    ("screen", "target"),
    [
        (Screen(1920, 1080, 23.8), 73),
        (Screen(1920, 1080, 21.5), 81),
        (Screen(1920, 1080, 15.6), 111),
        (Screen(1080, 1920, 15.6), 111),
        (Screen(3840, 2160, 15.6), 222),
        (Screen(1280, 800, 10.1), 118),
    ],
)
def test_twenty_millimetres_are_so_many_px(screen, target):
    assert screen.px(20) == target


def test_on_a_large_screen_on_a_wall_they_are_never_too_few():
    assert Screen(1920, 1080, 55).px(20) == Screen(1920, 1080, 32).px(20) == 57


@pytest.mark.parametrize("inches", [0.0, diagonal(160, 90), diagonal(16, 9), 1000.0])
def test_a_screen_that_lies_is_taken_for_a_desk_screen(inches):
    assert Screen(1920, 1080, inches).px(20) == 76


def test_the_diagonal_is_told_in_inches():
    assert diagonal(527, 296) == pytest.approx(23.8, abs=0.01)

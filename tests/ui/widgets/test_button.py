"""Buttons: their colours, their sizes, and that they are dressed without a style sheet."""

import pytest
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.widgets.button import PLAIN, PRIMARY, SECONDARY, Button


@pytest.fixture
def look(window):
    return window.frame.look


def made(look, colours=PLAIN, title="戻る"):
    button = Button(look.theme, "back", title, colours)
    button.set_letters(look.letters("button"), tight=True)
    return button


def colours_of(button):
    button.resize(button.sizeHint())
    image = button.grab().toImage()
    middle = image.height() // 2
    return image.pixelColor(0, middle).name(), image.pixelColor(4, middle).name()


@pytest.mark.parametrize(
    ("colours", "border", "inside"),
    [(PLAIN, "border_soft", "ground"), (PRIMARY, "primary", "primary"), (SECONDARY, "primary", "ground")],
)
def test_border_and_ground_are_those_of_its_kind(look, colours, border, inside):
    theme = look.theme.colours
    assert colours_of(made(look, colours)) == (theme[border], theme[inside])


@pytest.mark.parametrize(("colours", "pressed"), [(PLAIN, "primary_soft"), (PRIMARY, "primary_strong")])
def test_a_pressed_button_shows_it(look, colours, pressed):
    button = made(look, colours)
    button.setDown(True)
    assert colours_of(button)[1] == look.theme.colours[pressed]


def test_a_button_is_as_high_as_a_target_and_as_wide_as_its_title(look):
    short, long = made(look), made(look, title="この案内を持っていく")
    assert short.sizeHint().height() >= look.theme.px("target")
    words = long.fontMetrics().horizontalAdvance(long.text())
    assert long.sizeHint().width() >= words + 2 * look.theme.px("gap")


def test_an_icon_takes_room_beside_the_title(look):
    plain, with_icon = made(look), made(look)
    with_icon.setIcon(QIcon(QPixmap(24, 24)))
    assert with_icon.sizeHint().width() > plain.sizeHint().width() + with_icon.iconSize().width()


def test_no_style_sheet_is_matched_with_every_widget(qapp, window):
    assert not qapp.styleSheet()
    assert not window.page.ground.styleSheet()


def test_a_layout_that_lacks_room_never_makes_a_button_narrower_than_its_title(look, qtbot):
    box = QWidget()
    qtbot.addWidget(box)
    row = QHBoxLayout(box)
    for title in ("A title that is rather long", "And another one beside it"):
        row.addWidget(made(look, title=title))
    assert row.minimumSize().width() >= sum(each.sizeHint().width() for each in box.findChildren(Button))

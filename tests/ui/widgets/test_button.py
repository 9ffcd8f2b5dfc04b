"""Buttons: their colours, their sizes, and that they are dressed without a style sheet."""

import pytest
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.widgets.button import PLAIN, PRIMARY, SECONDARY, Button


@pytest.fixture
def ui(window):
    return window.frame.ui


def made(ui, colours=PLAIN, title="戻る"):
    button = Button(ui.theme, "back", title, colours)
    button.set_letters(ui.letters("button"), tight=True)
    return button


def colours_of(button):
    button.resize(button.sizeHint())
    image = button.grab().toImage()
    middle = image.height() // 2
    return image.pixelColor(0, middle).name(), image.pixelColor(4, middle).name()


@pytest.mark.parametrize(
    ("colours", "border", "inside"),
    [(PLAIN, "border_soft", "background"), (PRIMARY, "primary", "primary"), (SECONDARY, "primary", "background")],
)
def test_border_and_background_are_those_of_its_kind(ui, colours, border, inside):
    theme = ui.theme.colours
    assert colours_of(made(ui, colours)) == (theme[border], theme[inside])


@pytest.mark.parametrize(("colours", "pressed"), [(PLAIN, "primary_soft"), (PRIMARY, "primary_strong")])
def test_a_pressed_button_shows_it(ui, colours, pressed):
    button = made(ui, colours)
    button.setDown(True)
    assert colours_of(button)[1] == ui.theme.colours[pressed]


def test_a_button_is_as_high_as_a_target_and_as_wide_as_its_title(ui):
    short, long = made(ui), made(ui, title="この案内を持っていく")
    assert short.sizeHint().height() >= ui.theme.px("target")
    words = long.fontMetrics().horizontalAdvance(long.text())
    assert long.sizeHint().width() >= words + 2 * ui.theme.px("gap")


def test_an_icon_takes_room_beside_the_title(ui):
    plain, with_icon = made(ui), made(ui)
    with_icon.setIcon(QIcon(QPixmap(24, 24)))
    assert with_icon.sizeHint().width() > plain.sizeHint().width() + with_icon.iconSize().width()


def test_no_style_sheet_is_matched_with_every_widget(qapp, window):
    assert not qapp.styleSheet()
    assert not window.page.content.styleSheet()


def test_a_layout_that_lacks_room_never_makes_a_button_narrower_than_its_title(ui, qtbot):
    box = QWidget()
    qtbot.addWidget(box)
    row = QHBoxLayout(box)
    for title in ("A title that is rather long", "And another one beside it"):
        row.addWidget(made(ui, title=title))
    assert row.minimumSize().width() >= sum(each.sizeHint().width() for each in box.findChildren(Button))

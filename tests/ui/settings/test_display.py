"""Size of the letters, colours, keys: what people change for their eyes and hands."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from desktop_app.base import paths
from desktop_app.ui import messages
from desktop_app.ui.frame.journey import Journey
from desktop_app.ui.guide.places import FlowPlace
from desktop_app.ui.settings import messages as settings_messages
from desktop_app.ui.settings.places import LanguagePlace
from desktop_app.ui.style.display import COLOURS, TEXT_SIZES, DisplaySettings
from desktop_app.ui.style.theme import load_tokens
from desktop_app.ui.widgets.choice import ChoiceButton
from tests.helpers.pages import open_flow
from tests.helpers.window import press
from tools.pixel_checks import LETTERS, contrast

RGB = 0xFFFFFF
PAIRS = [
    *(("text", background) for background in ("background", "success_soft", "warning_soft", "info_soft")),
    ("text", "primary_soft"),
    ("note", "background"),
    ("primary", "background"),
    ("on_primary", "primary"),
]


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
@pytest.mark.parametrize(("letters", "background"), PAIRS)
def test_letters_stand_out_from_their_background_in_every_scheme(scheme, letters, background):
    colours = load_tokens(paths.resources())["colours"][scheme]
    assert contrast(QColor(colours[letters]).rgb() & RGB, QColor(colours[background]).rgb() & RGB) >= LETTERS


def test_sizes_go_up_and_down_and_stop_at_the_ends():
    display = DisplaySettings()
    seen = [display.text_size]
    for _ in TEXT_SIZES:
        display = display.larger()
        seen.append(display.text_size)
    assert seen == [100, 125, 150, 200, 200]
    assert DisplaySettings(125).smaller().smaller().text_size == 100


def test_every_size_and_scheme_has_a_name():
    assert tuple(settings_messages.TEXT_SIZES) == TEXT_SIZES
    assert tuple(settings_messages.COLOUR_NAMES) == COLOURS


def heading(window):
    return window.findChild(QLabel, "heading")


def test_a_size_is_chosen_by_touch_and_marked_and_the_place_is_kept(window):
    open_flow(window, "pin")
    before = window.navigator.journey
    small = heading(window).font().pixelSize()
    press(window, "text-size")
    press(window, "choice-size-200")
    assert window.frame.kind.id == "text-size"
    press(window, "back")
    assert window.navigator.journey == before
    assert heading(window).font().pixelSize() == 2 * small


def icon_side(window, answer):
    (icon,) = [
        label for label in window.findChild(QPushButton, answer).findChildren(QLabel) if not label.pixmap().isNull()
    ]
    return icon.width()


@pytest.mark.parametrize("flow", [None, "letter"])
def test_the_picture_beside_an_answer_is_as_much_larger_as_its_letters(window, flow):
    if flow:
        open_flow(window, flow)
    answer = window.page.findChildren(ChoiceButton)[0].objectName()
    usual = icon_side(window, answer)
    window.navigator.use_display(DisplaySettings(200, "light"))
    assert icon_side(window, answer) == 2 * usual


def test_keys_make_letters_larger_and_smaller_on_every_page(window):
    QTest.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert window.navigator.display.text_size == 125
    QTest.keyClick(window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert window.navigator.display.text_size == 100


@pytest.mark.parametrize(
    ("key", "modifier", "kind"),
    [
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier, "keys"),
        (Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier, "language"),
        (Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier, "search"),
    ],
)
def test_keys_open_pages(window, key, modifier, kind):
    QTest.keyClick(window, key, modifier)
    assert window.frame.kind.id == kind


def test_the_page_about_keys_is_one_press_away_from_home(window):
    press(window, "keys")
    assert window.page.title == "Using it with the keyboard"


def test_arrows_move_between_answers(window):
    open_flow(window, "lost-card")
    window.findChild(QPushButton, "choice-lost").setFocus()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Down)
    assert window.focusWidget().objectName() == "choice-stolen"


@pytest.mark.parametrize(("scheme", "colour"), [("light", "#ffffff"), ("dark", "#1a1a1a"), ("contrast", "#000000")])
def test_the_page_has_the_background_that_was_chosen(window, scheme, colour):
    window.navigator.use_display(DisplaySettings(100, scheme))
    image = window.grab().toImage()
    assert image.pixelColor(4, image.height() // 2).name() == colour


def pixels(widget):
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return {image.pixelColor(x, image.height() // 2).name() for x in range(image.width())}


def test_the_focus_shows_as_a_black_and_a_yellow_line(window, qtbot):
    window.navigator.use_display(DisplaySettings(100, "light"))
    button = window.findChild(QPushButton, "choice-pin")
    assert "#ffd43d" not in pixels(button)
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    assert {"#000000", "#ffd43d"} <= pixels(button)


def test_a_picture_says_what_is_to_be_seen(window):
    window.navigator.go(Journey().go(FlowPlace("status")))
    pictures = [label for label in window.findChildren(QLabel) if not label.pixmap().isNull() and label.width() > 200]
    (said,) = [QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name) for label in pictures]
    assert said == messages.PICTURES["card-front"].text


def test_every_picture_has_its_words():
    assert set(messages.PICTURES) == {path.stem for path in (paths.resources() / "pictures").glob("*.svg")}


def test_an_answer_is_high_enough_to_be_hit_easily_even_if_it_is_short(window, qtbot):
    window.navigator.go(Journey().go(LanguagePlace()))
    qtbot.wait(1)
    answers = [each for each in window.page.findChildren(QPushButton) if each.isVisible()]
    assert min(answer.height() for answer in answers) >= load_tokens(paths.resources())["sizes"]["answer"]

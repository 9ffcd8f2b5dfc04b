"""What must hold on every page, whatever its language, size of letters and colours: each check yields faults.

`make walk` uses them on every page in every setting, the tests on a part of that. What can only be seen in what was
drawn is in pixel_checks.py, what must be seen at once in at_a_glance.py; what can be neither seen nor pressed is found
by ui/inspection/geometry.py.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from desktop_app.language.markup import accessible_text
from desktop_app.ui.inspection.geometry import (
    called,
    controls,
    place_within,
    targets_too_small,
    texts_cut_off,
    texts_over_each_other,
    wider_than_the_window,
)
from tools.at_a_glance import glance_faults

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.ui.frame.window import FrameWindow
    from desktop_app.ui.inspection.geometry import Fault

SMALLEST_TARGET = 48
"""Pixels, at home; in the kiosk it depends on the screen (kiosk_checks.py)."""
_ROUNDING = 1
_Role = QAccessible.Role
_ROLES = (
    (QAbstractButton, frozenset({_Role.Button, _Role.CheckBox, _Role.RadioButton})),
    (QLineEdit, frozenset({_Role.EditableText})),
    (QLabel, frozenset({_Role.StaticText, _Role.Heading})),
)


def page_faults(window: FrameWindow, smallest_target: int = SMALLEST_TARGET) -> Iterator[str]:
    """Yield everything that is wrong with the page that is shown; it must have been laid out and not yet been used."""
    yield from focus_elsewhere(window)
    yield from glance_faults(window)
    yield from (fault.text for fault in geometry_faults(window, smallest_target))
    yield from beside_the_bar(window)
    yield from without_name_or_role(window)
    yield from missed_by_tab(window)


def geometry_faults(window: FrameWindow, smallest_target: int = SMALLEST_TARGET) -> Iterator[Fault]:
    """Yield what cannot be seen or pressed."""
    yield from texts_cut_off(window)
    yield from texts_over_each_other(window)
    yield from wider_than_the_window(window)
    yield from targets_too_small(window, smallest_target)


def focus_elsewhere(window: FrameWindow) -> Iterator[str]:
    """Find a page whose heading, or field to type into, has not the focus."""
    focus = window.focusWidget()
    if focus is not window.page.initial_focus or not focus.isVisible():
        yield f"the focus is on {called(focus)}"
    elif not isinstance(focus, QLineEdit) and focus.accessibleName() != accessible_text(window.page.title):
        yield f"the heading with the focus says {focus.accessibleName()!r}"


def beside_the_bar(window: FrameWindow) -> Iterator[str]:
    """Find a page whose left edge is not that of what stands in the bar below it."""
    back = next((each for each in controls(window) if each.objectName() == "back"), None)
    if back is None:
        return
    column = window.page.column.contentsRect().translated(
        cast("QWidget", window.page.column.parentWidget()).mapTo(window, QPoint(0, 0))
    )
    away = abs(column.left() - place_within(back, window).left())
    if away > _ROUNDING:
        yield f"the page stands {away} px beside {called(back)}"


def without_name_or_role(window: FrameWindow) -> Iterator[str]:
    """Find what a screen reader could not tell of: controls, the heading, and pictures of their own."""
    pictures = [each for each in window.findChildren(QLabel) if is_picture(each)]
    for widget in (*controls(window), window.page.initial_focus, *pictures):
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface.text(QAccessible.Text.Name).strip():
            yield f"{called(widget)} has no name"
        if widget not in pictures and not any(
            isinstance(widget, kind) and interface.role() in roles for kind, roles in _ROLES
        ):
            yield f"{called(widget)} has the role {interface.role().name}"


def missed_by_tab(window: FrameWindow) -> Iterator[str]:
    """Find controls that the Tab key does not reach, or a way of the Tab key that does not come round."""
    wanted = [each for each in window.findChildren(QWidget) if _takes_tab(each)]
    reached: list[QWidget | None] = []
    for _ in wanted:
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
        reached.append(window.focusWidget())
    yield from (f"{called(each)} is not reached by the Tab key" for each in wanted if each not in reached)
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
    if reached and window.focusWidget() is not reached[0]:
        yield f"the Tab key does not come round, but to {called(window.focusWidget())}"
    window.page.initial_focus.setFocus()


def _takes_tab(widget: QWidget) -> bool:
    policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(policy) and widget.isVisible() and widget.isEnabled()


def is_picture(label: QLabel) -> bool:
    """Whether it is a picture of its own, not the icon of a button."""
    return label.isVisible() and not label.pixmap().isNull() and not isinstance(label.parentWidget(), QAbstractButton)

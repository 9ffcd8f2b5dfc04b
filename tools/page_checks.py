"""What must hold on every page, whatever its language, size of letters and colours: each check yields faults.

`make walk` uses them on every page in every setting, the tests on a part of that. What can only be seen in what was
drawn is in pixel_checks.py.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QStyle, QStyleOptionFrame, QWidget

from desktop_app.text import spoken

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop_app.ui.window import Window

SMALLEST_TARGET, SMALLEST_IN_PUBLIC = 48, 75
"""Pixels, at home and in the kiosk: there 20 mm on a screen of 96 dots an inch, with one for rounding."""
_ROUNDING = 1
_Role = QAccessible.Role
_ROLES = (
    (QAbstractButton, frozenset({_Role.Button, _Role.CheckBox, _Role.RadioButton})),
    (QLineEdit, frozenset({_Role.EditableText})),
    (QLabel, frozenset({_Role.StaticText, _Role.Heading})),
)


def page_faults(window: Window, smallest_target: int = SMALLEST_TARGET) -> Iterator[str]:
    """Yield everything that is wrong with the page that is shown; it must have been laid out and not yet been used."""
    yield from focus_elsewhere(window)
    yield from texts_cut_off(window)
    yield from texts_over_each_other(window)
    yield from wider_than_the_window(window)
    yield from beside_the_bar(window)
    yield from targets_too_small(window, smallest_target)
    yield from without_name_or_role(window)
    yield from missed_by_tab(window)


def texts(window: QWidget) -> list[QLabel]:
    """Return the labels with words that are to be seen."""
    labels = window.findChildren(QLabel)
    return [label for label in labels if label.isVisible() and label.property("role") and label.accessibleName()]


def controls(window: QWidget) -> list[QWidget]:
    """Return what can be pressed or typed into."""
    found = [*window.findChildren(QAbstractButton), *window.findChildren(QLineEdit)]
    return [control for control in found if control.isVisible() and control.isEnabled()]


def focus_elsewhere(window: Window) -> Iterator[str]:
    """Find a page whose heading, or field to type into, has not the focus."""
    focus = window.focusWidget()
    if focus is not window.page.initial_focus or not focus.isVisible():
        yield f"the focus is on {called(focus)}"
    elif not isinstance(focus, QLineEdit) and focus.accessibleName() != spoken(window.page.title):
        yield f"the heading with the focus says {focus.accessibleName()!r}"


def texts_cut_off(window: Window) -> Iterator[str]:
    """Find words that have not the room they need, or stand outside what they are in."""
    for label in texts(window):
        needed = label.heightForWidth(label.width()) if label.hasHeightForWidth() else label.sizeHint().height()
        if label.height() < needed - _ROUNDING:
            yield f"{called(label)} is {label.height()} px high and needs {needed}"
        if label.width() < label.minimumSizeHint().width() - _ROUNDING:
            yield f"{called(label)} is {label.width()} px wide and needs {label.minimumSizeHint().width()}"
        yield from _outside_of_parents(label)
    for control in controls(window):
        needs = control.minimumSizeHint()
        if control.hasHeightForWidth():
            needs.setHeight(control.heightForWidth(control.width()))
        if control.width() < needs.width() or control.height() < needs.height():
            yield f"{called(control)} is {_size(control.size())} and needs {_size(needs)}"
        if isinstance(control, QLineEdit) and control.placeholderText() and not control.text():
            yield from _hint_cut_off(control)
        yield from _outside_of_parents(control)


def _hint_cut_off(field: QLineEdit) -> Iterator[str]:
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    room = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field).width()
    if field.fontMetrics().horizontalAdvance(field.placeholderText()) > room:
        yield f"the hint of {called(field)} is cut off"


def _outside_of_parents(widget: QWidget) -> Iterator[str]:
    """Find a widget that does not lie wholly within all those around it, up to the page or bar that it is on."""
    around = widget.parentWidget()
    while around is not None and not around.isWindow() and around.objectName() != "qt_scrollarea_viewport":
        if not around.rect().contains(_place(widget, around)):
            yield f"{called(widget)} lies partly outside of {called(around)}"
            return
        around = around.parentWidget()


def texts_over_each_other(window: Window) -> Iterator[str]:
    """Find words on top of other words, or of a button that they do not belong to."""
    plain_buttons = [control for control in controls(window) if not control.findChildren(QLabel)]
    for area in (window.page.ground, *_bars(window)):
        places = [(each, _place(each, area)) for each in (*texts(area), *plain_buttons) if area.isAncestorOf(each)]
        for (one, its_place), (other, other_place) in combinations(places, 2):
            if its_place.intersects(other_place):
                yield f"{called(one)} and {called(other)} stand over each other"


def wider_than_the_window(window: Window) -> Iterator[str]:
    """Find a page that would have to be moved sideways, and bars that are not wholly in the window."""
    if window.page.horizontalScrollBar().maximum() > 0 or window.page.ground.width() > window.page.viewport().width():
        yield f"the page is {window.page.ground.width()} px wide"
    for bar in (*_bars(window), window.page):
        if not window.rect().contains(_place(bar, window)):
            yield f"{called(bar)} lies partly outside of the window"


def beside_the_bar(window: Window) -> Iterator[str]:
    """Find a page whose left edge is not that of what stands in the bar below it."""
    back = next((each for each in controls(window) if each.objectName() == "back"), None)
    if back is None:
        return
    column = window.page.column.contentsRect().translated(
        cast("QWidget", window.page.column.parentWidget()).mapTo(window, QPoint(0, 0))
    )
    away = abs(column.left() - _place(back, window).left())
    if away > _ROUNDING:
        yield f"the page stands {away} px beside {called(back)}"


def targets_too_small(window: Window, smallest: int = SMALLEST_TARGET) -> Iterator[str]:
    """Find controls that are hard to hit."""
    for control in controls(window):
        if min(control.width(), control.height()) < smallest:
            yield f"{called(control)} is only {_size(control.size())}"


def without_name_or_role(window: Window) -> Iterator[str]:
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


def missed_by_tab(window: Window) -> Iterator[str]:
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


def frame(window: Window) -> QWidget:
    """Return what holds the page and the bars above and below it."""
    return cast("QWidget", window.page.parentWidget())


def _bars(window: Window) -> Iterable[QWidget]:
    """Return what stands above and below the page."""
    beside = frame(window).findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [bar for bar in beside if bar is not window.page and bar.isVisible()]


def _place(widget: QWidget, around: QWidget) -> QRect:
    """Return where a widget lies within another one around it."""
    return QRect(widget.mapTo(around, QPoint(0, 0)), widget.size())


def called(widget: QWidget | None) -> str:
    """Return what to call a widget in a fault: its own name, else its words."""
    if widget is None:
        return "nothing"
    name = widget.objectName() or widget.accessibleName()[:60] or type(widget).__name__
    return f"{name!r}"


def _size(size: object) -> str:
    return f"{size.width()}×{size.height()}"  # type: ignore[attr-defined]

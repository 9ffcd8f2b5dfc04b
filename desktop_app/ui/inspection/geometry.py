"""Whether everything on the page that is shown can be seen and pressed; each check yields faults."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from itertools import combinations
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QAbstractButton, QLabel, QStyle, QStyleOptionFrame, QWidget

from desktop_app.ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop_app.ui.frame.window import FrameWindow

_ROUNDING = 1
_LONGEST_NAME = 60


class Trouble(Enum):
    """What is wrong with something."""

    CUT_OFF = auto()
    OVER_ANOTHER = auto()
    TOO_SMALL = auto()
    NO_ROOM = auto()
    OUT_OF_SIGHT = auto()
    EMPTY = auto()
    UNREADABLE = auto()


@dataclass(frozen=True)
class Fault:
    """What is wrong with a widget; `text` tells it with its measures, to whoever made the page."""

    trouble: Trouble
    widget: QWidget
    text: str

    @property
    def said(self) -> str:
        """What stands on the widget, as far as it is words."""
        return self.widget.accessibleName()


def texts(window: QWidget) -> list[QLabel]:
    """Return the labels with words that are to be seen."""
    labels = window.findChildren(QLabel)
    return [label for label in labels if label.isVisible() and label.property("role") and label.accessibleName()]


def controls(window: QWidget) -> list[QWidget]:
    """Return what can be pressed or typed into."""
    found = [*window.findChildren(QAbstractButton), *window.findChildren(TextField)]
    return [control for control in found if control.isVisible() and control.isEnabled()]


def texts_cut_off(window: FrameWindow) -> Iterator[Fault]:
    """Find words that have not the room they need, or stand outside what they are in."""
    for label in texts(window):
        needed = label.heightForWidth(label.width()) if label.hasHeightForWidth() else label.sizeHint().height()
        if label.height() < needed - _ROUNDING:
            yield _cut(label, f"is {label.height()} px high and needs {needed}")
        if label.width() < label.minimumSizeHint().width() - _ROUNDING:
            yield _cut(label, f"is {label.width()} px wide and needs {label.minimumSizeHint().width()}")
        yield from _outside_of_parents(label)
    for control in controls(window):
        needs = control.minimumSizeHint()
        if control.hasHeightForWidth():
            needs.setHeight(control.heightForWidth(control.width()))
        if control.width() < needs.width() or control.height() < needs.height():
            yield _cut(control, f"is {_size(control.size())} and needs {_size(needs)}")
        if isinstance(control, TextField) and control.placeholderText() and not control.text():
            yield from _hint_cut_off(control)
        yield from _outside_of_parents(control)


def _cut(widget: QWidget, how: str) -> Fault:
    return Fault(Trouble.CUT_OFF, widget, f"{called(widget)} {how}")


def _hint_cut_off(field: TextField) -> Iterator[Fault]:
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    room = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field).width()
    if field.fontMetrics().horizontalAdvance(field.placeholderText()) > room:
        yield Fault(Trouble.CUT_OFF, field, f"the hint of {called(field)} is cut off")


def _outside_of_parents(widget: QWidget) -> Iterator[Fault]:
    """Find a widget that does not lie wholly within all those around it, up to the page or bar that it is on."""
    around = widget.parentWidget()
    while around is not None and not around.isWindow() and around.objectName() != "qt_scrollarea_viewport":
        if not around.rect().contains(place_within(widget, around)):
            yield _cut(widget, f"lies partly outside of {called(around)}")
            return
        around = around.parentWidget()


def texts_over_each_other(window: FrameWindow) -> Iterator[Fault]:
    """Find words on top of other words, or of a button that they do not belong to."""
    plain_buttons = [control for control in controls(window) if not control.findChildren(QLabel)]
    for area in (window.page.content, *bars(window)):
        places = [
            (each, place_within(each, area)) for each in (*texts(area), *plain_buttons) if area.isAncestorOf(each)
        ]
        for (one, its_place), (other, other_place) in combinations(places, 2):
            if its_place.intersects(other_place):
                yield Fault(Trouble.OVER_ANOTHER, one, f"{called(one)} and {called(other)} stand over each other")


def wider_than_the_window(window: FrameWindow) -> Iterator[Fault]:
    """Find a page that would have to be moved sideways, and bars that are not wholly in the window."""
    page = window.page
    if page.horizontalScrollBar().maximum() > 0 or page.content.width() > page.viewport().width():
        yield Fault(Trouble.CUT_OFF, page.initial_focus, f"the page is {page.content.width()} px wide")
    for bar in (*bars(window), page):
        if not window.rect().contains(place_within(bar, window)):
            yield _cut(bar, "lies partly outside of the window")


def without_room(window: FrameWindow, least: int) -> Iterator[Fault]:
    """Find a page of which the bars leave less than so many px to be seen at a time."""
    room = window.page.viewport().height()
    if room < least:
        yield Fault(Trouble.NO_ROOM, window.page.initial_focus, f"{room} px of the page are seen")


def targets_too_small(window: FrameWindow, smallest: int) -> Iterator[Fault]:
    """Find controls that are hard to hit."""
    for control in controls(window):
        if min(control.width(), control.height()) < smallest:
            yield Fault(Trouble.TOO_SMALL, control, f"{called(control)} is only {_size(control.size())}")


def frame(window: FrameWindow) -> QWidget:
    """Return what holds the page and the bars above and below it."""
    return cast("QWidget", window.page.parentWidget())


def bars(window: FrameWindow) -> Iterable[QWidget]:
    """Return what stands above and below the page."""
    beside = [each for each in frame(window).children() if isinstance(each, QWidget)]
    return [bar for bar in beside if bar is not window.page and bar.isVisible()]


def place_within(widget: QWidget, around: QWidget) -> QRect:
    """Return where a widget lies within another one around it."""
    return QRect(widget.mapTo(around, QPoint(0, 0)), widget.size())


def called(widget: QWidget | None) -> str:
    """Return what to call a widget in a fault: its own name, else its words."""
    if widget is None:
        return "nothing"
    name = widget.objectName() or widget.accessibleName()[:_LONGEST_NAME] or type(widget).__name__
    return f"{name!r}"


def _size(size: QSize) -> str:
    return f"{size.width()}×{size.height()}"

"""Moving a page with a finger: it goes on by itself after a push, unless the computer is set to show less motion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QScroller, QScrollerProperties

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractScrollArea

_Metric = QScrollerProperties.ScrollMetric
_NOT_BEYOND_THE_END = QScrollerProperties.OvershootPolicy.OvershootAlwaysOff


def wants_less_motion() -> bool:
    """Whether the computer is set to show less motion, where Qt tells: before 6.12 it does not."""
    hints = QGuiApplication.styleHints()  # held, because what it returns goes with it
    preference = getattr(hints.accessibility(), "motionPreference", None)
    return preference is not None and preference().name == "ReducedMotion"


def scroll_by_touch(area: QAbstractScrollArea, *, still: bool) -> None:
    """Let a finger move what is in the area; if `still`, it moves with the finger only and never beyond its end."""
    viewport = area.viewport()
    QScroller.grabGesture(viewport, QScroller.ScrollerGestureType.TouchGesture)
    _forget_number_of_gesture()
    if still:
        scroller = QScroller.scroller(viewport)
        properties = scroller.scrollerProperties()
        properties.setScrollMetric(_Metric.MaximumVelocity, 0.0)
        properties.setScrollMetric(_Metric.HorizontalOvershootPolicy, _NOT_BEYOND_THE_END)
        properties.setScrollMetric(_Metric.VerticalOvershootPolicy, _NOT_BEYOND_THE_END)
        scroller.setScrollerProperties(properties)


def _forget_number_of_gesture() -> None:
    """Have PySide6 forget the number that Qt gave the last gesture.

    Qt gives each area one of its own, and PySide6 keeps a class for every number that it does not know until the end:
    4 kB a page. One gesture for all areas could not be taken back before the application is gone.
    """
    getattr(Qt.GestureType, "_sbk_missing_", {}).clear()

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
    """Whether the computer is set to show less motion."""
    hints = QGuiApplication.styleHints()  # held, because what it returns goes with it
    return hints.accessibility().motionPreference() is Qt.MotionPreference.ReducedMotion


def scroll_by_touch(area: QAbstractScrollArea, *, still: bool) -> None:
    """Let a finger move what is in the area; if `still`, it moves with the finger only and never beyond its end."""
    viewport = area.viewport()
    QScroller.grabGesture(viewport, QScroller.ScrollerGestureType.TouchGesture)
    if still:
        scroller = QScroller.scroller(viewport)
        properties = scroller.scrollerProperties()
        properties.setScrollMetric(_Metric.MaximumVelocity, 0.0)
        properties.setScrollMetric(_Metric.HorizontalOvershootPolicy, _NOT_BEYOND_THE_END)
        properties.setScrollMetric(_Metric.VerticalOvershootPolicy, _NOT_BEYOND_THE_END)
        scroller.setScrollerProperties(properties)

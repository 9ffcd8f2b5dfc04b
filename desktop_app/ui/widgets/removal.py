"""How a widget goes from a page that stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def discard(widget: QWidget) -> None:
    """Take a widget from where it is, and have Qt delete it once nothing is being done with it any more."""
    # Qt may still be about to show it, and would show it as a window of its own, to which keys go.
    widget.hide()
    widget.setParent(None)
    widget.deleteLater()


def take_focus_out(widget: QWidget) -> None:
    """Take the focus out of a widget that goes: else its neighbours had it in turn, and screen readers said them."""
    focus = widget.window().focusWidget()
    if focus and widget.isAncestorOf(focus):
        focus.clearFocus()

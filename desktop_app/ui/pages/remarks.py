"""What is said below a field about what stands in it, anew with every letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.language.markup import accessible_text
from desktop_app.ui.widgets.accessible import announce
from desktop_app.ui.widgets.band import Band
from desktop_app.ui.widgets.removal import discard

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.widgets.ui_context import UiContext


class Remarks(QWidget):
    """A place below a field, hidden while there is nothing to say."""

    def __init__(self, ui: UiContext, name: str, remark: Callable[[str], str]) -> None:
        """Take what returns the sentence about a text, empty where there is none."""
        super().__init__()
        self.setObjectName(name)
        self._ui, self._remark, self._said = ui, remark, ""
        self._band: Band | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def show_for(self, text: str) -> None:
        """Say what there is to say about a text."""
        said = self._remark(text)
        if said == self._said:
            return
        self._said = said
        if self._band:
            discard(self._band)
        self._band = Band(self._ui, "warning", [said]) if said else None
        if self._band:
            self._column.addWidget(self._band)
            if self.window().isVisible():
                announce(self, accessible_text(said))
        self.setVisible(bool(said))

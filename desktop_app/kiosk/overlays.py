"""Shows the visit or a page of the kiosk over it; only the upper one is seen, heard and reached by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

from desktop_app.ui.widgets.removal import discard

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.pages.page import ScreenPage


class OverlayStack(QStackedWidget):
    """`page` is the page of the kiosk that is shown, None while it is the visit."""

    def __init__(self, visit: QWidget) -> None:
        """Show the visit, which is in this widget."""
        super().__init__()
        self.addWidget(visit)
        self.page: ScreenPage | None = None

    def cover(self, page: ScreenPage) -> None:
        """Show a page of the kiosk instead of what is shown."""
        old, self.page = self.page, page
        self.addWidget(page)
        self.setCurrentWidget(page)
        self._remove(old)

    def uncover(self) -> None:
        """Show the visit."""
        old, self.page = self.page, None
        self.setCurrentIndex(0)
        self._remove(old)

    def _remove(self, page: ScreenPage | None) -> None:
        if page is not None:
            self.removeWidget(page)
            discard(page)

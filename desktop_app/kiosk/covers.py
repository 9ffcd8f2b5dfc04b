"""The visit, or a page of the kiosk in its place: one of them is to be seen, heard and reached by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

from desktop_app.ui.widgets.removal import discard

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.frame.page import ScreenPage


class Covers(QStackedWidget):
    """`page` is that of the kiosk, None while the visit is shown."""

    def __init__(self, visit: QWidget) -> None:
        """Take what the visit is shown in."""
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

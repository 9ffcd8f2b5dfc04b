"""The window around the frame in which pages are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QMainWindow

from desktop_app.ui.frame.frame import Frame
from desktop_app.ui.frame.shortcuts import add_shortcuts
from desktop_app.ui.frame.visit import Visit
from desktop_app.ui.style.display import DEFAULT, DisplaySettings

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent

    from desktop_app.ui.frame.navigator import Navigator
    from desktop_app.ui.frame.services import Services
    from desktop_app.ui.pages.page import ScreenPage


class FrameWindow(QMainWindow):
    """What every window around a frame is; `painted` is whether it has been seen. It shows no page by itself."""

    def __init__(self, services: Services, visit: Visit) -> None:
        """Take what pages are built with, and whom they are for."""
        super().__init__()
        self.painted = False
        self.frame = Frame(services, visit)
        # Pages scroll: none of them may make the window larger.
        if (layout := self.layout()) is not None:
            layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        px = self.frame.ui.theme.px
        self.resize(px("window_width"), px("window_height"))
        if services.deployment.keyboard:
            add_shortcuts(self, self.frame)

    @property
    def page(self) -> ScreenPage:
        """The page that is to be seen."""
        return self.frame.page

    @property
    def navigator(self) -> Navigator:
        """The way of the person through the pages."""
        return self.frame.navigator

    def entitle(self, title: str) -> None:
        """Set the title of the window."""
        self.setWindowTitle(title.replace("[*]", "[*][*]"))  # Qt's sign for what is not saved yet

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape goes back; Return at the heading goes on."""
        primary = self.frame.page.primary
        if event.key() == Qt.Key.Key_Escape:
            self.navigator.back()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and primary:
            primary.do()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Note that the window has been seen."""
        super().paintEvent(event)
        self.painted = True

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """End the processes beside the window."""
        self.frame.clear_notes()
        self.frame.services.reader_monitor.stop()
        self.frame.services.voice.stop()
        super().closeEvent(event)


class Window(FrameWindow):
    """The one window of the program at home: nothing but the frame."""

    def __init__(self, services: Services, language: str, display: DisplaySettings = DEFAULT) -> None:
        """Show the home page in this language, with these display settings."""
        super().__init__(services, Visit(language, display))
        self.setCentralWidget(self.frame)
        px = self.frame.ui.theme.px
        self.setMinimumSize(px("smallest_width"), px("smallest_height"))
        self.frame.titled.connect(self.entitle)
        services.reader_monitor.status_changed.connect(self.frame.show_reader_status)
        self.frame.start()

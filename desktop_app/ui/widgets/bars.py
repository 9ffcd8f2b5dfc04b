"""The bars above and below every page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop_app.text import LANGUAGES
from desktop_app.ui import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.look import Look
    from desktop_app.ui.pages.page import Action


def button(look: Look, name: str, title: str, role: str, icon: str | None = None) -> QPushButton:
    """Return a push button that Return presses too."""
    made = QPushButton(title)
    made.setObjectName(name)
    made.setProperty("role", role)
    made.setAutoDefault(True)
    if icon:
        made.setText(f"\N{EN SPACE}{title}")
        made.setAccessibleName(title)
        side = look.theme.px("icon_small")
        made.setIcon(QIcon(look.icon(icon, side)))
        made.setIconSize(QSize(side, side))
    return made


class TopBar(QWidget):
    """Name, home, language."""

    def __init__(self, look: Look, on_home: Callable[[], None], on_language: Callable[[], None]) -> None:
        """Lay out the bar."""
        super().__init__()
        self.setObjectName("top-bar")
        self.setFixedHeight(look.theme.px("top_bar"))
        row = _row(self, look)
        row.addWidget(look.text(look.words(words.APP_NAME), "name"), 1)
        self.home = button(look, "home", look.words(words.HOME), "small_button", "home")
        self.home.clicked.connect(lambda: on_home())
        row.addWidget(self.home)
        own_name = LANGUAGES[look.words.language]
        language = button(look, "language", f"{own_name} · Language", "small_button", "globe")
        language.setAccessibleName(f"{look.words(words.LANGUAGE)}: {own_name}")
        language.clicked.connect(lambda: on_language())
        row.addWidget(language)


class BottomBar(QWidget):
    """Back on the left, one action on the right."""

    def __init__(self, look: Look, on_back: Callable[[], None], primary: Action | None) -> None:
        """Lay out the bar."""
        super().__init__()
        self.setObjectName("bottom-bar")
        self.setFixedHeight(look.theme.px("bottom_bar"))
        row = _row(self, look)
        back = button(look, "back", look.words(words.BACK), "button", "back")
        back.setProperty("kind", "secondary")
        back.clicked.connect(lambda: on_back())
        row.addWidget(back)
        row.addStretch(1)
        self.primary = button(look, "primary", primary.label, "button") if primary else None
        if primary and self.primary:
            self.primary.setProperty("kind", "primary")
            self.primary.clicked.connect(lambda: primary.do())
            row.addWidget(self.primary)


def _row(bar: QWidget, look: Look) -> QHBoxLayout:
    bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    row = QHBoxLayout(look.centred(bar))
    margin = look.theme.px("margin")
    row.setContentsMargins(margin, 0, margin, 0)
    row.setSpacing(look.theme.px("gap_small"))
    return row

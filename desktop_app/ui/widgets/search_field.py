"""The one field in the program into which something can be typed. It takes no digits, so that nobody types a PIN."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtGui import QPaintEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit

from desktop_app.text import spoken
from desktop_app.ui.widgets.focus_ring import draw_focus_ring

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.look import Look

_NO_DIGITS = QRegularExpression(r"\D*", QRegularExpression.PatternOption.UseUnicodePropertiesOption)
_LONGEST_QUERY = 300


class SearchField(QLineEdit):
    """A large line for words; `on_digit` is called when somebody types a number."""

    def __init__(
        self, look: Look, name: str, hint: str, on_change: Callable[[str], None], on_digit: Callable[[], None]
    ) -> None:
        """Make an empty field; a screen reader says its name and the hint."""
        super().__init__()
        self._theme = look.theme
        self.setObjectName("search")
        self.setProperty("role", "answer")
        self.setAccessibleName(spoken(name))
        self.setAccessibleDescription(spoken(hint))
        self.setMinimumHeight(look.theme.px("answer"))
        self.setMaxLength(_LONGEST_QUERY)
        self.setValidator(QRegularExpressionValidator(_NO_DIGITS, self))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setDragEnabled(False)
        self.setAcceptDrops(False)
        self.textChanged.connect(lambda text: on_change(text))
        self.inputRejected.connect(lambda: on_digit())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the field and the focus ring."""
        super().paintEvent(event)
        draw_focus_ring(self, self._theme)

"""A box with what to bring and to do: where, until when, a list to tick off; and lines that say whom to ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.bilingual import after
from desktop_app.text import spoken
from desktop_app.ui import words

if TYPE_CHECKING:
    from desktop_app.ui.look import Look

Lines = tuple[str, ...]


class ListBox(QFrame):
    """The box; a screen reader takes it for a group with the name of what is in it."""

    def __init__(self, look: Look, *, checklist: Lines = (), where: Lines = (), deadline: Lines = ()) -> None:
        """Lay out what there is."""
        super().__init__()
        self.setProperty("box", "list")
        column = QVBoxLayout(self)
        margin = look.theme.px("gap")
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(look.theme.px("gap_tiny"))
        parts = ((words.WHERE, where), (words.DEADLINE, deadline), (words.CHECKLIST, checklist))
        titles = [look.words(title) for title, lines in parts if lines]
        self.setAccessibleName(spoken(look.words.listing(titles)))
        for title, lines in parts:
            if lines:
                column.addWidget(look.text(look.words(title), "list_title"))
            for line in lines:
                column.addWidget(tick_line(look, line, "list") if lines is checklist else look.text(line, "list"))
        column.addStretch(1)


def tick_line(look: Look, line: str, role: str) -> QWidget:
    """Return a line with a box to tick off, which is to be seen and not to be heard."""
    ticked = after("☐ ", line)
    label = look.label(ticked, role)
    label.setAccessibleName(spoken(line))
    return look.with_second(label, ticked)


def add_contacts(column: QVBoxLayout, look: Look, contacts: Lines) -> None:
    """Add the lines that say whom to ask."""
    for line in contacts:
        column.addWidget(look.text(line, "contact"))

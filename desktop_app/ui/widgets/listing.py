"""A box with what to bring and to do: where, until when, a list to tick off; and lines that say whom to ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop_app.bilingual import after
from desktop_app.ui import words

if TYPE_CHECKING:
    from desktop_app.text import Message
    from desktop_app.ui.look import Look

Lines = tuple[str, ...]


def list_box(look: Look, *, checklist: Lines = (), where: Lines = (), deadline: Lines = ()) -> QFrame:
    """Return the box."""
    box = QFrame()
    box.setProperty("box", "list")
    column = QVBoxLayout(box)
    margin = look.theme.px("gap")
    column.setContentsMargins(margin, margin, margin, margin)
    column.setSpacing(look.theme.px("gap_tiny"))
    _add(column, look, words.WHERE, where)
    _add(column, look, words.DEADLINE, deadline)
    _add(column, look, words.CHECKLIST, tuple(after("☐ ", item) for item in checklist))
    column.addStretch(1)
    return box


def add_contacts(column: QVBoxLayout, look: Look, contacts: Lines) -> None:
    """Add the lines that say whom to ask."""
    for line in contacts:
        column.addWidget(look.text(line, "contact"))


def _add(column: QVBoxLayout, look: Look, title: Message, lines: Lines) -> None:
    if lines:
        column.addWidget(look.text(look.words(title), "list_title"))
    for line in lines:
        column.addWidget(look.text(line, "list"))

"""Numbers to call: each alone in the largest letters of the page, with who answers when; a code dials the first one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.sheets.qr_code import modules_of_fact, telephone
from desktop_app.ui import messages
from desktop_app.ui.widgets.box import Box, draw_box
from desktop_app.ui.widgets.flowing import SideBySide
from desktop_app.ui.widgets.qr import code_block

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.guide.render.calls import Telephone
    from desktop_app.ui.widgets.ui_context import UiContext

_COLUMNS = 2
_DIALLED = ("0", "+")
"""How numbers begin that a code may dial: an emergency number must not be called by mistake."""


class Telephones(QWidget):
    """A box with the numbers, that of the reader's own language first."""

    def __init__(self, ui: UiContext, telephones: Sequence[Telephone]) -> None:
        """Lay out who answers, the number, which key to press and whether somebody answers now, of each."""
        super().__init__()
        colours, px = ui.theme.colours, ui.theme.px
        self._box = Box(colours["background"], colours["primary"], px("border"), px("radius"))
        around = QVBoxLayout(self)
        margin = px("gap_small") + px("border")
        around.setContentsMargins(px("gap"), margin, px("gap"), margin)
        number = next((each.number for each in telephones if each.number.startswith(_DIALLED)), None)
        beside = _code(ui, number) if number else None
        both = SideBySide(beside, narrowest=ui.theme.column("number"), gap=px("gap"), gap_below=0, share=0)
        both.text.addWidget(ui.columns([_said(ui, each) for each in telephones], _COLUMNS, "number"))
        both.text.addStretch(1)
        around.addWidget(both)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the box."""
        del event
        draw_box(QPainter(self), self.rect(), self._box)


def _said(ui: UiContext, said: Telephone) -> QWidget:
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(ui.text(said.who, "contact"))
    number = ui.label(said.number, "number")
    number.setObjectName("number")
    column.addWidget(number, 0, Qt.AlignmentFlag.AlignLeft)
    if said.key:
        column.addWidget(ui.text(said.key, "list_title"))
    if said.when:
        column.addWidget(ui.text(said.when, "contact"))
    column.addStretch(1)
    return block


def _code(ui: UiContext, number: str) -> QWidget:
    caption = ui.translator(messages.DIALS, {"number": number})
    return code_block(ui, modules_of_fact(telephone(number)), caption, "", ui.theme.px("qr_call"))

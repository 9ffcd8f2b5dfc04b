"""The page of a sheet: the sheet itself as it will be printed, what can be done with it, its codes for the phone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.language.markup import accessible_text
from desktop_app.sheets.pdf import pictures
from desktop_app.sheets.sheet import Code, Codes
from desktop_app.ui.pages import messages
from desktop_app.ui.pages.page import ScreenPage
from desktop_app.ui.widgets.band import Band
from desktop_app.ui.widgets.choice import ChoiceButton, ChoiceText
from desktop_app.ui.widgets.qr import QrCode, code_block, make_alike

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.sheets.layout.style import Paper
    from desktop_app.sheets.sheet import Sheet
    from desktop_app.ui.widgets.ui_context import UiContext

_CODE_COLUMNS = 2


@dataclass(frozen=True)
class SheetActions:
    """What can be done with a sheet: no printing or saving where the program may not."""

    print: Callable[[], None] | None
    save: Callable[[], None] | None
    enlarge: Callable[[], None]


def sheet_buttons(ui: UiContext, do: SheetActions) -> list[ChoiceButton]:
    """Return a button for each thing that can be done."""
    acts = (("print", messages.PRINT, "printer", do.print), ("save-pdf", messages.SAVE_PDF, "save", do.save))
    return [
        ChoiceButton(ui, ChoiceText(name, ui.translator(message), icon=icon), act)
        for name, message, icon, act in acts
        if act
    ]


class _Framed(QLabel):
    """A picture with a line around it."""

    def __init__(self, ui: UiContext) -> None:
        super().__init__()
        self._line, self._colour = ui.theme.px("border"), QColor(ui.theme.colours["border_soft"])
        self.setContentsMargins(self._line, self._line, self._line, self._line)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the picture and the line."""
        super().paintEvent(event)
        half = self._line / 2
        painter = QPainter(self)
        painter.setPen(QPen(self._colour, self._line, j=Qt.PenJoinStyle.MiterJoin))
        painter.drawRect(QRectF(self.rect()).adjusted(half, half, -half, -half))


class _Shrinking(_Framed):
    """A picture in a frame that becomes smaller where its column is narrower."""

    def __init__(self, ui: UiContext) -> None:
        super().__init__(ui)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setScaledContents(True)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return next to nothing."""
        return QSize(1, 1)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height at which the picture keeps its shape; it becomes no wider than it is."""
        whole = self.sizeHint()
        return whole.height() * min(width, whole.width()) // max(1, whole.width())


class SheetPage(ScreenPage):
    """Shows a sheet; `note` tells what came of printing or saving it."""

    def __init__(self, ui: UiContext, title: str, sheet: Sheet, paper: Paper, do: SheetActions, note: str = "") -> None:
        """Lay out the page."""
        super().__init__(ui, title)
        self.add_heading()
        if note:
            self.column.addWidget(Band(ui, "info", [note]))
        enlarge = ChoiceButton(ui, ChoiceText("enlarge", ui.translator(messages.ENLARGE), icon="search"), do.enlarge)
        column = self.split(self._preview(sheet, paper, enlarge))
        buttons = sheet_buttons(ui, do)
        for each in buttons:
            column.addWidget(each)
        if buttons:
            QWidget.setTabOrder(buttons[-1], enlarge)  # it stands beside them, and is read after them
        for block in sheet.blocks:
            if isinstance(block, Codes):
                self._add_codes(column, block.codes)
        column.addStretch(1)
        self.column.addStretch(1)

    def _add_codes(self, column: QVBoxLayout, codes: tuple[Code, ...]) -> None:
        column.addWidget(self.ui.text(self.ui.translator(messages.FOR_PHONE), "subheading"))
        side = self.ui.theme.px("qr_small")
        blocks = [code_block(self.ui, code.modules, code.caption.own, code.shown, side) for code in codes]
        drawn = [code for block in blocks for code in block.findChildren(QrCode)]
        make_alike(drawn)
        widest = max((code.width() for code in drawn), default=0)
        column.addWidget(self.ui.columns(blocks, _CODE_COLUMNS, "code", widest))

    def _preview(self, sheet: Sheet, paper: Paper, enlarge: QWidget) -> QWidget:
        """Return the sheet in small, as large as the letters, with what enlarges it above."""
        ui = self.ui
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ui.theme.px("gap_small"))
        column.addWidget(enlarge)
        for label in _labels(ui, sheet, paper, self._width(), _Framed):
            column.addWidget(label)
        return box

    def _width(self) -> int:
        """Return how wide the sheet is shown: as large as the letters, as far as the smallest window has the room."""
        theme = self.ui.theme
        room = theme.px("smallest_width") - 2 * theme.px("margin") - 2 * theme.px("gap")
        return min(theme.letter_px("sheet"), room)


class LargeSheetPage(ScreenPage):
    """Shows the pages of a sheet alone, so large that every letter can be read."""

    def __init__(self, ui: UiContext, title: str, sheet: Sheet, paper: Paper) -> None:
        """Lay out the page."""
        super().__init__(ui, title)
        self.add_heading()
        for label in _labels(ui, sheet, paper, ui.theme.px("smallest_width"), _Shrinking):
            self.column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addStretch(1)


def _labels(ui: UiContext, sheet: Sheet, paper: Paper, width: int, kind: type[_Framed]) -> list[_Framed]:
    """Return the pages of a sheet as pictures of this width in px."""
    images = pictures(sheet, paper, width, ui.ratio)
    labels = []
    for number, image in enumerate(images, 1):
        label = kind(ui)
        label.setObjectName(f"sheet-{number}")
        label.setPixmap(QPixmap.fromImage(image))
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        said = ui.translator(messages.PREVIEW, {"number": number, "total": len(images)})
        label.setAccessibleName(accessible_text(said))
        labels.append(label)
    return labels

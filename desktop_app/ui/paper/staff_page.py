"""The page that is turned round to the staff: one sentence in very large Japanese, the person's language below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.language.fonts import application_font
from desktop_app.language.languages import JAPANESE
from desktop_app.language.markup import accessible_text
from desktop_app.sheets.sheet import LargeSentence
from desktop_app.ui.pages.page import ScreenPage
from desktop_app.ui.pages.sheet_page import sheet_buttons
from desktop_app.ui.widgets.band import Band
from desktop_app.ui.widgets.labels.label import TextLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

    from desktop_app.sheets.sheet import Sheet
    from desktop_app.ui.pages.sheet_page import SheetActions
    from desktop_app.ui.widgets.ui_context import UiContext

_BUTTONS_IN_A_ROW = 2


class StaffPage(ScreenPage):
    """Shows the sentence of a sheet; `note` tells what came of printing or saving it."""

    def __init__(self, ui: UiContext, sheet: Sheet, do: SheetActions, note: str = "") -> None:
        """Lay out the page; its heading is what the person reads."""
        (said,) = (block.text for block in sheet.blocks if isinstance(block, LargeSentence))
        # Smaller than what the staff reads, at every size of the letters.
        super().__init__(ui, said.own, role="subheading")
        if note:
            self.column.addWidget(Band(ui, "info", [note]))
        self.column.addSpacing(ui.theme.px("gap_small"))
        self.column.addStretch(1)
        loud = self._loud(said.for_staff)
        self.column.addWidget(loud)
        if said.japanese:
            self.add_heading()
        else:  # the person reads the same
            self.adopt_heading(loud)
        self.column.addStretch(2)
        self.column.addWidget(ui.columns(sheet_buttons(ui, do), _BUTTONS_IN_A_ROW))

    def _loud(self, text: str) -> QLabel:
        ui = self.ui.in_letters_of(JAPANESE)
        size = ui.theme.text_style("loud").size
        label = TextLabel(text, "loud", ui.theme, JAPANESE, application_font(JAPANESE, size))
        label.setObjectName("loud")
        label.setAccessibleName(accessible_text(text))
        return label

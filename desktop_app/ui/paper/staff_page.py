"""The page that is turned round to the staff: one sentence in very large Japanese, how to say it, what it means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.sheets.documents.staff_sentences import reads_latin
from desktop_app.sheets.messages import HOW_TO_READ
from desktop_app.ui.pages.page import ScreenPage
from desktop_app.ui.pages.say import japanese_label, speaking_buttons
from desktop_app.ui.pages.sheet_page import sheet_buttons
from desktop_app.ui.widgets.band import Band

if TYPE_CHECKING:
    from desktop_app.language.readings.phrase import Phrase
    from desktop_app.ui.pages.say import Speak
    from desktop_app.ui.pages.sheet_page import SheetActions
    from desktop_app.ui.widgets.ui_context import UiContext

_BUTTONS_IN_A_ROW = 2


class StaffPage(ScreenPage):
    """Shows what to say; `note` tells what came of printing or saving its sheet."""

    def __init__(
        self, ui: UiContext, phrase: Phrase, do: SheetActions, speak: Speak | None = None, note: str = ""
    ) -> None:
        """Lay out the page; its heading is what the person reads."""
        # Smaller than what the staff reads, at every size of the letters.
        super().__init__(ui, phrase.meaning or phrase.japanese, role="subheading")
        if note:
            self.column.addWidget(Band(ui, "info", [note]))
        self.column.addSpacing(ui.theme.px("gap_small"))
        self.column.addStretch(1)
        loud = japanese_label(ui, phrase.japanese, "loud")
        loud.setObjectName("loud")
        self.column.addWidget(loud)
        if phrase.reading:
            self._add_reading(phrase.reading)
        if phrase.meaning:
            self.add_heading()
        else:  # the person reads the same
            self.adopt_heading(loud)
        self.column.addStretch(2)
        buttons = [*speaking_buttons(ui, phrase, speak), *sheet_buttons(ui, do)]
        self.column.addWidget(ui.columns(buttons, _BUTTONS_IN_A_ROW))

    def _add_reading(self, reading: str) -> None:
        label = self.ui.label(reading, "reading")
        label.setObjectName("reading")
        self.column.addWidget(label)
        if reads_latin(self.ui.translator):
            self.add_note(self.ui.translator(HOW_TO_READ))

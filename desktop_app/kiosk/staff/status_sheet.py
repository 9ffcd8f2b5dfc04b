"""The state of a kiosk on one page for the file: what works on the day on which it is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.kiosk import messages
from desktop_app.language.markup import without_markup
from desktop_app.sheets.sheet import Box, Pair, Paragraph, Sheet, Title
from desktop_app.ui.services.check_result import Severity

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from desktop_app.language.translator import Translator
    from desktop_app.ui.services.check_result import CheckResult


def status_sheet(translator: Translator, results: Sequence[CheckResult], now: datetime) -> Sheet:
    """Return the sheet: the faults in a box, everything else below it."""
    faults = [Pair(each.sentence) for each in results if each.severity is Severity.FAULT]
    others = [Paragraph(Pair(each.sentence)) for each in results if each.severity is not Severity.FAULT]
    title = Title(Pair(translator(messages.REPORT)), above=Pair(translator(messages.REPORT_OF, {"today": now.date()})))
    boxes = [Box(tuple(faults))] if faults else []
    return Sheet(without_markup(translator(messages.REPORT)), translator.language, (title, *boxes, *others))

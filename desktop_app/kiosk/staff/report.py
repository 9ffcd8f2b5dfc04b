"""The report on a kiosk, one page for the file: what works on the day it is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.kiosk import messages as words
from desktop_app.language.text import plain
from desktop_app.sheets.sheet import Box, Pair, Paragraph, Sheet, Title

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from desktop_app.language.text import Words

_FAULT = "careful"


def report_sheet(say: Words, findings: Sequence[tuple[str, str]], now: datetime) -> Sheet:
    """Return the sheet: what needs attention in a box, everything else below; findings are tone and sentence."""
    faults = [Pair(sentence) for tone, sentence in findings if tone == _FAULT]
    others = [Paragraph(Pair(sentence)) for tone, sentence in findings if tone != _FAULT]
    title = Title(Pair(say(words.REPORT)), above=Pair(say(words.REPORT_OF, {"today": now.date()})))
    boxes = [Box(tuple(faults))] if faults else []
    return Sheet(plain(say(words.REPORT)), say.language, (title, *boxes, *others))

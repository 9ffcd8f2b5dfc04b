"""Takes a text apart into what people take for letters: one with its marks, joined pictures, a flag (UAX 29)."""

from __future__ import annotations

import re
from itertools import pairwise

_ALONE = (
    "[ -\u02ff\u2010-\u2027\u2030-\u205e\u3000-\u3029\u3030-\u3098\u309b-\u9fff"
    "\uac00-\ud7a3\uff00-\uff9d\uffa0-\uffef]*"
)
"""Letters that never make one with the next; almost all texts have no others. Compiled when somebody has typed."""


_FLAGS = "(?<![\U0001f1e6-\U0001f1ff])(?=[\U0001f1e6-\U0001f1ff])"
"""Before flags: Qt 6.12 takes one apart that follows a picture."""


def graphemes(text: str) -> list[str]:
    """Return the letters of a text; joined again they are the text."""
    if re.fullmatch(_ALONE, text):
        return list(text)
    return [letter for part in re.split(_FLAGS, text) for letter in _found(part)]


def _found(text: str) -> list[str]:
    from PySide6.QtCore import QTextBoundaryFinder  # for few texts

    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    ends = [0]
    while (end := finder.toNextBoundary()) > 0:
        ends.append(end)
    return slices(text, ends)


def slices(text: str, ends: list[int]) -> list[str]:
    """Return the parts of a text between Qt's places, which count units of UTF-16."""
    units = text.encode("utf-16-le", "surrogatepass")
    return [units[2 * start : 2 * end].decode("utf-16-le", "surrogatepass") for start, end in pairwise(ends)]

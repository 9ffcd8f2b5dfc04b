"""Finds out in which encoding a Japanese page is written: by its bytes, for what is said about them is often wrong."""

from __future__ import annotations

import codecs
import re

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_ENCODINGS = ("utf-8", "euc_jis_2004", "cp932")
"""UTF-8, EUC-JP and Shift_JIS as they are used; the first that fits best is taken."""
_MISREAD = re.compile("[\ufffd\uff61-\uff9f]")
"""Bytes that fit nowhere, and half-width kana: that is what EUC-JP looks like when it is taken for Shift_JIS."""


def decoded(content: bytes) -> str:
    """Return the text of a page; bytes that fit nowhere become U+FFFD."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding, errors="replace")
    texts = [content.decode(encoding, errors="replace") for encoding in _ENCODINGS]
    return min(texts, key=lambda text: len(_MISREAD.findall(text)))

"""The text of a page in HTML, as somebody reads it: without scripts, attributes and readings above words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from lxml import etree

from tools.facts.matching.normal import PARAGRAPH

if TYPE_CHECKING:
    from collections.abc import Iterator

_PLACE = re.compile(
    "address|article|aside|blockquote|body|caption|d[dlt]|div|fieldset|figcaption|figure|footer|form|h[1-6r]|header|"
    "legend|li|main|nav|ol|option|p|pre|section|select|summary|t[dhr]|table|title|ul"
)
_UNREAD = frozenset({"script", "style", "template", "rt", "rp"})


def html_text(markup: str) -> str:
    """Return what can be read, with PARAGRAPH between places."""
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    parser.feed(f"<html>{markup}".replace("\0", "").encode(errors="replace"))
    return "".join(_pieces(parser.close()))


def _pieces(page: Any) -> Iterator[str]:
    walk = etree.iterwalk(page, events=("start", "end"))
    for event, element in walk:
        if _PLACE.fullmatch(element.tag):
            yield PARAGRAPH
        elif element.tag == "br":
            yield " "
        if event == "end":
            yield element.tail or ""
        elif element.tag in _UNREAD:
            walk.skip_subtree()
        else:
            yield element.text or ""

"""The text of whatever was fetched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.facts.reading.encoding import decoded
from tools.facts.reading.html import html_text
from tools.facts.reading.pdf import pdf_text
from tools.facts.web.errors import NotReachedError

if TYPE_CHECKING:
    from tools.facts.web.visitor import Page

_PDF = b"%PDF-"
_START = 1024
"""Among so many bytes a PDF begins."""


def text_of(page: Page) -> str:
    """Return the text of a page; NotReachedError where it has none that can be read."""
    try:
        text = _text(page)
    except Exception as error:  # a broken file makes libraries raise whatever there is
        msg = f"cannot be read ({type(error).__name__})"
        raise NotReachedError(msg) from error
    if not any(map(str.isalnum, text)):
        msg = f"holds no text ({page.content_type or 'of an unknown kind'})"
        raise NotReachedError(msg)
    return text


def _text(page: Page) -> str:
    kind = page.content_type.partition(";")[0].strip().lower()
    if _PDF in page.content[:_START]:
        return pdf_text(page.content)
    if kind == "text/plain":
        return decoded(page.content)
    if kind in {"", "text/html", "application/xhtml+xml"}:
        return html_text(decoded(page.content))
    return ""

"""The text of a PDF."""

from __future__ import annotations

from contextlib import closing

from pypdfium2 import PdfDocument

from tools.facts.matching.normal import PARAGRAPH


def pdf_text(content: bytes) -> str:
    """Return the text of all pages; whatever PDFium raises where it cannot read them."""
    with closing(PdfDocument(content)) as document:
        return PARAGRAPH.join(page.get_textpage().get_text_bounded() for page in document)

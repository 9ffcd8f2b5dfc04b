"""The text of a PDF."""

from __future__ import annotations

import io
import logging

from pypdf import PdfReader

from tools.facts.matching.normal import PARAGRAPH

logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it tells of every flaw of a file; what counts is its text


def pdf_text(content: bytes) -> str:
    """Return the text of all pages; whatever pypdf raises where it cannot read them."""
    return PARAGRAPH.join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)

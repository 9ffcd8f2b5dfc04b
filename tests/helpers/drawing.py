"""Reads what was drawn."""

from __future__ import annotations

import zxingcpp

from desktop_app.sheets.forms.catalogue import FORMS
from tests.sheets.reading import grey_of
from tools.words import extract


def decoded(widget):
    return [found.text for found in zxingcpp.read_barcodes(grey_of(widget.grab().toImage()))]


def texts_of(day_context, language):
    """Every sentence of a language, with what is shown in Japanese in all of them: facts, and what stands on forms."""
    translator = day_context.translator(language)
    yield from (
        translator.catalogue.pgettext(str(message.context), str(message.id)) for message in extract() if message.id
    )
    for fact in day_context.facts.facts:
        yield from (str(fact.value), fact.publisher)
    for form in FORMS:
        yield from (form.name, *(field.label for field in form.fields))

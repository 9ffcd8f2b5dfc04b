"""Bringing the catalogues up to date."""

from __future__ import annotations

import pytest
from babel.messages import Catalog

from tools import words

SAID = {"ja": "カードをなくした", "es": "Perdí la tarjeta"}


def catalogue_of(*texts, language="en", said=""):
    catalogue = Catalog(locale=language)
    for text in texts:
        catalogue.add(text, said, context="lost-card")
    return catalogue


@pytest.fixture
def catalogues(tmp_path, monkeypatch):
    """Catalogues of two languages with one message, in a folder of their own; makes them be brought up to date."""
    languages = [language for language in words.TRANSLATIONS if language.code in SAID]
    monkeypatch.setattr(words, "TRANSLATIONS", languages)
    monkeypatch.setattr(words, "TEMPLATE", tmp_path / "messages.pot")
    monkeypatch.setattr(words, "po_path", lambda language: tmp_path / f"{language}.po")
    for language in languages:
        known = catalogue_of("I lost the card", language=language.locale, said=SAID[language.code])
        words.write(known, tmp_path / f"{language.code}.po")

    def update(*texts):
        monkeypatch.setattr(words, "extract", lambda: catalogue_of(*texts))
        words.command_update()
        return {language.code: words.read(tmp_path / f"{language.code}.po", language.locale) for language in languages}

    return update


def test_a_changed_message_keeps_the_translation_of_its_own_language_as_a_fuzzy_one(catalogues):
    for code, catalogue in catalogues("I have lost the card").items():
        message = catalogue.get("I have lost the card", "lost-card")
        assert (message.string, message.fuzzy) == (SAID[code], True)


def test_a_message_that_is_still_there_stays_and_a_new_one_is_empty(catalogues):
    for code, catalogue in catalogues("I lost the card", "I have lost the card").items():
        assert catalogue.get("I lost the card", "lost-card").string == SAID[code]
        assert catalogue.get("I have lost the card", "lost-card").string == ""

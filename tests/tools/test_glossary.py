"""The check that translations use the words of the glossary."""

import pytest

from tools.words import glossary, has_word


@pytest.mark.parametrize(("source", "found"), [("Your PIN is locked", True), ("Two PINs", True), ("Pink", False)])
def test_terms_are_found_as_words(source, found):
    assert has_word(source, "pin") is found


def test_a_language_without_its_column_is_told_in_a_sentence():
    with pytest.raises(SystemExit, match="no column tlh"):
        glossary("tlh")

"""Letters as people know them: with their marks, joined pictures, flags."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.language.graphemes import graphemes
from desktop_app.language.languages import LANGUAGES
from desktop_app.language.line_breaks import keep_together

FAMILY, HAND = "👩\u200d👩\u200d👧", "👋\U0001f3fd"
LETTERS = [FAMILY, HAND, "🇯🇵", "🇧🇷", "葛\U000e0100", "❤\ufe0f", "1\ufe0f\u20e3", "x\u0323", "か", "ﾊﾟ", "山", "塚", "𠮷"]
ENGLAND = "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"
mixed = st.lists(st.sampled_from([*LETTERS, ENGLAND]), max_size=12)


@given(mixed)
def test_a_letter_stays_whole(letters):
    assert graphemes("".join(letters)) == letters


@given(st.text())
def test_joined_again_the_letters_are_the_text(text):
    assert "".join(graphemes(text)) == text


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=40)
@given(letters=mixed)
def test_no_joiner_that_holds_a_line_together_takes_a_letter_apart(language, letters):
    held = keep_together("窓口で" + "".join(letters) + "を見る。", language)
    for letter in letters:
        assert letter in held

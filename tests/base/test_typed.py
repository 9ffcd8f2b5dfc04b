"""What people type: nothing unseen is left in it, and every letter is the one that was typed."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.base.typed import cleaned
from desktop_app.language.markup import accessible_text, bold_as, has_readings, literal, parse_markup, without_markup

COMPATIBILITY = st.characters(min_codepoint=0xF900, max_codepoint=0xFAFF) | st.characters(
    min_codepoint=0x2F800, max_codepoint=0x2FA1F
)
HARD = st.sampled_from(
    "\u200b\u200c\u200d\u2060\ufeff\u00ad\u202e\u2066\u034f\u3164\uffa0\u2800\ufe0f\U000e0100\U000e0067\U0001f3f4\U000e007f"
    "\U0001f469\U0001f3fd\U0001f1ef\u0301\u3099か山a1 　\t\n\r\x00\udce9\ue000\ufa10\uf9dc\u0915\u094d\u0645**｜《》＿"
)
typed = st.text(st.characters() | HARD | COMPATIBILITY)
UNSEEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}


@given(typed)
def test_tidying_twice_is_tidying_once(text):
    assert cleaned(cleaned(text)) == cleaned(text)


@given(typed)
def test_nothing_unseen_is_left_but_what_joins_letters(text):
    for letter in cleaned(text):
        assert (
            unicodedata.category(letter) not in UNSEEN
            or letter in "\u200c\u200d"
            or ord(letter) in range(0xE0020, 0xE0080)
        )
        assert letter in " 　" or not letter.isspace()


@given(st.text(COMPATIBILITY | st.characters(categories=["Lo", "Nd"])))
def test_kanji_of_the_family_register_stay_the_letters_that_they_are(text):
    kept = [
        letter for letter in cleaned(text) if "\uf900" <= letter <= "\ufaff" or "\U0002f800" <= letter <= "\U0002fa1f"
    ]
    assert kept == [
        letter for letter in text if "\uf900" <= letter <= "\ufaff" or "\U0002f800" <= letter <= "\U0002fa1f"
    ]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("\ufa10本\u3000\uf9dc", "\ufa10本\u3000\uf9dc"),
        ("  山田 \n\t花子 ", "山田 花子"),
        ("e\u0301", "é"),
        ("か\u3099", "が"),
        ("ᄒ\u1161\u11ab", "한"),
        ("か\u200b\u3099", "が"),
        ("\u202eabc\u202c", "abc"),
        ("山\u200d田\u00ad\ufeff", "山田"),
        ("👩\u200d👩\u200d👧", "👩\u200d👩\u200d👧"),
        ("🏴\U000e0067\U000e0062\U000e007f", "🏴\U000e0067\U000e0062\U000e007f"),
        ("葛\U000e0100城", "葛\U000e0100城"),
        ("\u3164\u2800\u034f", ""),
        ("\ue000田", "\ue000田"),
        ("\U00031350", "\U00031350"),
        ("\udce9", ""),
        ("क\u094d\u200dष", "क\u094d\u200dष"),
    ],
)
def test_what_becomes_of_hard_letters(text, kept):
    assert cleaned(text) == kept


@given(
    typed.map(cleaned).filter(bool),
    st.sampled_from(["{}", "**{}**", "｜紙《かみ》{}｜紙《かみ》", "**a**{}**b**", "{}｜紙《かみ》"]),
)
def test_signs_in_what_was_typed_are_shown_and_mean_nothing(text, sentence):
    filled = sentence.replace("{}", literal(text))
    before, after = (part.replace("**", "").replace("｜紙《かみ》", "紙") for part in sentence.split("{}"))
    assert accessible_text(filled) == f"{before}{text}{after}"
    assert "".join(piece.text for piece in parse_markup(filled)) == f"{before}{text}{after}"
    assert text in without_markup(filled)
    assert bold_as(filled, "<", ">").replace("\u2060", "").count("**") == text.count("**")
    assert has_readings(literal(text)) is False

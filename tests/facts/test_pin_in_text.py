"""A PIN that somebody types where nobody asked for one is known, and what is none is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.facts.pin_in_text import is_a_pin

FOUR_DIGITS = st.from_regex(r"[0-9]{4}", fullmatch=True)
BETWEEN = st.sampled_from(("", " ", "-", " - ", ".", "　", "・", "/"))
SCRIPTS = st.sampled_from(("0123456789", "０１２３４５６７８９", "٠١٢٣٤٥٦٧٨٩", "०१२३४५६७८९", "⓪①②③④⑤⑥⑦⑧⑨"))
WORDS = (
    "PIN",
    "pin code",
    "暗証番号",
    "暗証番号は",
    "あんしょうばんごう",
    "contraseña",
    "clave",
    "senha",
    "密码",
    "비밀번호",
    "password",
)


@given(FOUR_DIGITS, BETWEEN, SCRIPTS, st.sampled_from(("", "「", "(", "*")))
def test_four_digits_alone_are_a_pin_in_any_script_and_spacing(digits, between, script, before):
    assert is_a_pin(before + between.join(script[int(digit)] for digit in digits))


@given(
    st.from_regex(r"[1-9][0-9]{3}", fullmatch=True).filter(lambda it: it[:2] not in ("19", "20")),
    st.sampled_from(WORDS),
)
def test_four_digits_beside_a_word_for_a_pin_are_one(digits, word):
    assert is_a_pin(f"{word} {digits}")
    assert is_a_pin(f"{digits} {word}")


@pytest.mark.parametrize("text", ["ABC123", "TARO1945HANAKO", "ＡＢＣ１２３", "A1B2C3D4", " ABC123 "])
def test_capitals_and_digits_are_a_password(text):
    assert is_a_pin(text)


@given(st.text(max_size=60).filter(lambda it: sum(sign.isdigit() for sign in it) == 0))
def test_words_without_digits_are_never_a_pin(text):
    assert not is_a_pin(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "76歳",
        "75",
        "2か月前に切れた",
        "5回まちがえた",
        "2026年に切れる 暗証番号",
        "PIN 2027",
        "3回で 暗証番号 ロック",
        "my certificate ends in 2027",
        "2000円かかりますか",
        "0120-95-0178",
        "暗証番号 0120-95-0178",
        "EDZ207",
        "iPhone16",
        "android 14",
        "119",
        "7119に電話",
        "2027/02/28 password",
    ],
)
def test_ages_days_sums_and_telephone_numbers_are_none(text):
    assert not is_a_pin(text)

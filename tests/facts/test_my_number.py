"""A My Number in any disguise, and the numbers that are none."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.facts.my_number import holds_my_number, is_my_number

FOREIGN = re.compile(r"\d\d-\d{2,3}-\d{3,4}-\d{4}")
"""How the groups of a telephone number abroad lie."""
SEPARATORS = ["", " ", "  ", "　", "\n", "\t", *"-ー‐‑–—−・/.,_:|~のｰ", " - ", " / ", "\u200b", "\u00ad", "...", "）（"]
OF_ONE_SIZE = (1, 2, 3, 4, 6, 12)
SCRIPTS = [
    "0123456789",
    "０１２３４５６７８９",
    "٠١٢٣٤٥٦٧٨٩",
    "०१२३४५६७८९",
    "๐๑๒๓๔๕๖๗๘๙",
    "⓪①②③④⑤⑥⑦⑧⑨",
    "⓿❶❷❸❹❺❻❼❽❾",
    "⁰¹²³⁴⁵⁶⁷⁸⁹",
    "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗",
    "〇一二三四五六七八九",
    [f"{digit}\ufe0f\u20e3" for digit in range(10)],
]
AROUND = [
    "",
    "マイナンバー",
    "No.",
    "個人番号：",
    "My Number is ",
    "番号は（",
    "1. ",
    "tel 03-1234-5678 ",
    "2027-01-05 ",
    "A",
]


def check_digit(digits):
    """By the ordinance's own words: from the last digit on, times n + 1 up to the sixth, then n - 5."""
    total = sum(int(digit) * (n + 1 if n <= 6 else n - 5) for n, digit in enumerate(reversed(digits), 1))
    return str(0 if total % 11 <= 1 else 11 - total % 11)


my_numbers = st.text("0123456789", min_size=11, max_size=11).map(lambda digits: digits + check_digit(digits))
of_plain_digits = st.text("345679", min_size=11, max_size=11).map(lambda digits: digits + check_digit(digits))
"""Such as no day, and no telephone number of Japan, begins within."""
digits_of = lambda count: st.text("0123456789", min_size=count, max_size=count)  # noqa: E731
groups = st.sampled_from(OF_ONE_SIZE)
separators = st.sampled_from(SEPARATORS)


def apart(number, size, between):
    return between.join(number[start : start + size] for start in range(0, 12, size))


@st.composite
def telephones(draw):
    four, three = digits_of(4), digits_of(3)
    between = draw(st.sampled_from(["-", " ", "", "‐", "−", ".", "ー"]))
    mobile = draw(st.sampled_from(["090", "080", "070", "050"]))
    national = draw(
        st.sampled_from(
            [
                [mobile, draw(four), draw(four)],
                ["03", draw(four), draw(four)],
                ["045", draw(three), draw(four)],
                ["0120", draw(three), draw(three)],
                ["0120", draw(digits_of(2)), draw(four)],
                ["0800", draw(three), draw(four)],
                ["0461", draw(digits_of(2)), draw(four)],
            ]
        )
    )
    abroad = draw(st.sampled_from(["", "+81", "+81 ", "0081 ", "010-81-", "＋81-", "+81(0)"]))
    if abroad:
        national[0] = national[0].removeprefix("0")
    return abroad + between.join(national)


@given(my_numbers)
def test_the_check_digit_is_that_of_the_ordinance(number):
    assert is_my_number(number)
    assert not any(is_my_number(number[:-1] + digit) for digit in "0123456789" if digit != number[-1])


@given(
    my_numbers,
    groups,
    separators,
    st.sampled_from(SCRIPTS),
    st.sampled_from(AROUND),
    st.sampled_from(["", "です", "）", " A"]),
)
def test_a_my_number_is_known_in_any_disguise(number, size, between, script, before, after):
    written = apart(number, size, between)
    shown = "".join(script[int(sign)] if sign.isascii() and sign.isdigit() else sign for sign in written)
    assert holds_my_number(f"{before}{shown}{after}")
    assert holds_my_number(shown, beside_each_other=True) or (size, between) == (12, "")


@given(of_plain_digits, st.lists(st.sampled_from(["", " ", "-", "ー", "/"]), min_size=11, max_size=11))
def test_so_is_one_with_anything_anywhere_unless_it_looks_like_a_telephone_number_or_a_day(number, between):
    written = "".join(map("".join, zip(number, [*between, ""], strict=True)))
    shape = re.sub(r"\D+", "-", written)
    if not FOREIGN.fullmatch(shape):
        assert holds_my_number(written)


@given(my_numbers, my_numbers, groups, separators)
def test_two_beside_each_other_are_both_known(one, other, size, between):
    assert holds_my_number(f"{apart(one, size, between)} / {apart(other, size, between)}")
    assert holds_my_number(f"{apart(one, 4, ' ')} {apart(other, 4, ' ')}")


@given(telephones())
def test_a_telephone_number_is_never_taken_for_one(number):
    assert not holds_my_number(number)


@given(telephones(), telephones(), st.sampled_from([" ", "\n", " / ", "、", ",", "　", "-"]))
def test_nor_are_two_of_them(one, other, between):
    assert not holds_my_number(f"{one}{between}{other}")


@given(
    telephones(),
    st.sampled_from([" 内線 {}", "({})", " ext. {}", "-{}", " #{}", " x{}", "/{}", "（内線{}）"]),
    digits_of(2),
)
def test_nor_is_one_with_an_extension(number, extension, digits):
    assert not holds_my_number(number + extension.format(digits))


@given(telephones(), my_numbers, groups, st.sampled_from([" ", "-", "ー", ""]))
def test_a_telephone_number_beside_it_does_not_hide_it(telephone, number, size, between):
    assert holds_my_number(f"{apart(number, size, between)}、電話{telephone}")
    assert holds_my_number(f"{telephone} {apart(number, 4, '-')}")


@given(st.sampled_from([8, 10, 11, 13, 14, 15, 16]).flatmap(digits_of))
def test_numbers_of_other_lengths_are_none(digits):
    assert not holds_my_number(digits)


@given(digits_of(4), digits_of(4), st.sampled_from(["82-10", "44 20", "55 11", "63-91"]), st.sampled_from("- "))
def test_nor_is_a_foreign_number_without_its_plus(one, other, area, between):
    assert not holds_my_number(between.join((area, one, other)))


@given(digits_of(16), st.sampled_from([" ", "-", "  ", "‐"]))
def test_the_number_of_a_bank_card_is_none(digits, between):
    assert not holds_my_number(between.join(digits[start : start + 4] for start in range(0, 16, 4)))


@given(digits_of(8), digits_of(4), st.sampled_from(["・", "-", " ", "ー", "／"]))
def test_the_symbol_and_the_number_of_an_insurance_are_none_where_both_are_asked_for(symbol, number, between):
    assert not holds_my_number(f"{symbol}{between}{number}", beside_each_other=True)


@given(my_numbers)
def test_a_wrong_check_digit_is_no_my_number(number):
    wrong = number[:-1] + str((int(number[-1]) + 1) % 10)
    assert not holds_my_number(apart(wrong, 4, " "))


@pytest.mark.parametrize(
    "text",
    [
        "20270105",
        "2027-01-05 2028-02-04",
        "1950年3月4日",
        "令和8年11月25日",
        "保険者番号 12345678",
        "東京都千代田区霞が関1-2-3-405",
        "〒100-0001 12-3-45",
        "+1 212 555 1234",
        "+44 20 7946 0958",
        "+82 10 1234 5678",
        "+819012345678",
        "+81 90 1234 5678",
        "81-90-1234-5678",
        "(03)1234-5678",
        "03(1234)5678",
        "03-1234-5678 090-1234-5678",
        "",
        "一二三",
        "ー・/",
    ],
)
def test_other_things_with_digits_are_none(text):
    assert not holds_my_number(text)


def test_very_long_texts_are_looked_through_quickly():
    assert not holds_my_number("1 " * 50_000)
    assert not holds_my_number("090-1234-5678 " * 10_000)

"""Who knows the code gets in; who guesses waits longer and longer."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.kiosk.staff.code import Attempts, StaffCodeError, fits, hash_code, is_hash

HASHED = "scrypt$32768$8$1$MDEyMzQ1Njc4OWFiY2RlZg==$PZgweQzS3YvCvUwH52kzLKWmpQOf64pg7nZkhD6DdqM="
"""Of 271828, with the salt 0123456789abcdef; computed once by the Scrypt of cryptography."""


def wrong_codes(count, at=100.0):
    attempts = Attempts()
    for _ in range(count):
        attempts = attempts.after_wrong(at)
    return attempts


def test_only_the_code_itself_fits():
    hashed = hash_code("271828")
    assert fits("271828", hashed)
    assert not fits("271829", hashed)
    assert not fits("2718281", hashed)


def test_a_hash_made_elsewhere_fits_too():
    assert fits("271828", HASHED)
    assert not fits("000000", HASHED)


def test_the_code_cannot_be_read_from_its_hash_and_two_hashes_differ():
    first, second = hash_code("271828"), hash_code("271828")
    assert "271828" not in first
    assert first != second
    assert is_hash(first)
    assert first.startswith("scrypt$32768$8$1$")


@pytest.mark.parametrize("code", ["", "12345", "1234567890123", "12345a", "123456\n", "１２３４５６", "-12345"])
def test_what_is_not_six_to_twelve_digits_is_no_code(code):
    assert not fits(code, HASHED)
    with pytest.raises(StaffCodeError, match="6 to 12 digits"):
        hash_code(code)


@pytest.mark.parametrize(
    "damaged",
    [
        "",
        "271828",
        HASHED.replace("scrypt", "bcrypt"),
        HASHED.replace("32768", "1024"),
        HASHED.replace("32768", "999999"),
        HASHED.replace("$8$", "$8000$"),
        HASHED.replace("MDEy", "MDE"),
        HASHED.replace("PZgw", "PZ=w"),
        HASHED + "\n",
        HASHED.rpartition("$")[0],
    ],
)
def test_nothing_fits_a_damaged_hash(damaged):
    assert not is_hash(damaged)
    assert not fits("271828", damaged)


@given(st.text(), st.text())
def test_whatever_is_compared_the_answer_is_no_and_never_a_failure(code, hashed):
    assert not fits(code, hashed)


def test_nobody_waits_before_the_third_wrong_code():
    assert [wrong_codes(count).wait(100.0) for count in range(3)] == [0, 0, 0]


def test_the_wait_grows_and_then_stays():
    assert [wrong_codes(count).wait(100.0) for count in range(3, 9)] == [5, 15, 60, 300, 300, 300]
    assert wrong_codes(10_000).wait(100.0) == 300


def test_the_wait_passes_with_the_time():
    attempts = wrong_codes(4)
    assert attempts.wait(110.0) == 5
    assert attempts.wait(115.0) == 0
    assert attempts.wait(1000.0) == 0

from __future__ import annotations

import random
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import cache

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.card.protocol.certificate import CertificateError, HeadTooShortError, Validity, read_validity

ATTRIBUTES = [NameOID.COUNTRY_NAME, NameOID.ORGANIZATION_NAME, NameOID.ORGANIZATIONAL_UNIT_NAME, NameOID.COMMON_NAME]
HOW_MANY = 3000


@cache
def key(kind):
    if kind == "rsa":
        return rsa.generate_private_key(65537, 2048)
    return ec.generate_private_key(ec.SECP384R1()) if kind == "ec" else ed25519.Ed25519PrivateKey.generate()


def name(dice):
    def value(oid):
        return (
            "JP" if oid == NameOID.COUNTRY_NAME else "".join(dice.choices("AJKP 地方公共団体", k=dice.randint(1, 20)))
        )

    chosen = dice.choices(ATTRIBUTES, k=dice.randint(1, 6))
    return x509.Name([x509.NameAttribute(oid, value(oid)) for oid in chosen])


def certificate(dice, kind):
    begins = datetime(1950, 1, 1) + timedelta(seconds=dice.randrange(8000 * 365 * 86400))  # noqa: DTZ001 - X.509 is UTC
    ends = min(begins + timedelta(seconds=dice.randrange(1, 50 * 365 * 86400)), datetime(9999, 12, 31))  # noqa: DTZ001
    builder = (
        x509.CertificateBuilder()
        .subject_name(name(dice))
        .issuer_name(name(dice))
        .serial_number(dice.randrange(1, 1 << dice.choice([7, 8, 31, 64, 159])))
        .not_valid_before(begins)
        .not_valid_after(ends)
        .public_key(key(kind).public_key())
    )
    return builder.sign(key(kind), None if kind == "ed" else SHA256())


def agrees(made, head):
    return read_validity(head) == Validity(made.not_valid_before_utc, made.not_valid_after_utc)


def test_thousands_of_certificates_are_read_as_cryptography_reads_them():
    dice = random.Random(20261121)
    for number in range(HOW_MANY):
        # A key of 384 bits signs slowly, one of Ed25519 fast: most are of the fast kind.
        made = certificate(dice, "rsa" if number % 100 == 0 else "ec" if number % 25 == 0 else "ed")
        der = made.public_bytes(Encoding.DER)
        assert agrees(made, der), der.hex()


def test_a_head_is_enough_or_says_that_it_is_not():
    dice = random.Random(1)
    for kind in ("rsa", "ec", "ed"):
        made = certificate(dice, kind)
        der = made.public_bytes(Encoding.DER)
        lengths = [length for length in range(len(der)) if _is_enough(made, der[:length])]
        assert lengths == list(range(lengths[0], len(der)))


def _is_enough(made, head):
    try:
        return agrees(made, head)
    except HeadTooShortError:
        return False


def test_what_follows_a_certificate_does_not_matter():
    made = certificate(random.Random(2), "ed")
    assert agrees(made, made.public_bytes(Encoding.DER) + b"\xff" * 500)


@settings(max_examples=2000)
@given(st.binary(max_size=300))
def test_any_bytes_give_a_validity_or_one_kind_of_error(head):
    with suppress(CertificateError):
        assert isinstance(read_validity(head), Validity)


@settings(max_examples=2000)
@given(st.integers(0, 250), st.integers(0, 255))
def test_one_wrong_byte_gives_a_validity_or_one_kind_of_error(position, value):
    head = bytearray(_fixed())
    head[position % len(head)] = value
    with suppress(CertificateError):
        assert isinstance(read_validity(bytes(head)), Validity)


@cache
def _fixed():
    return certificate(random.Random(3), "ed").public_bytes(Encoding.DER)[:256]


def der(tag, *parts):
    content = b"".join(parts)
    assert len(content) < 128
    return bytes((tag, len(content))) + content


SERIAL, TIMES = der(0x02, b"\x01"), der(0x30, der(0x17, b"200101000000Z"), der(0x17, b"300101000000Z"))


def head_with(*times):
    return head_of(SERIAL, der(0x30), der(0x30), der(0x30, *times))


def head_of(*fields):
    return long_der(0x30, long_der(0x30, *fields))


def long_der(tag, *parts, count=1):
    """Return an element whose length stands in so many bytes."""
    content = b"".join(parts)
    return bytes((tag, 0x80 | count)) + len(content).to_bytes(count) + content


def utc(text):
    return der(0x17, text.encode())


def general(text):
    return der(0x18, text.encode())


def test_a_certificate_of_version_1_has_no_version_field():
    validity = read_validity(head_with(utc("200101000000Z"), utc("300101000000Z")))
    assert validity == Validity(datetime(2020, 1, 1, tzinfo=UTC), datetime(2030, 1, 1, tzinfo=UTC))


@pytest.mark.parametrize(
    ("text", "year"),
    [("491231235959Z", 2049), ("500101000000Z", 1950), ("680101000000Z", 1968), ("690101000000Z", 1969)],
)
def test_two_digits_of_a_year_mean_what_the_standard_says(text, year):
    validity = read_validity(head_with(utc("500101000000Z"), utc(text)))
    assert validity.not_after.year == year


@pytest.mark.parametrize(
    "times",
    [
        (utc("2001010000Z"), utc("300101000000Z")),  # without seconds
        (utc("200101000000+0900"), utc("300101000000Z")),  # not in UTC
        (utc("200101000000z"), utc("300101000000Z")),  # a small letter
        (utc("2001 1000000Z"), utc("300101000000Z")),  # a space for a digit
        (utc("201301000000Z"), utc("300101000000Z")),  # a thirteenth month
        (utc("200230000000Z"), utc("300101000000Z")),  # the thirtieth of February
        (utc("２00101000000"[:5]), utc("300101000000Z")),  # digits of another script
        (general("20200101000000.5Z"), utc("300101000000Z")),  # parts of a second
        (utc("300101000000Z"), utc("200101000000Z")),  # ends before it begins
        (der(0x02, b"\x01"), utc("300101000000Z")),  # a number instead of a time
        (utc("200101000000Z"),),  # no end
        (),
    ],
)
def test_a_time_that_is_none_is_refused(times):
    with pytest.raises(CertificateError):
        read_validity(head_with(*times))


@pytest.mark.parametrize(
    "head",
    [
        b"\x31\x00",  # not a sequence
        b"\x30\x80\x30\x00",  # indefinite length
        b"\x30\x85\x01\x01\x01\x01\x01",  # a length of five bytes
        der(0x30, bytes.fromhex("3081FF02")),  # longer than what holds it
        der(0x30, der(0x30)),  # nothing inside
        der(0x30, der(0x30, der(0x04, b"\x01"), der(0x30), der(0x30), der(0x30))),  # no serial number
    ],
)
def test_bytes_that_are_no_certificate_are_refused(head):
    with pytest.raises(CertificateError) as refusal:
        read_validity(head)
    assert not isinstance(refusal.value, HeadTooShortError)


@pytest.mark.parametrize(
    "fields",
    [
        (der(0x01, b"\x01"), der(0x30), der(0x30), TIMES),  # a truth value for the serial number
        (der(0x03, b"\x01"), der(0x30), der(0x30), TIMES),  # bits for it
        (der(0xA1, b"\x01"), SERIAL, der(0x30), der(0x30), TIMES),  # another field for the version
        (SERIAL, b"\x30\x80", der(0x30), TIMES),  # an indefinite length
        (SERIAL, b"\x30\x80" + bytes(128), der(0x30), TIMES),  # one that might be taken for 128
        (SERIAL, long_der(0x30, count=4), der(0x30), TIMES),  # a length of four bytes
    ],
)
def test_one_wrong_field_among_right_ones_is_refused(fields):
    with pytest.raises(CertificateError) as refusal:
        read_validity(head_of(*fields))
    assert not isinstance(refusal.value, HeadTooShortError)


@pytest.mark.parametrize("count", [1, 2, 3])
def test_a_length_may_stand_in_up_to_three_bytes(count):
    validity = read_validity(head_of(SERIAL, long_der(0x30, count=count), der(0x30), TIMES))
    assert (validity.not_before.year, validity.not_after.year) == (2020, 2030)


def test_a_certificate_may_begin_and_end_in_one_second():
    validity = read_validity(head_with(utc("200101000000Z"), utc("200101000000Z")))
    assert validity.not_before == validity.not_after


def test_nothing_at_all_is_too_short():
    with pytest.raises(HeadTooShortError, match=r"^2 bytes needed, 0 at hand"):
        read_validity(b"")

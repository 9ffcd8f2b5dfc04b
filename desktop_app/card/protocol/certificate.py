"""Reads the validity of an X.509 certificate from its first bytes.

A whole certificate identifies its holder, and takes many commands to read. The validity is within the first 200 bytes
(RFC 5280, section 4.1: version, serial number, signature algorithm, issuer, validity); nothing beyond it is read.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import NamedTuple

_INTEGER, _UTC_TIME, _GENERALIZED_TIME, _SEQUENCE, _VERSION = 0x02, 0x17, 0x18, 0x30, 0xA0
_LONG_LENGTH = 0x80
_MAX_LENGTH_BYTES = 3
_ANY_END = 1 << 32
"""The end of the certificate's parent: there is none, so more than a length of three bytes can be."""
_TIME_FORMATS = {_UTC_TIME: ("%y%m%d%H%M%SZ", 13), _GENERALIZED_TIME: ("%Y%m%d%H%M%SZ", 15)}
_UTC_TIME_LAST_YEAR = 2049


class CertificateError(Exception):
    """The bytes are not the beginning of a certificate."""


class HeadTooShortError(CertificateError):
    """The bytes end before the validity does: more are needed."""


@dataclass(frozen=True)
class Validity:
    """First and last second of a certificate, in UTC."""

    not_before: datetime
    not_after: datetime


class _Element(NamedTuple):
    """A DER element: its tag, and the positions of its content, which may be beyond the bytes that were read."""

    tag: int
    start: int
    end: int


def read_validity(head: bytes) -> Validity:
    """Return the validity from a certificate's first bytes.

    HeadTooShortError if more bytes are needed, CertificateError if they are not those of a certificate.
    """
    certificate = _enter(head, 0, _ANY_END, _SEQUENCE)
    fields = _enter(head, certificate.start, certificate.end, _SEQUENCE)
    position = fields.start
    version = _element(head, position, fields.end)
    if version.tag == _VERSION:
        position = version.end
    for tag in (_INTEGER, _SEQUENCE, _SEQUENCE):  # serial number, signature algorithm, issuer
        position = _enter(head, position, fields.end, tag).end
    validity = _enter(head, position, fields.end, _SEQUENCE)
    not_before = _element(head, validity.start, validity.end)
    not_after = _element(head, not_before.end, validity.end)
    return _in_order(Validity(_time(head, not_before), _time(head, not_after)))


def _in_order(validity: Validity) -> Validity:
    if validity.not_after < validity.not_before:
        msg = "the certificate ends before it begins"
        raise CertificateError(msg)
    return validity


def _enter(head: bytes, position: int, end: int, tag: int) -> _Element:
    """Return the element at the position; CertificateError if it has another tag."""
    element = _element(head, position, end)
    if element.tag != tag:
        msg = f"tag {tag:02X} expected, {element.tag:02X} found"
        raise CertificateError(msg)
    return element


def _element(head: bytes, position: int, end: int) -> _Element:
    """Return the element at the position inside a parent that ends at `end`."""
    tag, length = _bytes_at(head, position, 2, end)
    start = position + 2
    if length >= _LONG_LENGTH:
        count = length - _LONG_LENGTH
        if not 1 <= count <= _MAX_LENGTH_BYTES:
            msg = f"a length of {count} bytes"
            raise CertificateError(msg)
        length = int.from_bytes(_bytes_at(head, start, count, end))
        start += count
    if start + length > end:
        msg = "an element is longer than what holds it"
        raise CertificateError(msg)
    return _Element(tag, start, start + length)


def _bytes_at(head: bytes, start: int, count: int, end: int) -> bytes:
    """Return `count` bytes of a parent that ends at `end`.

    CertificateError if they go beyond the parent, HeadTooShortError if only beyond the bytes that were read.
    """
    if start + count > end:
        msg = "an element is missing"
        raise CertificateError(msg)
    if start + count > len(head):
        msg = f"{start + count} bytes needed, {len(head)} at hand"
        raise HeadTooShortError(msg)
    return head[start : start + count]


def _time(head: bytes, element: _Element) -> datetime:
    """Return a UTCTime or GeneralizedTime in the form of RFC 5280, section 4.1.2.5: with seconds, in UTC."""
    if element.tag not in _TIME_FORMATS:
        msg = f"tag {element.tag:02X} where a time belongs"
        raise CertificateError(msg)
    form, length = _TIME_FORMATS[element.tag]
    text = _bytes_at(head, element.start, element.end - element.start, element.end).decode("ascii", "replace")
    if len(text) != length or not text[:-1].isdecimal() or text[-1] != "Z":  # strptime takes spaces and a small z
        msg = "a time of the wrong form"
        raise CertificateError(msg)
    try:
        moment = datetime.strptime(text, form).replace(tzinfo=UTC)
    except ValueError as error:
        msg = "a day or time that does not exist"
        raise CertificateError(msg) from error
    if element.tag == _UTC_TIME:
        moment = moment.replace(year=_year_of_two_digits(moment.year))
    return moment


def _year_of_two_digits(year: int) -> int:
    """Return the year that RFC 5280 means, 1950 to 2049; Python reads two digits as 1969 to 2068."""
    return year - 100 if year > _UTC_TIME_LAST_YEAR else year

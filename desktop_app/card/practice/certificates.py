"""Certificates of fictitious holders, in the profile of 公的個人認証サービス as far as it is public.

They are made when first needed: their dates depend on the day of practice, and keys last as long as the program runs.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import cache
from secrets import randbits
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from desktop_app.card.practice.scenario import KeyType
from desktop_app.facts.card_validity import JAPAN

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.types import CertificateIssuerPrivateKeyTypes

_RSA_BITS = 2048
_RSA_EXPONENT = 65537
_CA_YEARS = 10
_CA_SERIAL = 0x06D18006
_LAST_SECOND = time(23, 59, 59)
_MIDNIGHT = time(0, 0, 0)

USER_AUTHENTICATION = "JPKI for user authentication"
DIGITAL_SIGNATURE = "JPKI for digital signature"


@cache
def _key(role: str, key_type: KeyType) -> CertificateIssuerPrivateKeyTypes:
    """Return the key of a role, the same one as long as the program runs."""
    del role
    if key_type is KeyType.EC:
        return ec.generate_private_key(ec.SECP384R1())
    return rsa.generate_private_key(public_exponent=_RSA_EXPONENT, key_size=_RSA_BITS)


def ca_certificate(service: str, today: date) -> bytes:
    """Return the self-signed certificate (DER) of a service's certification authority."""
    name = _authority(service)
    begins = today - timedelta(days=365 * _CA_YEARS // 2)
    builder = (
        _builder(name, name, begins, today + timedelta(days=365 * _CA_YEARS // 2), _CA_SERIAL)
        .public_key(_key(service, KeyType.RSA).public_key())
        .add_extension(_key_usage(ca=True), critical=True)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
    )
    return builder.sign(_key(service, KeyType.RSA), SHA256()).public_bytes(Encoding.DER)


def holder_certificate(service: str, begins: date, ends: date, key_type: KeyType) -> bytes:
    """Return a holder's certificate (DER), valid from midnight of `begins` to the end of `ends` in Japan."""
    subject = x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "JP"),
            x509.NameAttribute(NameOID.COMMON_NAME, "PRACTICE CARD OF NOBODY"),
        ]
    )
    builder = (
        _builder(_authority(service), subject, begins, ends, randbits(31) + 1)
        .public_key(_key("holder", key_type).public_key())
        .add_extension(_key_usage(ca=False), critical=True)
    )
    return builder.sign(_key(service, KeyType.RSA), SHA256()).public_bytes(Encoding.DER)


def _builder(issuer: x509.Name, subject: x509.Name, begins: date, ends: date, serial: int) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .issuer_name(issuer)
        .subject_name(subject)
        .serial_number(serial)
        .not_valid_before(datetime.combine(begins, _MIDNIGHT, JAPAN))
        .not_valid_after(datetime.combine(ends, _LAST_SECOND, JAPAN))
    )


def _authority(service: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "JP"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "JPKI-PRACTICE"),
            x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, service),
            x509.NameAttribute(
                NameOID.ORGANIZATIONAL_UNIT_NAME, "Japan Agency for Local Authority Information Systems"
            ),
        ]
    )


def _key_usage(*, ca: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not ca,
        key_cert_sign=ca,
        crl_sign=ca,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )

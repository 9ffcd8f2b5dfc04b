"""The C-APDUs that this program sends, and names for the numbers in them.

Numbers: ISO 7816-4 and JICSAP 2.0; files of the JPKI application as in OpenSC's card-jpki.c.
"""

from __future__ import annotations

from enum import IntEnum

JPKI_AID = bytes.fromhex("D392F000260100000001")
WHOLE_BLOCK = 256
"""The most that one short READ BINARY returns, in bytes."""
SHORT_ID_FLAG = 0x80
"""In P1 of READ BINARY: the low five bits are a short EF identifier, not part of the offset."""


class Ins(IntEnum):
    """Instruction bytes."""

    VERIFY = 0x20
    SELECT = 0xA4
    READ_BINARY = 0xB0


class Ef(IntEnum):
    """Elementary files of the JPKI application (公的個人認証AP); the low five bits are the short EF identifier."""

    TOKEN_INFO = 0x0006
    AVAILABILITY = 0x0008
    USER_CERTIFICATE = 0x000A
    USER_CA_CERTIFICATE = 0x000B
    USER_PIN = 0x0018
    SIGNATURE_PASSWORD = 0x001B


class Sw(IntEnum):
    """The status words that this program distinguishes."""

    OK = 0x9000
    AUTHENTICATION_BLOCKED = 0x6983
    REFERENCE_LOCKED = 0x6984
    SECURITY_STATUS = 0x6982
    WRONG_LENGTH = 0x6700
    CHANNEL_NOT_SUPPORTED = 0x6881
    NO_CURRENT_EF = 0x6986
    FILE_STRUCTURE = 0x6981
    FILE_NOT_FOUND = 0x6A82
    WRONG_P1_P2 = 0x6A86
    KEY_NOT_SET = 0x6A88
    WRONG_OFFSET = 0x6B00
    INS_NOT_SUPPORTED = 0x6D00
    CLA_NOT_SUPPORTED = 0x6E00
    NO_DIAGNOSIS = 0x6F00


def select_application() -> bytes:
    """SELECT the JPKI application by its full name, asking for no answer data."""
    return bytes((0x00, Ins.SELECT, 0x04, 0x0C, len(JPKI_AID))) + JPKI_AID


def select_file(file: Ef) -> bytes:
    """SELECT an elementary file of the current application."""
    return bytes((0x00, Ins.SELECT, 0x02, 0x0C, 2)) + file.to_bytes(2)


def read_binary(offset: int, length: int = WHOLE_BLOCK) -> bytes:
    """READ BINARY of the current file; offset up to 7FFF, length 1 to 256 bytes."""
    return bytes((0x00, Ins.READ_BINARY, offset >> 8, offset & 0xFF, length % WHOLE_BLOCK))


def read_binary_of(file: Ef, length: int = WHOLE_BLOCK) -> bytes:
    """READ BINARY from the start of a file by its short EF identifier; it becomes the current file."""
    return bytes((0x00, Ins.READ_BINARY, SHORT_ID_FLAG | file, 0, length % WHOLE_BLOCK))


def query_tries() -> bytes:
    """VERIFY without data for the current key: the card returns the number of tries left and uses none up."""
    return bytes((0x00, Ins.VERIFY, 0x00, 0x80))


def query_tries_of(key: Ef) -> bytes:
    """VERIFY without data for a key by its short EF identifier."""
    return bytes((0x00, Ins.VERIFY, 0x00, 0x80 | key))

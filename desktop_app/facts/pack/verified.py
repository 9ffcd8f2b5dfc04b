"""The facts of a pack as they are kept once it was verified: compiled, and behind them a checksum of it all."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING

from desktop_app.base.text_table import TextTable
from desktop_app.facts.compiled import CompiledFacts, compiled

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.facts.store import FactStore

_CHECKSUM = struct.Struct("<I")


def table_kept(facts: FactStore, made_of: str, day: date) -> bytes:
    """Return what is kept of the facts of a pack, with its day and what they were made of."""
    table = compiled(facts, made_of, day)
    return table + _CHECKSUM.pack(zlib.crc32(table))


def facts_kept(content: bytes) -> CompiledFacts:
    """Return the facts that were kept; ValueError where anything of them is damaged."""
    table, checksum = content[: -_CHECKSUM.size], content[-_CHECKSUM.size :]
    if checksum != _CHECKSUM.pack(zlib.crc32(table)):
        msg = "the checksum does not fit"
        raise ValueError(msg)
    return CompiledFacts(TextTable(table))

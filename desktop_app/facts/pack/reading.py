"""Reads a pack: nothing in it is looked at before the signature of a key that counts was found to hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.facts.pack.archive import ArchiveError, members_of
from desktop_app.facts.pack.contents import facts_brought
from desktop_app.facts.pack.errors import PackError, PackFault
from desktop_app.facts.pack.keys import signer
from desktop_app.facts.pack.manifest import day_in

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from desktop_app.facts.pack.keys import Key
    from desktop_app.facts.store import FactStore


@dataclass(frozen=True)
class Pack:
    """The facts of a pack, their day, and the id of the key with which it was signed."""

    facts: FactStore
    day: date
    key: str


def read_pack(content: bytes, keys: Sequence[Key], builtin: FactStore) -> Pack:
    """Return what a pack brings to the facts that the program was built with; PackError where it is not taken."""
    try:
        manifest, facts, signature = members_of(content)
    except ArchiveError as error:
        raise PackError(PackFault.NOT_A_PACK) from error
    if not keys:
        raise PackError(PackFault.NO_KEY)
    key = signer(keys, signature, manifest)
    if key is None:
        raise PackError(PackFault.NOT_SIGNED)
    day = day_in(manifest, facts, key.id)
    return Pack(facts_brought(facts, builtin, day), day, key.id)

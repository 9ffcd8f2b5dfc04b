"""Packs of newer facts, with keys of the tests' own and two facts instead of all."""

from __future__ import annotations

import re
from datetime import date

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop_app.facts.pack.archive import archive_of
from desktop_app.facts.pack.keys import Key, id_of, key_file
from desktop_app.facts.pack.manifest import manifest_of
from desktop_app.facts.pack.store import PackStore
from desktop_app.facts.store import facts_in_toml
from tests.helpers.facts import a_period
from tools.facts_pack import public_pem

PRIVATE, STRANGER = (Ed25519PrivateKey.from_private_bytes(bytes([number]) * 32) for number in (1, 2))
KEY = Key(id_of(PRIVATE.public_key()), PRIVATE.public_key())
BUILT = date(2026, 1, 1)
"""The day of the facts that the program was built with."""
DAY, LATER = date(2026, 2, 1), date(2026, 3, 1)
TODAY = date(2026, 11, 21)


def facts_saying(limit=1, hotline="0120-95-0178", more=""):
    """Return a facts.toml of two facts, and more."""
    return (a_period(value=str(limit)) + a_period("hotline", f'"{hotline}"', "telephone") + more).encode()


BUILTIN = facts_in_toml(facts_saying())


def a_pack(facts=None, day=DAY, private=PRIVATE, said=None):
    """Return a signed pack of a facts.toml; what is `said` by its key stands in its manifest instead of what is so."""
    facts = facts_saying(limit=2) if facts is None else facts
    manifest = manifest_of(day, facts, id_of(private.public_key()))
    for key, value in (said or {}).items():
        manifest = re.sub(rf'"{key}": [^,\n]+'.encode(), f'"{key}": {value}'.encode(), manifest)
    return archive_of([manifest, facts, private.sign(manifest)])


def trust(folder, private=PRIVATE):
    """Put the public half of a key among those that count."""
    folder.mkdir(exist_ok=True)
    path = key_file(folder, id_of(private.public_key()))
    path.write_bytes(public_pem(private))
    return path


def a_store(folder, builtin=None):
    """Return a store with nothing installed, for a program that was built with two facts and trusts one key."""
    trust(folder / "keys")
    (folder / "facts.toml").write_bytes(facts_saying() if builtin is None else builtin)
    return PackStore(folder / "data", folder / "keys", folder / "facts.toml")


def limit_of(facts):
    """Return what one of the two facts says."""
    return facts.on(TODAY).count("limit")

"""Makes packs of newer facts, and keys to sign them with; see SECURITY.md, "Packs of facts".

Usage: python -m tools.facts_pack KEY [--out DIR] [--day YYYY-MM-DD]    signs resources/facts.toml
       python -m tools.facts_pack --new-key FILE                       makes a private key, prints the public one
"""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from datetime import date
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

from desktop_app.base.files import write_whole
from desktop_app.facts.pack.archive import archive_of
from desktop_app.facts.pack.errors import PackError
from desktop_app.facts.pack.keys import Key, id_of, key_file
from desktop_app.facts.pack.manifest import manifest_of
from desktop_app.facts.pack.reading import read_pack
from desktop_app.facts.store import facts_in_toml

RESOURCES = Path(__file__).resolve().parent.parent / "resources"


def signed_pack(facts: bytes, day: date | None, private: Ed25519PrivateKey) -> tuple[bytes, date]:
    """Return a pack of facts.toml and its day, that of the facts unless one is given.

    FactError where the facts are wrong, PackError where nobody could use such a pack.
    """
    book, public = facts_in_toml(facts), private.public_key()
    key = Key(id_of(public), public)
    manifest = manifest_of(day or book.day, facts, key.id)
    pack = archive_of([manifest, facts, private.sign(manifest)])
    return pack, read_pack(pack, [key], book).day


def public_pem(private: Ed25519PrivateKey) -> bytes:
    """Return the public half of a key as it stands in resources/keys."""
    return private.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def write_new_key(path: Path) -> Ed25519PrivateKey:
    """Write a new private key that its owner alone can read; FileExistsError where there is a file already."""
    private = Ed25519PrivateKey.generate()
    pem = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
        file.write(pem)
    return private


def private_key_in(path: Path) -> Ed25519PrivateKey:
    """Read a private key, with its pass phrase if it has one; ValueError where it is of another kind."""
    content = path.read_bytes()
    phrase = getpass.getpass(f"Pass phrase of {path.name}: ").encode() if b"ENCRYPTED" in content else None
    private = load_pem_private_key(content, phrase)
    if not isinstance(private, Ed25519PrivateKey):
        msg = f"{path.name} is no key of Ed25519"
        raise ValueError(msg)  # noqa: TRY004 - what is wrong is the file
    return private


def make_key(path: Path) -> int:
    """Write a new key, and say what to do with its public half."""
    private = write_new_key(path)
    name = key_file(Path("resources") / "keys", id_of(private.public_key()))
    print(
        f"{path} is the private key: keep it off this repository.\n{name} is to hold:\n{public_pem(private).decode()}"
    )
    return 0


def make_pack(key: Path, day: date | None, out: Path) -> int:
    """Write the pack; 1 where nobody could use it."""
    try:
        pack, day = signed_pack((RESOURCES / "facts.toml").read_bytes(), day, private_key_in(key))
    except PackError as error:
        print(f"{error.fault}: {error}", file=sys.stderr)
        return 1
    path = out / f"myna-facts-{day}.zip"
    write_whole(path, pack)
    print(path)
    return 0


def main(arguments: list[str]) -> int:
    """Do what the arguments ask for."""
    parser = argparse.ArgumentParser(prog="python -m tools.facts_pack")
    parser.add_argument("key", nargs="?", type=Path, metavar="KEY", help="a private key in PEM")
    parser.add_argument("--out", type=Path, default=Path(), metavar="DIR", help="where the pack is written")
    parser.add_argument("--day", type=date.fromisoformat, metavar="YYYY-MM-DD", help="of the facts")
    parser.add_argument("--new-key", type=Path, metavar="FILE", help="make a private key instead")
    options = parser.parse_args(arguments)
    if (options.key is None) == (options.new_key is None):
        parser.error("give a key, or --new-key")
    return make_key(options.new_key) if options.new_key else make_pack(options.key, options.day, options.out)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

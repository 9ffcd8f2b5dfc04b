"""Public keys (Ed25519) whose signatures count: a file in PEM for each, which is named after it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop_app.base.files import read_bounded

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

_MOST_BYTES = 10_000
_BYTES_OF_AN_ID = 8


class Key(NamedTuple):
    """A key and what it is called: the first bytes of its hash, in hexadecimal digits."""

    id: str
    public: Ed25519PublicKey


def key_file(folder: Path, key_id: str) -> Path:
    """Return where the key of this id lies, if it counts."""
    return folder / f"{key_id}.pub"


def id_of(public: Ed25519PublicKey) -> str:
    """Return what a key is called."""
    from hashlib import sha256  # a start looks for the file of a key only

    return sha256(public.public_bytes_raw()).hexdigest()[: 2 * _BYTES_OF_AN_ID]


def keys_in(folder: Path) -> tuple[Key, ...]:
    """Return the keys of a folder; a file that is no such key, or has the name of another, counts for nothing."""
    return tuple(
        key for path in sorted(folder.glob("*.pub")) if (key := _key(path)) and path == key_file(folder, key.id)
    )


def signer(keys: Iterable[Key], signature: bytes, signed: bytes) -> Key | None:
    """Return the key with which something was signed, None where it is none of these."""
    return next((key for key in keys if _has_signed(key, signature, signed)), None)


def _has_signed(key: Key, signature: bytes, signed: bytes) -> bool:
    from cryptography.exceptions import InvalidSignature

    try:
        key.public.verify(signature, signed)
    except InvalidSignature:
        return False
    return True


def _key(path: Path) -> Key | None:
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    try:
        public = load_pem_public_key(read_bounded(path, _MOST_BYTES))
    except (OSError, ValueError, UnsupportedAlgorithm):
        return None
    return Key(id_of(public), public) if isinstance(public, Ed25519PublicKey) else None

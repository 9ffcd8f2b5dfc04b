"""Which keys count: those in the folder, each in a file that has its name."""

from __future__ import annotations

from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from desktop_app.base import paths
from desktop_app.facts.pack.keys import keys_in
from tests.helpers.packs import KEY, PRIVATE, STRANGER, trust


def test_the_keys_of_a_folder_count(tmp_path):
    trust(tmp_path)
    trust(tmp_path, STRANGER)
    assert KEY.id in {key.id for key in keys_in(tmp_path)}
    assert len(keys_in(tmp_path)) == 2


def test_a_key_under_another_name_does_not_count(tmp_path):
    path = trust(tmp_path)
    path.rename(path.with_name("0123456789abcdef.pub"))
    assert keys_in(tmp_path) == ()


def test_without_a_folder_there_are_none(tmp_path):
    assert keys_in(tmp_path / "none") == ()


def test_what_is_no_public_key_of_this_kind_does_not_count(tmp_path):
    other = generate_private_key(65537, 2048).public_key()
    name = f"{KEY.id}.pub"
    for content in (
        b"",
        b"\xff" * 100,
        bytes(20_000),
        other.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo),
        PRIVATE.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()),
    ):
        (tmp_path / name).write_bytes(content)
        assert keys_in(tmp_path) == ()


def test_the_program_ships_public_keys_only():
    folder = paths.resources() / "keys"
    assert not [path.name for path in folder.iterdir() if b"PRIVATE" in path.read_bytes()]
    assert len(keys_in(folder)) == len(list(folder.glob("*.pub")))
    assert {path.suffix for path in folder.iterdir()} <= {".pub", ".md"}

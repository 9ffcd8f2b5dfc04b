"""The tool that signs packs of facts and makes keys."""

from __future__ import annotations

import stat
from datetime import date

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from desktop_app.base import paths
from desktop_app.facts.pack.errors import PackError
from desktop_app.facts.pack.keys import id_of
from desktop_app.facts.pack.store import PackStore
from desktop_app.language.day_context import builtin_facts
from tests.helpers.packs import PRIVATE, facts_saying
from tools.facts_pack import main, private_key_in, public_pem, signed_pack, write_new_key

TODAY = date(2030, 1, 1)


@pytest.fixture
def private(tmp_path):
    path = tmp_path / "private.pem"
    write_new_key(path)
    return path


def test_the_same_facts_give_the_same_bytes():
    assert signed_pack(facts_saying(), None, PRIVATE) == signed_pack(facts_saying(), None, PRIVATE)


def test_without_a_day_the_pack_is_of_the_day_of_the_facts():
    assert signed_pack(facts_saying(), None, PRIVATE)[1] == date(2026, 1, 1)
    assert signed_pack(facts_saying(), date(2026, 7, 1), PRIVATE)[1] == date(2026, 7, 1)


def test_a_pack_that_nobody_could_use_is_not_signed():
    with pytest.raises(PackError, match="after the day of the pack"):
        signed_pack(facts_saying(), date(2025, 12, 31), PRIVATE)


def test_a_private_key_is_for_its_owner_alone_and_replaces_none(private):
    assert stat.S_IMODE(private.stat().st_mode) == 0o600
    with pytest.raises(FileExistsError):
        write_new_key(private)


def test_a_pack_of_the_programs_facts_can_be_installed_where_the_printed_key_is_trusted(tmp_path, private, capsys):
    assert main([str(private), "--out", str(tmp_path)]) == 0
    pack = tmp_path / capsys.readouterr().out.strip().rpartition("/")[2]
    assert pack.name == f"myna-facts-{builtin_facts().day}.zip"
    public = private_key_in(private).public_key()
    keys = tmp_path / "keys"
    keys.mkdir()
    (keys / f"{id_of(public)}.pub").write_bytes(public_pem(private_key_in(private)))
    store = PackStore(tmp_path / "data", keys, paths.resources() / "facts.toml")
    store.install(pack.read_bytes(), builtin_facts(), TODAY)
    used = store.in_use(builtin_facts())
    assert sorted(used.facts.names()) == sorted(set(builtin_facts().names()))
    assert used.key == id_of(public)


def test_a_new_key_is_told_with_the_name_that_its_file_must_have(tmp_path, capsys):
    path = tmp_path / "new.pem"
    assert main(["--new-key", str(path)]) == 0
    private, said = private_key_in(path), capsys.readouterr().out
    assert f"resources/keys/{id_of(private.public_key())}.pub" in said
    assert public_pem(private).decode() in said
    assert "PRIVATE KEY" not in said


def test_a_day_before_the_facts_is_refused_in_a_sentence(private, tmp_path, capsys):
    assert main([str(private), "--out", str(tmp_path), "--day", "2020-01-01"]) == 1
    assert capsys.readouterr().err.startswith("wrong-facts: ")
    assert not list(tmp_path.glob("*.zip"))


def test_a_key_of_another_kind_is_refused(tmp_path):
    path = tmp_path / "rsa.pem"
    other = generate_private_key(65537, 2048)
    path.write_bytes(other.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    with pytest.raises(ValueError, match="no key of Ed25519"):
        private_key_in(path)


@pytest.mark.parametrize("arguments", [[], ["key.pem", "--new-key", "other.pem"]])
def test_it_wants_either_a_key_or_to_make_one(arguments, capsys):
    with pytest.raises(SystemExit) as end:
        main(arguments)
    assert end.value.code == 2
    assert "--new-key" in capsys.readouterr().err

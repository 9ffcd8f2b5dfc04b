"""A pack is taken with the signature of a key that counts, and with every byte as it was signed."""

from __future__ import annotations

import pytest

from desktop_app.facts.pack import reading
from desktop_app.facts.pack.archive import archive_of, members_of
from desktop_app.facts.pack.errors import PackError, PackFault
from desktop_app.facts.pack.reading import read_pack
from tests.helpers.packs import BUILTIN, DAY, KEY, PRIVATE, STRANGER, a_pack, facts_saying, limit_of


def fault_of(content, keys=(KEY,)):
    with pytest.raises(PackError) as caught:
        read_pack(content, keys, BUILTIN)
    return caught.value.fault


def test_a_signed_pack_brings_its_facts():
    pack = read_pack(a_pack(), [KEY], BUILTIN)
    assert (limit_of(pack.facts), pack.day, pack.key) == (2, DAY, KEY.id)


def test_changed_at_any_byte_it_is_refused():
    good = a_pack()
    for place in range(len(good)):
        for changed in (good[place] ^ 1, good[place] ^ 0x80, 0 if good[place] else 0xFF):
            content = good[:place] + bytes([changed]) + good[place + 1 :]
            assert fault_of(content) in {PackFault.NOT_A_PACK, PackFault.NOT_SIGNED}, place


def test_of_anybody_else_it_is_refused():
    assert fault_of(a_pack(private=STRANGER)) is PackFault.NOT_SIGNED


def test_where_nobody_is_trusted_none_is_taken():
    assert fault_of(a_pack(), keys=()) is PackFault.NO_KEY


def test_one_of_several_keys_is_enough():
    stranger = KEY._replace(public=STRANGER.public_key())
    assert read_pack(a_pack(), [stranger, KEY], BUILTIN).key == KEY.id


def test_the_signature_of_one_pack_does_not_fit_another():
    manifest, _facts, signature = members_of(a_pack())
    other = members_of(a_pack(facts_saying(limit=3)))
    assert fault_of(archive_of([manifest, other[1], signature])) is PackFault.NOT_SIGNED
    assert fault_of(archive_of([other[0], other[1], signature])) is PackFault.NOT_SIGNED


@pytest.mark.parametrize("other", ["0", "2", '"1"', "null", "[]"])
def test_of_another_format_it_is_refused(other):
    assert fault_of(a_pack(said={"format": other})) is PackFault.OTHER_FORMAT


@pytest.mark.parametrize(
    "said",
    [
        {"day": '"soon"'},
        {"day": "20260201"},
        {"day": '"20260201"'},
        {"key": '"0123456789abcdef"'},
        {"facts": f'"{"0" * 64}"'},
        {"day": '"2026-02-01", "more": 1'},
        {"format": "1.0"},
        {"format": "true"},
    ],
    ids=str,
)
def test_a_manifest_that_says_anything_else_is_refused_though_it_is_signed(said):
    assert fault_of(a_pack(said=said)) in {PackFault.NOT_A_PACK, PackFault.NOT_SIGNED}


@pytest.mark.parametrize("manifest", [b"", b"[]", b"{}", b"1", b"[" * 400, b"\xff", b'{"format": 1}'])
def test_what_is_no_manifest_is_refused_though_it_is_signed(manifest):
    content = archive_of([manifest, facts_saying(), PRIVATE.sign(manifest)])
    assert fault_of(content) is PackFault.NOT_A_PACK


def test_nothing_is_parsed_before_the_signature_holds(monkeypatch):
    def parse(*_given):
        pytest.fail("parsed")

    monkeypatch.setattr(reading, "day_in", parse)
    monkeypatch.setattr(reading, "facts_brought", parse)
    assert fault_of(a_pack(private=STRANGER)) is PackFault.NOT_SIGNED


def test_facts_are_not_parsed_before_their_hash_holds(monkeypatch):
    monkeypatch.setattr(reading, "facts_brought", lambda *_given: pytest.fail("parsed"))
    manifest, facts, signature = members_of(a_pack())
    assert fault_of(archive_of([manifest, facts + b"\n", signature])) is PackFault.NOT_SIGNED

"""A pack that is installed: it holds until it is removed, and where it is damaged the facts of the program hold."""

from __future__ import annotations

import errno
import subprocess
import sys
from datetime import date, timedelta

import pytest

from desktop_app.facts.compiled import CompiledFacts, compile_facts
from desktop_app.facts.pack.archive import LARGEST
from desktop_app.facts.pack.errors import PackError, PackFault
from desktop_app.facts.pack.store import PackStore, read_pack_file
from desktop_app.facts.store import facts_in_toml
from tests.helpers.facts import a_period
from tests.helpers.files import no_files_above
from tests.helpers.packs import (
    BUILT,
    BUILTIN,
    DAY,
    KEY,
    LATER,
    STRANGER,
    TODAY,
    a_pack,
    a_store,
    facts_saying,
    limit_of,
    trust,
)


@pytest.fixture
def store(tmp_path):
    return a_store(tmp_path)


def verified_file(store):
    return store.folder / "facts-pack.table"


def install(store, limit=2, day=DAY, **changes):
    return store.install(a_pack(facts_saying(limit), day, **changes), BUILTIN, TODAY)


def used(store, builtin=BUILTIN):
    """Return what holds: the value of a fact, the day, and why a pack was left aside."""
    found = store.in_use(builtin)
    return limit_of(found.facts), found.day, found.left_aside and found.left_aside.fault


def fault_of(do, *arguments, **changes):
    with pytest.raises(PackError) as caught:
        do(*arguments, **changes)
    return caught.value.fault


def test_without_a_pack_the_facts_of_the_program_hold_and_nothing_is_made(store):
    assert used(store) == (1, BUILT, None)
    assert store.in_use(BUILTIN).key == ""
    assert not store.folder.exists()


def test_an_installed_pack_holds(store):
    assert install(store).day == DAY
    assert used(store) == (2, DAY, None)
    assert store.in_use(BUILTIN).key == KEY.id


def test_it_is_not_verified_at_every_start(store, monkeypatch):
    install(store)
    monkeypatch.setattr(PackStore, "verified", lambda *_given: pytest.fail("verified"))
    assert isinstance(store.in_use(BUILTIN).facts, CompiledFacts)
    with pytest.raises(pytest.fail.Exception):
        store.in_use(BUILTIN, anew=True)


LOADED = """
import sys
from pathlib import Path
from desktop_app.facts.compiled import facts_in
from desktop_app.facts.pack.store import PackStore
folder = Path(sys.argv[1])
store = PackStore(folder / "data", folder / "keys", folder / "facts.toml")
used = store.in_use(facts_in(store.builtin_file))
print(used.day, [name for name in ("cryptography", "hashlib", "tomllib") if name in sys.modules])
"""


def test_a_start_with_a_pack_loads_no_cryptography(store):
    install(store)
    compile_facts(store.builtin_file)
    command = [sys.executable, "-c", LOADED, store.folder.parent]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == f"{DAY} []"


def test_a_newer_one_takes_its_place_and_an_older_one_does_not(store):
    install(store, 2, DAY)
    install(store, 3, LATER)
    assert fault_of(install, store, 4, DAY) is PackFault.OLDER
    assert used(store) == (3, LATER, None)


def test_one_of_the_same_day_can_be_put_right(store):
    install(store, 2)
    install(store, 3)
    assert used(store) == (3, DAY, None)


def test_one_that_is_older_than_the_program_is_refused(store):
    facts = facts_saying(2).replace(b"2026-01-01", b"2025-12-31")
    content = a_pack(facts, date(2025, 12, 31))
    assert fault_of(store.install, content, BUILTIN, TODAY) is PackFault.OLDER


def test_one_of_the_future_is_refused_until_its_day(store):
    content = a_pack(day=TODAY + timedelta(days=1))
    assert fault_of(store.install, content, BUILTIN, TODAY) is PackFault.OF_THE_FUTURE
    assert store.install(content, BUILTIN, TODAY + timedelta(days=1))


def test_what_is_refused_changes_nothing(store):
    install(store)
    before = {path: path.read_bytes() for path in store.folder.iterdir()}
    for content in (b"", a_pack(private=STRANGER), a_pack(said={"format": "2"}), a_pack(b"")):
        assert fault_of(store.install, content, BUILTIN, TODAY)
    assert {path: path.read_bytes() for path in store.folder.iterdir()} == before


def test_where_the_installed_pack_is_damaged_the_facts_of_the_program_hold_and_that_is_told(store):
    install(store)
    good = store.file.read_bytes()
    for place in range(0, len(good), 7):
        store.file.write_bytes(good[:place] + bytes([good[place] ^ 1]) + good[place + 1 :])
        limit, day, aside = used(store)
        assert (limit, day) == (1, BUILT), place
        assert aside in {PackFault.NOT_A_PACK, PackFault.NOT_SIGNED}, place
    for length in range(0, len(good), 50):
        store.file.write_bytes(good[:length])
        assert used(store) == (1, BUILT, PackFault.NOT_A_PACK), length
    store.file.write_bytes(good)
    assert used(store) == (2, DAY, None)


def test_where_what_was_verified_is_damaged_it_is_verified_anew(store):
    install(store)
    file = verified_file(store)
    good = file.read_bytes()
    for place in range(0, len(good), 7):
        file.write_bytes(good[:place] + bytes([good[place] ^ 1]) + good[place + 1 :])
        assert used(store) == (2, DAY, None), place
        assert file.read_bytes() == good, place
    file.unlink()
    assert used(store) == (2, DAY, None)


def test_what_was_verified_of_one_pack_is_not_used_for_another(store):
    install(store, 2)
    old = verified_file(store).read_bytes()
    install(store, 3)
    verified_file(store).write_bytes(old)
    assert used(store) == (3, DAY, None)


def test_a_pack_does_not_outlive_its_key(store):
    install(store)
    (store.keys / f"{KEY.id}.pub").unlink()
    assert used(store) == (1, BUILT, PackFault.NO_KEY)
    trust(store.keys, STRANGER)
    assert used(store) == (1, BUILT, PackFault.NOT_SIGNED)


def test_a_program_with_newer_facts_leaves_an_older_pack_aside(store):
    install(store)
    content = facts_saying(5).replace(b"2026-01-01", b"2026-05-01")
    store.builtin_file.write_bytes(content)
    assert used(store, facts_in_toml(content)) == (5, date(2026, 5, 1), PackFault.OLDER)


def test_a_program_that_needs_more_facts_leaves_a_pack_without_them_aside(store):
    install(store)
    content = facts_saying(more=a_period("fee"))
    store.builtin_file.write_bytes(content)
    assert used(store, facts_in_toml(content)) == (1, BUILT, PackFault.MISSING_FACTS)


def test_what_cannot_be_read_is_left_aside(store):
    store.file.mkdir(parents=True)
    assert used(store) == (1, BUILT, PackFault.NOT_A_PACK)


@pytest.mark.parametrize("most_bytes", [0, 100, 700])
def test_on_a_full_disk_the_old_one_holds(store, most_bytes):
    install(store)
    before = sorted(store.folder.iterdir())
    with no_files_above(most_bytes), pytest.raises(OSError) as caught:  # noqa: PT011 # told by its number
        install(store, 3, LATER)
    assert caught.value.errno == errno.EFBIG
    assert sorted(store.folder.iterdir()) == before
    assert used(store) == (2, DAY, None)


def test_where_what_was_verified_cannot_be_kept_the_new_one_holds_all_the_same(store):
    verified_file(store).mkdir(parents=True)
    install(store, 3)
    assert used(store) == (3, DAY, None)


def test_once_removed_the_facts_of_the_program_hold_again(store):
    install(store)
    assert store.remove()
    assert list(store.folder.iterdir()) == []
    assert used(store) == (1, BUILT, None)
    assert not store.remove()


def test_a_file_that_is_too_large_is_no_pack(tmp_path):
    path = tmp_path / "large.zip"
    path.write_bytes(bytes(LARGEST + 1))
    assert fault_of(read_pack_file, path) is PackFault.NOT_A_PACK
    with pytest.raises(FileNotFoundError):
        read_pack_file(tmp_path / "none.zip")

"""Whatever the program reads has an end: a pipe, a device or a file of three gigabytes in its place is one error."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from desktop_app.card.practice.scenario import ScenarioError, load_scenario
from desktop_app.facts.pack.keys import keys_in
from desktop_app.facts.record.fact import FactError
from desktop_app.facts.store import load_facts
from desktop_app.kiosk.record.counts import Counts
from desktop_app.kiosk.site.site_file import SiteError, load_site
from desktop_app.reminders.storage.errors import BookError
from desktop_app.reminders.storage.transfer import read_copy
from desktop_app.ui.style.display import DEFAULT
from desktop_app.ui.style.preferences import load_preferences
from tests.helpers.packs import BUILTIN, a_store


def huge(path):
    with path.open("wb") as file:
        file.truncate(3_000_000_000)


KINDS = {
    "pipe": os.mkfifo,
    "device": lambda path: path.symlink_to("/dev/zero"),
    "huge": huge,
    "folder": Path.mkdir,
    "circle": lambda path: path.symlink_to(path.name),
    "deep": lambda path: path.write_text("a = " + "[" * 50_000),
    "utf-16": lambda path: path.write_text("a = 1", encoding="utf-16"),
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("name", "read", "errors"),
    [
        ("site.toml", lambda folder: load_site(folder / "site.toml"), SiteError),
        ("facts.toml", lambda folder: load_facts(folder / "facts.toml"), (FactError, OSError)),
        ("well.toml", lambda folder: load_scenario(folder, "well"), ScenarioError),
        ("copy.json", lambda folder: read_copy(folder / "copy.json"), BookError),
    ],
    ids=["site", "facts", "practice", "copy"],
)
def test_what_cannot_be_read_is_an_error_of_one_line(tmp_path, kind, name, read, errors):
    KINDS[kind](tmp_path / name)
    with pytest.raises(errors) as caught:
        read(tmp_path)
    assert len(str(caught.value).splitlines()) == 1


@pytest.mark.parametrize("kind", KINDS)
def test_preferences_that_cannot_be_read_are_none(tmp_path, kind):
    KINDS[kind](tmp_path / "preferences.json")
    assert load_preferences(tmp_path) == (None, DEFAULT)


@pytest.mark.parametrize("kind", KINDS)
def test_counts_that_cannot_be_read_are_none_or_an_error_of_the_disk(tmp_path, kind):
    KINDS[kind](tmp_path / "counts.json")
    try:
        assert Counts(tmp_path).read() == {}
    except OSError as error:
        assert error.filename == str(tmp_path / "counts.json")  # noqa: PT017 # some are damaged files of ours, and raise nothing


@pytest.mark.parametrize("kind", KINDS)
def test_a_pack_of_facts_that_cannot_be_read_is_left_aside(tmp_path, kind):
    store = a_store(tmp_path)
    store.folder.mkdir()
    KINDS[kind](store.file)
    used = store.in_use(BUILTIN)
    assert used.facts is BUILTIN
    assert used.left_aside


@pytest.mark.parametrize("kind", KINDS)
def test_a_key_that_cannot_be_read_counts_for_nothing(tmp_path, kind):
    KINDS[kind](tmp_path / "0123456789abcdef.pub")
    assert keys_in(tmp_path) == ()

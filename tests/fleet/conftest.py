from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import pytest

from desktop_app.base import paths
from tests.fleet.fleet import COUNTERS, Fleet, Play
from tests.fleet.repository import ADDRESS, BASE, NEW, OLD, Repository
from tests.helpers.packs import PRIVATE
from tests.packages.roots import Root
from tools.facts_pack import signed_pack

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FIRST, SECOND, THIRD = COUNTERS


@dataclass(frozen=True)
class Story:
    """What came of everything that was done to the fleet, in its order, and the versions after each."""

    fleet: Fleet
    plays: dict[str, Play]
    versions: dict[str, dict[str, str]]
    night: str
    site_files: dict[str, str]


@pytest.fixture(scope="session")
def repository(tmp_path_factory) -> Iterator[Repository]:
    """A repository with nothing published."""
    made = Repository(tmp_path_factory.mktemp("repository"))
    with made.served():
        yield made


@pytest.fixture(scope="session")
def fleet(repository, tmp_path_factory) -> Iterator[Fleet]:
    """Three bare roots, which know a mirror of Debian and nothing of us."""
    folder = tmp_path_factory.mktemp("fleet")
    with ExitStack() as ends:
        roots = {name: Root([BASE / "root"], folder / name) for name in COUNTERS}
        for root in roots.values():
            ends.callback(root.close)
            mirror = f"deb [trusted=yes] {ADDRESS}/debian ./\n"
            (root.path / "etc/apt/sources.list").write_text(mirror, encoding="ascii")
        yield Fleet(roots, folder, repository.key, facts_in(folder / "facts"))


def facts_in(folder: Path) -> Path:
    """Return a folder with a pack of facts and with something else."""
    folder.mkdir()
    content, _ = signed_pack((paths.resources() / "facts.toml").read_bytes(), date(2027, 1, 15), PRIVATE)
    (folder / "myna-facts-2027-01-15.zip").write_bytes(content)
    (folder / "notes.txt").write_text("not for the kiosks", encoding="ascii")
    return folder


@pytest.fixture(scope="session")
def story(fleet, repository) -> Story:
    """Made, made again, upgraded at night, one failing, taken back: each on what came before."""
    plays, versions = {}, {}

    def play(name, *arguments):
        plays[name] = fleet.play(*arguments)
        versions[name] = fleet.versions()

    repository.publish(OLD)
    play("made")
    play("again")
    repository.publish(NEW)
    root = fleet.roots[FIRST]
    root.must("apt-get", "update")
    night = root.must("unattended-upgrade", "--verbose")
    versions["night"] = fleet.versions()
    play("day")
    fleet.counters[SECOND]["kiosk"] = {"idle_seconds": 5}
    fleet.counters[THIRD]["office"]["counter"] = "2階"
    play("failing")
    site_files = {name: root.must("cat", "/etc/myna-hoken-navi/site.toml") for name, root in fleet.roots.items()}
    del fleet.counters[SECOND]["kiosk"]
    play("back", "-e", "myna_release=previous")
    play("back-again", "-e", "myna_release=previous")
    return Story(fleet, plays, versions, night, site_files)

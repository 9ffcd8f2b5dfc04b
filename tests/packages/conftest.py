"""Debian's packages in new roots, without a network (`make packages-test`)."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

from tests.packages.roots import HOME, KIOSK, PERSON, PROGRAM, VOICES, Root, package
from tools.words import ROOT as PROJECT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

RELEASES = ("bookworm", "trixie")


def pytest_terminal_summary(terminalreporter):
    """Say how large the packages are, and how long each release took."""
    for name in (PROGRAM, VOICES, KIOSK):
        size, unpacked = package(name).stat().st_size / 1e6, int(field(name, "Installed-Size")) / 1e3
        terminalreporter.write_line(f"{name}: {size:.1f} MB to download, {unpacked:.1f} MB on the disk")
    for release in RELEASES:
        kinds = ("", "passed", "failed", "error")
        ours = [each for kind in kinds for each in terminalreporter.getreports(kind) if release in each.nodeid]
        seconds = sum(each.duration for each in ours)
        terminalreporter.write_line(f"{release}: {sum(each.when == 'call' for each in ours)} tests, {seconds:.0f} s")


@pytest.fixture(scope="session", params=RELEASES)
def base(request) -> Path:
    """The bare root of a release."""
    return PROJECT / "build" / "roots" / str(request.param)


@pytest.fixture(scope="session")
def below(base, tmp_path_factory) -> tuple[Path, ...]:
    """Folders of a root with a person in it and all that the packages want, but not the packages."""
    root = Root([base], tmp_path_factory.mktemp("dependencies"))
    try:
        root.must("useradd", "--create-home", PERSON)
        wanted = [field(name, "Depends") for name in (PROGRAM, VOICES, KIOSK)] + [field(PROGRAM, "Recommends")]
        root.apt("--no-install-recommends", "satisfy", *filter(None, map(of_others, wanted)))
        root.apt("--no-install-recommends", "install", "vsmartcard-vpcd")
    finally:
        root.close()
    return (root.upper, base)


@pytest.fixture
def bare(base, tmp_path) -> Iterator[Root]:
    """A root as a release comes."""
    yield from used(Root([base], tmp_path))


@pytest.fixture
def ready(below, tmp_path) -> Iterator[Root]:
    """A root with a person in it and what the packages want."""
    yield from used(Root(below, tmp_path))


@pytest.fixture(scope="module")
def installed(below, tmp_path_factory) -> Iterator[Root]:
    """A root with the packages installed, for all tests of a file."""
    root = Root(below, tmp_path_factory.mktemp("installed"))
    root.installs(*map(package, (PROGRAM, VOICES, KIOSK)))
    yield from used(root)


def used(root: Root) -> Iterator[Root]:
    try:
        yield root
    finally:
        root.close()


def field(name: str, key: str) -> str:
    """Return a field of a package that was built."""
    asked = ["dpkg-deb", "-f", str(package(name)), key]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()


def of_others(relations: str) -> str:
    """Return those of the packages that another names which are not our own."""
    return ", ".join(each for each in relations.split(", ") if not each.startswith(PROGRAM))


@pytest.fixture
def home(installed) -> Iterator[Path]:
    """The empty home of the person."""
    yield (path := installed.path / HOME.lstrip("/"))
    installed.must("find", HOME, "-mindepth", "1", "-delete")
    assert path.is_dir()

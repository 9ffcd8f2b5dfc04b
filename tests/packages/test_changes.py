"""Installing, upgrading, going back, removing and purging: nobody's renewal book suffers, and nothing else stays."""

from __future__ import annotations

import json
import re

import pytest

from tests.packages.roots import HOME, KIOSK, PERSON, PROGRAM, VOICES, earlier, package

ALL = (PROGRAM, VOICES, KIOSK)
ADDED = ("remind", "add", "--nickname", "Hana", "--certificate-ends", "2031-05-01")
COMPILED = re.compile(r"\.pyc$|/__pycache__$")


@pytest.fixture(scope="module")
def earlier_packages(tmp_path_factory):
    """The packages as they are, under a version that came before."""
    folder = tmp_path_factory.mktemp("earlier")
    return [earlier(package(name), folder) for name in ALL]


def nicknames(root):
    return [each["nickname"] for each in json.loads(root.person("remind", "list", "--json"))]


def version_of(root, name):
    return root.must("dpkg-query", "-W", "-f", "${Version}", name)


def test_apt_installs_it_into_a_bare_debian(bare):
    bare.apt("--no-install-recommends", "install", f"/packages/{package(PROGRAM).name}")
    assert bare.must(PROGRAM, "guide", "list")
    bare.must(PROGRAM, "--until-painted", "--practice", "well")


def test_a_book_lives_through_an_upgrade_and_the_way_back(ready, earlier_packages):
    ready.installs(*earlier_packages)
    ready.person(*ADDED)
    ready.installs(*map(package, ALL))
    assert version_of(ready, PROGRAM) != "0.0.9"
    assert nicknames(ready) == ["Hana"]
    ready.installs(*earlier_packages)
    assert version_of(ready, PROGRAM) == "0.0.9"
    assert nicknames(ready) == ["Hana"]


def test_reminders_stay_on_through_an_upgrade(ready, earlier_packages):
    ready.installs(*earlier_packages)
    ready.person("remind", "schedule", "on")
    ready.installs(*map(package, ALL))
    assert json.loads(ready.person("remind", "schedule", "--json"))["reminders"] == "on"


def test_once_it_is_removed_the_reminders_of_a_person_end_without_a_word(ready):
    ready.installs(*map(package, ALL))
    ready.person("remind", "schedule", "on")
    unit = (ready.path / HOME.lstrip("/") / ".config/systemd/user/myna-hoken-navi-remind.service").read_text("utf-8")
    (condition,) = re.findall("^ExecCondition=:(.*)", unit, re.MULTILINE)
    assert ready.does("sh", "-c", condition, user=PERSON).returncode == 0
    ready.must("dpkg", "--remove", *ALL)
    assert (
        ready.does("sh", "-c", condition, user=PERSON).returncode == 1
    )  # as systemd.service(5) has it: not run, no fault


def test_nothing_is_left_of_what_an_earlier_version_compiled(ready, earlier_packages):
    ready.installs(*earlier_packages)
    ready.installs(*map(package, ALL))
    ours = {path for path in ready.files() if "lib/myna-hoken-navi/" in path and COMPILED.search(path)}
    ready.must("dpkg", "--remove", *ALL)
    assert ours
    assert not [path for path in ready.files() if "lib/myna-hoken-navi" in path and COMPILED.search(path)]


def test_after_purging_only_what_is_peoples_own_is_left(ready):
    before = ready.files()
    ready.installs(*map(package, ALL))
    ready.person(*ADDED)
    ready.must(PROGRAM, "guide", "list")
    ready.must("mkdir", "-p", "/var/lib/myna-hoken-navi/counts")
    ready.must("dpkg", "--purge", *ALL)
    left = ready.files() - before
    assert f"{HOME}/.local/share/myna-hoken-navi".lstrip("/") in left
    assert [path for path in left if not f"/{path}".startswith(f"{HOME}/")] == []
    assert before - ready.files() == set()
    assert "kiosk" not in ready.must("getent", "passwd")


def test_removing_keeps_the_book_for_the_next_installation(ready):
    ready.installs(*map(package, ALL))
    ready.person(*ADDED)
    ready.must("dpkg", "--remove", *ALL)
    assert ready.does(PROGRAM, "remind", "list", user=PERSON).returncode != 0
    ready.installs(*map(package, ALL))
    assert nicknames(ready) == ["Hana"]

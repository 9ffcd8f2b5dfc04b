"""A city's administrator makes kiosks of bare devices, again and again, and takes an upgrade back."""

from __future__ import annotations

import tomllib

import pytest

from tests.fleet.fleet import COUNTERS, SITE
from tests.fleet.repository import NEW, OLD

FIRST, SECOND, THIRD = COUNTERS
NOTHING = dict.fromkeys(COUNTERS, 0)


def test_bare_devices_are_made_kiosks(story):
    made = story.plays["made"]
    assert made.code == 0, made.output[-3000:]
    assert made.failed() == NOTHING
    assert all(changed > 10 for changed in made.changed().values())
    assert story.versions["made"] == dict.fromkeys(COUNTERS, OLD)


def test_made_again_nothing_changes(story):
    assert story.plays["again"].changed() == NOTHING, story.plays["again"].output[-5000:]
    assert story.plays["again"].counted[FIRST].ok > 20


def test_a_newer_version_comes_at_night_by_itself(story):
    assert story.versions["night"] == {FIRST: NEW, SECOND: OLD, THIRD: OLD}, story.night[-3000:]


def test_by_day_only_the_others_are_upgraded(story):
    changed = story.plays["day"].changed()
    assert changed[FIRST] == 0, story.plays["day"].output[-5000:]
    assert min(changed[SECOND], changed[THIRD]) == 1
    assert story.versions["day"] == dict.fromkeys(COUNTERS, NEW)


def test_a_wrong_site_file_fails_at_its_own_counter_alone(story):
    failing = story.plays["failing"]
    assert failing.code != 0
    assert failing.failed() == NOTHING | {SECOND: 1}
    assert "kiosk.idle_seconds is 5; it must be" in failing.output
    assert failing.changed() == NOTHING | {THIRD: 1}


def test_where_it_fails_the_site_file_of_before_stays(story):
    site = tomllib.loads(story.site_files[SECOND])
    assert site["kiosk"] == SITE["kiosk"]
    assert site["office"] == {**SITE["office"], "counter": f"窓口 {SECOND}"}
    assert tomllib.loads(story.site_files[THIRD])["office"]["counter"] == "2階"


def test_one_switch_goes_back_to_the_version_before(story):
    back = story.plays["back"]
    assert (back.code, back.failed()) == (0, NOTHING), back.output[-3000:]
    assert story.versions["back"] == dict.fromkeys(COUNTERS, OLD)
    assert story.plays["back-again"].changed() == NOTHING, story.plays["back-again"].output[-5000:]


@pytest.mark.parametrize("counter", COUNTERS)
def test_a_device_is_locked_and_starts_as_a_kiosk(story, counter):
    root = story.fleet.roots[counter]
    asked = {
        "myna-hoken-navi-kiosk",
        "myna-hoken-navi-metrics.timer",
        "seatd",
        "pcscd.socket",
        "apt-daily-upgrade.timer",
    }
    states = {name: root.does("systemctl", "is-enabled", name).stdout.strip() for name in sorted(asked)}
    assert states == dict.fromkeys(asked, "enabled")
    assert root.does("systemctl", "is-enabled", "ctrl-alt-del.target").stdout.strip() == "masked"
    assert root.does("systemctl", "is-enabled", "getty@tty1").stdout.strip() == "disabled"
    assert root.must("systemctl", "get-default").strip() == "graphical.target"
    assert "PreserveJobFiles No" in root.must("cat", "/etc/cups/cupsd.conf")


@pytest.mark.parametrize("counter", COUNTERS)
def test_only_packs_of_facts_come_into_the_folder_of_the_site_file(story, counter):
    found = story.fleet.roots[counter].must("ls", "/etc/myna-hoken-navi/facts")
    assert found.split() == ["myna-facts-2027-01-15.zip"]


def test_the_site_file_with_the_hash_of_the_staff_is_for_the_kiosk_alone(story):
    asked = story.fleet.roots[FIRST].must("stat", "-c", "%U %G %a", "/etc/myna-hoken-navi/site.toml")
    assert asked.split() == ["root", "kiosk", "640"]

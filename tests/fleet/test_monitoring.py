"""What a kiosk of a fleet tells its city's monitoring: its own unit writes it, Debian's node_exporter reads it."""

from __future__ import annotations

import re
import shutil
import subprocess
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import pytest
from prometheus_client.parser import text_string_to_metric_families

from desktop_app.facts.card_validity import today_in_japan
from desktop_app.kiosk.record.counts import Counts
from desktop_app.language.day_context import builtin_facts
from tests.end_to_end.conftest import wait_until
from tests.fleet.fleet import COUNTERS

UNIT = "lib/systemd/system/myna-hoken-navi-metrics.service"
EXPORTER = "http://127.0.0.1:9100/metrics"
YESTERDAY = today_in_japan() - timedelta(1)


@pytest.fixture(scope="module")
def root(story):
    """The root of the first counter, with the folders that systemd would make, and with visits of yesterday."""
    root = story.fleet.roots[COUNTERS[0]]
    state, run = root.path / "var/lib/myna-hoken-navi", root.path / "run/myna-hoken-navi"
    for _ in range(6):
        Counts(state).add(YESTERDAY, "ja", "pin", "finished")
    Counts(state).add(YESTERDAY, "ko", "pin", "idle")
    run.mkdir()
    (root.path / "run/myna-hoken-navi-metrics").mkdir()
    root.must(
        "chown", "-R", "kiosk:kiosk", "/var/lib/myna-hoken-navi", "/run/myna-hoken-navi", "/run/myna-hoken-navi-metrics"
    )
    return root


@pytest.fixture(scope="module")
def unit(root):
    """The command of the unit that was installed, and its environment."""
    text = (root.path / UNIT).read_text(encoding="utf-8").replace("%S", "/var/lib").replace("%t", "/run")
    (command,) = re.findall(r"^ExecStart=(.*)", text, re.MULTILINE)
    return command.split(), dict(re.findall(r"^Environment=(\w+)=(.*)", text, re.MULTILINE))


@contextmanager
def running(root, user, *command):
    """A program in a root, as a user."""
    with subprocess.Popen(
        ["chroot", f"--userspec={user}:{user}", root.path, *command], stderr=subprocess.DEVNULL
    ) as it:
        try:
            yield
        finally:
            it.terminate()


@pytest.fixture(scope="module")
def exporter(root):
    """Asks node_exporter, as the role has it started, for what it tells; returns the values by name and labels."""

    def ask():
        asked = subprocess.run(["curl", "-sf", EXPORTER], capture_output=True, text=True, check=False).stdout
        found = [sample for family in text_string_to_metric_families(asked) for sample in family.samples]
        return {(each.name, *each.labels.values()): each.value for each in found}

    with running(root, "prometheus", "prometheus-node-exporter"):
        wait_until(ask)
        yield ask


def told(root, unit, exporter):
    command, environment = unit
    root.must(*command, user="kiosk", environment=environment)
    return exporter()


def test_a_kiosk_at_work_is_up_for_monitoring(root, unit, exporter):
    _, environment = unit
    words = [f"{name}={value}" for name, value in environment.items()]
    kiosk = ("myna-hoken-navi", "--kiosk", "--site", "/etc/myna-hoken-navi/site.toml")
    with running(root, "kiosk", "env", *words, "LANG=C.UTF-8", "QT_QPA_PLATFORM=offscreen", *kiosk):
        wait_until((root.path / "run/myna-hoken-navi/myna-hoken-navi/heartbeat").exists)
        found = told(root, unit, exporter)
    print(
        len(found),
        "values,",
        {name: value for name, value in found.items() if name[0].startswith(("myna", "node_textfile"))},
    )
    assert found["myna_kiosk_up",] == found["myna_kiosk_site_file_in_order",] == 1
    assert datetime.now(UTC).timestamp() - found["myna_kiosk_last_heartbeat_timestamp_seconds",] < 60
    assert datetime.fromtimestamp(found["myna_kiosk_facts_timestamp_seconds",], UTC).date() == builtin_facts().day


def test_monitoring_reads_of_visits_what_the_staff_may(root, unit, exporter):
    found = told(root, unit, exporter)
    assert found["myna_kiosk_visits_at_least", f"{YESTERDAY}", "pin"] == 7
    assert found["myna_kiosk_visits_at_most", f"{YESTERDAY}", "pin"] == 10
    assert not [name for name in found if name[0].startswith("myna") and {"ja", "ko", "finished", "idle"} & set(name)]


def test_node_exporter_finds_no_fault_and_tells_how_old_the_text_is(root, unit, exporter):
    found = told(root, unit, exporter)
    assert found["node_textfile_scrape_error",] == 0
    (age,) = (value for name, value in found.items() if name[0] == "node_textfile_mtime_seconds" and "myna" in name[1])
    assert datetime.now(UTC).timestamp() - age < 60


def test_a_kiosk_whose_window_gives_no_sign_is_down(root, unit, exporter):
    shutil.rmtree(root.path / "run/myna-hoken-navi/myna-hoken-navi", ignore_errors=True)
    found = told(root, unit, exporter)
    assert found["myna_kiosk_up",] == 0
    assert ("myna_kiosk_last_heartbeat_timestamp_seconds",) not in found

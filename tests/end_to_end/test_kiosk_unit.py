"""What systemd makes of the unit of the kiosk: it is read, judged and run by systemd itself, in cage."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.end_to_end.conftest import wait_until
from tests.end_to_end.kiosk_system import DEPLOY, IN_MEMORY, RUN_IN_CAGE, UNIT, WATCHDOG_SECONDS, kiosk_in
from tools.words import ROOT

INSTALLED = "/opt/myna-hoken-navi/"
STAND_IN = "[Service]\nExecStart=/bin/true\n"
WITHOUT_RIGHTS = ["unshare", "--user", "--map-user=1000", "--map-group=1000"]
GO_WITHOUT_A_CODE = "kill -KILL $PPID"
KILL_CAGE = 'kill -KILL "$(cut -d " " -f 4 /proc/$PPID/stat)"'
REAL_ROOT = Path("/proc/self/uid_map").read_text(encoding="ascii").split() == ["0", "0", "4294967295"]
needs_root = pytest.mark.skipif(
    not REAL_ROOT, reason="a manager of systemd needs a group of control that root gives it"
)


def run(*command, **options):
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60, **options)


def test_systemd_has_nothing_to_say_about_the_unit(tmp_path):
    unit = (DEPLOY / UNIT).read_text().replace(INSTALLED, f"{ROOT}/")
    (tmp_path / UNIT).write_text(unit)
    for name in ("seatd.service", "pcscd.socket", "cups.socket"):
        (tmp_path / name).write_text(STAND_IN if name.endswith("service") else "[Socket]\nListenStream=/run/x\n")
    for name in ("pcscd.service", "cups.service"):
        (tmp_path / name).write_text(STAND_IN)
    done = run(
        "systemd-analyze",
        "verify",
        "--man=no",
        str(tmp_path / UNIT),
        env={**os.environ, "SYSTEMD_UNIT_PATH": f"{tmp_path}:"},
    )
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


def test_systemd_judges_that_the_unit_has_few_rights():
    """The threshold is ten times the score: below 2.0 of 10, where less is safer."""
    done = run("systemd-analyze", "security", "--offline=true", "--threshold=20", str(DEPLOY / UNIT))
    assert done.returncode == 0, done.stdout


def test_the_user_of_the_kiosk_has_screen_and_sound_but_no_login(tmp_path):
    (tmp_path / "etc").mkdir()
    done = run("systemd-sysusers", f"--root={tmp_path}", str(DEPLOY / "sysusers.conf"))
    assert done.returncode == 0, done.stderr
    (user,) = [line for line in (tmp_path / "etc/passwd").read_text().splitlines() if line.startswith("kiosk:")]
    assert user.endswith(":/nonexistent:/usr/sbin/nologin")
    groups = (tmp_path / "etc/group").read_text()
    assert {line.split(":")[0] for line in groups.splitlines() if line.endswith(":kiosk")} == {
        "video",
        "render",
        "audio",
    }


def in_cage(folder, *command):
    return run(
        *WITHOUT_RIGHTS, str(RUN_IN_CAGE), *command, env={**os.environ, **IN_MEMORY, "XDG_RUNTIME_DIR": str(folder)}
    )


def test_the_wizard_paints_its_first_page_in_cage(tmp_path):
    done = in_cage(tmp_path, sys.executable, "-m", "desktop_app", "--until-painted")
    assert done.returncode == 0, done.stderr
    assert "to the first painted page" in done.stdout


@pytest.mark.parametrize("code", [0, 1, 10, 20])
def test_the_exit_code_of_the_program_comes_through(tmp_path, code):
    assert in_cage(tmp_path, "sh", "-c", f"exit {code}").returncode == code


@pytest.mark.parametrize(
    "fault", [KILL_CAGE, GO_WITHOUT_A_CODE], ids=["cage dies", "the program is gone without a code"]
)
def test_no_code_is_no_planned_end(tmp_path, fault):
    (tmp_path / "exit-code").write_text("0\n")
    assert in_cage(tmp_path, "sh", "-c", fault).returncode == 1


@pytest.fixture
def kiosk(tmp_path_factory):
    """A kiosk that has been started."""
    with kiosk_in(tmp_path_factory.mktemp("kiosk")) as kiosk:
        kiosk.start()
        yield kiosk


@needs_root
def test_a_kiosk_that_answers_is_left_alone(kiosk):
    time.sleep(WATCHDOG_SECONDS + 1)
    assert (kiosk.state, len(kiosk.starts)) == ("active", 1)


@needs_root
def test_the_program_cannot_have_a_socket_of_the_internet(kiosk):
    assert kiosk.starts == ["no internet"]


@needs_root
@pytest.mark.parametrize("fault", ["hang", "freeze", "die", "1", "10"])
def test_a_kiosk_that_hangs_or_ends_is_started_anew(kiosk, fault):
    kiosk.order(fault)
    wait_until(lambda: len(kiosk.starts) == 2)
    assert not kiosk.asked


@needs_root
@pytest.mark.parametrize(
    ("code", "asked"),
    [("0", "--no-block start getty@tty1.service"), ("20", "--no-block reboot")],
    ids=["the staff have left: the login comes back", "the device is to start anew"],
)
def test_a_planned_end_is_not_followed_by_a_start(kiosk, code, asked):
    kiosk.order(code)
    wait_until(lambda: kiosk.asked)
    time.sleep(1)
    assert (kiosk.asked, len(kiosk.starts)) == ([asked], 1)
    assert kiosk.state in {"inactive", "failed"}

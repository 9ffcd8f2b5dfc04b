"""What the system of a kiosk is told agrees with what the program does; tests/end_to_end has systemd run it."""

from __future__ import annotations

import re
import stat
import tomllib
from xml.etree import ElementTree as ET

import pytest

from desktop_app.base.exit_codes import DONE, RESTART, RESTART_DEVICE
from tools.words import ROOT

KIOSK = ROOT / "deploy" / "kiosk"
SHELL_LAUNCHER = "{http://schemas.microsoft.com/ShellLauncher/2018/Configuration}"
SHELL_LAUNCHER_2 = "{http://schemas.microsoft.com/ShellLauncher/2019/Configuration}"
DOCUMENT = (ROOT / "docs/kiosk.md").read_text(encoding="utf-8")


@pytest.fixture
def unit():
    """The settings of the unit of systemd: every value that a name is given."""
    settings = {}
    for line in (KIOSK / "myna-hoken-navi-kiosk.service").read_text(encoding="utf-8").splitlines():
        name, is_setting, value = line.partition("=")
        if is_setting and not line.startswith("#"):
            settings.setdefault(name, []).append(value)
    return settings


def only(values):
    (value,) = values
    return value


def test_systemd_starts_the_program_anew_but_not_after_the_codes_that_say_otherwise(unit):
    assert unit["Restart"] == ["always"]
    assert unit["StartLimitIntervalSec"] == ["0"]
    assert only(unit["RestartPreventExitStatus"]).split() == [str(DONE), str(RESTART_DEVICE)]
    assert only(unit["SuccessExitStatus"]).split() == [str(RESTART)]


def test_what_follows_the_end_is_chosen_by_the_exit_code(unit):
    cases = dict(re.findall(r"(\d+)\) systemctl --no-block ([^;]+?) ;;", only(unit["ExecStopPost"])))
    assert cases == {str(DONE): "start getty@tty1.service", str(RESTART_DEVICE): "reboot"}


def test_the_signs_of_life_reach_systemd_from_within_cage(unit):
    assert unit["Type"] == ["notify"]
    assert unit["NotifyAccess"] == ["all"]
    assert unit["WatchdogSec"] == ["60"]
    assert unit["UnsetEnvironment"] == ["WATCHDOG_PID"]
    assert "PAMName" not in unit


def test_no_memory_image_of_what_a_visitor_sees_is_written(unit):
    assert unit["LimitCORE"] == ["0"]
    assert unit["WatchdogSignal"] == ["SIGKILL"]


def test_the_unit_has_no_internet(unit):
    assert only(unit["RestrictAddressFamilies"]).split() == ["AF_UNIX", "AF_NETLINK"]
    assert unit["IPAddressDeny"] == ["any"]


def test_what_monitoring_is_told_is_looked_for_where_the_kiosk_keeps_it(unit):
    text = (KIOSK / "myna-hoken-navi-metrics.service").read_text(encoding="utf-8")
    lasting = {"StateDirectory", "StateDirectoryMode", "User", "Group"}
    ours = dict(line.split("=", 1) for line in text.splitlines() if "=" in line and not line.startswith("#"))
    assert {name: [ours[name]] for name in lasting} == {name: unit[name] for name in lasting}
    told = set(re.findall("^Environment=(XDG_[A-Z_]+=.*)", text, re.MULTILINE))
    assert told == {"XDG_DATA_HOME=%S", "XDG_RUNTIME_DIR=%t/myna-hoken-navi"}
    assert told <= set(unit["Environment"])


def test_what_monitoring_is_told_has_no_network_and_starts_the_same_program(unit):
    text = (KIOSK / "myna-hoken-navi-metrics.service").read_text(encoding="utf-8")
    assert "\nPrivateNetwork=yes\n" in text
    (command,) = re.findall("^ExecStart=(.*)", text, re.MULTILINE)
    program, *arguments = command.split()
    assert program == only(unit["ExecStart"]).split()[1]
    assert arguments[:3] == ["site", "metrics", only(unit["ExecStart"]).split()[-1]]


def test_the_unit_starts_what_is_there(unit):
    script, program, *arguments = only(unit["ExecStart"]).split()
    assert (ROOT / script.removeprefix("/opt/myna-hoken-navi/")).stat().st_mode & stat.S_IXUSR
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["scripts"]
    assert program.removeprefix("/opt/myna-hoken-navi/.venv/bin/") in scripts
    assert arguments == ["--kiosk", "--site", "/etc/myna-hoken-navi/site.toml"]


@pytest.fixture
def launcher():
    """The configuration of Windows."""
    return ET.parse(ROOT / "deploy/windows/shell-launcher.xml").getroot()  # noqa: S314 # our own file


def test_windows_obeys_the_same_exit_codes(launcher):
    assert launcher.tag == f"{SHELL_LAUNCHER}ShellLauncherConfiguration"
    actions = {
        each.get("ReturnCode"): each.get("Action") for each in launcher.iter(f"{SHELL_LAUNCHER}ReturnCodeAction")
    }
    assert actions == {str(DONE): "DoNothing", str(RESTART): "RestartShell", str(RESTART_DEVICE): "RestartDevice"}
    assert [each.get("Action") for each in launcher.iter(f"{SHELL_LAUNCHER}DefaultAction")] == ["RestartShell"]


def test_windows_starts_the_kiosk_on_the_whole_screen(launcher):
    _desktop, shell = launcher.iter(f"{SHELL_LAUNCHER}Shell")
    assert " --kiosk --site " in shell.get("Shell")
    assert shell.get(f"{SHELL_LAUNCHER_2}AppType") == "Desktop"
    assert shell.get(f"{SHELL_LAUNCHER_2}AllAppsFullScreen") == "true"


def test_the_account_of_the_kiosk_has_the_profile_of_the_kiosk(launcher):
    profile = launcher.find(f"{SHELL_LAUNCHER}Profiles/{SHELL_LAUNCHER}Profile").get("Id")
    config = launcher.find(f"{SHELL_LAUNCHER}Configs/{SHELL_LAUNCHER}Config")
    assert config.find(f"{SHELL_LAUNCHER}AutoLogonAccount") is not None
    assert config.find(f"{SHELL_LAUNCHER}Profile").get("Id") == profile


@pytest.mark.parametrize("code", [DONE, RESTART, RESTART_DEVICE])
def test_every_exit_code_is_explained_in_the_document(code):
    section = DOCUMENT.split("## How it ends")[1].split("\n## ")[0]
    assert re.search(rf"^\| {code} \| \S", section, re.MULTILINE)


OF_ONE_DEVICE = [path for folder in ("kiosk", "windows") for path in sorted((ROOT / "deploy" / folder).glob("*.*"))]
"""What a fleet is made with has a document of its own (test_fleet_role.py)."""


@pytest.mark.parametrize("path", OF_ONE_DEVICE, ids=lambda path: path.name)
def test_every_file_of_the_system_is_named_in_the_document(path):
    assert path.relative_to(ROOT).as_posix() in DOCUMENT

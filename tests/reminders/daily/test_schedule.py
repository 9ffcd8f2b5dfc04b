"""What makes each system remind: files, as text. tests/end_to_end/test_reminders.py has Linux read its own."""

from __future__ import annotations

import sys
from dataclasses import replace

import pytest

from desktop_app.reminders import messages
from desktop_app.reminders.daily.schedule import (
    ScheduleError,
    linux_schedule,
    mac_schedule,
    schedule_of_this_system,
    windows_schedule,
)
from desktop_app.reminders.daily.switch import Switch
from tests.reminders.settings_files import value_of

COMMAND = (sys.executable, "-m", "desktop_app", "remind", "due", "--notify")


class System:
    """Takes note of what it is asked to run."""

    def __init__(self, *, works=True):
        self.asked, self._works = [], works

    def run(self, command):
        self.asked.append(" ".join(command))
        return self._works


def with_system(schedule, system):
    return replace(schedule, run=system.run)


@pytest.fixture
def system():
    return System()


@pytest.fixture(params=[linux_schedule, mac_schedule, lambda folder: windows_schedule(folder, "HOME\\rosa")])
def schedule(request, tmp_path, system):
    """The switch of each system, for a folder that is not there yet."""
    return with_system(request.param(tmp_path / "settings"), system)


def files_in(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if not path.is_dir())


def test_files_appear_and_vanish_with_the_switch(schedule, tmp_path):
    assert schedule.state(COMMAND) is Switch.OFF
    schedule.on(COMMAND)
    assert schedule.state(COMMAND) is Switch.ON
    assert files_in(tmp_path)
    schedule.off()
    assert schedule.state(COMMAND) is Switch.OFF
    assert list(tmp_path.rglob("*")) == [tmp_path / "settings"]


def test_switching_twice_is_no_harm(schedule, tmp_path):
    schedule.on(COMMAND)
    once = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    schedule.on(COMMAND)
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == once
    schedule.off()
    schedule.off()
    assert schedule.state(COMMAND) is Switch.OFF


def test_a_program_that_has_moved_is_found_again(schedule, tmp_path):
    schedule.on(COMMAND)
    schedule.on(("/elsewhere/python", *COMMAND[1:]))
    texts = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    assert not any(sys.executable.encode() in text.replace(b"\x00", b"") for text in texts)
    assert any(b"/elsewhere/python" in text.replace(b"\x00", b"") for text in texts)


def test_a_program_that_is_not_there_or_cannot_be_run_makes_it_doubtful(schedule, tmp_path):
    program = tmp_path / "navi"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    schedule.on([str(program), "remind"])
    assert schedule.state([str(program), "remind"]) is Switch.ON
    program.chmod(0o644)
    assert schedule.state([str(program), "remind"]) is Switch.DOUBTFUL
    program.unlink()
    assert schedule.state([str(program), "remind"]) is Switch.DOUBTFUL


@pytest.mark.parametrize(
    "other", [("/elsewhere/python", *COMMAND[1:]), (*COMMAND, "--data", "/elsewhere"), COMMAND[:1]]
)
def test_another_program_or_another_book_makes_it_doubtful_until_it_is_switched_on_again(schedule, other):
    schedule.on(other)
    assert schedule.state(COMMAND) is Switch.DOUBTFUL
    schedule.on(COMMAND)
    assert schedule.state(COMMAND) is Switch.ON


def test_another_name_of_the_same_program_is_no_other_program(tmp_path, system):
    schedule = with_system(linux_schedule(tmp_path / "config"), system)
    (tmp_path / "bin").mkdir()
    (tmp_path / "elsewhere").mkdir()
    for name in ("bin/python", "bin/python3", "elsewhere/python"):
        (tmp_path / name).symlink_to(sys.executable)
    (tmp_path / "link").symlink_to("bin")
    schedule.on([str(tmp_path / "bin" / "python"), *COMMAND[1:]])
    for name, state in (("bin/python3", Switch.ON), ("link/python", Switch.ON), ("elsewhere/python", Switch.DOUBTFUL)):
        assert schedule.state([str(tmp_path / name), *COMMAND[1:]]) is state


def taken(path):
    path.unlink()


def emptied(path):
    target = path.resolve()
    path.unlink()
    path.write_bytes(b"" if target == path else b"[Timer]")


def masked(path):
    path.unlink()
    path.symlink_to("/dev/null")


@pytest.mark.parametrize("harm", [taken, emptied, masked])
def test_a_file_that_is_missing_or_changed_makes_it_doubtful(schedule, harm):
    for path in [*schedule.files, *schedule.links]:
        schedule.on(COMMAND)
        harm(path)
        one_file_alone = len(schedule.files) == 1 and harm is taken
        assert schedule.state(COMMAND) is (Switch.OFF if one_file_alone else Switch.DOUBTFUL)
        assert schedule.state(COMMAND) is not Switch.ON


def test_windows_is_doubtful_when_its_scheduler_knows_of_nothing(tmp_path, system):
    schedule = with_system(windows_schedule(tmp_path, "HOME\\rosa"), system)
    schedule.on(COMMAND)
    assert with_system(schedule, System(works=False)).state(COMMAND) is Switch.DOUBTFUL
    assert system.asked[-1].startswith("schtasks /Create")
    assert schedule.state(COMMAND) is Switch.ON


def test_files_of_others_stay(schedule):
    folders = {path.parent for path in schedule.files} | {path.parent for path in schedule.links}
    for folder in folders:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "of somebody else").write_text("keep")
    schedule.on(COMMAND)
    schedule.off()
    assert all((folder / "of somebody else").read_text() == "keep" for folder in folders)


def test_where_nothing_can_be_written_it_says_so_and_leaves_nothing(schedule, tmp_path):
    last = list(schedule.files)[-1].parent
    last.parent.mkdir(parents=True, exist_ok=True)
    last.write_text("a file where a folder should be")
    with pytest.raises(ScheduleError) as caught:
        schedule.on(COMMAND)
    assert caught.value.message is messages.NOT_SCHEDULED
    assert schedule.state(COMMAND) is Switch.OFF
    assert files_in(tmp_path) == [str(last.relative_to(tmp_path))]


def test_a_file_that_cannot_be_removed_is_told(schedule):
    first = next(iter(schedule.files))
    first.mkdir(parents=True)
    with pytest.raises(ScheduleError):
        schedule.off()


@pytest.mark.parametrize(
    ("schedule_in", "path"), [(linux_schedule, "/opt/\udcff/python"), (mac_schedule, "/opt/\x07/python")]
)
def test_a_path_that_a_file_cannot_hold_is_told(tmp_path, system, schedule_in, path):
    with pytest.raises(ScheduleError):
        with_system(schedule_in(tmp_path), system).on([path])
    assert files_in(tmp_path) == []


def test_linux_has_a_timer_that_is_enabled_and_an_entry_for_the_login(tmp_path, system):
    with_system(linux_schedule(tmp_path), system).on(COMMAND)
    assert files_in(tmp_path) == [
        "autostart/myna-hoken-navi-remind.desktop",
        "systemd/user/myna-hoken-navi-remind.service",
        "systemd/user/myna-hoken-navi-remind.timer",
        "systemd/user/timers.target.wants/myna-hoken-navi-remind.timer",
    ]
    units = tmp_path / "systemd/user"
    timer = (units / "timers.target.wants/myna-hoken-navi-remind.timer").read_bytes()
    assert timer == (units / "myna-hoken-navi-remind.timer").read_bytes()
    assert value_of(timer, "OnCalendar") == "*-*-* 09:00"
    assert value_of(timer, "Persistent") == "true"
    assert system.asked == ["systemctl --user daemon-reload", "systemctl --user start myna-hoken-navi-remind.timer"]


def test_linux_stops_its_timer(tmp_path, system):
    with_system(linux_schedule(tmp_path), system).off()
    assert system.asked[0] == "systemctl --user stop myna-hoken-navi-remind.timer"
    assert system.asked[-1] == "systemctl --user daemon-reload"


def test_linux_without_systemd_is_on_all_the_same(tmp_path):
    schedule = with_system(linux_schedule(tmp_path), System(works=False))
    schedule.on(COMMAND)
    assert schedule.state(COMMAND) is Switch.ON


def test_windows_is_not_on_when_its_scheduler_refuses(tmp_path):
    schedule = with_system(windows_schedule(tmp_path, "HOME\\rosa"), System(works=False))
    with pytest.raises(ScheduleError):
        schedule.on(COMMAND)
    assert schedule.state(COMMAND) is Switch.OFF
    assert files_in(tmp_path) == []


def test_windows_registers_the_file_and_takes_it_back(tmp_path, system):
    schedule = with_system(windows_schedule(tmp_path, "HOME\\rosa"), system)
    schedule.on(COMMAND)
    schedule.off()
    made, deleted = system.asked
    assert made == f"schtasks /Create /F /TN myna-hoken-navi-remind /XML {next(iter(schedule.files))}"
    assert deleted == "schtasks /Delete /F /TN myna-hoken-navi-remind"


@pytest.mark.parametrize("missing", [True, False])
def test_a_system_without_its_program_or_with_a_deaf_one_says_no(tmp_path, monkeypatch, missing):
    if not missing:
        (tmp_path / "systemctl").write_text("#!/bin/sh\nexit 1\n")
        (tmp_path / "systemctl").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    schedule = linux_schedule(tmp_path / "settings")
    assert schedule.run(["systemctl", "--user", "daemon-reload"]) is False
    schedule.on(COMMAND)
    assert schedule.state(COMMAND) is Switch.ON


def test_the_folder_of_settings_is_that_of_the_session(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert schedule_of_this_system().root == tmp_path

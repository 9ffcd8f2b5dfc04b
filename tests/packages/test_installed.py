"""What is installed works as from a checkout: for a person who is not root, in a new root, without a network."""

from __future__ import annotations

import json
import re
import subprocess
from contextlib import contextmanager
from subprocess import DEVNULL

import pytest

from desktop_app.card.practice.card import PracticeCard
from desktop_app.facts.card_validity import today_in_japan
from desktop_app.language.languages import LANGUAGES
from tests.commands.every_command import TAKE_AWAY, WORKING, arguments_of
from tests.conftest import scenario_named
from tests.end_to_end.conftest import wait_until
from tests.end_to_end.virtual_reader import Inserted
from tests.packages.roots import HOME, PERSON, PROGRAM

OF_OTHER_FILES = {"site check", "site code", "facts verify", "facts install", "facts remove"}
"""Commands that want a file or somebody who types, or have nothing to take away."""
SILENT_SOUND_CARD = """
pcm.!default {{ type file slave.pcm {{ type null }} file "| cat >> {home}/sound" format "raw" }}
ctl.!default {{ type null }}
"""
POLKIT = "/usr/lib/polkit-1/polkitd"
GUARDED = f"""
mkdir -p /run/dbus && dbus-daemon --system --fork --nopidfile && touch /run/guarded && exec {POLKIT} --no-debug
"""
A_SECOND = 2 * 22050
"""Bytes of sound, at least."""
SENTENCES = {"ja": "マイナンバーカードを持って、市役所へ行ってください。", "zh_CN": "请带上个人编号卡，去市政府。"}


@contextmanager
def card_service_of(root, *options):
    """Run the card service of a root, with a virtual reader."""
    starting = 'mkdir -p /run/pcscd && exec pcscd --foreground "$@"'
    with subprocess.Popen(["chroot", root.path, "sh", "-c", starting, "sh", *options], stdout=DEVNULL) as service:
        try:
            yield
        finally:
            service.terminate()


@pytest.fixture
def card_service(installed):
    """One that lets everybody in: nobody is logged in within a root, which Debian 13's asks for."""
    offered = "--disable-polkit" in installed.does("pcscd", "--help").stdout
    with card_service_of(installed, *(["--disable-polkit"] if offered else [])):
        wait_until(lambda: read(installed)["outcome"] == "no-card")
        yield


@pytest.fixture
def guarded_card_service(installed):
    """One as it is started on a computer, with polkit where it asks that."""
    if not (installed.path / POLKIT.lstrip("/")).exists():
        with card_service_of(installed):
            yield
        return
    with subprocess.Popen(["chroot", installed.path, "sh", "-c", GUARDED]) as guards:
        try:
            wait_until((installed.path / "run/guarded").exists)
            with card_service_of(installed):
                yield
        finally:
            guards.terminate()


def read(root, user=PERSON):
    """What `card` tells as JSON."""
    return json.loads(root.does(PROGRAM, "card", "--json", user=user).stdout)


def test_it_knows_its_version(installed):
    assert re.fullmatch(r"myna-hoken-navi \d+\.\d+\.\d+\n", installed.person("--version"))


def test_doctor_finds_what_belongs_to_the_program(installed, home):
    states = {each["check"]: each["state"] for each in json.loads(installed.person("doctor", "--json"))}
    assert {states[name] for name in ("fonts", "languages", "voices", "facts", "data-folder")} == {"ok"}, states


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_page_is_painted_on_a_screen(installed, home, language):
    assert installed.person("--lang", language, "--until-painted")


def test_the_kiosk_opens_with_the_example_of_a_site_file(installed, home):
    example = "/usr/share/doc/myna-hoken-navi-kiosk/examples/site.toml"
    assert installed.person("--kiosk", "--site", example, "--until-painted")


def test_a_card_in_the_reader_is_read(installed, card_service):
    card = Inserted(PracticeCard(scenario_named("last-try"), today_in_japan()))
    wait_until(lambda: read(installed)["outcome"] == "read")
    found = read(installed)
    card.take_out()
    assert found["kind"] == "my-number-card"
    assert found["user_authentication_pin"]["tries_left"] == 1


def test_the_user_of_the_kiosk_may_read_cards_without_being_logged_in(installed, guarded_card_service):
    wait_until(lambda: read(installed, "kiosk")["outcome"] == "no-card")


def test_a_practice_card_is_read(installed):
    assert json.loads(installed.person("card", "--practice", "grace", "--json"))["outcome"] == "read"


def test_a_sheet_is_written_as_pdf(installed, home):
    installed.person("sheet", "take-away", *TAKE_AWAY, "--lang", "pt_BR", "--out", f"{HOME}/sheet.pdf")
    text = subprocess.run(["pdftotext", home / "sheet.pdf", "-"], capture_output=True, text=True, check=True).stdout
    assert "cartão" in text


def test_every_command_works_from_the_folder_of_the_person(installed, home):
    for command in [each for each in WORKING if each not in OF_OTHER_FILES]:
        installed.at_home(*arguments_of(command))
    written = {path.name for path in home.glob("*.pdf") if path.read_bytes().startswith(b"%PDF")}
    assert written == {"sheet.pdf", "begin.pdf", "privacy.pdf"}


def test_a_report_of_faults_is_written(installed, home):
    installed.at_home("doctor", "--lang", "en", "--report", "report.txt")
    (system,) = re.findall('PRETTY_NAME="(.*)"', (installed.path / "etc/os-release").read_text(encoding="utf-8"))
    assert system in (home / "report.txt").read_text(encoding="utf-8")


def test_every_language_can_be_read_aloud_and_japanese_and_chinese_are(installed, home):
    (home / "sound.conf").write_text(SILENT_SOUND_CARD.format(home=HOME))
    with installed.running("voice", environment={"ALSA_CONFIG_PATH": f"{HOME}/sound.conf"}) as program:
        assert set(json.loads(program.stdout.readline())["languages"]) == set(LANGUAGES)
        for number, (language, text) in enumerate(SENTENCES.items()):
            before = size_of(home / "sound")
            order = {"say": text, "language": language, "rate": 0.0, "id": number}
            print(json.dumps(order), file=program.stdin, flush=True)
            assert json.loads(program.stdout.readline()) == {"event": "said", "id": number}
            assert size_of(home / "sound") > before + A_SECOND
        program.stdin.close()


def size_of(path):
    """Return how many bytes a file has, which may not be there."""
    return path.stat().st_size if path.exists() else 0


def test_days_are_written_for_calendars(installed, home):
    installed.person("remind", "add", "--nickname", "Hana", "--certificate-ends", "2031-05-01")
    installed.person("remind", "export", "--out", f"{HOME}/days.ics")
    assert "BEGIN:VEVENT" in (home / "days.ics").read_text(encoding="utf-8")


def test_reminders_can_be_switched_on_and_off(installed, home):
    installed.person("remind", "schedule", "on")
    unit = (home / ".config/systemd/user/myna-hoken-navi-remind.service").read_text(encoding="utf-8")
    assert json.loads(installed.person("remind", "schedule", "--json"))["reminders"] == "on"
    assert "/usr/lib/myna-hoken-navi/" in unit
    installed.person("remind", "schedule", "off")
    assert list((home / ".config").iterdir()) == []


def test_what_the_folder_of_the_person_holds_is_not_run(installed, home):
    for name in ("json", "desktop_app", "PySide6", "cryptography"):
        (home / f"{name}.py").write_text("raise SystemExit('not to be run')\n", encoding="utf-8")
    found = installed.must("sh", "-c", f"cd {HOME} && {PROGRAM} --practice well --until-painted 2>&1", user=PERSON)
    assert "not to be run" not in found


def test_nothing_is_compiled_when_the_administrator_runs_it(installed):
    before = installed.files()
    installed.must(PROGRAM, "guide", "list")
    assert installed.files() - before == set()


def test_nothing_runs_before_an_administrator_says_so(installed):
    enabled = [path for path in installed.files() if re.search(r"\.wants/myna", path)]
    assert enabled == []
    assert installed.must("id", "--name", "--groups", "kiosk").split()[1:] == ["audio", "video", "render"]


def test_the_kiosk_starts_what_is_there(installed):
    unit = (installed.path / "usr/lib/systemd/system/myna-hoken-navi-kiosk.service").read_text(encoding="utf-8")
    (command,) = re.findall("^ExecStart=(.*)", unit, re.MULTILINE)
    for program in command.split()[:2]:
        installed.must("test", "-x", program)
    assert "/opt/" not in unit


@pytest.mark.parametrize(
    "path",
    [
        "usr/share/bash-completion/completions/myna-hoken-navi",
        "usr/share/zsh/vendor-completions/_myna-hoken-navi",
        "usr/share/fish/vendor_completions.d/myna-hoken-navi.fish",
        "usr/share/python3/runtime.d/myna-hoken-navi.rtupdate",
        "usr/lib/systemd/user/myna-hoken-navi-remind.timer",
        "usr/share/icons/hicolor/48x48/apps/myna-hoken-navi.png",
    ],
)
def test_what_others_look_for_is_where_they_look(installed, path):
    assert (installed.path / path).is_file()

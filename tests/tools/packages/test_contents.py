"""What is in Debian's packages, where it comes from, and what says so."""

from __future__ import annotations

import configparser
import hashlib
import re
import subprocess
import zipfile
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest

from desktop_app.commands.program import command_line
from desktop_app.language.languages import LANGUAGES, SOURCE_LANGUAGE
from tests.commands.every_command import every_parser
from tools.packages.completions import FILES, write_completions
from tools.packages.contents import BROUGHT, FROM_DEBIAN, VOICES, of_program, of_voices
from tools.packages.copyright import copyright_file
from tools.packages.icons import SIZES, write_icons
from tools.packages.wheels import WheelError, requirements, unpack, wheel_of
from tools.requirements import Pin, pins, shipped
from tools.words import ROOT

PACKAGING = ROOT / "packaging"
DESKTOP = PACKAGING / "desktop"
BUILDING = {"babel", "editables", "hatchling", "pathspec", "pluggy", "tomlkit", "trove-classifiers"}
WRITTEN_AS = {"ja-easy": "ja"}
"""Languages that desktops know by another name."""


def of_linux():
    return {name for name, pin in shipped().items() if "win32" not in pin.marker and "darwin" not in pin.marker}


def test_every_package_that_is_needed_is_brought_or_taken_from_debian():
    assert of_linux() - BUILDING == BROUGHT | {VOICES} | FROM_DEBIAN.keys()
    assert not BROUGHT & FROM_DEBIAN.keys()


def test_what_is_taken_from_debian_is_named_in_the_package():
    control = (PACKAGING / "debian/control").read_text(encoding="utf-8")
    needed_by_others = {"python3-cffi-backend"}
    assert [name for name in FROM_DEBIAN.values() if name not in control and name not in needed_by_others] == []


def test_wheels_are_asked_for_by_their_hashes():
    assert {pin.name for pin in pins(requirements())} == BROUGHT | {VOICES}


@pytest.fixture
def wheel(tmp_path):
    path = tmp_path / "some_thing-1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("some_thing/__init__.py", "")
        archive.writestr("some_thing-1.0.dist-info/METADATA", "Author: Somebody\n")
        archive.writestr("some_thing-1.0.dist-info/LICENSE", "Copyright (c) 2020 Somebody\n\nDo as you like.\n")
    return path


@pytest.fixture
def pin(wheel):
    return Pin("some-thing", "1.0", "", (hashlib.sha256(wheel.read_bytes()).hexdigest(),))


def test_a_wheel_is_used_if_it_is_the_one_that_was_pinned(wheel, pin):
    assert wheel_of(pin, wheel.parent) == wheel


@pytest.mark.parametrize("changes", [{"hashes": ("0" * 64,)}, {"version": "1.1"}, {"name": "other"}])
def test_another_wheel_is_refused(wheel, pin, changes):
    with pytest.raises(WheelError):
        wheel_of(replace(pin, **changes), wheel.parent)


def test_a_wheel_of_which_nothing_is_wanted_is_refused(wheel, tmp_path):
    with pytest.raises(WheelError):
        unpack(wheel, tmp_path / "into", lambda _name: False)


def test_of_qt_the_program_gets_no_network_and_no_web_pages():
    assert of_program("PySide6/Qt/lib/libQt6Core.so.6")
    assert not of_program("PySide6/Qt/lib/libQt6Network.so.6")
    assert not of_program("PySide6/Qt/lib/libQt6Qml.so.6")
    assert of_voices("PySide6/QtTextToSpeech.abi3.so")
    assert not of_voices("PySide6/QtWidgets.abi3.so")


@pytest.mark.parametrize("page", ["myna-hoken-navi.1", "myna-hoken-navi.ja.1"])
def test_the_manual_names_every_command_and_option(page):
    text = (PACKAGING / "man" / page).read_text(encoding="utf-8").replace("\\-", "-")
    told = set(re.findall(r"--[a-z-]+", text))
    parsers = [command_line(), *(parser for _name, parser in every_parser())]
    options = {option for parser in parsers for option in parser.format_help().split() if option.startswith("[--")}
    assert {re.sub(r"[^a-z-]", "", option) for option in options} - {"--help"} <= told
    assert [name for name, _parser in every_parser() if not re.search(name.replace(" ", r"\W+"), text)] == []


@pytest.fixture
def entry():
    found = configparser.ConfigParser(interpolation=None, strict=True)
    found.optionxform = str
    found.read(DESKTOP / "myna-hoken-navi.desktop", encoding="utf-8")
    return found["Desktop Entry"]


@pytest.mark.parametrize("key", ["Name", "GenericName", "Comment", "Keywords"])
def test_the_entry_of_the_desktop_speaks_every_language(entry, key):
    wanted = {WRITTEN_AS.get(code, code) for code in LANGUAGES} - {SOURCE_LANGUAGE}
    assert {code for code in wanted if entry.get(f"{key}[{code}]")} == wanted


def test_the_catalogue_of_software_speaks_every_language():
    wanted = {WRITTEN_AS.get(code, code) for code in LANGUAGES} - {SOURCE_LANGUAGE}
    root = ET.parse(DESKTOP / "myna-hoken-navi.metainfo.xml").getroot()  # noqa: S314 # our own file
    for paragraphs in (root.findall("summary"), root.findall("description/p")):
        told = [each.get("{http://www.w3.org/XML/1998/namespace}lang") for each in paragraphs]
        assert {code: told.count(code) for code in wanted} == dict.fromkeys(wanted, told.count(None))


def test_icons_have_every_size(tmp_path, qapp):
    write_icons(DESKTOP / "myna-hoken-navi.svg", tmp_path / "icons")
    drawn = {path.parent.parent.name for path in (tmp_path / "icons").rglob("*.png")}
    assert drawn == {f"{size}x{size}" for size in SIZES}


@pytest.fixture(scope="module")
def completions(tmp_path_factory):
    folder = tmp_path_factory.mktemp("completions") / "made"
    write_completions(command_line(), folder)
    return folder


@pytest.mark.parametrize("shell", FILES)
def test_shells_complete_commands_options_topics_and_practice_cards(completions, shell):
    text = (completions / FILES[shell]).read_text(encoding="utf-8")
    assert [word for word in ("take-away", "certificate-ends", "lost-card", "last-try") if word not in text] == []


def test_bash_completes_a_command(completions):
    typed = "COMP_WORDS=(myna-hoken-navi gui); COMP_CWORD=1"
    asked = f". {completions / FILES['bash']}; {typed}; _shtab_myna_hoken_navi; echo $COMPREPLY"
    assert subprocess.run(["bash", "-c", asked], capture_output=True, text=True, check=True).stdout == "guide\n"


def test_the_copyright_file_names_everybody(wheel, monkeypatch):
    monkeypatch.setattr("tools.packages.copyright.licence_of", lambda *_: "MIT")
    text = copyright_file({wheel: Pin("some-thing", "1.0", "", ())}, ROOT / "LICENSE", ROOT / "resources/fonts")
    files = re.findall(r"^Files: (.*)\nCopyright: (.*)(?:\n {11}.*)*\nLicense: (.*)\n (.*)", text, re.MULTILINE)
    assert (
        "program/lib/python3/site-packages/some_thing/*",
        "2020 Somebody",
        "MIT",
        "Copyright (c) 2020 Somebody",
    ) in files
    assert {licence for _files, _holder, licence, _text in files} == {"MIT", "OFL-1.1"}

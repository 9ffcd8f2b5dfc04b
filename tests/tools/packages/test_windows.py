"""What lies in the package of Windows, and which Python is refused."""

from __future__ import annotations

import hashlib
import zipfile

import pytest
from PySide6.QtGui import QImageReader

from tools.packages.contents import OWN_VOICES
from tools.packages.windows.__main__ import main
from tools.packages.windows.contents import of_windows, pinned_for_windows
from tools.packages.windows.icon import SIZES, icon_file
from tools.packages.windows.interpreter import (
    PROGRAMS,
    Interpreter,
    InterpreterError,
    machine_of,
    pinned_interpreter,
    unpack_interpreter,
)
from tools.packages.windows.wheels import options
from tools.requirements import shipped
from tools.words import ROOT

X86, X86_64, ARM64 = 0x14C, 0x8664, 0xAA64


def program_for(machine):
    """The beginning of a program of Windows (PE Format), its head at byte 128."""
    return b"MZ".ljust(0x3C, b"\0") + (128).to_bytes(68, "little") + b"PE\0\0" + machine.to_bytes(2, "little")


def archive(folder, *, tag="313", machine=X86_64):
    """An archive as python.org has it, and the pin that fits it."""
    path = folder / "python.zip"
    with zipfile.ZipFile(path, "w") as written:
        for name in PROGRAMS:
            written.writestr(name, program_for(machine))
        for ending in (".dll", ".zip", "._pth"):
            written.writestr(f"python{tag}{ending}", "")
    return path, Interpreter(path.name, "3.13.15", hashlib.sha256(path.read_bytes()).hexdigest())


def test_python_looks_for_the_program_and_for_nothing_else_on_the_computer(tmp_path):
    path, pin = archive(tmp_path)
    unpack_interpreter(pin, path, tmp_path / "python")
    written = (tmp_path / "python/python313._pth").read_text(encoding="utf-8")
    assert written.splitlines() == ["python313.zip", ".", "..\\lib"]
    assert {each.name for each in (tmp_path / "python").iterdir()} >= set(PROGRAMS)


def test_another_archive_than_the_pinned_one_is_refused(tmp_path):
    path, _pin = archive(tmp_path)
    with pytest.raises(InterpreterError, match=r"is not the .* that was pinned"):
        unpack_interpreter(pinned_interpreter(), path, tmp_path / "python")
    assert not (tmp_path / "python").exists()


@pytest.mark.parametrize("machine", [X86, ARM64])
def test_a_python_for_another_machine_is_refused(tmp_path, machine):
    path, pin = archive(tmp_path, machine=machine)
    with pytest.raises(InterpreterError, match="amd64"):
        unpack_interpreter(pin, path, tmp_path / "python")
    assert not (tmp_path / "python").exists()


def test_a_python_of_another_version_is_refused(tmp_path):
    path, pin = archive(tmp_path, tag="312")
    with pytest.raises(InterpreterError, match=r"3\.13"):
        unpack_interpreter(pin, path, tmp_path / "python")


@pytest.mark.parametrize("content", [b"", b"MZ", b"\x7fELF" + bytes(200)])
def test_what_is_no_program_of_windows_is_for_no_machine(content):
    assert machine_of(content) == 0


def test_whoever_gives_the_wrong_archive_is_told_in_a_sentence(tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1764500000")
    path, _pin = archive(tmp_path)
    assert main([tmp_path / "own.whl", tmp_path, path, tmp_path / "made"]) == 1
    assert capsys.readouterr().err.startswith("python.zip is not the python-3.13")


def test_everything_that_people_on_windows_need_is_brought():
    building = {"babel", "editables", "hatchling", "pathspec", "pluggy", "pycparser", "tomlkit", "trove-classifiers"}
    elsewhere = {name for name, pin in shipped().items() if "linux" in pin.marker or "darwin" in pin.marker}
    brought = {pin.name for pin in pinned_for_windows(pinned_interpreter())}
    assert brought == shipped().keys() - building - elsewhere - OWN_VOICES


def test_wheels_are_chosen_for_the_python_that_is_pinned():
    assert "--python-version 3.13 --abi cp313 --abi abi3" in options(pinned_interpreter())
    assert "--platform win_amd64" in options(pinned_interpreter())


def test_of_qt_the_program_gets_the_window_and_the_voices_of_windows():
    assert of_windows("PySide6/Qt6Core.dll")
    assert of_windows("PySide6/plugins/platforms/qwindows.dll")
    assert of_windows("PySide6/plugins/texttospeech/qtexttospeech_sapi.dll")
    assert not of_windows("PySide6/Qt6Qml.dll")
    assert not of_windows("PySide6/plugins/tls/qschannelbackend.dll")
    assert not of_windows("shiboken6/include/sbkpep.h")
    assert of_windows("winrt/_winrt.cp313-win_amd64.pyd")


def test_the_icon_has_every_size(tmp_path):
    path = tmp_path / "icon.ico"
    path.write_bytes(icon_file(ROOT / "packaging/desktop/myna-hoken-navi.svg"))
    reader = QImageReader(str(path))
    found = []
    for number in range(reader.imageCount()):
        reader.jumpToImage(number)
        picture = reader.read()
        found.append(picture.width())
        middle = picture.pixelColor(picture.width() // 2, picture.height() // 2)
        assert middle.alpha() > 0
    assert found == list(SIZES)

"""Names of files and folders on the command line: what can be none is one sentence, and nothing is changed."""

from __future__ import annotations

import argparse
import errno
import os
import stat
import threading
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.base import files
from desktop_app.commands import file_arguments
from desktop_app.commands.file_arguments import existing_file, new_file
from desktop_app.commands.program import run

SHEET = ("sheet", "show-staff", "pin", "--lang", "en")
DATE = ("--date", "2026-11-25")
NO_NAMES = ["", " ", ".", "..", "/", "x/", "x\0y", "x\ud800y", "a" * 300 + ".pdf", "a" * 5000, "folder"]


@pytest.fixture
def place(tmp_path, monkeypatch):
    """The current folder, with a folder in it."""
    (tmp_path / "folder").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def output(capsys):
    """Runs a command; returns its exit code, however it ends, and what it said."""

    def ran(*arguments):
        try:
            code = run([str(argument) for argument in arguments])
        except SystemExit as end:
            code = end.code
        said = capsys.readouterr()
        return code, said.out, said.err

    return ran


def state_of(folder):
    return {path: (path.stat().st_mode, path.stat().st_mtime_ns) for path in (folder, *folder.rglob("*"))}


def one_sentence(said):
    return len(said.splitlines()) == 1 and "Traceback" not in said


@given(name=st.text(st.characters()) | st.text(max_size=3).map("{}.pdf".format))
@example(name="\udcff.pdf")
@example(name="x\0.pdf")
@example(name="𠮷" * 63 + ".pdf")
@example(name="-rf.PDF")
@example(name="a\nb.pdf")
@example(name="./.pdf")
def test_any_text_is_the_name_of_a_file_or_refused_in_one_line(tmp_path_factory, name):
    folder = tmp_path_factory.getbasetemp()
    for taken in (new_file(".pdf"), existing_file, file_arguments.folder):
        try:
            path = taken(f"{folder}/no/{name}")
        except argparse.ArgumentTypeError as error:
            assert len(str(error).splitlines()) == 1  # noqa: PT017 # most names are taken
        else:
            assert os.fsencode(path)
            assert taken is not new_file or path.suffix.lower() == ".pdf"


@pytest.mark.parametrize("name", NO_NAMES)
@pytest.mark.parametrize(
    "command",
    [
        [*SHEET, "--out"],
        ["remind", "export", "--lang", "en", "--out"],
        ["remind", "import", "--lang", "en"],
        ["site", "check"],
        ["--kiosk", "--site"],
    ],
    ids=lambda command: " ".join(command[:2]),
)
def test_what_can_be_no_name_of_a_file_is_a_wrong_argument(qapp, place, output, command, name):
    before = state_of(place)
    code, out, err = output(*command, name)
    assert (code, out) == (2, "")
    assert one_sentence(err)
    assert state_of(place) == before


@pytest.mark.parametrize("name", ["", " ", "x\0y", "x\ud800y", "a" * 300, "file", "file/", "dangling"])
@pytest.mark.parametrize(
    "command",
    [
        ["remind", "list", "--data"],
        ["remind", "add", "--nickname", "Papa", "--card-ends", "2030-01-01", "--data"],
        ["remind", "schedule", "on", "--data"],
        ["tour", "--out"],
    ],
    ids=" ".join,
)
def test_what_can_be_no_name_of_a_folder_is_a_wrong_argument(place, output, command, name):
    (place / "file").write_text("")
    (place / "dangling").symlink_to("nowhere")
    before = sorted(place.iterdir())
    code, out, err = output(*command, name)
    assert (code, out) == (2, "")
    assert one_sentence(err)
    assert sorted(place.iterdir()) == before


@pytest.mark.parametrize("folder", ["there", "not there", "not there/either", "."])
@pytest.mark.parametrize(
    "command", [["list"], ["due"], ["due", "--notify"], ["list", "--json"], ["export", "--out", "x.ics"]]
)
def test_looking_into_a_book_that_is_not_there_makes_and_changes_nothing(place, output, folder, command):
    (place / "there").mkdir()
    (place / "there").chmod(0o755)
    before = {path: path.stat().st_mode for path in state_of(place)}
    code, out, err = output("remind", *command, "--data", folder, *DATE, "--lang", "en")
    assert code == (0 if command[0] == "export" or "--notify" in command else 1)
    if command[-1] not in ("--json", "--notify"):
        assert out + err == "Nobody is in the renewal book yet.\n"
    (place / "x.ics").unlink(missing_ok=True)
    assert {path: path.stat().st_mode for path in state_of(place)} == before


def test_a_folder_keeps_its_rights_when_somebody_is_added(place, output):
    (place / "folder").chmod(0o750)
    add = ("remind", "add", "--nickname", "Papa", "--certificate-ends", "2027-02-07", "--data", "folder", *DATE)
    assert output(*add)[0] == 0
    assert stat.S_IMODE((place / "folder").stat().st_mode) == 0o750
    assert stat.S_IMODE((place / "folder" / "renewal-book.sqlite3").stat().st_mode) == 0o600


@pytest.mark.parametrize("name", ["x.txt", "x", "x.pdf.txt", "x.ics", "pdf", ".pdf"])
def test_a_sheet_is_written_as_pdf_or_not_at_all(qapp, place, output, name):
    code, _, err = output(*SHEET, "--out", name)
    assert code == 2
    assert ".pdf" in err
    assert not (place / name).exists()


@pytest.mark.parametrize(
    ("name", "begins"), [("x.ICS", b"BEGIN:VCALENDAR"), ("x.Json", b"{"), ("Yamada.2027.json", b"{")]
)
def test_the_suffix_says_what_is_exported_in_letters_of_any_size(place, output, name, begins):
    assert output("remind", "export", "--data", "folder", "--out", name, *DATE)[:2] == (0, "")
    assert (place / name).read_bytes().startswith(begins)


@pytest.mark.parametrize("name", ["x.txt", "x.pdf", "x"])
def test_what_is_neither_calendar_nor_copy_is_not_exported(place, output, name):
    code, _, err = output("remind", "export", "--data", "folder", "--out", name)
    assert (code, ".ics or .json" in err) == (2, True)
    assert not (place / name).exists()


def test_a_copy_is_private_and_a_calendar_is_as_the_user_wants_files(place, output):
    before = os.umask(0o022)
    try:
        for name in ("x.json", "x.ics"):
            output("remind", "export", "--data", "folder", "--out", name, *DATE)
    finally:
        os.umask(before)
    assert [stat.S_IMODE((place / name).stat().st_mode) for name in ("x.json", "x.ics")] == [0o600, 0o644]


@pytest.mark.parametrize("command", [SHEET, ("remind", "export", "--data", "folder", *DATE)], ids=["sheet", "export"])
def test_a_device_is_written_into_and_stays_one(qapp, place, output, command):
    assert output(*command, "--out", "/dev/null")[:2] == (0, "")
    code, out, err = output(*command, "--out", "/dev/full")
    assert (code, out) == (1, "")
    assert one_sentence(err)
    assert "/dev/full" in err
    assert all(stat.S_ISCHR(Path(path).stat().st_mode) for path in ("/dev/null", "/dev/full"))


def test_a_sheet_goes_into_a_pipe(qapp, place, output):
    os.mkfifo(place / "pipe")
    read = []
    reader = threading.Thread(target=lambda: read.append((place / "pipe").read_bytes()))
    reader.start()
    assert output(*SHEET, "--out", "pipe") == (0, "", "")
    reader.join()
    assert read[0].startswith(b"%PDF")


def test_a_pipe_that_nobody_reads_holds_nobody_up(qapp, place, output, monkeypatch):
    monkeypatch.setattr(files, "_TIMEOUT_SECONDS", 0.05)
    os.mkfifo(place / "pipe")
    code, _, err = output(*SHEET, "--out", "pipe")
    assert (code, one_sentence(err)) == (1, True)


@pytest.mark.parametrize(
    "command", [["site", "check"], ["remind", "import", "--data", "folder"]], ids=lambda each: each[0]
)
@pytest.mark.parametrize("kind", ["gone", "pipe", "device", "huge", "deep", "utf-16"])
def test_what_cannot_be_read_as_a_file_is_one_sentence(place, output, command, kind):
    path = place / "x.json"
    make = {
        "gone": lambda: None,
        "pipe": lambda: os.mkfifo(path),
        "device": lambda: path.symlink_to("/dev/zero"),
        "huge": lambda: (path.touch(), os.truncate(path, 3_000_000_000)),
        "deep": lambda: path.write_bytes(b"a=" + b"[" * 200_000),
        "utf-16": lambda: path.write_bytes('{"a": 1}'.encode("utf-16")),
    }
    make[kind]()
    code, out, err = output(*command, "x.json", "--lang", "en")
    assert (code in (1, 2), out) == (True, "")
    assert one_sentence(err)


def test_an_error_of_the_disk_names_the_file_that_was_asked_for(qapp, place, output):
    code, _, err = output(*SHEET, "--out", "no/x.pdf")
    assert (code, one_sentence(err)) == (1, True)
    assert "no/x.pdf" in err
    assert os.strerror(errno.ENOENT) in err

"""Output in any encoding: JSON is UTF-8 always, other output is what can be written, and nothing breaks."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.base import output
from tests.commands.every_command import DATA, WORKING, arguments_of, documents, said_by

ENCODINGS = (
    "ascii",
    "latin-1",
    "cp1252",
    "cp932",
    "shift_jis",
    "euc_kr",
    "gb2312",
    "iso2022_jp",
    "utf-7",
    "utf-16",
    "koi8-r",
)
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters()) | st.just("\ud842") | st.just("𠮷\udcff"),
    lambda below: st.lists(below) | st.dictionaries(st.text(st.characters()), below),
)


@given(st.text(st.characters()), st.sampled_from(ENCODINGS))
def test_whatever_is_printed_can_be_written(text, encoding):
    written = output.legible(text, encoding)
    written.encode(encoding)
    kept = [letter for letter in text if output.legible(letter, encoding) == letter]
    assert written.encode(encoding) == "".join(output.legible(letter, encoding) for letter in text).encode(encoding)
    assert all(letter in written for letter in kept)


@given(st.text(), st.just("utf-8"))
def test_what_can_be_written_is_not_changed(text, encoding):
    assert output.legible(text, encoding) == text


@pytest.mark.parametrize(
    ("text", "encoding", "written"),
    [
        ("contraseña: 0120-95-0178", "ascii", "contrasena: 0120-95-0178"),
        ("Cartão", "cp932", "Cartao"),
        ("１２月", "ascii", "12?"),
        ("カード", "cp932", "カード"),
        ("카드 3", "cp932", "?? 3"),
        ("\udcff", "utf-8", "?"),
        ("𠮷", "utf-16", "𠮷"),
    ],
)
def test_what_cannot_be_written_is_as_near_to_it_as_the_encoding_goes(text, encoding, written):
    assert output.legible(text, encoding) == written


@settings(max_examples=40)
@given(ANYTHING, st.sampled_from(ENCODINGS))
def test_data_is_utf_8_and_comes_back_as_it_was(data, encoding):
    stream = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
    stdout, sys.stdout = sys.stdout, stream
    try:
        output.tell_json(data)
    finally:
        sys.stdout = stdout
    assert documents(stream.buffer.getvalue()) == [data]


@pytest.mark.parametrize("sign", ["\x1b[2J", "\x07", "\r", "\x9b", "\0", "\x7f"])
def test_a_terminal_is_not_commanded(sign):
    assert output.printable(f"父{sign}\n\t") == f"父{ascii(sign)[1:-1]}\n\t".replace("[2J", "[2J")


@pytest.mark.parametrize("encoding", ["cp932", "utf-16"])
@pytest.mark.parametrize("command", sorted(DATA))
def test_json_is_the_same_bytes_in_every_encoding(monkeypatch, elsewhere, command, encoding):
    arguments = [*arguments_of(command), "--json", "--lang", "pt_BR", "--date", "2026-11-21"]
    if command.startswith("remind"):
        said_by(monkeypatch, arguments_of("remind add"))
    usual, other = (said_by(monkeypatch, arguments, encoding=each) for each in ("utf-8", encoding))
    if command == "card":
        usual, other = (each._replace(out=_without_time(each.out)) for each in (usual, other))
    assert other.code == usual.code
    assert other.out == usual.out


def _without_time(out):
    return json.dumps([document | {"milliseconds": 0} for document in documents(out)]).encode()


EXPECTED = {
    "site check": {2},
    "site code": {0, 2},
    "remind due": {0, 1},
    "facts verify": {1},
    "facts install": {1},
    "facts remove": {1},
}
"""With which codes commands end that do not end with 0."""


@pytest.mark.parametrize(("encoding", "language"), [("ascii", "ja-easy"), ("utf-16", "es")])
def test_every_command_speaks_in_every_encoding(monkeypatch, elsewhere, encoding, language):
    for command in WORKING:
        said = said_by(monkeypatch, [*arguments_of(command), "--lang", language], encoding=encoding)
        assert said.code in EXPECTED.get(command, {0}), command
        said.out.decode(encoding)
        assert "Traceback" not in said.err.decode(encoding)


SURROGATES = "父\udcff\ud842"


@pytest.mark.parametrize(
    ("arguments", "codes"),
    [
        (("guide", "search", SURROGATES), {0}),
        (("guide", "search", "\udcff"), {1}),
        (("guide", "show", SURROGATES), {2}),
        (("guide", "flow", SURROGATES, "--answers", SURROGATES), {2}),
        (("card", "--practice", SURROGATES), {2}),
        (("card", "--practice", "well", "--reader", SURROGATES), {0}),
        (("remind", "add", "--nickname", SURROGATES, "--certificate-ends", "2027-02-07"), {0}),
        (("remind", "add", "--nickname", "\udcff", "--certificate-ends", "2027-02-07"), {2}),
        (("remind", "remove", SURROGATES), {0, 1}),
        (("remind", "list", "--data", SURROGATES), {1, 2}),
        (("remind", "import", SURROGATES), {1, 2}),
        (("remind", "export", "--out", f"{SURROGATES}.ics"), {0, 1, 2}),
        (("remind", "schedule", "on", "--data", SURROGATES), {1, 2}),
        (("sheet", "form", "proxy", "--field", f"name={SURROGATES}", "--out", "x.pdf"), {0, 2}),
        (("sheet", "form", SURROGATES, "--out", f"{SURROGATES}.pdf"), {2}),
        (("sheet", "show-staff", SURROGATES, "--out", "x.pdf"), {2}),
        (("sheet", "take-away", "--flow", SURROGATES, "--out", "x.pdf"), {2}),
        (("site", "check", SURROGATES), {2}),
        (("facts", "verify", SURROGATES), {1, 2}),
        (("facts", "status", "--data", SURROGATES), {0, 2}),
        (("--kiosk", "--site", SURROGATES), {2}),
        (("--practice", SURROGATES), {2}),
        ((SURROGATES,), {2}),
        (("guide", "list", "--lang", SURROGATES), {2}),
        (("tour", "--out", "x", "--size", SURROGATES), {2}),
    ],
)
def test_half_letters_break_nothing(monkeypatch, elsewhere, arguments, codes):
    said = said_by(monkeypatch, arguments, encoding="ascii")
    assert said.code in codes
    assert b"Traceback" not in said.err


def program(*arguments, **environment):
    command = [sys.executable, "-m", "desktop_app", *arguments]
    return subprocess.run(command, capture_output=True, check=False, timeout=60, env={**os.environ, **environment})


def test_a_pipe_of_another_encoding_gets_utf_8():
    said = program("guide", "show", "pin", "--lang", "ko", "--json", PYTHONIOENCODING="cp932")
    assert (said.returncode, said.stderr) == (0, b"")
    assert "비밀번호" in json.loads(said.stdout.decode("utf-8"))["title"]


def test_a_file_name_of_any_bytes_is_told_in_the_plainest_locale(tmp_path):
    name = tmp_path / os.fsdecode(b"\xff\xe9.toml")
    said = program("site", "check", str(name), LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    assert said.returncode == 2
    assert b".toml cannot be read" in said.stderr


def test_nothing_but_the_one_place_prints():
    package = Path(output.__file__).parent.parent
    lines = [line for path in package.rglob("*.py") for line in path.read_text(encoding="utf-8").splitlines()]
    assert not [line for line in lines if "noqa: T20" in line]  # `make check` forbids print otherwise
    writers = [path.name for path in package.rglob("*.py") if "sys.stdout" in path.read_text(encoding="utf-8")]
    assert writers == ["output.py"]

"""The commands for whoever sets up a kiosk."""

from __future__ import annotations

import io

import pytest

from desktop_app.base import paths
from desktop_app.commands.program import run
from desktop_app.kiosk.staff.code import fits
from desktop_app.language.languages import LANGUAGES


class Keyboard(io.TextIOWrapper):
    """Standard input with somebody before it."""

    def isatty(self):
        return True


@pytest.fixture
def site(capsys, monkeypatch):
    """Runs a command, with what is typed; returns exit code, output and complaints."""

    def command(*arguments, typed=b"", stream=io.TextIOWrapper):
        monkeypatch.setattr("sys.stdin", stream(io.BytesIO(typed), encoding="utf-8"))
        code = run(["site", *arguments])
        said = capsys.readouterr()
        return code, said.out, said.err

    return command


def test_a_file_in_order_is_told_so_in_one_line(site, tmp_path):
    path = tmp_path / "site.toml"
    example = (paths.resources() / "site.example.toml").read_text(encoding="utf-8")
    every_one = ", ".join(f'"{language}"' for language in LANGUAGES)
    assert f"{every_one}]" in example
    fewer = example.replace(f"{every_one}]", '"ja-easy", "es"]')
    path.write_text(fewer.replace('#screen = "1920x1080"', 'screen = "1280x800"'), encoding="utf-8")
    assert site("check", str(path), "--lang", "en") == (0, f"{path} is in order.\n", "")


def test_all_that_is_wrong_is_told_one_sentence_a_line(site, tmp_path):
    path = tmp_path / "site.toml"
    path.write_text("[office]\nname = 3\n[kiosk]\nscale = 90\n", encoding="utf-8")
    code, out, error = site("check", str(path))
    assert (code, out) == (2, "")
    name, scale = error.splitlines()
    assert name.startswith("office.name is 3; it must be a text")
    assert scale == "kiosk.scale is 90; it must be a whole number from 100 to 200"


def test_a_file_that_is_not_there_is_a_wrong_argument(site, tmp_path):
    code, out, error = site("check", str(tmp_path / "nowhere.toml"))
    assert (code, out) == (2, "")
    assert error.startswith("nowhere.toml cannot be read")
    assert error.count("\n") == 1


def test_a_typed_code_becomes_what_the_site_file_keeps(site):
    code, out, error = site("code", typed=b"314159\r\n")
    assert (code, error) == (0, "")
    assert fits("314159", out.removesuffix("\n"))


@pytest.mark.parametrize("typed", [b"", b"\n", b"123\n", b"abcdef\n", "１２３４５６\n".encode(), b"\xff\xfe123456\n"])
def test_what_is_no_code_is_refused_and_not_repeated(site, typed):
    assert site("code", typed=typed) == (2, "", "a code of the staff must be 6 to 12 digits (0-9) and nothing else\n")


def test_somebody_at_a_terminal_is_asked(site):
    code, out, error = site("code", typed=b"314159\n", stream=Keyboard)
    assert code == 0
    assert error == "The code, 6 to 12 digits: "
    assert out.startswith("scrypt$")


def test_the_file_fits_the_code_that_was_typed_for_it(site, tmp_path):
    _, hashed, _ = site("code", typed=b"271828182845\n")
    path = tmp_path / "site.toml"
    lines = ['office.name = "窓口"', 'kiosk.languages = ["en"]', f'kiosk.staff_code = "{hashed.strip()}"']
    path.write_text("\n".join(lines), encoding="utf-8")
    assert site("check", str(path))[0] == 0

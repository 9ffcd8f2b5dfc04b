"""The commands of paper, as scripts use them."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from desktop_app.commands.program import run
from desktop_app.sheets.documents.staff_sentences import SENTENCES
from desktop_app.sheets.forms.catalogue import FORMS
from tests.helpers.ways import way_to
from tests.sheets.reading import bare, text_of


def output(capsys, *arguments):
    code = run([str(argument) for argument in arguments])
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def test_a_take_away_sheet_is_written(qapp, capsys, tmp_path):
    path = tmp_path / "sheet.pdf"
    answers = ",".join(way_to("lost-card", "express", "kokuho"))
    command = ("sheet", "take-away", "--flow", "lost-card", "--answers", answers, "--lang", "ko", "--out", path)
    assert output(capsys, *command, "--date", "2026-11-21") == (0, "", "")
    assert "2026년12월21일" in text_of(path)


def test_a_take_away_sheet_knows_the_practice_card(qapp, capsys, tmp_path):
    path = tmp_path / "sheet.pdf"
    command = ("sheet", "take-away", "--flow", "status", "--practice", "expired", "--lang", "en", "--out", path)
    assert output(capsys, *command)[0] == 0
    assert bare("The electronic certificate has expired") in text_of(path)


def test_a_form_is_written_and_letters_for_the_hand_are_told(qapp, capsys, tmp_path):
    path = tmp_path / "form.pdf"
    command = ("sheet", "form", "certificate", "--lang", "en", "--out", path, "--field", "insurer=kokuho")
    code, out, err = output(capsys, *command, "name=𠮷田", "--field", "address=a=b")
    assert (code, out) == (0, "")
    assert err == "氏名: Cannot be printed; write it by hand where ＿ stands: 𠮷 (U+20BB7)\n"
    assert "＿田" in text_of(path)
    assert "a=b" in text_of(path)


def test_a_name_that_has_no_room_is_told_and_the_rest_of_the_form_is_written(qapp, capsys, tmp_path):
    path = tmp_path / "form.pdf"
    command = ("sheet", "form", "certificate", "--lang", "en", "--out", path, "--field", "insurer=kokuho")
    code, out, err = output(capsys, *command, "name=" + "寿限無" * 200, "phone=03-1234-5678")
    assert (code, out) == (0, "")
    assert err.startswith("氏名: This is too long for its place")
    assert "03-1234-5678" in text_of(path)
    assert "寿限無" not in text_of(path)


@pytest.mark.parametrize("field", ["1234 5678 9018", "名前 1234-5678-9018"])
def test_a_my_number_is_not_repeated_in_what_is_said_about_it(qapp, capsys, tmp_path, field):
    command = ("sheet", "form", "certificate", "--lang", "en", "--out", tmp_path / "form.pdf", "--field")
    for said in (field, f"name={field}"):
        code, out, err = output(capsys, *command, said)
        assert (code, out) == (2, "")
        assert "5678" not in err


def test_forms_and_fields_are_listed(capsys):
    code, out, _ = output(capsys, "sheet", "form", "--list", "--json", "--lang", "en")
    listed = json.loads(out)
    assert code == 0
    assert [form["form"] for form in listed] == [form.id for form in FORMS]
    assert {field["kind"] for form in listed for field in form["fields"]} == {
        "insurer",
        "text",
        "kana",
        "date",
        "choice",
    }
    assert listed[0]["fields"][0]["options"][0]["option"] == "kokuho"
    assert "name [text, required]" in output(capsys, "sheet", "form", "--list", "--lang", "en")[1]


def test_a_sentence_is_written_and_sentences_are_listed(qapp, capsys, tmp_path):
    path = tmp_path / "staff.pdf"
    assert output(capsys, "sheet", "show-staff", "pin", "--lang", "es", "--out", path) == (0, "", "")
    assert path.read_bytes().startswith(b"%PDF")
    assert len(output(capsys, "sheet", "show-staff", "--list", "--lang", "en")[1].splitlines()) == len(SENTENCES)


@pytest.mark.parametrize(
    "arguments",
    [
        ["take-away", "--flow", "lost-card", "--answers", "stolen", "--out", "x.pdf"],
        ["take-away", "--flow", "tea", "--out", "x.pdf"],
        ["take-away", "--flow", "lost-card", "--answers", "found,not-stopped"],
        ["form", "tea", "--out", "x.pdf"],
        ["form", "certificate"],
        ["form"],
        ["form", "certificate", "--out", "x.pdf"],
        ["form", "certificate", "--out", "x.pdf", "--field", "name"],
        ["form", "certificate", "--out", "x.pdf", "--field", "my-number=1"],
        ["form", "certificate", "--out", "x.pdf", "--field", "insurer=kokuho", "name=1234-5678-9018"],
        ["show-staff", "tea", "--out", "x.pdf"],
        ["show-staff", "pin"],
    ],
)
def test_wrong_arguments_are_one_sentence_and_exit_code_2(qapp, capsys, tmp_path, monkeypatch, arguments):
    monkeypatch.chdir(tmp_path)
    code, out, err = output(capsys, "sheet", *arguments, "--lang", "en")
    assert (code, out) == (2, "")
    assert len(err.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_missing_is_one_sentence_and_exit_code_1(qapp, capsys, tmp_path):
    code, out, err = output(capsys, "sheet", "show-staff", "pin", "--out", tmp_path / "no" / "x.pdf", "--lang", "en")
    assert (code, out) == (1, "")
    assert len(err.splitlines()) == 1


def test_it_works_as_a_program_of_its_own(tmp_path):
    """Also without a screen, and to its very end."""
    path = tmp_path / "sheet.pdf"
    done = subprocess.run(
        [sys.executable, "-m", "desktop_app", "sheet", "show-staff", "face", "--lang", "ja", "--out", path],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert path.stat().st_size > 1000

"""Files that the window saves and reads: no name loses anything, and nothing is overwritten unasked."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtWidgets import QFileDialog

from desktop_app.ui.services.file_dialogs import FileDialogs, place_to_save
from desktop_app.ui.services.sheet_output import file_name
from tests.helpers.book import open_book
from tests.helpers.window import press, texts

names = st.text(st.characters(codec="utf-8", exclude_characters="/\0"), min_size=1, max_size=40)


@given(name=names)
@example(name="Yamada.2027")
@example(name=".pdf")
@example(name="-x")
@example(name="お母さん 🏠.2027.1")
def test_whatever_the_person_types_stays_in_the_name_of_the_file(name):
    place = place_to_save(lambda _name: f"/nowhere/{name}", "sheet.pdf")
    assert str(place) in (f"/nowhere/{name}", f"/nowhere/{name}.pdf")
    assert str(place).lower().endswith(".pdf")


def test_nobody_who_does_not_want_to_is_asked_twice():
    assert place_to_save(lambda _name: "", "sheet.pdf") is None


def test_a_name_that_was_typed_whole_is_taken_as_the_systems_window_has_asked_about_it(tmp_path):
    (tmp_path / "x.PDF").write_bytes(b"old")
    assert place_to_save(lambda _name: str(tmp_path / "x.PDF"), "sheet.pdf") == tmp_path / "x.PDF"


def test_a_file_of_the_name_with_its_suffix_is_asked_about_by_its_whole_name(tmp_path):
    (tmp_path / "Yamada.2027.pdf").write_bytes(b"old")
    answers, asked = iter([tmp_path / "Yamada.2027", tmp_path / "other"]), []

    def ask(name):
        asked.append(name)
        return str(next(answers))

    assert place_to_save(ask, "sheet.pdf") == tmp_path / "other.pdf"
    assert asked == ["sheet.pdf", str(tmp_path / "Yamada.2027.pdf")]


def test_the_systems_window_opens_where_the_file_is_that_it_asks_about(qapp, monkeypatch, tmp_path):
    opened = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *said: (opened.append(said), ("", ""))[1])
    FileDialogs().new(str(tmp_path / "Yamada.2027.pdf"))
    FileDialogs().new("sheet.pdf")
    (_, _, whole, kind), (_, _, proposed, _) = opened
    assert (whole, kind) == (str(tmp_path / "Yamada.2027.pdf"), "PDF (*.pdf)")
    assert (Path(proposed).is_absolute(), Path(proposed).name) == (True, "sheet.pdf")


@pytest.fixture
def reminders(family):
    """The page from which the book's files are saved."""
    open_book(family)
    press(family, "choice-reminders")
    return family


@pytest.fixture
def typed(saved_at, tmp_path, book_service, monkeypatch):
    """Makes the person type a name, whatever is proposed."""

    def name(text):
        monkeypatch.setattr(type(book_service._files), "new", lambda _self, _name: str(tmp_path / text))

    return name


@pytest.mark.parametrize(("choice", "suffix"), [("calendar", ".ics"), ("save-copy", ".json")])
def test_no_other_file_is_overwritten(reminders, typed, tmp_path, choice, suffix):
    typed("Yamada.2027")
    (tmp_path / "Yamada.ics").write_bytes(b"of somebody else")
    press(reminders, f"choice-{choice}")
    written = tmp_path / f"Yamada.2027{suffix}"
    assert written.name in texts(reminders)
    before = written.read_bytes()
    written.write_bytes(b"old")
    press(reminders, f"choice-{choice}")
    assert written.read_bytes() == b"old"
    assert "cannot be saved there" in texts(reminders)
    assert (tmp_path / "Yamada.ics").read_bytes() == b"of somebody else"
    assert before


def test_a_copy_that_is_saved_is_private(reminders, saved_at):
    press(reminders, "choice-save-copy")
    (path,) = saved_at["folder"].glob("*.json")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("kind", ["gone", "folder"])
def test_a_copy_that_cannot_be_read_is_told_of(reminders, saved_at, kept, tmp_path, kind):
    saved_at["existing"] = tmp_path / "copy.json"
    if kind == "folder":
        saved_at["existing"].mkdir()
    press(reminders, "choice-take-copy")
    assert ("cannot be opened" if kind == "gone" else "not a copy") in texts(reminders)
    assert len(kept()) == 6


@given(title=st.text(max_size=200))
@example(title="𠮷" * 100)
@example(title="/")
@example(title="a" * 199 + " b")
def test_the_title_of_any_sheet_makes_a_name_that_every_system_takes(title):
    name = file_name(title)
    assert 4 < len(name.encode()) <= 204
    assert name == name.strip()
    assert not set(name) & set('\\/:*?"<>|\0\n')
    assert not name.startswith(".")

"""What leaves the renewal book: dates for phones and calendars, reminders, copies, a sheet of paper."""

from __future__ import annotations

import json

import pytest
from PySide6.QtWidgets import QWidget

from desktop_app.language.languages import LANGUAGES
from desktop_app.reminders.sample import sample_family
from desktop_app.ui.book.places import PersonPlace
from desktop_app.ui.frame.journey import HomePlace, Journey
from desktop_app.wiring.home import renewal_book
from tests.conftest import TODAY
from tests.helpers.book import SAMPLE, open_book
from tests.helpers.forms import chosen
from tests.helpers.window import press, texts
from tests.sheets.reading import at_half_size, codes_in, grey_of, poppler, with_a_stain


@pytest.mark.parametrize("spoilt", ["as it is", "small", "soiled"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_phone_takes_the_date_over(family, language, spoilt):
    family.navigator.use_language(language)
    family.navigator.go(Journey((HomePlace(), PersonPlace(person=f"{SAMPLE}2"))))
    whole = grey_of(family.page.findChild(QWidget, "qr").grab().toImage())
    places = codes_in(whole)
    seen = {"as it is": whole, "small": at_half_size(whole), "soiled": with_a_stain(whole, places.values())}[spoilt]
    (content,) = codes_in(seen)
    assert content.startswith("BEGIN:VCALENDAR")
    assert "おじいちゃん" in content


def test_the_days_are_saved_for_a_calendar(family, saved_at):
    open_book(family)
    press(family, "choice-reminders")
    press(family, "choice-calendar")
    (path,) = saved_at["folder"].glob("*.ics")
    assert path.read_text(encoding="utf-8").count("BEGIN:VEVENT") > 6
    assert path.name in texts(family)


def test_a_copy_is_saved_and_taken_over_by_another_computer(family, saved_at, kept, day_context, data):
    open_book(family)
    press(family, "choice-reminders")
    press(family, "choice-save-copy")
    (path,) = saved_at["folder"].glob("*.json")
    assert len(json.loads(path.read_text(encoding="utf-8"))["people"]) == 6
    with renewal_book(day_context, data) as book:
        book.remove(f"{SAMPLE}2")
    saved_at["existing"] = path
    press(family, "choice-take-copy")
    assert "New or changed: 1. Not brought in: 5." in texts(family)
    assert len(kept()) == 6


def test_a_file_that_is_no_copy_is_told_of(family, saved_at, kept, tmp_path):
    saved_at["existing"] = tmp_path / "letter.json"
    saved_at["existing"].write_bytes(b"\x00\x01")
    open_book(family)
    press(family, "choice-reminders")
    press(family, "choice-take-copy")
    assert "not a copy of a renewal book" in texts(family)
    assert len(kept()) == 6


def test_where_a_file_cannot_be_saved_it_says_so(family, saved_at, tmp_path):
    saved_at["folder"] = tmp_path / "not there"
    open_book(family)
    press(family, "choice-reminders")
    press(family, "choice-calendar")
    assert "cannot be saved there" in texts(family)


def test_one_switch_has_the_system_remind_and_not_remind(family, remind_files):
    open_book(family)
    press(family, "choice-reminders")
    assert not chosen(family, "remind")
    press(family, "choice-remind")
    assert chosen(family, "remind")
    assert remind_files()
    press(family, "choice-remind")
    assert not chosen(family, "remind")
    assert not remind_files()


def test_the_sheet_for_the_refrigerator_tells_months_and_no_birthday(family, saved_at, day_context):
    open_book(family)
    press(family, "choice-reminders")
    press(family, "choice-year-sheet")
    press(family, "choice-save-pdf")
    (path,) = saved_at["folder"].glob("*.pdf")
    said = poppler("pdftotext", path, "-")
    assert "おかあさん" in said
    assert "November 2026" in said
    for person in sample_family(TODAY):
        for known in person.ends.values():
            assert day_context.translator("en").format_field(known.day, "day") not in said
            assert day_context.translator("ja").format_field(known.day, "day") not in said

"""The sheet for the refrigerator door: who has to do what in which month, and how poppler reads it."""

from __future__ import annotations

import re
from datetime import date

import pytest

from desktop_app.language.markup import without_markup
from desktop_app.reminders.model.year import year_of
from desktop_app.sheets.documents.year_sheet import year_sheet
from desktop_app.sheets.sheet import Checkbox, Paragraph, Section
from tests.conftest import TODAY
from tests.reminders.people import dues_of, somebody
from tests.sheets.reading import poppler

_EDGES = re.compile(r'<line xMin="[\d.]+" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">')
_ROOM_BETWEEN_MONTHS = 6.4
"""In points: twice `gap_small` of the tokens."""


@pytest.fixture
def said(day_context):
    """What the sheet of some people says in English, by its headings."""

    def read(*people, missing="", today=TODAY):
        year = year_of(dues_of(*people, today=today), today)
        english, japanese = day_context.translator("en"), day_context.translator("ja")
        sheet = year_sheet(year, today, english, japanese, lambda text: "".join(set(text) & set(missing)))
        found = {}
        for block in sheet.blocks:
            if isinstance(block, Section):
                found[block.text.own] = []
            elif isinstance(block, Checkbox):
                found[list(found)[-1]].append(without_markup(block.text.own))
        return found

    return read


CERTIFICATE, CARD = "the electronic certificate (電子証明書)", "the card (マイナンバーカード)"


@pytest.mark.parametrize(
    ("ends", "heading", "line"),
    [
        (date(2026, 6, 1), "Now", f"Rosa: {CERTIFICATE} has expired, and clinics no longer accept the card."),
        (date(2026, 10, 1), "Now", f"Rosa: have {CERTIFICATE} renewed now"),  # clinics still take it
        (TODAY, "Now", f"Rosa: have {CERTIFICATE} renewed now"),
        (date(2026, 11, 30), "Now", f"Rosa: have {CERTIFICATE} renewed now"),
        (date(2026, 12, 1), "November 2026", f"Rosa: have {CERTIFICATE} renewed before this month is over"),
        (date(2027, 2, 7), "January 2027", f"Rosa: have {CERTIFICATE} renewed before this month is over"),
        (date(2027, 12, 15), "September 2027", f"Rosa: from this month on, {CERTIFICATE} can be renewed"),
    ],
)
def test_what_is_to_be_done_about_a_certificate_stands_in_the_last_whole_month_before_its_end(
    said, ends, heading, line
):
    found = said(somebody(certificate=ends))
    assert list(found) == [heading]
    assert [text[: len(line)] for text in found[heading]] == [line]


@pytest.mark.parametrize(
    ("ends", "heading", "line"),
    [
        (date(2026, 11, 20), "Now", f"Rosa: {CARD} has expired."),
        (date(2026, 11, 30), "Now", f"Rosa: ask at the city office about {CARD} now"),
        (date(2027, 1, 1), "December 2026", f"Rosa: have {CARD} renewed before this month is over; begin a month"),
        (date(2027, 12, 15), "September 2027", f"Rosa: from this month on, {CARD} can be renewed"),
    ],
)
def test_a_card_is_told_in_the_same_months_and_is_never_still_taken_after_its_end(said, ends, heading, line):
    found = said(somebody(certificate=None, card=ends))
    assert list(found) == [heading]
    assert [text[: len(line)] for text in found[heading]] == [line]


@pytest.mark.parametrize(
    ("today", "ends", "heading", "said_of_it"),
    [
        # The last open day of the month before; never the day itself, which is a birthday.
        ("2026-11-21", "2026-12-27", "November 2026", "renewed before this month is over, by Monday, 30 November 2026"),
        ("2026-11-21", "2027-01-20", "December 2026", "renewed before this month is over, by Monday, 28 December 2026"),
        ("2026-12-01", "2026-12-27", "Now", "best on Tuesday, 1 December 2026: it expires this month"),
        ("2026-12-24", "2026-12-27", "Now", "best on Thursday, 24 December 2026: it expires this month"),
        ("2026-12-26", "2026-12-27", "Now", "best on Monday, 28 December 2026: it expires this month"),
        ("2026-12-30", "2027-01-20", "Now", "renewed now, best on Monday, 4 January 2027"),
        ("2026-12-30", "2026-12-20", "Now", "renewed now, best on Monday, 4 January 2027"),
        ("2026-12-30", "9999-12-31", "Now", "the date in the renewal book cannot be right"),
    ],
)
def test_every_day_on_the_sheet_is_one_on_which_city_offices_are_open(said, today, ends, heading, said_of_it):
    found = said(somebody(certificate=date.fromisoformat(ends)), today=date.fromisoformat(today))
    assert list(found) == [heading]
    assert said_of_it in found[heading][0]


@pytest.mark.parametrize(
    ("ends", "months"),
    [
        (date(2027, 6, 15), ["March 2027", "May 2027"]),
        (date(2027, 2, 20), ["November 2026", "January 2027"]),  # can be renewed from today on
        (date(2027, 2, 19), ["January 2027"]),  # since yesterday
    ],
)
def test_the_month_from_which_on_something_can_be_renewed_is_told_until_that_day(said, ends, months):
    assert list(said(somebody(certificate=ends))) == months


def test_the_year_of_people_without_anything_to_do_says_so(day_context):
    year = year_of(dues_of(somebody(certificate=date(2030, 1, 1)), today=TODAY), TODAY)
    sheet = year_sheet(year, TODAY, day_context.translator("en"), day_context.translator("ja"), lambda _nickname: "")
    (paragraph,) = (block for block in sheet.blocks if isinstance(block, Paragraph))
    assert paragraph.text.own == "Nobody has to do anything in the coming twelve months."


@pytest.mark.parametrize(
    ("nickname", "shown"), [("Tio😀", "Tio＿"), ("😀 Tia", "＿ Tia"), ("😀", "＿"), ("**Tio**", "**Tio**")]
)
def test_letters_of_a_nickname_that_cannot_be_printed_are_left_for_the_pen(said, nickname, shown):
    (line,) = said(somebody(nickname, certificate=TODAY), missing="😀")["Now"]
    assert line.startswith(f"{shown}: ")


@pytest.mark.parametrize(("language", "where"), [("ja", "どこで"), ("en", "Where:")])
def test_where_to_go_stands_apart_from_the_last_month(day_context, printed, language, where):
    """Else it reads as if it belonged to that month alone."""
    year = year_of(dues_of(somebody("Rosa"), somebody("Jun"), today=TODAY), TODAY)
    sheet = year_sheet(
        year, TODAY, day_context.translator(language), day_context.translator("ja"), lambda _nickname: ""
    )
    lines = poppler("pdftotext", "-bbox-layout", printed(sheet).path, "-").split("</line>")
    edges = [tuple(map(float, _EDGES.findall(line)[-1])) for line in lines[:-1]]
    top, _ = next(edge for edge, line in zip(edges, lines, strict=False) if where in line)
    above = max(bottom for _, bottom in edges if bottom <= top)
    assert top - above > _ROOM_BETWEEN_MONTHS

"""The sheets that are handed out to everybody: one page each in every language, with a picture at each step."""

from __future__ import annotations

import re

import pytest

from desktop_app.base import paths
from desktop_app.language.languages import LANGUAGES
from desktop_app.language.markup import readings_in_brackets
from desktop_app.sheets.documents.getting_started import STEPS, TITLE, getting_started
from desktop_app.sheets.documents.privacy import PARAGRAPHS, privacy
from desktop_app.sheets.sheet import Illustrated
from tests.conftest import TODAY
from tests.sheets.reading import bare, fonts_of, pages_of, pictures_of, pixels_of, text_of, texts_in, words_outside

MARGIN, DRAWING = 31, 46
"""In points, as in the tokens."""
SHEETS = {"getting-started": getting_started, "privacy": privacy}


@pytest.fixture
def handed_out(day_context, printed):
    return lambda make, language: printed(make(day_context.translator(language), day_context.translator("ja"), TODAY))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("make", SHEETS.values(), ids=SHEETS)
def test_each_is_one_page_with_every_word_on_it_and_nothing_in_the_margin(handed_out, make, language):
    done = handed_out(make, language)
    sheet, path = done.sheet, done.path
    assert pages_of(path) == 1
    assert words_outside(path, MARGIN) == []
    assert all(fonts_of(path).values())
    written = text_of(path)
    assert [text for text in texts_in(sheet) if bare(readings_in_brackets(text)) not in written] == []


def test_every_step_has_its_picture_at_its_left(handed_out, tmp_path):
    done = handed_out(getting_started, "en")
    sheet, path = done.sheet, done.path
    (page,) = pictures_of(path, tmp_path, dots_an_inch=72)
    left = pixels_of(page)[:, MARGIN : MARGIN + DRAWING]
    rows = "".join("#" if row.min() < 200 else "." for row in left)
    drawn = [run for run in re.findall("#+", rows) if len(run) > 20]
    assert len(drawn) >= sum(isinstance(block, Illustrated) for block in sheet.blocks) - 1


def test_every_icon_is_there():
    for icon, _text in (*STEPS, *PARAGRAPHS):
        assert (paths.resources() / "icons" / f"{icon}.svg").is_file()


def test_staff_can_tell_by_the_japanese_title_what_they_hand_out(handed_out, day_context):
    assert bare(day_context.translator("ja")(TITLE)) in text_of(handed_out(getting_started, "pt_BR").path)


def test_what_a_visitor_asks_first_is_answered_first(handed_out):
    written = text_of(handed_out(privacy, "en").path)
    assert written.index(bare("Nobody asks for your PIN")) < written.index(bare("What you print is yours"))

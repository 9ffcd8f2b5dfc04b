"""The file itself: whole or not at all, with a title, and with no letters but ours."""

from __future__ import annotations

import os
import re

import pytest

from desktop_app.language.languages import LANGUAGES
from desktop_app.sheets.layout.pagination import pages
from desktop_app.sheets.pdf import as_pdf, write_pdf
from desktop_app.sheets.sheet import NoteLines, Pair, Paragraph, Section, Sheet, Title
from tests.helpers.files import no_files_above
from tests.sheets.reading import fonts_of, pages_of, poppler, text_of, words_outside

WHEN_AND_NAME = re.compile(rb"D:\d{14}Z|Date=\"[^\"]*\"|uuid:[0-9a-f-]{36}|/ID \[.*?\]")


def sheet(*blocks, language="en"):
    return Sheet("A name 資格確認書", language, (Title(Pair("Title")), *blocks))


def test_the_title_is_in_the_file(printed):
    assert "A name 資格確認書" in poppler("pdfinfo", printed(sheet()).path)


def test_a_failed_writing_leaves_the_old_file_and_nothing_else(tmp_path, paper):
    path = tmp_path / "sheet.pdf"
    path.write_text("old")
    with no_files_above(1000), pytest.raises(OSError, match="too large"):
        write_pdf(sheet(), path, paper)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_the_file_has_the_usual_rights(printed):
    mask = os.umask(0)
    os.umask(mask)
    assert printed(sheet()).path.stat().st_mode & 0o777 == 0o666 & ~mask


def test_chinese_and_korean_are_set_in_their_own_shapes(printed):
    assert any(
        "MynaNaviSC" in name for name in fonts_of(printed(sheet(Paragraph(Pair("骨直")), language="zh_CN")).path)
    )
    assert any("MynaNaviKR" in name for name in fonts_of(printed(sheet(Paragraph(Pair("骨直")), language="ko")).path))


FIRST_OF_EACH_FONT = {language.font: language.code for language in reversed(list(LANGUAGES.values()))}


@pytest.mark.parametrize("language", FIRST_OF_EACH_FONT.values())
def test_letters_that_programs_confuse_stay_what_they_are(printed, language):
    text = "骨月日食生立 affluent fi ffi 2026–2027 1:30"
    assert text.replace(" ", "") in text_of(printed(sheet(Paragraph(Pair(text)), language=language)).path)


def test_long_words_are_broken_and_long_texts_go_on_overleaf(printed):
    done = printed(sheet(*[Paragraph(Pair("x" * 300, "長" * 300))] * 8, Section(Pair("End")), NoteLines(Pair("Notes"))))
    assert pages_of(done.path) > 1
    assert words_outside(done.path, margin=31) == []


def test_two_writings_differ_in_their_time_and_name_only(paper):
    one, two = (WHEN_AND_NAME.sub(b"", as_pdf(sheet(Paragraph(Pair("Text"))), paper)) for _ in range(2))
    assert one == two


def test_a_sheet_without_anything_is_one_empty_page():
    assert pages([], 100) == [[]]

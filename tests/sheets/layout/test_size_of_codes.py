"""Codes keep clear of each other and of the margin, however large the tokens make them."""

from __future__ import annotations

import itertools
import json
from dataclasses import dataclass

import pytest

from desktop_app.base import paths
from desktop_app.sheets.layout.any_block import lay_out
from desktop_app.sheets.layout.areas import page_area
from desktop_app.sheets.layout.style import PT, Paper
from desktop_app.sheets.pdf import write_pdf
from desktop_app.sheets.sheet import Code, Codes, Pair, Paragraph, Section, Sheet
from tests.sheets.reading import codes_in, pictures_of, pixels_of, words_outside

SIZE = json.loads((paths.resources() / "tokens.json").read_text(encoding="utf-8"))["paper"]["sizes"]["code"]
DOTS_AN_INCH, POINTS_AN_INCH, MARGIN = 200, 72, 31
ONE_DOT = POINTS_AN_INCH / DOTS_AN_INCH
QUIET_ZONE, MODULES = 4, 33  # of the shortest codes (version 4)
CAPTION = Pair("What the phone will do with it", "電話がすること")
CONTENTS = {"https://myna.go.jp/", "tel:0120950178", "□ Take the card along", "one more", "and the last"}
SHEET = Sheet(
    "codes",
    "en",
    (
        Section(Pair("For the phone", "電話用")),
        Codes(tuple(Code(content, CAPTION, content) for content in sorted(CONTENTS))),
        Paragraph(Pair("What comes next", "つぎ")),
    ),
)


@dataclass(frozen=True)
class Square:
    """A code on a page with its quiet zone, in points."""

    page: int
    left: float
    top: float
    side: float

    def is_clear_of(self, other):
        apart = max(abs(self.left - other.left), abs(self.top - other.top))
        return self.page != other.page or apart >= self.side - 2 * ONE_DOT


@pytest.fixture
def paper_with(tmp_path, qapp):
    """Makes the paper of tokens with codes of another size."""

    def make(size):
        tokens = json.loads((paths.resources() / "tokens.json").read_text(encoding="utf-8"))
        tokens["paper"]["sizes"]["code"] = size
        (tmp_path / "tokens.json").write_text(json.dumps(tokens), encoding="utf-8")
        (tmp_path / "fonts").symlink_to(paths.resources() / "fonts")
        return Paper(tmp_path)

    return make


def squares_on(pages):
    """Return where the codes are, by content."""
    found = {}
    for number, page in enumerate(pages):
        for content, place in codes_in(pixels_of(page)).items():
            module = (place.top_right.x - place.top_left.x) * ONE_DOT / MODULES
            left, top = (at * ONE_DOT - QUIET_ZONE * module for at in (place.top_left.x, place.top_left.y))
            found[content] = Square(number, left, top, (MODULES + 2 * QUIET_ZONE) * module)
    return found


@pytest.mark.parametrize("size", [58, 116, 128, 174, 255, 522])
def test_codes_of_any_size_are_read_and_keep_clear_of_each_other_and_of_the_margin(paper_with, tmp_path, size):
    paper, path = paper_with(size), tmp_path / "sheet.pdf"
    write_pdf(SHEET, path, paper)
    squares = squares_on(pictures_of(path, tmp_path, DOTS_AN_INCH))
    assert set(squares) == CONTENTS
    width = page_area(paper, "en").width / PT
    for square in squares.values():
        assert square.side == pytest.approx(size, abs=4 * ONE_DOT)
        assert MARGIN - 2 * ONE_DOT <= square.left <= MARGIN + width - square.side + 2 * ONE_DOT
        assert square.top >= MARGIN - 2 * ONE_DOT
    assert all(one.is_clear_of(other) for one, other in itertools.combinations(squares.values(), 2))
    assert words_outside(path, MARGIN) == []


@pytest.mark.parametrize("language", ["en", "pt_BR"])
def test_a_sheet_with_larger_codes_is_read_whole(paper_with, sheet_of, tmp_path, language):
    sheet, path = (
        sheet_of("pin", ("four-digits", "locked", "other-use", "long-known"), language),
        tmp_path / "sheet.pdf",
    )
    write_pdf(sheet, path, paper_with(SIZE * 1.1))
    read = {content for page in pictures_of(path, tmp_path) for content in codes_in(pixels_of(page))}
    wanted = {code.content for block in sheet.blocks if isinstance(block, Codes) for code in block.codes}
    assert {content.replace("\r\n", "\n") for content in read} == {each.replace("\r\n", "\n") for each in wanted}
    assert words_outside(path, MARGIN) == []


def test_a_code_that_no_page_has_room_for_is_refused_where_the_sheet_is_laid_out(paper_with):
    area = page_area(paper_with(540), "en")
    with pytest.raises(ValueError, match="a code 540 pt wide with its quiet zone has no room in 533 pt"):
        lay_out(SHEET.blocks[1], area)

"""The lines of a label: what they show, how high they are, and that nothing is cut off."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QImage, QPainter

from desktop_app.base import paths
from desktop_app.language.fonts import Fonts, application_font, letters_of
from desktop_app.ui.widgets.labels.lines import MARK_BEGIN, MARK_END, Lines, Run, runs

GROUND, MARK = "#ffffff", "#ffefb3"
TEXTS = st.text(st.sampled_from("aé gア漢の。、（）-12"), max_size=60)
WIDTHS = st.integers(min_value=0, max_value=900)


@pytest.fixture(scope="module")
def font(qapp):
    Fonts(paths.resources() / "fonts").load("ja")
    return letters_of(application_font("ja", 22), 22, 400)


def lines_of(text, font):
    return Lines(text, font, 165, MARK)


def picture(lines, width):
    image = QImage(width, lines.height(width), QImage.Format.Format_RGB32)
    image.fill(GROUND)
    painter = QPainter(image)
    lines.draw(painter, 0, 0, width, image.height())
    painter.end()
    return image


def coloured(image, colour):
    return [
        (x, y) for y in range(image.height()) for x in range(image.width()) if image.pixelColor(x, y).name() == colour
    ]


def test_text_is_never_taken_as_html(font):
    assert lines_of("a < b & **c**", font).text == "a < b & c"


def test_runs_are_bold_or_marked_or_both():
    assert list(runs(f"a **b{MARK_BEGIN}c**d{MARK_END}")) == [
        Run("a ", bold=False, marked=False),
        Run("b", bold=True, marked=False),
        Run("c", bold=True, marked=True),
        Run("d", bold=False, marked=True),
    ]


@pytest.mark.parametrize(
    ("text", "shown"), [(" a  b\nc ", "a b c"), ("太\u3000 郎", "太\u3000 郎"), ("a\u00a0b", "a\u00a0b")]
)
def test_spaces_are_single_unless_a_wide_one_is_among_them(font, text, shown):
    assert lines_of(text, font).text == shown


@given(text=TEXTS, width=WIDTHS, more=WIDTHS)
def test_lines_are_no_higher_where_they_are_wider(font, text, width, more):
    lines = lines_of(text, font)
    assert lines.height(width + more) <= lines.height(width)
    assert lines.height(lines.widest) == lines.one_line


@given(text=TEXTS, width=WIDTHS)
def test_what_was_asked_before_changes_no_answer(font, text, width):
    asked = lines_of(text, font)
    for other in (width // 2, asked.narrowest, width):
        asked.height(other)
    assert asked.height(width) == lines_of(text, font).height(width)
    assert asked.narrowest == lines_of(text, font).narrowest


def test_the_narrowest_width_is_that_of_what_never_breaks(font):
    word = lines_of("secretário", font)
    assert word.narrowest == word.widest
    assert lines_of("um secretário", font).narrowest == word.widest


def test_a_mark_is_seen_behind_its_words_only(font):
    lines = lines_of(f"ab {MARK_BEGIN}cd{MARK_END}", font)
    assert lines.marked == "cd"
    marked = coloured(picture(lines, 300), MARK)
    assert marked
    assert min(x for x, _ in marked) > lines_of("ab", font).widest


def test_a_mark_stands_behind_its_words_whatever_signs_come_before(font):
    """Qt counts the letters in UTF-16, in which some are two."""
    bold = [picture(lines_of(text, font), 300) for text in ("😀😀 **ab**", "😀😀 ab")]
    assert bold[0] != bold[1]
    lines = lines_of(f"😀😀 {MARK_BEGIN}cd{MARK_END}", font)
    marked = coloured(picture(lines, 300), MARK)
    assert max(x for x, _ in marked) - min(x for x, _ in marked) <= lines_of("cd", font).widest

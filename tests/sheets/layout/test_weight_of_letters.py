"""Chinese and Korean are as dark and as large as the Japanese beside them: on the screen, and in the file."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QImage

from desktop_app.sheets.pdf import as_pdf, pictures
from desktop_app.sheets.sheet import Pair, Paragraph, Sheet
from tests.sheets.reading import poppler

SHARED = "国市区町村在中人大学生年月日上下手本新木目口田"
"""Kanji that all three fonts draw in the same way, or nearly."""
PREVIEW, FINE = 460, 1200
"""Widths of a page in px: beside the buttons at home, and as fine as a printer."""


@pytest.fixture
def drawn(paper):
    """Draws the letters on a sheet in a language; returns how dark each dot is, 0 to 1."""

    def draw(language, width):
        return darkness(pictures(sheet_of(language), paper, width)[0])

    return draw


@pytest.fixture
def printed(paper, tmp_path):
    """Prints a text in a language into a file, and has it drawn by somebody else's program in the same size."""

    def draw(language, text=SHARED):
        path = tmp_path / f"{language}.pdf"
        path.write_bytes(as_pdf(sheet_of(language, text), paper))
        size = ("-scale-to-x", str(FINE), "-scale-to-y", "-1")
        poppler("pdftoppm", *size, "-png", "-singlefile", path, path.with_suffix(""))
        return darkness(QImage(str(path.with_suffix(".png"))))

    return draw


def sheet_of(language, text=SHARED):
    return Sheet("Letters", language, (Paragraph(Pair(text)),))


def darkness(image):
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return 1 - rows[:, : grey.width()] / 255


def height(dots):
    """Return how many rows have letters."""
    return int((dots.max(axis=1) > 0.3).sum())


@pytest.mark.parametrize("language", ["zh_CN", "ko"])
@pytest.mark.parametrize("width", [PREVIEW, FINE])
def test_they_are_as_dark_on_the_screen(drawn, language, width):
    assert drawn(language, width).sum() > 0.99 * drawn("ja", width).sum()


@pytest.mark.parametrize("language", ["zh_CN", "ko"])
def test_they_are_as_dark_and_as_large_on_paper(printed, language):
    japanese, other = printed("ja"), printed(language)
    assert other.sum() > 0.99 * japanese.sum()
    assert height(other) >= height(japanese) - 1


@pytest.mark.parametrize("text", ["a **bold** word", "**𠮷野**家の**丼**", "**all of it**", "plain"])
def test_letters_stand_on_the_screen_where_they_are_printed(paper, printed, text):
    on_screen = ends(darkness(pictures(sheet_of("zh_CN", text), paper, FINE)[0]))
    assert on_screen == pytest.approx(ends(printed("zh_CN", text)), abs=2)


def ends(dots):
    """Return the first and the last column with letters."""
    columns = np.flatnonzero(dots.max(axis=0) > 0.3)
    return int(columns[0]), int(columns[-1])

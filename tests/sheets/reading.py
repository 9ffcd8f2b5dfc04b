"""Reads a PDF as somebody else would: poppler's programs and an independent decoder of QR codes."""

from __future__ import annotations

import re
import subprocess
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING, Any

import numpy as np
import zxingcpp
from PySide6.QtGui import QImage

from desktop_app.language.markup import without_markup

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from desktop_app.sheets.sheet import Sheet

_UNSEEN = re.compile(r"[\s\u2060\u00a0]+")


def poppler(*arguments: object) -> str:
    return subprocess.run([str(each) for each in arguments], capture_output=True, text=True, check=True).stdout


def text_of(path: Path) -> str:
    """The text in the order of the file, without anything that cannot be seen."""
    return bare(poppler("pdftotext", "-raw", path, "-"))


def bare(text: str) -> str:
    """The text without spaces and marks; fonts have one letter for dashes of the same width."""
    return _UNSEEN.sub("", without_markup(text)).replace("\N{FIGURE DASH}", "\N{EN DASH}")


def words_outside(path: Path, margin: float) -> list[str]:
    """The words that reach into the margin, in points; page numbers stand in the lower one."""
    page = ET.fromstring(poppler("pdftotext", "-bbox", path, "-"))  # noqa: S314 - poppler's own
    found = []
    for sheet in page.iter("{http://www.w3.org/1999/xhtml}page"):
        right, bottom = float(sheet.get("width", "")) - margin, float(sheet.get("height", "")) - margin
        for word in sheet.iter("{http://www.w3.org/1999/xhtml}word"):
            left, top = float(word.get("xMin", "")), float(word.get("yMin", ""))
            inside = left >= margin - 1 and float(word.get("xMax", "")) <= right + 1 and top >= margin - 4
            if not inside or (float(word.get("yMax", "")) > bottom + 4 and (word.text or "").strip("0123456789/")):
                found.append(word.text or "")
    return found


def pages_of(path: Path) -> int:
    return int(re.search(r"^Pages: +(\d+)", poppler("pdfinfo", path), re.MULTILINE)[1])  # type: ignore[index]


def fonts_of(path: Path) -> dict[str, bool]:
    """The fonts by name, and whether each is embedded."""
    lines = poppler("pdffonts", path).splitlines()[2:]
    return {line.split()[0]: line.split()[-5] == "yes" for line in lines}


def pictures_of(path: Path, folder: Path, dots_an_inch: int = 200) -> list[Path]:
    poppler("pdftoppm", "-r", dots_an_inch, "-gray", "-png", path, folder / "page")
    return sorted(folder.glob("page-*.png"))


def pixels_of(picture: Path) -> Any:
    return grey_of(QImage(str(picture)))


def grey_of(image: QImage) -> Any:
    image = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width()].copy()  # the image goes with this function


def codes_in(pixels: Any) -> dict[str, Any]:
    """The contents of the codes in a picture, with their places.

    Of the one kind that is printed: among letters a reader of every kind finds small codes that are none.
    """
    found = zxingcpp.read_barcodes(np.ascontiguousarray(pixels), zxingcpp.barcode_formats_from_str("QRCodeModel2"))
    return {code.text: code.position for code in found}


def at_half_size(pixels: Any) -> Any:
    height, width = (side // 2 * 2 for side in pixels.shape)
    return pixels[:height, :width].reshape(height // 2, 2, width // 2, 2).mean(axis=(1, 3)).astype(np.uint8)


def with_a_stain(pixels: Any, places: Iterable[Any]) -> Any:
    """The picture with a tenth of each code covered, away from the corners by which it is found."""
    pixels = pixels.copy()
    for place in places:
        side = place.bottom_right.x - place.top_left.x
        left, top = place.top_left.x + int(side * 0.45), place.top_left.y + int(side * 0.45)
        pixels[top : top + int(side * 0.31), left : left + int(side * 0.32)] = 255
    return pixels


def texts_in(sheet: Sheet) -> Iterator[str]:
    """Every text of the sheet in its order, in both languages."""
    for block in sheet.blocks:
        yield from _texts(block)


def _texts(part: Any) -> Iterator[str]:
    """The texts of a block as the painter draws them."""
    kind = type(part).__name__
    if kind == "Pair":
        yield from (part.own, part.japanese)
    elif kind == "Title":
        yield from (*(_texts(part.above) if part.above else ()), *_texts(part.text))
    elif kind == "Box":
        for line in part.lines:
            yield from _texts(line)
    elif kind == "Codes":
        for code in part.codes:
            yield from _texts(code.caption)
        yield from (code.shown for code in part.codes if len(code.shown) > 16)
    elif kind == "NoteLines":
        yield from _texts(part.title)
    else:
        yield from _texts(part.text)

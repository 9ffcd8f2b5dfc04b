"""Draws sheets: into PDF files, and on printers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from desktop_app.base.files import write_whole
from desktop_app.sheets.layout.any_block import lay_out
from desktop_app.sheets.layout.areas import page_area
from desktop_app.sheets.layout.pagination import pages
from desktop_app.sheets.layout.style import PT
from desktop_app.sheets.layout.typesetting import set_text
from desktop_app.sheets.sheet import NoteLines

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QPagedPaintDevice

    from desktop_app.sheets.layout.areas import Area
    from desktop_app.sheets.layout.pagination import Placed
    from desktop_app.sheets.layout.style import Paper
    from desktop_app.sheets.sheet import Sheet

_INCH = 72 * PT
_SIDES_OF_A_LEAF = 2
_PRODUCER = "Myna Hoken Navi"


def write_pdf(sheet: Sheet, path: Path, paper: Paper) -> None:
    """Write a sheet into a file, which is there either whole or not at all; OSError where it cannot be written."""
    write_whole(path, as_pdf(sheet, paper))


def as_pdf(sheet: Sheet, paper: Paper) -> bytes:
    """Return a sheet as a PDF file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_INCH)
    writer.setTitle(sheet.name)
    writer.setCreator(_PRODUCER)
    paint(sheet, writer, paper)
    return bytes(buffer.data().data())


def paint(sheet: Sheet, device: QPagedPaintDevice, paper: Paper) -> bool:
    """Draw a sheet on a printer or into a PDF, as A4 with the margins of the tokens; False where it takes nothing."""
    turned = QPageLayout.Orientation.Landscape if sheet.landscape else QPageLayout.Orientation.Portrait
    device.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), turned, QMarginsF()))
    area = page_area(paper, sheet.language, landscape=sheet.landscape)
    placed = _placed(sheet, area)
    painter = QPainter()
    if not painter.begin(device):
        return False
    painter.scale(device.logicalDpiX() / _INCH, device.logicalDpiY() / _INCH)
    for number, page in enumerate(placed):
        if number:
            device.newPage()
        _draw_numbered(page, painter, area, number, len(placed))
    return painter.end()


def pictures(sheet: Sheet, paper: Paper, width: int, ratio: float = 1.0) -> list[QImage]:
    """Return the pages of a sheet as they will be printed; width in px, ratio the screen's device pixels to one."""
    area = page_area(paper, sheet.language, landscape=sheet.landscape)
    whole = QSizeF(area.width + 2 * area.left, area.height + 2 * area.left)
    scale = width * ratio / whole.width()
    placed = _placed(sheet, area)
    found = []
    for number, page in enumerate(placed):
        image = QImage((whole * scale).toSize(), QImage.Format.Format_RGB32)
        image.fill(paper.colour("light"))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        _draw_numbered(page, painter, area, number, len(placed))
        painter.end()
        image.setDevicePixelRatio(ratio)
        found.append(image)
    return found


def _draw_numbered(page: list[Placed], painter: QPainter, area: Area, number: int, total: int) -> None:
    _draw(page, painter, area.paper)
    if total > 1:
        _number(f"{number + 1} / {total}", painter, area)


def _placed(sheet: Sheet, area: Area) -> list[list[Placed]]:
    """Put the blocks on pages, so that they fit on a leaf with its two sides.

    Where they do not: densely, then without room for notes, then without the readings of terms.
    """
    dense, without_notes = replace(area, dense=True), [each for each in sheet.blocks if not isinstance(each, NoteLines)]
    terse = replace(dense, terse=True)
    placed: list[list[Placed]] = []
    for blocks, way in ((sheet.blocks, area), (sheet.blocks, dense), (without_notes, dense), (without_notes, terse)):
        placed = pages((part for block in blocks for part in lay_out(block, way)), area.height)
        if len(placed) <= _SIDES_OF_A_LEAF:
            break
    return placed


def _draw(page: list[Placed], painter: QPainter, paper: Paper) -> None:
    for placed in page:
        placed.part.draw(painter, paper.size("margin") + placed.top, placed.height)


def _number(text: str, painter: QPainter, area: Area) -> None:
    """Write the number of the page into the lower margin's upper part."""
    words = set_text(text, area.language, area.paper.style("small"), area.width)
    corner = QPointF(area.left + area.width - words.width, area.paper.size("margin") + area.height)
    words.draw(painter, corner.x(), corner.y())

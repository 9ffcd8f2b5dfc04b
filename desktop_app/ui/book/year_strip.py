"""The coming twelve months as a picture: a line for everybody, with the times that matter in their colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QWidget

from desktop_app.language.markup import accessible_text, literal
from desktop_app.reminders.model.sentences import due_text
from desktop_app.reminders.model.year import MONTHS, Time
from desktop_app.ui.book import messages, value_names

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from desktop_app.reminders.model.year import Row, Year
    from desktop_app.ui.widgets.ui_context import UiContext

_PATTERNS = {
    Time.OPEN: Qt.BrushStyle.SolidPattern,
    Time.GRACE: Qt.BrushStyle.BDiagPattern,
    Time.OVER: Qt.BrushStyle.DiagCrossPattern,
}
"""Told apart without colours: filled, hatched, crossed out."""
_NAMES, _LINES = 0, 1


class YearStrip(QFrame):
    """Names at the left, months above; what it shows is also said in words."""

    def __init__(self, ui: UiContext, year: Year) -> None:
        """Lay out a line for each row of the year, and what the fillings mean."""
        super().__init__()
        self.setProperty("box", "strip")
        said = [accessible_text(due_text(row.due, ui.translator)) for row in year.rows]
        names = [literal(row.due.person.nickname) for row in year.rows]
        told = ui.translator.sentences(f"{name}: {sentence}" for name, sentence in zip(names, said, strict=True))
        self.setAccessibleName(accessible_text(ui.translator(messages.YEAR_STRIP, {"said": told})))
        px = ui.theme.px
        grid = QGridLayout(self)
        grid.setContentsMargins(px("gap"), px("gap_small"), px("gap"), px("gap_small"))
        grid.setVerticalSpacing(px("gap_tiny"))
        grid.setHorizontalSpacing(px("gap"))
        grid.setColumnStretch(_NAMES, 1)
        grid.setColumnStretch(_LINES, 4)
        grid.addWidget(_legend(ui, year), 0, _NAMES, 1, 2)
        grid.addWidget(_Months(ui, year.months), 1, _LINES)
        for number, row in enumerate(year.rows, 2):
            grid.addWidget(ui.label(literal(row.due.person.nickname), "note"), number, _NAMES)
            grid.addWidget(_Line(ui, year, row), number, _LINES)


class _Months(QWidget):
    """The names of the months, as many as there is room for, and above them the years, each where it begins."""

    def __init__(self, ui: UiContext, months: Sequence[date]) -> None:
        super().__init__()
        self._names = [ui.translator.format_field(month, "short-month") for month in months]
        self._years = {
            number: str(month.year) for number, month in enumerate(months) if number == 0 or month.month == 1
        }
        self._colour = QColor(ui.theme.colours["note"])
        font = QFont(ui.font)
        font.setPixelSize(ui.theme.text_style("note").size)
        self.setFont(font)
        self._gap = ui.theme.px("gap_tiny")

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the height of two lines; the width is that of the page."""
        return QSize(0, 2 * QFontMetrics(self.font()).height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Write every month, or every second, third or sixth where the names are wide."""
        del event
        painter = QPainter(self)
        painter.setPen(self._colour)
        month = self.width() / MONTHS
        widest = max(painter.fontMetrics().horizontalAdvance(name) for name in self._names) + self._gap
        step = next((step for step in (1, 2, 3, 4, 6) if step * month >= widest), MONTHS)
        across = Qt.AlignmentFlag.AlignLeft
        for number in range(0, MONTHS, step):
            room = QRectF(number * month, 0, step * month, self.height())
            painter.drawText(room, across | Qt.AlignmentFlag.AlignBottom, self._names[number])
        for number, year in self._years.items():
            room = QRectF(number * month, 0, self.width() - number * month, self.height())
            painter.drawText(room, across | Qt.AlignmentFlag.AlignTop, year)


class _Line(QWidget):
    """The times of one row."""

    def __init__(self, ui: UiContext, year: Year, row: Row) -> None:
        super().__init__()
        self._year, self._row = year, row
        colours = ui.theme.colours
        self._colour, self._soft = QColor(colours[f"person_{row.due.person.colour}"]), QColor(colours["line"])
        self._height, self._border = ui.theme.letter_px("dot"), ui.theme.px("border")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the height of a bar."""
        return QSize(0, self._height)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint where the months begin, and the times."""
        del event
        painter = QPainter(self)
        painter.setPen(QPen(self._soft, self._border))
        for number in range(MONTHS + 1):
            x = min(number * self.width() / MONTHS, self.width() - self._border)
            painter.drawLine(round(x), 0, round(x), self.height())
        for span in self._row.spans:
            left, right = self._place(span.first), self._place(span.last, 1)
            _paint_bar(painter, QRectF(left, 0, right - left, self.height()), span.time, self._colour, self._border)

    def _place(self, day: date, more: int = 0) -> float:
        """Return where a day lies, months being equally wide."""
        whole = (day.year - self._year.first.year) * MONTHS + day.month - self._year.first.month
        return (whole + (day.day - 1 + more) / _DAYS) / MONTHS * self.width()


_DAYS = 31
"""Days of a month, near enough for a picture."""


class Swatch(QWidget):
    """A piece of a bar, for the legend."""

    def __init__(self, ui: UiContext, time: Time) -> None:
        """Take what it stands for."""
        super().__init__()
        self._time = time
        self._colour, self._border = QColor(ui.theme.colours["text"]), ui.theme.px("border")
        side = ui.theme.letter_px("dot")
        self.setFixedSize(2 * side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint it."""
        del event
        _paint_bar(QPainter(self), QRectF(self.rect()), self._time, self._colour, self._border)


def _paint_bar(painter: QPainter, room: QRectF, time: Time, colour: QColor, border: int) -> None:
    painter.setPen(QPen(colour, border))
    painter.setBrush(QBrush(colour, _PATTERNS[time]))
    half = border / 2
    painter.drawRect(room.adjusted(half, half, -half, -half))


def _legend(ui: UiContext, year: Year) -> QWidget:
    """Return what the fillings mean, of those that there are."""
    there = {span.time for row in year.rows for span in row.spans}
    pairs = []
    for time in (time for time in Time if time in there):
        pair = QWidget()
        row = QGridLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setColumnStretch(1, 1)
        row.addWidget(Swatch(ui, time), 0, 0)
        label: QLabel = ui.label(ui.translator(value_names.TIMES[time]), "note")
        row.addWidget(label, 0, 1)
        pairs.append(pair)
    return ui.columns(pairs, len(Time), "legend")

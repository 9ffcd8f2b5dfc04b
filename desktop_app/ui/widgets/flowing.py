"""Layouts that give way: what stands side by side goes below each other where the letters need the room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QResizeEvent, QShowEvent


_FIFTHS = 5


class Columns(QWidget):
    """Widgets in as many columns as there is room for; each at least as wide as `narrowest`."""

    def __init__(self, widgets: Iterable[QWidget], *, most: int, narrowest: int, gap: int) -> None:
        """Lay them out in the order of reading; widths and gap in px."""
        super().__init__()
        self._widgets = list(widgets)
        self._most, self._narrowest, self._gap = most, narrowest, gap
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(gap)
        self._grid.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._columns = 0
        self._arrange(most)

    @property
    def columns(self) -> int:
        """How many columns there are now."""
        return self._columns

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the width of the widest widget: fewer columns are always possible."""
        return QSize(_widest(self._widgets), self._grid.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Use the columns that fit."""
        super().resizeEvent(event)
        room = event.size().width() + self._gap
        self._arrange(max(1, min(self._most, room // (self._narrowest + self._gap))))

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for index, widget in enumerate(self._widgets):
            self._grid.removeWidget(widget)
            self._grid.addWidget(widget, *divmod(index, columns))
        for column in range(self._most):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)


class SideBySide(QWidget):
    """A column for text with something beside it, or below it where the text would become narrower than `narrowest`."""

    def __init__(self, beside: QWidget | None, *, narrowest: int, gap: int, gap_below: int, share: int = 2) -> None:
        """Lay out both; widths and gaps in px. What stands beside takes `share` fifths, with 0 as little as it can."""
        super().__init__()
        self.text = QVBoxLayout()
        self.text.setSpacing(gap_below)
        self._beside, self._narrowest, self._gap = beside, narrowest, gap
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(gap)
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._share = share
        self._row.addLayout(self.text, _FIFTHS - share)
        if beside is not None:
            self._row.addWidget(beside, share, Qt.AlignmentFlag.AlignTop)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Have screen readers read what stands beside the text after it: they go by the order of the children."""
        super().showEvent(event)
        if self._beside is not None:
            self._beside.raise_()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the width of the wider part: they can always stand below each other."""
        beside = self._beside.minimumSizeHint().width() if self._beside else 0
        return QSize(max(beside, self.text.minimumSize().width()), self._row.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Turn the row where it does not fit any more, or fits again."""
        super().resizeEvent(event)
        if self._beside is None:
            return
        beside = max(self._beside.minimumSizeHint().width(), event.size().width() * self._share // _FIFTHS)
        fits = event.size().width() >= beside + self._gap + self._narrowest
        direction = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if direction != self._row.direction():
            self._row.setDirection(direction)


class Wrapping(QWidget):
    """Widgets in a row: `first` at the left, the rest at the right; where it is tight, in more rows without `first`."""

    def __init__(self, first: QWidget, rest: Sequence[QWidget], *, gap: int, gap_below: int) -> None:
        """Lay them out; gaps in px."""
        super().__init__()
        self._widgets = [first, *rest]
        self._gap, self._gap_below = gap, gap_below
        for widget in self._widgets:
            widget.setParent(self)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """More rows are higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height of all rows at this width."""
        return self._height(self._rows(width))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size in one row."""
        return QSize(self._width(self._seen()), _highest(self._seen()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the width of the widest widget."""
        return QSize(_widest(self._seen()), _highest(self._seen()))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put every widget in its place."""
        super().resizeEvent(event)
        self.place()

    def event(self, event: QEvent) -> bool:
        """Put every widget in its place anew when one of them has come to want another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self.place()
        return super().event(event)

    def place(self) -> None:
        """Put every widget that is to be seen in its place."""
        rows = self._rows(self.width())
        self._widgets[0].setVisible(self._widgets[0] in rows[0])
        top = max(0, (self.height() - self._height(rows)) // 2)
        for row in rows:
            left = self.width() - self._width(row)
            for widget in row:
                size = _size(widget)
                is_first = widget is self._widgets[0]
                middle = top + (_highest(row) - size.height()) // 2
                widget.setGeometry(0 if is_first else left, middle, size.width(), size.height())
                left += size.width() + self._gap
            top += _highest(row) + self._gap_below

    def _seen(self) -> list[QWidget]:
        first, *rest = self._widgets
        return [first, *(widget for widget in rest if not widget.isHidden())]

    def _rows(self, width: int) -> list[list[QWidget]]:
        seen = self._seen()
        if self._width(seen) <= width:
            return [seen]
        rows: list[list[QWidget]] = [[]]
        for widget in seen[1:]:
            if rows[-1] and self._width([*rows[-1], widget]) > width:
                rows.append([])
            rows[-1].append(widget)
        return rows

    def _height(self, rows: list[list[QWidget]]) -> int:
        return sum(map(_highest, rows)) + self._gap_below * (len(rows) - 1)

    def _width(self, widgets: list[QWidget]) -> int:
        return sum(_size(widget).width() for widget in widgets) + self._gap * (len(widgets) - 1)


def _size(widget: QWidget) -> QSize:
    """Return the size that a widget wants; an empty one would say -1."""
    return widget.sizeHint().expandedTo(widget.minimumSizeHint()).expandedTo(QSize(0, 0))


def _widest(widgets: list[QWidget]) -> int:
    return max(0, *(widget.minimumSizeHint().width() for widget in widgets), 0)


def _highest(widgets: list[QWidget]) -> int:
    return max((_size(widget).height() for widget in widgets), default=0)

"""The bars above and below every page."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollBar, QWidget

from desktop_app.language.markup import accessible_text
from desktop_app.ui import messages
from desktop_app.ui.widgets.button import PRIMARY, SECONDARY, Button, button
from desktop_app.ui.widgets.flowing import Wrapping

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop_app.language.message import Message
    from desktop_app.ui.frame.feature import Link
    from desktop_app.ui.frame.navigator import Navigator
    from desktop_app.ui.frame.notices import Notices
    from desktop_app.ui.pages.page import ScreenPage
    from desktop_app.ui.pages.read_aloud import ReadAloud
    from desktop_app.ui.widgets.ui_context import UiContext


class Bar(QWidget):
    """A bar with a line at its inner edge."""

    def __init__(self, ui: UiContext, name: str, inner: Qt.Edge) -> None:
        """Make an empty bar; `inner` is the edge at the page."""
        super().__init__()
        self.setObjectName(name)
        self._inner, self._line = inner, ui.theme.px("hairline")
        self._colour = QColor(ui.theme.colours["line"])

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the line."""
        del event
        top = 0 if self._inner is Qt.Edge.TopEdge else self.height() - self._line
        QPainter(self).fillRect(0, top, self.width(), self._line, self._colour)


class TopBar(Bar):
    """Name, home, what the features put there; reading aloud with a voice, finishing where a visit ends."""

    def __init__(
        self,
        ui: UiContext,
        links: Iterable[Link],
        navigator: Navigator,
        read_aloud: Callable[[], None],
        finish: Callable[[], None] | None = None,
    ) -> None:
        """Lay out the bar; the buttons go on in a second row where large letters need the room."""
        super().__init__(ui, "top-bar", Qt.Edge.BottomEdge)
        self.setMinimumHeight(ui.theme.px("top_bar"))
        self.home = _bar_button(ui, "home", messages.HOME, "home", navigator.home)
        name = ui.label(ui.translator(messages.APP_NAME), "name")
        name.setWordWrap(False)
        gap = ui.theme.px("bar_gap")
        self.read = _bar_button(ui, "read-aloud", messages.READ_ALOUD, "read-aloud", read_aloud)
        rest = [self.home, *(_link_button(ui, link, navigator) for link in links), self.read]
        if finish:
            rest.append(_bar_button(ui, "finish", messages.FINISH, "finish", finish))
        _row(self, ui).addWidget(Wrapping(name, rest, gap=gap, gap_below=gap), 1)


def _link_button(ui: UiContext, link: Link, navigator: Navigator) -> Button:
    made = button(ui, link.name, link.text(ui.translator), link.icon)
    if link.accessible_text:
        made.setAccessibleName(link.accessible_text(ui.translator))
    made.clicked.connect(lambda: navigator.open_once(link.place))
    return made


def _bar_button(ui: UiContext, name: str, title: Message, icon: str, on_press: Callable[[], None]) -> Button:
    made = button(ui, name, ui.translator(title), icon)
    made.clicked.connect(lambda: on_press())
    return made


class ReadingBar(QWidget):
    """Stop, slower, faster: to be seen while the page is read aloud, nothing at other times."""

    def __init__(self, ui: UiContext, read_aloud: ReadAloud) -> None:
        """Lay out the bar."""
        super().__init__()
        self._read_aloud = read_aloud
        around = QHBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        self._bar = Bar(ui, "top-bar", Qt.Edge.BottomEdge)
        around.addWidget(self._bar)
        stop = _bar_button(ui, "stop-reading", messages.STOP_READING, "stop", read_aloud.stop)
        slower = _bar_button(ui, "read-slower", messages.READ_SLOWER, "slower", read_aloud.slower)
        faster = _bar_button(ui, "read-faster", messages.READ_FASTER, "faster", read_aloud.faster)
        gap = ui.theme.px("bar_gap")
        _row(self._bar, ui).addWidget(Wrapping(QWidget(), [stop, slower, faster], gap=gap, gap_below=gap), 1)
        read_aloud.changed.connect(self._appear_or_go)
        self._appear_or_go()

    def _appear_or_go(self) -> None:
        self._bar.setVisible(self._read_aloud.reading)


class AboveIs(NamedTuple):
    """What the bars and notices above a page are made of."""

    ui: UiContext
    notices: Notices
    at_home: bool


class Above:
    """The bars and notices above a page: those that are there stay, as long as they would be made the same."""

    def __init__(self, make: Callable[[AboveIs], list[QWidget]]) -> None:
        """Take what makes them."""
        self._make = make
        self._is: AboveIs | None = None
        self._widgets: list[QWidget] = []

    def ask(self, asked: AboveIs | None) -> list[QWidget]:
        """Return them, none where a page has none."""
        if asked != self._is:
            self._is = asked
            self._widgets = self._make(asked) if asked else []
        return self._widgets

    def offer_reading(self, *, possible: bool) -> None:
        """Have the button that reads the page aloud be there as long as that is possible."""
        for bar in self._widgets:
            if isinstance(bar, TopBar):
                bar.read.setVisible(possible)


class BottomBar(Bar):
    """Back on the left, one action on the right, and between them that there is more where the page goes on below."""

    def __init__(self, ui: UiContext, on_back: Callable[[], None], page: ScreenPage) -> None:
        """Lay out the bar of a page."""
        super().__init__(ui, "bottom-bar", Qt.Edge.TopEdge)
        self.setMinimumHeight(ui.theme.px("bottom_bar"))
        row, primary = _row(self, ui), page.primary
        back = button(ui, "back", ui.translator(messages.BACK), "back", SECONDARY)
        back.clicked.connect(lambda: on_back())
        row.addWidget(back)
        row.addStretch(1)
        row.addWidget(MoreBelow(ui, page.verticalScrollBar()))
        row.addStretch(1)
        self.primary = button(ui, "primary", primary.label, colours=PRIMARY) if primary else None
        if primary and self.primary:
            self.primary.clicked.connect(lambda: primary.do())
            row.addWidget(self.primary)


class MoreBelow(QWidget):
    """Says that the page goes on below, as long as its end is out of sight; pressed, it shows what comes next."""

    def __init__(self, ui: UiContext, scroll_bar: QScrollBar) -> None:
        """Take the scroll bar of the page."""
        super().__init__()
        self._scroll_bar = scroll_bar
        self._wide = button(ui, "more", ui.translator(messages.MORE_BELOW), "below", SECONDARY)
        self._narrow = button(ui, "more-narrow", "", "below", SECONDARY)
        self._narrow.setText("")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for each in (self._wide, self._narrow):
            row.addWidget(each)
            each.setAccessibleName(accessible_text(ui.translator(messages.MORE_BELOW)))
            each.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys scroll by themselves
            each.clicked.connect(self._go_on)
        scroll_bar.rangeChanged.connect(self._appear_or_go)
        scroll_bar.valueChanged.connect(self._appear_or_go)
        self._appear_or_go()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of the arrow alone."""
        return self._narrow.sizeHint()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size with the words."""
        return self._wide.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave out the words where there is no room for them."""
        super().resizeEvent(event)
        self._appear_or_go()

    def _appear_or_go(self) -> None:
        more = self._scroll_bar.value() < self._scroll_bar.maximum()
        wide = self.width() >= self._wide.sizeHint().width()
        self._wide.setVisible(more and wide)
        self._narrow.setVisible(more and not wide)

    def _go_on(self) -> None:
        self._scroll_bar.setValue(self._scroll_bar.value() + self._scroll_bar.pageStep() * 4 // 5)


def _row(bar: QWidget, ui: UiContext) -> QHBoxLayout:
    row = QHBoxLayout(ui.centred(bar))
    margin = ui.theme.px("margin")
    row.setContentsMargins(margin, ui.theme.px("bar_gap"), margin, ui.theme.px("bar_gap"))
    row.setSpacing(ui.theme.px("gap_small"))
    return row

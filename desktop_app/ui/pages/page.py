"""What every page is: one column that scrolls, a heading, and what its bottom bar offers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui import messages
from desktop_app.ui.pages.touch import scroll_by_touch, wants_less_motion
from desktop_app.ui.widgets.choice import ChoiceButton, ChoiceText
from desktop_app.ui.widgets.flowing import SideBySide
from desktop_app.ui.widgets.ui_context import OF_PAGE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtGui import QResizeEvent

    from desktop_app.facts.record.fact import Fact
    from desktop_app.guide.render.node import Choice
    from desktop_app.language.message import Message
    from desktop_app.ui.widgets.ui_context import UiContext


class Action(NamedTuple):
    """A button of the bottom bar."""

    label: str
    do: Callable[[], None]


class Offer(NamedTuple):
    """A way on that a page offers besides what it is about: a button in the middle of the page."""

    text: ChoiceText
    do: Callable[[], None]


def offer(ui: UiContext, name: str, title: Message, hint: Message, icon: str, do: Callable[[], None]) -> Offer:
    """Return a way on with its name, title, hint and icon."""
    return Offer(ChoiceText(name, ui.translator(title), ui.translator(hint), icon), do)


def _viewport() -> QWidget:
    """Return what a page is seen through, like Qt's own: asked for that, PySide6 would set up every kind of widget."""
    made = QWidget()
    made.setObjectName("qt_scrollarea_viewport")  # by which Qt and the checks of pages know it
    made.setBackgroundRole(QPalette.ColorRole.NoRole)
    return made


class ScreenPage(QScrollArea):
    """One page. `title` names it, `initial_focus` is read out first, `primary` is the action on the right.

    `content` is everything on it, also what has been scrolled out of sight.
    """

    def __init__(
        self, ui: UiContext, title: str, *, primary: Action | None = None, role: str = "heading", wide: bool = False
    ) -> None:
        """Make an empty page with its heading, in letters of this role; a `wide` one goes from edge to edge."""
        super().__init__()
        self.ui = ui
        self.title = title
        self.primary = primary
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setViewport(_viewport())
        self.verticalScrollBar().setStyleSheet(ui.theme.scroll_bar_sheet())
        scroll_by_touch(self, still=wants_less_motion())
        self.content = QWidget()
        self.setWidget(self.content)
        self.column = QVBoxLayout(self.content if wide else ui.centred(self.content))
        px = ui.theme.px
        self.column.setContentsMargins(px("margin"), px("gap"), px("margin"), px("gap_small"))
        self.column.setSpacing(px("gap_small"))
        self._heading = ui.heading(title, role)
        self.verticalScrollBar().rangeChanged.connect(self._stay_below_bars)

    @property
    def initial_focus(self) -> QWidget:
        """The widget that has the focus when the page appears."""
        return self._heading

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the column in the middle of the window."""
        super().resizeEvent(event)
        self._stay_below_bars()

    def _stay_below_bars(self) -> None:
        """Have the column stand below what is in the bars, also beside a scroll bar."""
        bar = self.verticalScrollBar()
        beside = bar.sizeHint().width() if bar.maximum() > 0 else 0
        spare = self.viewport().width() - self.ui.theme.px("page_width")
        self.content.setContentsMargins(max(0, min(beside, spare)), 0, 0, 0)

    def adopt_heading(self, label: QLabel) -> None:
        """Take a label that is on the page already for its heading."""
        self._heading = label
        label.setProperty(OF_PAGE, True)
        label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def add_heading(self, column: QVBoxLayout | None = None) -> None:
        """Put the heading here, or into that column."""
        (column or self.column).addWidget(self.ui.with_second(self._heading, self.title))

    def add_note(self, text: str) -> None:
        """Add a line in small grey letters."""
        self.column.addWidget(self.ui.text(text, "note"))

    def add_offers(self, column: QVBoxLayout, offers: Iterable[Offer]) -> None:
        """Add ways on."""
        for offer in offers:
            column.addWidget(ChoiceButton(self.ui, offer.text, offer.do))

    def add_flows(self, column: QVBoxLayout, flows: Sequence[Choice], on_flow: Callable[[str], None]) -> None:
        """Add the flows with which one can go on, if there are any."""
        if flows:
            column.addWidget(self.ui.text(self.ui.translator(messages.GO_ON_WITH), "subheading"))
        for flow in flows:
            said = ChoiceText(flow.id, flow.label, icon=flow.icon)
            column.addWidget(ChoiceButton(self.ui, said, partial(on_flow, flow.id)))

    def add_sources(self, facts: tuple[Fact, ...]) -> None:
        """Add at the foot who says what the page says, and of which day that speaks."""
        from desktop_app.guide.render.sources import source_notes  # the first page has none

        for note in source_notes(facts, self.ui.translator):
            self.add_note(note)

    def split(self, beside: QWidget | None) -> QVBoxLayout:
        """Return the column for text; what stands beside it is at its right, or below where it is tight."""
        px = self.ui.theme.px
        narrowest = self.ui.theme.column("text")
        both = SideBySide(beside, narrowest=narrowest, gap=px("margin"), gap_below=px("gap_small"))
        self.column.addWidget(both)
        return both.text

"""What must be seen at once on the laptops that families have, in letters of the usual size: each check yields faults.

`page_checks.py` uses them. What they look for are names: of the widgets of a page, and of the roles of its texts.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desktop_app.language.markup import TELEPHONE
from desktop_app.ui.book.year_strip import Swatch, YearStrip
from desktop_app.ui.guide.flow_page import FlowPage
from desktop_app.ui.home.page import HomePage
from desktop_app.ui.inspection.geometry import called, place_within, texts
from desktop_app.ui.style.display import DEFAULT
from desktop_app.ui.widgets.band import Dots
from desktop_app.ui.widgets.choice import ChoiceButton
from desktop_app.ui.widgets.listing import TickBox
from desktop_app.ui.widgets.qr import QrCode

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop_app.ui.frame.window import FrameWindow

LAPTOPS = ((1280, 800), (1366, 768))
"""Sizes of the window in px."""
_ROOM_ABOVE = 12
"""Pixels between the bar and a heading."""
_FIRST_LINES = 2
"""Of what to bring."""
_SENTENCE_ENDS = re.compile(r"[.。!?！？]\**(?:\s|$)|[。！？]")


def glance_faults(window: FrameWindow) -> Iterator[str]:
    """Yield what is not seen at once on the page that is shown, in a window of the size of a laptop."""
    yield from crowded_heading(window)
    yield from dots_without_words(window)
    yield from numbers_in_one_sentence(window)
    yield from number_not_largest(window)
    yield from code_without_caption(window)
    yield from year_without_legend(window)
    size = window.width(), window.height()
    if size in LAPTOPS and window.frame.visit.display.text_size == DEFAULT.text_size:
        yield from home_scrolls(window)
        yield from hidden_below(window)
        yield from first_action_out_of_sight(window)


def home_scrolls(window: FrameWindow) -> Iterator[str]:
    """Find a first page of which a part is out of sight."""
    hidden = window.page.verticalScrollBar().maximum()
    if isinstance(window.page, HomePage) and hidden > 0:
        yield f"{hidden} px of the first page are out of sight"


def hidden_below(window: FrameWindow) -> Iterator[str]:
    """Find a page that goes on below without saying so: answers out of sight are never pressed."""
    bar = window.page.verticalScrollBar()
    says_so = [each for each in window.findChildren(QPushButton) if each.objectName().startswith("more")]
    if bar.value() < bar.maximum() and not isinstance(window.page, HomePage) and not _any_visible(says_so):
        hidden = [called(each) for each in window.page.findChildren(ChoiceButton) if not _in_view(window, each)]
        yield f"{bar.maximum()} px are out of sight, and nothing says so: {', '.join(hidden)}"


def first_action_out_of_sight(window: FrameWindow) -> Iterator[str]:
    """Find an end of a conversation that hides what to do first, until when, or what to bring first."""
    page = window.page
    if not isinstance(page, FlowPage) or not page.ends:
        return
    said = [label for label in texts(page) if label.property("role") == "body"][:1]
    until = page.findChildren(QWidget, "deadline")[:1]
    bring = page.findChildren(TickBox)[:_FIRST_LINES]
    for name, wanted in (("first thing to do", said), ("day until when", until), ("first thing to bring", bring)):
        yield from (f"the {name} is out of sight" for each in wanted if not _in_view(window, each))


def crowded_heading(window: FrameWindow) -> Iterator[str]:
    """Find a page whose first text clings to the bar above."""
    page = window.page
    tops = [place_within(label, page.content).top() for label in texts(page)]
    if min(tops, default=_ROOM_ABOVE) < _ROOM_ABOVE:
        yield f"the first text stands {min(tops)} px below the bar"


def dots_without_words(window: FrameWindow) -> Iterator[str]:
    """Find dots for the tries that are left beside which no words stand."""
    words = [each for each in window.findChildren(QWidget, "tries-words") if each.isVisible()]
    for dots in window.findChildren(Dots):
        row = place_within(dots, window).adjusted(0, 0, window.width(), 0)
        if dots.isVisible() and not any(row.intersects(place_within(each, window)) for each in words):
            yield "the dots of the tries have no words beside them"


def numbers_in_one_sentence(window: FrameWindow) -> Iterator[str]:
    """Find sentences with two telephone numbers: one of them is called in the wrong language."""
    for label in texts(window.page):
        for sentence in _SENTENCE_ENDS.split(label.accessibleName()):
            if len(set(TELEPHONE.findall(sentence))) > 1:
                yield f"two telephone numbers in one sentence: {sentence!r}"


def number_not_largest(window: FrameWindow) -> Iterator[str]:
    """Find numbers to call that do not stand alone, or in smaller letters than other words of the page."""
    numbers = [each for each in texts(window.page) if each.objectName() == "number"]
    others = [each for each in texts(window.page) if each.objectName() != "number"]
    for number in numbers:
        if re.search(r"[^\d#+-]", number.accessibleName()):
            yield f"the number does not stand alone: {number.accessibleName()!r}"
        larger = [each for each in others if _letters(window, each) >= _letters(window, number)]
        yield from (f"{called(each)} has larger letters than the number to call" for each in larger)


def code_without_caption(window: FrameWindow) -> Iterator[str]:
    """Find codes in view whose caption is not: nobody knows what the phone will show."""
    captions = [each for each in window.page.findChildren(QWidget, "qr-caption") if _in_view(window, each)]
    for code in window.page.findChildren(QrCode):
        beside = [each for each in captions if each.parentWidget() is code.parentWidget()]
        if _in_view(window, code) and not beside:
            yield "a code does not say what the phone will show"


def year_without_legend(window: FrameWindow) -> Iterator[str]:
    """Find a picture of the year that is in view while what its fillings mean is not."""
    for strip in window.page.findChildren(YearStrip):
        first = strip.findChildren(Swatch)[:1]
        if first and place_within(first[0], strip).top() > strip.height() // 2:
            yield "what the fillings of the year mean stands below it"


def _in_view(window: FrameWindow, widget: QWidget) -> bool:
    view = window.page.viewport()
    return widget.isVisible() and view.rect().contains(place_within(widget, view))


def _any_visible(widgets: Iterable[QWidget]) -> bool:
    return any(each.isVisible() for each in widgets)


def _letters(window: FrameWindow, label: QLabel) -> int:
    return window.frame.ui.theme.text_style(label.property("role")).size

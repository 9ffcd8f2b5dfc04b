"""The way of a person through the pages, in which language and with which display settings: plain Python, no Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.frame.journey import Journey

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.frame.journey import Place
    from desktop_app.ui.frame.visit import Visit
    from desktop_app.ui.style.display import DisplaySettings


class Navigator:
    """Moves through a visit. While it is `locked`, no move is made."""

    def __init__(
        self, visit: Visit, has: Callable[[Place], bool], show: Callable[[], None], restyle: Callable[[], None]
    ) -> None:
        """Take what tells whether a place has a page, what shows it, what applies another language or display."""
        self.visit = visit
        self.locked = False
        self._has, self._show, self._restyle = has, show, restyle

    @property
    def journey(self) -> Journey:
        """The places on the way here."""
        return self.visit.journey

    @property
    def here(self) -> Place:
        """The present place."""
        return self.visit.journey.here

    @property
    def language(self) -> str:
        """The language in which pages are shown."""
        return self.visit.language

    @property
    def display(self) -> DisplaySettings:
        """How pages are shown."""
        return self.visit.display

    def go(self, journey: Journey) -> None:
        """Go to the last place of a journey for which there is a page; every move ends here."""
        if self.locked:
            return
        self.visit.journey = Journey(tuple(filter(self._has, journey.places)))
        self.visit.after_error = False
        self._show()

    def open(self, place: Place) -> None:
        """Go on to a place."""
        self.go(self.journey.go(place))

    def open_once(self, place: Place) -> None:
        """Go on to a place, unless a page of its kind is open already."""
        if type(self.here) is not type(place):
            self.open(place)

    def replace(self, place: Place) -> None:
        """Go to a place that takes the present one's: with another answer, or with what is wrong with it."""
        self.go(self.journey.instead(place))

    def stay(self, place: Place) -> None:
        """Remember what has been typed here, and show nothing anew."""
        self.visit.journey = self.journey.instead(place)

    def back(self) -> None:
        """Go back by one answer or page."""
        self.go(self.journey.back())

    def home(self) -> None:
        """Begin anew at the first page."""
        self.go(Journey())

    def use_language(self, language: str, *, leave: bool = False) -> None:
        """Change the language, and `leave` the page where that was done or stay."""
        if self.locked:
            return
        self.visit.language = language
        self._restyle()
        self.go(self.journey.back() if leave else self.journey)

    def use_display(self, display: DisplaySettings) -> None:
        """Change the size of the letters or the colours, and stay to see how that looks."""
        if self.locked:
            return
        self.visit.display = display
        self._restyle()
        self.go(self.journey)

"""Where a person is in the window, and how they came there: plain data, no Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.guide.model.flow import Flow
    from desktop_app.guide.model.situation import CardSummary, Situation


class Screen(StrEnum):
    """The kinds of page."""

    HOME = "home"
    CARD = "card"
    PRACTICE = "practice"
    LANGUAGE = "language"
    SECOND_LANGUAGE = "second-language"
    TEXT_SIZE = "text-size"
    COLOURS = "colours"
    KEYS = "keys"
    SEARCH = "search"
    TOPIC = "topic"
    FLOW = "flow"
    TAKE_AWAY = "take-away"
    SENTENCES = "sentences"
    SHOW_STAFF = "show-staff"
    FORMS = "forms"
    FORM = "form"
    FORM_SHEET = "form-sheet"
    BOOK = "book"
    ADD_PERSON = "add-person"
    PERSON_FORM = "person-form"
    PERSON = "person"
    REMOVE_PERSON = "remove-person"
    REMINDERS = "reminders"
    YEAR_SHEET = "year-sheet"


BOOK_SCREENS = frozenset(
    {Screen.BOOK, Screen.ADD_PERSON, Screen.PERSON_FORM, Screen.PERSON, Screen.REMOVE_PERSON, Screen.REMINDERS}
)
"""The pages of the renewal book."""


@dataclass(frozen=True)
class Place:
    """A page. In a flow: the answers so far and the card with which it was begun; in a topic: the question opened.

    On paper: the sentence or the form, what was typed into its fields, and whether it has been looked through. In the
    renewal book: the person by id, and the way on which they come into it as the sheet.
    """

    screen: Screen
    flow: str = ""
    answers: tuple[str, ...] = ()
    card: CardSummary | None = None
    topic: str = ""
    detail: str = ""
    query: str = ""
    sheet: str = ""
    values: tuple[tuple[str, str], ...] = ()
    checked: bool = False
    person: str = ""


_HOME = Place(Screen.HOME)


@dataclass(frozen=True)
class Journey:
    """The places on the way here, the present one last. Going on returns a new journey."""

    places: tuple[Place, ...] = (_HOME,)

    @property
    def here(self) -> Place:
        """The present place."""
        return self.places[-1]

    def go(self, place: Place) -> Journey:
        """Go to another place."""
        return Journey((*self.places, place))

    def answer(self, option: str) -> Journey:
        """Give an answer in the flow that is open."""
        return self._instead(replace(self.here, answers=(*self.here.answers, option)))

    def back(self) -> Journey:
        """Drop the last answer; before the first one, leave the place."""
        if self.here.screen is Screen.FLOW and self.here.answers:
            return self._instead(replace(self.here, answers=self.here.answers[:-1]))
        return Journey(self.places[:-1] or (_HOME,))

    def with_query(self, query: str) -> Journey:
        """Stay, with what has been typed into the search."""
        return self._instead(replace(self.here, query=query))

    def with_value(self, field: str, value: str) -> Journey:
        """Stay, with what has been typed into a field of a form."""
        return self._instead(replace(self.here, values=tuple({**dict(self.here.values), field: value}.items())))

    def checked(self) -> Journey:
        """Stay, with a form that has been looked through."""
        return self._instead(replace(self.here, checked=True))

    def with_card(self, card: CardSummary | None) -> Journey:
        """Stay, with what another reading of the card says."""
        return self._instead(replace(self.here, card=card))

    def _instead(self, place: Place) -> Journey:
        return Journey((*self.places[:-1], place))


def leads_elsewhere(flow: Flow, place: Place, case: Situation) -> bool:
    """Whether the answers given at a place would lead to another page with the card of this case."""
    from desktop_app.guide.model.node import FlowError  # home has no flow

    try:
        return flow.position(case, place.answers).id != flow.position(replace(case, card=place.card), place.answers).id
    except FlowError:
        return True

"""Builds the pages of the renewal book, and does what is done on them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop_app.guide.content.flows.renewal import ENTRANCES, RENEWAL
from desktop_app.language.text import literal
from desktop_app.reminders.daily.switch import Switch
from desktop_app.reminders.model.person import End
from desktop_app.ui.book import messages as words
from desktop_app.ui.book import value_names
from desktop_app.ui.book.questions import (
    Known,
    Mistakes,
    Way,
    first_values,
    mistakes,
    person_from,
    questions,
    values_of,
)
from desktop_app.ui.frame.journey import BOOK_SCREENS, Journey, Place, Screen
from desktop_app.ui.settings.choices import ChoicesPage
from desktop_app.ui.widgets.band import Band
from desktop_app.ui.widgets.choice import ChoiceWords

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from desktop_app.guide.model.situation import Situation
    from desktop_app.reminders.model.due import Due
    from desktop_app.reminders.model.person import Person
    from desktop_app.ui.book.desk import BookDesk
    from desktop_app.ui.frame.page import ScreenPage
    from desktop_app.ui.frame.page_builder import Actions
    from desktop_app.ui.style.look import Look

_BELOW_HEADING = 1


def renewal_of(due: Due) -> Place:
    """Return the place in the guide at which the renewal of what ends begins."""
    return Place(Screen.FLOW, RENEWAL.id, ENTRANCES.get(f"{due.end}-{due.state}", ENTRANCES[due.end]))


class BookBuilder:
    """Builds pages of the book, in one language, with the card that is in the reader now."""

    def __init__(self, desk: BookDesk, look: Look, actions: Actions, case: Situation) -> None:
        """Take the book, how pages look, what they can do."""
        self._desk, self._look, self._do, self._case = desk, look, actions, case

    def build(self, place: Place) -> ScreenPage:
        """Return the page of a place; the first page where the person of the place is there no more."""
        builders: dict[Screen, Callable[[Place], ScreenPage]] = {
            Screen.ADD_PERSON: lambda _place: self._ways(),
            Screen.PERSON_FORM: self._form,
            Screen.PERSON: self._person,
            Screen.REMOVE_PERSON: self._remove,
            Screen.REMINDERS: lambda _place: self._reminders(),
        }
        if place.screen is Screen.BOOK:
            self._desk.news_shown()
        gone = place.person and self._desk.person(place.person) is None
        return self._book() if gone or place.screen not in builders else builders[place.screen](place)

    def _book(self) -> ScreenPage:
        from desktop_app.reminders.model.year import year_of
        from desktop_app.ui.book.pages import BookActions, BookPage

        dues = self._desk.dues
        do = BookActions(
            partial(self._do.open_screen, Screen.ADD_PERSON),
            lambda person: self._open(Place(Screen.PERSON, person=person)),
            partial(self._do.open_screen, Screen.REMINDERS),
        )
        return BookPage(self._look, dues, year_of(dues, self._case.today), self._note(), do)

    def _ways(self) -> ScreenPage:
        say = self._look.words
        ways = [(Way.TYPED, words.FROM_FACE, words.FROM_FACE_HINT, "card-front")]
        if self._date_on_card:
            ways.insert(0, (Way.READ, words.FROM_READER, words.FROM_READER_HINT, "computer-reader"))
        ways.append((Way.COMPUTED, words.FROM_BIRTHDAY, words.FROM_BIRTHDAY_HINT, "calendar"))
        choices = [ChoiceWords(way, say(title), say(hint), icon) for way, title, hint, icon in ways]
        page = ChoicesPage(self._look, say(words.WHERE_FROM), choices, self.open_form, 1)
        if not self._date_on_card:
            page.add_note(say(words.PUT_CARD))
        return page

    def open_form(self, way: str) -> None:
        """Go to the questions of a way; of the card in the reader only its date is taken along."""
        values = first_values(self._look.words.language, len(self._desk.people))
        card = self._case.card if way == Way.READ else None
        self._open(Place(Screen.PERSON_FORM, sheet=way, values=tuple(values.items()), card=card))

    @property
    def _date_on_card(self) -> date | None:
        return self._case.card.certificate_ends if self._case.card else None

    def _form(self, place: Place) -> ScreenPage:
        from desktop_app.ui.paper.form_page import FormActions, FormPage, FormWords

        way, values, known = Way(place.sheet), dict(place.values), self._known(place)
        wrong = mistakes(way, values, known) if place.checked else Mistakes({})
        do = FormActions(self._do.note_value, self._do.tick, partial(self._remember, way, known))
        said = FormWords(words.FORM_HINT, words.REMEMBER, wrong_values=wrong.values)
        page = FormPage(self._look, questions(way), values, wrong.by_field, do, said)
        if place.card and place.card.certificate_ends:
            page.column.insertWidget(_BELOW_HEADING, self._read(place.card.certificate_ends, known))
        if note := self._note():
            page.column.insertWidget(_BELOW_HEADING, note)
        return page

    def _read(self, ends: date, known: Known) -> Band:
        """Return the band about the date that the card told: that it is saved, or that it cannot be right."""
        said, tone = (words.READ_DATE, "good") if known.certificate_ends else (words.READ_DATE_WRONG, "careful")
        return Band(self._look, tone, [self._look.words(said, {"day": ends})])

    def _known(self, place: Place) -> Known:
        """Return what is known besides the answers; of a date that no certificate can have nothing is taken."""
        from desktop_app.facts.expiry_estimate import validity_rules
        from desktop_app.facts.renewal_rules import renewal_rules
        from desktop_app.reminders.model.possible import is_possible

        facts = self._look.words.facts
        rules = renewal_rules(facts)
        ends = place.card.certificate_ends if place.card else None
        possible = ends if ends and is_possible(End.CERTIFICATE, ends, rules) else None
        return Known(rules, validity_rules(facts), possible, self._desk.person(place.person))

    def _remember(self, way: Way, known: Known) -> None:
        """Write the person into the book and show it, or show what is wrong."""
        journey = self._do.journey
        values = dict(journey.here.values)
        if mistakes(way, values, known):
            self._do.go(journey.checked())
        elif self._desk.remember(person_from(way, values, known)):
            self._do.go(_at_the_book(journey))

    def _person(self, place: Place) -> ScreenPage:
        from desktop_app.ui.book.pages import PersonActions, PersonPage

        person = self._found(place)
        dues = [due for due in self._desk.dues if due.person == person]
        do = PersonActions(
            lambda due: self._open(renewal_of(due)),
            partial(self._change, person),
            lambda: self._open(Place(Screen.REMOVE_PERSON, person=person.id)),
        )
        code = self._desk.phone_event(dues[0], self._look.words)
        return PersonPage(self._look, person, dues, code, self._note(), do)

    def _change(self, person: Person) -> None:
        values = tuple(values_of(person).items())
        self._open(Place(Screen.PERSON_FORM, sheet=Way.CHANGE, values=values, person=person.id))

    def _remove(self, place: Place) -> ScreenPage:
        person, say = self._found(place), self._look.words
        title = say(words.REMOVE_TITLE, {"nickname": literal(person.nickname)})
        choices = [
            ChoiceWords("keep", say(words.KEEP), icon="back"),
            ChoiceWords("remove-sure", say(words.REMOVE_SURE), say(words.REMOVE_HINT), "remove"),
        ]
        return ChoicesPage(self._look, title, choices, partial(self._removed, person), 1)

    def _removed(self, person: Person, choice: str) -> None:
        journey = self._do.journey
        if choice == "keep":
            self._do.go(journey.back())
        elif self._desk.remove(person.id):
            self._do.go(_at_the_book(journey))

    def _reminders(self) -> ScreenPage:
        from desktop_app.ui.book.pages import ReminderActions, RemindersPage

        desk, state = self._desk, self._desk.reminding
        on = state is Switch.ON
        do = ReminderActions(
            lambda: desk.remind(on=not on),
            desk.save_calendar,
            partial(self._do.open_screen, Screen.YEAR_SHEET),
            desk.save_copy,
            desk.take_copy,
        )
        note = self._note()
        if note is None and state is Switch.DOUBTFUL:
            note = Band(self._look, "careful", [self._look.words(value_names.SWITCH[state])])
        return RemindersPage(self._look, reminding=on, note=note, do=do)

    def _found(self, place: Place) -> Person:
        person = self._desk.person(place.person)
        if person is None:
            raise LookupError(place.person)
        return person

    def _open(self, place: Place) -> None:
        self._do.go(self._do.journey.go(place))

    def _note(self) -> Band | None:
        notes = self._desk.notes()
        lines = [line for note in notes for line in note.lines(self._look.words)]
        return Band(self._look, notes[0].tone, lines) if notes else None


def _at_the_book(journey: Journey) -> Journey:
    """Return the way back to the first page of the book, which stands there once only."""
    before = [place for place in journey.places if place.screen not in BOOK_SCREENS]
    return Journey((*before, Place(Screen.BOOK)))

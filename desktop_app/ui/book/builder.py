"""Builds the pages of the renewal book, and does what is done on them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop_app.guide.content.flows.renewal import ENTRANCES, RENEWAL
from desktop_app.language.markup import literal
from desktop_app.reminders.daily.switch import Switch
from desktop_app.reminders.model.person import End
from desktop_app.ui.book import messages, value_names
from desktop_app.ui.book.places import (
    AddPersonPlace,
    BookPlace,
    EntryMode,
    PersonFormPlace,
    PersonPlace,
    PlaceInBook,
    RemindersPlace,
    RemovePersonPlace,
    YearSheetPlace,
)
from desktop_app.ui.book.questions import (
    Known,
    answer_errors,
    first_values,
    person_from,
    questions,
    values_of,
)
from desktop_app.ui.day.places import DayPlace
from desktop_app.ui.frame.journey import Journey
from desktop_app.ui.guide.places import FlowPlace
from desktop_app.ui.pages.choices_page import ChoicesPage
from desktop_app.ui.widgets.band import Band
from desktop_app.ui.widgets.choice import ChoiceText

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.guide.model.situation import CardSummary
    from desktop_app.reminders.model.due import Due
    from desktop_app.reminders.model.person import Person
    from desktop_app.ui.book.service import RenewalBookService
    from desktop_app.ui.frame.feature import PageContext
    from desktop_app.ui.frame.journey import Place
    from desktop_app.ui.pages.page import ScreenPage

_BELOW_HEADING = 1


def renewal_of(due: Due) -> FlowPlace:
    """Return the place in the guide at which the renewal of what ends begins."""
    return FlowPlace(RENEWAL.id, ENTRANCES.get(f"{due.end}-{due.state}", ENTRANCES[due.end]))


class BookBuilder:
    """Builds pages of the book, in one language, with the card that is in the reader now."""

    def __init__(self, service: RenewalBookService, context: PageContext) -> None:
        """Take the book, and what pages are built with."""
        self._service, self._context, self._ui, self._situation = service, context, context.ui, context.situation

    def book(self) -> ScreenPage:
        """Return the first page."""
        self._service.news_shown()
        return self._book()

    def _book(self) -> ScreenPage:
        from desktop_app.reminders.model.year import year_of
        from desktop_app.ui.book.pages import BookActions, BookPage

        dues = self._service.dues
        do = BookActions(
            self._context.to(AddPersonPlace()),
            lambda person: self._open(PersonPlace(person)),
            self._context.to(RemindersPlace()),
        )
        return BookPage(self._ui, dues, year_of(dues, self._situation.today), self._note(), do)

    def ways(self) -> ScreenPage:
        """Return the page on which it is chosen how somebody comes into the book."""
        translator = self._ui.translator
        ways = [(EntryMode.TYPED, messages.FROM_FACE, messages.FROM_FACE_HINT, "card-front")]
        if self._date_on_card:
            ways.insert(0, (EntryMode.READ, messages.FROM_READER, messages.FROM_READER_HINT, "computer-reader"))
        ways.append((EntryMode.COMPUTED, messages.FROM_BIRTHDAY, messages.FROM_BIRTHDAY_HINT, "calendar"))
        choices = [ChoiceText(way, translator(title), translator(hint), icon) for way, title, hint, icon in ways]
        page = ChoicesPage(
            self._ui,
            translator(messages.WHERE_FROM),
            choices,
            lambda way: self.open_form(EntryMode(way), self._situation.card),
            1,
        )
        if not self._date_on_card:
            page.add_note(translator(messages.PUT_CARD))
        return page

    def _choose_way(self, way: str) -> None:
        self.open_form(EntryMode(way), self._situation.card)

    def open_form(self, way: EntryMode, card: CardSummary | None) -> None:
        """Go to the questions of a way; of the card in the reader only its date is taken along."""
        values = first_values(self._ui.translator.language, len(self._service.people))
        read = card if way is EntryMode.READ else None
        self._open(PersonFormPlace(way, read, values=tuple(values.items())))

    @property
    def _date_on_card(self) -> date | None:
        return self._situation.card.certificate_ends if self._situation.card else None

    def form(self, place: PersonFormPlace) -> ScreenPage:
        """Return the questions of a way, or the first page where the person is there no more."""
        if place.person and self._service.person(place.person) is None:
            return self._book()
        from desktop_app.ui.pages.form_page import FormActions, FormPage, FormText

        way, values, known = place.way, dict(place.values), self._known(place)
        wrong = answer_errors(way, values, known) if place.checked else {}
        do = FormActions(
            self._context.fill,
            self._context.tick,
            partial(self._remember, way, known),
            lambda field: self._open(DayPlace(field)),
        )
        said = FormText(messages.FORM_HINT, messages.REMEMBER, at=place.at)
        page = FormPage(self._ui, questions(way), values, wrong, do, said)
        if place.card and place.card.certificate_ends:
            page.column.insertWidget(_BELOW_HEADING, self._read(place.card.certificate_ends, known))
        if note := self._note():
            page.column.insertWidget(_BELOW_HEADING, note)
        return page

    def _read(self, ends: date, known: Known) -> Band:
        """Return the band about the date that the card told: that it is saved, or that it cannot be right."""
        said, level = (
            (messages.READ_DATE, "success") if known.certificate_ends else (messages.READ_DATE_WRONG, "warning")
        )
        return Band(self._ui, level, [self._ui.translator(said, {"day": ends})])

    def _known(self, place: PersonFormPlace) -> Known:
        """Return what is known besides the answers; of a date that no certificate can have nothing is taken."""
        from desktop_app.facts.expiry_estimate import validity_rules
        from desktop_app.facts.renewal_rules import renewal_rules
        from desktop_app.reminders.model.possible import is_possible

        facts = self._ui.translator.facts
        rules, language = renewal_rules(facts), self._ui.translator.language
        ends = place.card.certificate_ends if place.card else None
        possible = ends if ends and is_possible(End.CERTIFICATE, ends, rules) else None
        return Known(rules, validity_rules(facts), language, possible, self._service.person(place.person))

    def _remember(self, way: EntryMode, known: Known) -> None:
        """Write the person into the book and show it, or show what is wrong."""
        navigator = self._context.navigator
        here = navigator.here
        if not isinstance(here, PersonFormPlace):
            return
        values = dict(here.values)
        if answer_errors(way, values, known):
            navigator.replace(here.looked_through())
        elif self._service.remember(person_from(way, values, known)):
            navigator.go(_at_the_book(navigator.journey))

    def person(self, place: PersonPlace) -> ScreenPage:
        """Return the page of somebody, or the first page where they are there no more."""
        from desktop_app.ui.book.pages import PersonActions, PersonPage

        person = self._service.person(place.person)
        if person is None:
            return self._book()
        dues = [due for due in self._service.dues if due.person == person]
        do = PersonActions(
            lambda due: self._open(renewal_of(due)),
            partial(self._change, person),
            self._context.to(RemovePersonPlace(person.id)),
        )
        code = self._service.phone_event(dues[0], self._ui.translator)
        return PersonPage(self._ui, person, dues, code, self._note(), do)

    def _change(self, person: Person) -> None:
        values = tuple(values_of(person).items())
        self._open(PersonFormPlace(EntryMode.CHANGE, person=person.id, values=values))

    def remove(self, place: RemovePersonPlace) -> ScreenPage:
        """Return the question whether to remove somebody, or the first page where they are there no more."""
        person, translator = self._service.person(place.person), self._ui.translator
        if person is None:
            return self._book()
        title = translator(messages.REMOVE_TITLE, {"nickname": literal(person.nickname)})
        choices = [
            ChoiceText("keep", translator(messages.KEEP), icon="back"),
            ChoiceText("remove-sure", translator(messages.REMOVE_SURE), translator(messages.REMOVE_HINT), "remove"),
        ]
        return ChoicesPage(self._ui, title, choices, partial(self._removed, person), 1)

    def _removed(self, person: Person, choice: str) -> None:
        navigator = self._context.navigator
        if choice == "keep":
            navigator.back()
        elif self._service.remove(person.id):
            navigator.go(_at_the_book(navigator.journey))

    def reminders(self) -> ScreenPage:
        """Return the page with reminders and copies."""
        from desktop_app.ui.book.pages import ReminderActions, RemindersPage

        service, state = self._service, self._service.reminding
        on = state is Switch.ON
        do = ReminderActions(
            lambda: service.remind(on=not on),
            service.save_calendar,
            self._context.to(YearSheetPlace()),
            service.save_copy,
            service.import_copy,
        )
        note = self._note()
        if note is None and state is Switch.DOUBTFUL:
            note = Band(self._ui, "warning", [self._ui.translator(value_names.SWITCH[state])])
        return RemindersPage(self._ui, reminding=on, note=note, do=do)

    def year_sheet(self) -> ScreenPage:
        """Return the page of the sheet with the coming year."""
        from desktop_app.reminders.model.year import year_of
        from desktop_app.sheets.documents.year_sheet import year_sheet
        from desktop_app.sheets.forms.typist import Typist
        from desktop_app.ui.frame.sheets import sheet_page

        translator, context, paper = self._ui.translator, self._context, self._context.sheet_output.paper
        year = year_of(self._service.dues, self._situation.today)
        sheet = year_sheet(year, self._situation.today, *context.both_translators(), paper.fonts.missing_from)
        settled = map(Typist(paper), {row.due.person.nickname: None for row in year.rows})
        left = [f"{literal(each.text)}{translator.colon} {each.said(translator)}" for each in settled if each.left]
        return sheet_page(context, translator(messages.YEAR_SHEET), sheet, left)

    def _open(self, place: Place) -> None:
        self._context.navigator.open(place)

    def _note(self) -> Band | None:
        notes = self._service.notes()
        lines = [line for note in notes for line in note.lines(self._ui.translator)]
        return Band(self._ui, notes[0].level, lines) if notes else None


def _at_the_book(journey: Journey) -> Journey:
    """Return the way back to the first page of the book, which stands there once only."""
    before = [place for place in journey.places if not isinstance(place, PlaceInBook)]
    return Journey((*before, BookPlace()))

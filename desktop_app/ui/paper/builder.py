"""Builds the pages about paper: the sheet to take along, sentences for the staff, forms."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from desktop_app.language.text import JAPANESE, literal
from desktop_app.ui.book import messages as book_words
from desktop_app.ui.frame.journey import Screen
from desktop_app.ui.frame.page import Offer
from desktop_app.ui.paper import messages as words
from desktop_app.ui.settings.choices import ChoicesPage
from desktop_app.ui.widgets.band import Band
from desktop_app.ui.widgets.choice import ChoiceWords

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.guide.model.situation import Situation
    from desktop_app.guide.render.node import NodeContent
    from desktop_app.language.text import Message, Words
    from desktop_app.sheets.forms.form import Field, Form
    from desktop_app.sheets.forms.typist import Typist
    from desktop_app.sheets.sheet import Sheet
    from desktop_app.ui.frame.journey import Journey, Place
    from desktop_app.ui.frame.page import ScreenPage
    from desktop_app.ui.frame.page_builder import Actions, Services
    from desktop_app.ui.frame.setting import Setting
    from desktop_app.ui.paper.sheet_page import SheetActions
    from desktop_app.ui.style.look import Look

_SENTENCE_COLUMNS, _FORM_COLUMNS = 1, 1
_BELOW_HEADING = 1


def paper_offers(look: Look, do: Actions, outcome: NodeContent, setting: Setting) -> list[Offer]:
    """Return what an outcome offers on paper: the sheet to take along, sentences for the staff, forms."""
    on_sheet = partial(do.open_sheet, Screen.TAKE_AWAY)
    offers = [offer(look, "take-along", words.TAKE_ALONG, words.TAKE_ALONG_HINT, "printer", on_sheet)]
    if sentences := outcome.staff_sentences:
        where = (Screen.SHOW_STAFF, sentences[0]) if len(sentences) == 1 else (Screen.SENTENCES,)
        on_staff = partial(do.open_sheet, *where)
        offers.append(offer(look, "show-staff", words.SHOW_STAFF, words.SHOW_STAFF_HINT, "counter", on_staff))
    return [*offers, form_offer(look, do, setting)] if outcome.offers_forms else offers


def form_offer(look: Look, do: Actions, setting: Setting) -> Offer:
    """Return the way to the forms."""
    on_form = partial(do.open_sheet, Screen.FORMS)
    hint = words.FILL_FORM_HINT if setting.keyboard else words.TOUCH_FORM_HINT
    return offer(look, "fill-form", words.FILL_FORM, hint, "letter-certificate", on_form)


def offer(look: Look, name: str, title: Message, hint: Message, icon: str, do: Callable[[], None]) -> Offer:
    """Return a way on with its name, title, hint and icon."""
    return Offer(ChoiceWords(name, look.words(title), look.words(hint), icon), do)


def form_here(form_id: str, setting: Setting) -> Form:
    """Return the form of this id, which asks for what can be typed only where there is a keyboard."""
    from desktop_app.sheets.forms.by_hand import for_touch
    from desktop_app.sheets.forms.catalogue import form_named

    form = form_named(form_id)
    return form if setting.keyboard else for_touch(form)


def after_form(journey: Journey, setting: Setting) -> Journey:
    """Return where a form leads: to its sheet, or to what is wrong with it."""
    from desktop_app.sheets.forms.form import problems

    here = journey.here
    wrong = problems(form_here(here.sheet, setting), dict(here.values))
    return journey.checked() if wrong else journey.go(replace(here, screen=Screen.FORM_SHEET))


class SheetBuilder:
    """Builds pages about paper, in one language, for the case at their place."""

    def __init__(self, services: Services, look: Look, actions: Actions, case: Situation) -> None:
        """Take what sheets say, how pages look, what they can do."""
        self._services, self._look, self._do, self._case = services, look, actions, case

    def build(self, place: Place) -> ScreenPage:
        """Return the page of a place."""
        builders: dict[Screen, Callable[[Place], ScreenPage]] = {
            Screen.TAKE_AWAY: self._take_away,
            Screen.SENTENCES: self._sentences,
            Screen.SHOW_STAFF: self._show_staff,
            Screen.FORMS: lambda _place: self._forms(),
            Screen.FORM: self._form,
            Screen.FORM_SHEET: self._form_sheet,
            Screen.YEAR_SHEET: lambda _place: self._year_sheet(),
        }
        return builders[place.screen](place)

    def _take_away(self, place: Place) -> ScreenPage:
        from desktop_app.sheets.documents.take_away import take_away

        flow = self._services.flows[place.flow]
        sheet = take_away(flow, place.answers, self._case, *self._both_words())
        return self._sheet_page(self._look.words(words.TAKE_ALONG), sheet)

    def _sentences(self, place: Place) -> ScreenPage:
        from desktop_app.sheets.documents.staff_sentences import sentence_named

        outcome = self._services.flows[place.flow].outcome(self._case, place.answers)
        say, offered = self._look.words, outcome.staff_sentences if outcome else ()
        choices = [ChoiceWords(each, say(sentence_named(each).text), icon="counter") for each in offered]
        on_choice = partial(self._do.open_sheet, Screen.SHOW_STAFF)
        return ChoicesPage(self._look, say(words.CHOOSE_SENTENCE), choices, on_choice, _SENTENCE_COLUMNS)

    def _show_staff(self, place: Place) -> ScreenPage:
        from desktop_app.sheets.documents.staff_sentences import sentence_named, show_staff
        from desktop_app.ui.paper.staff_page import StaffPage

        sheet = show_staff(sentence_named(place.sheet), *self._both_words(), self._case.today)
        return StaffPage(self._look, sheet, self._actions(sheet), self._note())

    def _forms(self) -> ScreenPage:
        from desktop_app.sheets.forms.catalogue import FORMS

        say = self._look.words
        titles = {form.id: say(form.title) for form in FORMS}
        choices = [
            ChoiceWords(form.id, titles[form.id], form.name * (form.name != titles[form.id]), "letter-certificate")
            for form in FORMS
        ]
        return ChoicesPage(self._look, say(words.CHOOSE_FORM), choices, self._open_form, _FORM_COLUMNS)

    def _open_form(self, form_id: str) -> None:
        """Go to the page that asks for the fields of a form, or to its sheet where there is nothing to ask for."""
        asked = form_here(form_id, self._services.setting).asked
        self._do.open_sheet(Screen.FORM if asked else Screen.FORM_SHEET, form_id)

    def _form(self, place: Place) -> ScreenPage:
        from desktop_app.sheets.forms.by_hand import left_empty
        from desktop_app.sheets.forms.form import problems
        from desktop_app.ui.paper.form_page import FormActions, FormPage, FormWords

        typed = self._services.setting.keyboard
        form, values = form_here(place.sheet, self._services.setting), dict(place.values)
        wrong = problems(form, values) if place.checked else {}
        do = FormActions(self._do.note_value, self._do.tick, self._do.check_form)
        hint, by_hand = (words.FORM_HINT, ()) if typed else (words.FORM_HINT_BY_HAND, left_empty(form))
        said = FormWords(hint, name=form.name, remark=self._remark, by_hand=by_hand)
        return FormPage(self._look, form, values, wrong, do, said)

    def _remark(self, field: Field, text: str) -> str:
        """Return what is said beside a field while it is filled in: what of it is left for the pen."""
        from desktop_app.sheets.forms.form import WRITTEN, tidy

        return self._typist()(tidy(field, text)).said(self._look.words) if text and field.kind in WRITTEN else ""

    def _form_sheet(self, place: Place) -> ScreenPage:
        from desktop_app.sheets.documents.form_draft import form_draft
        from desktop_app.sheets.forms.form import left_for_the_pen

        form = form_here(place.sheet, self._services.setting)
        values, settle = dict(place.values), self._typist()
        sheet = form_draft(form, values, *self._both_words(), settle)
        say = self._look.words
        left = [
            f"{say(field.meaning)}{say.colon} {settled.said(say)}"
            for field, settled in left_for_the_pen(form, values, settle)
        ]
        return self._sheet_page(say(form.title), sheet, left)

    def _typist(self) -> Typist:
        from desktop_app.sheets.forms.typist import Typist

        return Typist(self._services.desk.paper)

    def _year_sheet(self) -> ScreenPage:
        from desktop_app.reminders.model.year import year_of
        from desktop_app.sheets.documents.year_sheet import year_sheet

        say, dues = self._look.words, self._services.book.dues if self._services.book else []
        year = year_of(dues, self._case.today)
        missing_from = self._services.desk.paper.fonts.missing_from
        sheet = year_sheet(year, self._case.today, *self._both_words(), missing_from)
        settled = map(self._typist(), {row.due.person.nickname: None for row in year.rows})
        left = [f"{literal(each.text)}{say.colon} {each.said(say)}" for each in settled if each.left]
        return self._sheet_page(say(book_words.YEAR_SHEET), sheet, left)

    def _both_words(self) -> tuple[Words, Words]:
        """Return the language of the person and Japanese, read from files only where a sheet is made."""
        return self._services.words(self._look.words.language), self._services.words(JAPANESE)

    def _sheet_page(self, title: str, sheet: Sheet, left: Sequence[str] = ()) -> ScreenPage:
        """Return the page of a sheet; `left` says what of it is left for the pen."""
        from desktop_app.ui.paper.sheet_page import SheetPage

        page = SheetPage(self._look, title, sheet, self._services.desk.paper, self._actions(sheet), self._note())
        if left:
            page.column.insertWidget(_BELOW_HEADING, Band(self._look, "careful", left))
        return page

    def _actions(self, sheet: Sheet) -> SheetActions:
        from desktop_app.ui.paper.sheet_page import SheetActions

        desk, setting = self._services.desk, self._services.setting
        return SheetActions(
            partial(desk.print, sheet) if setting.prints else None,
            partial(desk.save, sheet) if setting.private else None,
        )

    def _note(self) -> str:
        note = self._services.desk.note
        return self._look.words(note.message, note.values) if note else ""

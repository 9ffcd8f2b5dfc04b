"""The pages of forms: which one, its fields, its sheet."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop_app.ui.day.places import DayPlace
from desktop_app.ui.frame.feature import PageKind
from desktop_app.ui.pages.choices_page import ChoicesPage
from desktop_app.ui.paper import messages
from desktop_app.ui.paper.places import FormPlace, FormSheetPlace, FormsPlace
from desktop_app.ui.widgets.choice import ChoiceText

if TYPE_CHECKING:
    from typing import Any

    from desktop_app.sheets.forms.form import Field, Form
    from desktop_app.ui.frame.deployment import Deployment
    from desktop_app.ui.frame.feature import PageContext
    from desktop_app.ui.pages.form_page import FormPage
    from desktop_app.ui.pages.page import ScreenPage

_FORM_COLUMNS = 1


def form_kinds() -> tuple[PageKind[Any], ...]:
    """Return the kinds of page about forms."""
    return (
        PageKind("forms", FormsPlace, _choose),
        PageKind("form", FormPlace, _fill_in),
        PageKind("form-sheet", FormSheetPlace, _sheet, on_paper=True),
    )


def form_here(form_id: str, deployment: Deployment) -> Form:
    """Return the form of this id, which asks for what can be typed only where there is a keyboard."""
    from desktop_app.sheets.forms.by_hand import for_touch
    from desktop_app.sheets.forms.catalogue import form_named

    form = form_named(form_id)
    return form if deployment.keyboard else for_touch(form)


def _choose(context: PageContext, _place: FormsPlace) -> ChoicesPage:
    from desktop_app.sheets.forms.catalogue import FORMS

    translator = context.ui.translator
    titles = {form.id: translator(form.title) for form in FORMS}
    choices = [
        ChoiceText(form.id, titles[form.id], form.name * (form.name != titles[form.id]), "letter-certificate")
        for form in FORMS
    ]
    return ChoicesPage(context.ui, translator(messages.CHOOSE_FORM), choices, partial(_open, context), _FORM_COLUMNS)


def _open(context: PageContext, form_id: str) -> None:
    """Go to the page that asks for the fields of a form, or to its sheet where there is nothing to ask for."""
    asked = form_here(form_id, context.deployment).asked
    context.navigator.open(FormPlace(form_id) if asked else FormSheetPlace(form_id))


def _fill_in(context: PageContext, place: FormPlace) -> FormPage:
    from desktop_app.sheets.forms.answers import form_errors
    from desktop_app.sheets.forms.by_hand import left_empty
    from desktop_app.ui.pages import messages as page_messages
    from desktop_app.ui.pages.form_page import FormActions, FormPage, FormText

    form, values = form_here(place.form, context.deployment), dict(place.values)
    wrong = form_errors(form, values, context.ui.translator.language) if place.checked else {}
    do = FormActions(
        context.fill, context.tick, partial(_go_on, context), lambda field: context.navigator.open(DayPlace(field))
    )
    keyboard = context.deployment.keyboard
    by_hand = () if keyboard else left_empty(form)
    hint = page_messages.FORM_HINT if keyboard else messages.FORM_HINT_BY_HAND
    said = FormText(
        hint, name=form.name, remark=partial(_remark, context), by_hand=by_hand, keyboard=keyboard, at=place.at
    )
    return FormPage(context.ui, form, values, wrong, do, said)


def _remark(context: PageContext, field: Field, text: str) -> str:
    """Return what is said beside a field while it is filled in: what of it is left for the pen."""
    from desktop_app.sheets.forms.form import WRITTEN, cleaned_value
    from desktop_app.sheets.forms.typist import Typist

    if not (text and field.kind in WRITTEN):
        return ""
    return Typist(context.sheet_output.paper)(cleaned_value(field, text)).said(context.ui.translator)


def _go_on(context: PageContext) -> None:
    """Go on to the sheet of the form, or show what is wrong with it."""
    from desktop_app.sheets.forms.answers import form_errors, settled

    here = context.navigator.here
    if not isinstance(here, FormPlace):
        return
    form, values, language = form_here(here.form, context.deployment), dict(here.values), context.ui.translator.language
    if form_errors(form, values, language):
        context.navigator.replace(here.looked_through())
    else:
        context.navigator.open(FormSheetPlace(here.form, tuple(settled(form, values, language).items())))


def _sheet(context: PageContext, place: FormSheetPlace) -> ScreenPage:
    from desktop_app.sheets.documents.form_draft import form_draft
    from desktop_app.sheets.forms.form import left_for_the_pen
    from desktop_app.sheets.forms.typist import Typist
    from desktop_app.ui.frame.sheets import sheet_page

    form, translator = form_here(place.form, context.deployment), context.ui.translator
    values, settle = dict(place.values), Typist(context.sheet_output.paper)
    sheet = form_draft(form, values, *context.both_translators(), settle)
    left = [
        f"{translator(field.meaning)}{translator.colon} {settled.said(translator)}"
        for field, settled in left_for_the_pen(form, values, settle)
    ]
    return sheet_page(context, translator(form.title), sheet, left)

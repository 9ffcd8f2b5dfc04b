"""The choice of a day by touching, for a field of the page before."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop_app.language.markup import accessible_text
from desktop_app.ui.day.places import DayPlace
from desktop_app.ui.frame.feature import Feature, PageKind
from desktop_app.ui.frame.journey import FilledPlace, Journey

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.ui.day.page import DayPage
    from desktop_app.ui.day.spans import Span
    from desktop_app.ui.frame.feature import PageContext


def day_feature() -> Feature:
    """Return the page, to which forms lead."""
    return Feature((PageKind("day", DayPlace, _ask),))


def _ask(context: PageContext, place: DayPlace) -> DayPage:
    from desktop_app.sheets.forms.form import When
    from desktop_app.ui.day.page import DayPage
    from desktop_app.ui.day.spans import narrowed, offered

    ui, when, today = context.ui, place.field.when, context.situation.today
    begins = not place.chosen
    span = narrowed(offered(when, today) if begins else place.chosen[-1])
    offers_today = today if begins and when is When.NOW else None
    return DayPage(ui, ui.translator(place.field.meaning), span, offers_today, partial(_chosen, context, place))


def _chosen(context: PageContext, place: DayPlace, span: Span) -> None:
    """Ask on within what was chosen, or take the day back to its field."""
    if span.first != span.last:
        context.navigator.replace(place.within(span))
    else:
        _take_back(context, place, span.first)


def _take_back(context: PageContext, place: DayPlace, day: date) -> None:
    before = Journey(context.navigator.journey.places[:-1])
    form, translator = before.here, context.ui.translator
    typed = accessible_text(translator.format_field(day, "day")) if context.deployment.keyboard else day.isoformat()
    if isinstance(form, FilledPlace):
        context.navigator.go(before.instead(form.with_value(place.field.id, typed).at_field(place.field.id)))

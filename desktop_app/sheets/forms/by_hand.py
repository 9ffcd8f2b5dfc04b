"""A form for where nobody can type: what can be touched is asked for, the rest is left to the hand."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.language.message import words_about
from desktop_app.sheets.forms.form import Kind

if TYPE_CHECKING:
    from desktop_app.sheets.forms.form import Field, Form

_ = words_about("form")

_TOUCHED = frozenset({Kind.CHOICE, Kind.ONE, Kind.INSURER, Kind.BY_HAND})
_HOW = {
    Kind.KANA: _("Please write this by hand, in カタカナ."),
    Kind.DATE: _("Please write this by hand: the year and 年, the month and 月, the day and 日."),
}


def for_touch(form: Form) -> Form:
    """Return the form with what must be typed left to the hand: never asked for, and empty on paper.

    A day is chosen, or left empty with what to write there.
    """
    return replace(form, fields=tuple(each if each.kind in _TOUCHED else _left_empty(each) for each in form.fields))


def left_empty(form: Form) -> tuple[Field, ...]:
    """Return the fields that are written by hand."""
    return tuple(field for field in form.fields if field.kind is Kind.BY_HAND)


def _left_empty(field: Field) -> Field:
    kind = field.kind if field.kind is Kind.DATE else Kind.BY_HAND
    return replace(field, kind=kind, required=False, hint=_HOW.get(field.kind))

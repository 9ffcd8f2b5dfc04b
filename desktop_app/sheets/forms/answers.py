"""What was typed into the fields of a form: what is wrong with it, and what it means."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from desktop_app.facts.era import FIRST_DAY, era_date
from desktop_app.facts.my_number import holds_my_number
from desktop_app.facts.typed_day.reading import possible_days, typed_day, typed_year
from desktop_app.guide.content import insurers
from desktop_app.language.languages import LANGUAGES
from desktop_app.language.message import words_about
from desktop_app.sheets.forms.form import FormError, Kind, When, chosen, cleaned_value

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.language.message import Message
    from desktop_app.sheets.forms.form import Field, FieldSet

_ = words_about("form")

NEEDED = _("Please fill this in.")
ONLY_KANA = _("Please write this in kana (カタカナ or ひらがな).")
NO_DAY = _("Please write the day like this, with all digits of the year: {example:typed}")
AMBIGUOUS_DAY = _("This can be read as **{first:day}** or as **{second:day}**. Which day do you mean?")
NO_YEAR = _("Please write the year with four digits, of the Western calendar.")
NO_CHOICE = _("Please choose from those offered.")
MY_NUMBER = _(
    "This is a My Number (マイナンバー). It is not needed here: please take it out. Where a form asks for it, it is written by hand."
)

_KANA = re.compile(r"[\u3099\u309a\u30a0-\u30fe\u31f0-\u31ff 　]*")
EXAMPLES = {When.PAST: date(1950, 4, 29), When.NOW: date(2027, 4, 29), When.TO_COME: date(2029, 4, 29)}
"""Days that show how one is typed: the day is told from the month, whichever stands first."""


@dataclass(frozen=True)
class Problem:
    """What is wrong with a field, and what is filled into the sentence."""

    message: Message
    values: Mapping[str, object] = field(default_factory=dict)


def form_errors(form: FieldSet, values: Mapping[str, str], language: str = "") -> dict[str, Problem]:
    """Return what is wrong by field; FormError where there is no such field.

    `language` is that of whoever typed; without it, nothing is read by the habits of one.
    """
    known = {field.id for field in form.asked}
    if unknown := set(values) - known:
        msg = f"form {form.id!r} has no field {min(unknown)!r}; fields are: {', '.join(f.id for f in form.asked)}"
        raise FormError(msg)
    found = {field.id: _problem(field, values.get(field.id, ""), language) for field in form.asked}
    return {name: problem for name, problem in found.items() if problem}


def days_meant(text: str, language: str = "") -> tuple[date, ...]:
    """Return the days of the present calendar that a text can mean to whoever writes this language."""
    return tuple(day for day in possible_days(text, day_first=_day_first(language)) if day >= FIRST_DAY)


def settled(form: FieldSet, values: Mapping[str, str], language: str = "") -> dict[str, str]:
    """Return values without mistakes as they are understood whatever the language: days like 2027-01-05, years 2027."""
    asked = {field.id: field for field in form.asked}
    return {name: _settled(asked[name], text, language) for name, text in values.items()}


def for_paper(field: Field, text: str) -> str:
    """Return a settled value as it stands on the form: days in era years."""
    text = cleaned_value(field, text)
    return era_date(date.fromisoformat(text)) if text and field.kind is Kind.DATE else text


def _day_first(language: str) -> bool:
    return bool(language) and LANGUAGES[language].day_first


def _settled(field: Field, typed: str, language: str) -> str:
    text = cleaned_value(field, typed)
    if text and field.kind is Kind.DATE:
        return typed_day(text, day_first=_day_first(language)).isoformat()
    return str(typed_year(text)) if text and field.kind is Kind.YEAR else typed


def _problem(field: Field, typed: str, language: str) -> Problem | None:
    text = cleaned_value(field, typed)
    if not text:
        return Problem(NEEDED) if field.required else None
    if holds_my_number(text, beside_each_other=field.numbers):
        return Problem(MY_NUMBER)
    if field.kind is Kind.DATE:
        return _problem_of_day(field, text, language)
    message = _message(field, text)
    return Problem(message) if message else None


def _problem_of_day(field: Field, text: str, language: str) -> Problem | None:
    days = days_meant(text, language)
    if len(days) == 1:
        return None
    if not days:
        return Problem(NO_DAY, {"example": EXAMPLES[field.when]})
    return Problem(AMBIGUOUS_DAY, dict(zip(("first", "second"), days, strict=True)))


def _message(field: Field, text: str) -> Message | None:
    """Return what is wrong with a field that is not a day."""
    if field.kind is Kind.KANA:
        return None if _KANA.fullmatch(text) else ONLY_KANA
    if field.kind is Kind.YEAR:
        return None if _is_year(text) else NO_YEAR
    if field.kind is Kind.INSURER:
        return None if text in insurers.NAMES else NO_CHOICE
    offered = {option.id for option in field.options}
    return NO_CHOICE if field.kind in _CHOICES and not set(chosen(text)) <= offered else None


_CHOICES = frozenset({Kind.CHOICE, Kind.ONE})


def _is_year(text: str) -> bool:
    try:
        return typed_year(text) >= FIRST_DAY.year
    except ValueError:
        return False

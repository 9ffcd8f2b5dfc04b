"""What a form is: fields that are asked for, and those that are written by hand."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Protocol

from desktop_app.base.exit_codes import WrongInputError
from desktop_app.base.typed import cleaned
from desktop_app.facts.era import FIRST_DAY, era_date
from desktop_app.facts.my_number import holds_my_number
from desktop_app.facts.typed_day import AmbiguousDayError, typed_day
from desktop_app.guide.content import insurers
from desktop_app.language.message import words_about

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from desktop_app.language.message import Message
    from desktop_app.sheets.on_paper import OnPaper

_ = words_about("form")

LONGEST = 10_000
"""Letters that a field takes; whether paper has room for them is another question."""
NEEDED = _("Please fill this in.")
ONLY_KANA = _("Please write this in kana (カタカナ or ひらがな).")
NO_DAY = _("Please write the day as year-month-day, with a year of the Western calendar.")
AMBIGUOUS_DAY = _("Please write the day as year-month-day: this can be read as two different days.")
NO_YEAR = _("Please write the year with four digits, of the Western calendar.")
NO_CHOICE = _("Please choose from those offered.")
MY_NUMBER = _(
    "This is a My Number (マイナンバー). It is not needed here: please take it out. Where a form asks for it, it is written by hand."
)

_KANA = re.compile(r"[\u3099\u309a\u30a0-\u30fe\u31f0-\u31ff 　]*")
_HIRAGANA = {code: code + 0x60 for code in (*range(0x3041, 0x3097), 0x309D, 0x309E)}
_NO_LETTER = re.compile("[\ud800-\udfff]")
"""What the system makes of bytes that are no text."""
_FOUR_DIGITS = re.compile(r"\d{4}")


BIRTHDAY = "1950-04-29"
"""An example of a day, as most forms ask for one."""


class FormError(WrongInputError):
    """There is no such form or field."""


class Kind(StrEnum):
    """What a field holds. CHOICE allows several options, ONE exactly one; fields BY_HAND are never asked for."""

    TEXT = "text"
    KANA = "kana"
    DATE = "date"
    YEAR = "year"
    CHOICE = "choice"
    ONE = "one"
    INSURER = "insurer"
    BY_HAND = "by-hand"


@dataclass(frozen=True)
class FormOption:
    """Something to tick: the words on the form, and their meaning."""

    id: str
    label: str
    meaning: Message


@dataclass(frozen=True)
class Field:
    """A field: the words on the form, their meaning, what it holds.

    `example` shows how a day is typed; `hint` is said besides; `numbers` are typed into it beside each other.
    """

    id: str
    label: str
    meaning: Message
    kind: Kind = Kind.TEXT
    required: bool = False
    options: tuple[FormOption, ...] = ()
    example: str = BIRTHDAY
    hint: Message | None = None
    numbers: bool = False

    def as_json(self, translate: Callable[[Message], str]) -> dict[str, Any]:
        """Return the field as the command line lists it."""
        offered = {option.id: option.meaning for option in self.options}
        if self.kind is Kind.INSURER:
            offered = dict(insurers.NAMES)
        return {
            "field": self.id,
            "label": self.label,
            "meaning": translate(self.meaning),
            "kind": self.kind.value,
            "required": self.required,
            "options": [{"option": name, "meaning": translate(meaning)} for name, meaning in offered.items()],
        }


class FieldSet(Protocol):
    """Something that asks for fields: a form, or questions of this program itself."""

    @property
    def id(self) -> str:
        """What it is called by the program."""

    @property
    def title(self) -> Message:
        """What it is about."""

    @property
    def asked(self) -> tuple[Field, ...]:
        """The fields that the person is asked for."""


@dataclass(frozen=True)
class Form:
    """A form: its name on paper, its title, its request in a sentence, fields in their order, what to attach.

    `facts` names the facts after which it is worded.
    """

    id: str
    name: str
    title: Message
    request: Message
    fields: tuple[Field, ...]
    attach: tuple[Message, ...]
    facts: tuple[str, ...] = ()

    @property
    def asked(self) -> tuple[Field, ...]:
        """The fields that the person is asked for."""
        return tuple(field for field in self.fields if field.kind is not Kind.BY_HAND)

    def as_json(self, translate: Callable[[Message], str]) -> dict[str, Any]:
        """Return the form and the fields that are asked for, as the command line lists them."""
        fields = [field.as_json(translate) for field in self.asked]
        return {"form": self.id, "name": self.name, "title": translate(self.title), "fields": fields}


WRITTEN = frozenset({Kind.TEXT, Kind.KANA})
"""Kinds of which any letters stand on the form as they were typed."""


def form_errors(form: FieldSet, values: Mapping[str, str]) -> dict[str, Message]:
    """Return what is wrong by field; FormError where there is no such field."""
    known = {field.id for field in form.asked}
    if unknown := set(values) - known:
        msg = f"form {form.id!r} has no field {min(unknown)!r}; fields are: {', '.join(f.id for f in form.asked)}"
        raise FormError(msg)
    found = {field.id: _error(field, cleaned_value(field, values.get(field.id, ""))) for field in form.asked}
    return {name: problem for name, problem in found.items() if problem}


def cleaned_value(field: Field, text: str) -> str:
    """Return what was typed without line breaks and needless spaces, kana as katakana, what is no letter at all as �."""
    text = cleaned(_NO_LETTER.sub("\N{REPLACEMENT CHARACTER}", text))
    if field.kind is Kind.KANA:
        return unicodedata.normalize("NFKC", text).translate(_HIRAGANA)
    return text


def chosen(text: str) -> tuple[str, ...]:
    """Return the options of a field's text, written with commas between them."""
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _error(field: Field, text: str) -> Message | None:
    if not text:
        return NEEDED if field.required else None
    if holds_my_number(text, beside_each_other=field.numbers):
        return MY_NUMBER
    return _CHECKS[field.kind](field, text)


def _kana(field: Field, text: str) -> Message | None:
    del field
    return None if _KANA.fullmatch(text) else ONLY_KANA


def _date(field: Field, text: str) -> Message | None:
    del field
    try:
        return None if typed_day(text) >= FIRST_DAY else NO_DAY
    except AmbiguousDayError:
        return AMBIGUOUS_DAY
    except ValueError:
        return NO_DAY


def _year(field: Field, text: str) -> Message | None:
    del field
    return None if _FOUR_DIGITS.fullmatch(text) and int(text) >= FIRST_DAY.year else NO_YEAR


def _choice(field: Field, text: str) -> Message | None:
    return None if set(chosen(text)) <= {option.id for option in field.options} else NO_CHOICE


def _insurer(field: Field, text: str) -> Message | None:
    del field
    return None if text in insurers.NAMES else NO_CHOICE


_CHECKS = {
    Kind.TEXT: lambda field, text: None,  # noqa: ARG005 - any text will do
    Kind.KANA: _kana,
    Kind.DATE: _date,
    Kind.YEAR: _year,
    Kind.CHOICE: _choice,
    Kind.ONE: _choice,
    Kind.INSURER: _insurer,
}


def for_paper(field: Field, text: str) -> str:
    """Return a value as it stands on the form: dates in era years."""
    text = cleaned_value(field, text)
    return era_date(typed_day(text)) if text and field.kind is Kind.DATE else text


def left_for_the_pen(
    form: Form, values: Mapping[str, str], settle: Callable[[str], OnPaper]
) -> Iterator[tuple[Field, OnPaper]]:
    """Yield the fields of which something must be written by hand, each with what of it stands on paper."""
    for field in form.asked:
        settled = settle(cleaned_value(field, values.get(field.id, "")))
        if field.kind in WRITTEN and not settled.is_whole:
            yield field, settled

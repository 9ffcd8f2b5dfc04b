"""What a form is: fields that are asked for, and those that are written by hand."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Protocol

from desktop_app.base.exit_codes import WrongInputError
from desktop_app.base.typed import cleaned
from desktop_app.guide.content import insurers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from desktop_app.language.message import Message
    from desktop_app.sheets.on_paper import OnPaper

LONGEST = 10_000
"""Letters that a field takes; whether paper has room for them is another question."""
_HIRAGANA = {code: code + 0x60 for code in (*range(0x3041, 0x3097), 0x309D, 0x309E)}
_NO_LETTER = re.compile("[\ud800-\udfff]")
"""What the system makes of bytes that are no text."""


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


class When(StrEnum):
    """When the day of a field lies: long ago, like a birthday; about now; in the years to come, like an end."""

    PAST = "past"
    NOW = "now"
    TO_COME = "to-come"


@dataclass(frozen=True)
class FormOption:
    """Something to tick: the words on the form, and their meaning."""

    id: str
    label: str
    meaning: Message


@dataclass(frozen=True)
class Field:
    """A field: the words on the form, their meaning, what it holds.

    `when` is about a day; `hint` is said besides; `numbers` are typed into it beside each other.
    """

    id: str
    label: str
    meaning: Message
    kind: Kind = Kind.TEXT
    required: bool = False
    options: tuple[FormOption, ...] = ()
    when: When = When.PAST
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


def cleaned_value(field: Field, text: str) -> str:
    """Return what was typed without line breaks and needless spaces, kana as katakana, what is no letter as �."""
    text = cleaned(_NO_LETTER.sub("\N{REPLACEMENT CHARACTER}", text))
    if field.kind is Kind.KANA:
        return unicodedata.normalize("NFKC", text).translate(_HIRAGANA)
    return text


def chosen(text: str) -> tuple[str, ...]:
    """Return the options of a field's text, written with commas between them."""
    return tuple(part.strip() for part in text.split(",") if part.strip())


def left_for_the_pen(
    form: Form, values: Mapping[str, str], settle: Callable[[str], OnPaper]
) -> Iterator[tuple[Field, OnPaper]]:
    """Yield the fields of which something must be written by hand, each with what of it stands on paper."""
    for field in form.asked:
        settled = settle(cleaned_value(field, values.get(field.id, "")))
        if field.kind in WRITTEN and not settled.is_whole:
            yield field, settled

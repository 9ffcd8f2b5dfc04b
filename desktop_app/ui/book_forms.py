"""The questions whose answers make a person of the renewal book, and what comes of the answers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop_app.reminders.person import (
    Colour,
    KnownEnd,
    PersonError,
    Source,
    checked,
    colour_for,
    new_person,
    nickname_problem,
)
from desktop_app.sheets.form import Field, Kind, Option, day_of, problems
from desktop_app.text import LANGUAGES, Message
from desktop_app.typed import tidied
from desktop_app.ui import book_words as words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.facts.validity import ValidityRules
    from desktop_app.reminders.person import Person

_LAST_DAY = "2029-04-29"
"""An example of a day on which something ends."""
_NICKNAME = Field("nickname", "", words.NICKNAME, required=True)
_CERTIFICATE = Field("certificate-ends", "電子証明書の有効期限", words.CERTIFICATE_ENDS, Kind.DATE, example=_LAST_DAY)
_CARD = Field("card-ends", "有効期限", words.CARD_ENDS, Kind.DATE, example=_LAST_DAY)
_BIRTHDAY = Field("birthday", "生年月日", words.BIRTHDAY, Kind.DATE, required=True, hint=words.BIRTHDAY_NOT_KEPT)
_CARD_YEAR = Field("card-year", "カードの交付年", words.CARD_YEAR, Kind.YEAR, required=True)
_STAY = Field("stay-ends", "在留期間の満了日", words.STAY_ENDS, Kind.DATE, example=_LAST_DAY)
_CERTIFICATE_YEAR = Field("certificate-year", "電子証明書の発行年", words.CERTIFICATE_YEAR, Kind.YEAR)


class Way(StrEnum):
    """How a person comes into the book, or is changed in it."""

    READ = "read"
    TYPED = "typed"
    COMPUTED = "computed"
    CHANGE = "change"


@dataclass(frozen=True)
class Questions:
    """What is asked for on one of the ways."""

    id: str
    title: Message
    asked: tuple[Field, ...]


_TITLES = {
    Way.READ: words.TITLE_READ,
    Way.TYPED: words.TITLE_TYPED,
    Way.COMPUTED: words.TITLE_COMPUTED,
    Way.CHANGE: words.TITLE_CHANGE,
}
_DATES = {
    Way.READ: (_CARD,),
    Way.TYPED: (_CERTIFICATE, _CARD),
    Way.COMPUTED: (_BIRTHDAY, _CARD_YEAR, _CERTIFICATE_YEAR, _STAY),
    Way.CHANGE: (_CERTIFICATE, _CARD),
}


def questions(way: Way) -> Questions:
    """Return what is asked for on a way."""
    colours = tuple(Option(colour, "", words.COLOURS[colour]) for colour in Colour)
    languages = tuple(Option(code, "", Message("", name)) for code, name in LANGUAGES.items())
    colour = Field("colour", "", words.COLOUR, Kind.ONE, options=colours)
    language = Field("language", "", words.LANGUAGE, Kind.ONE, options=languages)
    return Questions(way, _TITLES[way], (_NICKNAME, *_DATES[way], colour, language))


def first_values(language: str, taken: int) -> dict[str, str]:
    """Return what stands in the fields at first: the language of the window, a colour that nobody has yet."""
    return {"colour": colour_for(taken), "language": language}


def values_of(person: Person) -> dict[str, str]:
    """Return what stands in the fields when a person is changed."""
    values = {"nickname": person.nickname, "colour": person.colour, "language": person.language}
    known = {"certificate-ends": person.certificate, "card-ends": person.card}
    return values | {name: end.day.isoformat() for name, end in known.items() if end}


@dataclass(frozen=True)
class Known:
    """What the answers are put together with: the date that a card told, the person as they were, the rules."""

    certificate_ends: date | None = None
    before: Person | None = None
    rules: ValidityRules | None = None


def mistakes(way: Way, values: Mapping[str, str], known: Known) -> dict[str, Message]:
    """Return what is wrong with the answers, by field; empty where a person can be made of them."""
    wrong = problems(questions(way), values)
    if not wrong and (message := nickname_problem(values["nickname"])):
        wrong = {"nickname": message}
    if wrong:
        return wrong
    try:
        person_from(way, values, known)
    except PersonError as error:
        return {_DATES[way][0].id: error.message}
    return {}


def person_from(way: Way, values: Mapping[str, str], known: Known) -> Person:
    """Return the person that the answers describe; PersonError where they do not describe one."""
    certificate, card = _ends(way, values, known)
    nickname, colour, language = values["nickname"], Colour(values["colour"]), values["language"]
    if known.before is None:
        return new_person(nickname, colour, language, certificate=certificate, card=card)
    changed = replace(known.before, nickname=tidied(nickname), colour=colour, language=language)
    return checked(replace(changed, certificate=certificate, card=card))


def _ends(way: Way, values: Mapping[str, str], known: Known) -> tuple[KnownEnd | None, KnownEnd | None]:
    if way is Way.COMPUTED and known.rules:
        return _computed(values, known.rules)
    certificate, card = (_typed(values.get(field.id, "")) for field in (_CERTIFICATE, _CARD))
    if way is Way.READ and known.certificate_ends:
        certificate = KnownEnd(known.certificate_ends, Source.READ)
    if known.before:
        certificate, card = _unchanged(certificate, known.before.certificate), _unchanged(card, known.before.card)
    return certificate, card


def _typed(text: str) -> KnownEnd | None:
    return KnownEnd(day_of(text), Source.TYPED) if text.strip() else None


def _unchanged(typed: KnownEnd | None, before: KnownEnd | None) -> KnownEnd | None:
    """Return a date with the source that it had, unless another one was typed."""
    return before if typed and before and typed.day == before.day else typed


def _computed(values: Mapping[str, str], rules: ValidityRules) -> tuple[KnownEnd, KnownEnd]:
    """Return the earliest ends that a card issued some day in that year can have: those of its first day.

    A card of somebody with a period of stay ends with it at the latest.
    """
    birthday, card_year = day_of(values["birthday"]), int(values["card-year"])
    certificate_year = int(values.get("certificate-year") or card_year)
    if not birthday.year <= card_year <= certificate_year:
        raise PersonError(words.YEAR_IMPOSSIBLE)
    stay = _typed(values.get(_STAY.id, ""))
    card = rules.card_ends(birthday, max(birthday, date(card_year, 1, 1)), stay_ends=stay.day if stay else None)
    certificate = rules.certificate_ends(birthday, max(birthday, date(certificate_year, 1, 1)), card)
    return KnownEnd(certificate, Source.COMPUTED), KnownEnd(card, Source.COMPUTED)

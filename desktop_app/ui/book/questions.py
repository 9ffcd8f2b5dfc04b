"""The questions whose answers make a person of the renewal book, and what comes of the answers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from desktop_app.base.typed import cleaned
from desktop_app.language.languages import LANGUAGES
from desktop_app.language.message import Message
from desktop_app.reminders.model.person import (
    Colour,
    DateSource,
    End,
    ExpiryDate,
    PersonError,
    checked,
    colour_for,
    new_person,
    nickname_error,
)
from desktop_app.reminders.model.possible import why_impossible
from desktop_app.sheets.forms.answers import Problem, form_errors, settled
from desktop_app.sheets.forms.form import Field, FormOption, Kind, When
from desktop_app.ui.book import messages, value_names
from desktop_app.ui.book.places import EntryMode

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.facts.expiry_estimate import ValidityRules
    from desktop_app.facts.renewal_rules import RenewalRules
    from desktop_app.reminders.model.person import Person

_NICKNAME = Field("nickname", "", messages.NICKNAME, required=True)
_CERTIFICATE = Field(
    "certificate-ends", "電子証明書の有効期限", messages.CERTIFICATE_ENDS, Kind.DATE, when=When.TO_COME
)
_CARD = Field("card-ends", "有効期限", messages.CARD_ENDS, Kind.DATE, when=When.TO_COME)
_BIRTHDAY = Field("birthday", "生年月日", messages.BIRTHDAY, Kind.DATE, required=True, hint=messages.BIRTHDAY_NOT_KEPT)
_CARD_YEAR = Field("card-year", "カードの交付年", messages.CARD_YEAR, Kind.YEAR, required=True)
_STAY = Field("stay-ends", "在留期間の満了日", messages.STAY_ENDS, Kind.DATE, when=When.TO_COME)
_CERTIFICATE_YEAR = Field("certificate-year", "電子証明書の発行年", messages.CERTIFICATE_YEAR, Kind.YEAR)


@dataclass(frozen=True)
class Questions:
    """What is asked for on one of the ways."""

    id: str
    title: Message
    asked: tuple[Field, ...]


_TITLES = {
    EntryMode.READ: messages.TITLE_READ,
    EntryMode.TYPED: messages.TITLE_TYPED,
    EntryMode.COMPUTED: messages.TITLE_COMPUTED,
    EntryMode.CHANGE: messages.TITLE_CHANGE,
}
_DATES = {
    EntryMode.READ: (_CARD,),
    EntryMode.TYPED: (_CERTIFICATE, _CARD),
    EntryMode.COMPUTED: (_BIRTHDAY, _CARD_YEAR, _CERTIFICATE_YEAR, _STAY),
    EntryMode.CHANGE: (_CERTIFICATE, _CARD),
}


def questions(way: EntryMode) -> Questions:
    """Return what is asked for on a way."""
    colours = tuple(FormOption(colour, "", value_names.COLOURS[colour]) for colour in Colour)
    languages = tuple(FormOption(each.code, "", Message("", each.own_name)) for each in LANGUAGES.values())
    colour = Field("colour", "", messages.COLOUR, Kind.ONE, options=colours)
    language = Field("language", "", messages.LANGUAGE, Kind.ONE, options=languages)
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
    """What the answers are put together with: the rules of the day, the date that a card told, the person as before.

    `language` is that in which somebody types.
    """

    rules: RenewalRules
    validity: ValidityRules
    language: str = ""
    certificate_ends: date | None = None
    before: Person | None = None


def answer_errors(way: EntryMode, values: Mapping[str, str], known: Known) -> Mapping[str, Problem]:
    """Return what is wrong with the answers, by field; nothing where a person can be made of them."""
    wrong = form_errors(questions(way), values, known.language)
    if not wrong and (message := nickname_error(values["nickname"])):
        wrong = {"nickname": Problem(message)}
    if wrong:
        return wrong
    try:
        person_from(way, values, known)
    except PersonError as error:
        return {_field_of(way, error.end): Problem(error.message, error.values)}
    return {}


def _field_of(way: EntryMode, end: End | None) -> str:
    """Return the field in which an end was given, the first one with a date where none is the reason."""
    if end and way is EntryMode.COMPUTED:
        return _STAY.id
    given_in = {End.CERTIFICATE: _CERTIFICATE, End.CARD: _CARD, None: _DATES[way][0]}[end]
    return (given_in if given_in in _DATES[way] else _DATES[way][0]).id


def person_from(way: EntryMode, values: Mapping[str, str], known: Known) -> Person:
    """Return the person that the answers describe; PersonError where they do not describe one."""
    values = settled(questions(way), values, known.language)
    person = _described(values, known, *_ends(way, values, known))
    if error := why_impossible(person, known.rules):
        raise error
    return person


def _described(
    values: Mapping[str, str], known: Known, certificate: ExpiryDate | None, card: ExpiryDate | None
) -> Person:
    nickname, colour, language = values["nickname"], Colour(values["colour"]), values["language"]
    if known.before is None:
        return new_person(nickname, colour, language, certificate=certificate, card=card)
    changed = replace(known.before, nickname=cleaned(nickname), colour=colour, language=language)
    return checked(replace(changed, certificate=certificate, card=card))


def _ends(way: EntryMode, values: Mapping[str, str], known: Known) -> tuple[ExpiryDate | None, ExpiryDate | None]:
    if way is EntryMode.COMPUTED:
        return _computed(values, known)
    certificate, card = (_typed(values.get(field.id, "")) for field in (_CERTIFICATE, _CARD))
    if way is EntryMode.READ and known.certificate_ends:
        certificate = ExpiryDate(known.certificate_ends, DateSource.READ)
    if known.before:
        certificate, card = _unchanged(certificate, known.before.certificate), _unchanged(card, known.before.card)
    return certificate, card


def _typed(text: str) -> ExpiryDate | None:
    return ExpiryDate(date.fromisoformat(text), DateSource.TYPED) if text.strip() else None


def _unchanged(typed: ExpiryDate | None, before: ExpiryDate | None) -> ExpiryDate | None:
    """Return a date with the source that it had, unless another one was typed."""
    return before if typed and before and typed.day == before.day else typed


def _computed(values: Mapping[str, str], known: Known) -> tuple[ExpiryDate, ExpiryDate]:
    """Return the earliest ends that a card issued some day in that year can have: those of its first day.

    A card of somebody with a period of stay ends with it at the latest.
    """
    birthday, card_year = date.fromisoformat(values["birthday"]), int(values["card-year"])
    certificate_year = int(values.get("certificate-year") or card_year)
    issuable = {card_year, certificate_year} <= set(known.rules.issue_years)
    if not (issuable and birthday.year <= card_year <= certificate_year):
        raise PersonError(messages.YEAR_IMPOSSIBLE)
    stay = _typed(values.get(_STAY.id, ""))
    card = known.validity.card_ends(
        birthday, max(birthday, date(card_year, 1, 1)), stay_ends=stay.day if stay else None
    )
    certificate = known.validity.certificate_ends(birthday, max(birthday, date(certificate_year, 1, 1)), card)
    return ExpiryDate(certificate, DateSource.COMPUTED), ExpiryDate(card, DateSource.COMPUTED)

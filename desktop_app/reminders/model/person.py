"""What the book knows of a person: a nickname, a colour, two dates. Never a name, a number, an address or a serial."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop_app.base.typed import cleaned
from desktop_app.facts.my_number import holds_my_number
from desktop_app.language.languages import LANGUAGES
from desktop_app.reminders import messages

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from desktop_app.language.message import Message

LONGEST_NICKNAME = 20
"""Letters."""
_VARIANTS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")
_LONG_NUMBER = re.compile(r"\d{4,}")


class End(StrEnum):
    """What ends: the electronic certificate (利用者証明用電子証明書) or the card."""

    CERTIFICATE = "certificate"
    CARD = "card"


class PersonError(ValueError):
    """The book cannot take a person like this; `message`, filled in with `values`, says why.

    `end` tells which of the dates is the reason, if one is.
    """

    def __init__(self, message: Message, values: Mapping[str, object] | None = None, end: End | None = None) -> None:
        """Say why."""
        super().__init__(message.text)
        self.message = message
        self.values = dict(values or {})
        self.end = end


class DateSource(StrEnum):
    """Where a date came from."""

    READ = "read"
    TYPED = "typed"
    COMPUTED = "computed"


class Colour(StrEnum):
    """What tells people apart at a glance."""

    BLUE = "blue"
    RED = "red"
    GREEN = "green"
    ORANGE = "orange"
    PURPLE = "purple"
    BROWN = "brown"
    PINK = "pink"
    GREY = "grey"


def colour_for(taken: int) -> Colour:
    """Return a colour for the next person of a book, one that nobody has as long as there are any."""
    colours = list(Colour)
    return colours[taken % len(colours)]


@dataclass(frozen=True)
class ExpiryDate:
    """The last day of something, and where it came from."""

    day: date
    source: DateSource


@dataclass(frozen=True)
class Person:
    """Somebody in the book. `id` is random; `revision` rises with every change, for calendars (SEQUENCE of RFC 5545).

    `language` is that of the person's reminders.
    """

    id: str
    nickname: str
    colour: Colour
    language: str
    certificate: ExpiryDate | None = None
    card: ExpiryDate | None = None
    revision: int = 0

    @property
    def ends(self) -> dict[End, ExpiryDate]:
        """What is known to end, and when."""
        known = {End.CERTIFICATE: self.certificate, End.CARD: self.card}
        return {end: day for end, day in known.items() if day}


def new_person(
    nickname: str,
    colour: Colour,
    language: str,
    *,
    certificate: ExpiryDate | None = None,
    card: ExpiryDate | None = None,
) -> Person:
    """Return a person with an id of their own; PersonError where something is wrong."""
    from uuid import uuid4

    return checked(Person(str(uuid4()), cleaned(nickname), colour, language, certificate, card))


def checked(person: Person) -> Person:
    """Return the person if the book may take them; PersonError if not."""
    if problem := nickname_error(person.nickname):
        raise PersonError(problem)
    if not person.ends:
        raise PersonError(messages.NO_DATE)
    if person.language not in LANGUAGES:
        raise PersonError(messages.NO_SUCH_LANGUAGE)
    return person


def nickname_error(nickname: str) -> Message | None:
    """Return what is wrong with a nickname: empty, a My Number, too long, or with a number that may tell who it is."""
    nickname = cleaned(nickname)
    if not nickname:
        return messages.NICKNAME_MISSING
    if holds_my_number(nickname):
        return messages.NICKNAME_IS_MY_NUMBER
    if len(nickname) > LONGEST_NICKNAME:
        return messages.NICKNAME_TOO_LONG
    if _LONG_NUMBER.search(unicodedata.normalize("NFKC", nickname)):
        return messages.NICKNAME_WITH_NUMBER
    return None


def key(nickname: str) -> str:
    """Return what two nicknames share that people take for the same, variants of a kanji too."""
    return unicodedata.normalize("NFKC", _VARIANTS.sub("", cleaned(nickname))).casefold()

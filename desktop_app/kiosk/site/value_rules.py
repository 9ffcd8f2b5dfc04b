"""What the values of a site file must be: each check takes what TOML holds and returns what the kiosk uses."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop_app.base.files import read_bounded
from desktop_app.guide.model.office import OWN_LANGUAGE, LocalText
from desktop_app.kiosk.staff.code import is_hash
from desktop_app.language.languages import LANGUAGES
from desktop_app.language.markup import TELEPHONE

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

LONGEST_SHOWN = 40
"""Letters of a wrong value that are repeated in the sentence about it."""
_LARGEST_SHOWN = 10**9
_DIGITS_OF_TELEPHONE = (10, 11)
_MOST_BYTES_OF_LOGO = 20_000_000
_SIZE = re.compile(r"([0-9]{1,5})x([0-9]{1,5})")
_PICTURES = {".svg": b"<svg", ".png": b"\x89PNG\r\n\x1a\n"}
"""What the files of these endings have in them."""


class Refused(Exception):  # noqa: N818 - it says what happened to the value
    """A value is not taken; the words after its name: "is 90", "has 'fr' in it"."""


@dataclass(frozen=True)
class ValueRule:
    """`right` says in words what a value must be; `parse` returns it as the kiosk uses it, or raises Refused."""

    right: str
    parse: Callable[[Any], Any]
    required: bool = False


def whole_number(least: int, most: int) -> ValueRule:
    """Return the rule for a number, both ends included."""

    def parse(value: object) -> object:
        if type(value) is not int or not least <= value <= most:
            raise Refused(_is(value))
        return value

    return ValueRule(f"a whole number from {least} to {most}", parse)


def one_of(choices: Collection[str | int]) -> ValueRule:
    """Return the rule for a choice."""

    def parse(value: object) -> object:
        if type(value) not in {str, int} or value not in choices:
            raise Refused(_is(value))
        return value

    return ValueRule(f"one of {', '.join(map(str, choices))}", parse)


def some_of(what: str, choices: Collection[str]) -> ValueRule:
    """Return the rule for a list of choices, at least one, none twice."""

    def parse(value: object) -> tuple[str, ...]:
        if not isinstance(value, list) or not value:
            raise Refused(_is(value))
        for place, each in enumerate(value):
            if not isinstance(each, str) or each not in choices:
                raise Refused(_has(each))
            if each in value[:place]:
                msg = f"has {quoted(each)} twice"
                raise Refused(msg)
        return tuple(value)

    return ValueRule(f"a list of {what} out of {', '.join(choices)}", parse)


def yes_or_no() -> ValueRule:
    """Return the rule for a switch."""

    def parse(value: object) -> bool:
        if not isinstance(value, bool):
            raise Refused(_is(value))
        return value

    return ValueRule("true or false", parse)


def text_that(right: str, fits: Callable[[str], bool]) -> ValueRule:
    """Return the rule for a text in no language."""

    def parse(value: object) -> str:
        if not isinstance(value, str) or not fits(value):
            raise Refused(_is(value))
        return value

    return ValueRule(right, parse)


def local_text(right: str, fits: Callable[[str], bool], *, required: bool = False) -> ValueRule:
    """Return the rule for a text, or a table of languages and texts."""

    def parse(value: object) -> LocalText:
        texts: dict[str, Any] = value if isinstance(value, dict) else {OWN_LANGUAGE: value}
        if not texts:
            raise Refused(_is(value))
        for language, text in texts.items():
            if language not in LANGUAGES:
                raise Refused(_has(language))
            if not isinstance(text, str) or not fits(text):
                raise Refused(_is(text) if text is value else _has(text))
        return LocalText({language: text.strip() for language, text in texts.items()})

    return ValueRule(f"{right}, or a table with {right} for any of {', '.join(LANGUAGES)}", parse, required)


def size_in_pixels(least: int, most: int) -> ValueRule:
    """Return the rule for the size of a screen, each side between these ends; the kiosk uses width and height."""
    right = f"a width and a height from {least} to {most}, like 1920x1080"

    def parse(value: object) -> tuple[int, int]:
        found = _SIZE.fullmatch(value) if isinstance(value, str) else None
        if not found:
            raise Refused(_is(value))
        width, height = map(int, found.groups())
        if not all(least <= side <= most for side in (width, height)):
            raise Refused(_is(value))
        return width, height

    return ValueRule(right, parse)


def place_in(folder: Path) -> ValueRule:
    """Return the rule for a path, which begins in the folder unless it is absolute."""

    def parse(value: object) -> Path:
        if not isinstance(value, str) or not is_line(value):
            raise Refused(_is(value))
        return folder / value

    return ValueRule("the path of a folder", parse)


def picture_in(folder: Path) -> ValueRule:
    """Return the rule for the path of a picture that can be read."""

    def parse(value: object) -> Path:
        if not isinstance(value, str) or not is_line(value):
            raise Refused(_is(value))
        if not _is_picture(folder / value):
            msg = f"is {quoted(value)}, where no such picture can be read"
            raise Refused(msg)
        return folder / value

    return ValueRule(f"the path of an SVG or PNG picture, from the folder of the site file ({folder})", parse)


def text_of(most: int) -> tuple[str, Callable[[str], bool]]:
    """Return what a text of at most so many letters is called, and what tells whether one is."""
    return f"a text of at most {most} letters", lambda text: is_text(text) and len(text.strip()) <= most


def is_text(text: str) -> bool:
    """Whether there is something to read in it, with line breaks at most."""
    return bool(text.strip()) and is_line(text.replace("\n", " "))


def is_line(text: str) -> bool:
    """Whether there is something to read in it, and no letter that steers a terminal or a printer."""
    return bool(text.strip()) and not any(unicodedata.category(letter) == "Cc" for letter in text)


def is_line_or_empty(text: str) -> bool:
    """Whether it is a line, or nothing at all."""
    return not text or is_line(text)


def is_hash_or_empty(text: str) -> bool:
    """Whether it is the hash of a code, or nothing at all."""
    return not text or is_hash(text)


def is_telephone(text: str) -> bool:
    """Whether it is a number of Japan with hyphens, as the pages know it."""
    digits = text.replace("-", "")
    return text.isascii() and TELEPHONE.fullmatch(text) is not None and len(digits) in _DIGITS_OF_TELEPHONE


def _is_picture(path: Path) -> bool:
    mark = _PICTURES.get(path.suffix.lower())
    try:
        return mark is not None and mark in read_bounded(path, _MOST_BYTES_OF_LOGO)
    except OSError:
        return False


def quoted(value: object) -> str:
    """Return what a wrong value is, in a few words on one line."""
    match value:
        case str():
            cut = repr(f"{value[:LONGEST_SHOWN]}…")
            return repr(value) if len(value) <= LONGEST_SHOWN else f"{cut} of {len(value)} letters"
        case bool():
            return str(value).lower()
        case int() | float():
            return str(value) if abs(value) < _LARGEST_SHOWN else "a number out of all bounds"
        case list():
            return "a list" if value else "an empty list"
        case dict():
            return "a table" if value else "an empty table"
    return "a date or a time"


def _is(value: object) -> str:
    return f"is {quoted(value)}"


def _has(value: object) -> str:
    return f"has {quoted(value)} in it"

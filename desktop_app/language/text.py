"""The words: messages in the code, their translations, and the facts and dates that are filled into them.

Messages are written in English in the code and marked by `words_about`, which gives them a topic as context (gettext's
msgctxt). `{name}` stands for a value or, where the caller gives none of that name, for a fact of facts.toml. Dates are
written as `{name:month}`, `{name:day}`, `{name:weekday}`, `{name:near}` or in era years as `{name:era}`, times as
`{name:clock}`. Two
asterisks around words make them bold: `**three**`. Easy Japanese writes readings above words as `｜漢字《かんじ》`.
What somebody has typed is filled in by `literal`, so that such signs in it stay what they are.
"""

from __future__ import annotations

import re
import string
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop_app.facts.era import era_date
from desktop_app.facts.units import Unit
from desktop_app.language import languages
from desktop_app.language.catalogue import Catalogue, load_catalogue
from desktop_app.language.date_patterns import date_form

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from desktop_app.facts.store import FactsOfDay

JAPANESE, LANGUAGES = languages.JAPANESE, languages.LANGUAGES  # as most of the program asks for them

_NO_LANGUAGE = {"c"}
"""What Qt calls the language where nobody has chosen one."""

TELEPHONE = re.compile(r"(?<![\d-])0\d+(?:-\d+)+(?![\d-])")
"""A telephone number in a sentence."""

_ISO_DAY = re.compile(r"(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])")
_MARKS_WITH_SPACES = str.maketrans({"（": " (", "）": ")", "、": ", "})
_BOLD = re.compile(r"\*\*(.+?)\*\*")
# The kana that a word and its reading begin with need none above: マイナンバーカード in マイナンバーカード利用状況.
_RUBY = re.compile("｜(?!\u2060)([^《]*)([^《]+)《\\1([^》]+)》")
_MARKS = re.compile("[*｜《》]")
_GUARD = "\N{WORD JOINER}"
"""Stands behind signs that are no marks, because somebody has typed them. Nobody sees it, and nobody can type it."""


@dataclass(frozen=True)
class Message:
    """A sentence in English, with the topic that tells translators what it is about."""

    context: str
    text: str

    @property
    def placeholders(self) -> frozenset[str]:
        """The names of values and facts in it."""
        return frozenset(name for _, name, _, _ in string.Formatter().parse(self.text) if name)


class Piece(NamedTuple):
    """A part of a text: bold or not, with the reading of the word if it is one that carries it."""

    text: str
    reading: str = ""
    bold: bool = False


def words_about(context: str) -> Callable[[str], Message]:
    """Return the mark for messages of one topic, to be bound to the name `_`."""
    return lambda text: Message(context, text)


def literal(text: str) -> str:
    """Return what somebody has typed as a part of the program's own texts, in which its signs are no marks."""
    return _MARKS.sub(lambda found: found[0] + _GUARD, text)


def plain(text: str) -> str:
    """Return the text without marks for bold, with readings in brackets."""
    return _BOLD.sub(r"\1", readings_in_brackets(text)).replace(_GUARD, "")


def readings_in_brackets(text: str) -> str:
    """Return the text with the readings of words behind them instead of above."""
    return _RUBY.sub(r"\1\2（\3）", text)


def without_readings(text: str) -> str:
    """Return the text without the readings of words."""
    return _RUBY.sub(r"\1\2", text)


def spoken(text: str) -> str:
    """Return the text as a screen reader should say it: without marks, and no word twice."""
    return plain(without_readings(text))


def has_readings(text: str) -> bool:
    """Whether words of the text carry their readings."""
    return _RUBY.search(text) is not None


def pieces(text: str) -> Iterator[Piece]:
    """Take a text apart where it becomes bold or a word carries its reading."""
    for index, part in enumerate(text.split("**")):
        bold, end = bool(index % 2), 0
        for word in _RUBY.finditer(part):
            if before := part[end : word.start()] + word[1]:
                yield Piece(before.replace(_GUARD, ""), bold=bold)
            yield Piece(word[2], word[3], bold=bold)
            end = word.end()
        if end < len(part):
            yield Piece(part[end:].replace(_GUARD, ""), bold=bold)


def bold_as(text: str, before: str, after: str) -> str:
    """Return the text with its marks for bold replaced."""
    return _BOLD.sub(rf"{before}\1{after}", text)


class Words(string.Formatter):
    """One language on one day: turns messages into sentences."""

    def __init__(self, language: str, facts: FactsOfDay, catalogue: Catalogue) -> None:
        """Take the language's code, the facts of the day and the translations."""
        self.language = language
        self._own = LANGUAGES[language]
        self.facts = facts
        self.catalogue = catalogue

    def __call__(self, message: Message, values: Mapping[str, object] | None = None) -> str:
        """Return the sentence in this language with everything filled in."""
        sentence = self.catalogue.pgettext(message.context, message.text)
        return self.vformat(sentence, (), values or {})

    @property
    def colon(self) -> str:
        """The colon as this language writes it."""
        return "：" if self._own.full_width_marks else ":"

    def sentences(self, texts: Iterable[str]) -> str:
        """Return sentences as one paragraph."""
        return ("" if self._own.full_width_marks else " ").join(texts)

    def listing(self, names: Iterable[str]) -> str:
        """Return names as a list in a sentence."""
        return ("、" if self._own.full_width_marks else ", ").join(names)

    def dated(self, name: str) -> str:
        """Return a name with the days in it, `2026-11-21`, as this language writes them."""
        return _ISO_DAY.sub(lambda found: self.format_field(date.fromisoformat(found[0]), "day"), name)

    def get_value(self, key: int | str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> Any:
        """Return a value of the caller, else the fact of that name."""
        del args
        if key in kwargs:
            return kwargs[str(key)]
        fact = self.facts[str(key)]
        if fact.unit is Unit.YEN:
            return f"{fact.value:,}".replace(",", self._own.thousands)
        return self._label(fact.value) if isinstance(fact.value, str) else fact.value

    def _label(self, value: str) -> str:
        """Return a fact's words with spans and marks as this language writes them."""
        written = value.replace("–", self._own.from_to)
        return written if self._own.full_width_marks else written.translate(_MARKS_WITH_SPACES)

    def format_field(self, value: Any, format_spec: str) -> str:
        """Write a date in the form asked for, everything else as it is."""
        if format_spec == "clock":
            return f"{value.hour}:{value.minute:02}"
        if format_spec == "era":
            return era_date(value)
        if isinstance(value, date):
            return self._date(value, date_form(value, format_spec, self.language))
        return str(value)

    def _date(self, day: date, form: str) -> str:
        from PySide6.QtCore import QDate, QLocale

        return QLocale(self._own.locale).toString(QDate(day.year, day.month, day.day), form)


def load_words(language: str, facts: FactsOfDay, folder: Path) -> Words:
    """Read the compiled translations of a language; CatalogueError where they are missing or damaged."""
    own = LANGUAGES[language]
    return Words(language, facts, _catalogue(own.catalogue, own.falls_back_on, folder))


@cache
def _catalogue(name: str, falls_back_on: str, folder: Path) -> Catalogue:
    if name == languages.SOURCE_LANGUAGE:
        return Catalogue()
    otherwise = _catalogue(falls_back_on, "", folder) if falls_back_on else None
    return load_catalogue(folder / f"{name}.mo", otherwise)


def best_language(wanted: Sequence[str]) -> str:
    """Return the offered language that fits a list of locale names best.

    English where none does: who has a computer in another language is likelier to read that. Japanese where no
    language is named, as in the locale C.
    """
    named = [name.replace("-", "_").partition("_")[0].lower() for name in wanted]
    for code in named:
        for language in LANGUAGES.values():
            if language.locale.partition("_")[0] == code:
                return language.code
    return JAPANESE if set(named) <= _NO_LANGUAGE else languages.SOURCE_LANGUAGE

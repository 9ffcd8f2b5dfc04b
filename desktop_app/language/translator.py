"""Sentences in a language: messages translated, with values, facts and dates filled in."""

from __future__ import annotations

import string
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from desktop_app.facts.era import era_date
from desktop_app.facts.units import Unit
from desktop_app.language.catalogue import Catalogue, load_catalogue
from desktop_app.language.date_patterns import date_form
from desktop_app.language.languages import LANGUAGES, SOURCE_LANGUAGE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from desktop_app.facts.store import FactsOfDay
    from desktop_app.language.message import Message
    from desktop_app.language.readings.readings import Readings

_MARKS_WITH_SPACES = str.maketrans({"（": " (", "）": ")", "、": ", "})


class Translator(string.Formatter):
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

    def join_names(self, names: Iterable[str]) -> str:
        """Return names as a list in a sentence."""
        return ("、" if self._own.full_width_marks else ", ").join(names)

    def reading(self, japanese: str) -> str:
        """Return how a text in Japanese is read, in letters of this language; empty where nobody asks."""
        return self._readings.of(japanese)

    def readings_once(self, skipped: Iterable[str] = ()) -> Callable[[str], str]:
        """Return what marks readings in the texts of one page, those skipped excepted; see `Readings.once`."""
        return self._readings.once(skipped)

    def words_instead(self, text: str) -> str:
        """Return a short text with the words that people use beside its Japanese terms; see `Readings.instead`."""
        return self._readings.instead(text)

    @property
    def _readings(self) -> Readings:
        from desktop_app.language.readings.readings import readings_in  # the first page has none

        return readings_in(self.language)

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


def load_translator(language: str, facts: FactsOfDay, folder: Path) -> Translator:
    """Read the compiled translations of a language; CatalogueError where they are missing or damaged."""
    own = LANGUAGES[language]
    return Translator(language, facts, _catalogue(own.catalogue, own.falls_back_on, folder))


@cache
def _catalogue(name: str, falls_back_on: str, folder: Path) -> Catalogue:
    if name == SOURCE_LANGUAGE:
        return Catalogue()
    otherwise = _catalogue(falls_back_on, "", folder) if falls_back_on else None
    return load_catalogue(folder / f"{name}.mo", otherwise)

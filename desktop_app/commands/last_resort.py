"""What is said where a command fails: one sentence and an exit code, whatever happened.

What went wrong may be the very thing that is needed to say so, a catalogue or the memory; then it is said in English.
"""

from __future__ import annotations

import traceback
from contextlib import suppress
from datetime import date
from itertools import pairwise, takewhile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.base import paths
from desktop_app.base.exit_codes import NOTHING, WRONG, NotPossibleError, WrongInputError
from desktop_app.base.output import OutputError, complain, tell_json
from desktop_app.facts.record.fact import FactError, NoFactError
from desktop_app.facts.store import FactStore
from desktop_app.guide.search.errors import SearchError
from desktop_app.language.catalogue import CatalogueError
from desktop_app.language.languages import LANGUAGES
from desktop_app.language.markup import without_markup
from desktop_app.language.message import Message, words_about
from desktop_app.language.translator import load_translator

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_ = words_about("command-line")

NO_WINDOW = _("No window can be opened here: {reason}")
_NOT_PRINTED = _("The answer could not be printed: {reason}")
_REFUSED = _("This did not work: {reason}")
_DAMAGED = _("A part of this program is missing or damaged, so please install it again: {reason}")
_NO_FACT = _("The guide does not know what holds on that day: {reason}")
_UNEXPECTED = _("Something went wrong in this program. With --traceback it says where: {reason}")


EXPECTED = (
    *(WrongInputError, NotPossibleError, OutputError, OSError),
    *(FactError, CatalogueError, SearchError, ImportError),
)
"""What may be raised without a fault of ours: of arguments, of this moment, of this computer, of an installation."""


class Asked(NamedTuple):
    """What arguments say about failing, whether they are in order or not."""

    language: str | None
    json: bool
    traceback: bool


def asked_by(arguments: Sequence[str]) -> Asked:
    """Return what arguments ask for; the last language of several, and nothing behind a `--`."""
    arguments = list(takewhile(lambda word: word != "--", arguments))
    words = [pair[1] for pair in pairwise(arguments) if pair[0] == "--lang"]
    words += [word.removeprefix("--lang=") for word in arguments if word.startswith("--lang=")]
    language = next((word for word in reversed(words) if word in LANGUAGES), None)
    return Asked(language, "--json" in arguments, "--traceback" in arguments)


def carried_out(do: Callable[[], int], arguments: Sequence[str]) -> int:
    """Do what the arguments ask for and return the exit code; whatever is raised, it is said in one sentence."""
    try:
        return do()
    except KeyboardInterrupt:
        return NOTHING
    except Exception as error:
        return _failed(error, asked_by(arguments))


def in_language(message: Message, values: dict[str, object], language: str | None) -> str:
    """Return a sentence without facts in a language, None for the computer's; in English where that cannot be."""
    try:
        from desktop_app.wiring import home as app

        translator = load_translator(
            language or app.language_of_computer(), FactStore(()).on(date.min), paths.catalogues()
        )
        return without_markup(translator(message, values))
    except Exception:
        return message.text.format(**values)


def _failed(error: Exception, asked: Asked) -> int:
    sentence = type(error).__name__
    with suppress(MemoryError, RecursionError):
        sentence = _sentence(error, asked.language)
    complain(sentence)
    if asked.traceback:
        complain("".join(traceback.format_exception(error)), end="")
    if asked.json and not isinstance(error, OutputError):
        with suppress(OutputError):
            tell_json({"error": sentence})
    return WRONG if isinstance(error, WrongInputError) else NOTHING


def _sentence(error: Exception, language: str | None) -> str:
    if isinstance(error, WrongInputError | NotPossibleError):
        return str(error)
    return in_language(_message(error), {"reason": _reason(error)}, language)


def _message(error: Exception) -> Message:
    if isinstance(error, OutputError):
        return _NOT_PRINTED
    if isinstance(error, NoFactError):
        return _NO_FACT
    if isinstance(error, FactError | CatalogueError | SearchError | ImportError) or _lacks_a_part(error):
        return _DAMAGED
    return _REFUSED if isinstance(error, OSError) else _UNEXPECTED


def _lacks_a_part(error: Exception) -> bool:
    named = getattr(error, "filename", None)
    return isinstance(named, str) and paths.resources() in Path(named).parents


def _reason(error: Exception) -> str:
    """Return what the error says in one line, with its kind where nobody expected it."""
    if isinstance(error, OSError) and error.strerror:
        files = [str(file) for file in (error.filename, error.filename2) if file is not None]
        return ": ".join([*files, error.strerror])
    said = " ".join(str(error).split())
    return said if isinstance(error, EXPECTED) else f"{type(error).__name__} {said}".rstrip()

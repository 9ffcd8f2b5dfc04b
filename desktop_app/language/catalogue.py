"""The compiled translations of a language; a message is looked up in the file when it is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.base.text_table import TextTable

if TYPE_CHECKING:
    from pathlib import Path

_BETWEEN = "\x04"
"""Between context and message, as GNU gettext writes keys (msgctxt)."""


class CatalogueError(Exception):
    """The translations of a language are not there, or damaged."""


class Catalogue:
    """A language: what it lacks is said as another one says it, in the end in English as the code has it."""

    def __init__(self, texts: TextTable | None = None, otherwise: Catalogue | None = None) -> None:
        """Take the translations, none for English, and the catalogue that speaks where a message lacks one."""
        self._texts = texts
        self._otherwise = otherwise

    def pgettext(self, context: str, message: str) -> str:
        """Return a message in this language; CatalogueError where the file is damaged there."""
        try:
            found = self._texts.get(f"{context}{_BETWEEN}{message}") if self._texts else None
        except ValueError as error:
            raise CatalogueError(message) from error
        if found:
            return found
        return self._otherwise.pgettext(context, message) if self._otherwise else message


def load_catalogue(path: Path, otherwise: Catalogue | None = None) -> Catalogue:
    """Read a .mo file; CatalogueError where it is missing or damaged."""
    try:
        return Catalogue(TextTable(path.read_bytes()), otherwise)
    except (OSError, ValueError) as error:
        msg = f"the translations for {path.stem} cannot be read; `make words` makes them"
        raise CatalogueError(msg) from error

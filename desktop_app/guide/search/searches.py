"""The search of each language: its model, and what reads it, are loaded when somebody searches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.language.languages import LANGUAGES

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.guide.search.model import SearchModel


class Searches:
    """The search of each language, loaded from its folder when it is first asked."""

    def __init__(self, folder: Path) -> None:
        """Know no language yet."""
        self._folder = folder
        self._models: dict[str, SearchModel] = {}

    def model(self, language: str) -> SearchModel:
        """Return what has been learnt of a language; SearchError where it cannot be searched."""
        from desktop_app.guide.search.model import load_model

        name = LANGUAGES[language].falls_back_on or LANGUAGES[language].catalogue
        if name not in self._models:
            self._models[name] = load_model(self._folder / f"{name}.model")
        return self._models[name]

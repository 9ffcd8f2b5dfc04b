"""The language and display settings chosen by the user, kept until the next start. Nothing about a person or a card."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict
from typing import TYPE_CHECKING

from desktop_app.base.files import read_bounded, write_whole
from desktop_app.language.languages import LANGUAGES
from desktop_app.ui.style.display import COLOURS, DEFAULT, TEXT_SIZES, DisplaySettings

if TYPE_CHECKING:
    from pathlib import Path

_FILE = "preferences.json"
_MOST_BYTES = 10_000


def load_preferences(folder: Path) -> tuple[str | None, DisplaySettings]:
    """Return language and display as they were last; None and the default where nothing fitting was kept."""
    try:
        kept = json.loads(read_bounded(folder / _FILE, _MOST_BYTES))
        language, display = kept.pop("language"), DisplaySettings(**kept)
        fits = language in LANGUAGES and _fits(display)
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None, DEFAULT
    return (language, display) if fits else (None, DEFAULT)


def _fits(display: DisplaySettings) -> bool:
    known = display.text_size in TEXT_SIZES and display.colours in COLOURS
    return known and display.second_language in (None, *LANGUAGES)


def save_preferences(folder: Path, language: str, display: DisplaySettings) -> None:
    """Keep both; a disk that takes nothing is no reason to trouble anybody."""
    with suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_whole(folder / _FILE, json.dumps({"language": language, **asdict(display)}).encode())

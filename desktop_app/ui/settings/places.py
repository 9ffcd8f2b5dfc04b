"""Places at which people choose how they see the program, and the help about the keyboard."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.ui.frame.journey import Place


@dataclass(frozen=True)
class LanguagePlace(Place):
    """The choice of a language."""


@dataclass(frozen=True)
class SecondLanguagePlace(Place):
    """The choice of a language beside the first."""


@dataclass(frozen=True)
class TextSizePlace(Place):
    """The choice of the size of the letters."""


@dataclass(frozen=True)
class ColoursPlace(Place):
    """The choice of the colours."""


@dataclass(frozen=True)
class KeysPlace(Place):
    """The help about the keyboard."""

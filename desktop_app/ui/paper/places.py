"""Places about paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.ui.frame.journey import FilledPlace, Place

if TYPE_CHECKING:
    from desktop_app.language.message import Message
    from desktop_app.ui.guide.places import FlowPlace


@dataclass(frozen=True)
class TakeAwayPlace(Place):
    """The sheet to take along at the end of a conversation."""

    end: FlowPlace


@dataclass(frozen=True)
class SentencesPlace(Place):
    """The choice of a sentence for the staff at the end of a conversation."""

    end: FlowPlace


@dataclass(frozen=True)
class StaffPlace(Place):
    """A sentence for the staff, by its id."""

    sentence: str


@dataclass(frozen=True)
class PhrasePlace(Place):
    """What a sentence of the guide tells to say in Japanese."""

    message: Message
    japanese: str


@dataclass(frozen=True)
class FormsPlace(Place):
    """The choice of a form."""


@dataclass(frozen=True)
class FormPlace(FilledPlace):
    """A form by its id, to be filled in."""

    form: str


@dataclass(frozen=True)
class FormSheetPlace(Place):
    """The sheet of a form, with what was typed into its fields."""

    form: str
    values: tuple[tuple[str, str], ...] = ()

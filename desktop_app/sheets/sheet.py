"""Sheets of paper as plain data: blocks from top to bottom, each text in the person's language and in Japanese."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from desktop_app.sheets.qr_code import modules

if TYPE_CHECKING:
    from desktop_app.sheets.qr_code import Modules


@dataclass(frozen=True)
class Pair:
    """A text in the person's language with the Japanese beside it; no Japanese where the person reads Japanese.

    `**` marks bold, `｜漢字《かんじ》` a reading, as in all words of the program.
    """

    own: str
    japanese: str = ""

    @property
    def for_staff(self) -> str:
        """The Japanese, whichever it is."""
        return self.japanese or self.own


@dataclass(frozen=True)
class Title:
    """What the sheet is about; `above` says in small letters where it belongs."""

    text: Pair
    above: Pair | None = None


@dataclass(frozen=True)
class Section:
    """A heading; what follows stays on the same page."""

    text: Pair


@dataclass(frozen=True)
class Paragraph:
    """A text."""

    text: Pair


@dataclass(frozen=True)
class Illustrated:
    """A text with an icon of the program before it, by the icon's name."""

    icon: str
    text: Pair


@dataclass(frozen=True)
class DetachedParagraph:
    """A text that does not belong to what stands above it."""

    text: Pair


@dataclass(frozen=True)
class Checkbox:
    """Something to tick off."""

    text: Pair


@dataclass(frozen=True)
class Box:
    """Something that must not be overlooked."""

    lines: tuple[Pair, ...]


@dataclass(frozen=True)
class Code:
    """A QR code with what it is for, and its content in words where that helps."""

    content: str
    caption: Pair
    shown: str = ""

    @cached_property
    def modules(self) -> Modules:
        """Its rows, computed once for the paper and the screen; CodeError where the content is too long."""
        return modules(self.content)


@dataclass(frozen=True)
class Codes:
    """QR codes, in as many rows as they need."""

    codes: tuple[Code, ...]


@dataclass(frozen=True)
class NoteLines:
    """Empty lines for the person's own notes, as many as the page has room for."""

    title: Pair


@dataclass(frozen=True)
class FinePrint:
    """Something that need not be read to act: sources, who made the sheet."""

    text: Pair


@dataclass(frozen=True)
class LargeSentence:
    """A sentence to be read across a counter, as large as the sheet allows; `reading` is for whoever says it."""

    text: Pair
    reading: str = ""


@dataclass(frozen=True)
class FormTitle:
    """The name of a form in the middle of the sheet, with its meaning; the day at the right, and whom it is for.

    In the addressee, as it was typed, signs are no marks.
    """

    title: Pair
    day: str
    addressee: str


@dataclass(frozen=True)
class Entry:
    """A field of a form: what was typed, as it was, and what is to be written by hand."""

    label: Pair
    value: str = ""
    by_hand: Pair | None = None


@dataclass(frozen=True)
class Choices:
    """A field of a form with things to tick, and whether each is ticked."""

    label: Pair
    options: tuple[tuple[Pair, bool], ...]


@dataclass(frozen=True)
class Fields:
    """The table of a form."""

    rows: tuple[Entry | Choices, ...]


Block = (
    Title
    | Section
    | Paragraph
    | Illustrated
    | DetachedParagraph
    | Checkbox
    | Box
    | Codes
    | NoteLines
    | FinePrint
    | LargeSentence
    | FormTitle
    | Fields
)


@dataclass(frozen=True)
class Sheet:
    """A sheet: its name, the language of the person, its blocks; lying on its side where `landscape`."""

    name: str
    language: str
    blocks: tuple[Block, ...]
    landscape: bool = False

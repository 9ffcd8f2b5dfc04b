"""What the program must know of a language: how it is written, broken into lines, read aloud and spoken at hotlines."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

FONT_JAPANESE = "Myna Navi JP"
FONT_CHINESE = "Myna Navi SC"
FONT_KOREAN = "Myna Navi KR"
FONT_LATIN = "Myna Navi Latin"
FONTS = (FONT_JAPANESE, FONT_CHINESE, FONT_KOREAN, FONT_LATIN)
"""Families, in the order in which they are asked for a letter; the files in resources/fonts are named after them."""

HOTLINE_JAPANESE = "hotline"
HOTLINE_OTHERS = "hotline_languages"
"""Facts with telephone numbers: of the hotline in Japanese, and of the one in English and other languages."""

KANA = r"\u3041-\u30ff"
"""Letters as a range in a regular expression, like the next."""
JAPANESE_LETTERS = rf"\u3005\u4e00-\u9fff{KANA}"


class LineBreaks(Enum):
    """Where a line may end."""

    AT_SPACES = auto()
    KOREAN = auto()
    CHINESE = auto()
    JAPANESE = auto()
    JAPANESE_WITH_SPACES = auto()


@dataclass(frozen=True)
class DatePatterns:
    """How dates are written, in the letters of QLocale; `near` is for days of which everybody knows the year."""

    short_month: str
    month: str
    day: str
    weekday: str
    near: str


@dataclass(frozen=True)
class Language:
    """One language. What is left out is as English has it."""

    code: str
    """As in `--lang`, in preferences, site files and the renewal book."""
    own_name: str
    locale: str
    """By which Qt and Babel know it; the language of the computer is compared with it."""
    catalogue: str
    """The name of i18n/NAME.po and resources/search/NAME.tsv; that of another language until it has its own."""
    dates: DatePatterns
    voices: tuple[str, ...]
    """The locales of voices that may read it, the best one first."""
    hotline: str | None
    """The fact with the telephone number at which it is spoken, None where it is spoken at neither."""
    falls_back_on: str = ""
    """The catalogue that has the messages which its own lacks, and the search."""
    font: str = FONT_LATIN
    line_breaks: LineBreaks = LineBreaks.AT_SPACES
    short_end: int = 5
    """Letters of a last word that does not stand on a line of its own; for languages with spaces."""
    full_width_marks: bool = False
    """Whether colons, commas, full stops and brackets are as wide as letters, without spaces beside them."""
    thousands: str = ","
    from_to: str = "–"
    first_of_month: str = ""
    """How the first day of a month is written where it is not 1."""
    with_readings: bool = False
    """Whether words in kanji carry their readings (`｜漢字《かんじ》`)."""
    unread_letters: str = JAPANESE_LETTERS
    """The Japanese letters that its voices cannot read, as a range in a regular expression."""
    searched_as: Mapping[int, int] = field(default_factory=dict)
    """Letters that people write otherwise when they search, for str.translate; marks above letters need no mention."""

    @property
    def is_japanese(self) -> bool:
        """Whether its readers read Japanese paper and speak to staff in Japanese."""
        return self.locale == "ja"

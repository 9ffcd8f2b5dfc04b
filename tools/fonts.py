"""Builds resources/fonts from Debian's packaged fonts: subsets of our languages under family names of our own.

Run once, on a machine with the packages fonts-morisawa-bizud-gothic, fonts-noto-cjk and fonts-noto-core:
python -m tools.fonts. The families are renamed because a subset under the name of an installed font is ignored, and
the Kangxi radicals are left out because Qt's PDF writer would map everyday characters to them.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection, TTFont

from desktop_app.language.language import FONT_CHINESE, FONT_JAPANESE, FONT_KOREAN, FONT_LATIN
from desktop_app.language.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable

FONTS = Path("/usr/share/fonts")
ROOT = Path(__file__).resolve().parent.parent
NAMES_OF_FORMS = "desktop_app/sheets/forms/catalogue.py"
TARGET = ROOT / "resources" / "fonts"
BIZ = FONTS / "truetype/bizud-gothic"
CJK = FONTS / "opentype/noto"
LATIN = FONTS / "truetype/noto"
STYLES = ("Regular", "Bold")

_KOREAN_IN_COLLECTION, _CHINESE_IN_COLLECTION = 1, 2
_KANGXI_RADICALS = range(0x2F00, 0x2FE0)
_COMPATIBILITY = frozenset(range(0xF900, 0xFB00))
"""Kanji that Unicode has twice. Those of Japanese names have a form of their own, like 塚 (U+FA10), and are kept. Those
of Korean differ by their reading alone: as letters of a Japanese name they would be wrong.
"""
_PRIVATE = frozenset(range(0xE000, 0xF900))
_FULL_WIDTH = range(0xFF01, 0xFF5F)
_ENGLISH = 0x409
_INVISIBLE = (0x200B, 0x2060)
"""Where lines may and may not break (language/line_breaks.py). No font draws them; from one that lacks them Qt would go
to a font of the system, and make the line as high as that one's.
"""
_FEATURES = ["kern", "mark", "mkmk", "ccmp"]
"""No `locl`: Qt would choose letters by the language of the computer, and a Korean one made the invisible wide."""
_NAME_IDS = {"family": (1, 16), "style": (2, 17), "unique": (3,), "full": (4,), "postscript": (6,)}
_LATIN_RANGES = (range(0x20, 0x7F), range(0xA0, 0x180), range(0x2010, 0x2028), range(0x2030, 0x205F), (0x20AC, 0x2122))
_LATIN_OF_NAMES = frozenset((*range(0x180, 0x250), *range(0x1E00, 0x1F00)))
"""Latin letters that no language of this program writes, but people's names: those of Vietnam, Romania, Azerbaijan."""


@dataclass(frozen=True)
class FontSource:
    """Where a family comes from, and which characters it keeps."""

    family: str
    pattern: str
    characters: frozenset[int]
    number: int = 0


def characters_of(codec: str) -> frozenset[int]:
    """Return every character that a two-byte codec of the EUC kind has, with the Latin ones."""
    found: set[int] = set()
    for high in range(0xA1, 0xFF):
        for low in range(0xA1, 0xFF):
            found.update(ord(character) for character in bytes((high, low)).decode(codec, "ignore"))
    return frozenset(found | latin() | set(_FULL_WIDTH)) - frozenset(_KANGXI_RADICALS) - _COMPATIBILITY


def characters_of_names() -> frozenset[int]:
    """Return the characters that Windows adds to the Japanese standard: names like 髙橋 and 山﨑 are written with them.

    Of those that Unicode has twice only kanji are kept: of others only one of the two would be found in a PDF.
    """
    pairs = (bytes((high, low)) for high in range(0x81, 0xFD) for low in range(0x40, 0xFD))
    found = {character for pair in pairs for character in pair.decode("cp932", "ignore")}
    once = {character for character in found if unicodedata.normalize("NFC", character) == character}
    kept = frozenset(ord(character) for character in once if unicodedata.category(character) != "Cc")
    return (kept | _COMPATIBILITY) - _PRIVATE


def latin() -> frozenset[int]:
    """Return the characters of the Western languages."""
    return frozenset(character for part in _LATIN_RANGES for character in part)


def characters_of_words(family: str) -> frozenset[int]:
    """Return every character that stands in what is said in the languages of a font: Japanese terms, facts, forms.

    The standards of Chinese and Korean have most Japanese characters, not all; a term must not be drawn in two faces.
    """
    catalogues = (f"i18n/{language.catalogue}.po" for language in LANGUAGES.values() if language.font == family)
    read = (*catalogues, "resources/facts.toml", NAMES_OF_FORMS)
    texts = [(ROOT / path).read_text(encoding="utf-8") for path in read]
    return frozenset(map(ord, "".join([*texts, *(language.own_name for language in LANGUAGES.values())])))


def build(source: FontSource, style: str) -> Path:
    """Write one style of a family; return the file."""
    path = Path(source.pattern.format(style=style))
    font = TTCollection(path).fonts[source.number] if path.suffix == ".ttc" else TTFont(path)
    options = Options(layout_features=_FEATURES, hinting=False, notdef_outline=True)
    options.name_IDs = ["*"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=source.characters)
    subsetter.subset(font)
    _rename(font, source.family, style)
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap.update(dict.fromkeys(_INVISIBLE, table.cmap[ord(" ")]))
    target = TARGET / f"{source.family.replace(' ', '')}-{style}{path.suffix if path.suffix == '.ttf' else '.otf'}"
    font.save(target)
    return target


def _rename(font: TTFont, family: str, style: str) -> None:
    """Give the font our family name, and keep its copyright and licence entries."""
    names = {
        "family": family,
        "style": style,
        "unique": f"{family} {style}",
        "full": f"{family} {style}",
        "postscript": f"{family.replace(' ', '')}-{style}",
    }
    values = {number: names[kind] for kind, numbers in _NAME_IDS.items() for number in numbers}
    table = font["name"]
    table.names = [record for record in table.names if record.nameID in (0, 5, 7, 13, 14) and record.langID == _ENGLISH]
    for number, value in values.items():
        table.setName(value, number, 3, 1, _ENGLISH)
    if "CFF " in font:
        top = font["CFF "].cff
        top.fontNames = [names["postscript"]]
        top.topDictIndex[0].FamilyName, top.topDictIndex[0].FullName = family, names["full"]


def sources() -> Iterable[FontSource]:
    """Return the families: one for each script."""
    japanese = characters_of("euc_jp") | characters_of_names()
    yield FontSource(FONT_JAPANESE, f"{BIZ}/BIZUDPGothic-{{style}}.ttf", japanese)
    chinese = characters_of("gb2312") | characters_of_words(FONT_CHINESE)
    yield FontSource(FONT_CHINESE, f"{CJK}/NotoSansCJK-{{style}}.ttc", chinese, _CHINESE_IN_COLLECTION)
    korean = characters_of("euc_kr") | characters_of_words(FONT_KOREAN)
    yield FontSource(FONT_KOREAN, f"{CJK}/NotoSansCJK-{{style}}.ttc", korean, _KOREAN_IN_COLLECTION)
    yield FontSource(FONT_LATIN, f"{LATIN}/NotoSans-{{style}}.ttf", latin() | _LATIN_OF_NAMES)


if __name__ == "__main__":
    TARGET.mkdir(parents=True, exist_ok=True)
    for each in sources():
        for weight in STYLES:
            written = build(each, weight)
            print(written.name, written.stat().st_size)

"""How paper looks: text styles, sizes and colours of resources/tokens.json, and the bundled fonts."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont

from desktop_app.language.fonts import Fonts, every_family
from desktop_app.language.language import FONT_CHINESE, FONT_KOREAN

if TYPE_CHECKING:
    from pathlib import Path

PT = 20
"""Units that the painter counts in, for one typographic point: fine enough for whole pixels of a font."""

AS_LARGE = {FONT_CHINESE: 1.04, FONT_KOREAN: 1.04}
"""How much larger letters of a family are set to be as large and as dark as Japanese ones beside them: 国 is 0.88 of
the size high in these and 0.91 in that for Japanese, digits are 0.73 and 0.81, strokes 0.070 and 0.072 wide.
"""


@dataclass(frozen=True)
class Style:
    """How a kind of text is set: size in points, weight 100 to 900, line height in percent of the size."""

    size: float
    weight: int
    line: int
    colour: QColor

    def font(self, language: str, *, bold: bool = False) -> QFont:
        """Return the font in a language, in the painter's units."""
        families = every_family(language)
        font = QFont(list(families))
        font.setPixelSize(round(self.size * PT * AS_LARGE.get(families[0], 1.0)))
        font.setWeight(QFont.Weight.Bold if bold else QFont.Weight(self.weight))
        # Digits of some fonts have other shapes in other languages, which the PDF writer cannot name.
        font.setFeature(QFont.Tag("locl"), 0)
        return font

    @property
    def line_height(self) -> float:
        """The height of a line, in the painter's units."""
        return self.size * self.line / 100 * PT


class Paper:
    """Everything that a sheet needs to be drawn. Wants a QGuiApplication."""

    def __init__(self, resources: Path) -> None:
        """Read the tokens and load the fonts from the folder of resources."""
        tokens = json.loads((resources / "tokens.json").read_text(encoding="utf-8"))
        self._colours = tokens["colours"]["light"] | tokens["codes"]
        self._tokens = tokens["paper"]
        self._icons = resources / "icons"
        self.fonts = Fonts(resources / "fonts")
        self.fonts.load_all()

    def colour(self, name: str) -> QColor:
        """Return a colour."""
        return QColor(self._colours[name])

    def size(self, name: str) -> float:
        """Return a size in the painter's units."""
        points: float = self._tokens["sizes"][name]
        return points * PT

    def icon(self, name: str) -> str:
        """Return an icon as SVG, in the colours of paper."""
        return (self._icons / f"{name}.svg").read_text(encoding="utf-8").format_map(self._colours)

    def style(self, role: str) -> Style:
        """Return how text of this role is set."""
        token = self._tokens["text"][role]
        return Style(token["size"], token["weight"], token["line"], self.colour(token["colour"]))

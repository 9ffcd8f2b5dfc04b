"""The look: design tokens of resources/tokens.json turned into a style sheet, text styles and sizes."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop_app.text import bold_as, locale_of

if TYPE_CHECKING:
    from pathlib import Path

_FAMILIES = {"ja": "JP", "zh_CN": "SC", "ko": "KR"}
_FAMILY = "Myna Navi"


@dataclass(frozen=True)
class TextStyle:
    """How a kind of text is set: size in px, weight 100 to 900, line height in percent."""

    size: int
    weight: int
    line: int
    colour: str


class Theme:
    """Colours, sizes and text styles at one scale."""

    def __init__(self, tokens: dict[str, Any], scale: float = 1.0, natural_line: float = 1.0) -> None:
        """Take the tokens; `scale` enlarges text and everything measured by it.

        `natural_line` is the height that the language's font gives to a line, measured by its size: some fonts give
        half as much again as others, and the tokens speak of the size.
        """
        self._tokens = tokens
        self._scale = scale
        self._natural_line = natural_line
        self.colours: dict[str, str] = tokens["colours"]

    def px(self, name: str) -> int:
        """Return a size in pixels."""
        size: int = self._tokens["sizes"][name]
        return round(size * self._scale)

    def text_style(self, role: str) -> TextStyle:
        """Return how text of this role is set."""
        token = self._tokens["text"][role]
        return TextStyle(
            round(token["size"] * self._scale), token["weight"], token["line"], self.colours[token["colour"]]
        )

    def rich(self, text: str, role: str) -> str:
        """Return the text as HTML: escaped, with bold, at the line height of its role."""
        escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        line = round(self.text_style(role).line / self._natural_line)
        return f'<p style="line-height:{line}%">{bold_as(escaped, "<b>", "</b>")}</p>'

    def room_between_lines(self, role: str) -> int:
        """Return the pixels that the line height of a role adds to the font's own; below zero where it takes some."""
        style = self.text_style(role)
        return round(style.size * (style.line / 100 - self._natural_line))

    def style_sheet(self) -> str:
        """Return the application's style sheet."""
        sizes = {name: self.px(name) for name in self._tokens["sizes"]}
        rules = _RULES.format(px=sizes, **self.colours)
        return rules + "".join(self._text_rule(role) for role in self._tokens["text"])

    def _text_rule(self, role: str) -> str:
        style = self.text_style(role)
        return (
            f'*[role="{role}"] {{ font-size: {style.size}px; font-weight: {style.weight}; color: {style.colour}; }}\n'
        )


def load_tokens(folder: Path) -> dict[str, Any]:
    """Read the design tokens."""
    tokens: dict[str, Any] = json.loads((folder / "tokens.json").read_text(encoding="utf-8"))
    return tokens


def font_families(language: str) -> tuple[str, ...]:
    """Return the families of a language: its own letters first, then Japanese for the terms beside them."""
    own = f"{_FAMILY} {_FAMILIES.get(locale_of(language), 'Latin')}"
    return tuple(dict.fromkeys((own, f"{_FAMILY} JP")))


_RULES = """
QMainWindow, QScrollArea, #page, #stack {{ background: {ground}; border: none; }}
#top-bar {{ background: {ground}; border-bottom: 1px solid {line}; }}
#bottom-bar {{ background: {ground}; border-top: 1px solid {line}; }}
QPushButton {{
    background: {ground}; border: {px[border]}px solid {border_soft}; border-radius: {px[radius_small]}px;
    padding: 0 {px[gap]}px; min-height: {px[target]}px;
}}
QPushButton[kind="primary"] {{ background: {primary}; color: {on_primary}; border-color: {primary};
    min-width: {px[primary_button]}px; min-height: {px[target]}px; }}
QPushButton[kind="primary"]:pressed {{ background: {primary_strong}; }}
QPushButton[kind="secondary"] {{ color: {primary}; border-color: {primary}; }}
QPushButton[kind="choice"] {{ border-radius: {px[radius]}px; border-color: {border_soft}; padding: 0; }}
QPushButton:pressed {{ background: {primary_soft}; }}
QPushButton:focus {{ border: {px[focus_border]}px solid {focus}; }}
QLineEdit {{
    background: {ground}; border: {px[border]}px solid {border}; border-radius: {px[radius_small]}px;
    padding: 0 {px[gap]}px;
}}
QLineEdit:focus {{ border: {px[focus_border]}px solid {focus}; }}
QLabel {{ background: transparent; }}
QFrame[tone="good"] {{ background: {good_soft}; border-radius: {px[radius_small]}px; }}
QFrame[tone="careful"] {{ background: {careful_soft}; border-radius: {px[radius_small]}px; }}
QFrame[tone="neutral"] {{ background: {neutral_soft}; border-radius: {px[radius_small]}px; }}
QFrame[box="list"] {{ background: {primary_soft}; border-radius: {px[radius]}px; }}
QScrollBar:vertical {{ background: {ground}; width: {px[gap]}px; margin: 0; }}
QScrollBar::handle:vertical {{
    background: {border_soft}; border-radius: {px[gap_tiny]}px; min-height: {px[target]}px;
}}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; }}
"""

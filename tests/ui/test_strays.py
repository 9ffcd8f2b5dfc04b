"""Colours and sizes stand in resources/tokens.json and nowhere else."""

from __future__ import annotations

import ast
import re

import pytest

from desktop_app.base import paths
from tools.words import ROOT

SOURCES = sorted(path for room in ("ui", "kiosk") for path in (ROOT / "desktop_app" / room).rglob("*.py"))
DRAWINGS = sorted([*paths.resources().glob("icons/*.svg"), *paths.resources().glob("pictures/*.svg")])
COLOUR = re.compile(r"#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\(", re.IGNORECASE)
PIXELS = re.compile(r"\b[1-9]\d*px\b")
DRAWN_COLOUR = re.compile(r'(?:fill|stroke|color|style)="(?!none"|\{)[^"]*"')
SETTERS = re.compile(
    r"set(?:Fixed|Minimum|Maximum|Icon|Pixel)(?:Width|Height|Size)|setSpacing|setContentsMargins|addSpacing|resize"
    r"|QSize|QPen|fillRect|drawRoundedRect|adjusted"
)
HARMLESS = {0, 1, 2}
"""Nothing, the pixel that rounding costs, and the half of something."""


def strings(tree):
    documented = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and ast.get_docstring(node)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documented:
            yield node.value


def called(node):
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def stray_colours(source):
    """Return the colours that stand in a piece of code."""
    tree = ast.parse(source)
    yield from (found for text in strings(tree) for found in COLOUR.findall(text))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and called(node) in {"QColor", "fromRgb", "fromRgbF"}:
            yield from (ast.unparse(node) for each in node.args if isinstance(each, ast.Constant))
        if isinstance(node, ast.Attribute) and ast.unparse(node.value).endswith("GlobalColor"):
            yield from [] if node.attr == "transparent" else [node.attr]


def stray_sizes(source):
    """Return the sizes in pixels that stand in a piece of code."""
    tree = ast.parse(source)
    yield from (found for text in strings(tree) for found in PIXELS.findall(text))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and SETTERS.fullmatch(called(node)):
            numbers = (each.value for each in ast.walk(node) if isinstance(each, ast.Constant))
            yield from (
                f"{called(node)}: {each}" for each in numbers if type(each) in {int, float} and each not in HARMLESS
            )


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_no_colour_stands_in_the_code(path):
    assert not list(stray_colours(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_no_size_in_pixels_stands_in_the_code(path):
    assert not list(stray_sizes(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_no_drawing_has_a_colour_of_its_own(path):
    drawing = path.read_text(encoding="utf-8")
    assert not COLOUR.findall(drawing)
    assert not DRAWN_COLOUR.findall(drawing)


@pytest.mark.parametrize(
    "source",
    ['QColor("red")', "QColor(1, 2, 3)", 'a = "color: #fff"', 'a = "rgba(0, 0, 0)"', "pen(Qt.GlobalColor.red)"],
)
def test_a_stray_colour_would_be_found(source):
    assert list(stray_colours(source))


@pytest.mark.parametrize(
    "source", ['a = "border: 3px solid"', "w.setFixedSize(40, 50)", "row.setSpacing(7)", "QSize(9, 9)"]
)
def test_a_stray_size_would_be_found(source):
    assert list(stray_sizes(source))

"""Kiosk and wiring use the public parts of the frame: no private name of another module, inherited ones included."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import desktop_app

ROOMS = ("kiosk", "wiring")
PACKAGE = Path(desktop_app.__file__).parent
MODULES = sorted(path for room in ROOMS for path in (PACKAGE / room).rglob("*.py"))
OWNERS = {"self", "cls", "super"}
DOCUMENTED = {"os._exit"}
"""Names of Python's own that are public all the same."""


def is_private(name):
    return name.startswith("_") and not name.startswith("__")


def own_names(tree):
    """Return the names that a module defines: functions, methods, what it assigns to itself or to a name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store) and owner_of(node) == "self":
            yield node.attr
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id


def owner_of(attribute):
    """Return the name before the dot, that of what is called for a call."""
    value = attribute.value.func if isinstance(attribute.value, ast.Call) else attribute.value
    return value.id if isinstance(value, ast.Name) else ""


def foreign_name(attribute, own):
    """Return the use of a private name as it stands there, empty where the name is the module's own."""
    return "" if owner_of(attribute) in OWNERS and attribute.attr in own else ast.unparse(attribute)


def foreign_names(code):
    """Return the private names of others that a module uses, as they stand there."""
    tree = ast.parse(code)
    own = set(own_names(tree))
    used = [node for node in ast.walk(tree) if isinstance(node, ast.Attribute) and is_private(node.attr)]
    imported = [name.name for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) for name in node.names]
    return [
        *(name for node in used if (name := foreign_name(node, own)) not in {"", *DOCUMENTED}),
        *filter(is_private, imported),
    ]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_a_module_uses_no_private_name_of_another(path):
    assert foreign_names(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("window._look", ["window._look"]),
        ("self.frame._show()", ["self.frame._show"]),
        ("class Kiosk(Window):\n def go(self): self._show()", ["self._show"]),
        ("class Kiosk(Window):\n def go(self): super()._show()", ["super()._show"]),
        ("from desktop_app.ui.frame.frame import _desks", ["_desks"]),
        ("class Kiosk(Window):\n def _show(self): pass\n def go(self): self._show()", []),
        ("class Kiosk(Window):\n def __init__(self):\n  self._look = 1\n  print(self._look)", []),
        ("class Kiosk(Window):\n def __init__(self):\n  super().__init__()", []),
    ],
)
def test_such_a_use_is_found(code, found):
    assert foreign_names(code) == found

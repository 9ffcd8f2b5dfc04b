"""The three promises, as far as the source can show them; tests/end_to_end looks from outside."""

from __future__ import annotations

import ast

import pytest

from tools.words import ROOT

SOURCES = sorted((ROOT / "desktop_app").rglob("*.py"))
NETWORK = {"socket", "ssl", "http", "urllib", "asyncio", "requests", "httpx"}
NETWORK |= {"QtNetwork", "QtWebEngineCore", "QtWebSockets"}
TYPING_FIELDS = {"QLineEdit", "QTextEdit", "QPlainTextEdit", "QSpinBox", "QInputDialog", "getpass", "input"}


def names_in(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (part for alias in node.names for part in alias.name.split("."))
        elif isinstance(node, ast.ImportFrom):
            yield from (node.module or "").split(".")
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.Name):
            yield node.id


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_nothing_imports_the_network(path):
    assert not NETWORK & set(names_in(path))


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_there_is_no_field_to_type_a_pin_into(path):
    """The search keeps no PIN (tests/ui/search/test_page.py), forms take none (tests/ui/paper/test_forms.py)."""
    allowed = {"QLineEdit"} if path.name == "text_field.py" else set()
    assert TYPING_FIELDS & set(names_in(path)) <= allowed


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_links_are_never_opened_by_the_program_itself(path):
    text = path.read_text(encoding="utf-8")
    assert "openUrl" not in text
    assert "setOpenExternalLinks" not in text
    assert "webbrowser" not in text


def test_only_the_gate_is_between_a_card_and_its_reader():
    """`JpkiApplication` takes nothing but a Gate, and the reader makes the Gate itself."""
    source = (ROOT / "desktop_app/card/read_card.py").read_text(encoding="utf-8")
    assert "gate = Gate(connection)" in source
    others = [path.name for path in SOURCES if "JpkiApplication(" in path.read_text(encoding="utf-8")]
    assert others == ["read_card.py"]

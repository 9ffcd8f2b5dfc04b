"""Makes of resources/facts.toml what the program loads at the start: python -m tools.facts."""

from __future__ import annotations

from pathlib import Path

from desktop_app.facts.compiled import compile_facts

FACTS = Path(__file__).resolve().parent.parent / "resources" / "facts.toml"

if __name__ == "__main__":
    compile_facts(FACTS)

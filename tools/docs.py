"""Writes the pages in docs/ that are made from the program: the flows as graphs, the facts as a table.

Usage: python -m tools.docs; a test checks that they are up to date.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.base import paths
from desktop_app.facts.store import load_facts
from desktop_app.guide.content.flows import FLOWS
from desktop_app.guide.render.graph import mermaid

if TYPE_CHECKING:
    from desktop_app.facts.record.fact import Fact
    from desktop_app.guide.model.flow import Flow

DOCS = Path(__file__).resolve().parent.parent / "docs"


def pages() -> dict[Path, str]:
    """Return the content of every page by its file."""
    flows = {DOCS / "flows" / f"{flow.id}.md": flow_page(flow) for flow in FLOWS.values()}
    return {**flows, DOCS / "facts.md": facts_page()}


def flow_page(flow: Flow) -> str:
    """Return the page of one flow."""
    return f"# {flow.title.text} (`{flow.id}`)\n\n{flow.summary.text}\n\n```mermaid\n{mermaid(flow)}```\n"


def facts_page() -> str:
    """Return the table of all facts."""
    facts = load_facts(paths.resources() / "facts.toml").facts  # in the order of the file
    head = "# Facts\n\nMade from `resources/facts.toml` by `python -m tools.docs`.\n\n"
    table = "| fact | value | holds | source | as of | seen | confidence |\n|---|---|---|---|---|---|---|\n"
    return head + table + "".join(_row(fact) for fact in facts)


def _row(fact: Fact) -> str:
    since = f"from {fact.valid_from}" if fact.valid_from else ""
    until = f"until {fact.valid_until}" if fact.valid_until else ""
    period = " ".join(part for part in (since, until) if part) or "always"
    source = f"[{fact.publisher}]({fact.address})"
    seen = f"{fact.seen} ({fact.seen_as})"
    return f"| `{fact.name}` | {fact.value} | {period} | {source} | {fact.as_of} | {seen} | {fact.confidence} |\n"


if __name__ == "__main__":
    for path, content in pages().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")

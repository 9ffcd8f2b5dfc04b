from __future__ import annotations

import pytest

from desktop_app.guide.content.flows import FLOWS
from desktop_app.guide.model.node import Question, Step
from desktop_app.guide.render.graph import mermaid
from tools.docs import DOCS, pages


@pytest.mark.parametrize("flow", FLOWS.values(), ids=list(FLOWS))
def test_a_graph_has_every_node_and_every_edge(flow):
    drawn = mermaid(flow)
    edges = len(flow.start)
    for node in flow.nodes:
        assert f"    {node.id.replace('-', '_')}" in drawn
        if isinstance(node, Question):
            edges += sum(len(option.to) for option in node.options)
        elif isinstance(node, Step):
            edges += len(node.to)
    assert drawn.count("-->") == edges


@pytest.mark.parametrize("path", list(pages()), ids=lambda path: path.name)
def test_the_pages_made_from_the_program_are_up_to_date(path):
    assert path.read_text(encoding="utf-8") == pages()[path], "run: python -m tools.docs"


def test_there_is_a_page_for_every_flow_and_no_other():
    assert {path.stem for path in (DOCS / "flows").glob("*.md")} == set(FLOWS)


def test_every_fact_stands_in_the_table(day_context):
    table = (DOCS / "facts.md").read_text(encoding="utf-8")
    assert all(f"| `{fact.name}` |" in table and fact.address in table for fact in day_context.facts.facts)

"""Flows drawn as Mermaid graphs, from their edges."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.guide.model.node import CONTINUE, NodeKind
from desktop_app.guide.model.rules import always

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.guide.model.flow import Flow
    from desktop_app.guide.model.node import Edge, Node, Option
    from desktop_app.guide.model.rules import Rule

_SHAPES = {NodeKind.QUESTION: ("{{", "}}"), NodeKind.STEP: ("[", "]"), NodeKind.OUTCOME: ("([", "])")}


def mermaid(flow: Flow) -> str:
    """Return a flow as a Mermaid flowchart: questions as hexagons, steps as boxes, outcomes rounded."""
    lines = ["flowchart TD", "    start((start))"]
    lines += [f"    {_id(node.id)}{_label(node)}" for node in flow.nodes]
    lines += [f"    start {_arrow('', edge)} {_id(edge.to)}" for edge in flow.start]
    for node in flow.nodes:
        lines += [f"    {_id(node.id)} {_arrow(answer, edge)} {_id(edge.to)}" for answer, edge in _edges(node)]
    return "\n".join(lines) + "\n"


def _edges(node: Node) -> Iterator[tuple[str, Edge]]:
    """Yield every edge with the answer that leads along it, which needs no name at a step."""
    for option in node.choices:
        yield from ((_answer(option), edge) for edge in option.to)


def _answer(option: Option) -> str:
    if option.id == CONTINUE:
        return ""
    return option.id + (f" ({_name(option.when)})" if option.when is not always else "")


def _arrow(answer: str, edge: Edge) -> str:
    says = [answer] if answer else []
    says += [f"if {_name(edge.when)}"] if edge.when is not always else []
    return f'-->|"{", ".join(says)}"|' if says else "-->"


def _label(node: Node) -> str:
    before, after = _SHAPES[node.kind]
    title = node.title.text.replace('"', "'").replace("{", "#123;").replace("}", "#125;")
    return f'{before}"{title}"{after}'


def _id(node_id: str) -> str:
    return node_id.replace("-", "_")


def _name(rule: Rule) -> str:
    return rule.label.replace("_", " ")

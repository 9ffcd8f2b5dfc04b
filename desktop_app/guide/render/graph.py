"""Flows drawn as Mermaid graphs, from their edges."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.guide.model.flow import Outcome, Question, Step
from desktop_app.guide.model.rules import always, name_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.guide.model.flow import Edge, Flow, Node
    from desktop_app.guide.model.rules import Rule

_SHAPES = {Question: ("{{", "}}"), Step: ("[", "]"), Outcome: ("([", "])")}


def mermaid(flow: Flow) -> str:
    """Return a flow as a Mermaid flowchart: questions as hexagons, steps as boxes, outcomes rounded."""
    lines = ["flowchart TD", "    start((start))"]
    lines += [f"    {_id(node.id)}{_label(node)}" for node in flow.nodes]
    lines += [f"    start {_arrow('', edge)} {_id(edge.to)}" for edge in flow.start]
    for node in flow.nodes:
        lines += [f"    {_id(node.id)} {_arrow(answer, edge)} {_id(edge.to)}" for answer, edge in _edges(node)]
    return "\n".join(lines) + "\n"


def _edges(node: Node) -> Iterator[tuple[str, Edge]]:
    if isinstance(node, Question):
        for option in node.options:
            answer = option.id + (f" ({_name(option.when)})" if option.when is not always else "")
            yield from ((answer, edge) for edge in option.to)
    elif isinstance(node, Step):
        yield from (("", edge) for edge in node.to)


def _arrow(answer: str, edge: Edge) -> str:
    says = [answer] if answer else []
    says += [f"if {_name(edge.when)}"] if edge.when is not always else []
    return f'-->|"{", ".join(says)}"|' if says else "-->"


def _label(node: Node) -> str:
    before, after = _SHAPES[type(node)]
    title = node.title.text.replace('"', "'").replace("{", "#123;").replace("}", "#125;")
    return f'{before}"{title}"{after}'


def _id(node_id: str) -> str:
    return node_id.replace("-", "_")


def _name(rule: Rule) -> str:
    return name_of(rule).replace("_", " ")

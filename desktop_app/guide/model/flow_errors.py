"""What is wrong with a flow as it is written, before anybody goes through it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from desktop_app.guide.model.flow import Question, Step
from desktop_app.guide.model.rules import options_asked_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop_app.guide.model.flow import Edge, Flow, Node
    from desktop_app.guide.model.rules import Rule


def flow_errors(flow: Flow) -> list[str]:
    """Return a sentence for every id that is named and not there, or there twice; none where all is well."""
    nodes, options = [node.id for node in flow.nodes], [option for node in flow.nodes for option in _options(node)]
    named = [edge.to for edge in (*flow.start, *_edges(flow.nodes))]
    asked_for = {option for rule in _rules(flow) for option in options_asked_for(rule)}
    return [
        *(f"an edge leads to {node!r}, which is no node of {flow.id!r}" for node in sorted({*named} - {*nodes})),
        *(
            f"a rule asks for {each!r}, which no question of {flow.id!r} offers"
            for each in sorted(asked_for - {*options})
        ),
        *(f"{flow.id!r} has {node!r} twice" for node in _twice(nodes)),
        *(f"{node.id!r} offers {option!r} twice" for node in flow.nodes for option in _twice(_options(node))),
    ]


def _options(node: Node) -> list[str]:
    return [option.id for option in node.options] if isinstance(node, Question) else []


def _edges(nodes: Iterable[Node]) -> Iterator[Edge]:
    for node in nodes:
        if isinstance(node, Question):
            yield from (edge for option in node.options for edge in option.to)
        elif isinstance(node, Step):
            yield from node.to


def _rules(flow: Flow) -> Iterator[Rule]:
    yield from (edge.when for edge in (*flow.start, *_edges(flow.nodes)))
    for node in flow.nodes:
        yield from (line.when for line in node.lines)
        if isinstance(node, Question):
            yield from (option.when for option in node.options)


def _twice(ids: Iterable[str]) -> list[str]:
    return [each for each, count in Counter(ids).items() if count > 1]

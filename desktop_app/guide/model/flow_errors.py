"""What is wrong with a flow as it is written, found without walking through it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop_app.guide.model.flow import Flow
    from desktop_app.guide.model.node import Edge
    from desktop_app.guide.model.rules import Rule


def flow_errors(flow: Flow) -> list[str]:
    """Return one text for every id that is named but missing, or defined twice; none if the flow is in order.

    Whether the sentences for the staff exist that outcomes offer is checked by `unknown_sentences`, which knows them.
    """
    nodes, options = [node.id for node in flow.nodes], {option.id for node in flow.nodes for option in node.choices}
    named = [edge.to for edge in _edges(flow)]
    asked_for = {option for rule in _rules(flow) for option in rule.options}
    return [
        *(f"an edge leads to {node!r}, which is no node of {flow.id!r}" for node in sorted({*named} - {*nodes})),
        *(f"a rule asks for {each!r}, which no question of {flow.id!r} offers" for each in sorted(asked_for - options)),
        *(f"{flow.id!r} has {node!r} twice" for node in _twice(nodes)),
        *(
            f"{node.id!r} offers {option!r} twice"
            for node in flow.nodes
            for option in _twice(option.id for option in node.choices)
        ),
    ]


def _edges(flow: Flow) -> Iterator[Edge]:
    yield from flow.start
    yield from (edge for node in flow.nodes for option in node.choices for edge in option.to)


def _rules(flow: Flow) -> Iterator[Rule]:
    yield from (edge.when for edge in _edges(flow))
    for node in flow.nodes:
        yield from (line.when for line in node.lines)
        yield from (option.when for option in node.choices)


def _twice(ids: Iterable[str]) -> list[str]:
    return [each for each, count in Counter(ids).items() if count > 1]

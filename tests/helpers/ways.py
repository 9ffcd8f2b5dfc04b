"""Ways through a flow, found instead of written down: a question put in the middle changes no test."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.guide.content.flows import FLOWS
from tests.conftest import TODAY, situation_on

if TYPE_CHECKING:
    from desktop_app.guide.model.rules import Answers
    from desktop_app.guide.model.situation import Situation


def way_to(flow: str, node: str, *through: str, situation: Situation | None = None) -> Answers:
    """Return the shortest answers that lead to a node by way of the options named; of several the first offered.

    Without a situation: on the day of the tests, with no card. LookupError where no answers lead there.
    """
    situation, asked = situation or situation_on(TODAY), FLOWS[flow]
    ways: list[Answers] = [()]
    for way in ways:  # grows while it is read, the shorter ways first
        position = asked.position(situation, way)
        if position.id == node and set(through) <= set(way):
            return way
        ways += [(*way, option.id) for option in position.open_options(situation, way)]
    msg = f"no answers lead to {node!r} in {flow!r} through {through}"
    raise LookupError(msg)

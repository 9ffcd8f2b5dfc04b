"""The flows, one file each, and the list of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.guide.content.flow_tiles import TILES
from desktop_app.guide.content.on_demand import OnDemand

if TYPE_CHECKING:
    from desktop_app.guide.model.flow import Flow

FLOWS: OnDemand[Flow] = OnDemand(__name__, *(tile.id for tile in TILES))
"""The flows by id, in the order of the home page."""


def flow_named(flow_id: str) -> Flow:
    """Return the flow of this id; FlowError where there is none."""
    if flow_id not in FLOWS:
        from desktop_app.guide.model.node import FlowError

        msg = f"there is no flow {flow_id!r}; flows are: {', '.join(FLOWS)}"
        raise FlowError(msg)
    return FLOWS[flow_id]

"""The flows, one file each, and the list of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.guide.content.flows.at_the_clinic import AT_THE_CLINIC
from desktop_app.guide.content.flows.eligibility_certificate import ELIGIBILITY_CERTIFICATE
from desktop_app.guide.content.flows.letter import LETTER
from desktop_app.guide.content.flows.lost_card import LOST_CARD
from desktop_app.guide.content.flows.pin import PIN
from desktop_app.guide.content.flows.register import REGISTER
from desktop_app.guide.content.flows.renewal import RENEWAL
from desktop_app.guide.content.flows.status import STATUS
from desktop_app.guide.model.node import FlowError

if TYPE_CHECKING:
    from desktop_app.guide.model.flow import Flow

FLOWS = {
    flow.id: flow
    for flow in (STATUS, REGISTER, PIN, LOST_CARD, ELIGIBILITY_CERTIFICATE, RENEWAL, AT_THE_CLINIC, LETTER)
}
"""The flows by id, in the order of the home page."""


def flow_named(flow_id: str) -> Flow:
    """Return the flow of this id; FlowError where there is none."""
    if flow_id not in FLOWS:
        msg = f"there is no flow {flow_id!r}; flows are: {', '.join(FLOWS)}"
        raise FlowError(msg)
    return FLOWS[flow_id]

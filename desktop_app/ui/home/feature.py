"""The first page."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop_app.ui.frame.feature import Feature, PageKind
from desktop_app.ui.frame.journey import HomePlace
from desktop_app.ui.guide.places import FlowPlace
from desktop_app.ui.home.page import HomeActions, HomePage
from desktop_app.ui.search.places import SearchPlace

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.guide.model.flow import Flow
    from desktop_app.ui.frame.feature import PageContext


def home_feature(flows: Mapping[str, Flow]) -> Feature:
    """Return the first page, with a tile for each of these flows that is offered where the program runs."""
    return Feature((PageKind("home", HomePlace, partial(_home, flows), about_card=True),))


def _home(flows: Mapping[str, Flow], context: PageContext, _place: HomePlace) -> HomePage:
    def open_flow(flow: str) -> None:
        context.navigator.open(FlowPlace(flow, card=context.actions.case.card))

    do = HomeActions(open_flow, context.to(SearchPlace()), context.deployment.keyboard, context.navigator.open)
    offered = [flow for flow in flows.values() if context.deployment.offers(flow.id)]
    return HomePage(context.look, offered, context.bands(), context.links(), do)

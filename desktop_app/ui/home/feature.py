"""The first page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.guide.content.flow_tiles import TILES
from desktop_app.ui.frame.feature import Feature, PageKind
from desktop_app.ui.frame.journey import HomePlace
from desktop_app.ui.guide.places import FlowPlace
from desktop_app.ui.home.page import HomeActions, HomePage
from desktop_app.ui.search.places import SearchPlace

if TYPE_CHECKING:
    from desktop_app.ui.frame.feature import PageContext


def home_feature() -> Feature:
    """Return the first page, with a tile for each flow that is offered where the program runs."""
    return Feature((PageKind("home", HomePlace, _home, about_card=True),))


def _home(context: PageContext, _place: HomePlace) -> HomePage:
    def open_flow(flow: str) -> None:
        context.navigator.open(FlowPlace(flow, card=context.actions.situation.card))

    do = HomeActions(open_flow, context.to(SearchPlace()), context.deployment.keyboard, context.navigator.open)
    offered = [tile for tile in TILES if context.deployment.offers(tile.id)]
    return HomePage(context.ui, offered, context.bands(), context.links(), do)

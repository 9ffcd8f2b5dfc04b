"""The page on which people ask: in their own words, or by touch where there is no keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.frame.feature import Feature, PageKind
from desktop_app.ui.search.places import SearchPlace

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.guide.model.flow import Flow
    from desktop_app.guide.model.topic import Topic
    from desktop_app.ui.frame.feature import PageContext
    from desktop_app.ui.search.builder import Search
    from desktop_app.ui.search.page import SearchPage
    from desktop_app.ui.search.questions_page import QuestionsPage


def search_feature(flows: Mapping[str, Flow], topics: Mapping[str, Topic], search: Search) -> Feature:
    """Return the page, and the key that opens it."""

    def build(context: PageContext, place: SearchPlace) -> SearchPage | QuestionsPage:
        from desktop_app.guide.render.topic import TopicRenderer
        from desktop_app.ui.search.builder import SearchPages

        pages = SearchPages(context, TopicRenderer(topics, flows, context.situation, context.ui.translator))
        return pages.to_type(place.query, search) if context.deployment.keyboard else pages.to_touch()

    return Feature((PageKind("search", SearchPlace, build),), shortcuts={"Ctrl+F": SearchPlace()})

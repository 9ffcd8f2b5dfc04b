"""The features of the window: a new kind of page is a folder in ui and a line here."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.guide.content.flows import FLOWS
from desktop_app.guide.content.topics import TOPICS
from desktop_app.ui.about.feature import about_feature
from desktop_app.ui.book.feature import book_feature
from desktop_app.ui.card.feature import card_feature
from desktop_app.ui.day.feature import day_feature
from desktop_app.ui.guide.feature import guide_feature
from desktop_app.ui.home.feature import home_feature
from desktop_app.ui.paper.feature import paper_feature
from desktop_app.ui.search.feature import search_feature
from desktop_app.ui.settings.feature import settings_feature

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.ui.about.feature import Program
    from desktop_app.ui.book.service import RenewalBookService
    from desktop_app.ui.frame.feature import Feature
    from desktop_app.ui.search.builder import Search


def all_features(
    search: Search, book: RenewalBookService | None, program: Program | None = None
) -> tuple[Feature, ...]:
    """Return the features in the order in which their links, bands and offers stand.

    Without a book nothing is kept; without a program nothing tells of it.
    """
    return (
        home_feature(),
        card_feature(),
        guide_feature(FLOWS, TOPICS),
        search_feature(FLOWS, TOPICS, search),
        paper_feature(FLOWS),
        *([book_feature(book)] if book else []),
        day_feature(),
        settings_feature(),
        *([about_feature(program)] if program else []),
    )


def features_in_public(features: Iterable[Feature]) -> tuple[Feature, ...]:
    """Return the features without the kinds of page that are for home only."""
    return tuple(
        replace(feature, kinds=tuple(kind for kind in feature.kinds if not kind.at_home_only)) for feature in features
    )

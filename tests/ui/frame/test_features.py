from __future__ import annotations

import dataclasses

import pytest

from desktop_app.ui.book.places import BookPlace, YearSheetPlace
from desktop_app.ui.frame.feature import Pages
from desktop_app.ui.frame.journey import Place
from desktop_app.ui.frame.window import Window
from desktop_app.wiring.features import all_features, features_in_public
from desktop_app.wiring.home import topic_search


@pytest.fixture
def features(book_service, program):
    return all_features(topic_search(), book_service, program)


def test_every_kind_of_page_has_a_name_and_a_type_of_place_of_its_own(features):
    kinds = Pages(features).kinds
    assert len({kind.id for kind in kinds}) == len({kind.place for kind in kinds}) == len(kinds)


def test_places_are_values(features):
    for kind in Pages(features).kinds:
        assert issubclass(kind.place, Place)
        assert kind.place.__dataclass_params__.frozen


def test_every_link_and_key_leads_to_a_page(features):
    pages = Pages(features)
    places = [link.place for feature in features for link in (*feature.bar, *feature.links)]
    places += [place for feature in features for place in feature.shortcuts.values()]
    assert places
    assert all(map(pages.has, places))


def test_without_a_book_there_is_no_page_that_needs_one(features):
    without = Pages(all_features(topic_search(), book=None))
    assert {kind.id for kind in Pages(features).kinds if kind.needs_book} >= {"book", "person-form", "year-sheet"}
    assert not any(kind.needs_book for kind in without.kinds)


@pytest.mark.parametrize("place", [BookPlace(), YearSheetPlace()])
def test_who_is_sent_to_the_book_where_there_is_none_stays(services, place, qtbot):
    window = Window(dataclasses.replace(services, features=all_features(topic_search(), book=None)), "en")
    qtbot.addWidget(window)
    window.navigator.open(place)
    assert window.frame.kind.id == "home"


def test_in_public_no_page_is_for_home_only(features):
    in_public = Pages(features_in_public(features))
    at_home = {"keys", "practice", "about", "getting-started", "licences", "fault-report"}
    assert {kind.id for kind in Pages(features).kinds if kind.at_home_only} >= at_home
    assert not any(kind.at_home_only for kind in in_public.kinds)

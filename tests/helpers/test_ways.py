"""The search for ways that other tests use."""

from __future__ import annotations

import pytest

from desktop_app.guide.content.flows import FLOWS
from tests.conftest import TODAY, situation_on
from tests.helpers.ways import way_to


def test_a_way_leads_where_it_should_through_what_is_named():
    way = way_to("lost-card", "express", "stolen", "kokuho")
    assert {"stolen", "kokuho"} <= set(way)
    assert FLOWS["lost-card"].position(situation_on(TODAY), way).id == "express"


def test_the_way_is_the_shortest():
    paths = [
        path
        for path in FLOWS["pin"].paths(situation_on(TODAY))
        if FLOWS["pin"].position(situation_on(TODAY), path).id == "shop"
    ]
    assert len(way_to("pin", "shop")) == min(map(len, paths))


def test_a_way_that_does_not_exist_is_an_error_and_no_endless_search():
    with pytest.raises(LookupError, match="no answers lead to 'tea' in 'pin'"):
        way_to("pin", "tea")

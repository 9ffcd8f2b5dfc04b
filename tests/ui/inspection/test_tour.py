from __future__ import annotations

from functools import partial

from desktop_app.card.reading import CardReading, ReadStatus
from desktop_app.guide.content.flows import FLOWS
from desktop_app.guide.content.topics import TOPICS
from desktop_app.ui.guide.places import FlowPlace
from desktop_app.ui.inspection.tour import take_pictures, tour_pages
from desktop_app.wiring.card import situation_of
from tests.helpers.offers import OF_OTHER_DAYS

CARDS = ("well", "locked", "expired", "grace", "renewal-open", "no-certificate")


def test_the_tour_sees_every_page_of_every_flow_and_takes_one_picture_each(window, card, day_context, tmp_path):
    reports = {"no-reader": CardReading(ReadStatus.NO_READER)}
    reports |= {name: card(name).last_reading for name in CARDS}
    chosen_pages = list(tour_pages(window.frame.pages, FLOWS, TOPICS, reports, partial(situation_of, day_context)))
    seen = {
        (
            page.place.flow,
            FLOWS[page.place.flow].position(situation_of(day_context, page.report), page.place.answers).id,
        )
        for page in chosen_pages
        if isinstance(page.place, FlowPlace)
    }
    assert seen == {(flow.id, node.id) for flow in FLOWS.values() for node in flow.nodes} - OF_OTHER_DAYS
    assert len({page.name for page in chosen_pages}) == len(chosen_pages)
    assert take_pictures(window.frame, iter(chosen_pages[:4]), tmp_path) == 4
    assert all(path.stat().st_size > 10000 for path in tmp_path.glob("*.png"))

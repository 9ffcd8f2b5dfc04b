"""What the end of each conversation offers: sentences for the staff, forms, the renewal book."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from desktop_app.guide.content.flows import FLOWS
from desktop_app.guide.content.topics import TOPICS
from desktop_app.ui.frame.journey import HomePlace, Journey
from desktop_app.ui.guide.places import FlowPlace, TopicPlace
from desktop_app.ui.paper.places import StaffPlace
from tests.helpers.offers import OF_OTHER_DAYS, OFFERS, TOPICS_WITH_FORMS
from tests.helpers.ways import way_to

CARDS = ("no-card", "well", "locked", "expired", "grace", "renewal-open", "no-certificate")


def names(window):
    return [each.objectName().removeprefix("choice-") for each in window.page.findChildren(QPushButton)]


def ways(window, card, flow):
    """Return for every outcome that can be reached today a card with which it can be, and the answers."""
    found = {}
    for name in CARDS:
        if name != "no-card":
            window.frame.show_reader_status(card(name))
        for outcome in (outcome for of, outcome in OFFERS if of == flow):
            try:
                found.setdefault(
                    outcome, (window.frame.situation.card, way_to(flow, outcome, situation=window.frame.situation))
                )
            except LookupError:
                continue
    return found


@pytest.mark.parametrize("flow", FLOWS)
def test_every_outcome_offers_what_it_should_and_nothing_else(window, card, flow):
    reached = ways(window, card, flow)
    assert {(flow, outcome) for outcome in reached} == {each for each in OFFERS if each[0] == flow} - OF_OTHER_DAYS
    for outcome, (in_hand, answers) in reached.items():
        window.navigator.go(Journey((HomePlace(), FlowPlace(flow, answers, in_hand))))
        offered, wanted = names(window), OFFERS[flow, outcome]
        assert "take-along" in offered, outcome
        assert ("show-staff" in offered) is bool(wanted.sentences), outcome
        assert ("fill-form" in offered) is wanted.forms, outcome
        assert bool({"book", "remember-date"} & {*offered}) is wanted.book, outcome
        if wanted.sentences:
            assert sentences(window) == wanted.sentences, outcome


def sentences(window):
    """Return the sentences that the page of an outcome leads to, in their order."""
    window.findChild(QPushButton, "choice-show-staff").click()
    here = window.navigator.here
    return (here.sentence,) if isinstance(here, StaffPlace) else tuple(names(window))


def test_topics_about_what_forms_ask_for_lead_to_the_forms(window):
    for topic in TOPICS:
        window.navigator.go(Journey((HomePlace(), TopicPlace(topic))))
        assert ("fill-form" in names(window)) is (topic in TOPICS_WITH_FORMS), topic

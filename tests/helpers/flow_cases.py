"""People with every kind of card, and the pages that a flow shows them."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import cache
from itertools import product

from desktop_app.facts.card_validity import CertificateState, PinState
from desktop_app.guide.content.flows import FLOWS
from desktop_app.guide.model.situation import CardSummary
from desktop_app.guide.render.node import NodeRenderer
from desktop_app.language.day_context import load_day
from tests.conftest import TODAY, situation_on

TRIES = {PinState.OK: 3, PinState.CAREFUL: 2, PinState.LAST_TRY: 1, PinState.LOCKED: 0, PinState.UNKNOWN: None}


def card(pin, certificate, password=PinState.OK):
    day = TODAY + timedelta(days=30) if certificate else None
    return CardSummary(pin, TRIES[pin], 3, certificate, day, day, day, password)


CARDS = [
    None,
    *(card(pin, certificate) for pin, certificate in product(PinState, [*CertificateState, None])),
    card(PinState.OK, CertificateState.VALID, PinState.LOCKED),
    card(PinState.LOCKED, CertificateState.VALID, None),
]
CASES = [situation_on(TODAY, card) for card in CARDS]


def pages(flow, situation, translator):
    """Return every page that this situation may see, each once for every set of sentences."""
    return [page for _, page in pages_by_answers(flow, situation, translator)]


def pages_by_answers(flow, situation, translator):
    maker = NodeRenderer(FLOWS, situation, translator)
    prefixes = {path[:length] for path in flow.paths(situation) for length in range(len(path) + 1)}
    return [(answers, maker.page(flow, answers)) for answers in sorted(prefixes)]


def texts_of(page):
    return [page.title, *page.body, *page.checklist, *page.contacts, *(option.label for option in page.options)]


def complete(page):
    return all(texts_of(page)) and not any(
        "{" in text or re.search(r"\bNone\b(?! of)", text) for text in texts_of(page)
    )


@cache
def saying_something_new(flow):
    """Return situations and answers whose page says in English what no page before said: all there is to translate."""
    translator = load_day(TODAY).translator("en")
    said, found = set(), []
    for situation in CASES:
        for answers, page in pages_by_answers(FLOWS[flow], situation, translator):
            if not said.issuperset(texts_of(page)):
                said.update(texts_of(page))
                found.append((situation, answers))
    return found

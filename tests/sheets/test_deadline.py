"""The day that a sheet names and the phone's calendar keeps: at which outcomes there is one, with which card."""

from __future__ import annotations

from datetime import date

import pytest
import vobject

from desktop_app.card.practice.reader import read_practice_card
from desktop_app.guide.content.flows import FLOWS
from desktop_app.language.markup import without_markup
from desktop_app.sheets.documents.take_away import take_away
from desktop_app.sheets.sheet import Box, Codes
from desktop_app.wiring.card import card_in_hand
from tests.conftest import SCENARIOS, TODAY, scenario_named, situation_on
from tests.sheets.conftest import longest_ways

EXPRESS = {("lost-card", "express"): date(2026, 12, 21)}
GOOD = {("renewal", "certificate-good"): date(2028, 12, 28)}
RENEWALS = {
    ("renewal", outcome): date(2026, 12, 28)
    for outcome in ("certificate-self", "certificate-proxy", "certificate-child")
}
DUE = {
    **dict.fromkeys(("no-card", "expired", "no-certificate", "other-card", "residents-card"), EXPRESS),
    **dict.fromkeys(("well", "careful", "last-try", "locked", "no-signature"), EXPRESS | GOOD),
    **dict.fromkeys(("renewal-open", "grace"), EXPRESS | RENEWALS),
}
"""The days by the card in the reader, then by outcome."""
LAST_DAY_FOR_EXPRESS = "Last day to apply for the express service (特急発行)"


def events(sheet):
    contents = [code.content for block in sheet.blocks if isinstance(block, Codes) for code in block.codes]
    return [vobject.readOne(content).vevent for content in contents if "VEVENT" in content]


def title_of(flow, outcome, translator):
    return without_markup(translator(FLOWS[flow].node(outcome).title))


@pytest.mark.parametrize("name", ["no-card", *SCENARIOS])
def test_a_day_until_which_something_should_be_done_is_told_at_these_outcomes_and_no_other(day_context, name):
    report = read_practice_card(scenario_named(name), day_context.rules()) if name in SCENARIOS else None
    situation = situation_on(TODAY, card_in_hand(report, day_context.rules()) if report else None)
    due = {}
    for (flow, outcome), answers in longest_ways(situation).items():
        sheet = take_away(FLOWS[flow], answers, situation, day_context.translator("en"), day_context.translator("ja"))
        for event in events(sheet):
            (box,) = [block for block in sheet.blocks if isinstance(block, Box)]
            express = (flow, outcome) in EXPRESS
            said = "If you report it at the counter on Tuesday, 24 November: best by " if express else "Best by "
            assert without_markup(box.lines[-1].own).startswith(said)
            assert event.summary.value == (
                LAST_DAY_FOR_EXPRESS if express else title_of(flow, outcome, day_context.translator("en"))
            )
            due[flow, outcome] = event.dtstart.value
    assert due == DUE[name]

from __future__ import annotations

import pytest
from hypothesis import given, settings

from desktop_app.card.messages import text_of
from desktop_app.card.reading import CardReading, ReadStatus
from tests.card.faults import (
    READER,
    Fault,
    FaultyScard,
    Watched,
    calls_of_a_look,
    check_sequence,
    faulty,
    look_at,
    sequences,
    without_waiting,
)
from tests.card.pcsc_codes import CODES, DOCUMENTED, FAULTS, right_outcome


@pytest.fixture
def rules(day_context):
    return day_context.rules()


@pytest.fixture
def card(practice_card):
    """A card whose counter is like no default: two tries of three."""
    return practice_card("careful", first_command_fails=False)


@pytest.fixture(autouse=True)
def _hurry():
    with without_waiting():
        yield


CALLS = calls_of_a_look()


def test_every_call_of_a_read_and_every_documented_code_is_in_the_list():
    assert {function for function, _ in CALLS} == set(DOCUMENTED)
    assert {name for names in DOCUMENTED.values() for name in names} <= set(CODES)


@pytest.mark.parametrize(("function", "number"), CALLS)
def test_one_look_tells_every_fault_at_every_call_as_what_it_is(card, rules, function, number):
    wrong = {}
    for name in FAULTS:
        scard = faulty(card, [Fault(function, number, name)])
        outcome = look_at(scard, rules).status
        if outcome is not right_outcome(function, name):
            wrong[name] = outcome
        assert scard.let_go()
    assert wrong == {}


@pytest.mark.parametrize(("function", "number"), CALLS)
def test_the_monitor_goes_on_after_every_fault_at_every_call(card, rules, function, number):
    wrong = {}
    for name in FAULTS:
        scard = faulty(card, [Fault(function, number, name)])
        watched = Watched(scard, rules)
        told = watched.go_on()
        if told is ReadStatus.UNREADABLE:
            told = watched.card_put_again()
        if told is not ReadStatus.READ:
            wrong[name] = told
        assert scard.let_go()
    assert wrong == {}


@given(sequences())
@settings(max_examples=200)
def test_no_sequence_of_faults_is_too_much(sequence):
    check_sequence(sequence)


@pytest.mark.parametrize("outcome", [outcome for outcome in ReadStatus if outcome is not ReadStatus.READ])
def test_what_is_said_of_a_card_that_was_not_read_claims_nothing_about_its_pin(day_context, outcome):
    text = text_of(CardReading(outcome), day_context.facts_of_day)
    assert not any(finding.about_pin for finding in text.findings)


def test_the_counter_of_the_card_is_as_it_was_after_all_faults_of_its_query(card, rules):
    before = {key: state.tries_left for key, state in card.keys.items()}
    for name in FAULTS:
        look_at(faulty(card, [Fault("SCardTransmit", 2, name)]), rules)
    assert {key: state.tries_left for key, state in card.keys.items()} == before


def test_what_is_not_given_back_is_noticed(card):
    scard = FaultyScard(card)
    scard.SCardConnect(1, READER, 0, 0)
    assert not scard.let_go()

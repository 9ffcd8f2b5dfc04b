"""What the reader makes of every kind of card, through the gate, with the card's own log as witness."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.card.practice.reader import READER_NAME, read_practice_card
from desktop_app.card.practice.scenario import KeyType
from desktop_app.card.protocol.apdu import Ef, Ins
from desktop_app.card.protocol.connection import Response
from desktop_app.card.read_card import read_card
from desktop_app.card.reading import CardError, CardKind, CardReading, Counter, ReadStatus, reading_from_json
from desktop_app.facts.card_validity import CertificateState, PinState
from tests.conftest import SCENARIOS, TODAY, scenario_named
from tests.helpers.readings import EXPECTED, touched_too_much


@pytest.fixture
def rules(day_context):
    return day_context.rules()


def states(report):
    parts = (report.user_authentication_pin, report.signature_password, report.user_authentication_certificate)
    return tuple(part and part.state.value for part in parts)


@pytest.mark.parametrize("name", EXPECTED)
def test_each_scenario_is_read_as_what_it_is(practice_card, rules, name):
    report = read_card(practice_card(name), rules)
    assert (report.status, report.kind) == (ReadStatus.READ, CardKind.MY_NUMBER_CARD)
    assert states(report) == EXPECTED[name]


def test_an_old_residents_card_is_recognised_and_not_asked_further(practice_card, rules):
    card = practice_card("residents-card", first_command_fails=False)
    assert read_card(card, rules) == CardReading(ReadStatus.READ, kind=CardKind.RESIDENTS_CARD, apdus=2)


@pytest.mark.parametrize("label", ["JPKIAPGPSETOKEN", "JPKIAPIOSTOKEN"])
def test_a_phone_is_recognised(practice_card, rules, label):
    assert read_card(practice_card("well", label=label), rules).kind is CardKind.PHONE


@pytest.mark.parametrize("label", [None, "SOMETHING ELSE", ""])
def test_any_other_card_is_not_a_my_number_card(practice_card, rules, label):
    report = read_card(practice_card("well", label=label), rules)
    assert (report.status, report.kind) == (ReadStatus.NOT_MY_NUMBER_CARD, None)


@pytest.mark.parametrize("name", SCENARIOS)
def test_six_commands_are_enough_and_the_card_saw_nothing_it_should_not(practice_card, rules, name):
    card = practice_card(name)
    before = {key: state.tries_left for key, state in card.keys.items()}
    report = read_card(card, rules)
    assert report.apdus == len(card.log) <= 6
    assert {key: state.tries_left for key, state in card.keys.items()} == before
    assert not any(touched_too_much(exchange.command) for exchange in card.log)


@pytest.mark.parametrize("refusal", [0x6A82, 0x6A86, 0x6D00, 0x6B00])
def test_cards_without_short_file_identifiers_are_read_by_selecting(practice_card, rules, refusal):
    card = practice_card("careful", short_ids_refused=refusal, extended_length=False)
    assert states(read_card(card, rules)) == EXPECTED["careful"]
    assert not any(touched_too_much(exchange.command) for exchange in card.log)


def test_a_card_without_short_identifiers_and_without_signature_is_read(practice_card, rules):
    report = read_card(practice_card("no-signature", short_ids_refused=0x6A82), rules)
    assert states(report) == EXPECTED["no-signature"]


@pytest.mark.parametrize("status", [0x63C0, 0x6983, 0x6984])
def test_a_locked_counter_is_locked_whichever_way_the_card_says_it(practice_card, rules, status):
    report = read_card(practice_card("locked", locked_status=status), rules)
    assert report.user_authentication_pin == Counter(0, 3)


@pytest.mark.parametrize(
    "changes", [{"certificate_filler": 700}, {"certificate_key": KeyType.EC}, {"first_command_fails": False}]
)
def test_filler_other_keys_and_other_power_up_make_no_difference(practice_card, rules, changes):
    assert states(read_card(practice_card("renewal-open", **changes), rules)) == EXPECTED["renewal-open"]


def test_a_card_without_certificate_says_so(practice_card, rules):
    report = read_card(practice_card("well", certificate_ends=None), rules)
    assert (report.status, report.user_authentication_certificate) == (ReadStatus.READ, None)


@pytest.mark.parametrize("content", [b"", b"\xff" * 1000, b"\x00" * 1000])
def test_a_certificate_file_that_was_never_written_is_no_certificate(practice_card, rules, content):
    card = practice_card("well")
    card.files._made[0x000A] = content or b"\xff"
    assert read_card(card, rules).user_authentication_certificate is None


def test_a_long_head_is_read_in_two_blocks(practice_card, rules):
    card = practice_card("well", first_command_fails=False)
    certificate = card.files[0x000A]
    issuer = certificate.index(bytes.fromhex("300D06092A864886F70D01010B0500")) + 15
    card.files._made[0x000A] = _with_longer_issuer(certificate, issuer)
    report = read_card(card, rules)
    assert (states(report), report.apdus) == (EXPECTED["well"], 6)


def _with_longer_issuer(certificate, issuer):
    """Put a long name in front of the validity and leave everything behind it out."""
    old_length = int.from_bytes(certificate[issuer + 2 : issuer + 3])
    validity = certificate[issuer + 3 + old_length :][:32]
    fields = certificate[8:issuer] + b"\x30\x82\x01\x00" + b"\x05\x00" * 128 + validity
    inner = b"\x30\x82" + len(fields).to_bytes(2) + fields
    return b"\x30\x82" + len(inner).to_bytes(2) + inner


class Scripted:
    """A card that answers with a list of answers, then with the last one for ever."""

    def __init__(self, *answers):
        self.answers = list(answers)

    def transmit(self, command):
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, CardError):
            raise answer
        return answer


TOKEN = Response(b"JPKIAPICCTOKEN2".ljust(32), 0x9000)
OK = Response(b"", 0x9000)


@pytest.mark.parametrize("garbage", [b"\x30\x82\x05", b"hello world", b"\x30\x03\x30\x01\x00", bytes(range(256))])
def test_garbage_where_the_certificate_should_be_is_unreadable_and_never_a_locked_pin(rules, garbage):
    card = Scripted(OK, TOKEN, Response(b"", 0x63C3), Response(b"", 0x63C5), Response(garbage, 0x9000))
    report = read_card(card, rules)
    assert report.status is ReadStatus.UNREADABLE
    assert report.user_authentication_pin is None


@pytest.mark.parametrize("status", [0x6F00, 0x6400, 0x6581])
def test_a_card_in_trouble_is_unreadable_rather_than_another_card(rules, status):
    assert read_card(Scripted(Response(b"", status)), rules).status is ReadStatus.UNREADABLE
    assert read_card(Scripted(OK, Response(b"", status)), rules).status is ReadStatus.UNREADABLE


@pytest.mark.parametrize("status", [0x9000, 0x6300, 0x6982, 0x6700, 0x63CF])
def test_a_counter_that_does_not_make_sense_is_unknown(rules, status):
    card = Scripted(OK, TOKEN, Response(b"", status), Response(b"", 0x63C5), Response(b"\xff" * 256, 0x9000))
    pin = read_card(card, rules).user_authentication_pin
    assert pin is not None
    assert pin.state is PinState.UNKNOWN


def test_a_pin_that_seems_to_be_absent_is_unknown(rules):
    card = Scripted(OK, TOKEN, Response(b"", 0x6A88), Response(b"", 0x63C5), Response(b"\xff" * 256, 0x9000))
    assert read_card(card, rules).user_authentication_pin == Counter(None, 3)


@pytest.mark.parametrize("position", range(6))
@pytest.mark.parametrize("outcome", [ReadStatus.REMOVED, ReadStatus.BUSY, ReadStatus.UNREADABLE, ReadStatus.NO_SERVICE])
def test_a_line_that_breaks_at_any_command_is_told_as_that_and_nothing_else(practice_card, rules, position, outcome):
    card = practice_card("well")

    class Breaking:
        sent = 0

        def transmit(self, command):
            if self.sent == position:
                raise CardError(outcome)
            self.sent += 1
            return card.transmit(command)

    report = read_card(Breaking(), rules)
    assert (report.status, states(report)) == (outcome, (None, None, None))


@given(st.lists(st.tuples(st.binary(max_size=256), st.integers(0, 0xFFFF)), min_size=1, max_size=9))
def test_whatever_a_card_answers_there_is_a_report(answers):
    from desktop_app.facts.card_validity import CardRules

    card = Scripted(*(Response(data, status) for data, status in answers))
    report = read_card(card, CardRules(TODAY, 3, 5, 3, 3))
    assert report.status in (ReadStatus.READ, ReadStatus.NOT_MY_NUMBER_CARD, ReadStatus.UNREADABLE)
    assert reading_from_json(json.loads(json.dumps(report.as_json()))) == report


@pytest.mark.parametrize("name", SCENARIOS)
def test_a_report_is_the_same_after_a_journey_as_json(rules, name):
    report = read_practice_card(scenario_named(name), rules)
    assert reading_from_json(json.loads(json.dumps(report.as_json()))) == report


def test_the_json_object_has_the_form_of_the_contract(rules):
    report = read_practice_card(scenario_named("renewal-open"), rules)
    data = report.as_json()
    assert data.pop("milliseconds") >= 0
    certificate = data.pop("user_authentication_certificate")
    assert data == {
        "outcome": "read",
        "reader": READER_NAME,
        "kind": "my-number-card",
        "user_authentication_pin": {"tries_left": 3, "limit": 3, "state": "ok"},
        "signature_password": {"tries_left": 5, "limit": 5, "state": "ok"},
        "apdus": 6,
    }
    assert certificate == {
        "not_before": "2022-01-26",
        "not_after": "2027-01-20",
        "state": CertificateState.RENEWAL_OPEN,
        "days_left": 60,
    }


def test_a_card_that_says_more_than_it_was_asked_for_is_unreadable(rules):
    class Talkative:
        def transmit(self, command):
            if command[1] == Ins.READ_BINARY and command[2] == 0x80 | Ef.USER_CERTIFICATE:
                return Response(bytes.fromhex("3083FFFFFF3083FFFFF0A083FFFF00") + bytes(40_000), 0x9000)
            return Response(b"JPKIAPICCTOKEN2", 0x9000)

    assert read_card(Talkative(), rules).status is ReadStatus.UNREADABLE


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("reader", 5),
        ("kind", ""),
        ("apdus", "6"),
        ("milliseconds", True),
        ("user_authentication_pin", {"tries_left": "3", "limit": 3}),
        ("user_authentication_pin", {"tries_left": 3, "limit": None}),
        ("user_authentication_pin", {}),
        ("user_authentication_certificate", []),
    ],
)
def test_a_report_with_a_value_of_another_kind_is_refused(practice_card, rules, key, value):
    report = read_card(practice_card("well"), rules).as_json()
    with pytest.raises((KeyError, TypeError, ValueError)):
        reading_from_json({**report, key: value})

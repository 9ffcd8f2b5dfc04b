from __future__ import annotations

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import padding
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.card.practice.card import PracticeCard
from desktop_app.card.practice.scenario import KeyType, Scenario, ScenarioError, load_scenario
from desktop_app.card.protocol.connection import Response
from desktop_app.facts.card_validity import day_in_japan
from tests.conftest import TODAY, scenario_named

SELECT_AP = "00A4040C0A D392F000260100000001"
QUERY_PIN, QUERY_PASSWORD = "00200098", "0020009B"
RIGHT_PIN, WRONG_PIN = "0020009804 31323334", "0020009804 39393939"
RIGHT_PASSWORD = "0020009B09 505241435449434531"


@pytest.fixture
def card(practice_card):
    return practice_card(first_command_fails=False)


def send(card, *commands):
    """Send commands in hex; return the last answer."""
    response = Response(b"", 0)
    for command in commands:
        response = card.transmit(bytes.fromhex(command))
    return response


def status(card, *commands):
    return f"{send(card, *commands).status:04X}"


def test_the_application_is_selected_by_its_name_or_the_beginning_of_it(card):
    assert status(card, SELECT_AP) == "9000"
    assert status(card, "00A404000A D392F000260100000001 00") == "9000"
    assert status(card, "00A4040C05 D392F00026") == "9000"
    assert status(card, "00A4040C0A D3921000310001010408") == "6A82"


def test_the_first_command_after_power_up_is_answered_6f00_and_only_that(practice_card):
    card = practice_card()
    assert [status(card, SELECT_AP), status(card, SELECT_AP)] == ["6F00", "9000"]
    card.reset()
    assert status(card, SELECT_AP) == "9000"
    card.power_on()
    assert status(card, SELECT_AP) == "6F00"


def test_the_master_file_is_selected_without_leaving_the_application(card):
    assert status(card, "00A40000") == "6A86"
    assert status(card, SELECT_AP, "00A40000") == "9000"
    assert status(card, "00A4000002 3F00") == "6A82"
    assert status(card, QUERY_PIN) == "63C3"


def test_files_are_selected_under_the_current_application_only(card):
    assert status(card, "00A4020C02 000A") == "6A82"
    assert status(card, SELECT_AP, "00A4020C02 000A") == "9000"
    assert status(card, "00A4020C02 0099") == "6A82"
    assert status(card, "00A4090C02 000A") == "6A86"


def test_a_query_of_the_counter_uses_nothing_up(card):
    send(card, SELECT_AP)
    assert [status(card, QUERY_PIN) for _ in range(10)] == ["63C3"] * 10
    assert status(card, "00A4020C02 001B", "00200080") == "63C5"
    assert status(card, "0020008000") == "63C5"


def test_a_query_is_answered_with_the_counter_even_after_the_right_pin(card):
    assert status(card, SELECT_AP, RIGHT_PIN) == "9000"
    assert status(card, QUERY_PIN) == "63C3"


def test_wrong_pins_lock_the_card_and_then_even_the_right_one_is_refused(card):
    send(card, SELECT_AP)
    assert [status(card, WRONG_PIN) for _ in range(4)] == ["63C2", "63C1", "63C0", "6984"]
    assert status(card, RIGHT_PIN) == "6984"
    assert status(card, QUERY_PIN) == "63C0"


def test_the_right_pin_restores_the_counter(card):
    send(card, SELECT_AP, WRONG_PIN, WRONG_PIN)
    assert status(card, QUERY_PIN) == "63C1"
    send(card, RIGHT_PIN)
    assert status(card, QUERY_PIN) == "63C3"


def test_the_two_passwords_have_counters_of_their_own(card):
    send(card, SELECT_AP, WRONG_PIN)
    assert [status(card, QUERY_PIN), status(card, QUERY_PASSWORD)] == ["63C2", "63C5"]


def test_counters_stay_when_the_power_goes(card):
    send(card, SELECT_AP, WRONG_PIN)
    card.power_on()
    assert status(card, SELECT_AP, QUERY_PIN) == "63C2"


def test_the_signature_certificate_wants_its_password_and_forgets_it_with_power_or_selection(card):
    read = "00B0810000"
    assert status(card, SELECT_AP, read) == "6982"
    assert status(card, RIGHT_PASSWORD, read) == "9000"
    assert status(card, SELECT_AP, read) == "6982"
    send(card, RIGHT_PASSWORD)
    card.reset()
    card.power_on()
    assert status(card, SELECT_AP, read) == "6982"


@pytest.mark.parametrize("file", ["86", "88", "8A", "8B", "82"])
def test_the_other_files_are_free_to_read(card, file):
    assert status(card, SELECT_AP, f"00B0{file}0000") == "9000"


def test_keys_cannot_be_read_and_files_cannot_be_verified(card):
    assert status(card, SELECT_AP, "00B0980000") == "6981"
    assert status(card, SELECT_AP, "00A4020C02 000A", "00200080") == "6981"
    assert status(card, SELECT_AP, "00200080") == "6986"
    assert status(card, SELECT_AP, "00B0000000") == "6986"


def test_reading_returns_what_is_there_and_no_more(card):
    size = len(card.files[0x000A])
    whole = send(card, SELECT_AP, "00B08A00000000").data
    assert whole == card.files[0x000A]
    assert send(card, "00B08A0000").data == whole[:256]
    assert send(card, "00B0010010").data == whole[256:272]
    tail = send(card, f"00B0{size - 7:04X}00")
    assert (tail.data, tail.status) == (whole[-7:], 0x9000)
    assert status(card, f"00B0{size:04X}00") == "6B00"


def test_a_card_that_knows_no_extended_length_says_so(practice_card):
    card = practice_card(first_command_fails=False, extended_length=False)
    assert status(card, SELECT_AP, "00B08A00000000") == "6700"


@pytest.mark.parametrize(
    ("command", "answer"),
    [
        ("01B08A0000", "6881"),
        ("0CB08A0000", "69FC"),
        ("0CA4020C02000A", "6882"),
        ("90B08A0000", "6E00"),
        ("00840000 08", "6D00"),
        ("00A402", "6700"),
        ("0020009804 3132", "6700"),
        ("00A4040C00000AD392F000260100000001", "9000"),
    ],
)
def test_commands_that_do_not_fit_are_refused_as_a_card_refuses_them(card, command, answer):
    send(card, SELECT_AP)
    assert status(card, command) == answer


@given(st.binary(max_size=40))
def test_no_bytes_whatever_break_the_card_or_use_up_a_try_without_a_verify(command):
    card = PracticeCard(scenario_named("other-card"), TODAY)
    send(card, "00A40000", SELECT_AP)
    assert len(card.transmit(command).data) <= 65536
    assert card.keys[0x18].tries_left == 3


def test_the_token_calls_itself_as_real_ones_do(card):
    token = card.files[0x0006]
    assert (token[:32], len(token)) == (b"JPKIAPICCTOKEN2".ljust(32), 160)
    assert card.files[0x0008] == bytes.fromhex("8F8F00")


def test_the_certificate_is_a_real_one_with_dates_around_the_day_of_practice(card):
    certificate = x509.load_der_x509_certificate(card.files[0x000A])
    authority = x509.load_der_x509_certificate(card.files[0x000B])
    assert (day_in_japan(certificate.not_valid_after_utc) - TODAY).days == 800
    assert certificate.not_valid_after_utc.strftime("%H:%M:%S") == "14:59:59"
    assert certificate.issuer == authority.subject
    public_key = authority.public_key()
    public_key.verify(
        certificate.signature,
        certificate.tbs_certificate_bytes,
        padding.PKCS1v15(),
        certificate.signature_hash_algorithm,
    )


def test_the_card_keeps_a_log_of_everything(card):
    send(card, SELECT_AP, QUERY_PIN)
    assert [exchange.status for exchange in card.log] == [0x9000, 0x63C3]


def test_a_file_describes_a_card_and_what_it_does_not_have(tmp_path):
    (tmp_path / "new.toml").write_text('certificate_key = "ec"\ncertificate_ends = "none"\n')
    assert load_scenario(tmp_path, "new") == Scenario("new", certificate_key=KeyType.EC, certificate_ends=None)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"pin_tries = 2", "unknown keys: pin_tries"),
        (b"pin_tries_left 2", "cannot be read"),
        (b"\xff", "cannot be read"),
        (b'certificate_key = "dsa"', "'dsa' is not a valid KeyType"),
    ],
)
def test_a_file_that_is_wrong_is_told_by_its_name(tmp_path, content, said):
    (tmp_path / "new.toml").write_bytes(content)
    with pytest.raises(ScenarioError, match=f"practice card 'new' .*{said}"):
        load_scenario(tmp_path, "new")

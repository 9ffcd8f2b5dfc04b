"""OpenSC as an independent judge of the practice cards."""

from __future__ import annotations

import os
import subprocess

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from tests.end_to_end.conftest import run_card
from tests.helpers.readings import EXPECTED

MODULE = "/usr/lib/x86_64-linux-gnu/opensc-pkcs11.so"
CARDS = [name for name in EXPECTED if name not in ("no-signature", "no-certificate")]


def opensc(*command):
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=60, check=False, env={**os.environ, "OPENSC_DRIVER": "jpki"}
    )
    return done.returncode, done.stdout


# OpenSC 0.23 with the driver named gives up at a first 6F00, which it would do with a real card as well.
QUIET = {"first_command_fails": False}


@pytest.mark.parametrize("name", CARDS)
def test_opensc_lists_both_pins_with_their_tries(insert, name):
    card = insert(name, **QUIET).card
    code, out = opensc("pkcs15-tool", "--list-pins")
    assert code == 0
    assert "User Authentication PIN" in out
    assert "Digital Signature PIN" in out
    tries = [line.split(":")[1].strip() for line in out.splitlines() if "Tries left" in line]
    assert tries == [str(key.tries_left) for key in card.keys.values()]


@pytest.mark.parametrize("name", CARDS)
def test_opensc_reads_the_certificate_that_the_card_holds(insert, name):
    card = insert(name, **QUIET).card
    code, out = opensc("pkcs15-tool", "--read-certificate", "1")
    assert code == 0
    assert x509.load_pem_x509_certificate(out.encode()).public_bytes(Encoding.DER) == card.files[0x000A]


@pytest.mark.parametrize("name", ["well", "residents-card"])
def test_opensc_does_not_tell_an_old_residents_card_from_a_my_number_card(insert, name):
    insert(name, **QUIET)
    code, out = opensc("pkcs15-tool", "--list-info")
    assert (code, out.splitlines()[0]) == (0, "PKCS#15 Card [JPKI]:")


def test_opensc_sees_the_objects_through_pkcs11(insert):
    insert("well", **QUIET)
    code, out = opensc("pkcs11-tool", "--module", MODULE, "-O")
    assert code == 0
    assert out.count("Certificate Object") == 3


def test_opensc_is_refused_the_signature_certificate_and_given_it_for_the_password(insert):
    card = insert("well", **QUIET).card
    assert opensc("pkcs15-tool", "--read-certificate", "2")[0] != 0
    code, _ = opensc("pkcs15-tool", "--read-certificate", "2", "--verify-pin", "--auth-id", "02", "--pin", "PRACTICE1")
    assert code == 0
    assert card.keys[0x1B].tries_left == 5


def test_wrong_pins_given_by_opensc_are_counted_and_seen_by_us(insert):
    insert("well", **QUIET)
    code, _ = opensc("pkcs15-tool", "--verify-pin", "--auth-id", "01", "--pin", "9999")
    assert code != 0
    assert run_card()["user_authentication_pin"] == {"tries_left": 2, "limit": 3, "state": "careful"}

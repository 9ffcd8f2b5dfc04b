"""The make of a reader may be passed on; what tells one reader from all others may not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.card.shareable_name import shareable_name

MAKES = [
    "ACS ACR39U ICC Reader 00 00",
    "SONY FeliCa RC-S300/P 0",
    "SCM Microsystems Inc. SCR33x USB Smart Card Reader 0",
    "Identiv SCR3310v2.0 USB SC Reader 00 00",
    "HID Global OMNIKEY 3x21 Smart Card Reader 0",
    "NTT Communications Corp. ACR39-NTTCom 00 00",
    "Gemalto PC Twin Reader 00 00",
]
SERIAL_NUMBERS = st.one_of(
    st.from_regex(r"[0-9]{7,20}", fullmatch=True), st.from_regex(r"[0-9A-F]{8,24}", fullmatch=True)
)


@pytest.mark.parametrize("name", MAKES)
def test_make_and_model_stay(name):
    assert shareable_name(name) == name


def test_where_the_card_service_writes_the_serial_number_nothing_stays():
    name = "Identiv uTrust 3700 F CL Reader [uTrust 3700 F CL Reader] (53691512345678) 01 00"
    assert shareable_name(name) == "Identiv uTrust 3700 F CL Reader [uTrust 3700 F CL Reader] 01"[:60].strip()
    assert shareable_name("Gemalto PC Twin Reader (70D7E2") == "Gemalto PC Twin Reader"


@given(
    st.sampled_from(MAKES), SERIAL_NUMBERS, st.sampled_from(["{} ({}) 00 00", "{} {} 00 00", "{} [{}] 00", "{1} {0}"])
)
def test_no_serial_number_stays_wherever_it_is_written(make, serial, form):
    assert serial not in shareable_name(form.format(make, serial))


@given(st.text())
def test_whatever_a_reader_is_called_the_name_is_short_and_printable(name):
    shareable = shareable_name(name)
    assert len(shareable) <= 60
    assert shareable.isprintable()

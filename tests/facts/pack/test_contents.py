"""What a signed pack may bring, so that whoever has stolen a key can tell little."""

from __future__ import annotations

import re
from datetime import date

import pytest

from desktop_app.base import paths
from desktop_app.facts.pack.contents import SITES, facts_brought
from desktop_app.facts.pack.errors import PackError, PackFault
from desktop_app.facts.store import facts_in_toml, load_facts
from desktop_app.facts.units import Unit
from tests.helpers.facts import RECORD, a_period
from tests.helpers.packs import BUILTIN, DAY, TODAY, facts_saying, limit_of

OWN = load_facts(paths.resources() / "facts.toml")
LABEL = facts_in_toml(a_period(value='"証明書"', unit="label").encode())
PAGE = facts_in_toml(a_period(value='"https://myna.go.jp/"', unit="address").encode())
ADDRESSEE = facts_in_toml(a_period(value='"{insurer}長"', unit="label").encode())


def fault_of(content, builtin=BUILTIN):
    with pytest.raises(PackError) as caught:
        facts_brought(content if isinstance(content, bytes) else content.encode(), builtin, DAY)
    return caught.value


def brought(value, unit, builtin):
    """Return the value that a pack brings for the one fact that there is."""
    content = a_period(value=f"'{value}'", unit=unit).encode()
    return facts_brought(content, builtin, DAY).on(TODAY)["limit"].value


def test_the_facts_of_the_program_itself_can_be_a_pack():
    content = (paths.resources() / "facts.toml").read_bytes()
    assert sorted(facts_brought(content, OWN, OWN.day).names()) == sorted(OWN.names())


def test_the_sites_of_the_format_are_those_of_the_programs_own_addresses():
    addresses = [str(fact.value) for fact in OWN.facts if fact.unit is Unit.ADDRESS]
    assert {re.match("https://([^/]+)", address)[1] for address in addresses} == SITES


def test_what_the_program_does_not_know_is_dropped():
    more = a_period("news", "'anything'", "a unit of tomorrow", "", "more = 1")
    facts = facts_brought(facts_saying(limit=2, more=more), BUILTIN, DAY)
    assert (set(facts.names()), limit_of(facts)) == ({"limit", "hotline"}, 2)


def test_what_the_program_needs_must_be_there():
    error = fault_of(a_period())
    assert (error.fault, str(error)) == (PackFault.MISSING_FACTS, "hotline")


@pytest.mark.parametrize(
    "content",
    [
        b"\xff",
        b"[" * 10_000,
        b"limit = 1",
        facts_saying(limit=0),
        facts_saying(limit="'1'"),
        facts_saying(limit="true"),
        facts_saying(limit=10_001),
        facts_saying(limit=10**400),
        facts_saying(hotline="call me"),
        facts_saying(more=a_period(value="2")),
        facts_saying(more=a_period(value="2", more="valid_from = 2030-01-01")),
    ],
    ids=lambda content: str(content[:30]),
)
def test_a_fact_that_is_not_as_it_must_be_is_refused(content):
    assert fault_of(content).fault is PackFault.WRONG_FACTS


def test_a_fact_keeps_its_unit():
    content = a_period(value="1", unit="days") + a_period("hotline", '"0120-95-0178"', "telephone")
    assert str(fault_of(content)) == "limit is written as days"


def test_what_always_holds_does_not_lapse():
    assert "all days" in str(fault_of(facts_saying().replace(b"count", b"count", 1) + b"valid_until = 2030-01-01"))


def test_a_fact_may_change_from_one_day_to_the_next():
    later = a_period(value="2", more="valid_from = 2027-04-01")
    content = (
        a_period(value="1", more="valid_until = 2027-03-31")
        + later
        + a_period("hotline", '"0120-95-0178"', "telephone")
    )
    facts = facts_brought(content.encode(), BUILTIN, DAY)
    assert [facts.on(day).count("limit") for day in (date(2027, 3, 31), date(2027, 4, 1))] == [1, 2]
    gap = content.replace("2027-04-01", "2027-04-02")
    assert "all days" in str(fault_of(gap))


def test_what_holds_until_the_end_of_the_calendar_holds_always():
    assert facts_brought(facts_saying() + b"valid_until = 9999-12-31", BUILTIN, DAY)


@pytest.mark.parametrize(("day", "taken"), [("2027-08-01", True), ("0001-01-01", False), ("9999-12-31", False)])
def test_a_day_is_one_that_people_live_to_see(day, taken):
    builtin = facts_in_toml(a_period(value="2026-08-01", unit="day").encode())
    content = a_period(value=day, unit="day").encode()
    if taken:
        assert facts_brought(content, builtin, DAY)
    else:
        assert "out of all bounds" in str(fault_of(content, builtin))


def test_what_holds_from_now_on_does_not_lapse_either():
    builtin = facts_in_toml(a_period(more="valid_from = 2024-12-02").encode())
    assert facts_brought(a_period(more="valid_from = 2024-12-01").encode(), builtin, DAY)
    for more in ("valid_from = 2026-02-02", "valid_until = 2030-01-01"):
        assert "all days" in str(fault_of(a_period(more=more), builtin))


def test_what_was_to_end_may_end_sooner_or_later():
    builtin = facts_in_toml(a_period(more="valid_until = 2027-03-31").encode())
    for more in ("valid_until = 2026-12-31", "valid_until = 2028-12-31", ""):
        assert facts_brought(a_period(more=more).encode(), builtin, DAY)


def test_nothing_was_seen_after_the_day_of_the_pack():
    content = facts_saying().replace(b"seen = 2026-01-01", b"seen = 2026-02-02")
    assert "after the day of the pack" in str(fault_of(content))


@pytest.mark.parametrize("label", ["証明書", "セブン-イレブン（7-Eleven）、イオン（AEON）", "#9110", "あ" * 80])
def test_a_label_is_words(label):
    assert brought(label, "label", LABEL) == label


@pytest.mark.parametrize(
    "label",
    [
        *("｜証《しょう》", "**証明書**", "a*b", "{hotline}", "{", "<b>証</b>", "a & b", "あ" * 81),
        *("証\u202e書", "証\u200b書", "証\u2028書", "証\u2066書", "証\ue000書"),
        *("0990-12-3456", "０９９０１２３", "〇九九〇一二三四五", "電話①②③④⑤⑥⑦"),
        *("evil.example", "ｅｖｉｌ．example", "https://evil", "a/b", "me@here"),
    ],
)
def test_a_label_leads_nowhere_and_has_no_marks(label):
    with pytest.raises(PackError) as caught:
        brought(label, "label", LABEL)
    assert caught.value.fault is PackFault.WRONG_FACTS


def test_a_label_may_have_room_for_a_name_where_the_programs_own_has():
    assert brought("{insurer} 理事長", "label", ADDRESSEE)
    for label in ("{insurer.__class__}長", "{hotline}長", "{insurer", "{{insurer}}"):
        with pytest.raises(PackError):
            brought(label, "label", ADDRESSEE)


@pytest.mark.parametrize("address", ["https://myna.go.jp/new?page=2", "https://www.mhlw.go.jp/stf/x.html"])
def test_an_address_is_of_a_listed_site(address):
    assert brought(address, "address", PAGE) == address


@pytest.mark.parametrize(
    "address",
    [
        *(
            "https://example.org/",
            "https://myna.go.jp.example.org/",
            "https://example.org/?myna.go.jp",
            "http://myna.go.jp/",
        ),
        *(
            "https://myna.go.jp@example.org/",
            "https://myna.go.jp:8080/",
            "https://amyna.go.jp/",
            "https://myna.go.jp/**x**",
        ),
        *("https://myna.go.jp/{x}", "https://myna.go.jp\\\\.example.org/", f"https://myna.go.jp/{'x' * 200}"),
    ],
)
def test_an_address_of_another_site_is_refused(address):
    with pytest.raises(PackError) as caught:
        brought(address, "address", PAGE)
    assert caught.value.fault is PackFault.WRONG_FACTS


@pytest.mark.parametrize("publisher", ["**somebody**", "some{body}", "some\\u202ebody", "x" * 61])
def test_a_publisher_is_a_name(publisher):
    record = RECORD.replace('publisher = "somebody"', f'publisher = "{publisher}"')
    assert "publisher" in str(fault_of(facts_saying().replace(RECORD.encode(), record.encode())))

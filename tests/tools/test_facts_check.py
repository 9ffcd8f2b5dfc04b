"""What can be wrong with all facts together is found, each in a sentence that names the fact."""

from __future__ import annotations

import pytest

from desktop_app.base.exit_codes import DONE, NOTHING
from desktop_app.facts.record.fact import Confidence
from desktop_app.facts.units import Unit
from tests.helpers.facts import RECORD, a_fact, a_period
from tools.facts.check import check, faults

GOOD = [a_fact(name=f"good{number}") for number in range(99)]


def found(*facts, first_pages=frozenset(), good=GOOD):
    return list(faults([*good, *facts], first_pages))


def test_facts_in_order_have_no_fault():
    assert found(a_fact(), a_fact(also=("https://example.org/also",))) == []


FIRST_PAGES = [
    "https://example.org",
    "https://example.org/",
    "https://example.org/index.html",
    "https://example.org/#top",
]


@pytest.mark.parametrize("address", FIRST_PAGES)
def test_a_fact_may_not_name_only_the_first_page_of_a_site(address):
    assert found(a_fact(address=address)) == [
        f"fact 'limit' names only the first page of a site, {address}, and not the page where it stands"
    ]


@pytest.mark.parametrize(
    "address", ["https://example.org/page/", "https://example.org/?id=4", "https://example.org/en/"]
)
def test_another_page_of_a_site_is_not_its_first(address):
    assert found(a_fact(address=address)) == []


def test_a_fact_that_is_allowed_to_by_its_name_may_name_a_first_page():
    assert found(a_fact(address="https://example.org/"), first_pages={"limit"}) == []


def test_a_fact_that_is_about_a_site_names_its_first_page():
    address = "https://example.org/"
    assert found(*[a_fact(unit=Unit.ADDRESS, value=address, address=address)] * 10) == []
    (fault,) = found(a_fact(unit=Unit.ADDRESS, value="https://example.org/page", address=address))
    assert fault.startswith("fact 'limit' names only the first page")


@pytest.mark.parametrize("name", ["good1", "nobody"])
def test_a_leave_that_nobody_needs_any_more_is_found(name):
    (fault,) = found(first_pages={name})
    assert fault.startswith(f"fact {name!r} may name the first page of a site, but does not")


def test_at_most_five_of_a_hundred_name_a_first_page_allowed_or_not():
    allowed = {f"first{number}" for number in range(6)}
    facts = [a_fact(name=name, address="https://example.org/") for name in sorted(allowed)]
    five = {fact.name for fact in facts[:5]}
    assert found(*facts[:5], first_pages=five, good=GOOD[:95]) == []
    assert found(*facts, first_pages=allowed, good=GOOD[:94]) == [
        "6 of 100 facts are on first pages, where 5 in 100 may be: first0, first1, first2, first3, first4, first5"
    ]


def test_at_most_fifteen_of_a_hundred_are_undated():
    facts = [a_fact(name=f"old{number:02}", as_of="undated") for number in range(16)]
    assert found(*facts[:15], good=GOOD[:85]) == []
    (fault,) = found(*facts, good=GOOD[:84])
    assert fault.startswith("16 of 100 facts are undated, where 15 in 100 may be: old00, old01,")


@pytest.mark.parametrize(
    "publisher", ["厚生労働省 2026年3月", "厚生労働省（令和８年）", "厚生労働省 3月", "a city (2026-03)", "J-LIS, 2025"]
)
def test_a_publisher_bears_no_date(publisher):
    (fault,) = found(a_fact(publisher=publisher))
    assert fault.startswith(f"fact 'limit' has a date in the name of its publisher, {publisher!r}")


@pytest.mark.parametrize(
    "publisher", ["厚生労働省", "八王子市", "広域連合 (規則第2号)", "月形町", "e-Gov (地方自治法)"]
)
def test_a_publisher_may_have_numbers_and_months_in_its_name(publisher):
    assert found(a_fact(publisher=publisher)) == []


@pytest.mark.parametrize(
    "also",
    [
        ("https://example.org/page",),
        ("https://example.org/also", "https://example.org/also"),
        ("https://example.org/also", "https://example.org/page"),
    ],
)
def test_what_says_so_too_is_another_page(also):
    assert found(a_fact(also=also)) == ["fact 'limit' names a page twice among its address and also"]


@pytest.mark.parametrize(
    "evidence",
    [
        "手数料は無料です",
        "更新の申請ができます",
        "窓口で申請してください",
        "The letter comes two to three",
        "moving, or changing the name, ends it",
    ],
)
def test_a_sentence_is_no_evidence(evidence):
    (fault,) = found(a_fact(evidence=("3か月", evidence)))
    assert fault.startswith(f"fact 'limit' has a sentence as evidence, {evidence!r}")


@pytest.mark.parametrize(
    "evidence",
    ["3か月", "資格確認書交付申請書", "9:30–20:00", "2026-08-01", "Last updated", "https://example.org/a/b/c/d/e"],
)
def test_a_number_a_date_or_a_term_is_evidence(evidence):
    assert found(a_fact(evidence=(evidence,))) == []


@pytest.mark.parametrize("host", ["ascii.jp", "www.news.co.jp", "a.hatenablog.com", "a.tips", "nhk.or.jp"])
def test_what_the_press_or_somebody_writes_is_not_official(host):
    assert found(a_fact(address=f"https://{host}/page")) == [
        f"fact 'limit' is called official, but {host} is no site of a public body"
    ]
    assert found(a_fact(address=f"https://{host}/page", confidence=Confidence.SECONDARY)) == []


@pytest.mark.parametrize("host", ["www.mhlw.go.jp", "www.city.omura.nagasaki.jp", "kouiki.org", "asciiascii.jp"])
def test_what_a_body_says_itself_is_official(host):
    assert found(a_fact(address=f"https://{host}/page")) == []


def test_the_command_prints_what_is_wrong_and_ends_with_1(tmp_path, capsys):
    path = tmp_path / "facts.toml"
    path.write_text(a_period(), encoding="utf-8")
    assert check(path) == DONE
    path.write_text(a_period(record=RECORD.replace("/page", "/")), encoding="utf-8")
    assert check(path) == NOTHING
    out = capsys.readouterr().out.splitlines()
    assert out[0].startswith("fact 'limit' names only the first page")
    assert out[1:] == ["1 of 1 facts are on first pages, where 5 in 100 may be: limit"]

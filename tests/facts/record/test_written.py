"""What is written down of a fact, and what of it is refused."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.facts.record.fact import Dispute, FactError
from desktop_app.facts.record.written import fact_in, table_of
from tests.helpers.facts import a_fact

DISPUTE = {"publisher": "a city", "address": "https://example.org/b", "as_of": "2024", "says": "four", "why": "older"}
TABLE = table_of(a_fact())


def test_a_fact_and_its_table_are_the_same():
    fact = a_fact(
        also=("https://example.org/also",),
        review=date(2027, 8, 1),
        valid_from=date(2026, 1, 1),
        disputed=(Dispute(**DISPUTE),),
    )
    assert fact_in("limit", table_of(fact)) == fact
    assert fact_in("limit", TABLE) == a_fact()


@pytest.mark.parametrize(
    "key", ["value", "unit", "publisher", "address", "as_of", "seen", "seen_as", "evidence", "confidence"]
)
def test_nothing_of_the_record_may_be_left_out(key):
    with pytest.raises(FactError, match=f"fact 'limit' is incomplete, without {key}$"):
        fact_in("limit", {name: value for name, value in TABLE.items() if name != key})


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"checked_on": date(2026, 1, 1)}, "unknown keys: checked_on"),
        ({"as_of": date(2026, 1, 1)}, "wrong kind: as_of"),
        ({"as_of": "last year"}, "speaks of 'last year'"),
        ({"as_of": "2026-01-02"}, "was seen on 2026-01-01, before the day of which its page speaks"),
        ({"seen": "2026-01-01"}, "wrong kind: seen"),
        ({"seen_as": "heard"}, "'heard' is not a valid SeenAs"),
        ({"unit": "miles"}, "'miles' is not a valid Unit"),
        ({"confidence": "sure"}, "'sure' is not a valid Confidence"),
        ({"evidence": []}, "has no evidence"),
        ({"evidence": "3"}, "wrong kind: evidence"),
        ({"evidence": [3]}, "not all texts"),
        ({"evidence": ["3", ""]}, "has the evidence ''"),
        ({"evidence": [" 3"]}, "has the evidence ' 3'"),
        ({"evidence": ["申請してください。"]}, "and no sentence"),
        ({"evidence": ["a" * 41]}, "and no sentence"),
        ({"address": "example.org"}, "no address of a page"),
        ({"address": "ftp://example.org/page"}, "no address of a page"),
        ({"also": ["https://example.org/one page"]}, "no address of a page"),
        ({"also": "https://example.org/"}, "wrong kind: also"),
        ({"seen_as": "second-hand"}, "is called official, though nobody saw the page itself"),
        ({"review": "2027-08-01"}, "wrong kind: review"),
        ({"disputed": ["a city"]}, "disputed by what is no table"),
        ({"disputed": [{**DISPUTE, "says": 4}]}, "not all texts"),
        ({"disputed": [{**DISPUTE, "as_of": "once"}]}, "speaks of 'once'"),
        ({"disputed": [{**DISPUTE, "address": "a city"}]}, "no address of a page"),
        ({"disputed": [{"publisher": "a city"}]}, "incomplete, without address, as_of, says, why"),
        ({"disputed": [{**DISPUTE, "who": "x"}]}, "unknown keys: who"),
    ],
)
def test_a_record_that_is_not_in_order_is_refused_by_name(change, complaint):
    with pytest.raises(FactError, match="fact 'limit'") as error:
        fact_in("limit", {**TABLE, **change})
    assert complaint in str(error.value)


def test_what_is_known_at_second_hand_may_be_called_secondary():
    fact = fact_in("limit", {**TABLE, "seen_as": "second-hand", "confidence": "secondary"})
    assert (fact.seen_as, fact.confidence) == ("second-hand", "secondary")

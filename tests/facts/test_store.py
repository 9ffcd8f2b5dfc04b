from datetime import date

import pytest

from desktop_app.base import paths
from desktop_app.facts.record.fact import FactError, Source
from desktop_app.facts.store import FactStore, load_facts
from desktop_app.facts.units import Unit, is_page
from tests.helpers.facts import a_fact, a_period


def write(folder, *periods):
    path = folder / "facts.toml"
    path.write_text("".join(a_period(**period) for period in periods), encoding="utf-8")
    return path


def test_a_fact_has_the_value_of_its_period(tmp_path):
    path = write(
        tmp_path,
        {"name": "limit", "value": 1, "more": "valid_until = 2025-12-01"},
        {"name": "limit", "value": 2, "more": "valid_from = 2025-12-02"},
    )
    book = load_facts(path)
    assert book.on(date(2025, 12, 1)).count("limit") == 1
    assert book.on(date(2025, 12, 2)).count("limit") == 2


def test_a_fact_that_does_not_hold_yet_cannot_be_asked_for(tmp_path):
    path = write(tmp_path, {"name": "limit", "value": 1, "more": "valid_from = 2025-12-02"})
    facts = load_facts(path).on(date(2025, 12, 1))
    assert "limit" not in facts
    with pytest.raises(FactError, match="no fact 'limit' holds on 2025-12-01"):
        facts["limit"]


def test_two_values_on_one_day_are_refused(tmp_path):
    book = load_facts(write(tmp_path, {"name": "limit", "value": 1}, {"name": "limit", "value": 2}))
    with pytest.raises(FactError, match="two values"):
        book.on(date(2026, 1, 1))


@pytest.mark.parametrize(
    ("more", "complaint"),
    [
        ('colour = "red"', "unknown keys: colour"),
        ("valid_from = 2025-13-01", "cannot be read"),
    ],
)
def test_a_wrong_file_is_refused_with_a_sentence(tmp_path, more, complaint):
    with pytest.raises(FactError, match=complaint):
        load_facts(write(tmp_path, {"name": "limit", "value": 1, "more": more}))


@pytest.mark.parametrize(
    "content", ["a = 1", "a = [1]", "a = {}", f"a = {'[' * 3000}", f"a = {'9' * 5000}", '"\\ud800" = 1']
)
def test_a_file_of_another_form_is_refused(tmp_path, content):
    path = tmp_path / "facts.toml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(FactError):
        load_facts(path)


@pytest.mark.parametrize("more", ["value = true", "value = 1.5", "valid_from = 1", "valid_until = 2026-01-01T00:00:00"])
def test_a_value_of_another_kind_is_refused(tmp_path, more):
    key = more.split(" ")[0]
    period = {"name": "limit", "value": 1, "more": more} if key != "value" else {"name": "limit", "value": more[8:]}
    with pytest.raises(FactError, match=f"wrong kind: {key}"):
        load_facts(write(tmp_path, period))


def test_a_fact_without_source_is_refused(tmp_path):
    path = tmp_path / "facts.toml"
    path.write_text('[[limit]]\nvalue = 1\nunit = "count"\nconfidence = "official"\n', encoding="utf-8")
    with pytest.raises(FactError, match="is incomplete, without address, as_of, evidence, publisher, seen"):
        load_facts(path)


def test_words_are_no_number():
    label = a_fact(value="three", unit=Unit.LABEL)
    facts = FactStore([label]).on(date(2026, 1, 1))
    with pytest.raises(FactError, match="not a number"):
        facts.count("limit")


def test_every_fact_of_the_program_has_a_source_that_can_be_opened():
    book = load_facts(paths.resources() / "facts.toml")
    assert all(is_page(fact.address) and fact.publisher for fact in book.facts)


def test_the_hotline_is_the_one_everybody_knows(day_context):
    fact = day_context.facts_of_day["hotline"]
    assert (fact.value, fact.unit) == ("0120-95-0178", Unit.TELEPHONE)


def test_a_book_can_be_made_without_a_file():
    assert FactStore([a_fact()]).on(date(1999, 1, 1)).count("limit") == 1


def test_a_fact_says_who_says_so(tmp_path):
    fact = load_facts(write(tmp_path, {"name": "limit", "value": 1})).facts[0]
    assert fact.source == Source("somebody", "https://example.org/page")


def test_only_what_holds_on_the_day_has_a_name_that_day(tmp_path):
    book = load_facts(
        write(tmp_path, {"name": "old", "value": 1, "more": "valid_until = 2025-12-01"}, {"name": "new", "value": 2})
    )
    assert book.on(date(2025, 12, 1)).names == {"old", "new"}
    assert book.on(date(2025, 12, 2)).names == {"new"}


def test_facts_of_one_kind_are_those_and_no_others():
    units = [Unit.ADDRESS, Unit.COUNT, Unit.YEN, Unit.COUNT]
    facts = [a_fact(name=str(n), value=n, unit=unit) for n, unit in enumerate(units)]
    today = FactStore(facts).on(date(2026, 1, 1))
    assert [today[name].value for name in sorted(today.names) if today[name].unit is Unit.COUNT] == [1, 3]

"""The facts as the program loads them: made of facts.toml, and never of another one."""

from __future__ import annotations

import shutil
from datetime import date

import pytest

from desktop_app.base import paths
from desktop_app.facts.compiled import CompiledFacts, compile_facts, facts_in
from desktop_app.facts.record.fact import FactError
from desktop_app.facts.store import load_facts
from desktop_app.facts.units import Unit

DAYS = [date(1999, 1, 1), date(2026, 11, 21), date(2027, 4, 1), date(2100, 1, 1)]


@pytest.fixture
def path(tmp_path):
    """The facts of the program in a folder of their own, compiled."""
    path = tmp_path / "facts.toml"
    shutil.copy(paths.resources() / "facts.toml", path)
    compile_facts(path)
    return path


def by_name(facts):
    return sorted(facts, key=lambda fact: (fact.name, fact.valid_from or date.min))


def test_compiled_facts_are_those_of_the_source(path):
    compiled = facts_in(path)
    assert isinstance(compiled, CompiledFacts)
    assert by_name(compiled.facts) == by_name(load_facts(path).facts)
    assert set(compiled.names()) == set(load_facts(path).names())


def labels_of(facts):
    return {name for name in facts.names if facts[name].unit is Unit.LABEL}


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_on_every_day_they_are_those_of_the_source(path, day):
    compiled, source = facts_in(path).on(day), load_facts(path).on(day)
    assert compiled.names == source.names
    assert [compiled[name] for name in sorted(source.names)] == [source[name] for name in sorted(source.names)]
    assert labels_of(compiled) == labels_of(source)
    assert "tea" not in compiled
    with pytest.raises(FactError, match="no fact 'tea' holds"):
        compiled["tea"]


def test_the_program_itself_has_its_facts_compiled():
    assert isinstance(facts_in(paths.resources() / "facts.toml"), CompiledFacts)


def test_compiling_twice_gives_the_same_bytes(path):
    before = path.with_suffix(".table").read_bytes()
    compile_facts(path)
    assert path.with_suffix(".table").read_bytes() == before


def test_what_was_made_of_other_facts_is_not_used(path):
    path.write_text(path.read_text("utf-8").replace("0120-95-0178", "0120-95-0179"), "utf-8")
    assert facts_in(path).on(DAYS[1])["hotline"].value == "0120-95-0179"


def test_without_what_was_made_of_it_the_source_is_read(path):
    path.with_suffix(".table").unlink()
    assert by_name(facts_in(path).facts) == by_name(load_facts(path).facts)


@pytest.mark.parametrize("damage", [b"", b"\xde\x12\x04\x95", b"\xff" * 400])
def test_where_what_was_made_of_it_is_damaged_the_source_is_read(path, damage):
    path.with_suffix(".table").write_bytes(damage)
    assert by_name(facts_in(path).facts) == by_name(load_facts(path).facts)


def test_a_damaged_fact_is_told_in_a_sentence(path):
    table = path.with_suffix(".table")
    table.write_bytes(table.read_bytes().replace(b'[{"value": "0120-95-0178"', b'[{"velue": "0120-95-0178"'))
    with pytest.raises(FactError, match="fact 'hotline' has unknown keys: velue"):
        facts_in(path).on(DAYS[1])["hotline"]


def test_two_values_on_one_day_are_refused(path):
    text = path.read_text("utf-8")
    first = text.index("[[hotline]]")
    path.write_text(f"{text}\n{text[first : text.index('[[', first + 2)]}", "utf-8")
    with pytest.raises(FactError, match="two values"):
        compile_facts(path)

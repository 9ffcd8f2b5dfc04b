"""The list of changes that make no difference (`make mutants`) speaks of the code as it is."""

from __future__ import annotations

import pytest

from tools.words import ROOT

ENTRIES = (ROOT / "tests" / "bench" / "equivalent_mutants.tsv").read_text(encoding="utf-8").splitlines()[1:]


@pytest.mark.parametrize("entry", ENTRIES)
def test_a_change_that_makes_no_difference_is_to_a_line_that_stands_there_and_has_a_reason(entry):
    module, was, becomes, why = entry.split("\t")
    lines = (ROOT / "desktop_app" / f"{module}.py").read_text(encoding="utf-8").splitlines()
    assert was in [" ".join(line.split()) for line in lines]
    assert becomes != was
    assert why

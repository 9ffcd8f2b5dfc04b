from __future__ import annotations

from pathlib import Path

import pytest

from tests.bench.fuzz_targets import TARGETS

CORPUS = Path(__file__).resolve().parent.parent / "corpus"


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.__name__)
def test_bytes_that_once_reached_something_new_are_taken_or_refused(target):
    inputs = sorted((CORPUS / target.__name__).iterdir())
    assert inputs
    for path in inputs:
        target(path.read_bytes())


def test_every_corpus_has_its_target():
    assert {path.name for path in CORPUS.iterdir()} == {target.__name__ for target in TARGETS}

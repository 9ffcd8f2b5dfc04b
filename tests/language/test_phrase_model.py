"""Phrases are where BudouX finds them."""

from __future__ import annotations

import budoux
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.language.phrase_model import phrases
from tools.words import po_path, read

THEIRS = budoux.load_default_japanese_parser()


@pytest.mark.parametrize("language", ["ja", "zh_CN"])
def test_every_sentence_of_the_program_falls_into_the_phrases_of_budoux(language):
    said = [str(message.string) for message in read(po_path(language)) if message.id]
    assert [phrases(text) for text in said] == [THEIRS.parse(text) for text in said]


@given(st.text(st.sampled_from("はいの電子証明書、。カード1a "), max_size=12).filter(bool))
def test_short_texts_do_so_too(text):
    assert phrases(text) == THEIRS.parse(text)

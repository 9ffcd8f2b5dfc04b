"""Texts by key in a file that is looked up where it lies."""

from __future__ import annotations

import gettext
import io
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.base.text_table import TableError, TextTable, table_of

TEXTS = {"": "head", "a": "", "b": "B", "ba": "\N{CJK UNIFIED IDEOGRAPH-2000B}", "と": "and\0so on"}
letters = st.text(st.characters(exclude_categories=["Cs"]))


@given(st.dictionaries(letters, letters, min_size=1), letters)
def test_what_is_written_is_found_and_nothing_else(texts, other):
    table = TextTable(table_of(texts))
    assert {key: table.get(key) for key in table.keys()} == texts  # noqa: SIM118 - it is no dict
    assert table.get(other) == texts.get(other)


def test_gettext_reads_such_a_file_too():
    content = table_of({"": "Content-Type: text/plain; charset=utf-8\n", "a\x04b": "ü"})
    assert gettext.GNUTranslations(io.BytesIO(content)).pgettext("a", "b") == "ü"


def test_the_same_texts_are_the_same_bytes():
    assert table_of(TEXTS) == table_of(dict(reversed(TEXTS.items())))


@pytest.mark.parametrize("cut", range(len(table_of(TEXTS)) - 1))
def test_a_file_that_was_cut_off_is_refused(cut):
    with pytest.raises(TableError):
        TextTable(table_of(TEXTS)[:cut])


@given(st.binary(max_size=80), letters)
def test_other_bytes_are_refused_or_have_nothing_to_say(content, key):
    for bytes_ in (content, table_of(TEXTS)[:28] + content, b"\xde\x12\x04\x95" + content):
        with suppress(ValueError):
            assert isinstance(TextTable(bytes_).get(key), str | None)

"""Forms for where nobody can type: the paper says what goes where, in the language of the person."""

from __future__ import annotations

import pytest

from desktop_app.language.languages import LANGUAGES
from desktop_app.sheets import messages
from desktop_app.sheets.documents.form_draft import form_draft
from desktop_app.sheets.forms.answers import form_errors
from desktop_app.sheets.forms.by_hand import for_touch, left_empty
from desktop_app.sheets.forms.catalogue import FORMS
from desktop_app.sheets.forms.form import Kind
from desktop_app.sheets.forms.typist import Typist
from desktop_app.sheets.sheet import Box, Entry, Fields
from tests.helpers.touched import TOUCHED
from tests.sheets.reading import bare, pages_of, text_of, words_outside

MARGIN = 31


def touched(form):
    return {field.id: TOUCHED.get(field.id, "") for field in for_touch(form).asked}


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.id)
def test_only_choices_and_days_are_asked_and_nothing_else_is_needed(form):
    asked = for_touch(form).asked
    assert asked
    assert all(field.options or field.kind in (Kind.INSURER, Kind.DATE) for field in asked)
    assert form_errors(for_touch(form), touched(form)) == {}
    assert len(asked) + len(left_empty(for_touch(form))) == len(form.fields)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.id)
def test_beside_each_empty_place_stands_what_goes_there(day_context, paper, form, language):
    own, japanese = day_context.translator(language), day_context.translator("ja")
    sheet = form_draft(for_touch(form), touched(form), own, japanese, Typist(paper))
    rows = {row.label.for_staff: row for block in sheet.blocks if isinstance(block, Fields) for row in block.rows}
    for field in form.fields:
        if field.id not in {"insurer", "insurer-name", "day"}:
            assert rows[field.label].label.own in {field.label, own(field.meaning)}
    empty = [row for row in rows.values() if isinstance(row, Entry)]
    assert all(row.by_hand and not row.value for row in empty)
    heads = [line.own for block in sheet.blocks if isinstance(block, Box) for line in block.lines]
    assert own(messages.HEAD_BY_HAND) in heads


def test_a_day_that_was_chosen_stands_there_in_years_of_the_era(day_context, paper):
    form, translator = for_touch(FORMS[0]), day_context.translator("ja")
    chosen = {**touched(form), "birth-date": "1950-04-29"}
    (rows,) = (
        b.rows for b in form_draft(form, chosen, translator, translator, Typist(paper)).blocks if isinstance(b, Fields)
    )
    (born,) = (row for row in rows if row.label.for_staff == "生年月日")
    assert (born.value, born.by_hand) == ("昭和25年4月29日", None)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.id)
def test_it_is_printed_with_what_was_touched_and_the_rest_blank(day_context, paper, printed, form):
    own, japanese = day_context.translator("es"), day_context.translator("ja")
    done = printed(form_draft(for_touch(form), touched(form), own, japanese, Typist(paper)))
    read = text_of(done.path)
    assert bare("令和　　年　　月　　日") in read
    assert bare(own(messages.HEAD_BY_HAND)) in read
    assert all(
        bare(own(field.meaning)) in read for field in form.fields if field.id not in {"insurer", "insurer-name", "day"}
    )
    assert pages_of(done.path) <= 2
    assert words_outside(done.path, MARGIN) == []

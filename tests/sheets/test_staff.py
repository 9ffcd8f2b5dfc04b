"""Sentences to show at a counter."""

from __future__ import annotations

import pytest

from desktop_app.guide.content.flows import FLOWS
from desktop_app.guide.model.flow import Outcome
from desktop_app.language.text import LANGUAGES
from desktop_app.sheets.documents.staff_sentences import (
    SENTENCES,
    StaffError,
    sentence_named,
    sentences_for,
    show_staff,
)
from desktop_app.sheets.layout.areas import page_area
from desktop_app.sheets.layout.typesetting import SetText
from desktop_app.sheets.pdf import _placed
from tests.sheets.reading import bare, fonts_of, pages_of, text_of, words_outside

NOTHING_TO_SAY = {
    ("at-the-clinic", "consent"),
    ("at-the-clinic", "how"),
    ("at-the-clinic", "no-photo"),
    ("eligibility-certificate", "not-yet"),
    ("letter", "certificate"),
    ("lost-card", "still-good"),
    ("pin", "shop"),
    ("register", "applied"),
    ("renewal", "certificate-good"),
    ("status", "registered"),
}


def test_every_outcome_at_a_counter_offers_a_sentence():
    outcomes = {(flow.id, node.id) for flow in FLOWS.values() for node in flow.nodes if isinstance(node, Outcome)}
    assert {outcome for outcome in outcomes if not sentences_for(*outcome)} == NOTHING_TO_SAY
    assert {outcome for sentence in SENTENCES for outcome in sentence.outcomes} <= outcomes


def test_sentences_have_names_of_their_own():
    assert len({sentence.id for sentence in SENTENCES}) == len(SENTENCES)
    with pytest.raises(StaffError, match="there is no sentence 'tea'"):
        sentence_named("tea")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_fits_on_one_side(ground, paper, language):
    for sentence in SENTENCES:
        sheet = show_staff(sentence, ground.words(language), ground.words("ja"), ground.today)
        (page,) = _placed(sheet, area := page_area(paper, sheet.language, landscape=sheet.landscape))
        assert page[-1].top + page[-1].height <= area.height, sentence.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longest_sentence_is_printed_in_both_languages_within_the_margins(ground, printed, language):
    words, japanese = ground.words(language), ground.words("ja")
    longest = max(SENTENCES, key=lambda sentence: len(japanese(sentence.text)))
    done = printed(show_staff(longest, words, japanese, ground.today))
    read = text_of(done.path)
    assert bare(japanese(longest.text)) in read
    assert bare(words(longest.text)) in read
    assert pages_of(done.path) == 1
    assert words_outside(done.path, margin=31) == []
    assert all(fonts_of(done.path).values())


def test_the_japanese_is_the_largest_thing_on_the_sheet(ground, paper, monkeypatch):
    sizes = []
    monkeypatch.setattr(SetText, "draw", lambda text, *_: sizes.append(text.style.size))
    from desktop_app.sheets.pdf import as_pdf

    as_pdf(show_staff(sentence_named("pin"), ground.words("ko"), ground.words("ja"), ground.today), paper)
    assert sizes[0] == max(sizes)
    assert sizes[0] >= 30

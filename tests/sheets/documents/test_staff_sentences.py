"""Sentences to show at a counter."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from desktop_app.guide.content.flows import FLOWS
from desktop_app.guide.model.node import Outcome
from desktop_app.language.languages import LANGUAGES
from desktop_app.language.message import Message
from desktop_app.sheets.documents.staff_sentences import (
    SENTENCES,
    StaffError,
    phrase_for_staff,
    sentence_named,
    show_staff,
    unknown_sentences,
)
from desktop_app.sheets.layout.areas import page_area
from desktop_app.sheets.layout.typesetting import SetText
from desktop_app.sheets.messages import HOW_TO_READ
from desktop_app.sheets.pdf import _placed
from tests.helpers.offers import OFFERS, Offers
from tests.sheets.reading import bare, fonts_of, pages_of, text_of, words_outside

FOREIGN = [code for code, language in LANGUAGES.items() if not language.is_japanese]


def sheet_of_sentence(sentence, day_context, language):
    both = day_context.translator(language), day_context.translator("ja")
    return show_staff(phrase_for_staff(sentence, *both), *both, day_context.today)


def test_every_outcome_offers_the_sentences_the_forms_and_the_book_that_it_should():
    offered = {
        (flow.id, outcome.id): Offers(outcome.staff_sentences, outcome.offers_forms, outcome.offers_renewal_book)
        for flow in FLOWS.values()
        for outcome in flow.outcomes
    }
    assert offered == OFFERS


def test_every_sentence_that_an_outcome_offers_is_there():
    assert unknown_sentences(FLOWS.values()) == []


def test_a_sentence_that_is_not_there_is_told_with_the_outcome_that_offers_it():
    asks = Outcome(id="tea", title=Message("test", "Tea"), staff_sentences=("pin", "milk"))
    flow = replace(FLOWS["pin"], nodes=(asks,))
    assert unknown_sentences([flow]) == ["'tea' of 'pin' offers 'milk', which is no sentence for the staff"]


def test_every_sentence_is_offered_by_an_outcome():
    offered = {sentence for offers in OFFERS.values() for sentence in offers.sentences}
    assert {sentence.id for sentence in SENTENCES} == offered


def test_sentences_have_names_of_their_own():
    assert len({sentence.id for sentence in SENTENCES}) == len(SENTENCES)
    with pytest.raises(StaffError, match="there is no sentence 'tea'"):
        sentence_named("tea")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_fits_on_one_side(day_context, paper, language):
    for sentence in SENTENCES:
        sheet = sheet_of_sentence(sentence, day_context, language)
        (page,) = _placed(sheet, area := page_area(paper, sheet.language, landscape=sheet.landscape))
        assert page[-1].top + page[-1].height <= area.height, sentence.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longest_sentence_is_printed_in_both_languages_within_the_margins(day_context, printed, language):
    translator, japanese = day_context.translator(language), day_context.translator("ja")
    longest = max(SENTENCES, key=lambda sentence: len(japanese(sentence.text)))
    done = printed(sheet_of_sentence(longest, day_context, language))
    read = text_of(done.path)
    assert bare(japanese(longest.text)) in read
    assert bare(translator(longest.text)) in read
    assert pages_of(done.path) == 1
    assert words_outside(done.path, margin=31) == []
    assert all(fonts_of(done.path).values())


def test_the_japanese_is_the_largest_thing_on_the_sheet(day_context, paper, monkeypatch):
    sizes = []
    monkeypatch.setattr(SetText, "draw", lambda text, *_: sizes.append(text.style.size))
    from desktop_app.sheets.pdf import as_pdf

    as_pdf(sheet_of_sentence(sentence_named("pin"), day_context, "ko"), paper)
    assert sizes[0] == max(sizes)
    assert sizes[0] >= 30


@pytest.mark.parametrize("language", FOREIGN)
def test_every_sentence_carries_its_reading_in_letters_that_the_person_reads(day_context, language):
    for sentence in SENTENCES:
        phrase = phrase_for_staff(sentence, day_context.translator(language), day_context.translator("ja"))
        letters = "[가-힣 ,.?()]+" if language == "ko" else "[a-zāīūēō',.?() -]+"
        assert re.fullmatch(letters, phrase.reading, re.IGNORECASE), phrase


@pytest.mark.parametrize("language", ["ja", "ja-easy"])
def test_who_reads_japanese_gets_no_reading(day_context, language):
    assert phrase_for_staff(SENTENCES[0], day_context.translator(language), day_context.translator("ja")).reading == ""


@pytest.mark.parametrize("language", ["es", "ko"])
def test_the_reading_stands_on_the_paper_too_and_how_latin_letters_are_read(day_context, printed, language):
    both = day_context.translator(language), day_context.translator("ja")
    read = text_of(printed(sheet_of_sentence(sentence_named("which-date"), day_context, language)).path)
    assert bare(phrase_for_staff(sentence_named("which-date"), *both).reading) in read
    assert (bare(both[0](HOW_TO_READ)) in read) is (language == "es")

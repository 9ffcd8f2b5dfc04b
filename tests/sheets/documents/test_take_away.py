"""The sheet that the person takes along, as plain data and as poppler reads it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from datetime import date

import pytest
import vobject

from desktop_app.card.practice.reader import read_practice_card
from desktop_app.guide.content.flows import FLOWS
from desktop_app.guide.model.node import FlowError
from desktop_app.language.languages import LANGUAGES
from desktop_app.language.markup import without_markup
from desktop_app.sheets.documents.take_away import take_away
from desktop_app.sheets.layout.areas import page_area
from desktop_app.sheets.pdf import _placed
from desktop_app.sheets.sheet import Box, Checkbox, Codes, FinePrint, NoteLines
from desktop_app.wiring.card import card_in_hand
from tests.conftest import TODAY, scenario_named, situation_on
from tests.helpers.ways import way_to
from tests.sheets.conftest import longest_ways
from tests.sheets.reading import bare, fonts_of, pages_of, text_of, texts_in, words_outside

EXPRESS = way_to("lost-card", "express", "stolen", "kokuho")
TURNED_INTO_OTHERS = re.compile("[\u2e80-\u2fdf\ufb00-\ufb06]")


def blocks(sheet, kind):
    return [block for block in sheet.blocks if isinstance(block, kind)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_paper_says_everything_in_order_in_both_languages(sheet_of, printed, paper, language):
    sheet = sheet_of("pin", way_to("pin", "counter", "forgotten"), language)
    done = printed(sheet)
    read = text_of(done.path)
    place = 0
    for text in texts_in(sheet):
        assert bare(text) in read[place:], text
        place = read.index(bare(text), place) + len(bare(text))
    assert not TURNED_INTO_OTHERS.search(read)
    assert read == unicodedata.normalize("NFC", read)
    assert pages_of(done.path) <= 2
    assert words_outside(done.path, margin=31) == []
    assert all(fonts_of(done.path).values())
    assert all("MynaNavi" in name for name in fonts_of(done.path))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_outcome_fits_on_one_leaf(day_context, paper, language):
    known = set()
    for card in (None, "renewal-open", "expired"):
        report = read_practice_card(scenario_named(card), day_context.rules()) if card else None
        situation = situation_on(TODAY, card_in_hand(report, day_context.rules()) if report else None)
        for (flow, outcome), answers in longest_ways(situation).items():
            sheet = take_away(
                FLOWS[flow], answers, situation, day_context.translator(language), day_context.translator("ja")
            )
            if repr(sheet) not in known:  # most say the same whatever card is read
                assert len(_placed(sheet, page_area(paper, sheet.language))) <= 2, (flow, outcome)
            known.add(repr(sheet))


def test_japanese_stands_alone_for_whoever_reads_it(sheet_of):
    for language in (code for code in LANGUAGES if LANGUAGES[code].is_japanese):
        assert all(block.text.japanese == "" for block in blocks(sheet_of("lost-card", EXPRESS, language), Checkbox))
    assert all(block.text.japanese for block in blocks(sheet_of("lost-card", EXPRESS, "es"), Checkbox))


def test_what_is_to_be_done_elsewhere_can_be_ticked_off(sheet_of):
    ticks = [without_markup(block.text.own) for block in blocks(sheet_of("lost-card", EXPRESS, "en"), Checkbox)]
    assert ticks[0].startswith("Have the card suspended now: In English, Chinese, Korean")
    assert ticks[0].endswith("free of charge: 0120-0178-27.")
    assert ticks[1].startswith("Tell the police: ")
    assert ticks[2].startswith("Report the loss (紛失届 [funshitsu-todoke])")
    assert "The receipt number of the police (受理番号)" in ticks


def test_the_deadline_has_its_weekday_and_the_year_of_the_era(sheet_of, printed):
    sheet = sheet_of("lost-card", EXPRESS, "en")
    assert without_markup(blocks(sheet, Box)[0].lines[-1].own).endswith("Monday, 21 December 2026 (令和8年12月21日)")
    assert "2026年12月21日（月）" in blocks(sheet, Box)[0].lines[-1].japanese


def test_nobody_is_told_to_report_today_where_the_counter_is_closed(day_context, sheet_of):
    """The day of the tests is a Saturday, and the Monday after it a holiday."""
    said = without_markup(blocks(sheet_of("lost-card", EXPRESS, "en"), Box)[0].lines[-1].own)
    assert said.startswith("If you report it at the counter on Tuesday, 24 November: best by")
    situation = situation_on(date(2026, 11, 24))
    said = without_markup(blocks(sheet_of("lost-card", EXPRESS, "en", situation), Box)[0].lines[-1].own)
    assert said.startswith("If you report it at the counter today: by Thursday, 24 December 2026")


def test_the_day_on_which_a_certificate_ends_is_never_on_paper(day_context):
    """It is the birthday of its holder."""
    report = read_practice_card(scenario_named("renewal-open"), day_context.rules())
    card = card_in_hand(report, day_context.rules())
    assert card is not None
    assert card.certificate_ends is not None
    ending = replace(card, certificate_ends=date(2027, 1, 23))
    situation = situation_on(TODAY, ending)
    sheet = take_away(
        FLOWS["renewal"],
        longest_ways(situation)["renewal", "certificate-self"],
        situation,
        day_context.translator("en"),
        day_context.translator("ja"),
    )
    assert "Monday, 28 December 2026" in blocks(sheet, Box)[0].lines[-1].own
    assert "23" not in str(blocks(sheet, Box))


def test_a_hotline_is_told_with_its_hours_and_never_as_open_now(day_context, sheet_of):
    said = [without_markup(text) for text in texts_in(sheet_of("lost-card", EXPRESS, "en"))]
    assert any(
        "Weekdays 9:30–20:00, weekends and holidays 9:30–17:30. In other languages 8:30–20:00." in text for text in said
    )
    assert not any("Answers now" in text or "Closed now" in text for text in said)


def test_there_are_sources_with_their_date_and_room_for_notes(sheet_of):
    sheet = sheet_of("lost-card", EXPRESS, "en")
    assert " or later" in blocks(sheet, FinePrint)[0].text.own
    assert isinstance(sheet.blocks[-1], NoteLines)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sheet_writes_a_day_as_computers_do(day_context, language):
    situation = situation_on(TODAY)
    for (flow, _), answers in longest_ways(situation).items():
        sheet = take_away(
            FLOWS[flow], answers, situation, day_context.translator(language), day_context.translator("ja")
        )
        for block in blocks(sheet, FinePrint):
            assert not re.search(r"\d{4}-\d\d-\d\d(?!\d)", block.text.own), flow


def test_the_deadline_is_an_event_for_the_calendar(sheet_of):
    content = next(
        c.content for c in blocks(sheet_of("lost-card", EXPRESS, "en"), Codes)[0].codes if "VEVENT" in c.content
    )
    event = vobject.readOne(content).vevent
    assert event.dtstart.value == date(2026, 12, 21)
    assert event.dtend.value == date(2026, 12, 22)
    assert event.summary.value == "Last day to apply for the express service (特急発行)"
    assert event.valarm.action.value == "DISPLAY"


def test_answers_that_lead_to_no_end_are_an_error(sheet_of):
    with pytest.raises(FlowError, match="do not lead to an outcome yet, but to 'where-lost'"):
        sheet_of("lost-card", way_to("lost-card", "where-lost"), "en")


def test_a_heading_is_never_the_last_on_a_page(day_context, paper):
    situation = situation_on(TODAY)
    for (flow, _), answers in longest_ways(situation).items():
        sheet = take_away(FLOWS[flow], answers, situation, day_context.translator("es"), day_context.translator("ja"))
        for page in _placed(sheet, page_area(paper, sheet.language)):
            assert not page[-1].part.keeps

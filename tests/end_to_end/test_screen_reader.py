"""The program as a blind person uses it: by the keyboard and by what a screen reader hears on a real bus (AT-SPI)."""

from __future__ import annotations

from contextlib import contextmanager

import pytest
from PySide6.QtGui import QGuiApplication

from desktop_app.card.messages import text_of
from desktop_app.card.practice.reader import read_practice_card
from desktop_app.card.reading import CardReading, ReadStatus
from desktop_app.guide.content.flows import FLOWS
from desktop_app.guide.content.topics import TOPICS
from desktop_app.guide.render.node import NodeRenderer
from desktop_app.guide.render.topic import TopicRenderer
from desktop_app.guide.search.answers import Answers
from desktop_app.language.day_context import load_day
from desktop_app.language.readings.phrase import without_meanings
from desktop_app.ui import messages as window_messages
from desktop_app.ui.card import messages as card_messages
from desktop_app.ui.home import messages as home_messages
from desktop_app.ui.search import messages as search_messages
from desktop_app.wiring.card import situation_of
from desktop_app.wiring.home import topic_search
from tests.conftest import scenario_named
from tests.end_to_end.conftest import wait_until
from tests.end_to_end.person import Person
from tests.helpers.desktop import running
from tests.helpers.ways import way_to
from tests.sheets.reading import codes_in, grey_of


@pytest.fixture(params=["ja", "pt_BR"])
def translator(request):
    """The program's own words in a language."""
    return load_day(None).translator(request.param)


@contextmanager
def person_at_home(bus, translator, *arguments):
    """Start the program and sit down in front of it."""
    person = Person(bus)
    try:
        with running("--lang", translator.language, *arguments, **bus) as program:
            person.sit_down(program.pid)
            yield person
    finally:
        person.leave()


@contextmanager
def person_with_card(bus, translator, name):
    """Start the program with a practice card, and listen until it has been read."""
    with person_at_home(bus, translator, "--practice", name) as person:
        person.hears("announcement", card_says(translator, report_of(name)))
        yield person


def card_says(translator, report):
    return translator.sentences(sentences_of(translator, report))


def sentences_of(translator, report):
    text = text_of(report, translator.facts)
    return [translator(sentence, text.values) for sentence in text.sentences]


def card_advises(translator, report):
    text = text_of(report, translator.facts)
    return [translator(message, text.values) for message in text.advice]


def report_of(name):
    return read_practice_card(scenario_named(name), load_day(None).rules())


def way_with(card, flow, node, *through):
    """Return the answers that lead to a node today with a practice card in the reader."""
    return way_to(flow, node, *through, situation=situation_of(load_day(None), report_of(card)))


def walk(person, translator, flow, answers, card):
    """Go through a flow with these answers, hearing every heading and every sentence; return the last page."""
    maker = NodeRenderer(FLOWS, situation_of(load_day(None), report_of(card)), translator)
    person.goes_to(translator(FLOWS[flow].title))
    for count in range(len(answers) + 1):
        page = maker.page(FLOWS[flow], answers[:count])
        person.hears_heading(page.title)
        assert person.reads(page.title, *(without_meanings(line, page.phrases) for line in page.body))
        if count < len(answers):
            labels = {option.id: option.label for option in page.options}
            person.goes_to(labels[answers[count]])
    return page


def test_the_state_of_a_practice_card_is_said_and_can_be_read(bus, translator):
    with person_with_card(bus, translator, "last-try") as person:
        said = sentences_of(translator, report_of("last-try"))
        assert person.reads(translator(home_messages.WHAT_TO_DO), translator(window_messages.CARD_IN_READER), *said)
        person.goes_to(translator(card_messages.DETAILS))
        person.hears_heading(translator(window_messages.CARD_IN_READER))
        assert person.reads(translator(card_messages.WHAT_TO_DO_NOW), *card_advises(translator, report_of("last-try")))


def test_a_card_that_is_put_on_the_reader_is_said_without_moving_the_person(bus, translator, insert):
    with person_at_home(bus, translator) as person:
        person.hears("announcement", card_says(translator, CardReading(ReadStatus.NO_CARD)))
        insert("last-try", seen=False)
        person.hears("announcement", translator(window_messages.READING_CARD))
        person.hears("announcement", card_says(translator, report_of("last-try")))
        said = sentences_of(translator, report_of("last-try"))
        assert person.reads(translator(window_messages.CARD_IN_READER), *said)


def test_what_has_changed_is_said_once(bus, translator, insert):
    with person_at_home(bus, translator) as person:
        person.hears("announcement", card_says(translator, CardReading(ReadStatus.NO_CARD)))
        insert("last-try", seen=False)
        person.hears("announcement", translator(window_messages.READING_CARD))
        person.hears("announcement", card_says(translator, report_of("last-try")))
        person.goes_to(translator(card_messages.DETAILS))
        person.hears_heading(translator(window_messages.CARD_IN_READER))
        assert person.has_heard("announcement") == []


def test_who_asks_whether_the_card_is_registered_hears_it(bus, translator):
    with person_with_card(bus, translator, "well") as person:
        page = walk(person, translator, "status", way_with("well", "status", "registered"), "well")
        assert page.id == "registered"


def screenshot():
    """Return what the screen shows, as the server tells it."""
    return grey_of(QGuiApplication.primaryScreen().grabWindow(0).toImage())


def codes_on_screen():
    return list(codes_in(screenshot()))


def test_who_has_only_a_keyboard_comes_to_the_code_for_the_phone(bus, qapp):
    translator = load_day(None).translator("en")
    with person_with_card(bus, translator, "well") as person:
        page = walk(person, translator, "status", way_with("well", "status", "log-in-by-phone"), "well")
        assert page.id == "log-in-by-phone"
        assert wait_until(codes_on_screen) == ["https://myna.go.jp/"]


def best_answer(translator, words):
    """Return the words of the best answer of the search."""
    topics = TopicRenderer(TOPICS, FLOWS, situation_of(load_day(None), None), translator)
    return Answers(topic_search()(translator.language), topics).find(words, 1)[0].title


def test_the_search_says_the_best_answer_while_the_question_is_written(bus, translator):
    asked = translator(FLOWS["lost-card"].title)
    answer = best_answer(translator, asked)
    with person_with_card(bus, translator, "well") as person:
        person.presses(translator(home_messages.SEARCH))
        person.hears("focus", translator(search_messages.SEARCH_TITLE), "text")
        person.writes(asked)
        person.hears("announcement", f"{translator(search_messages.SEARCH_BEST)} {answer}")
        person.presses(answer)
        person.hears_heading(answer)


def test_who_has_lost_the_card_hears_the_hotline_and_what_to_bring(bus, translator):
    with person_with_card(bus, translator, "well") as person:
        page = walk(person, translator, "lost-card", way_with("well", "lost-card", "express", "stolen"), "well")
        assert page.id == "express"
        assert any(str(translator.facts["hotline"].value) in line for line in page.contacts)
        for telephone in page.telephones:
            assert person.reads(telephone.who, telephone.number)
        assert person.finds_list(*page.checklist)
        parts = (window_messages.DEADLINE, window_messages.CHECKLIST, window_messages.WHERE)
        assert person.finds_headings((1, page.title), *((2, translator(title)) for title in parts))
        for title, lines in (
            (window_messages.DEADLINE, page.deadline),
            (window_messages.CHECKLIST, page.checklist),
            (window_messages.WHERE, page.where),
        ):
            assert lines
            assert person.reads(translator(title), *lines)

"""The topics: every question has an answer that is complete, true on the day, and sourced."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from desktop_app.base import paths
from desktop_app.guide.content.flows import FLOWS
from desktop_app.guide.content.topics import TOPICS, topic_named
from desktop_app.guide.model.topic import TopicError
from desktop_app.guide.render.topic import TopicRenderer
from desktop_app.guide.search.searches import Searches
from desktop_app.language.day_context import load_day
from desktop_app.language.languages import LANGUAGES
from desktop_app.language.markup import without_readings
from tests.conftest import TODAY, situation_on
from tests.helpers.days import DAYS

COVERAGE = [
    line.split("\t") for line in Path(__file__).with_name("coverage.tsv").read_text(encoding="utf-8").splitlines()
]
every_topic = pytest.mark.parametrize("topic", TOPICS.values(), ids=list(TOPICS))
every_language = pytest.mark.parametrize("language", LANGUAGES)


def maker(language="en", day=TODAY):
    return TopicRenderer(TOPICS, FLOWS, situation_on(day), load_day(day).translator(language))


def complete(*texts):
    return all(texts) and not any("{" in text or re.search(r"\bNone\b", text) for text in texts)


def test_all_62_questions_are_covered():
    assert len({row[0] for row in COVERAGE}) == 62


@every_language
@pytest.mark.parametrize("row", COVERAGE, ids=lambda row: row[0])
def test_each_of_the_62_questions_has_an_answer_with_a_source(row, language):
    _, topic, detail_id, _ = row
    (detail,) = [detail for detail in maker(language).page(TOPICS[topic]).details if detail.id == detail_id]
    assert complete(detail.question, *detail.answer)
    assert detail.facts


@every_language
def test_each_of_the_62_questions_is_found_by_asking_it(language):
    search, pages = Searches(paths.resources() / "search"), maker(language)
    missed = []
    for _, topic, detail_id, _ in COVERAGE:
        question = without_readings(pages.render(TOPICS[topic].detail(detail_id).question))
        if topic not in [hit.topic for hit in search.model(language).find(question)[:3]]:
            missed.append(question)
    assert missed == []


def lengths(topic, day):
    """Return how many lines the answer of each question has; numbers to call, which stand below each other, are one."""
    opened = [maker(day=day).open(detail.answer) for detail in topic.details]
    return [sum(not line.call for line in lines) + any(line.call for line in lines) for lines in opened]


@every_topic
@every_language
def test_each_topic_answers_in_at_most_three_sentences_and_is_complete(topic, language):
    page = maker(language).page(topic)
    assert 1 <= len(page.answer) <= 3
    assert all(1 <= length <= 4 for length in lengths(topic, TODAY))
    texts = [page.title, *page.answer, *page.to_do, *page.contacts]
    texts += [text for detail in page.details for text in (detail.question, *detail.answer)]
    assert complete(*texts)


@every_topic
@pytest.mark.parametrize("day", DAYS, ids=str)
def test_each_topic_is_true_and_sourced_on_every_day(topic, day):
    page = maker(day=day).page(topic)
    assert 1 <= len(page.answer) <= 3
    assert page.facts
    assert all(detail.facts for detail in page.details)
    assert all(1 <= length <= 4 for length in lengths(topic, day))
    assert all(fact.holds_on(day) for fact in page.facts)


OLD_CARD = {
    date(2024, 12, 1): "issued and used as always",
    date(2024, 12, 2): "at the longest until 1 December 2025",
    date(2025, 12, 1): "at the longest until 1 December 2025",
    date(2025, 12, 2): "Until 31 July 2026 clinics may still accept it",
    date(2026, 7, 31): "Until 31 July 2026 clinics may still accept it",
    date(2026, 8, 1): "It is no longer valid",
    date(2028, 1, 1): "It is no longer valid",
}


@pytest.mark.parametrize("day", OLD_CARD, ids=str)
def test_the_old_card_reads_differently_before_and_after_its_days(day):
    said = " ".join(maker(day=day).page(TOPICS["old-card"]).answer)
    assert OLD_CARD[day] in said
    assert not any(other in said for other in set(OLD_CARD.values()) - {OLD_CARD[day]})


def test_a_link_is_shown_from_the_day_on_which_its_page_is_true():
    phone = TOPICS["phone"]
    assert maker(day=date(2025, 9, 18)).page(phone).qr is None
    assert maker(day=date(2025, 9, 19)).page(phone).qr.address == "https://www.mhlw.go.jp/stf/newpage_60802.html"


ELDERS = {
    date(2024, 6, 1): "It begins on 2 December 2024",
    date(2026, 7, 31): "Everybody aged 75 and over gets one",
    date(2026, 8, 1): "Aged 75 and over, with a registered card:",
}


@pytest.mark.parametrize("day", ELDERS, ids=str)
def test_the_rules_for_75_and_over_read_differently_before_and_after_their_day(day):
    said = " ".join(maker(day=day).page(TOPICS["eligibility-certificate"]).answer)
    assert ELDERS[day] in said
    assert not any(other in said for other in set(ELDERS.values()) - {ELDERS[day]})


@every_topic
def test_what_a_topic_points_to_is_there(topic):
    assert set(topic.flows) <= set(FLOWS)
    assert set(topic.neighbours) <= set(TOPICS) - {topic.id}
    assert (paths.resources() / "icons" / f"{topic.icon}.svg").exists()
    assert len({detail.id for detail in topic.details}) == len(topic.details)


def test_a_topic_or_question_that_is_not_there_is_refused():
    with pytest.raises(TopicError, match="there is no topic 'tea'; topics are: doctor-today, status"):
        topic_named("tea")
    with pytest.raises(TopicError, match="topic 'pin' has no question 'tea'"):
        TOPICS["pin"].detail("tea")


def test_the_json_object_has_the_form_of_the_contract():
    data = maker().page(TOPICS["pin"]).as_json()
    assert set(data) == {"topic", "title", "body", "sources"}
    assert "**" not in data["body"]
    assert {"publisher", "address", "as_of", "confidence"} == set(data["sources"][0])

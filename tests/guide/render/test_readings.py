"""What is to be said, heard or recognised in Japanese is readable on every page for those who read none of it."""

from __future__ import annotations

import re
from functools import cache

import pytest

from desktop_app.guide.content.flows import FLOWS
from desktop_app.guide.content.topics import TOPICS
from desktop_app.guide.model.node import Line
from desktop_app.guide.render.node import NodeRenderer
from desktop_app.guide.render.topic import TopicRenderer
from desktop_app.language.language import JAPANESE_LETTERS, KANA
from desktop_app.language.languages import LANGUAGES
from desktop_app.language.readings.phrase import told_in
from desktop_app.language.readings.readings import readings_in
from tests.conftest import TODAY, situation_on
from tests.helpers.marked_messages import marked_messages
from tests.helpers.ways import way_to

FOREIGN = [code for code, language in LANGUAGES.items() if not language.is_japanese]
TO_BE_SEEN = {"まで有効", "申請中", "起動に失敗しました"}
"""In the brackets of what is said, but on a card and a screen."""
SHOPS = re.compile(rf"[{JAPANESE_LETTERS}-]+ ?[（(][A-Za-z0-9-]+[)）]")
"""Names that have Latin letters beside them."""
MARKED = re.compile("｜「?([^《」]+)」?《[^》]+》")


@cache
def ways():
    """Return a way to every node that is reached without a card."""
    found = {}
    for flow in FLOWS.values():
        situation = situation_on(TODAY)
        for path in flow.paths(situation):
            for length in range(len(path) + 1):
                found.setdefault((flow.id, flow.position(situation, path[:length]).id), path[:length])
    return found


@cache
def messages():
    return marked_messages()


def pages(day_context, language):
    """Yield what the lines of every page of the guide say, and the sentences that they tell to say."""
    situation, translator = situation_on(TODAY), day_context.translator(language)
    nodes = NodeRenderer(FLOWS, situation, translator)
    for (flow, _), answers in ways().items():
        page = nodes.page(FLOWS[flow], answers)
        yield (*page.body, *page.where, *page.deadline, *page.checklist, *page.contacts), page.phrases
    topics = TopicRenderer(TOPICS, FLOWS, situation, translator)
    for topic in map(topics.page, TOPICS.values()):
        yield (*topic.answer, *topic.to_do, *topic.contacts), ()
        yield from ((detail.answer, detail.phrases) for detail in topic.details)


def without_reading(lines, phrases, language):
    """Yield Japanese that somebody meets on a page before its reading."""
    read = {phrase.japanese for phrase in phrases}
    known = "|".join(sorted(map(re.escape, readings_in(language)._kana), key=len, reverse=True))
    for line in lines:
        read |= set(MARKED.findall(line))
        rest = SHOPS.sub("", MARKED.sub("", line))
        yield from (term for term in re.findall(known, rest) if term not in read and is_japanese(term, rest, language))
        letters = KANA if language == "zh_CN" else JAPANESE_LETTERS
        yield from re.findall(f"[{letters}]+", re.sub(known, "", rest))


def is_japanese(term, line, language):
    """Whether a term is no Chinese word where it stands."""
    return language != "zh_CN" or f"（{term}）" in line or re.search(f"[{KANA}]", term)


@pytest.mark.parametrize("language", FOREIGN)
def test_every_japanese_term_of_a_page_carries_its_reading_where_it_is_met_first(day_context, language):
    assert ["page"] + [
        found for lines, phrases in pages(day_context, language) for found in without_reading(lines, phrases, language)
    ] == ["page"]


@pytest.mark.parametrize("language", FOREIGN)
def test_whatever_is_to_be_said_has_a_reading_and_a_meaning(day_context, language):
    renderer = NodeRenderer(FLOWS, situation_on(TODAY), day_context.translator(language))
    said = renderer.phrases(Line(message) for message in messages() if told_in(message))
    assert len(said) >= 15
    assert [each for each in said if not (each.reading and each.meaning)] == []


def test_quoted_japanese_is_said_or_is_known_to_be_seen_only():
    quoted = {
        (words, words in told_in(message))
        for message in messages()
        for words in re.findall("「([^「」{}]+)」", message.text)
    }
    assert {words for words, told in quoted if not told} == TO_BE_SEEN


@pytest.mark.parametrize(
    ("language", "reading", "meaning"),
    [
        ("en", "Mainanbā-kādo o nakushimashita.", "I have lost my My Number Card"),
        ("ko", "마이난바카도오 나쿠시마시타.", None),
        ("ja", "", ""),
        ("ja-easy", "", ""),
    ],
)
def test_the_json_of_a_page_has_what_to_say(day_context, language, reading, meaning):
    page = NodeRenderer(FLOWS, situation_on(TODAY), day_context.translator(language))
    (phrase,) = page.page(FLOWS["lost-card"], way_to("lost-card", "police", "lost")).as_json()["phrases"]
    assert (phrase["japanese"], phrase["reading"]) == ("マイナンバーカードをなくしました", reading)
    assert meaning in (phrase["meaning"], None)


@pytest.mark.parametrize(
    ("language", "words"),
    [("pt_BR", "国民健康保険 [kokumin hoken]"), ("ko", "健康保険組合[샤카이 호켄]"), ("ja", "国民健康保険")],
)
def test_answers_have_the_words_that_people_use_and_no_long_readings(day_context, language, words):
    page = NodeRenderer(FLOWS, situation_on(TODAY), day_context.translator(language)).page(
        FLOWS["lost-card"], way_to("lost-card", "insurer")
    )
    labels = " ".join(option["label"] for option in page.as_json()["options"])
    assert words in labels
    assert "kenkō" not in labels

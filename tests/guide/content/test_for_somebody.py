"""For somebody else: who may go, how often, what is free; a child's card; one try left; and the word safe."""

from __future__ import annotations

import pytest

from desktop_app.guide.content.flows import FLOWS
from desktop_app.guide.content.topics import TOPICS
from desktop_app.guide.model.node import Question
from desktop_app.guide.render.node import NodeRenderer
from desktop_app.guide.render.topic import TopicRenderer
from desktop_app.language.day_context import load_day
from desktop_app.language.languages import LANGUAGES
from desktop_app.language.markup import without_markup
from tests.conftest import TODAY, situation_on

FOR_SOMEBODY = FLOWS["for-somebody"]
NOBODY = situation_on(TODAY)
MOST_PAGES = 4


def page(flow, *answers, language="en"):
    return NodeRenderer(FLOWS, NOBODY, load_day(TODAY).translator(language)).page(FLOWS[flow], answers)


def said(shown):
    texts = (shown.title, *shown.body, *shown.where, *shown.deadline, *shown.checklist, *shown.contacts)
    return without_markup(" ".join(texts))


def paths():
    return list(FOR_SOMEBODY.paths(NOBODY))


def unsure(path):
    """Whether somebody was not sure at some question on the way."""
    nodes = [FOR_SOMEBODY.position(NOBODY, path[:length]) for length in range(len(path))]
    options = [
        option
        for node, answer in zip(nodes, path, strict=True)
        for option in node.choices
        if isinstance(node, Question) and option.id == answer
    ]
    return any("not sure" in option.label.text for option in options)


def test_no_way_is_longer_than_four_pages():
    assert max(len(path) + 1 for path in paths()) <= MOST_PAGES


def test_from_every_end_a_doctor_and_another_way_are_one_press_away():
    for path in paths():
        assert "doctor-today" in FOR_SOMEBODY.position(NOBODY, path).next_flows
        assert page("for-somebody", *path).where


def test_who_is_unsure_is_told_where_to_ask_and_not_at_a_telephone_alone():
    ends = [page("for-somebody", *path) for path in paths() if unsure(path)]
    assert ends
    assert all(end.where and end.checklist and not end.contacts for end in ends)


@pytest.mark.parametrize("answer", ["writes", "needs-a-hand", "write-unsure"])
@pytest.mark.parametrize("thing", ["certificate", "pin"])
def test_whoever_goes_for_somebody_learns_how_often_where_and_that_it_is_free(thing, answer):
    text = said(page("for-somebody", thing, "helper", answer))
    assert "visit" in text
    assert "free of charge" in text
    assert "is registered" in text
    assert "not forwarded" in text


def test_a_guardian_goes_once_and_needs_no_sheet():
    for thing in ("certificate", "pin"):
        shown = page("for-somebody", thing, "guardian")
        assert shown.title == "Yes, in one visit, and without the sheet"
        assert "登記事項証明書" in said(shown)
        assert "照会書" not in said(shown)


def test_who_can_no_longer_decide_is_offered_the_paper_and_promised_nothing():
    text = said(page("for-somebody", "pin", "helper", "cannot-decide"))
    assert "資格確認書" in text
    assert "We know of no rule" in text


@pytest.mark.parametrize(
    ("role", "words"),
    [
        ("helper", ("75 or older", "入所証明書", "個人番号カード顔写真証明書")),
        ("guardian", ("登記事項証明書",)),
        ("parent", ("middle school",)),
    ],
)
def test_who_collects_a_card_is_told_the_papers(role, words):
    assert all(word in said(page("for-somebody", "collect", role)) for word in words)


@pytest.mark.parametrize("way", ["certificate", "certificate-ended"])
def test_for_a_child_a_new_card_is_due_with_an_example(way):
    ended = () if way == "certificate" else ("lately", "continue")
    text = said(page("renewal", way, *ended, "without-stay", "parent"))
    assert "new card" in text
    assert "turns seven" in text
    assert "done on the same day" not in text
    assert ("Apply now" in text) == (way == "certificate-ended")
    assert ("before the date on the card" in text) == (way == "certificate")


def test_after_two_wrong_entries_it_says_that_one_try_is_left():
    shown = page("pin", "four-digits", "refused-twice")
    assert shown.title == "Stop: only one try is left"
    assert "Do not type any number again" in said(shown)


@pytest.mark.parametrize(
    ("answers", "sentence"),
    [
        (("four-digits", "locked", "other-use", "long-unknown", "self"), "利用者証明用の暗証番号"),
        (("long", "four-unknown", "self"), "署名用の暗証番号"),
        (("other-four", "self"), "券面事項入力補助用の暗証番号"),
        (("password-unsure", "locked", "other-use", "long-unknown", "self"), "どれかわかりません"),
    ],
)
def test_at_the_counter_everybody_names_the_password_meant(answers, sentence):
    sentences = [line for line in page("pin", *answers).body if "Say" in line]
    assert len(sentences) == 1
    assert sentence in sentences[0]


SAFE = {"en": "safe", "ja": "安全", "ja-easy": "安全", "zh_CN": "安全", "ko": "안전", "es": "segur", "pt_BR": "segur"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_whoever_has_fled_from_violence_is_asked_for_a_safe_address_in_every_language(language):
    flow = said(page("eligibility-certificate", "get-one", "younger", "blocked", language=language))
    translator = load_day(TODAY).translator(language)
    topic = TopicRenderer(TOPICS, FLOWS, NOBODY, translator).page(TOPICS["safety"])
    (detail,) = [detail for detail in topic.details if detail.id == "violence"]
    assert all(SAFE[language] in text for text in (flow, " ".join(detail.answer)))
    assert "0120-279-889" in flow

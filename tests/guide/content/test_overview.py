"""What is offered where nobody can type."""

from __future__ import annotations

from desktop_app.guide.content.overview import GROUPS, MOST_ASKED
from desktop_app.guide.content.topics import TOPICS
from desktop_app.language.languages import LANGUAGES


def test_every_topic_stands_in_one_group():
    grouped = [topic for _title, topics in GROUPS for topic in topics]
    assert sorted(grouped) == sorted(TOPICS)


def test_the_questions_asked_most_are_questions_of_the_guide_and_none_stands_twice():
    assert len(set(MOST_ASKED)) == len(MOST_ASKED) == 8
    assert all(TOPICS[topic].detail(detail).answer for topic, detail in MOST_ASKED)


def test_they_are_asked_in_every_language_in_its_own_words(day_context):
    for topic, detail in MOST_ASKED:
        said = {
            language: day_context.translator(language)(TOPICS[topic].detail(detail).question) for language in LANGUAGES
        }
        assert len(set(said.values())) == len(LANGUAGES)

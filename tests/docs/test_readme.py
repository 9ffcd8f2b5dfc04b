"""What the documents tell of how much there is, is what there is."""

from __future__ import annotations

import re

import pytest

from desktop_app.guide.content.topics import TOPICS
from tools.words import ROOT

TOLD = {
    "README.md": r"(\d+) topics\s+with (\d+) questions",
    "README.ja.md": r"(\d+)の話題と(\d+)の質問",
    "CHANGELOG.md": r"(\d+) topics with (\d+) questions",
}


@pytest.mark.parametrize("name", TOLD)
def test_a_document_tells_how_many_topics_and_questions_there_are(name):
    told = re.search(TOLD[name], (ROOT / name).read_text(encoding="utf-8"))
    assert told
    assert [int(number) for number in told.groups()] == [len(TOPICS), sum(len(TOPICS[each].details) for each in TOPICS)]

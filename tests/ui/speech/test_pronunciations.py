"""How Japanese is said: words, numbers, and every sentence of the two Japanese catalogues."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.base import paths
from desktop_app.language.languages import LANGUAGES
from desktop_app.ui.speech.engines.japanese import JapaneseEngine, parts_of
from desktop_app.ui.speech.engines.pronunciations import as_said, load_pronunciations
from desktop_app.ui.speech.sentences import utterance
from tools.pronunciations import (
    differences_in_easy_japanese,
    differences_in_japanese,
    readings_of_words,
    sound_of,
    without_reason,
)

LIST = load_pronunciations(paths.resources() / "speech" / "pronunciations.tsv")
READINGS = [
    line.split("\t")
    for line in Path(__file__).with_name("readings.tsv").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.fixture(scope="module")
def engine():
    return JapaneseEngine()


@pytest.mark.parametrize(("written", "said"), READINGS, ids=[written for written, _ in READINGS])
def test_words_and_numbers_are_said_as_people_say_them(engine, written, said):
    assert engine.reading(utterance(written, "ja", {})).strip("、").replace("、、", "、") == said


def test_every_sentence_of_easy_japanese_is_read_as_it_says_or_there_is_a_reason(engine):
    assert without_reason(differences_in_easy_japanese(engine)) == []


def test_every_word_of_plain_japanese_is_read_as_in_easy_japanese_or_there_is_a_reason(engine):
    assert without_reason(differences_in_japanese(engine, readings_of_words())) == []


def test_a_word_that_is_read_otherwise_is_found(engine):
    found = list(differences_in_japanese(engine, {"窓口": frozenset({"まどくち"})}))
    assert {(each.text, each.read) for each in found} == {("窓口", "マドグチ")}
    assert without_reason(found) == found


def test_kana_that_sound_the_same_are_the_same():
    assert sound_of("ほけんしょう") == sound_of("ホケンショー") != sound_of("ホケンジョー")


def test_the_longest_word_of_the_list_is_taken_and_what_is_shown_stays():
    text = "前の方の申し込みの方法"
    assert as_said(text, LIST) == "前のカタの申し込みの方法"
    assert text == "前の方の申し込みの方法"


def test_the_spaces_of_easy_japanese_are_not_read():
    assert as_said("カードを 見せて ください。 iPhone XSは", {}) == "カードを見せてください。iPhone XSは"


def test_every_word_of_the_list_has_a_reason_and_stands_once():
    rows = (paths.resources() / "speech" / "pronunciations.tsv").read_text(encoding="utf-8").splitlines()
    assert all(line.startswith("#") or line.split("\t")[2] for line in rows)
    assert len(LIST) == len([line for line in rows if not line.startswith("#")])


def test_the_beginning_of_a_long_sentence_is_said_while_the_rest_is_made():
    text = "市区町村の窓口で、資格確認書を申し込んでください。届くまでに一週間ほどかかることがあります。"
    parts = list(parts_of(text))
    assert parts[0] == "市区町村の窓口で、"
    assert "".join(parts) == text
    assert list(parts_of("はい。")) == ["はい。"]


def test_slower_speech_takes_longer_and_is_as_loud(engine):
    slow, usual = (b"".join(engine.parts("窓口へ行きます。", rate)) for rate in (-0.6, 0.0))
    assert len(slow) > 1.3 * len(usual)
    assert max(memoryview(usual).cast("h")) > 2**13


@pytest.mark.parametrize("language", [code for code, language in LANGUAGES.items() if language.is_japanese])
def test_a_telephone_number_is_in_kana_before_any_voice_gets_it(language):
    assert utterance("0120-95-0178", language, {}) == "ゼロイチニーゼロ、キューゴー、ゼロイチナナハチ"

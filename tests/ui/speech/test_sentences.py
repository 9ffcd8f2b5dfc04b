"""What a voice is given to say."""

from __future__ import annotations

import re

import pytest

from desktop_app.base import paths
from desktop_app.language.language import JAPANESE_LETTERS
from desktop_app.language.languages import LANGUAGES
from desktop_app.ui.speech.sentences import load_terms, sentences, utterance
from tools.words import extract

TERMS = load_terms(paths.resources() / "terms.tsv")


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Do not try again. Call first! Really? Yes", ["Do not try again. ", "Call first! ", "Really? ", "Yes"]),
        (
            "市役所へ行きます。（休みの日もあります。）次へ。",
            ["市役所へ行きます。", "（休みの日もあります。）", "次へ。"],
        ),
        ("**Stop. Wait.** Then go on.", ["**Stop. Wait.** ", "Then go on."]),
        ("**行きます。**次へ。", ["**行きます。**", "次へ。"]),
        ("｜電話《でんわ》します。 ｜次《つぎ》へ。", ["｜電話《でんわ》します。 ", "｜次《つぎ》へ。"]),
        ("From 9.30 at 3.5 km", ["From 9.30 at 3.5 km"]),
        ("", []),
    ],
)
def test_a_text_is_cut_into_its_sentences(text, parts):
    assert sentences(text) == parts


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_of_any_text_is_lost_and_no_bold_words_are_cut(day_context, language):
    translator = day_context.translator(language)
    for message in extract():
        text = translator.catalogue.pgettext(str(message.context), str(message.id))
        assert "".join(sentences(text)) == text
        assert not [part for part in sentences(text) if part.count("**") % 2]


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Call **0120-95-0178** now.", "Call 0 1 2 0, 9 5, 0 1 7 8 now."),
        ("｜電話《でんわ》は0120-95-0178。", "電話は0 1 2 0, 9 5, 0 1 7 8。"),
        ("**https://myna.go.jp/**", ""),
        ("3 tries are left.", "3 tries are left."),
    ],
)
def test_telephone_numbers_are_read_digit_by_digit_and_addresses_not_at_all(sentence, said):
    language = "ja" if "電" in sentence else "en"
    assert utterance(sentence, language, {}) == said


@pytest.mark.parametrize(
    ("sentence", "language", "said"),
    [
        ("Ask for a **資格確認書** (a paper).", "en", "Ask for a shikaku kakuninsho (a paper)."),
        ("Vaya al mostrador (市区町村の窓口).", "es", "Vaya al mostrador."),
        ("Diga: 「更新をしたいです」 (Quiero renovar).", "es", "Diga: (Quiero renovar)."),
        ("日本語", "en", ""),
        ("가까운 창구(窓口)로 가세요.", "ko", "가까운 창구로 가세요."),
        ("出示资格确认书（資格確認書）", "zh_CN", "出示资格确认书（資格確認書）"),
        ("資格確認書をください。", "ja", "資格確認書をください。"),
    ],
)
def test_a_voice_of_another_language_is_never_given_japanese(sentence, language, said):
    assert utterance(sentence, language, TERMS) == said


@pytest.mark.parametrize("language", [code for code in LANGUAGES if LANGUAGES[code].unread_letters == JAPANESE_LETTERS])
def test_no_japanese_letter_reaches_a_voice_that_cannot_read_it(day_context, language):
    translator = day_context.translator(language)
    for message in extract():
        text = translator.catalogue.pgettext(str(message.context), str(message.id))
        for sentence in sentences(text):
            assert not re.search(r"[\u3041-\u30ff\u4e00-\u9fff]", utterance(sentence, language, TERMS))

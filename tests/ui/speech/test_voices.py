"""Which voice may read which language."""

from __future__ import annotations

import pytest

from desktop_app.language.language import JAPANESE_LETTERS
from desktop_app.language.languages import LANGUAGES
from desktop_app.ui.speech.voices import SystemVoice, best_voice

ESPEAK = [
    SystemVoice("speechd", "ja_JP", "Japanese"),
    SystemVoice("speechd", "ja_JP", "Japanese+Adam"),
    SystemVoice("speechd", "zh_CN", "Chinese (Mandarin)"),
    SystemVoice("speechd", "yue_HK", "Chinese (Cantonese)"),
    SystemVoice("speechd", "es_ES", "Spanish (Spain)"),
    SystemVoice("speechd", "es_419", "Spanish (Latin America)+Adam"),
    SystemVoice("speechd", "es_419", "Spanish (Latin America)"),
    SystemVoice("speechd", "pt_BR", "Portuguese (Portugal)"),
    SystemVoice("speechd", "pt_BR", "Portuguese (Brazil)"),
    SystemVoice("speechd", "ko_KR", "Korean"),
    SystemVoice("speechd", "en_GB", "English (Great Britain)"),
]


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("es", "Spanish (Latin America)"),
        ("pt_BR", "Portuguese (Brazil)"),
        ("ko", "Korean"),
        ("en", "English (Great Britain)"),
    ],
)
def test_the_plain_voice_of_the_country_that_people_come_from_is_taken(language, name):
    voice = best_voice(language, ESPEAK)
    assert voice is not None
    assert voice.name == name


IN_CHINESE_CHARACTERS = [code for code in LANGUAGES if LANGUAGES[code].unread_letters != JAPANESE_LETTERS]


@pytest.mark.parametrize("language", IN_CHINESE_CHARACTERS)
def test_a_voice_that_cannot_read_chinese_characters_is_never_taken(language):
    assert best_voice(language, ESPEAK) is None


@pytest.mark.parametrize("language", [code for code in LANGUAGES if LANGUAGES[code].is_japanese])
def test_japanese_is_read_by_a_japanese_voice_or_not_at_all(language):
    kyoko = SystemVoice("darwin", "ja_JP", "Kyoko")
    assert best_voice(language, [*ESPEAK, kyoko]) == kyoko
    assert best_voice(language, [SystemVoice("darwin", "zh_CN", "Tingting")]) is None


def test_without_voices_nothing_can_be_read():
    assert best_voice("en", []) is None

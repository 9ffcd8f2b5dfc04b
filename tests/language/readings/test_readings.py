"""Readings beside terms, each where it is met first."""

from __future__ import annotations

import pytest

from desktop_app.language.languages import LANGUAGES
from desktop_app.language.markup import accessible_text, readings_in_brackets
from desktop_app.language.readings.readings import readings_in
from desktop_app.language.second_language import Bilingual, TwoLanguages, second_of


def shown(language, *texts):
    mark = readings_in(language).once()
    return [readings_in_brackets(mark(text)) for text in texts]


def test_a_term_carries_its_reading_where_it_is_met_first():
    assert shown("es", "el certificado (資格確認書)", "Pida el 資格確認書.") == [
        "el certificado (資格確認書 [shikaku kakunin-sho])",
        "Pida el 資格確認書.",
    ]


def test_a_long_term_is_not_read_as_the_short_one_within_it():
    assert shown("en", "労災, 国民健康保険組合, 健康保険料") == [
        "労災 [rōsai], 国民健康保険組合 [kokumin kenkō hoken kumiai], 健康保険料 [kenkō hoken-ryō]"
    ]


def test_the_words_that_people_use_stand_beside_the_official_ones():
    assert shown("pt_BR", "no guichê da prefeitura (市区町村の窓口)") == [
        "no guichê da prefeitura (市区町村の窓口 [shikuchōson no madoguchi = shiyakusho, kuyakusho])"
    ]
    assert shown("ko", "건강보험조합(健康保険組合)") == ["건강보험조합(健康保険組合[겐코 호켄 구미아이 = 샤카이 호켄])"]


def test_the_reading_of_words_to_be_said_stands_behind_their_brackets():
    assert shown("es", "Diga 「これは本物ですか」 (¿es real?).") == [
        "Diga 「これは本物ですか」 [Kore wa honmono desu ka?] (¿es real?)."
    ]


def test_korean_has_its_own_letters_and_no_space_before_the_bracket():
    assert shown("ko", "자격확인서(資格確認書)를") == ["자격확인서(資格確認書[시카쿠 가쿠닌쇼])를"]


@pytest.mark.parametrize("language", ["ja", "ja-easy"])
def test_who_reads_japanese_is_shown_none(language):
    assert shown(language, "資格確認書を持っていきます") == ["資格確認書を持っていきます"]
    assert readings_in(language).of("資格確認書") == ""


def test_chinese_words_are_not_taken_for_japanese_ones_outside_brackets():
    assert shown("zh_CN", "入院时，申请国民健康保険（入院）。") == [
        "入院时，申请国民健康保険 [kokumin kenkō hoken = kokumin hoken]（入院 [nyūin]）。"
    ]


def test_what_is_skipped_carries_none():
    assert readings_in("en").once(["交番"])("at a 交番, or a 警察署") == "at a 交番, or a ｜警察署《keisatsu-sho》"


def test_a_screen_reader_and_the_voice_are_told_a_term_once():
    assert accessible_text(readings_in("pt_BR").once()("posto policial (交番)")) == "posto policial (交番)"


def test_of_two_languages_the_one_that_reads_no_japanese_has_the_reading(day_context):
    both = TwoLanguages(day_context.translator("ja"), day_context.translator("pt_BR"))
    marked = both.readings_once()(Bilingual("交番に行きます", "Vá ao posto policial (交番)"))
    assert marked == "交番に行きます"
    assert second_of(marked) == "Vá ao posto policial (｜交番《kōban》)"
    assert both.reading("交番") == "kōban"
    assert second_of(both.words_instead(Bilingual("入管", "(出入国在留管理局)"))) == "(｜出入国在留管理局《nyūkan》)"


@pytest.mark.parametrize("language", [code for code, own in LANGUAGES.items() if not own.is_japanese])
def test_every_reading_can_be_spelled(language):
    readings = readings_in(language)
    letters = "가힣" if language == "ko" else "az"
    for text in readings._kana:
        assert all(
            letters[0] <= each <= letters[1] or each in "āīūēō" for each in readings.of(text).lower() if each.isalpha()
        )

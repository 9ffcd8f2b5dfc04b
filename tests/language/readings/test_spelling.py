"""Kana in Latin letters and in Hangul."""

from __future__ import annotations

import pytest

from desktop_app.language.readings.spelling import in_hangul, in_latin

READINGS = {
    "しかく かくにん-しょ": ("shikaku kakunin-sho", "시카쿠 가쿠닌쇼"),
    "こうふ": ("kōfu", "고후"),
    "きょうと": ("kyōto", "교토"),
    "おおさか": ("ōsaka", "오사카"),
    "きゅうしゅう": ("kyūshū", "규슈"),
    "にーがた": ("nīgata", "니가타"),
    "あたらしい": ("atarashii", "아타라시이"),
    "えいじゅう-しゃ": ("eijū-sha", "에이주샤"),
    "カード": ("kādo", "가도"),
    "マイナンバー-カード": ("mainanbā-kādo", "마이난바카도"),
    "つうち": ("tsūchi", "쓰치"),
    "ちちぶ": ("chichibu", "지치부"),
    "さっぽろ": ("sapporo", "삿포로"),
    "にっちょく": ("nitchoku", "닛초쿠"),
    "きんえん": ("kin'en", "긴엔"),
    "ほんや": ("hon'ya", "혼야"),
    "かんぱい": ("kanpai", "간파이"),
    "ば'あい": ("baai", "바아이"),
    "おも'う": ("omou", "오모우"),
    "ディー-ブイ": ("dī-bui", "디부이"),
    "スマート-フォン": ("sumāto-fon", "스마토폰"),
}


@pytest.mark.parametrize("kana", READINGS)
def test_kana_are_written_by_hepburns_system_and_by_the_rules_for_hangul(kana):
    assert (in_latin(kana), in_hangul(kana)) == READINGS[kana]


def test_particles_are_written_as_they_are_spoken_and_stand_at_their_word_in_hangul_only():
    kana = "はは は まどぐち へ いきます か？"
    assert in_latin(kana) == "Haha wa madoguchi e ikimasu ka?"
    assert in_hangul(kana) == "하하와 마도구치에 이키마스카?"


def test_sentences_begin_with_a_capital_and_have_one_space_between():
    kana = "まえ に（また は、あと で）いきます。なに を みせます か？ いくら です か？"
    assert in_latin(kana) == "Mae ni (mata wa, ato de) ikimasu. Nani o misemasu ka? Ikura desu ka?"
    assert in_hangul(kana) == "마에니 (마타와, 아토데)이키마스. 나니오 미세마스카? 이쿠라 데스카?"


def test_numbers_are_written_as_they_are_said():
    assert in_latin("あんしょう ばんごう（よん-けた）が") == "anshō bangō (yon-keta) ga"
    assert in_hangul("あんしょう ばんごう（よん-けた）が") == "안쇼 반고 (욘케타)가"

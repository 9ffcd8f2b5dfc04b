"""Where lines may break, and where not."""

from __future__ import annotations

import re

import pytest

from desktop_app.language.languages import LANGUAGES
from desktop_app.language.line_breaks import JOINER, keep_together
from desktop_app.language.markup import without_markup
from desktop_app.language.phrases import is_long, phrases_of
from tests.helpers.drawing import texts_of

PLACEHOLDER = re.compile("{[^}]*}")
HIRAGANA = re.compile("[ぁ-ん]")
WITHIN_KATAKANA = re.compile(r"[ァ-ヶー]\|[ァ-ヶー]")


@pytest.mark.parametrize(
    ("text", "language", "together"),
    [
        ("番号0120-95-0178", "zh_CN", "番号0120\u2060-\u206095\u2060-\u20600178"),
        ("電話は0120-95-0178です", "zh_CN", "電話は0120\u2060-\u206095\u2060-\u20600178です"),
        ("(資格確認書)", "es", "(資\u2060格\u2060確\u2060認\u2060書)"),
        ("去医院就行。", "zh_CN", "去医院\u2060就\u2060行\u2060。"),
        ("자격확인서(資格確認書)가", "ko", "자격확인서\u2060(資\u2060格\u2060確\u2060認\u2060書)\u2060가"),
        ("窓口で申し込む", "ja", "窓\u2060口\u2060で申\u2060し\u2060込\u2060む"),
        ("**窓口**で", "ja", "**窓\u2060口\u2060**で"),
        ("https://myna.go.jp/", "es", "https:\u2060/\u2060/\u2060myna.go.jp/"),
        ("and press **2**.", "en", "and press\u00a0**2**."),
        ("presione 2. Atienden siempre, de día", "es", "presione\u00a02. Atienden siempre, de\u00a0día"),
        ("until 2029. PIN: **2 tries**", "en", "until\u00a02029. PIN:\u00a0**2\u00a0tries**"),
        ("sin el PIN", "es", "sin el\u00a0PIN"),
        ("quiere ir al médico", "es", "quiere ir al médico"),
        ("알려 주세요", "ko", "알려\u00a0주세요"),
        ("보험증(保険証)은 의무인가요?", "ko", "보험증\u2060(保\u2060険\u2060証)\u2060은 의무인가요?"),
        ("quedan 3 intentos", "es", "quedan 3\u00a0intentos"),
        ("el 25 de junio de 2026", "es", "el 25\u00a0de\u00a0junio de\u00a02026"),
        ("1º de dezembro de 2025", "pt_BR", "1º\u00a0de\u00a0dezembro de\u00a02025"),
        ("enero de 2027", "es", "enero\u00a0de\u00a02027"),
        ("cuesta 2000 yenes en total", "es", "cuesta 2000\u00a0yenes en\u00a0total"),
        ("de 9:30 a 20:00; sábado", "es", "de 9:30\u00a0a\u00a020:00; sábado"),
        ("Sim. É grátis na prefeitura", "pt_BR", "Sim. É\u00a0grátis na prefeitura"),
        ("a shop (7-Eleven)", "en", "a\u00a0shop (7\u2060-\u2060Eleven)"),
        ("the four-digit PIN, see a-b.jp/c", "en", "the four\u2060-\u2060digit PIN, see a-b.jp/c"),
        ("쓸 수 있습니다만 조금", "ko", "쓸\u00a0수\u00a0있습니다만\u00a0조금"),
        ("JPKI暗証番号リセット", "es", "\u2060".join("JPKI暗証番号リセット")),
        ("1.000 ienes", "pt_BR", "1.000\u00a0ienes"),
        ("한 번, 2029년 2월", "ko", "한\u00a0번, 2029년\u00a02월"),
        ("还有3次机会", "zh_CN", "还有3\u2060次\u2060机\u2060会"),
        ("使（つか）えます", "ja-easy", "\u2060".join("使（つか）えます")),
        ("**不会问您的密码。**", "zh_CN", "**不会问您的密\u2060码\u2060。\u2060**"),
        ("点“同意”，继续", "zh_CN", "点“\u2060同\u2060意\u2060”，继\u2060续"),
        ("也有葡萄牙语）", "zh_CN", "也有葡\u2060萄\u2060牙\u2060语\u2060）"),
        ("（資格確認書）", "zh_CN", "（\u2060資\u2060格\u2060確\u2060認\u2060書\u2060）"),
        ("（**特急発行**）", "zh_CN", "（\u2060**\u2060特\u2060急\u2060発\u2060行\u2060**\u2060）"),
        ("どう すれば", "ja-easy", "ど\u2060う す\u2060れ\u2060ば"),
    ],
)
def test_what_belongs_together_stays_on_one_line(text, language, together):
    assert keep_together(text, language) == together


@pytest.mark.parametrize("language", LANGUAGES)
def test_marks_for_bold_are_never_seen(day_context, language):
    for text in texts_of(day_context, language):
        assert "*" not in without_markup(keep_together(text, language)), text


@pytest.mark.parametrize(
    "phrases",
    [
        "カードを|受け取れるように|なりました",
        "登録を|やめなければいけませんか？",
        "登録し直さなくて|かまいません",
        "「マイナンバーカード|利用状況」を|探してください",
        "（利用者証明用電子証明書の|暗証番号）",
        "英語・|中国語・|韓国語・|スペイン語・|ポルトガル語は",
        "用紙|「照会書兼回答書」",
        "切れてから、|どのくらいたちましたか？",
        "保存しておいた|その|画面の|PDFです。",
        "カードを|なくした|とき、|傷んだとき",
        "はい、|わかります",
        "カードが、|健康保険証として|利用登録されているか、",
        "ひととおり|お確かめください。",
    ],
)
def test_japanese_breaks_between_its_phrases(phrases):
    assert "|".join(phrases_of(phrases.replace("|", ""))) == phrases


def test_a_mark_for_bold_is_no_place_to_break():
    assert keep_together("**カード**の期限は、", "ja").replace(JOINER, "_") == "**カ_ー_ド_**の期_限_は_、"


def test_no_japanese_phrase_is_too_long_for_a_narrow_column(day_context):
    texts = [PLACEHOLDER.sub("7", without_markup(text)) for text in texts_of(day_context, "ja")]
    assert not [phrase for text in texts for phrase in phrases_of(text) if is_long(phrase)]


def test_no_line_ends_within_a_japanese_word_of_katakana(day_context):
    for text in filter(HIRAGANA.search, texts_of(day_context, "ja")):
        assert not WITHIN_KATAKANA.search("|".join(phrases_of(PLACEHOLDER.sub("7", without_markup(text))))), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_name_of_the_national_insurance_is_never_broken(day_context, language):
    name = "国民健康保険"
    held = [keep_together(text, language) for text in texts_of(day_context, language) if name in text]
    assert all(JOINER.join(name) in text or language == "ja-easy" for text in held)

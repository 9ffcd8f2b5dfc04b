"""The languages of the program: to add one, write its entry here. What differs between them is read from it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.language.language import (
    FONT_CHINESE,
    FONT_JAPANESE,
    FONT_KOREAN,
    HOTLINE_JAPANESE,
    HOTLINE_OTHERS,
    KANA,
    DatePatterns,
    Language,
    LineBreaks,
    Script,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

JAPANESE = "ja"
"""The language of paper for offices, and of what screens and letters show."""
SOURCE_LANGUAGE = "en"
"""The language of the messages in the code."""

_KATAKANA, _HIRAGANA = range(0x30A1, 0x30F7), range(0x3041, 0x3097)

_STANDARD_JAPANESE = Language(
    code=JAPANESE,
    own_name="日本語",
    locale=JAPANESE,
    catalogue=JAPANESE,
    dates=DatePatterns(
        short_month="M月",
        month="yyyy年M月",
        day="yyyy年M月d日",
        weekday="yyyy年M月d日（ddd）",
        near="M月d日（ddd）",
        year="yyyy年",
    ),
    voices=("ja_JP",),
    hotline=HOTLINE_JAPANESE,
    font=FONT_JAPANESE,
    line_breaks=LineBreaks.JAPANESE,
    full_width_marks=True,
    from_to="～",
    japanese_read_in=Script.NONE,
    unread_letters="",
    searched_as=dict(zip(_KATAKANA, _HIRAGANA, strict=True)),
)

_EASY_JAPANESE = replace(
    _STANDARD_JAPANESE,
    code="ja-easy",
    own_name="やさしい にほんご",
    catalogue="ja-easy",
    falls_back_on=JAPANESE,
    dates=DatePatterns(
        short_month="M月",
        month="yyyy｜年《ねん》M｜月《がつ》",
        day="yyyy｜年《ねん》M｜月《がつ》d日",
        weekday="yyyy｜年《ねん》M｜月《がつ》d日（ddd）",
        near="M｜月《がつ》d日（ddd）",
        year="yyyy｜年《ねん》",
    ),
    line_breaks=LineBreaks.JAPANESE_WITH_SPACES,
    with_readings=True,
)

_ENGLISH = Language(
    code=SOURCE_LANGUAGE,
    own_name="English",
    locale="en",
    catalogue=SOURCE_LANGUAGE,
    dates=DatePatterns(
        short_month="MMM",
        month="MMMM yyyy",
        day="d MMMM yyyy",
        weekday="dddd, d MMMM yyyy",
        near="dddd, d MMMM",
    ),
    voices=("en_US", "en_GB", "en_AU", "en_CA", "en_IE", "en_IN"),
    hotline=HOTLINE_OTHERS,
)

_CHINESE = Language(
    code="zh_CN",
    own_name="简体中文",
    locale="zh_CN",
    catalogue="zh_CN",
    dates=DatePatterns(
        short_month="M月",
        month="yyyy年M月",
        day="yyyy年M月d日",
        weekday="yyyy年M月d日（dddd）",
        near="M月d日（dddd）",
        year="yyyy年",
    ),
    voices=("zh_CN", "zh_SG", "zh_TW"),
    hotline=HOTLINE_OTHERS,
    font=FONT_CHINESE,
    line_breaks=LineBreaks.CHINESE,
    full_width_marks=True,
    unread_letters=KANA,
)

_KOREAN = Language(
    code="ko",
    own_name="한국어",
    locale="ko",
    catalogue="ko",
    dates=DatePatterns(
        short_month="M월",
        month="yyyy년 M월",
        day="yyyy년 M월 d일",
        weekday="yyyy년 M월 d일(ddd)",
        near="M월 d일(ddd)",
        year="yyyy년",
    ),
    voices=("ko_KR",),
    hotline=HOTLINE_OTHERS,
    font=FONT_KOREAN,
    line_breaks=LineBreaks.KOREAN,
    japanese_read_in=Script.HANGUL,
    short_end=3,  # its letters are twice as wide
)

_SPANISH = Language(
    code="es",
    own_name="Español",
    locale="es",
    catalogue="es",
    dates=DatePatterns(
        short_month="MMM",
        month="MMMM 'de' yyyy",
        day="d 'de' MMMM 'de' yyyy",
        weekday="dddd d 'de' MMMM 'de' yyyy",
        near="dddd d 'de' MMMM",
        typed="dd/MM/yyyy",
    ),
    voices=("es_419", "es_MX", "es_US", "es_AR", "es_ES"),
    hotline=HOTLINE_OTHERS,
    day_first=True,
    thousands="",
    from_to=" a ",
)

_PORTUGUESE = Language(
    code="pt_BR",
    own_name="Português",
    locale="pt_BR",
    catalogue="pt_BR",
    dates=DatePatterns(
        short_month="MMM",
        month="MMMM 'de' yyyy",
        day="d 'de' MMMM 'de' yyyy",
        weekday="dddd, d 'de' MMMM 'de' yyyy",
        near="dddd, d 'de' MMMM",
        typed="dd/MM/yyyy",
    ),
    voices=("pt_BR",),
    hotline=HOTLINE_OTHERS,
    day_first=True,
    thousands=".",
    from_to=" a ",
    first_of_month="1º",
)

LANGUAGES: Mapping[str, Language] = {
    language.code: language
    for language in (_STANDARD_JAPANESE, _EASY_JAPANESE, _ENGLISH, _CHINESE, _KOREAN, _SPANISH, _PORTUGUESE)
}
"""The languages by their codes, in the order in which they are offered."""

_NO_LANGUAGE = {"c"}
"""What Qt calls the language where nobody has chosen one."""


def best_language(wanted: Sequence[str]) -> str:
    """Return the offered language that fits a list of locale names best.

    English where none does: somebody whose computer is set to another language is more likely to read English than
    Japanese. Japanese where no language is named, as in the locale C.
    """
    named = [name.replace("-", "_").partition("_")[0].lower() for name in wanted]
    for code in named:
        for language in LANGUAGES.values():
            if language.locale.partition("_")[0] == code:
                return language.code
    return JAPANESE if set(named) <= _NO_LANGUAGE else SOURCE_LANGUAGE

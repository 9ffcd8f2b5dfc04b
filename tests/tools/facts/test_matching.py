"""Evidence is found however it is written, and never where something else is written."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.facts.matching.evidence import LONGEST_PASSAGE, nearest, stands_in
from tools.facts.matching.normal import PARAGRAPH, normal
from tools.facts.matching.printed_day import is_newer, printed_day

TODAY = date(2026, 12, 1)


def found(evidence, text):
    return stands_in(normal(evidence), normal(text))


@pytest.mark.parametrize(
    ("evidence", "text"),
    [
        ("0120-95-0178", "電話０１２０－９５－０１７８（無料）"),
        ("0120-95-0178", "0120‐95‑0178"),
        ("0120-95-0178", "0120ー95ー0178"),
        ("0120-95-0178", "0120 - 95 - 0178"),
        ("9:30–20:00", "平日 ９時30分〜20時"),
        ("9:30–20:00", "９：３０～２０：００"),
        ("9:30–20:00", "午前9時30分から午後8時まで"),
        ("9:30–20:00", "09:30−20:00"),
        ("9:30–20:00", "9時30分 ~ 20時00分"),
        ("9:30–17:30", "午後5:30 9:30-午後5:30"),
        ("6:30–23:00", "午前6時30分から午後11時"),
        ("1,500円", "手数料は１５００円です"),
        ("1500円", "手数料は1,500円です"),
        ("3か月", "満了日の３か月前"),
        ("3か月", "満了日の 3\nか月前"),
        ("JPKI暗証番号リセット", "ｊｐｋｉ 暗証番号\n    リセット"),
        ("資格確認書", "資格\u200b確\u00ad認書"),
        ("Last Updated", "LAST UPDATED"),
        ("24時間", "365日24時間"),
        ("令和8年7月31日", "令和８年７月３１日まで"),
        ("12月29日", "１２月２９日から"),
        ("#9110", "＃９１１０"),
        ("(a+b)*", "（ａ＋ｂ）＊"),
    ],
)
def test_evidence_is_found_however_it_is_written(evidence, text):
    assert found(evidence, text)


@pytest.mark.parametrize(
    ("evidence", "text"),
    [
        ("3か月", "13か月"),
        ("200円", "1,200円"),
        ("3", "13 31 3.5 0.3 1,300"),
        ("2026", "20260"),
        ("9:30–20:00", "9:30–20:30"),
        ("9:30–20:00", "9:30–20時間"),
        ("20:00", "20時間"),
        ("10日", f"1{PARAGRAPH}0日"),
        ("10日", "1 0日"),
        ("有効期限", f"有効{PARAGRAPH}期限"),
        ("0120-95-0178", "0120-95-01789"),
        ("0120-95-0178", "0120950178"),
        (".", "a"),
    ],
)
def test_evidence_is_not_found_where_something_else_stands(evidence, text):
    assert not found(evidence, text)


@given(st.text(min_size=1, max_size=40), st.text(max_size=40), st.text(max_size=40))
def test_whatever_stands_between_other_things_is_found(evidence, before, after):
    form = normal(evidence)
    if form:
        assert stands_in(form, f"{normal(before)}\n{form}\n{normal(after)}")


@given(st.text(max_size=100))
def test_what_is_in_its_normal_form_stays_so_in_width_and_space(text):
    form = normal(text)
    assert form == form.strip()
    assert "  " not in form


@pytest.mark.parametrize(
    ("evidence", "text", "passage"),
    [
        ("0120-95-0178", "お問い合わせは 0120-95-9999 へ", "0120-95-9999"),
        ("3か月", "更新は満了日の 6か月 前から", "6か月"),
        (
            "資格確認書交付申請書",
            f"一覧{PARAGRAPH}資格確認書の交付を申請する書",
            "資格確認書の交付を申請する書",
        ),
    ],
)
def test_the_nearest_passage_shows_what_stands_there_instead(evidence, text, passage):
    assert passage in nearest(normal(evidence), normal(text))


def test_a_passage_is_short_wherever_it_stands():
    for text in (f"{'あ' * 500}9:30-19:00{'い' * 500}", f"9:30-19:00{'い' * 500}", f"{'あ' * 500}9:30-19:00"):
        passage = nearest(normal("9:30–20:00"), text)
        assert "9:30-19:00" in passage
        assert len(passage) <= LONGEST_PASSAGE


@pytest.mark.parametrize(("evidence", "text"), [("3か月", "nothing of it"), ("3", "3.5"), ("3か月", "")])
def test_where_nothing_is_like_it_there_is_no_passage(evidence, text):
    assert nearest(normal(evidence), normal(text)) == ""


@given(st.text(max_size=40), st.text(max_size=400))
def test_a_passage_is_one_short_line_of_the_text(evidence, text):
    form = normal(text)
    passage = nearest(normal(evidence), form)
    assert passage in form.replace("\n", " ")
    assert len(passage) <= LONGEST_PASSAGE


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("更新日：2026年3月19日", date(2026, 3, 19)),
        ("更新日　２０２６年０３月１９日", date(2026, 3, 19)),
        ("最終更新日 2026/03/19", date(2026, 3, 19)),
        ("最終更新：2026.3.19", date(2026, 3, 19)),
        ("更新日: 2026-03-19 10:00", date(2026, 3, 19)),
        (f"更新日{PARAGRAPH}令和8年3月19日", date(2026, 3, 19)),
        ("最終更新日：令和元年5月1日", date(2019, 5, 1)),
        ("更新日：R8.3.19", date(2026, 3, 19)),
        ("Last updated: March 19, 2026", date(2026, 3, 19)),
        ("Last Updated 19 Mar 2026", date(2026, 3, 19)),
        ("Last modified on 2026-03-19", date(2026, 3, 19)),
        ("更新日：2025年1月1日 更新日：2026年3月19日", date(2026, 3, 19)),
        ("更新日：2026年3月19日 更新日：2027年1月1日", date(2026, 3, 19)),
        ("更新日：2026年2月31日", None),
        ("更新日：0000年2月1日", None),
        ("2026年3月19日", None),
        ("電子証明書の更新 2026年3月19日", None),
        ("", None),
    ],
)
def test_the_day_that_a_page_bears_is_read(text, day):
    assert printed_day(normal(text), TODAY) == day


@pytest.mark.parametrize(
    ("as_of", "newer"),
    [
        ("2026-03-18", True),
        ("2026-03-19", False),
        ("2026-03-20", False),
        ("2026-02", True),
        ("2026-03", False),
        ("2025", True),
        ("2026", False),
        ("undated", True),
    ],
)
def test_a_day_is_newer_as_exactly_as_the_other_is_known(as_of, newer):
    assert is_newer(date(2026, 3, 19), as_of) is newer

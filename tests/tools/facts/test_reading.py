"""The text that people read is taken out of whatever a site sends."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QRect, Qt
from PySide6.QtGui import QPainter, QPdfWriter

from desktop_app.base import paths
from desktop_app.language.fonts import Fonts, application_font
from desktop_app.language.languages import JAPANESE
from tools.facts.matching.evidence import stands_in
from tools.facts.matching.normal import normal
from tools.facts.reading.text import text_of
from tools.facts.web.errors import NotReachedError
from tools.facts.web.visitor import Page

WORDS = "有効期間満了日の３か月前から〜受付は９時３０分－２０時"
HTML = "text/html"


def read(content, content_type=HTML):
    """Return the normal text of a page."""
    return normal(text_of(Page("https://city.example/page", content_type, content)))


def markup(body, encoding="UTF-8"):
    """Return a page that says how it is written."""
    return f'<!doctype html><html><head><meta charset="{encoding}"></head><body>{body}</body></html>'


@pytest.mark.parametrize("encoding", ["UTF-8", "Shift_JIS", "EUC-JP", "cp932", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("meta", ["UTF-8", "Shift_JIS", "EUC-JP", "ISO-8859-1", "x-nobody-knows"])
@pytest.mark.parametrize("header", ["UTF-8", "Shift_JIS", "EUC-JP", "ISO-8859-1", "x-nobody-knows"])
def test_a_page_is_read_however_it_is_written_and_whatever_it_says_of_that(encoding, meta, header):
    content = markup(f"<p>{WORDS}</p>", meta).replace("－", "-").encode(encoding)
    assert read(content, f"{HTML}; charset={header}") == normal(WORDS)


@pytest.mark.parametrize("encoding", ["utf-8", "shift_jis", "euc_jp"])
def test_a_page_that_says_nothing_of_how_it_is_written_is_read(encoding):
    assert read("<p>資格確認書の有効期限は1年です".encode(encoding)) == "資格確認書の有効期限は1年です"


@pytest.mark.parametrize("encoding", ["utf-8", "shift_jis", "euc_jp"])
def test_letters_that_are_broken_do_not_hide_the_others(encoding):
    content = f"<p>{'カードの更新は無料です。' * 5}</p>".encode(encoding) + b"\xff<p>\xfd"
    assert "カードの更新は無料です" in read(content)


def test_letters_of_makers_are_read_in_every_encoding():
    for encoding in ("utf-8", "cp932", "euc_jis_2004"):
        assert read("<p>①手続きは㈱で</p>".encode(encoding)) == "1手続きは(株)で"


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ("<b>0120</b>-<i>95</i>-<span>01</span>78", "0120-95-0178"),
        ("有効<br>期限", "有効 期限"),
        ("有効\n    期限", "有効 期限"),
        ("<ruby>期限<rp>(</rp><rt>きげん</rt><rp>)</rp></ruby>", "期限"),
        ("&#65297;&nbsp;か月&amp;&yen;", "1 か月&¥"),
        ("<p>10<p>日", "10\n日"),
        ("<table><tr><td>1<td>0日</table>", "1\n0日"),
        ("<ul><li>1<ul><li>0</ul>日</ul>", "1\n0\n日"),
    ],
)
def test_what_stands_in_one_place_is_one_line(body, shown):
    assert read(markup(body).encode()) == shown


@pytest.mark.parametrize(
    "body",
    [
        '<img alt="needle" src="needle.png"><a href="needle" title="needle">link</a>',
        '<input value="needle" placeholder="needle"><p data-text="needle">text',
        "<script>needle</script><style>.needle {}</style><template>needle</template>text",
        "<!-- needle -->text",
        '<script type="application/ld+json">{"text": "needle"}</script>text',
    ],
)
def test_what_nobody_reads_does_not_count(body):
    assert "needle" not in read(markup(f"<p>words</p>{body}").encode())


def test_a_page_that_is_nested_very_deeply_is_read():
    assert "needle" in read(b"<p>needle</p>" + b"<div>" * 20_000)


def test_a_page_that_names_its_encoding_as_xml_does_is_read():
    content = '<?xml version="1.0" encoding="Shift_JIS"?><!DOCTYPE html><html><body><p>期限\0</p></body></html>'
    assert read(content.encode("shift_jis"), "application/xhtml+xml") == "期限"


@given(st.binary(max_size=300) | st.text("<>/!-&#;\"'= \0ptdscriptあ漢", max_size=100).map(str.encode))
def test_whatever_a_site_sends_is_text_or_said_to_be_none(content):
    for content_type in (HTML, "text/plain", "application/pdf"):
        try:
            assert read(content, content_type)
        except NotReachedError as error:
            assert str(error)  # noqa: PT017 # both are an answer


def test_a_plain_text_is_read_as_it_is():
    assert read("１ <b>words".encode("cp932"), "text/plain; charset=utf-8") == "1 <b>words"


def a_pdf(*lines):
    """Return a PDF with these lines on a page each."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    painter = QPainter(writer)
    Fonts(paths.resources() / "fonts").load(JAPANESE)
    painter.setFont(application_font(JAPANESE, 12))
    for number, line in enumerate(lines):
        if number:
            writer.newPage()
        painter.drawText(QRect(0, 0, 4000, 4000), Qt.TextFlag.TextWordWrap, line)
    painter.end()
    return bytes(buffer.data().data())


@pytest.mark.parametrize("content_type", ["application/pdf", "application/octet-stream", HTML, ""])
def test_the_text_of_a_pdf_is_read_whatever_it_is_called(qapp, content_type):
    text = read(a_pdf("受付は９時３０分〜２０時", "手数料 １，０００円"), content_type)
    assert stands_in(normal("9:30–20:00"), text)
    assert stands_in(normal("1000円"), text)
    assert not stands_in(normal("000円"), text)


def an_old_pdf(encoding, letters):
    """Return a PDF that brings no font and no table of its letters, only the name of their encoding."""
    font = b"<</Type/Font/BaseFont/MS-PGothic/Subtype"
    stream = b"BT /F1 12 Tf 50 700 Td <" + letters.hex().encode() + b"> Tj ET"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%b\nendstream" % (len(stream), stream),
        font + b"/Type0/Encoding/" + encoding.encode() + b"/DescendantFonts[6 0 R]>>",
        font + b"/CIDFontType2/CIDSystemInfo<</Registry(Adobe)/Ordering(Japan1)/Supplement 2>>/DW 1000>>",
    ]
    body = b"".join(b"%d 0 obj\n%b\nendobj\n" % numbered for numbered in enumerate(objects, 1))
    return b"%PDF-1.4\n" + body + b"trailer<</Size 7/Root 1 0 R>>\n%%EOF"


@pytest.mark.parametrize(
    ("encoding", "codec"),
    [("90ms-RKSJ-H", "cp932"), ("90msp-RKSJ-H", "cp932"), ("EUC-H", "euc_jp"), ("UniJIS-UTF16-H", "utf-16-be")],
)
def test_an_old_pdf_is_read_in_the_encoding_that_it_names(encoding, codec):
    assert read(an_old_pdf(encoding, "受付は９時".encode(codec)), "application/pdf") == "受付は9:00"


@pytest.mark.parametrize("content", [b"%PDF-1.7", b"%PDF-1.7\n%%EOF", b"%PDF-1.4\n1 0 obj\n<< /Type"])
def test_a_pdf_that_is_broken_was_not_reached(content):
    with pytest.raises(NotReachedError, match="cannot be read"):
        read(content, "application/pdf")


def test_a_pdf_whose_letters_cannot_be_told_was_not_reached(qapp):
    with pytest.raises(NotReachedError, match="holds no text"):
        read(a_pdf("〜 、"), "application/pdf")


def test_a_pdf_that_is_cut_off_was_not_reached(qapp):
    content = a_pdf("words")
    with pytest.raises(NotReachedError):
        read(content[: len(content) // 3], "application/pdf")


@pytest.mark.parametrize(
    ("content", "content_type"),
    [
        (b"", HTML),
        (b"<html><body> \n </body></html>", HTML),
        (b"<script>all of it</script>", HTML),
        (b"\x89PNG", "image/png"),
        (b"PK", "application/zip"),
        (b"{}", "application/json"),
    ],
)
def test_what_holds_no_text_was_not_reached_rather_than_changed(content, content_type):
    with pytest.raises(NotReachedError, match="holds no text"):
        read(content, content_type)

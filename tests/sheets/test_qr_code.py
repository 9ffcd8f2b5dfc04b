"""QR codes and what phones do with them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
import vobject

from desktop_app.language.languages import LANGUAGES
from desktop_app.sheets.phone_links import DatedTask, calendar
from desktop_app.sheets.qr_code import QrContentTooLongError, fits, modules, shortened, telephone
from desktop_app.sheets.sheet import Code, Codes, Pair
from tests.helpers.ways import way_to
from tests.sheets.reading import at_half_size, codes_in, pictures_of, pixels_of, with_a_stain

NOW = datetime(2026, 11, 21, 3, tzinfo=UTC)


def contents(sheet):
    return {code.content for block in sheet.blocks if isinstance(block, Codes) for code in block.codes}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("flow", "answers"),
    [
        ("lost-card", way_to("lost-card", "express", "stolen", "with-parent", "insurer-unsure")),
        ("pin", way_to("pin", "shop", "four-digits", "locked")),
    ],
    ids=["express", "shop"],
)
def test_every_code_on_the_paper_is_read_also_when_small_or_soiled(
    sheet_of, printed, tmp_path, language, flow, answers
):
    sheet = sheet_of(flow, answers, language)
    read, small, soiled = set(), set(), set()
    for picture in pictures_of(printed(sheet).path, tmp_path):
        pixels = pixels_of(picture)
        places = codes_in(pixels)
        read |= set(places)
        small |= set(codes_in(at_half_size(pixels)))
        soiled |= set(codes_in(with_a_stain(pixels, places.values())))
    wanted = unix(contents(sheet))
    assert unix(read) == wanted
    assert unix(small) == wanted
    assert unix(soiled) == wanted


def unix(texts):
    return {text.replace("\r\n", "\n") for text in texts}


@pytest.mark.parametrize("text", ["https://myna.go.jp/", "tel:0120950178", "a" * 560, "資" * 186])
def test_whatever_fits_makes_a_code_of_version_20_at_most(text):
    assert fits(text)
    assert len(modules(text)) <= 4 * 20 + 17 + 8


def test_a_code_is_computed_once_for_paper_and_screen():
    code = Code("https://myna.go.jp/", Pair("caption"))
    assert code.modules is code.modules
    assert code.modules == modules(code.content)


@pytest.mark.parametrize("text", ["a" * 700, "a" * 5000])
def test_too_much_is_an_error_and_never_cut(text):
    assert not fits(text)
    with pytest.raises(QrContentTooLongError, match="too many for a QR code"):
        modules(text)


def test_a_list_that_is_too_long_says_that_it_goes_on():
    lines = [f"line {number} " + "x" * 100 for number in range(10)]
    text = shortened(lines, "the rest is on paper")
    assert fits(text)
    assert text.splitlines() == [*lines[:5], "the rest is on paper"]
    assert shortened(["one", "two"], "more") == "one\ntwo"


@pytest.mark.parametrize(("days", "rings"), [(30, timedelta(days=-7)), (3, timedelta(days=-1))])
def test_a_deadline_is_a_whole_day_and_rings_before(days, rings):
    day = NOW.date() + timedelta(days=days)
    text = calendar(DatedTask(day, "更新; renew, 電子証明書 \\ " + "長" * 40, "市区町村の窓口"), NOW)
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75
    event = vobject.readOne(text).vevent
    assert (event.dtstart.value, event.dtend.value) == (day, day + timedelta(days=1))
    assert event.summary.value == "更新; renew, 電子証明書 \\ " + "長" * 40
    assert event.description.value == "市区町村の窓口"
    assert event.valarm.trigger.value == rings + timedelta(hours=9)
    assert event.dtstamp.value == NOW


def test_two_deadlines_are_two_events():
    one, two = (vobject.readOne(calendar(DatedTask(date(2027, 1, 1), "x"), NOW)).vevent.uid.value for _ in range(2))
    assert one != two


def test_a_number_is_a_link_that_calls_it():
    assert telephone("0120-95-0178") == "tel:0120950178"

"""The site file is read strictly: what a city writes is taken as it stands, or told to be wrong."""

from __future__ import annotations

import tomllib
from dataclasses import fields
from pathlib import Path

import pytest

from desktop_app.guide.content.flows import FLOWS
from desktop_app.guide.content.insurers import NAMES
from desktop_app.kiosk.site.site_file import Site, SiteError, load_site
from desktop_app.kiosk.staff.code import hash_code
from desktop_app.language.languages import LANGUAGES
from desktop_app.ui.style.display import TEXT_SIZES
from tests.helpers.site import ALL_SET, EXAMPLE, NAME, SVG, written

PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture
def site(tmp_path):
    """Reads a site file of some lines, with a picture beside it."""
    (tmp_path / "logo.svg").write_text(SVG, encoding="utf-8")
    return lambda text: load_site(written(tmp_path, text))


@pytest.fixture
def complaints(site):
    """The sentences about a site file that is wrong."""

    def read(text):
        with pytest.raises(SiteError) as refused:
            site(text)
        return str(refused.value).splitlines()

    return read


def test_the_example_can_be_copied_as_it_is(site):
    found = site(EXAMPLE)
    assert found.name.in_language("ja") == "見本市役所 保険年金課"
    assert found.languages == tuple(LANGUAGES)
    assert found.staff_code == ""


def test_the_example_shows_every_setting(site, tmp_path):
    found = site(ALL_SET)
    tables = tomllib.loads(ALL_SET)
    assert {*tables["office"], *tables["kiosk"], "insurer_notes"} == {field.name for field in fields(Site)}
    assert found.logo == tmp_path / "logo.svg"
    assert found.staff_code.startswith("scrypt$")


def test_the_example_shows_what_holds_without_it(site):
    found, without = site(EXAMPLE), Site()
    for key in tomllib.loads(EXAMPLE)["kiosk"]:
        assert getattr(found, key) == getattr(without, key)


def test_the_example_explains_all_insurers_languages_and_sizes():
    for word in (*NAMES, *LANGUAGES, *map(str, TEXT_SIZES), *FLOWS):
        assert word in EXAMPLE


def test_a_kiosk_without_a_file_offers_everything_and_cannot_be_left_by_a_code():
    found = Site()
    assert (found.languages, found.tiles) == (tuple(LANGUAGES), tuple(FLOWS))
    assert (found.staff_code, found.statistics, found.prints) == ("", False, True)
    assert found.name.in_language("ja") == ""
    assert (found.idle_seconds, found.outcome_seconds, found.countdown_seconds, found.card_taken_seconds) == (
        120,
        180,
        30,
        15,
    )


def test_a_name_alone_is_a_site(site):
    assert site(NAME).scale == 130


def test_a_text_is_given_in_the_language_asked_for_else_in_japanese(site):
    hours = site(NAME + 'office.hours.ja = "平日"\noffice.hours.pt_BR = "Dias úteis"').hours
    assert hours.in_language("pt_BR") == "Dias úteis"
    assert hours.in_language("ja-easy") == "平日"
    assert hours.in_language("ko") == "平日"


def test_a_text_in_one_language_is_given_in_that_one_to_everybody(site):
    hours = site(NAME + 'office.hours.en = "weekdays"').hours
    assert hours.in_language("ja") == hours.in_language("ko") == "weekdays"


def test_a_note_stands_beside_its_insurer_and_no_other(site):
    notes = site(NAME + 'insurer_notes.kokuho = "5番窓口"').insurer_notes
    assert notes["kokuho"].in_language("en") == "5番窓口"
    assert "kouki" not in notes


def test_a_text_of_several_lines_is_taken(site):
    assert site(NAME + 'office.hours = """\n平日\n土曜\n"""').hours.in_language("ja") == "平日\n土曜"


def test_places_are_seen_from_the_folder_of_the_site_file(site, tmp_path):
    found = site(
        NAME + 'kiosk.statistics_folder = "counts"\nkiosk.export_folder = "/media/usb"\nkiosk.facts_folder = "facts"'
    )
    assert found.statistics_folder == tmp_path / "counts"
    assert found.export_folder == Path("/media/usb")
    assert found.facts_folder == found.statistics_folder.with_name("facts")


def test_a_png_is_a_logo_too(site, tmp_path):
    (tmp_path / "emblem.PNG").write_bytes(PNG)
    assert site(NAME + 'kiosk.logo = "emblem.PNG"').logo == tmp_path / "emblem.PNG"


def test_a_kiosk_without_paper_says_none(site):
    assert not site(NAME + 'kiosk.printer = "none"').prints
    assert site(NAME + 'kiosk.printer = "Counter 5"').prints


def test_the_file_of_a_windows_editor_is_read(site):
    assert site(("\ufeff" + NAME + 'kiosk.colours = "dark"').replace("\n", "\r\n")).colours == "dark"


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("kiosk.scale = 99", "kiosk.scale is 99; it must be a whole number from 100 to 200"),
        ("kiosk.scale = 201", "kiosk.scale is 201; it must be a whole number from 100 to 200"),
        ("kiosk.scale = 130.0", "kiosk.scale is 130.0; it must be a whole number from 100 to 200"),
        ("kiosk.scale = true", "kiosk.scale is true; it must be a whole number from 100 to 200"),
        ("kiosk.scale = nan", "kiosk.scale is a number out of all bounds; it must be a whole number from 100 to 200"),
        ("kiosk.text_size = 110", "kiosk.text_size is 110; it must be one of 100, 125, 150, 200"),
        ("kiosk.text_size = 100.0", "kiosk.text_size is 100.0; it must be one of 100, 125, 150, 200"),
        ('kiosk.colours = "red"', "kiosk.colours is 'red'; it must be one of system, light, dark, contrast"),
        ("kiosk.countdown_seconds = 19", "kiosk.countdown_seconds is 19; it must be a whole number from 20 to 3600"),
        ("kiosk.card_taken_seconds = 9", "kiosk.card_taken_seconds is 9; it must be a whole number from 10 to 3600"),
        ("kiosk.idle_seconds = 0", "kiosk.idle_seconds is 0; it must be a whole number from 30 to 3600"),
        ("kiosk.outcome_seconds = 1e3", "kiosk.outcome_seconds is 1000.0; it must be a whole number from 30 to 3600"),
        ('kiosk.languages = ["fr"]', "kiosk.languages has 'fr' in it; it must be a list of languages out of ja, "),
        ('kiosk.languages = ["ja", "ja"]', "kiosk.languages has 'ja' twice; it must be a list"),
        ("kiosk.languages = []", "kiosk.languages is an empty list; it must be a list"),
        ('kiosk.languages = "ja"', "kiosk.languages is 'ja'; it must be a list"),
        ("kiosk.tiles = [[]]", "kiosk.tiles has an empty list in it; it must be a list of flows out of doctor-today, "),
        ('kiosk.statistics = "yes"', "kiosk.statistics is 'yes'; it must be true or false"),
        ('kiosk.staff_code = "123456"', "kiosk.staff_code is '123456'; it must be what `site code` prints, or empty"),
        ('kiosk.printer = "\\u0007"', "kiosk.printer is '\\x07'; it must be the name of a printer"),
        ("kiosk.export_folder = 2026-11-25", "kiosk.export_folder is a date or a time; it must be the path"),
        ('kiosk.logo = "none.svg"', "kiosk.logo is 'none.svg', where no such picture can be read; it must be the path"),
        ('kiosk.logo = "site.toml"', "kiosk.logo is 'site.toml', where no such picture can be read; it must be"),
        ('office.hours = " "', "office.hours is ' '; it must be a text of at most 120 letters, or a table"),
        (
            'office.hours.fr = "toujours"',
            "office.hours has 'fr' in it; it must be a text of at most 120 ",
        ),
        ("office.hours.en = 9", "office.hours has 9 in it; it must be a text of at most 120 letters, or a table"),
        ("office.hours = {}", "office.hours is an empty table; it must be a text of at most 120 letters, or a table"),
        ('office.telephone = "0312345678"', "office.telephone is '0312345678'; it must be a telephone number with "),
        ('office.telephone = "０３-1234-5678"', "office.telephone is '０３-1234-5678'; it must be a telephone number"),
        ('office.telephone.en = "03-1234"', "office.telephone has '03-1234' in it; it must be a telephone number"),
        ('insurer_notes.kokho = "5番"', "insurer_notes has the unknown key 'kokho'; it must be one of kokuho, kyokai"),
        ("kiosk.langauges = 1", "kiosk has the unknown key 'langauges'; it must be one of languages, text_size"),
        ("[kiosks]", "the file has the unknown key 'kiosks'; it must be one of office, kiosk, insurer_notes"),
        ("kiosk = 1", "kiosk is 1; it must be a table that begins by [kiosk]"),
    ],
)
def test_a_wrong_line_is_told_with_its_key_and_what_would_be_right(complaints, line, complaint):
    (sentence,) = complaints(NAME + line)
    assert sentence.startswith(complaint)


def test_a_picture_that_is_none_inside_is_refused(complaints, tmp_path):
    (tmp_path / "photo.png").write_bytes(b"\xff\xd8\xff\xe0")
    (sentence,) = complaints(NAME + 'kiosk.logo = "photo.png"')
    assert sentence.startswith("kiosk.logo is 'photo.png', where no such picture can be read")


def test_a_site_without_a_name_is_refused(complaints):
    (sentence,) = complaints("")
    assert sentence.startswith("office.name is missing; it must be a text of at most 120 letters")


def test_a_code_that_is_no_hash_is_not_repeated_in_full(complaints):
    (sentence,) = complaints(NAME + f'kiosk.staff_code = "{hash_code("271828")}$"')
    assert len(sentence) < 150


def test_all_mistakes_are_told_at_once_in_the_order_of_the_file(complaints):
    found = complaints("[office]\nhours = 1\n[kiosk]\nscale = 1\ncolour = 1\n[insurer_notes]\nkouki = 1\n[more]\n")
    assert [sentence.split()[0] for sentence in found] == [
        "the",
        "office.name",
        "office.hours",
        "kiosk",
        "kiosk.scale",
        "insurer_notes.kouki",
    ]


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ("office.name = 市役所", "site.toml cannot be read; it must be a file in TOML: "),
        ('office.name = "市役所"'.encode("shift_jis"), "site.toml is written in another encoding; it must be saved as"),
        ("a = " + "[" * 50_000, "site.toml cannot be read"),
        ("a = " + "9" * 5_000, "site.toml cannot be read"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_in_one_sentence(complaints, content, complaint):
    (sentence,) = complaints(content)
    assert sentence.startswith(complaint)


def test_a_folder_is_no_site_file(tmp_path):
    with pytest.raises(SiteError, match="cannot be read"):
        load_site(tmp_path)


def test_a_number_too_long_to_be_written_is_refused_all_the_same(complaints):
    (sentence,) = complaints(NAME + "kiosk.scale = 0x" + "f" * 20_000)
    assert "out of all bounds" in sentence

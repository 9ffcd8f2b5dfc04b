"""What `site check` finds on the pages of a kiosk before anybody stands at it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.base import paths
from desktop_app.commands.program import run
from desktop_app.guide.model.office import LocalText
from desktop_app.kiosk.site.own_letters import is_never_seen, unseen_letters
from desktop_app.kiosk.site.site_file import Site
from desktop_app.language.fonts import Fonts


@pytest.fixture
def checked(tmp_path, capsys, qapp):
    """Checks a site file of these lines for one language; returns the exit code, and what was said in another."""

    def check(*lines, lang="en", language="en", screen="1280x800"):
        path = tmp_path / "site.toml"
        own = [f'kiosk.languages = ["{language}"]', f'kiosk.screen = "{screen}"', *lines]
        path.write_text("\n".join(own), encoding="utf-8")
        code = run(["site", "check", str(path), "--lang", lang])
        said = capsys.readouterr()
        return code, (said.out + said.err).splitlines()

    return check


def site_named(name):
    return Site(name=LocalText({"ja": name}))


@pytest.fixture(scope="module")
def missing_from(qapp):
    return Fonts(paths.resources() / "fonts").missing_from


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("𠮷野市役所", "𠮷 (U+20BB7)"),
        ("市役所 😀", "😀 (U+1F600)"),
        ("市役所\ue000", "U+E000"),
        ("市\u200b役所", "U+200B"),
        ("葛\U000e0100城市", "葛\U000e0100 (U+845B U+E0100)"),
        ("市役所\u202eabc", "U+202E"),
        ("👨\u200d👩", "👨\u200d👩 (U+1F468 U+200D U+1F469)"),
    ],
)
def test_letters_that_no_font_has_are_told_once_each(missing_from, name, letters):
    assert list(unseen_letters(site_named(name * 2), missing_from)) == [("office.name.ja", letters)]


@pytest.mark.parametrize(
    "name",
    [
        "見本市役所 保険年金課",
        "髙﨑市・德塚　（本庁舎）",
        "Prefeitura de Mihon – Seção",
        "서울시청",
        "北京市政府",
        "Pre\u0301fecture",
        "☎\ufe0f",
    ],
)
def test_letters_that_can_be_seen_are_not_told(missing_from, name):
    assert list(unseen_letters(site_named(name), missing_from)) == []


@given(st.text(st.characters(categories=["Cf", "Co", "Cn"]), min_size=1))
def test_letters_that_show_nothing_are_never_in_order(letters):
    ((_key, told),) = unseen_letters(site_named(f"市{letters}"), lambda _text: ())
    assert all(is_never_seen(letter) and f"U+{ord(letter):04X}" in told for letter in letters)


def test_a_name_that_cannot_be_shown_is_told_in_the_language_asked_for(checked):
    code, said = checked('office.name = "𠮷野市"', lang="es")
    assert code == 1
    assert said == [
        "office.name.ja: estas letras no se pueden mostrar: 𠮷 (U+20BB7). Escríbalo de otra manera.",
    ]


def test_a_text_of_three_thousand_letters_is_refused_before_anything_is_drawn(checked):
    code, (said,) = checked(f'office.name = "{"市" * 3000}"')
    assert code == 2
    assert said.startswith("office.name is '市市市")
    assert "of 3000 letters; it must be a text of at most 120 letters" in said


def test_a_word_wider_than_the_screen_is_told_with_page_and_setting(checked):
    code, said = checked(f'office.name = "{"W" * 110}"', 'office.telephone = "00-0000-0000"')
    assert code == 1
    assert any(
        line.endswith("is cut off: first page (English, letters of 100 %, screen of 1280 × 800)") for line in said
    )
    assert any("page with a result" in line for line in said)


def test_sizes_at_which_a_small_screen_has_no_room_are_told(checked):
    code, said = checked('office.name = "市役所"', "kiosk.scale = 200", screen="800x600")
    assert code == 1
    assert any("“Finish” is cut off: page on which a visit begins" in line and "200 %" in line for line in said)


def test_a_first_page_without_room_for_a_poster_is_told(checked):
    code, said = checked(f'office.name = "{"市" * 110}"', screen="480x480")
    where = "first page (English, letters of 100 %, screen of 480 × 480)"
    assert code == 1
    assert f"Not everything has room on the screen at once: {where}" in said


def test_a_picture_that_only_begins_like_one_is_told(checked, tmp_path):
    (tmp_path / "logo.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    code, said = checked('office.name = "市"', 'kiosk.logo = "logo.png"')
    assert (code, said[0]) == (1, "kiosk.logo: this picture cannot be drawn: logo.png.")


def test_a_site_in_order_is_told_so_in_the_language_asked_for(checked):
    code, (said,) = checked('office.name = "見本市"', lang="ja")
    assert code == 0
    assert said.endswith("site.toml に問題はありません。")


@pytest.mark.parametrize("size", ["1920", "1920X1080", "1920x1080x2", "0x0", "100x9000", " 800x600", "八百x600"])
def test_a_screen_that_is_none_is_refused(checked, size):
    code, (said,) = checked('office.name = "市"', screen=size)
    assert code == 2
    assert said.startswith(
        f"kiosk.screen is {size!r}; it must be a width and a height from 480 to 8192, like 1920x1080"
    )

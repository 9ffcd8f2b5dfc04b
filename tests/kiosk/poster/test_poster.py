"""The first page of a kiosk is a poster: it fills every screen, and its languages are read from two metres."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from desktop_app.guide.model.office import LocalText
from desktop_app.kiosk.poster.faults import poster_faults
from desktop_app.kiosk.poster.page import LANGUAGE_ROLE, PICTURE, StartPage
from desktop_app.kiosk.site.site_file import Site
from desktop_app.language.day_context import load_day
from desktop_app.language.languages import LANGUAGES
from desktop_app.ui.inspection.geometry import Trouble
from desktop_app.ui.inspection.tour import settle
from desktop_app.wiring.kiosk import MILLIMETRES_OF_A_TARGET, open_kiosk, smallest_target, take_down
from tests.conftest import TODAY
from tests.helpers.window import texts
from tests.ui.conftest import _fitting_roles, _no_window_stays  # noqa: F401 - fixtures
from tools.kiosk_checks import OTHER_SIZES, PUBLIC_SCREENS, faults_of_first_page

USUAL = (1920, 1080)
OFFICE = Site(
    name=LocalText(
        {"ja": "見本市役所 保険年金課", "pt_BR": "Prefeitura de Mihon, Divisão de Seguro de Saúde e Pensão"}
    ),
    counter=LocalText({"ja": "本庁舎1階 5番窓口"}),
    hours=LocalText({"ja": "平日 8時30分〜17時15分", "pt_BR": "De segunda a sexta, das 8h30 às 17h15"}),
    telephone=LocalText({"ja": "00-0000-0000"}),
)


def beginning_with(language):
    return (language, *(code for code in LANGUAGES if code != language))


@pytest.fixture
def poster(_fitting_roles, qapp):  # noqa: F811 - a fixture
    """Shows the first page of a site in a window of a size."""
    windows = []

    def show(site=OFFICE, size=USUAL):
        _, window = open_kiosk(load_day(TODAY), site, lambda _event: None)
        windows.append(window)
        window.resize(*size)
        window.show()
        settle()
        settle()
        return window

    yield show
    for window in windows:
        take_down(window)


def target():
    return smallest_target(QApplication.instance(), Site())


def faults(window):
    return [fault.text for fault in poster_faults(window, target())]


def names(window):
    return [label for label in window.overlay.findChildren(QLabel) if label.property("role") == LANGUAGE_ROLE]


def millimetres(label):
    return label.font().pixelSize() / target() * MILLIMETRES_OF_A_TARGET


@pytest.mark.parametrize("size", [USUAL, (2560, 1440), *OTHER_SIZES])
@pytest.mark.parametrize("language", ["ja", "ko", "es", "pt_BR"])
def test_it_fills_every_screen_and_can_be_read_from_two_metres(poster, language, size):
    window = poster(replace(OFFICE, languages=beginning_with(language)), size)
    assert isinstance(window.overlay, StartPage)
    assert faults(window) == []


@pytest.mark.parametrize("count", range(1, len(LANGUAGES) + 1))
@pytest.mark.parametrize("size", [USUAL, (1280, 800), (768, 1024)])
def test_it_fills_the_screen_with_any_number_of_languages(poster, count, size):
    assert faults(poster(replace(OFFICE, languages=tuple(LANGUAGES)[:count]), size)) == []


def test_it_fills_the_screen_without_a_site_file(poster):
    assert faults(poster(Site())) == []


def test_on_a_usual_screen_the_languages_are_twice_as_large_as_they_must_be_or_nearly(poster):
    sizes = {millimetres(label) for label in names(poster())}
    assert len(sizes) == 1
    assert min(sizes) > 15


def test_each_language_is_called_by_its_own_name_in_its_own_letters(poster):
    labels = names(poster())
    assert [label.said for label in labels] == [language.own_name for language in LANGUAGES.values()]
    assert [label.font().families()[0] for label in labels] == [language.font for language in LANGUAGES.values()]


def test_it_says_whose_desk_it_is_and_when_it_is_open(poster):
    window = poster(replace(OFFICE, languages=beginning_with("pt_BR")))
    for said in ("Prefeitura de Mihon, Divisão de Seguro de Saúde e Pensão", "das 8h30 às 17h15", "00-0000-0000"):
        assert said in texts(window)


def test_a_picture_shows_what_can_be_done(poster):
    picture = poster().overlay.findChild(QLabel, PICTURE)
    assert picture.pixmap().deviceIndependentSize().height() > 300
    assert picture.accessibleName()


def test_nothing_on_it_moves(poster):
    window = poster()
    before = window.grab().toImage()
    settle()
    assert window.grab().toImage() == before
    assert not [timer for timer in window.overlay.findChildren(QTimer) if timer.isActive()]


def test_it_is_drawn_anew_for_another_size_of_the_window(poster):
    window = poster(size=(1280, 800))
    small = millimetres(names(window)[0])
    window.resize(*USUAL)
    settle()
    settle()
    assert millimetres(names(window)[0]) > 1.2 * small
    assert faults(window) == []


def test_where_there_is_no_room_letters_stay_readable_and_the_page_is_scrolled(poster):
    window = poster(size=(640, 480))
    assert {fault.trouble for fault in poster_faults(window, target())} == {Trouble.OUT_OF_SIGHT}
    assert all(millimetres(label) > 9.5 for label in names(window))


def too_small(window):
    for button in window.overlay.findChildren(QPushButton):
        button.setFixedSize(300, 80)


def too_faint_to_read(window):
    for label in names(window):
        font = label.font()
        font.setPixelSize(20)
        label.setFont(font)


def without_names(window):
    for label in names(window):
        label.setProperty("role", "answer")


def too_high(window):
    window.overlay.content.setMinimumHeight(3000)


@pytest.mark.parametrize(
    ("spoil", "fault"),
    [
        (too_small, "of the screen are used, "),
        (too_faint_to_read, "is 20 px large, not"),
        (without_names, "no language has a name"),
        (too_high, "px of the first page are out of sight"),
    ],
)
def test_a_page_that_is_no_poster_is_found_by_the_walk(poster, spoil, fault):
    window = poster()
    assert list(faults_of_first_page(window, PUBLIC_SCREENS[1])) == []
    spoil(window)
    settle()
    assert any(fault in each for each in faults_of_first_page(window, PUBLIC_SCREENS[1]))

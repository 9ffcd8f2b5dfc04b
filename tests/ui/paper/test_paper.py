"""Paper in the window: the sheet to take along, sentences for the staff."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desktop_app.guide.content.flows import FLOWS
from desktop_app.language.languages import LANGUAGES
from desktop_app.sheets.documents.staff_sentences import SENTENCES
from desktop_app.ui.frame.journey import HomePlace, Journey
from desktop_app.ui.guide.places import FlowPlace
from desktop_app.ui.inspection.tour import settle
from desktop_app.ui.paper.places import StaffPlace
from desktop_app.ui.printing.job import PrintJob
from desktop_app.ui.printing.queue import PrintStatus
from desktop_app.ui.services import messages
from desktop_app.ui.services.sheet_output import file_name
from desktop_app.ui.style.display import DisplaySettings
from desktop_app.ui.widgets.qr import QrCode
from tests.helpers.drawing import decoded
from tests.helpers.paper import text_of
from tests.helpers.ways import way_to
from tests.helpers.window import press, texts
from tests.sheets.reading import at_half_size, codes_in, grey_of, with_a_stain


@pytest.fixture
def at_the_end(window):
    """The window at the end of the way for somebody who has lost the card."""
    answers = next(FLOWS["lost-card"].paths(window.frame.situation))
    window.navigator.go(Journey((HomePlace(), FlowPlace("lost-card", answers))))
    return window


@pytest.fixture
def sheet(at_the_end):
    press(at_the_end, "choice-take-along")
    return at_the_end


def test_the_sheet_is_seen_as_it_will_be_printed(sheet):
    pages = [label for label in sheet.page.findChildren(QLabel) if label.objectName().startswith("sheet-")]
    assert pages
    assert [page.accessibleName() for page in pages] == [
        f"Picture: the sheet as it will be printed, page {number} of {len(pages)}"
        for number in range(1, len(pages) + 1)
    ]


def pages_of_sheet(window):
    return [label for label in window.page.findChildren(QLabel) if label.objectName().startswith("sheet-")]


def test_a_sheet_can_be_looked_at_large(sheet):
    small = [label.pixmap().deviceIndependentSize().width() for label in pages_of_sheet(sheet)]
    press(sheet, "choice-enlarge")
    settle()
    large = pages_of_sheet(sheet)
    assert len(large) == len(small)
    assert large[0].width() > 2 * small[0]
    assert large[0].height() == pytest.approx(large[0].width() * 2**0.5, rel=0.01)
    press(sheet, "back")
    assert sheet.frame.kind.id == "take-away"


def test_a_large_sheet_becomes_as_wide_as_a_small_window_has_room(sheet):
    press(sheet, "choice-enlarge")
    sheet.resize(1024, 700)
    settle()
    settle()
    assert sheet.page.content.width() <= sheet.page.viewport().width()
    assert pages_of_sheet(sheet)[0].width() > 850


def test_the_phone_reads_every_code_beside_the_sheet(sheet, day_context):
    codes = sheet.page.findChildren(QWidget, "qr")
    contents = [content for code in codes for content in decoded(code)]
    assert len(contents) == len(codes)
    assert "tel:" + str(day_context.facts_of_day["hotline_languages"].value).replace("-", "") in contents
    assert any(content.startswith("BEGIN:VCALENDAR") for content in contents)


def test_the_codes_beside_the_sheet_are_equally_large_and_not_cut_off(sheet):
    codes = sheet.page.findChildren(QrCode)
    assert len(codes) > 1
    assert len({code.side for code in codes}) == 1
    assert all(code.parentWidget().width() >= code.width() for code in codes)


@pytest.mark.parametrize("spoilt", ["small", "soiled"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_phone_reads_the_codes_of_the_window_also_when_small_or_soiled(sheet, language, spoilt):
    sheet.navigator.use_language(language)
    for code in sheet.page.findChildren(QWidget, "qr"):
        whole = grey_of(code.grab().toImage())
        places = codes_in(whole)
        assert len(places) == 1
        seen = at_half_size(whole) if spoilt == "small" else with_a_stain(whole, places.values())
        assert set(codes_in(seen)) == set(places)


def test_it_is_saved_under_the_name_of_what_it_is_about(sheet, saved_at, day_context):
    press(sheet, "choice-save-pdf")
    (path,) = saved_at["folder"].glob("*.pdf")
    assert path.name in texts(sheet)
    title = day_context.translator("en")(
        [*FLOWS["lost-card"].trail(sheet.frame.situation, sheet.navigator.here.end.answers)][-1].title
    )
    assert path.name == file_name(title)
    assert title in text_of(path)


def test_where_it_cannot_be_saved_it_says_so_and_stays(sheet, saved_at, tmp_path):
    saved_at["folder"] = tmp_path / "not there"
    press(sheet, "choice-save-pdf")
    assert "cannot be saved there" in texts(sheet)
    assert sheet.frame.kind.id == "take-away"


def test_who_does_not_want_to_save_after_all_sees_the_sheet_as_before(sheet, monkeypatch):
    monkeypatch.setattr(sheet.frame.services.sheet_output, "_choose_path", lambda _name: "")
    press(sheet, "choice-save-pdf")
    assert sheet.frame.services.sheet_output.note is None


@pytest.mark.parametrize("status", PrintStatus)
def test_what_becomes_of_the_printing_is_told_in_one_sentence(sheet, monkeypatch, day_context, status):
    monkeypatch.setattr(PrintJob, "start", lambda job: job.changed.emit(status))
    press(sheet, "choice-print")
    assert day_context.translator("en")(messages.PRINT_STATUSES[status]) in texts(sheet)
    press(sheet, "back")
    press(sheet, "choice-take-along")
    assert day_context.translator("en")(messages.PRINT_STATUSES[status]) not in texts(sheet)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("A new card in about a week", "A new card in about a week.pdf"),
        ('What? "This": <that> / those | * \\ .', "What This that those.pdf"),
        ("資格確認書", "資格確認書.pdf"),
        ("x" * 200, "x" * 80 + ".pdf"),
    ],
)
def test_a_file_has_a_name_that_every_system_allows(title, name):
    assert file_name(title) == name


def test_the_staff_read_very_large_japanese_and_the_person_their_own_language(at_the_end, day_context):
    at_the_end.navigator.use_language("es")
    press(at_the_end, "choice-show-staff")
    press(at_the_end, "choice-lost-certificate")
    (said,) = [each.text for each in SENTENCES if each.id == "lost-certificate"]
    loud = at_the_end.findChild(QLabel, "loud")
    assert loud.accessibleName() == day_context.translator("ja")(said)
    assert at_the_end.page.title == day_context.translator("es")(said)
    assert loud.font().pixelSize() > 1.5 * at_the_end.findChild(QLabel, "heading").font().pixelSize()


def test_what_the_staff_read_is_the_largest_on_the_page_at_every_size_of_letters(at_the_end):
    at_the_end.navigator.use_language("es")
    at_the_end.navigator.use_display(DisplaySettings(200, "light"))
    press(at_the_end, "choice-show-staff")
    press(at_the_end, "choice-lost-certificate")
    labels = [label for label in at_the_end.page.findChildren(QLabel) if label.property("role")]
    assert max(labels, key=lambda label: label.font().pixelSize()).objectName() == "loud"


def test_a_single_sentence_is_shown_without_being_chosen(window):
    window.navigator.go(Journey((HomePlace(), FlowPlace("renewal", way_to("renewal", "stay")))))
    press(window, "choice-show-staff")
    assert window.navigator.here == StaffPlace("stay")


def test_the_way_on_stands_above_the_paper_for_who_is_not_registered(window):
    window.navigator.go(Journey((HomePlace(), FlowPlace("status", way_to("status", "not-registered")))))
    names = [each.objectName() for each in window.page.findChildren(QPushButton)]
    assert names.index("choice-register") < names.index("choice-take-along")


def test_an_outcome_offers_the_sentences_that_fit_it(at_the_end):
    outcome = FLOWS["lost-card"].outcome(at_the_end.frame.situation, at_the_end.navigator.here.answers)
    press(at_the_end, "choice-show-staff")
    offered = {button.objectName() for button in at_the_end.page.findChildren(QPushButton)}
    assert offered == {f"choice-{sentence}" for sentence in outcome.staff_sentences}


def test_back_leads_from_paper_to_the_outcome_again(at_the_end):
    before = at_the_end.navigator.journey
    press(at_the_end, "choice-show-staff")
    press(at_the_end, "choice-lost-report")
    press(at_the_end, "back")
    press(at_the_end, "back")
    assert at_the_end.navigator.journey == before

"""Opening the kiosk from the command line."""

from __future__ import annotations

import subprocess
import sys
from datetime import date

import pytest

from desktop_app.commands.program import run
from desktop_app.kiosk.site.site_file import Site
from desktop_app.ui.frame.deployment import AT_HOME
from desktop_app.ui.services.check_result import Severity
from desktop_app.ui.style.screen import Screen, diagonal
from desktop_app.wiring.kiosk import check_results, site_of, smallest_target


def test_without_a_site_file_the_kiosk_is_as_it_stands_in_the_code():
    assert site_of(None) == Site()


@pytest.mark.parametrize("text", ["", "[office]\nname = 3\n", "[kiosk]\nunknown = 1\n", "\x00"])
def test_a_wrong_site_file_ends_it_at_once_with_sentences(tmp_path, capsys, text):
    path = tmp_path / "site.toml"
    path.write_text(text)
    assert run(["--kiosk", "--site", str(path)]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "Traceback" not in said.err
    assert said.err.strip()


def test_a_site_file_that_is_not_there_ends_it_too(tmp_path, capsys):
    assert run(["--kiosk", "--site", str(tmp_path / "none.toml")]) == 2
    assert "none.toml" in capsys.readouterr().err


def test_it_paints_its_first_page():
    command = [sys.executable, "-m", "desktop_app", "--kiosk", "--until-painted"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0
    assert "ms to the first painted page" in done.stdout


def test_twenty_millimetres_are_those_of_the_screen_in_the_site_file(qapp):
    assert smallest_target(qapp, Site(screen=(1920, 1080), screen_inches=15)) == Screen(1920, 1080, 15).px(20) == 116


def test_without_inches_in_the_site_file_the_screen_itself_is_asked(qapp):
    screen = qapp.primaryScreen()
    asked = Screen(*screen.size().toTuple(), diagonal(*screen.physicalSize().toTuple()))
    assert smallest_target(qapp, Site(screen=(1920, 1080))) == smallest_target(qapp, Site()) == asked.px(20)


def test_what_works_is_told_with_clock_and_disk(qapp, day_context):
    found = check_results(day_context, day_context.translator("en"))
    assert {each.severity for each in found} <= set(Severity)
    said = " ".join(each.sentence for each in found)
    assert "The clock of this computer says" in said
    assert "Free on the disk" in said
    assert day_context.translator("en").format_field(date(2026, 11, 21), "weekday") in said


def test_at_home_everything_is_offered():
    assert AT_HOME.private
    assert AT_HOME.finish is None

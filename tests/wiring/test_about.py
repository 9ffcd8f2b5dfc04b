"""The report of a fault has what matters to whoever mends it, and nothing personal."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.base import paths
from desktop_app.base.exit_codes import DONE, WRONG
from desktop_app.base.version import version
from desktop_app.commands.program import run
from desktop_app.language.languages import LANGUAGES
from desktop_app.reminders.daily.switch import Switch
from desktop_app.reminders.model.person import DateSource, ExpiryDate
from desktop_app.reminders.sample import sample_family
from desktop_app.wiring.about import fault_report_lines, licences
from desktop_app.wiring.doctor import checks
from desktop_app.wiring.examination import result_of
from desktop_app.wiring.home import renewal_book
from tests.conftest import TODAY
from tools.licences import parts, shown_by_program

NAMES = st.from_regex(r"Zq[a-z]{4,12}", fullmatch=True)
"""No word of ours begins like that."""
READER = "ACS ACR39U ICC Reader"


class ServiceWith:
    """A card service with these readers."""

    def __init__(self, *readers):
        self._readers = readers

    def __call__(self):
        return self

    def __enter__(self):
        return self

    def __exit__(self, *_error):
        return None

    def readers(self):
        return self._readers


@contextmanager
def a_computer(monkeypatch, home, user, host, reader):
    """Be on the computer of somebody."""
    with monkeypatch.context() as patch:
        for name in ("HOME", "USERPROFILE", "XDG_DATA_HOME"):
            patch.setenv(name, str(home))
        for name in ("USER", "LOGNAME", "USERNAME"):
            patch.setenv(name, user)
        patch.setattr("socket.gethostname", lambda: host)
        patch.setattr("platform.node", lambda: host)
        patch.setattr("desktop_app.wiring.doctor.Pcsc", ServiceWith(reader))
        patch.setattr("desktop_app.wiring.doctor.printer_names", lambda: [f"Printer of {user}", f"{host}-2"])
        yield


def report_of(day_context, language="en", reminding=Switch.ON):
    translator = day_context.translator(language)
    results = [result_of(check.as_json()) for check in checks(day_context, translator, reminding)]
    return "\n".join(fault_report_lines(day_context, translator, results))


@pytest.mark.usefixtures("qapp")
def test_the_report_tells_version_system_readers_and_what_works(day_context, monkeypatch, tmp_path):
    with a_computer(monkeypatch, tmp_path, "Zquser", "Zqhost", f"{READER} (12345678) 00 00"):
        said = report_of(day_context)
    assert f"Version {version()}" in said
    assert f"Python {sys.version.split(maxsplit=1)[0]}" in said
    assert f"card-service: Card readers: {READER} 00 00" in said
    assert "printers: Printers: 2" in said
    assert "Works: fonts, languages" in said


@pytest.mark.usefixtures("qapp")
@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.tuples(NAMES, NAMES, NAMES, NAMES),
    st.dates(date(2028, 1, 1), date(2031, 10, 31)),
    st.from_regex(r"[0-9]{8,14}", fullmatch=True),
    st.sampled_from(list(LANGUAGES)),
    st.booleans(),
)
def test_no_name_folder_user_computer_date_or_serial_number_is_in_it(  # noqa: PLR0913, PLR0917
    day_context, monkeypatch, tmp_path_factory, names, ends, serial, language, writable
):
    folder, user, host, nickname = names
    home = tmp_path_factory.mktemp("homes") / folder
    home.mkdir()
    with a_computer(monkeypatch, home, user, host, f"{READER} ({serial}) 00 00"):
        somebody = sample_family(TODAY)[0]
        with renewal_book(day_context, paths.user_data()) as book:
            end = ExpiryDate(ends, DateSource.TYPED)
            book.add(replace(somebody, nickname=nickname, certificate=end, card=end))
        with monkeypatch.context() as patch:
            patch.setattr("desktop_app.wiring.doctor.os.access", lambda *_given: writable)
            said = report_of(day_context, language)
    assert READER in said
    for personal in (folder, user, host, nickname, str(home), serial, ends.isoformat(), str(ends.year)):
        assert personal not in said


def test_doctor_writes_the_report_and_prints_nothing(capsys, tmp_path):
    path = tmp_path / "fault.txt"
    assert run(["doctor", "--lang", "en", "--report", str(path)]) == DONE
    assert capsys.readouterr().out == ""
    said = path.read_text(encoding="utf-8").splitlines()
    assert said[:2] == ["Myna Hoken Navi", f"Version {version()}"]
    assert said[-1] == "What I did, and what happened:"
    assert str(Path.home()) not in "\n".join(said)


@pytest.mark.parametrize("other", ["--json", "--lines"])
def test_a_report_and_data_are_two_things(capsys, tmp_path, other):
    path = tmp_path / "fault.txt"
    assert run(["doctor", other, "--report", str(path)]) == WRONG
    assert not path.exists()


def test_the_program_shows_the_licences_that_are_known_of_what_is_shipped():
    text = (paths.resources() / "licences.tsv").read_text(encoding="utf-8")
    assert text == shown_by_program(parts()), "make licences"
    assert ("qrcode", "BSD-3-Clause AND MIT") in licences()

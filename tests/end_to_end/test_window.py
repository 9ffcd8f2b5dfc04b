"""The window on a real screen (Xvfb), with the real reader monitor on a real card service."""

from __future__ import annotations

import re
import subprocess
import sys
import time

from cryptography import x509
from PySide6.QtWidgets import QPushButton

from desktop_app.facts.card_validity import JAPAN
from desktop_app.ui.card.places import CardPlace
from tests.end_to_end.conftest import TIMEOUT, texts, wait_until
from tests.helpers.desktop import identifiers, of_this_program, running, xdotool
from tests.helpers.pages import fill

TIMEOUT_MILLISECONDS = round(TIMEOUT * 1000)


def shows(window, qtbot, text):
    qtbot.waitUntil(lambda: text in texts(window), timeout=TIMEOUT_MILLISECONDS)


def test_a_card_put_on_the_reader_shows_and_taking_it_off_too(window, insert, qtbot):
    for name, tries in (("last-try", "1 try"), ("well", "3 tries"), ("careful", "2 tries")):
        inserted = insert(name, seen=False)
        shows(window, qtbot, tries)
        inserted.take_out()
        shows(window, qtbot, "no card on the card reader")


def test_a_service_that_stops_and_comes_back_is_told(window, service, qtbot):
    service.stop()
    shows(window, qtbot, "(PC/SC) of this computer is not running")
    service.start()
    shows(window, qtbot, "no card on the card reader")


def test_the_program_opens_no_socket_of_the_internet(service, insert, tmp_path):
    insert("well")
    trace = tmp_path / "trace"
    strace = ["strace", "-f", "-e", "trace=socket,connect,bind,sendto,execve", "-o", str(trace)]
    program = [sys.executable, "-m", "desktop_app"]
    subprocess.run([*strace, *program, "card", "--json"], check=True, capture_output=True, timeout=60)
    seen = trace.read_text()
    subprocess.run([*strace, *program, "doctor"], check=True, capture_output=True, timeout=60)
    seen += of_this_program(trace.read_text())
    subprocess.run([*strace, "timeout", "6", *program], capture_output=True, timeout=60, check=False)
    seen += of_this_program(trace.read_text())
    assert "AF_UNIX" in seen  # the trace sees the sockets that there are: the card service, the screen
    assert not re.search(r"AF_INET6?|AF_NETLINK|AF_PACKET", seen)


def test_nothing_of_a_card_stays_on_the_disk(service, insert, tmp_path):
    card = insert("well").card
    certificate = x509.load_der_x509_certificate(card.files[0x000A])
    ends = certificate.not_valid_after_utc
    marks = [
        b"PRACTICE CARD OF NOBODY",
        f"{certificate.serial_number:x}".encode(),
        str(certificate.serial_number).encode(),
        ends.strftime("%Y-%m-%d").encode(),
        card.files[0x000A][60:90],
    ]
    home = {"HOME": str(tmp_path), "TMPDIR": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}
    with running(**home):
        wait_until(lambda: xdotool("search", "--onlyvisible", "--name", "Myna Hoken Navi").split())
        wait_until(lambda: len(card.log) >= 6)
        time.sleep(1)
    written = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert not [path for path in written if any(mark in path.read_bytes() for mark in marks)]


def test_of_a_card_that_is_remembered_only_the_date_and_the_nickname_are_on_the_disk(window, insert, qtbot, tmp_path):
    card = insert("renewal-open", seen=False).card
    shows(window, qtbot, "can be renewed now")
    window.navigator.open_once(CardPlace())
    window.findChild(QPushButton, "choice-remember-date").click()
    fill(window, "nickname", "Papa")
    window.page.primary.do()
    assert "Papa" in texts(window)
    written = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert {path.parent for path in written} == {tmp_path}
    assert all(path.name.startswith("renewal-book") for path in written)
    certificate = x509.load_der_x509_certificate(card.files[0x000A])
    kept = b"".join(written.values())
    assert b"Papa" in kept
    assert certificate.not_valid_after_utc.astimezone(JAPAN).date().isoformat().encode() in kept
    assert not [mark for mark in identifiers(certificate) if mark in kept]

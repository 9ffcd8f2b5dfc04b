"""The kiosk as people meet it: the staff get out of it, and nobody leaves anything behind."""

from __future__ import annotations

import re

import pytest
from cryptography import x509

from desktop_app.base.exit_codes import DONE, RESTART, RESTART_DEVICE
from desktop_app.facts.card_validity import JAPAN
from desktop_app.guide.content.topics import TOPICS
from desktop_app.kiosk import messages as kiosk_messages
from desktop_app.kiosk.record.events import KioskEvent
from desktop_app.sheets.forms.catalogue import form_named
from desktop_app.ui import messages
from desktop_app.ui.paper import messages as paper_messages
from desktop_app.ui.search import messages as search_messages
from tests.end_to_end.conftest import wait_until
from tests.end_to_end.kiosk_at_work import CODE, START, WRONG_CODE, kiosk, run, said, window_manager
from tests.helpers.desktop import identifiers, of_this_program, xdotool

MARK = "Zqxvisitor"


@pytest.fixture(scope="module", autouse=True)
def _manager(tmp_path_factory):
    with window_manager(tmp_path_factory.mktemp("openbox")):
        yield


@pytest.mark.parametrize(
    ("message", "code"),
    [(kiosk_messages.LEAVE, DONE), (kiosk_messages.RESTART, RESTART), (kiosk_messages.RESTART_DEVICE, RESTART_DEVICE)],
)
def test_the_staff_get_out_by_their_code(tmp_path, bus, message, code):
    with kiosk(tmp_path, bus) as found:
        found.type_code(CODE)
        wait_until(lambda: KioskEvent.STAFF_ENTERED in found.events)
        found.person.clicks(said(message))
        assert found.process.wait(20) == code


def test_a_wrong_code_does_not_lead_to_the_page_of_the_staff(tmp_path, bus):
    with kiosk(tmp_path, bus) as found:
        found.type_code(WRONG_CODE)
        wait_until(lambda: KioskEvent.STAFF_CODE_WRONG in found.events)
        assert KioskEvent.STAFF_ENTERED not in found.events
        assert said(kiosk_messages.LEAVE) not in found.person.reads_all()
        wait_until(lambda: found.is_all_there_is)


def fill_a_form(found, text):
    """Come by way of a topic to a form, and write into it."""
    topic = said(TOPICS["cancel"].title)
    found.search(topic)
    for name in (topic, said(paper_messages.FILL_FORM), said(form_named("certificate").title)):
        found.person.clicks(name)
    wait_until(lambda: said(form_named("certificate").title) in found.title)
    found.person.writes(text)
    assert text in found.person.reads_all()


def test_nothing_of_a_visit_stays_anywhere(tmp_path, bus, insert):
    home = tmp_path / "home"
    home.mkdir()
    places = dict.fromkeys(("HOME", "TMPDIR", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"), str(home))
    with kiosk(tmp_path, bus, **places) as found:
        found.begin()
        inserted = insert("renewal-open", seen=False)
        wait_until(lambda: "can be renewed now" in found.person.reads_all())
        fill_a_form(found, MARK)
        found.person.clicks(said(messages.HOME))
        found.search(MARK)
        x, y = found.person.where(said(search_messages.SEARCH_TITLE), "text")
        xdotool("mousemove", str(x), str(y), "click", "--repeat", "2", "--delay", "80", "1")
        wait_until(lambda: MARK in clipboards())
        found.finish()
        assert not set(found.events) - set(KioskEvent)
        left = [MARK.encode(), *traces_of(inserted.card)]
        held = f"{clipboards()}{found.person.reads_all()}".encode()
        written = [found.log.read_bytes(), *(path.read_bytes() for path in home.rglob("*") if path.is_file())]
    assert not [mark for mark in left if any(mark in content for content in (held, *written))]


def clipboards():
    return "".join(run("xclip", "-o", "-selection", name) for name in ("primary", "secondary", "clipboard"))


def traces_of(card):
    """Return what tells whose card it was, and the day on which it ends."""
    certificate = x509.load_der_x509_certificate(card.files[0x000A])
    ends = certificate.not_valid_after_utc.astimezone(JAPAN).date()
    return [*identifiers(certificate), ends.isoformat().encode()]


def test_a_visit_opens_no_socket_of_the_internet(tmp_path, bus, insert):
    trace = tmp_path / "trace"
    strace = ("strace", "-f", "-I", "anywhere", "-e", "trace=socket,connect,bind,sendto,execve", "-o", str(trace))
    insert("well")
    with kiosk(tmp_path, bus, before=strace) as found:
        found.begin()
        found.search(MARK)
        found.finish()
    seen = of_this_program(trace.read_text())
    assert "AF_UNIX" in seen
    assert not re.search(r"AF_INET6?|AF_NETLINK|AF_PACKET", seen)


def test_a_visitor_who_walks_away_is_forgotten(tmp_path, bus):
    """The slowest of all tests: it waits as long as a site file must at least let people think, 30 and 20 seconds."""
    with kiosk(tmp_path, bus, idle=30) as found:
        found.begin()
        found.search(MARK)
        wait_until(lambda: found.title == said(kiosk_messages.STILL_THERE))
        wait_until(lambda: found.title == START)
        assert KioskEvent.VISIT_ENDED_IDLE in found.events
        assert MARK not in found.person.reads_all()

"""How sites are visited: as a guest who is polite, who does not wait for ever, and who notices when a page is gone."""

from __future__ import annotations

import asyncio
import itertools
from datetime import UTC, datetime, timedelta
from importlib.metadata import version
from ipaddress import IPv4Address

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from tests.helpers.web_server import (
    WebServer,
    a_page,
    dripping,
    dropped,
    dropped_once,
    endless,
    send,
    sent_to,
    silent,
)
from tools.facts.web.errors import GoneError, NotReachedError
from tools.facts.web.limits import Limits
from tools.facts.web.requests import http_client
from tools.facts.web.visitor import Visitor

CITY = "https://city.example"
PAGE = f"{CITY}/page"
ROBOTS = f"{CITY}/robots.txt"


def own_certificate(folder):
    """Return a file with a key and a certificate for the loopback that nobody else vouches for."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    builder = x509.CertificateBuilder(name, name, key.public_key(), 1, now - timedelta(1), now + timedelta(1))
    loopback = x509.SubjectAlternativeName([x509.IPAddress(IPv4Address("127.0.0.1"))])
    certificate = builder.add_extension(loopback, critical=False).sign(key, SHA256())
    path = folder / "own.pem"
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    path.write_bytes(private + certificate.public_bytes(Encoding.PEM))
    return path


def visited(web, *addresses, limits=None):
    """Return the pages that one visitor finds at the addresses, one after the other."""
    limits = limits or Limits()

    async def visit():
        async with http_client(limits, web.transport()) as http:
            visitor = Visitor(http, web.clock, limits)
            return [await visitor.page(address) for address in addresses]

    return asyncio.run(visit())


def why_not(web, address=PAGE, **limits):
    """Return why a page is not reached."""
    with pytest.raises(NotReachedError) as caught:
        visited(web, address, limits=Limits(**limits))
    return str(caught.value)


def test_a_page_is_what_the_site_answers(web):
    web.pages[PAGE] = a_page(b"words", "text/plain")
    assert visited(web, PAGE) == [(PAGE, "text/plain", b"words")]


def test_a_visitor_says_who_it_is_and_what_for_and_no_more(web):
    web.pages[PAGE] = "words"
    visited(web, PAGE)
    (agent,) = {request.agent for request in web.requests}
    purpose = "looks whether pages still say what a guide says; keeps no text"
    assert agent == f"myna-hoken-navi-facts/{version('myna-hoken-navi')} ({purpose})"


@pytest.mark.parametrize("status", [404, 410])
def test_a_page_that_is_not_there_is_gone(web, status):
    web.pages[PAGE] = status
    with pytest.raises(GoneError):
        visited(web, PAGE)


@pytest.mark.parametrize("status", [204, 401, 403, 429, 500, 503])
def test_a_site_that_is_in_trouble_was_not_reached_and_is_not_asked_again(web, status):
    web.pages[PAGE] = status
    assert why_not(web) == f"answers {status}"
    assert web.asked == [PAGE]


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_page_that_moved_is_found_where_it_is(web, status):
    web.pages |= {PAGE: sent_to("../new/page#part", status), f"{CITY}/new/page": "words"}
    assert visited(web, PAGE)[0].address == f"{CITY}/new/page"


def test_a_circle_of_redirects_is_noticed_when_it_closes(web):
    web.pages |= {PAGE: sent_to("/other"), f"{CITY}/other": sent_to("/page")}
    assert why_not(web) == f"redirects in a circle, back to {PAGE}"
    assert web.asked == [PAGE, f"{CITY}/other"]


def test_a_page_that_sends_to_itself_is_a_circle(web):
    web.pages[PAGE] = sent_to("#here")
    assert "redirects in a circle" in why_not(web)


def test_redirects_are_followed_five_times_and_no_more(web):
    web.pages |= {f"{CITY}/{number}": sent_to(f"/{number + 1}") for number in range(100)} | {f"{CITY}/6": "words"}
    assert visited(web, f"{CITY}/1")[0].address == f"{CITY}/6"
    web.requests.clear()
    assert why_not(web, f"{CITY}/0") == "more than 5 redirects"
    assert len(web.asked) == 6


@pytest.mark.parametrize("location", ["http://city.example/new", "ftp://city.example/new", "http://127.0.0.1/new"])
def test_nobody_follows_to_where_nothing_is_encrypted(web, location):
    web.pages[PAGE] = sent_to(location)
    assert "is not encrypted" in why_not(web)
    assert web.asked == [PAGE]


@pytest.mark.parametrize("location", ["https://[half/new", "https://city.example:port/new", "https://"])
def test_a_redirect_to_what_is_no_address_is_no_page(web, location):
    web.pages[PAGE] = sent_to(location)
    assert why_not(web)
    assert set(web.asked) == {PAGE}


def test_an_address_that_is_not_encrypted_is_not_asked(web):
    assert "is not encrypted" in why_not(web, "http://city.example/page")
    assert web.requests == []


def test_a_site_that_says_nothing_is_left_when_its_time_is_up(web):
    web.pages[PAGE] = silent
    assert why_not(web, read=0.1) == "no answer in time"


def test_a_site_that_always_says_a_little_more_is_left_when_its_time_is_up(web):
    web.pages[PAGE] = dripping
    assert why_not(web, total=0.3) == "no answer in time"


def test_a_page_without_an_end_is_left_when_it_is_too_long(web):
    web.pages[PAGE] = endless
    assert why_not(web, most_bytes=100_000) == "longer than 100000 bytes"


def test_a_small_answer_that_unpacks_to_a_large_page_is_too_long_as_well(web):
    import gzip

    packed = gzip.compress(b"a" * 1_000_000)
    web.pages[PAGE] = lambda handler: send(handler, packed, **{"Content-Encoding": "gzip"})
    assert why_not(web, most_bytes=100_000) == "longer than 100000 bytes"


def test_an_answer_that_is_packed_badly_is_no_page(web):
    web.pages[PAGE] = lambda handler: send(handler, b"no gzip", **{"Content-Encoding": "gzip"})
    assert "DecodingError" in why_not(web)


def test_a_dropped_connection_is_tried_once_more(web):
    web.pages[PAGE] = dropped_once(b"words")
    assert visited(web, PAGE)[0].content == b"words"
    assert web.asked == [PAGE, PAGE]


def test_a_connection_that_is_always_dropped_is_not_tried_a_third_time(web):
    web.pages[PAGE] = dropped
    assert "no whole answer" in why_not(web)
    assert web.asked == [PAGE, PAGE]


def test_a_site_that_is_not_there_was_not_reached(web):
    class Nowhere:
        clock = web.clock

        @staticmethod
        def transport():
            import httpx

            def refuse(request):
                msg = "no such host"
                raise httpx.ConnectError(msg, request=request)

            return httpx.MockTransport(refuse)

    assert why_not(Nowhere) == "ConnectError: no such host"


def test_a_site_with_a_certificate_of_its_own_making_was_not_reached(clock, tmp_path, monkeypatch):
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy", "SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)
    with WebServer(clock, own_certificate(tmp_path)) as server:
        server.transport = lambda: None  # the network itself
        assert "certificate verify failed" in why_not(server, f"{server.address}/page")
    assert server.requests == []


@pytest.mark.parametrize("answer", [404, 410, 401, 403])
def test_a_site_without_a_robots_txt_allows_everything(web, answer):
    web.pages |= {ROBOTS: answer, PAGE: "words"}
    assert visited(web, PAGE)
    assert [request.address for request in web.requests] == [ROBOTS, PAGE]


@pytest.mark.parametrize(
    "rules",
    [
        "User-agent: *\nDisallow: /",
        "User-agent: *\nDisallow: /page",
        "User-agent: *\nDisallow: /*ge$",
        "User-agent: other\nAllow: /\n\nUser-agent: Myna-Hoken-Navi-Facts\nDisallow: /page",
    ],
)
def test_what_robots_txt_forbids_is_not_asked_for(web, rules):
    web.pages |= {ROBOTS: rules, PAGE: "words"}
    assert why_not(web) == "robots.txt forbids it"
    assert web.asked == []


@pytest.mark.parametrize("rules", ["", "User-agent: *\nDisallow: /other", "User-agent: *\nDisallow:", "<html>", "\0"])
def test_what_robots_txt_does_not_forbid_is_allowed(web, rules):
    web.pages |= {ROBOTS: rules, PAGE: "words"}
    assert visited(web, PAGE)


def test_each_site_is_asked_once_for_its_rules(web):
    other = "https://other.example"
    web.pages |= {f"{site}/{number}": "words" for site in (CITY, other) for number in range(3)}
    visited(web, *web.pages)
    robots = [request.address for request in web.requests if request.address not in web.asked]
    assert robots == [ROBOTS, f"{other}/robots.txt"]


@pytest.mark.parametrize(("answer", "reason"), [(500, "its robots.txt answers 500"), (dropped, "no whole answer")])
def test_a_site_that_cannot_tell_its_rules_is_left_alone(web, answer, reason):
    web.pages |= {ROBOTS: answer, PAGE: "words"}
    assert reason in why_not(web)
    assert web.asked == []


def test_rules_are_found_where_they_moved(web):
    moved = "https://www.city.example/robots.txt"
    web.pages |= {ROBOTS: sent_to(moved), moved: "User-agent: *\nDisallow: /", PAGE: "words"}
    assert why_not(web) == "robots.txt forbids it"


def test_a_page_that_moved_to_another_site_is_asked_by_the_rules_there(web):
    other = "https://other.example"
    web.pages |= {PAGE: sent_to(f"{other}/page"), f"{other}/robots.txt": "User-agent: *\nDisallow: /"}
    assert why_not(web) == "robots.txt forbids it"
    assert web.asked == [PAGE]


def pauses(web, site=CITY):
    moments = [request.moment for request in web.requests if request.address.startswith(f"{site}/")]
    return [later - earlier for earlier, later in itertools.pairwise(moments)]


def test_a_site_is_asked_once_a_second_whatever_for(web):
    web.pages |= {f"{CITY}/{number}": f"words {number}" for number in range(3)}
    web.pages |= {f"{CITY}/moved": sent_to("/0"), f"{CITY}/dropped": dropped_once(b"words")}
    visited(web, *web.pages)
    assert pauses(web) == [1.0] * 7  # its rules, three pages, the one that moved and where to, the dropped one twice


def test_another_site_is_not_waited_for(web):
    web.pages |= {PAGE: "words", "https://other.example/page": "words"}
    visited(web, *web.pages)
    assert web.clock.now() == 2  # between the rules and the page of each


def test_time_that_has_passed_is_not_waited_for_again(web):
    def slow(handler):
        web.clock.seconds += 0.75
        send(handler, b"words")

    web.pages |= {PAGE: slow, f"{CITY}/other": slow}
    visited(web, *web.pages)
    assert web.clock.now() == 1 + 0.75 + 0.25 + 0.75


@pytest.mark.parametrize(("asked_for", "kept"), [("0.5", 1.0), ("7", 7.0), ("100000", 30.0), ("soon", 1.0)])
def test_a_site_may_ask_for_longer_pauses_within_reason(web, asked_for, kept):
    web.pages |= {ROBOTS: f"User-agent: *\nCrawl-delay: {asked_for}", PAGE: "words", f"{CITY}/other": "words"}
    visited(web, PAGE, f"{CITY}/other")
    assert pauses(web) == [kept, kept]

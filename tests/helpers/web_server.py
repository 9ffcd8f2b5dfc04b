"""A web server on the loopback that is every site: it answers by the address that was meant, https://city.example/page."""

from __future__ import annotations

import socket
import ssl
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import NamedTuple

import httpx

HTML = "text/html; charset=UTF-8"


class Request(NamedTuple):
    """What was asked, by whom, and when by the clock of the test."""

    address: str
    agent: str
    moment: float


class TestClock:
    """A clock on which time passes only while somebody waits for it."""

    __test__ = False

    def __init__(self):
        self.seconds = 0.0

    def now(self):
        return self.seconds

    async def sleep(self, seconds):
        self.seconds += seconds


class WebServer:
    """Serves `pages`: bytes, a text in UTF-8, a number, or a function that is given the handler of the request."""

    def __init__(self, clock, certificate=None):
        self.clock = clock
        self.pages = {}
        self.requests = []
        self.closing = threading.Event()
        self._server = _Server(("127.0.0.1", 0), _handler_for(self))
        if certificate:
            self._server.socket = _encrypting(certificate).wrap_socket(self._server.socket, server_side=True)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self.closing.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    @property
    def address(self):
        """The address at which it really is."""
        return f"https://127.0.0.1:{self._server.server_port}"

    @property
    def asked(self):
        """The addresses that were asked for, without those of rules for programs."""
        return [request.address for request in self.requests if not request.address.endswith("/robots.txt")]

    def transport(self):
        """Return the way of an HTTP client to this server, whatever address it is given."""
        return _ToLoopback(self._server.server_port)


def _encrypting(certificate):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context


class _Server(ThreadingHTTPServer):
    def handle_error(self, request, client_address):
        """Whoever asks may go before the answer is complete."""


class _ToLoopback(httpx.AsyncBaseTransport):
    def __init__(self, port):
        self._port = port
        self._inner = httpx.AsyncHTTPTransport(verify=False)  # nothing there is encrypted

    async def handle_async_request(self, request):
        request.url = request.url.copy_with(scheme="http", host="127.0.0.1", port=self._port)
        return await self._inner.handle_async_request(request)

    async def aclose(self):
        await self._inner.aclose()


def _handler_for(web):
    class Handler(BaseHTTPRequestHandler):
        server_side = web

        def do_GET(self):
            address = f"https://{self.headers['Host']}{self.path}"
            web.requests.append(Request(address, self.headers["User-Agent"], web.clock.now()))
            answer = web.pages.get(address, 404)
            if callable(answer):
                answer(self)
            elif isinstance(answer, int):
                send(self, b"", status=answer)
            else:
                send(self, answer.encode() if isinstance(answer, str) else answer)

        def log_message(self, *_):
            pass

    return Handler


def send(handler, content, kind=HTML, status=200, **headers):
    """Answer a request."""
    handler.send_response(status)
    for name, value in {"Content-Type": kind, "Content-Length": str(len(content)), **headers}.items():
        if value is not None:
            handler.send_header(name, value)
    handler.end_headers()
    handler.wfile.write(content)


def a_page(content, kind=HTML):
    """Return what answers with this content, called that (None: not called anything)."""
    return lambda handler: send(handler, content, **{"kind": None, "Content-Type": kind})


def sent_to(location, status=302):
    """Return what sends to another address."""
    return lambda handler: send(handler, b"", status=status, Location=location)


def dropped(handler):
    """End the connection without an answer."""
    handler.connection.shutdown(socket.SHUT_RDWR)


def dropped_once(content):
    """Return what ends the first connection in the middle of its answer, and answers the next."""
    times = iter([True])

    def answer(handler):
        if next(times, False):
            handler.send_response(200)
            handler.send_header("Content-Length", "1000")
            handler.end_headers()
            handler.wfile.write(b"the beginning")
            handler.wfile.flush()
            dropped(handler)
        else:
            send(handler, content)

    return answer


def silent(handler):
    """Say nothing as long as the test lasts."""
    handler.server_side.closing.wait()


def dripping(handler):
    """Send a letter of a header now and then, so that there is always something new and never an end."""
    handler.wfile.write(b"HTTP/1.0 200 OK\r\nX-Never: ")
    while not handler.server_side.closing.wait(0.02):
        handler.wfile.write(b"a")
        handler.wfile.flush()


def endless(handler):
    """Send a page that has no end."""
    handler.send_response(200)
    handler.send_header("Content-Type", HTML)
    handler.end_headers()
    while not handler.server_side.closing.is_set():
        handler.wfile.write(b"<p>and so on" * 1000)

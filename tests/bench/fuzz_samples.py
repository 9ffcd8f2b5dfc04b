"""What is in order, to be changed by bad bytes: a card, a report, a site file, facts, a renewal book."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from desktop_app.card.protocol.connection import Response

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAME = "300D310B3009060355040613024A50"
_VALIDITY = "301E170D3234303130313030303030305A170D3239303130313030303030305A"
_ALGORITHM = "300D06092A864886F70D01010B0500"
CERTIFICATE_HEAD = bytes.fromhex(f"30820300308201E8A003020102020101{_ALGORITHM}{_NAME[:4]}{_NAME[4:]}{_VALIDITY}")
ANSWERS = (
    Response(b"", 0x9000),
    Response(b"JPKIAPICCTOKEN2".ljust(32), 0x9000),
    Response(b"", 0x63C3),
    Response(b"", 0x63C5),
    Response(CERTIFICATE_HEAD.ljust(256, b"\x00"), 0x9000),
)
"""Of a card in order: application, token, both counters, certificate."""

REPORT = {
    "outcome": "read",
    "reader": "Reader 0",
    "kind": "my-number-card",
    "user_authentication_pin": {"tries_left": 3, "limit": 3, "state": "ok"},
    "signature_password": {"tries_left": 5, "limit": 5, "state": "ok"},
    "user_authentication_certificate": {
        "not_before": "2024-01-01",
        "not_after": "2029-01-01",
        "state": "valid",
        "days_left": 772,
    },
    "apdus": 6,
    "milliseconds": 300,
}
BOOK = {
    "format": "myna-hoken-navi renewal book",
    "version": 1,
    "people": [
        {
            "id": f"00000000-0000-4000-8000-00000000000{number}",
            "nickname": nickname,
            "colour": "blue",
            "language": "ja",
            "certificate": {"day": "2027-01-01", "source": "read"},
            "card": {"day": "2030-01-01", "source": "typed"},
            "revision": 0,
        }
        for number, nickname in enumerate(("父", "Ana"))
    ],
}
SITE = """
[office]
name = "Mihon"
counter = "1"
hours = "8:30"
telephone = "00-0000-0000"
[kiosk]
languages = ["ja", "en"]
text_size = 100
colours = "light"
scale = 130
idle_seconds = 120
outcome_seconds = 180
countdown_seconds = 30
card_taken_seconds = 15
tiles = ["status", "pin"]
printer = ""
statistics = false
statistics_folder = "counts"
export_folder = "usb"
staff_code = ""
[insurer_notes]
kokuho = "1"
"""
FACTS = """
[[pin_tries]]
value = 3
unit = "count"
publisher = "J-LIS"
address = "https://example.jp/pin"
as_of = "2026-03"
seen = 2026-11-21
seen_as = "stored"
evidence = ["3"]
also = ["https://example.jp/"]
confidence = "official"
valid_from = 2020-01-01
valid_until = 2026-12-31
[[pin_tries]]
value = 4
unit = "count"
publisher = "J-LIS"
address = "https://example.jp/pin"
as_of = "2026-03"
seen = 2026-11-21
seen_as = "stored"
evidence = ["3"]
also = ["https://example.jp/"]
confidence = "official"
valid_from = 2027-01-01
"""
_ODD: tuple[Any, ...] = (
    *(None, True, False, 0, 1, -1, 15, 2**31, 2**63, 1.5, 1e308, float("nan"), float("inf")),
    *(
        "",
        " ",
        "1",
        "0001-01-01",
        "9999-12-31",
        "20270101",
        "2027-W01-1",
        "2027-02-30",
        "\ud800",
        "\0",
        "\u202e",
        "４２４２",
    ),
    *("locked", "busy", "phone", "expired", "computed", "pink", "pt_BR", "fr", "父", "ana", "x" * 5000),
    *([], {}, [[]], [None], {"": None}, {"day": "0001-01-01", "source": "typed"}, {"tries_left": 0, "limit": 0}),
)
_ODD_TOML = (
    *("true", "false", "0", "1", "-1", "100", "200", "3600", "9223372036854775808", "0x" + "f" * 999, "9" * 5000),
    *(
        "1.5",
        "1e400",
        "nan",
        "inf",
        "1979-05-27",
        "07:32:00",
        "1979-05-27T07:32:00",
        "0001-01-01",
        "9999-12-31T23:59:59Z",
    ),
    *('""', '" "', '"\\u0000"', '"\\u202e"', '"x"', '"/"', '".."', '"none"', '"dark"', '"day"', '"unverified"'),
    *("[]", "[[]]", "{}", "{ja = 1}", '{ja = "x"}', '{fr = "x"}', '["ja", "ja"]', "[1]", "[" * 2000),
    *(
        f'"{"x" * 5000}"',
        '"scrypt$1$1$1$$"',
        '"scrypt$32768$8$1$AAAA$AAAA"',
        '"0120-95-0178"',
        '"x.png"',
        '"/proc/self/mem.svg"',
    ),
)


def odd(document: Any, data: bytes) -> Any:
    """Return the document with odd values in it: of each two bytes the first tells where, the second which."""
    changed = copy.deepcopy(document)
    for where, which in zip(data[::2], data[1::2], strict=False):
        places = list(_places(changed))
        if places:
            holder, key = places[where % len(places)]
            holder[key] = copy.deepcopy(_ODD[which % len(_ODD)])
    return changed


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Yield whatever holds a value, with its key or number there."""
    keys = list(value) if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for key in keys:
        yield value, key
        yield from _places(value[key])


def odd_toml(text: str, data: bytes) -> bytes:
    """Return the lines with odd values behind their equals signs, chosen like those of `odd`."""
    lines = text.splitlines()
    for where, which in zip(data[::2], data[1::2], strict=False):
        number = where % len(lines)
        key, equals, _ = lines[number].partition(" = ")
        lines[number] = f"{key}{equals}{_ODD_TOML[which % len(_ODD_TOML)]}" if equals else lines[number]
    return "\n".join(lines).encode()

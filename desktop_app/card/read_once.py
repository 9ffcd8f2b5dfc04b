"""One look at the readers, as the command `card` takes it."""

from __future__ import annotations

import os
import threading
import time
from typing import TYPE_CHECKING

from desktop_app.card.asking import Asking
from desktop_app.card.attempt import LONGEST_SECONDS
from desktop_app.card.pcsc import Pcsc
from desktop_app.card.reader_names import readable
from desktop_app.card.readers import Readers
from desktop_app.card.report import MAY_PASS, CardError, CardReport, Outcome

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.facts.card_validity import CardRules

SERVICE_SECONDS = 3.0
"""How long the service may take to say which readers there are."""
_POLL_SECONDS = 0.3


def look(rules: CardRules, reader: str | None = None, open_pcsc: Callable[[], Pcsc] = Pcsc) -> CardReport:
    """Read the card in the reader of that name, or what is best in any of them."""
    return look_until(0, rules, reader, open_pcsc)


def look_until(
    seconds: float, rules: CardRules, reader: str | None = None, open_pcsc: Callable[[], Pcsc] = Pcsc
) -> CardReport:
    """Look again and again until a My Number Card was read, no better card can come, or the time is over."""
    end = time.monotonic() + seconds
    only = None if reader is None else readable(os.fsencode(reader))
    readers = Readers(lambda: rules, open_pcsc, only=only)
    while True:
        report = _look(readers, open_pcsc, end)
        over = time.monotonic() >= end
        if report and (over or not _worth_waiting(report, readers)):
            return report
        time.sleep(0 if over else _POLL_SECONDS)


def _worth_waiting(report: CardReport, readers: Readers) -> bool:
    return not report.my_number_card and (report.outcome in MAY_PASS or readers.better_may_come)


def _look(readers: Readers, open_pcsc: Callable[[], Pcsc], end: float) -> CardReport | None:
    """Return what is to be told now; None while a reading goes on, which it does not after the end."""
    looked = threading.Event()

    def ask() -> None:
        with open_pcsc() as pcsc:
            readers.look(pcsc, 0)
            looked.set()

    try:
        Asking(ask).answer(max(SERVICE_SECONDS, end - time.monotonic()))
    except TimeoutError:
        if not looked.is_set():
            return CardReport(Outcome.NO_SERVICE)
    except CardError as error:
        readers.forget_all_but()
        return CardReport(error.outcome)
    readers.try_again(_POLL_SECONDS)
    readers.follow(LONGEST_SECONDS if time.monotonic() >= end else _POLL_SECONDS)
    return readers.summary()

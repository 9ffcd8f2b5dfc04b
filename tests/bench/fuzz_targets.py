"""What is fed with bad bytes: a target takes any bytes, and fails unless they are taken or refused as is promised."""

from __future__ import annotations

import io
import json
import os
import tempfile
from contextlib import suppress
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.base import paths
from desktop_app.card.events import event_as_json, event_from_json
from desktop_app.card.protocol.apdu import Ins
from desktop_app.card.protocol.certificate import CertificateError, read_validity
from desktop_app.card.protocol.connection import Response
from desktop_app.card.protocol.gate import Gate
from desktop_app.card.protocol.jpki import JpkiApplication
from desktop_app.card.read_card import read_card
from desktop_app.card.reading import CardError, ReadStatus, reading_from_json
from desktop_app.facts.card_validity import day_in_japan
from desktop_app.facts.pack.errors import PackError
from desktop_app.facts.pack.reading import read_pack
from desktop_app.facts.record.fact import FactError
from desktop_app.facts.store import facts_in_toml, load_facts
from desktop_app.guide.content.topics import TOPICS
from desktop_app.guide.search.model import SearchModel, load_model
from desktop_app.kiosk.site.site_file import SiteError, load_site
from desktop_app.language.day_context import load_day
from desktop_app.language.languages import LANGUAGES
from desktop_app.reminders.model.due import due_list
from desktop_app.reminders.model.sentences import due_text
from desktop_app.reminders.storage.errors import BookError
from desktop_app.reminders.storage.transfer import Copy, export_json, import_json
from desktop_app.ui.json_line_process import object_in
from tests.bench import fuzz_samples as samples
from tests.bench.commands import command_line
from tests.helpers import packs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

TODAY = date(2026, 11, 21)
RULES = load_day(TODAY).rules()
MOST_COMMANDS = 12
"""A card that refuses short EF identifiers is asked so often at most."""


class Card:
    """A card that gives its answers one after the other, then is gone; a VERIFY with data would use up a try."""

    def __init__(self, answers: Iterator[Response]) -> None:
        """Take the answers."""
        self._answers = answers

    def transmit(self, command: bytes) -> Response:
        """Give the next answer."""
        assert command[1] != Ins.VERIFY or len(command) == 4
        answer = next(self._answers, None)
        if answer is None:
            raise CardError(ReadStatus.REMOVED)
        return answer


def card_answers(data: bytes) -> None:
    """Every answer of a card: status word, length (a set top bit means 256 times as much), data."""
    _read(_answers(io.BytesIO(data)))


def one_answer(data: bytes) -> None:
    """A card in order, but for one answer: its place, status word, data."""
    answers = list(samples.ANSWERS)
    if len(data) > 2:
        answers[data[0] % len(answers)] = Response(data[3:], int.from_bytes(data[1:3]))
    _read(iter(answers))


def _answers(data: io.BytesIO) -> Iterator[Response]:
    while len(head := data.read(4)) == 4:
        content = data.read(int.from_bytes(head[2:]) & 0x7FFF)
        yield Response(content * (256 if head[2] & 0x80 else 1), int.from_bytes(head[:2]))


def _read(answers: Iterator[Response]) -> None:
    report = read_card(Card(answers), RULES)
    assert report.apdus <= MOST_COMMANDS
    assert reading_from_json(json.loads(json.dumps(report.as_json()))) == report


def token_info(data: bytes) -> None:
    """EF 0006, by which a card says what it is."""
    answers = iter([samples.ANSWERS[0], Response(data, 0x9000)])
    with suppress(CardError):
        JpkiApplication(Gate(Card(answers))).kind()


def certificate_head(data: bytes) -> None:
    """The beginning of a certificate; what follows its validity changes nothing."""
    with suppress(CertificateError):
        validity = read_validity(data)
        assert validity == read_validity(data + b"\x00")
        assert day_in_japan(validity.not_before) <= day_in_japan(validity.not_after)


def watcher_line(data: bytes) -> None:
    """A line of the reader monitor, with any bytes: an event that the program could have written, or none."""
    told = object_in(data)
    event = event_from_json(told) if told is not None else None
    if event is not None:
        assert event_from_json(json.loads(json.dumps(event_as_json(event)))) == event


def watcher_report(data: bytes) -> None:
    """A line of the reader monitor with odd values in its reading."""
    watcher_line(json.dumps({"event": "report", **samples.odd({"report": samples.REPORT}, data)}).encode())


def site_file(data: bytes) -> None:
    """The site file of a kiosk, with any bytes."""
    with suppress(SiteError):
        load_site(_file(data))


def site_values(data: bytes) -> None:
    """The site file of a kiosk with odd values."""
    site_file(samples.odd_toml(samples.SITE, data))


def facts_file(data: bytes) -> None:
    """The file of facts, with any bytes."""
    with suppress(FactError):
        facts = load_facts(_file(data)).on(TODAY)
        assert all(isinstance(facts[name].value, str | int | date) for name in facts.names)


def facts_values(data: bytes) -> None:
    """The file of facts with odd values."""
    facts_file(samples.odd_toml(samples.FACTS, data))


def facts_pack(data: bytes) -> None:
    """A pack of facts, with any bytes: none is taken but the one that was signed."""
    with suppress(PackError):
        read_pack(data, [packs.KEY], packs.BUILTIN)
        assert data == packs.a_pack()


def signed_facts(data: bytes) -> None:
    """A pack that was signed, of facts with odd values: what is taken can be looked up."""
    facts = samples.odd_toml(samples.FACTS, data)
    with suppress(PackError):
        pack = read_pack(packs.a_pack(facts, TODAY), [packs.KEY], facts_in_toml(samples.FACTS.encode()))
        assert pack.facts.on(TODAY).count("pin_tries") > 0


def book_copy(data: bytes) -> None:
    """The copy of a renewal book, with any bytes: what is taken over comes back, and can be reminded of."""
    try:
        people = import_json(data).people
    except BookError:
        return
    assert import_json(export_json(people)) == Copy(people)
    for due in due_list(people, RULES):
        assert all(due.rules.offices.is_open(day) for day in due.stages.values())
        assert due_text(due, load_day(TODAY).translator("en"))
        assert due.values["day"] == due.day


def book_values(data: bytes) -> None:
    """The copy of a renewal book with odd values."""
    book_copy(json.dumps(samples.odd(samples.BOOK, data)).encode())


def search_words(data: bytes) -> None:
    """What people type into the search, in a language that the first byte tells."""
    own = sorted({language.falls_back_on or language.catalogue for language in LANGUAGES.values()})
    hits = _model(own[data[0] % len(own)] if data else "en").find(os.fsdecode(data[1:]))
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
    assert sum(hit.score for hit in hits) <= 1 + 1e-6
    assert all(hit.topic in TOPICS for hit in hits)


@cache
def _model(language: str) -> SearchModel:
    return load_model(paths.resources() / "search" / f"{language}.model")


@cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory()


def _file(content: bytes) -> Path:
    path = Path(_folder().name) / "file.toml"
    path.write_bytes(content)
    return path


TARGETS: tuple[Callable[[bytes], None], ...] = (
    card_answers,
    one_answer,
    token_info,
    certificate_head,
    watcher_line,
    watcher_report,
    site_file,
    site_values,
    facts_file,
    facts_values,
    facts_pack,
    signed_facts,
    book_copy,
    book_values,
    search_words,
    command_line,
)

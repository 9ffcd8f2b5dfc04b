"""The sheet for the refrigerator door: who has to do what in which of the coming twelve months.

Certificates and cards end on their holder's birthday, which no paper should show: whatever ends within a month is told
in the month before, as the last whole month, with the last day of it on which city offices are open. That is early
enough for everybody, and too late for nobody.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.facts.days import end_of_month_before, month_of
from desktop_app.language.markup import literal, without_markup
from desktop_app.reminders.model.due import DueState
from desktop_app.reminders.model.person import End
from desktop_app.sheets import messages
from desktop_app.sheets.on_paper import blanked
from desktop_app.sheets.sheet import Checkbox, DetachedParagraph, FinePrint, Pair, Paragraph, Section, Sheet, Title
from desktop_app.sheets.two_languages import Both

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import date

    from desktop_app.facts.deadline import Deadline
    from desktop_app.language.message import Message
    from desktop_app.language.translator import Translator
    from desktop_app.reminders.model.due import Due
    from desktop_app.reminders.model.year import Year
    from desktop_app.sheets.sheet import Block

    MissingFrom = Callable[[str], Iterable[str]]

_OPENS = {End.CERTIFICATE: messages.CERTIFICATE_OPENS, End.CARD: messages.CARD_OPENS}
_ENDS = {End.CERTIFICATE: messages.CERTIFICATE_BEFORE, End.CARD: messages.CARD_BEFORE}


def year_sheet(year: Year, today: date, own: Translator, japanese: Translator, missing_from: MissingFrom) -> Sheet:
    """Return the sheet of a year; blanks stand for letters of nicknames that no font has (`missing_from`)."""
    both = Both(own, japanese, {"today": today})
    name = without_markup(own(messages.YEAR_TITLE))
    return Sheet(name, both.language, tuple(_blocks(year, today, both, missing_from)))


def _blocks(year: Year, today: date, both: Both, missing_from: MissingFrom) -> Iterator[Block]:
    dues = [row.due for row in year.rows]
    yield Title(both.pair(messages.YEAR_TITLE))
    if not dues:
        yield Paragraph(both.pair(messages.NOTHING_IN_YEAR))
    if now := [_said(both, due, message, missing_from) for due, message in _at_once(dues)]:
        yield Section(both.pair(messages.AT_ONCE))
        yield from map(Checkbox, now)
    for month in year.months:
        if lines := [_said(both, due, message, missing_from) for due, message in _in_month(dues, month, today)]:
            yield Section(both.pair(messages.MONTH, {"month": month}))
            yield from map(Checkbox, lines)
    yield DetachedParagraph(both.pair(messages.BRING_TO_COUNTER))
    yield FinePrint(both.pair(messages.MADE_BY))


def _said(both: Both, due: Due, message: Message, missing_from: MissingFrom) -> Pair:
    nickname = due.person.nickname
    shown, by = literal(blanked(nickname, missing_from(nickname))), _whole_month(due)
    return both.pair(message, {"nickname": shown, "by": by.day, "go_on": by.go_on})


def _whole_month(due: Due) -> Deadline:
    """Return the last open day before the month in which it ends."""
    return due.rules.deadline(end_of_month_before(due.day))


def _at_once(dues: Sequence[Due]) -> Iterator[tuple[Due, Message]]:
    """Yield what cannot wait for a month to end: what is over, or ends before offices are open in another month."""
    for due in dues:
        if due.state in _NOW:
            yield due, _NOW[due.state][due.end]
        elif _whole_month(due).passed:
            ends_now = month_of(due.day) == month_of(due.today)
            yield due, (_ENDS_THIS_MONTH if ends_now else _ENDS_NEXT_MONTH)[due.end]


_NOW = {
    DueState.EXPIRED: {End.CERTIFICATE: messages.CERTIFICATE_OVER, End.CARD: messages.CARD_OVER},
    DueState.GRACE: {End.CERTIFICATE: messages.CERTIFICATE_AT_ONCE},
    DueState.IMPOSSIBLE: {End.CERTIFICATE: messages.DATE_WRONG, End.CARD: messages.DATE_WRONG},
}
_ENDS_THIS_MONTH = {End.CERTIFICATE: messages.CERTIFICATE_THIS_MONTH, End.CARD: messages.CARD_THIS_MONTH}
_ENDS_NEXT_MONTH = {End.CERTIFICATE: messages.CERTIFICATE_AT_ONCE, End.CARD: messages.CARD_AT_ONCE}


def _in_month(dues: Sequence[Due], month: date, today: date) -> Iterator[tuple[Due, Message]]:
    for due in dues:
        by = _whole_month(due)
        if due.state is not DueState.IMPOSSIBLE and not by.passed and month == month_of(by.end):
            yield due, _ENDS[due.end]
        elif month == month_of(due.opens) and due.opens >= today:
            yield due, _OPENS[due.end]

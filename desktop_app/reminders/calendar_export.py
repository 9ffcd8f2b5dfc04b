"""The renewal book for a calendar: one event for every day on which somebody is reminded.

Events keep their UID when a date changes, and SEQUENCE rises: who imports the file again moves the events instead of
having them twice. Google's calendar drops alarms when it imports, and Outlook those after the start of an event.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.base.paths import APP_NAME
from desktop_app.language.markup import accessible_text, without_markup
from desktop_app.reminders import messages
from desktop_app.reminders.ical_event import DayEvent, calendar_of
from desktop_app.reminders.model.due import Stage
from desktop_app.reminders.model.person import End

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date, datetime

    from desktop_app.language.message import Message
    from desktop_app.language.translator import Translator
    from desktop_app.reminders.model.due import Due


_TIME_TO_RENEW = {End.CERTIFICATE: Stage.MONTH, End.CARD: Stage.OPENS}
_SHORT_ALARM = "マイナ保険証"
"""Phones show the summary of the event with it."""


def calendar_file(dues: Iterable[Due], translator_of: Callable[[str], Translator], now: datetime) -> bytes:
    """Return a calendar with an event for every stage to come, in each person's language.

    Where no city office opens any more until the end, it is to be renewed on the next day on which they are open.
    A date that cannot be right has no events.
    """
    events = [event for due in dues for event in _events(due, translator_of(due.person.language))]
    return calendar_of((replace(event, changed=now) for event in events), now)


def phone_event(due: Due, translator: Translator, now: datetime) -> str:
    """Return a calendar with one event, short enough for a QR code: when it is time to renew.

    A month before a certificate ends; when the renewal opens for a card, because making a new one takes a month; where
    that is over, the next day on which city offices are open, today if it is the last one in time. KeyError where the
    date cannot be right.
    """
    stage = _TIME_TO_RENEW[due.end]
    on = due.stages[stage]
    day = on if on > due.today else due.next_visit
    summary = accessible_text(translator(_summary(due.end, stage), due.values))
    event = replace(_event(due, stage, translator, day), summary=summary, description="", alarm=_SHORT_ALARM)
    return calendar_of([event], now).decode()


def _events(due: Due, translator: Translator) -> Iterator[DayEvent]:
    if due.stages and due.before_end.passed:
        yield _event(due, Stage.MONTH, translator, due.next_visit)
    for stage, day in due.stages.items():
        if day >= due.today:
            yield _event(due, stage, translator, day)


def _event(due: Due, stage: Stage, translator: Translator, day: date) -> DayEvent:
    return DayEvent(
        uid=f"{due.person.id}-{due.end}-{stage}@{APP_NAME}",
        day=day,
        summary=without_markup(translator(_summary(due.end, stage), due.values)),
        description=without_markup(translator(_MORE[due.end], due.values)),
        revision=due.person.revision,
    )


def _summary(end: End, stage: Stage) -> Message:
    return _ON_THE_DAY.get((end, stage), _BEFORE[end])


_BEFORE = {End.CERTIFICATE: messages.CERTIFICATE_EVENT, End.CARD: messages.CARD_EVENT}
_MORE = {End.CERTIFICATE: messages.CERTIFICATE_EVENT_MORE, End.CARD: messages.CARD_EVENT_MORE}
_ON_THE_DAY: dict[tuple[End, Stage], Message] = {
    (End.CERTIFICATE, Stage.LAST_DAY): messages.CERTIFICATE_EVENT_LAST_DAY,
    (End.CERTIFICATE, Stage.GRACE_ENDS): messages.CERTIFICATE_EVENT_GRACE_ENDS,
    (End.CARD, Stage.LAST_DAY): messages.CARD_EVENT_LAST_DAY,
}

"""The renewal book for a calendar: one event for every day on which somebody is reminded.

Events keep their UID when a date changes, and SEQUENCE rises: who imports the file again moves the events instead of
having them twice. Google's calendar drops alarms when it imports, and Outlook those after the start of an event.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.paths import APP_NAME
from desktop_app.reminders import words as say
from desktop_app.reminders.due import Stage
from desktop_app.reminders.event import DayEvent, calendar_of
from desktop_app.reminders.person import End
from desktop_app.text import plain, spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from desktop_app.reminders.due import Due
    from desktop_app.text import Message, Words


_SHORT_ALARM = "マイナ保険証"
"""Phones show the summary of the event with it."""


def calendar_file(dues: Iterable[Due], words_of: Callable[[str], Words], now: datetime) -> bytes:
    """Return a calendar with an event for every stage to come, in each person's language.

    Where all stages are over it has the last of them, so that nobody is missing.
    """
    found = [(due, stage) for due in dues for stage in _to_come(due)]
    events = [_event(due, stage, words_of(due.person.language)) for due, stage in found]
    return calendar_of((replace(event, changed=now) for event in events), now)


def phone_event(due: Due, words: Words, now: datetime) -> str:
    """Return a calendar with one event, short enough for a QR code: a month before the end, or what comes next."""
    stage = next(stage for stage in _to_come(due) if stage is not Stage.OPENS)
    summary = spoken(words(_summary(due.end, stage), due.values))
    event = replace(_event(due, stage, words), summary=summary, description="", alarm=_SHORT_ALARM)
    return calendar_of([event], now).decode()


def _to_come(due: Due) -> list[Stage]:
    stages = list(due.stages)
    return [stage for stage in stages if due.stages[stage] >= due.today] or stages[-1:]


def _event(due: Due, stage: Stage, words: Words) -> DayEvent:
    return DayEvent(
        uid=f"{due.person.id}-{due.end}-{stage}@{APP_NAME}",
        day=due.stages[stage],
        summary=plain(words(_summary(due.end, stage), due.values)),
        description=plain(words(_MORE[due.end], due.values)),
        revision=due.person.revision,
    )


def _summary(end: End, stage: Stage) -> Message:
    return _ON_THE_DAY.get((end, stage), _BEFORE[end])


_BEFORE = {End.CERTIFICATE: say.CERTIFICATE_EVENT, End.CARD: say.CARD_EVENT}
_MORE = {End.CERTIFICATE: say.CERTIFICATE_EVENT_MORE, End.CARD: say.CARD_EVENT_MORE}
_ON_THE_DAY: dict[tuple[End, Stage], Message] = {
    (End.CERTIFICATE, Stage.LAST_DAY): say.CERTIFICATE_EVENT_LAST_DAY,
    (End.CERTIFICATE, Stage.GRACE_ENDS): say.CERTIFICATE_EVENT_GRACE_ENDS,
    (End.CARD, Stage.LAST_DAY): say.CARD_EVENT_LAST_DAY,
}

"""Topics: what people ask, answered in three sentences, then what to do, then details on demand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.base.exit_codes import WrongInputError

if TYPE_CHECKING:
    from desktop_app.guide.model.flow import Line
    from desktop_app.language.text import Message


class TopicError(WrongInputError):
    """There is no such topic, or no such question in it."""


@dataclass(frozen=True, kw_only=True)
class Detail:
    """A question within a topic, with its answer."""

    id: str
    question: Message
    answer: tuple[Line, ...]
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Topic:
    """A topic: `flows` are flows that lead on, `neighbours` topics that people also ask about.

    `icon` is a drawing of resources/icons; `qr` and `qr_shows` are as in a `Node`, `facts` too.
    """

    id: str
    title: Message
    answer: tuple[Line, ...]
    to_do: tuple[Line, ...] = ()
    details: tuple[Detail, ...] = ()
    flows: tuple[str, ...] = ()
    neighbours: tuple[str, ...] = ()
    icon: str = "question"
    qr: str | None = None
    qr_shows: Message | None = None
    contacts: tuple[Line, ...] = ()
    facts: tuple[str, ...] = ()

    def detail(self, detail_id: str) -> Detail:
        """Return the question of this id; TopicError where there is none."""
        for detail in self.details:
            if detail.id == detail_id:
                return detail
        msg = f"topic {self.id!r} has no question {detail_id!r}"
        raise TopicError(msg)

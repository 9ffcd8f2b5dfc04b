"""Topics: a question answered in three sentences, then what to do, then details on demand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.base.exit_codes import WrongInputError

if TYPE_CHECKING:
    from desktop_app.guide.model.node import Line
    from desktop_app.language.message import Message


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
    """An article that answers what people ask.

    `flows` are flows that help further, `neighbours` topics that people also ask about. `offers_forms` leads to the
    forms, as in an `Outcome`. `icon` is a drawing of resources/icons; `qr`, `qr_shows` and `facts` are as in a `Node`.
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
    offers_forms: bool = False
    contacts: tuple[Line, ...] = ()
    facts: tuple[str, ...] = ()

    def detail(self, detail_id: str) -> Detail:
        """Return the question of this id; TopicError where there is none."""
        for detail in self.details:
            if detail.id == detail_id:
                return detail
        msg = f"topic {self.id!r} has no question {detail_id!r}"
        raise TopicError(msg)

"""Messages: sentences in English in the code, which translators find under a topic (gettext's msgctxt).

They are marked by `words_about`. `{name}` stands for a value or, where the caller gives none of that name, for a fact
of facts.toml. Dates are written as `{name:month}`, `{name:day}`, `{name:weekday}`, `{name:near}` or in era years as
`{name:era}`, times as `{name:clock}`.
"""

from __future__ import annotations

import string
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


@dataclass(frozen=True)
class Message:
    """A sentence in English, with the topic that tells translators what it is about."""

    context: str
    text: str

    @property
    def placeholders(self) -> frozenset[str]:
        """The names of values and facts in it."""
        return frozenset(name for _, name, _, _ in string.Formatter().parse(self.text) if name)


@dataclass(frozen=True)
class NamedMessage:
    """What there is to say about somebody; `values` are filled into the message."""

    name: str
    message: Message
    values: Mapping[str, object] = field(default_factory=dict)


def words_about(context: str) -> Callable[[str], Message]:
    """Return the mark for messages of one topic, to be bound to the name `_`."""
    return lambda text: Message(context, text)

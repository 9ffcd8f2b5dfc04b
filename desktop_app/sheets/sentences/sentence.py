"""One sentence for the staff."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.language.message import Message


@dataclass(frozen=True)
class Sentence:
    """A sentence for the staff; outcomes of flows offer it by its id."""

    id: str
    text: Message

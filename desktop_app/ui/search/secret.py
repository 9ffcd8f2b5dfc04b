"""What nobody should type is neither looked for nor kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.facts.my_number import holds_my_number
from desktop_app.facts.pin_in_text import is_a_pin
from desktop_app.ui.search import messages

if TYPE_CHECKING:
    from desktop_app.language.message import Message


def secret_in(query: str) -> Message | None:
    """Return what is said of a query that holds a My Number or is a PIN; None where it can be looked for."""
    if holds_my_number(query):
        return messages.NO_MY_NUMBER
    return messages.NO_PIN if is_a_pin(query) else None

"""People for the book."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from desktop_app.reminders.person import Colour, KnownEnd, Person, Source, new_person

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def person() -> Callable[..., Person]:
    """Makes a person whose certificate and card end on the days given."""

    def make(
        nickname: str = "おとうさん",
        certificate: date | None = date(2027, 2, 7),
        card: date | None = None,
        language: str = "ja",
    ) -> Person:
        return new_person(
            nickname,
            Colour.BLUE,
            language,
            certificate=KnownEnd(certificate, Source.TYPED) if certificate else None,
            card=KnownEnd(card, Source.TYPED) if card else None,
        )

    return make

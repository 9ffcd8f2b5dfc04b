"""What the tests of the renewal book share."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from desktop_app.reminders.model.person import Colour, DateSource, ExpiryDate, Person, new_person
from desktop_app.reminders.storage.book import open_book
from tests.reminders.somebody import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from desktop_app.reminders.storage.book import RenewalBook


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a book that does not exist yet."""
    return tmp_path / "book"


@pytest.fixture
def book(folder: Path) -> Iterator[RenewalBook]:
    """An empty book, open."""
    with open_book(folder, TODAY) as book:
        yield book


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
            certificate=ExpiryDate(certificate, DateSource.TYPED) if certificate else None,
            card=ExpiryDate(card, DateSource.TYPED) if card else None,
        )

    return make

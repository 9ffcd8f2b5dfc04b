"""Content by id, a module each, imported when first asked for: the start takes no longer with a hundred of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import TypeVar

T = TypeVar("T")


class OnDemand(Mapping[str, T]):
    """What the modules of a package hold, by id: `lost-card` is LOST_CARD in `lost_card.py`."""

    def __init__(self, package: str, *ids: str) -> None:
        """Take the name of the package and the ids, in the order in which they are listed."""
        self._package = package
        self._ids = ids

    def __getitem__(self, wanted: str) -> T:
        """Return what has this id; KeyError where nothing has."""
        if wanted not in self._ids:
            raise KeyError(wanted)
        name = wanted.replace("-", "_")
        found: T = getattr(import_module(f"{self._package}.{name}"), name.upper())
        return found

    def __contains__(self, wanted: object) -> bool:
        """Whether something has this id."""
        return wanted in self._ids

    def __iter__(self) -> Iterator[str]:
        """Yield the ids, in order."""
        return iter(self._ids)

    def __len__(self) -> int:
        """How many there are."""
        return len(self._ids)

"""Packs that lie in a folder: a stick, or a place where the management of many machines puts them."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.facts.pack.errors import PackError, PackFault
from desktop_app.facts.pack.store import read_pack_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date
    from pathlib import Path

    from desktop_app.facts.pack.store import PackStore
    from desktop_app.facts.store import FactStore

_NAMES = "myna-facts-*.zip"
_MOST = 20
"""Packs that are looked at, the last ones by name: their names tell their days."""


@dataclass(frozen=True)
class Offer:
    """A pack that could be installed, and its day."""

    content: bytes
    day: date


@dataclass(frozen=True)
class Offered:
    """The newest pack that could be installed, if there is one, and why others could not, by their files."""

    newest: Offer | None
    refused: Mapping[Path, PackError]


def packs_in(folder: Path) -> list[Path]:
    """Return the packs of a folder by their names, the last one first; none where it cannot be read."""
    with suppress(OSError):
        return sorted(folder.glob(_NAMES), reverse=True)[:_MOST]
    return []


def offered_by(paths: Iterable[Path], store: PackStore, builtin: FactStore, today: date) -> Offered:
    """Look at packs and return which of them could be installed today."""
    good: list[Offer] = []
    refused: dict[Path, PackError] = {}
    for path in paths:
        try:
            content = read_pack_file(path)
            good.append(Offer(content, store.acceptable(content, builtin, today).day))
        except OSError:
            refused[path] = PackError(PackFault.NOT_A_PACK)
        except PackError as error:
            refused[path] = error
    return Offered(max(good, default=None, key=lambda offer: offer.day), refused)

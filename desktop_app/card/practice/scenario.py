"""Descriptions of practice cards: the files of resources/practice/."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from desktop_app.base.exit_codes import WrongInputError
from desktop_app.base.files import read_bounded

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_MOST_BYTES = 100_000


class ScenarioError(WrongInputError):
    """There is no such scenario, or its file is wrong."""


class KeyType(StrEnum):
    """Keys of certificates."""

    RSA = "rsa"
    EC = "ec"


@dataclass(frozen=True)
class Scenario:
    """The description of a practice card. Days count from the day of practice; None: the card has no such thing.

    Status words are numbers; `short_ids_refused` is the one that refuses short EF identifiers, None if they are taken.
    """

    name: str
    label: str | None = "JPKIAPICCTOKEN2"
    pin: str = "1234"
    pin_tries_left: int = 3
    pin_limit: int = 3
    password: str = "PRACTICE1"  # noqa: S105 - of a card that does not exist
    password_tries_left: int | None = 5
    password_limit: int = 5
    certificate_begins: int = -1000
    certificate_ends: int | None = 800
    certificate_key: KeyType = KeyType.RSA
    certificate_filler: int = 0
    signature_certificate: bool = True
    first_command_fails: bool = True
    locked_status: int = 0x63C0
    short_ids_refused: int | None = None
    extended_length: bool = True
    atr: str = "3B8880010000 05E0B381A1007F"


def scenario_names(folder: Path) -> tuple[str, ...]:
    """Return the names of the scenarios in the folder, in alphabetical order."""
    return tuple(sorted(path.stem for path in folder.glob("*.toml")))


def load_scenario(folder: Path, name: str) -> Scenario:
    """Read a scenario by its name; ScenarioError if there is none or its file is invalid."""
    if name not in scenario_names(folder):
        msg = f"there is no practice card {name!r}; there are: {', '.join(scenario_names(folder))}"
        raise ScenarioError(msg)
    try:
        return _scenario(name, tomllib.loads(read_bounded(folder / f"{name}.toml", _MOST_BYTES).decode()))
    except (OSError, ValueError, RecursionError) as error:  # invalid TOML or UTF-8, an unknown kind of key
        msg = f"practice card {name!r} cannot be read: {error}"
        raise ScenarioError(msg) from error


def _scenario(name: str, table: Mapping[str, Any]) -> Scenario:
    known = {field.name for field in fields(Scenario)}
    if unknown := set(table) - known:
        msg = f"practice card {name!r} has unknown keys: {', '.join(sorted(unknown))}"
        raise ScenarioError(msg)
    absent = {"label", "password_tries_left", "certificate_ends"} & {key for key in table if table[key] == "none"}
    key_type = KeyType(table.get("certificate_key", KeyType.RSA))
    return Scenario(**{**table, "name": name, "certificate_key": key_type, **dict.fromkeys(absent)})

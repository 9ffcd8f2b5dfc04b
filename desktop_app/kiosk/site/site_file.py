"""The site file of a kiosk: whose desk it is, what it offers, how long it waits. See resources/site.example.toml."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from desktop_app.base.exit_codes import WrongInputError
from desktop_app.base.files import read_bounded
from desktop_app.guide.content import insurers
from desktop_app.guide.content.flows import FLOWS
from desktop_app.guide.model.office import NOTHING_SAID, LocalText, Office
from desktop_app.kiosk.site import value_rules as rules
from desktop_app.kiosk.site.value_rules import Refused, ValueRule, quoted
from desktop_app.kiosk.visit.state import Timeouts
from desktop_app.language.languages import LANGUAGES
from desktop_app.ui.style.display import COLOURS, TEXT_SIZES
from desktop_app.ui.style.screen import BELIEVABLE_INCHES

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

NO_PRINTING = "none"
"""The name of a printer that says that nothing is printed."""
_MOST_BYTES = 1_000_000
_SMALLEST_SIDE, _LARGEST_SIDE = 480, 8192
"""Of a screen, in px."""
_LONGEST_LINE, _LONGEST_NOTE = 120, 300
"""Letters of what an office says of itself on one line, and of what it says of an insurer."""
_LONGEST_WAIT = 3600
_SHORTEST_IDLE = 30
_SHORTEST_COUNTDOWN = 20
"""Seconds to answer before a time limit strikes: WCAG 2.2, criterion 2.2.1."""
_SHORTEST_CARD_TAKEN = 10


class SiteError(WrongInputError):
    """The site file is wrong: one sentence a line, each with the key, what is wrong and what would be right."""


@dataclass(frozen=True)
class Site:
    """A kiosk as its site file describes it; without a file, as it stands here.

    Times are in seconds, `text_size` and `scale` in percent. The first language is the one of a new visitor. An empty
    `printer` is the system's default, an empty `staff_code` means that only the operating system can leave the kiosk.
    `screen` is its size in px, None where that is not known, `screen_inches` its diagonal, 0 where the screen itself is
    asked. Without a `keyboard` everything is done by touch.
    Folders that are None are the program's own, and newer facts are looked for in none.
    """

    name: LocalText = NOTHING_SAID
    counter: LocalText = NOTHING_SAID
    hours: LocalText = NOTHING_SAID
    telephone: LocalText = NOTHING_SAID
    languages: tuple[str, ...] = tuple(LANGUAGES)
    text_size: int = 100
    colours: str = "light"
    scale: int = 130
    screen: tuple[int, int] | None = None
    screen_inches: float = 0
    keyboard: bool = False
    idle_seconds: int = 120
    outcome_seconds: int = 180
    countdown_seconds: int = 30
    card_taken_seconds: int = 15
    tiles: tuple[str, ...] = tuple(FLOWS)
    printer: str = ""
    staff_code: str = ""
    statistics: bool = False
    statistics_folder: Path | None = None
    export_folder: Path | None = None
    facts_folder: Path | None = None
    logo: Path | None = None
    insurer_notes: Mapping[str, LocalText] = field(default_factory=dict)

    @property
    def local(self) -> Office | None:
        """What the office says of itself, None without a site file."""
        if not self.name.by_language:
            return None
        return Office(self.name, self.counter, self.hours, self.telephone, self.insurer_notes)

    @property
    def timeouts(self) -> Timeouts:
        """How long a visit lasts in which nothing happens."""
        return Timeouts(self.idle_seconds, self.outcome_seconds, self.countdown_seconds, self.card_taken_seconds)

    @property
    def prints(self) -> bool:
        """Whether visitors may print."""
        return self.printer != NO_PRINTING


def load_site(path: Path) -> Site:
    """Read a site file; SiteError with all that is wrong in it."""
    tables, sections = _tables(path), _sections(path.parent)
    problems = _unknown("the file", tables, sections)
    values = {}
    for section, rules_of_section in sections.items():
        values[section], found = _read(section, tables.get(section, {}), rules_of_section)
        problems += found
    if problems:
        raise SiteError("\n".join(problems))
    return Site(**values["office"], **values["kiosk"], insurer_notes=values["insurer_notes"])


def _tables(path: Path) -> dict[str, Any]:
    try:
        # Some editors of Windows begin a file by a mark.
        return tomllib.loads(read_bounded(path, _MOST_BYTES).decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        msg = f"{path.name} is written in another encoding; it must be saved as UTF-8"
        raise SiteError(msg) from error
    except (OSError, ValueError, RecursionError) as error:
        msg = f"{path.name} cannot be read; it must be a file in TOML: {error}"
        raise SiteError(msg) from error


def _sections(folder: Path) -> dict[str, dict[str, ValueRule]]:
    line, note = (rules.text_of(most) for most in (_LONGEST_LINE, _LONGEST_NOTE))
    return {
        "office": {
            "name": rules.local_text(*line, required=True),
            "counter": rules.local_text(*line),
            "hours": rules.local_text(*line),
            "telephone": rules.local_text("a telephone number with hyphens", rules.is_telephone),
        },
        "kiosk": _kiosk(folder),
        "insurer_notes": dict.fromkeys(insurers.NAMES, rules.local_text(*note)),
    }


def _kiosk(folder: Path) -> dict[str, ValueRule]:
    return {
        "languages": rules.some_of("languages", LANGUAGES),
        "text_size": rules.one_of(TEXT_SIZES),
        "colours": rules.one_of(COLOURS),
        "scale": rules.whole_number(100, 200),
        "screen": rules.size_in_pixels(_SMALLEST_SIDE, _LARGEST_SIDE),
        "screen_inches": rules.whole_number(*BELIEVABLE_INCHES),
        "keyboard": rules.yes_or_no(),
        "idle_seconds": rules.whole_number(_SHORTEST_IDLE, _LONGEST_WAIT),
        "outcome_seconds": rules.whole_number(_SHORTEST_IDLE, _LONGEST_WAIT),
        "countdown_seconds": rules.whole_number(_SHORTEST_COUNTDOWN, _LONGEST_WAIT),
        "card_taken_seconds": rules.whole_number(_SHORTEST_CARD_TAKEN, _LONGEST_WAIT),
        "tiles": rules.some_of("flows", FLOWS),
        "printer": rules.text_that(f"the name of a printer, {NO_PRINTING} or empty", rules.is_line_or_empty),
        "staff_code": rules.text_that("what `site code` prints, or empty", rules.is_hash_or_empty),
        "statistics": rules.yes_or_no(),
        "statistics_folder": rules.place_in(folder),
        "export_folder": rules.place_in(folder),
        "facts_folder": rules.place_in(folder),
        "logo": rules.picture_in(folder),
    }


def _read(section: str, table: object, known: Mapping[str, ValueRule]) -> tuple[dict[str, Any], list[str]]:
    """Return the values of a section, and the sentences about what is wrong with it."""
    if not isinstance(table, dict):
        return {}, [f"{section} is {quoted(table)}; it must be a table that begins by [{section}]"]
    values, problems = {}, _unknown(section, table, known)
    for key, rule in known.items():
        try:
            if key in table:
                values[key] = rule.parse(table[key])
            elif rule.required:
                problems.append(f"{section}.{key} is missing; it must be {rule.right}")
        except Refused as refused:
            problems.append(f"{section}.{key} {refused}; it must be {rule.right}")
    return values, problems


def _unknown(where: str, table: Collection[str], known: Collection[str]) -> list[str]:
    offered = ", ".join(known)
    return [
        f"{where} has the unknown key {quoted(key)}; it must be one of {offered}" for key in table if key not in known
    ]

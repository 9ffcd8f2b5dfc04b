"""What the wizard loads until its first page is painted: what it does without stays out. Nothing here is timed."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from desktop_app.commands.program import _Options, command_line
from desktop_app.commands.wizard import WizardOptions, wizard_options
from tools.words import ROOT

PAINTED = """
import json, sys
import PySide6.QtWidgets
before = set(sys.modules)  # Qt's own: argparse, inspect, typing and others
from desktop_app.__main__ import obey_command_line
sys.argv = ["myna-hoken-navi", "--lang", LANGUAGE, "--until-painted"]
obey_command_line()
print(json.dumps(sorted(set(sys.modules) - before)))
"""
WITHOUT_A_COMMAND = {"__init__", "wizard", "last_resort", "interrupts"}
OF_COMMANDS = tuple(
    f"commands.{path.stem}"
    for path in sorted((ROOT / "desktop_app" / "commands").glob("*.py"))
    if path.stem not in WITHOUT_A_COMMAND
)
OF_OTHER_PAGES = (
    *("guide.content.flows.", "guide.content.topics.", "guide.model", "guide.render", "guide.search.model"),
    *(
        "sheets",
        "reminders.model",
        "reminders.storage",
        "reminders.daily",
        "card.protocol",
        "card.practice",
        "card.events",
    ),
    *("ui.book.builder", "ui.book.pages", "ui.card.page", "ui.card.practice_page", "ui.guide.flow_page"),
    *("ui.guide.topic_page", "ui.paper.offers", "ui.search.builder", "ui.search.page", "ui.search.questions_page"),
    *("ui.settings.choices", "ui.settings.keys", "ui.pages.form_page", "ui.pages.sheet_page"),
    *("kiosk", "wiring.kiosk", "wiring.tour", "wiring.doctor"),
)
OF_OTHERS = (
    *("argparse", "budoux", "cryptography", "email", "gettext", "hashlib", "html", "icalendar", "jpholiday", "qrcode"),
    *("smartcard", "sqlite3", "tomllib", "PySide6.QtNetwork", "PySide6.QtPrintSupport", "PySide6.QtTextToSpeech"),
)


UNWANTED = (*(f"desktop_app.{name}" for name in (*OF_COMMANDS, *OF_OTHER_PAGES)), *OF_OTHERS)


@pytest.mark.parametrize("language", ["ja", "en"])
def test_the_first_page_loads_nothing_that_is_for_commands_and_other_pages(language, tmp_path):
    loaded = loaded_until_painted(language, tmp_path)
    assert "desktop_app.ui.home.page" in loaded
    assert [name for name in loaded if name.startswith((*UNWANTED, "desktop_app.facts.pack.keys"))] == []


def loaded_until_painted(language, home):
    """Return the names of what the wizard loads besides what Qt does."""
    environment = {"QT_QPA_PLATFORM": "offscreen", "HOME": str(home), "XDG_DATA_HOME": str(home)}
    done = subprocess.run(
        [sys.executable, "-c", PAINTED.replace("LANGUAGE", repr(language))],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, **environment},
    )
    return json.loads(done.stdout.splitlines()[-1])


PLAIN = [
    [],
    ["--until-painted"],
    ["--lang", "ja-easy"],
    ["--lang", "ja", "--lang", "es"],
    ["--practice", "well", "--lang", "ko", "--until-painted"],
    ["--practice", "nobody"],
]


@pytest.mark.parametrize("arguments", PLAIN, ids=" ".join)
def test_a_plain_start_is_understood_as_the_parser_of_commands_does(arguments):
    whole = command_line().parse_args(arguments, _Options())
    assert wizard_options(arguments) == WizardOptions(whole.wanted_lang, whole.practice, whole.until_painted)


@pytest.mark.parametrize(
    "arguments",
    [
        *(["doctor"], ["--help"], ["--version"], ["--kiosk"], ["--date", "2026-11-21"], ["--traceback"], ["--json"]),
        *(["--lang"], ["--lang", "xx"], ["--lang=ja"], ["--practice"], ["--practice", "--kiosk"], ["--practice", "-1"]),
        *(["--lang", "ja", "guide"], ["--", "--lang", "ja"], [""], ["--until"], ["--until-painted", "card"]),
    ],
    ids=" ".join,
)
def test_everything_else_is_left_to_the_parser_of_commands(arguments):
    assert wizard_options(arguments) is None

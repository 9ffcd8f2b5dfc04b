"""How Japanese is read: the list of readings. Usage: python -m tools.readings [check | propose].

check     tell which sentences and terms lack a reading, have one that nobody has looked at, or are not used any more
propose   add what is missing as pyopenjtalk reads it, marked with ? until a person has put it right; needs
          `pip install pyopenjtalk-plus`, which the program does without
"""

from __future__ import annotations

import re
import sys
from importlib import import_module
from typing import TYPE_CHECKING

from desktop_app.facts.units import Unit
from desktop_app.language.day_context import load_day
from desktop_app.language.language import JAPANESE_LETTERS
from desktop_app.language.languages import JAPANESE
from desktop_app.language.markup import without_markup
from desktop_app.language.readings.phrase import told_in
from desktop_app.language.readings.tables import rows_of
from desktop_app.sheets.documents.staff_sentences import SENTENCES
from tools.words import CATALOGUES, ROOT, messages_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from desktop_app.language.message import Message

READINGS = ROOT / "resources" / "phrases" / "readings.tsv"
_UNREAD = "?"
_TERM = re.compile(f"[{JAPANESE_LETTERS}]+")
_HAS_LATIN = re.compile(rf"[{JAPANESE_LETTERS}-]+ ?[（(][A-Za-z0-9-]+[)）]")
"""Names of shops, which have Latin letters beside them."""
_HANGS_ON = {"接尾"}
"""Parts of speech that stand behind a hyphen."""


def needed(known: Iterable[str]) -> list[str]:
    """Return what must have a reading: sentences for the staff, sentences to say, terms in messages of the guide.

    Of a term of which a part is known only the rest is told.
    """
    japanese = load_day(None).translator(JAPANESE)
    sentences = [without_markup(japanese(sentence.text)) for sentence in SENTENCES]
    messages = _messages()
    told = [phrase for message in messages for phrase in told_in(message)]
    rests = [_HAS_LATIN.sub("", text) for text in (*(message.text for message in messages), *_labels(messages))]
    found = re.compile("|".join(sorted(map(re.escape, {*known, *told}), key=len, reverse=True)))
    terms = [term for rest in rests for term in _TERM.findall(found.sub("", rest))]
    return list(dict.fromkeys([*sentences, *told, *terms]))


def _messages() -> list[Message]:
    paths = sorted((ROOT / "desktop_app" / "guide").rglob("*.py"))
    return [message for path in paths for message in messages_of(path)]


def _labels(messages: list[Message]) -> list[str]:
    """Return the words of screens and letters that facts fill into messages."""
    facts = load_day(None).facts_of_day
    names = {name for message in messages for name in message.placeholders if name in facts}
    return [str(facts[name].value) for name in sorted(names) if facts[name].unit is Unit.LABEL]


def readings() -> dict[str, str]:
    """Return the list."""
    return {text: kana for text, kana, *_others in rows_of(READINGS)}


def used() -> str:
    """Return everything in which terms can stand: messages, translations, and what facts fill in."""
    catalogues = [path.read_text(encoding="utf-8").replace('"\n"', "") for path in sorted(CATALOGUES.glob("*.po"))]
    return "\n".join([*_labels(_messages()), *catalogues, *needed(readings())])


def faults(known: Mapping[str, str], everything: str) -> list[str]:
    """Return what is wrong with a list of readings."""
    return [
        *(f"no reading: {text}" for text in needed(known) if text not in known),
        *(f"nobody has looked at the reading: {text}" for text, kana in known.items() if kana.startswith(_UNREAD)),
        *(f"used nowhere: {text}" for text in known if text not in everything),
    ]


def command_check() -> list[str]:
    """Return what is wrong with the list."""
    return faults(readings(), used())


def command_propose() -> list[str]:
    """Add what is missing."""
    lines = [f"{text}\t{_UNREAD}{' '.join(_words(text))}\n" for text in needed(readings()) if text not in readings()]
    with READINGS.open("a", encoding="utf-8") as file:
        file.writelines(lines)
    return []


def _words(text: str) -> Iterator[str]:
    """Yield the words of a text in kana, as pyopenjtalk takes them apart."""
    for word in import_module("pyopenjtalk").run_frontend(text):
        yield ("-" if word["pos_group1"] in _HANGS_ON else "") + word["read"]


COMMANDS = {"check": command_check, "propose": command_propose}


def main(names: list[str]) -> int:
    """Run the commands in order; print what is wrong."""
    faults = [fault for name in names or ["check"] for fault in COMMANDS[name]()]
    print("\n".join(faults), end="\n" if faults else "")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

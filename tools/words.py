"""The gettext machine: mark in the code, extract, update, compile, check. Usage: python -m tools.words COMMAND ...

extract   collect every marked message into i18n/messages.pot
update    bring the .po files up to date; a changed message keeps its translation as a fuzzy one, a new one is empty
compile   make the .mo files that the program reads
check     fail where a message is missing, fuzzy or left over, or its translation has other placeholders or bold marks,
          lacks a Japanese term that people will meet, or does not use the glossary's word
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from copy import deepcopy
from datetime import UTC, datetime
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, cast

from babel.messages import Catalog
from babel.messages.extract import extract_python
from babel.messages.pofile import read_po, write_po

from desktop_app.base.text_table import table_of
from desktop_app.language.languages import LANGUAGES, SOURCE_LANGUAGE
from desktop_app.language.message import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "i18n"
TEMPLATE = CATALOGUES / "messages.pot"
WITH_CATALOGUES = tuple(language for language in LANGUAGES.values() if language.catalogue == language.code)
TRANSLATIONS = tuple(language for language in WITH_CATALOGUES if language.code != SOURCE_LANGUAGE)
_MARK = "_"
_TOPIC = "words_about"
_JAPANESE_TERM = re.compile(r"[\u3005-\u3007\u3041-\u30ff\u4e00-\u9fff]{2,}")
_PLACEHOLDER = re.compile(r"\{.*?\}")
# A fixed date, so that a file changes only when its words do.
_CREATED = datetime(2026, 11, 21, tzinfo=UTC)


def extract() -> Catalog:
    """Return a catalogue of every message in the package, with its topic as context and its file as location."""
    catalogue = Catalog(project="Myna Hoken Navi", copyright_holder="the authors", creation_date=_CREATED)
    catalogue.fuzzy = False
    for path in sorted((ROOT / "desktop_app").rglob("*.py")):
        for message in messages_of(path):
            location = (path.relative_to(ROOT).as_posix(), 0)
            catalogue.add(message.text, context=message.context, locations=[location])
    return catalogue


def messages_of(path: Path) -> Iterator[Message]:
    """Yield the messages that a module marks by `_` after `_ = words_about("topic")`."""
    topic = ""
    with path.open("rb") as file:
        for _, function, texts, _ in extract_python(file, {_MARK: None, _TOPIC: None}, [], {}):
            text = cast("object", texts)  # one string is no list, whatever Babel's types say
            if not isinstance(text, str):
                msg = f"{path}: {function}() takes one literal string"
                raise SystemExit(msg)
            if function == _TOPIC:
                topic = text
            else:
                yield Message(topic, text)


def read(path: Path, language: str | None = None) -> Catalog:
    """Read a .po or .pot file."""
    with path.open("rb") as file:
        return read_po(file, locale=language)


def write(catalogue: Catalog, path: Path) -> None:
    """Write a .po or .pot file in the order of the code."""
    with path.open("wb") as file:
        write_po(file, catalogue, width=120, include_lineno=False, ignore_obsolete=True)


def po_path(language: str) -> Path:
    """Return where the translations of a language are."""
    return CATALOGUES / f"{language}.po"


def command_extract() -> list[str]:
    """Write the template."""
    write(extract(), TEMPLATE)
    return []


def command_update() -> list[str]:
    """Write the template and merge it into every language."""
    template = extract()
    write(template, TEMPLATE)
    for language in TRANSLATIONS:
        path, locale = po_path(language.code), language.locale
        catalogue = read(path, locale) if path.exists() else Catalog(locale=locale, creation_date=_CREATED)
        catalogue.update(deepcopy(template), no_fuzzy_matching=True)  # it takes new messages as they are
        _keep_as_fuzzy(catalogue)
        catalogue.revision_date = _CREATED
        write(catalogue, path)
    return []


def _keep_as_fuzzy(catalogue: Catalog) -> None:
    """Give a new message the translation of the one that it was, if one like it has left the same topic."""
    left: dict[str | None, dict[str, str]] = defaultdict(dict)
    for message in catalogue.obsolete.values():
        left[message.context][str(message.id)] = str(message.string)
    for message in catalogue:
        if message.id and not message.string and left[message.context]:
            for was in get_close_matches(str(message.id), left[message.context], n=1):
                message.string, message.previous_id = left[message.context][was], [was]
                message.flags.add("fuzzy")


def command_compile() -> list[str]:
    """Compile every language."""
    for language in TRANSLATIONS:
        content = table_of(_by_key(read(po_path(language.code), language.locale)))
        (CATALOGUES / f"{language.code}.mo").write_bytes(content)
    return []


def _by_key(catalogue: Catalog) -> dict[str, str]:
    """Return what is translated and not fuzzy, with its context before it as GNU gettext writes it."""
    head = "".join(f"{name}: {value}\n" for name, value in catalogue.mime_headers)
    said = (message for message in catalogue if message.id and message.string and not message.fuzzy)
    return {"": head, **{f"{message.context}\x04{message.id}": str(message.string) for message in said}}


def command_check() -> list[str]:
    """Return what is wrong with the translations."""
    template = extract()
    faults = [] if _texts(read(TEMPLATE)) == _texts(template) else ["messages.pot is not up to date: make words"]
    for language in TRANSLATIONS:
        catalogue = read(po_path(language.code), language.locale)
        terms = {} if language.is_japanese else glossary(language.code)
        may_lack = bool(language.falls_back_on)
        found = [*_faults(template, catalogue, may_lack=may_lack), *_lacking_terms(catalogue, terms)]
        faults += [f"{language.code}: {fault}" for fault in found]
    return faults


def _texts(catalogue: Catalog) -> set[tuple[str | None, str]]:
    return {(message.context, str(message.id)) for message in catalogue if message.id}


def _faults(template: Catalog, catalogue: Catalog, *, may_lack: bool = False) -> Iterator[str]:
    yield from (f"left over: {text!r}" for _, text in _texts(catalogue) - _texts(template))
    for message in template:
        if not message.id:
            continue
        translation = catalogue.get(message.id, message.context)
        if translation is None or not translation.string:
            if may_lack:
                continue
            yield f"missing ({message.context}): {message.id!r}"
        elif translation.fuzzy:
            yield f"fuzzy ({message.context}): {message.id!r}"
        else:
            yield from _slips(str(message.id), str(translation.string))


def glossary(language: str) -> dict[str, str]:
    """Return the words of the glossary in a language, by the English ones."""
    head, *rows = (line.split("\t") for line in (CATALOGUES / "glossary.tsv").read_text(encoding="utf-8").splitlines())
    if language not in head:
        msg = f"glossary.tsv has no column {language}"
        raise SystemExit(msg)
    english, other = head.index(SOURCE_LANGUAGE), head.index(language)
    return {row[english].lower(): row[other].lower() for row in rows}


def has_word(source: str, term: str) -> bool:
    """Whether a term of the glossary stands in an English sentence as a word or its plural: not "pin" in "pink"."""
    return re.search(rf"\b{re.escape(term)}(?:s|es)?\b", source, re.IGNORECASE) is not None


def _lacking_terms(catalogue: Catalog, terms: dict[str, str]) -> Iterator[str]:
    """Yield translations without the Japanese terms of the source, or without the glossary's words."""
    for message in catalogue if terms else ():
        if not message.id or not message.string or message.fuzzy:
            continue
        source, translation = _PLACEHOLDER.sub("", str(message.id)), str(message.string)
        lacking = [term for term in _JAPANESE_TERM.findall(source) if term not in translation]
        lacking += [word for term, word in terms.items() if has_word(source, term) and word not in translation.lower()]
        if lacking:
            yield f"lacks {', '.join(lacking)}: {translation!r}"


def _slips(source: str, translation: str) -> Iterator[str]:
    if Message("", source).placeholders != Message("", translation).placeholders:
        yield f"other placeholders: {translation!r}"
    if translation.count("**") != source.count("**"):
        yield f"other bold marks: {translation!r}"


COMMANDS: dict[str, Callable[[], list[str]]] = {
    "extract": command_extract,
    "update": command_update,
    "compile": command_compile,
    "check": command_check,
}


def main(names: list[str]) -> int:
    """Run the commands in order; print what is wrong."""
    faults = [fault for name in names for fault in COMMANDS[name]()]
    print("\n".join(faults), end="\n" if faults else "")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

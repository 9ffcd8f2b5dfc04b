"""The program as it would be with ten or a hundred times the content: copies of it in which one thing has grown."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from desktop_app.base.paths import APP_NAME
from desktop_app.base.text_table import TextTable, table_of
from desktop_app.facts.card_validity import today_in_japan
from desktop_app.facts.compiled import compile_facts
from desktop_app.guide.content.topics import TOPICS
from desktop_app.language.languages import LANGUAGES
from desktop_app.reminders.sample import sample_family
from desktop_app.reminders.storage.book import open_book

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parent.parent.parent
LANGUAGE = "ja"


def grow_topics(tree: Path, times: int) -> None:
    """Add copies of every topic under other ids, a file each."""
    folder = tree / "desktop_app" / "guide" / "content" / "topics"
    added = []
    for topic in TOPICS:
        name = topic.replace("-", "_")
        text = (folder / f"{name}.py").read_text(encoding="utf-8")
        for number in range(2, times + 1):
            copy = text.replace(f'id="{topic}"', f'id="{topic}-{number}"')
            copy = copy.replace(f"{name.upper()} = ", f"{name.upper()}_{number} = ")
            (folder / f"{name}_{number}.py").write_text(copy, encoding="utf-8")
            added.append(f"{topic}-{number}")
    _add(folder / "__init__.py", f"TOPICS = OnDemand(__name__, *TOPICS, *{added!r})")


def grow_messages(tree: Path, times: int) -> None:
    """Add every message of the catalogue again under other names."""
    path = tree / "i18n" / f"{LANGUAGE}.mo"
    table = TextTable(path.read_bytes())
    known = {key: table.get(key) or "" for key in table.keys()}  # noqa: SIM118 - it is no dict
    copies = {f"{key} {number}": text for key, text in known.items() if key for number in range(2, times + 1)}
    path.unlink()
    path.write_bytes(table_of({**known, **copies}))


def grow_facts(tree: Path, times: int) -> None:
    """Add every fact again under other names."""
    path = tree / "resources" / "facts.toml"
    text = path.read_text(encoding="utf-8")
    names = re.compile(r"^\[\[(\w+)", re.MULTILINE)
    _add(path, "\n".join(names.sub(rf"[[\1_{number}", text) for number in range(2, times + 1)))
    path.with_suffix(".table").unlink(missing_ok=True)  # a link to that of the program itself
    compile_facts(path)


def grow_languages(tree: Path, times: int) -> None:
    """Add every language again under other codes, with its catalogue."""
    codes = {code: [f"{code}_{number}" for number in range(2, times + 1)] for code in LANGUAGES}
    for code, copies in codes.items():
        catalogue = tree / "i18n" / f"{code}.mo"
        for copy in copies if catalogue.exists() else ():
            catalogue.with_name(f"{copy}.mo").symlink_to(catalogue.resolve())
    entries = (
        f"LANGUAGES[{copy!r}] = replace(LANGUAGES[{code!r}], code={copy!r}, catalogue={copy!r})"
        for code, copies in codes.items()
        for copy in copies
    )
    _add(tree / "desktop_app" / "language" / "languages.py", "\n".join(entries))


def grow_people(tree: Path, times: int) -> None:
    """Write a family into the renewal book, so many times."""
    today = today_in_japan()
    with open_book(tree / APP_NAME, today) as book:
        for number in range(times):
            family = enumerate(sample_family(today, LANGUAGE))
            book.import_people(
                replace(person, id=str(UUID(int=number * 100 + place)), nickname=f"{person.nickname} {number}")
                for place, person in family
            )


GROWTH: dict[str, Callable[[Path, int], None]] = {
    "topics": grow_topics,
    "messages": grow_messages,
    "facts": grow_facts,
    "languages": grow_languages,
    "people": grow_people,
}
"""What grows, and how: each takes a copy of the program, which is its data folder too, and how many times."""


def grown(folder: Path, content: str, times: int) -> Path:
    """Return a copy of the program in which one kind of content has grown."""
    tree = folder / f"{content}-{times}"
    shutil.copytree(ROOT / "desktop_app", tree / "desktop_app", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("i18n", "resources"):
        shutil.copytree(ROOT / name, tree / name, copy_function=lambda source, copy: Path(copy).symlink_to(source))
    GROWTH[content](tree, times)
    return tree


def _add(path: Path, text: str) -> None:
    """Write more to the end of a file; what was a link becomes a file of its own."""
    before = path.read_text(encoding="utf-8")
    path.unlink()
    path.write_text(f"{before}\n{text}\n", encoding="utf-8")

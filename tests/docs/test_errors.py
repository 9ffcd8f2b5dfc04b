"""Everything that `doctor`, `site check` and `facts` complain of stands in the Japanese list, with what to do."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desktop_app.kiosk.record.events import KioskEvent
from desktop_app.kiosk.site.site_file import SiteError, _sections, load_site
from desktop_app.kiosk.staff.code import StaffCodeError, hash_code
from desktop_app.language.markup import without_markup
from desktop_app.reminders.messages import REMINDING_DOUBTFUL
from desktop_app.ui.services.examination import NOT_ALL_LOOKED_AT
from tools.words import ROOT, extract

FOLDER = ROOT / "docs" / "ja"
LIST = (FOLDER / "エラーと対処.md").read_text(encoding="utf-8")
ROWS = [line.split(" | ") for line in LIST.splitlines() if line.startswith("| ")]
NO_SENTENCES = {
    *("Works", "Not there", "Needs attention"),
    *("first page", "page on which a visit begins", "page with a result"),
    "{language}, letters of {size} %, screen of {width} × {height}",
}
"""Words before a line and within one."""
BROKEN_FILES = {
    "encoding": "[office]\nname = '見本市'".encode("shift_jis"),
    "toml": b"[office\nname = 1",
    "section": b"[office]\nname = 'a'\n[offices]\n",
    "key": b"[office]\nname = 'a'\nnames = 'a'\n",
    "missing": b"[kiosk]\nscale = 130\n",
    "table": b"office = 'a'\n",
    "range": b"[office]\nname = 'a'\n[kiosk]\nscale = 90\n",
    "choice": b"[office]\nname = 'a'\n[kiosk]\nlanguages = ['fr']\n",
    "twice": b"[office]\nname = 'a'\n[kiosk]\nlanguages = ['ja', 'ja']\n",
    "picture": b"[office]\nname = 'a'\n[kiosk]\nlogo = 'none.svg'\n",
}


def messages_of(*topics):
    return [str(each.id) for each in extract() if each.id and each.context in topics and each.id not in NO_SENTENCES]


def in_japanese(day_context, topic, message):
    """Return a message as the list writes it: with … where something is filled in."""
    said = day_context.translator("ja").catalogue.pgettext(topic, message)
    return re.sub(r"\{[^}]*\}", "…", without_markup(said))


def stands_with_what_to_do(said):
    return any(said in row[0] and len(row) > 1 and len(row[1].strip(" |")) > 1 for row in ROWS)


@pytest.mark.parametrize("topic", ["doctor", "site check", "facts", "command-line"])
def test_every_sentence_stands_in_the_list_with_what_to_do(day_context, topic):
    found = messages_of(topic)
    assert found
    assert [each for each in found if not stands_with_what_to_do(in_japanese(day_context, topic, each))] == []


@pytest.mark.parametrize("message", [NOT_ALL_LOOKED_AT, REMINDING_DOUBTFUL])
def test_what_others_say_in_the_examination_stands_there_too(day_context, message):
    assert stands_with_what_to_do(in_japanese(day_context, message.context, message.text))


@pytest.mark.parametrize("kind", BROKEN_FILES)
def test_every_kind_of_complaint_about_a_site_file_stands_there(tmp_path, kind):
    path = tmp_path / "site.toml"
    path.write_bytes(BROKEN_FILES[kind])
    with pytest.raises(SiteError) as caught:
        load_site(path)
    patterns = [re.escape(said).replace("…", ".*") for row in ROWS for said in re.findall(r"`([^`]*…[^`]*)`", row[0])]
    assert len(patterns) > 5
    for line in str(caught.value).splitlines():
        assert any(re.fullmatch(pattern, line) for pattern in patterns), line


def test_every_key_of_a_site_file_stands_there_with_what_it_must_be():
    told = {key: row[1] for row in ROWS for key in re.findall(r"`([a-z_]+\.[a-z_-]+)`", row[0])}
    wanted = {f"{part}.{key}": rule for part, keys in _sections(Path("folder")).items() for key, rule in keys.items()}
    assert told.keys() == wanted.keys()
    for key, rule in wanted.items():
        begins = re.split(r"(?<=one of) |(?<=out of) |, or a table| \(", rule.right)[0]
        assert begins in told[key], (key, rule.right)


def test_the_code_of_the_staff_is_explained_too():
    with pytest.raises(StaffCodeError) as caught:
        hash_code("1")
    assert str(caught.value) in LIST


def test_the_book_of_setting_up_tells_every_event_and_every_key():
    book = (FOLDER / "導入手順書.md").read_text(encoding="utf-8")
    told = set(re.findall(r"^\| `([a-z-]+)` \|", book, re.MULTILINE))
    assert told == {event.value for event in KioskEvent}
    for part, keys in _sections(Path("folder")).items():
        for key in keys if part != "insurer_notes" else ["…"]:
            assert f"`{part}.{key}`" in book, key


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.md")), ids=lambda path: path.stem)
def test_every_file_that_the_japanese_documents_name_is_there(path):
    text = path.read_text(encoding="utf-8")
    for link in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", text):
        assert (path.parent / link).exists(), link
    for named in re.findall(r"`((?:deploy|docs|requirements|resources|tests|desktop_app)/[\w./-]+)`", text):
        assert (ROOT / named).exists(), named

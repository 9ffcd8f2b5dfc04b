"""What is exported can be imported; anything else is refused as a whole, with one sentence."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.base.files import write_whole
from desktop_app.base.typed import cleaned
from desktop_app.language.message import NamedMessage
from desktop_app.reminders import messages
from desktop_app.reminders.model.person import Colour, DateSource, ExpiryDate, Person, PersonError
from desktop_app.reminders.storage import transfer
from desktop_app.reminders.storage.book import ImportResult, open_book
from desktop_app.reminders.storage.errors import BookError
from desktop_app.reminders.storage.transfer import Copy, export_json, import_json, read_copy
from tests.reminders.somebody import TODAY, somebody

PAPA = Person(
    "6f0a1c8e-52a5-4b7f-9d6c-0d2f3f0f8a11",
    "お父さん",
    Colour.GREEN,
    "ja-easy",
    ExpiryDate(date(2027, 2, 7), DateSource.READ),
    None,
    3,
)


def exported(**changes):
    """Return the JSON of a book with Papa in it, with changes to him."""
    document = json.loads(export_json([PAPA]))
    document["people"][0] |= changes
    return document


def refused(content):
    with pytest.raises(BookError) as error:
        import_json(content)
    return error.value.message == messages.COPY_NOT_READ


def test_a_copy_says_what_it_is_and_keeps_dates_as_people_in_computing_write_them():
    assert json.loads(export_json([PAPA])) == {
        "format": "myna-hoken-navi renewal book",
        "version": 1,
        "people": [
            {
                "id": "6f0a1c8e-52a5-4b7f-9d6c-0d2f3f0f8a11",
                "nickname": "お父さん",
                "colour": "green",
                "language": "ja-easy",
                "certificate": {"day": "2027-02-07", "source": "read"},
                "card": None,
                "revision": 3,
            }
        ],
    }


def test_a_book_comes_back_from_its_copy(tmp_path, book):
    people = (PAPA, somebody("Mama", card=ExpiryDate(date(2031, 2, 7), DateSource.COMPUTED)))
    write_whole(tmp_path / "copy.json", export_json(people))
    assert book.import_people(read_copy(tmp_path / "copy.json").people) == ImportResult(people, ())
    assert book.people() == people


def test_an_empty_book_has_a_copy_too():
    assert import_json(export_json([])) == Copy(())


def test_a_mark_that_editors_of_windows_put_before_a_copy_is_passed_over():
    assert import_json(b"\xef\xbb\xbf" + export_json([PAPA])) == Copy((PAPA,))


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"nickname": ""}, messages.NICKNAME_MISSING),
        ({"nickname": "a" * 21}, messages.NICKNAME_TOO_LONG),
        ({"nickname": "Card 1234 5678"}, messages.NICKNAME_WITH_NUMBER),
        ({"nickname": " Papa"}, messages.ENTRY_NOT_READ),
        ({"nickname": "Pa\ud800pa"}, messages.ENTRY_NOT_READ),
        ({"id": "1"}, messages.ENTRY_NOT_READ),
        ({"id": "6F0A1C8E-52A5-4B7F-9D6C-0D2F3F0F8A11"}, messages.ENTRY_NOT_READ),
        ({"colour": "ultraviolet"}, messages.ENTRY_NOT_READ),
        ({"colour": ["green"]}, messages.ENTRY_NOT_READ),
        ({"language": "tlh"}, messages.NO_SUCH_LANGUAGE),
        ({"certificate": None}, messages.NO_DATE),
        ({"certificate": "2027-02-07"}, messages.ENTRY_NOT_READ),
        ({"certificate": {"day": "20270207", "source": "read"}}, messages.NO_SUCH_DAY),
        ({"certificate": {"day": "2027-02-30", "source": "read"}}, messages.NO_SUCH_DAY),
        ({"certificate": {"day": 20270207, "source": "read"}}, messages.NO_SUCH_DAY),
        ({"certificate": {"day": "2027-02-07", "source": "heard"}}, messages.ENTRY_NOT_READ),
        ({"certificate": {"day": "2027-02-07"}}, messages.ENTRY_NOT_READ),
        ({"certificate": {"day": "2027-02-07", "source": "read", "serial": "1"}}, messages.ENTRY_NOT_READ),
        ({"revision": -1}, messages.ENTRY_NOT_READ),
        ({"revision": True}, messages.ENTRY_NOT_READ),
        ({"revision": 1.0}, messages.ENTRY_NOT_READ),
        ({"revision": 2**31}, messages.ENTRY_NOT_READ),
        ({"name": "Tanaka"}, messages.ENTRY_NOT_READ),
    ],
    ids=str,
)
def test_whoever_is_wrong_in_a_copy_is_left_out_with_the_reason_and_the_others_are_taken(change, why):
    document = exported(**change)
    mama = somebody("Mama")
    document["people"] += json.loads(export_json([mama]))["people"]
    copy = import_json(json.dumps(document).encode())
    assert copy.people == (mama,)
    assert [each.message for each in copy.left_out] == [why]
    shown = cleaned(document["people"][0]["nickname"])[:20] or "?"
    assert [each.name for each in copy.left_out] == [shown]


def test_the_sentence_of_any_error_of_a_person_is_the_reason(monkeypatch):
    def impossible(person):
        raise PersonError(messages.NOTHING_DUE)

    monkeypatch.setattr(transfer, "checked", impossible)
    assert import_json(export_json([PAPA])) == Copy((), (NamedMessage("お父さん", messages.NOTHING_DUE),))


@pytest.mark.parametrize("key", ["id", "colour", "language", "certificate", "card", "revision"])
def test_whoever_lacks_something_is_left_out(key):
    document = exported()
    del document["people"][0][key]
    assert import_json(json.dumps(document).encode()) == Copy((), (NamedMessage("お父さん", messages.ENTRY_NOT_READ),))


@pytest.mark.parametrize("change", [{"nickname": 7}, {"nickname": None}])
def test_a_copy_with_somebody_who_cannot_be_named_is_refused(change):
    assert refused(json.dumps(exported(**change)).encode())


def huge(path):
    with path.open("wb") as file:
        file.truncate(3_000_000_000)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda _path: None, messages.COPY_NOT_OPENED),
        (lambda path: path.symlink_to("nowhere"), messages.COPY_NOT_OPENED),
        (lambda path: path.mkdir(), messages.COPY_NOT_READ),
        (os.mkfifo, messages.COPY_NOT_READ),
        (lambda path: path.symlink_to("/dev/zero"), messages.COPY_NOT_READ),
        (huge, messages.COPY_NOT_READ),
        (lambda path: path.write_bytes("{}".encode("utf-16")), messages.COPY_NOT_READ),
        (lambda path: path.write_bytes(b"[" * 900_000), messages.COPY_NOT_READ),
    ],
    ids=["gone", "dangling", "folder", "pipe", "endless", "huge", "utf-16", "deep"],
)
def test_a_file_that_is_no_copy_is_told_in_a_sentence_of_its_own(tmp_path, make, message):
    make(tmp_path / "copy.json")
    with pytest.raises(BookError) as error:
        read_copy(tmp_path / "copy.json")
    assert error.value.message == message


@pytest.mark.parametrize(
    "change",
    [
        {"format": "another"},
        {"version": 2},
        {"version": True},
        {"version": "1"},
        {"people": {}},
        {"people": [[]]},
        {"people": None},
        {"comment": "hello"},
    ],
    ids=str,
)
def test_a_file_of_another_form_is_refused(change):
    assert refused(json.dumps(exported() | change).encode())


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"nonsense",
        b"\xff\xfe",
        b"[]",
        b"null",
        b"NaN",
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b"9" * 10_000,
        b'{"format": "myna-hoken-navi renewal book", "version": 1, "people": [], "people": []}',
        export_json([PAPA])[:-1],
        export_json([PAPA]) + b" " * 1_000_000,
        export_json([PAPA, replace(PAPA, nickname="Other")]),
        export_json([somebody("Papa"), somebody("PAPA")]),
        export_json(somebody(f"{chr(0x4E00 + number)}") for number in range(1001)),
    ],
    ids=lambda content: str(content[:20]),
)
def test_what_is_no_copy_of_a_book_is_refused(content):
    assert refused(content)


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=10,
)


def people_or_refused(content):
    try:
        copy = import_json(content)
    except BookError as error:
        return error.message == messages.COPY_NOT_READ
    return import_json(export_json(copy.people)) == Copy(copy.people)


@given(content=st.binary(max_size=300))
def test_any_bytes_are_people_or_refused(content):
    assert people_or_refused(content)


@given(field=st.sampled_from(sorted(exported()["people"][0])), value=anything)
def test_any_value_in_a_copy_is_people_or_refused(field, value):
    assert people_or_refused(json.dumps(exported(**{field: value})).encode())


@given(people=anything)
def test_anything_for_people_is_people_or_refused(people):
    assert people_or_refused(json.dumps(exported() | {"people": people}).encode())


@given(place=st.integers(0, len(export_json([PAPA])) - 1), byte=st.integers(0, 255))
def test_a_damaged_copy_is_people_or_refused(place, byte):
    content = bytearray(export_json([PAPA]))
    content[place] = byte
    assert people_or_refused(bytes(content))


def test_of_two_states_of_somebody_the_later_stays(book):
    book.add(PAPA)
    later, earlier = replace(PAPA, nickname="Opa", revision=4), replace(PAPA, nickname="Dad", revision=2)
    assert book.import_people([earlier]) == ImportResult((), (NamedMessage("Dad", messages.ALREADY_IN),))
    assert book.people() == (PAPA,)
    assert book.import_people([later]) == ImportResult((later,), ())
    assert book.people() == (later,)


def test_somebody_else_of_a_known_nickname_is_left_out(book):
    book.add(PAPA)
    other, mama = somebody("お父さん"), somebody("Mama")
    assert book.import_people([other, mama]) == ImportResult(
        (mama,), (NamedMessage("お父さん", messages.NICKNAME_TAKEN),)
    )
    assert book.people() == (PAPA, mama)


def test_a_later_state_whose_nickname_somebody_else_has_is_left_out(book):
    mama = somebody("Mama")
    book.add(PAPA)
    book.add(mama)
    clash = replace(PAPA, nickname="mama", revision=9)
    assert book.import_people([clash]) == ImportResult((), (NamedMessage("mama", messages.NICKNAME_TAKEN),))
    assert book.people() == (PAPA, mama)


def test_an_imported_book_is_there_at_the_next_opening(folder):
    with open_book(folder, TODAY) as book:
        book.import_people([PAPA])
    with open_book(folder, TODAY) as book:
        assert book.people() == (PAPA,)

"""What is exported can be imported; anything else is refused as a whole, with one sentence."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.files import write_whole
from desktop_app.reminders import words
from desktop_app.reminders.book_error import BookError
from desktop_app.reminders.person import Colour, KnownEnd, Person, Source
from desktop_app.reminders.store import TakenIn, open_book
from desktop_app.reminders.transfer import export_json, import_json
from tests.reminders.somebody import TODAY, somebody

PAPA = Person(
    "6f0a1c8e-52a5-4b7f-9d6c-0d2f3f0f8a11",
    "お父さん",
    Colour.GREEN,
    "ja-easy",
    KnownEnd(date(2027, 2, 7), Source.READ),
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
    return error.value.message == words.COPY_NOT_READ


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
    people = (PAPA, somebody("Mama", card=KnownEnd(date(2031, 2, 7), Source.COMPUTED)))
    write_whole(tmp_path / "copy.json", export_json(people))
    assert book.take_in(import_json((tmp_path / "copy.json").read_bytes())) == TakenIn(people, ())
    assert book.people() == people


def test_an_empty_book_has_a_copy_too():
    assert import_json(export_json([])) == ()


@pytest.mark.parametrize(
    "change",
    [
        {"nickname": ""},
        {"nickname": "a" * 21},
        {"nickname": "Card 1234 5678"},
        {"nickname": " Papa"},
        {"nickname": "Pa\ud800pa"},
        {"nickname": 7},
        {"id": "1"},
        {"id": "6F0A1C8E-52A5-4B7F-9D6C-0D2F3F0F8A11"},
        {"colour": "ultraviolet"},
        {"colour": ["green"]},
        {"language": "tlh"},
        {"certificate": None},
        {"certificate": "2027-02-07"},
        {"certificate": {"day": "20270207", "source": "read"}},
        {"certificate": {"day": "2027-02-30", "source": "read"}},
        {"certificate": {"day": 20270207, "source": "read"}},
        {"certificate": {"day": "2027-02-07", "source": "heard"}},
        {"certificate": {"day": "2027-02-07"}},
        {"certificate": {"day": "2027-02-07", "source": "read", "serial": "1"}},
        {"revision": -1},
        {"revision": True},
        {"revision": 1.0},
        {"revision": 2**31},
        {"name": "Tanaka"},
    ],
    ids=str,
)
def test_a_copy_with_anybody_wrong_in_it_is_refused(change):
    assert refused(json.dumps(exported(**change)).encode())


@pytest.mark.parametrize("key", ["id", "nickname", "colour", "language", "certificate", "card", "revision"])
def test_a_copy_that_lacks_something_is_refused(key):
    document = exported()
    del document["people"][0][key]
    assert refused(json.dumps(document).encode())


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
        return all(isinstance(person, Person) for person in import_json(content))
    except BookError as error:
        return error.message == words.COPY_NOT_READ


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
    assert book.take_in([earlier]) == TakenIn((), (earlier,))
    assert book.people() == (PAPA,)
    assert book.take_in([later]) == TakenIn((later,), ())
    assert book.people() == (later,)


def test_somebody_else_of_a_known_nickname_is_left_out(book):
    book.add(PAPA)
    other, mama = somebody("お父さん"), somebody("Mama")
    assert book.take_in([other, mama]) == TakenIn((mama,), (other,))
    assert book.people() == (PAPA, mama)


def test_a_later_state_whose_nickname_somebody_else_has_is_left_out(book):
    mama = somebody("Mama")
    book.add(PAPA)
    book.add(mama)
    clash = replace(PAPA, nickname="mama", revision=9)
    assert book.take_in([clash]) == TakenIn((), (clash,))
    assert book.people() == (PAPA, mama)


def test_an_imported_book_is_there_at_the_next_opening(folder):
    with open_book(folder, TODAY) as book:
        book.take_in([PAPA])
    with open_book(folder, TODAY) as book:
        assert book.people() == (PAPA,)

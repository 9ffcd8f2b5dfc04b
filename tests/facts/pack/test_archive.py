"""The zip file of a pack has one form, and everything else is refused before anything of it is read."""

from __future__ import annotations

import io
import warnings
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.facts.pack.archive import LARGEST, MOST_BYTES, ArchiveError, archive_of, members_of

MEMBERS = (b'{"format": 1}', b"[[limit]]\nvalue = 1\n", bytes(64))
GOOD = archive_of(MEMBERS)

some_members = st.tuples(*(st.binary(max_size=min(most, 200)) for most in MOST_BYTES.values()))


@given(some_members)
def test_what_is_written_is_read(members):
    assert members_of(archive_of(members)) == members


@given(st.binary(max_size=400))
def test_any_other_bytes_are_refused(content):
    with pytest.raises(ArchiveError):
        members_of(content)


def test_every_program_that_knows_zip_files_can_look_into_it():
    with zipfile.ZipFile(io.BytesIO(GOOD)) as found:
        assert found.testzip() is None
        assert found.namelist() == list(MOST_BYTES)
        assert tuple(map(found.read, MOST_BYTES)) == MEMBERS


def test_the_same_members_give_the_same_bytes():
    assert archive_of(list(MEMBERS)) == GOOD


def test_cut_off_anywhere_it_is_refused():
    for length in range(len(GOOD)):
        with pytest.raises(ArchiveError):
            members_of(GOOD[:length])


@pytest.mark.parametrize("more", [b"\0", b"more", GOOD])
def test_nothing_may_stand_before_or_behind_it(more):
    for content in (GOOD + more, more + GOOD):
        with pytest.raises(ArchiveError):
            members_of(content)


def zipped(*members, **settings):
    """Return a zip file as Python writes it, each member a name and its content."""
    into = io.BytesIO()
    with warnings.catch_warnings(action="ignore"), zipfile.ZipFile(into, "w", **settings) as made:  # of a name twice
        for name, content in members:
            made.writestr(zipfile.ZipInfo(name), content)
    return into.getvalue()


NAMED = tuple(zip(MOST_BYTES, MEMBERS, strict=True))


@pytest.mark.parametrize(
    "content",
    [
        zipped(),
        zipped(*NAMED),  # of another program than ours, even with the same members
        zipped(*NAMED, ("more", b"")),
        zipped(*NAMED, NAMED[1]),
        zipped(*NAMED[:2]),
        zipped(*reversed(NAMED)),
        zipped(*((f"../{name}", content) for name, content in NAMED)),
        zipped(*((f"/{name}", content) for name, content in NAMED)),
        zipped(NAMED[0], ("facts.toml", bytes(20_000_000)), NAMED[2], compression=zipfile.ZIP_DEFLATED),
        zipped(*NAMED, compression=zipfile.ZIP_DEFLATED),
    ],
    ids=["empty", "by another program", "more", "twice", "less", "turned", "above", "root", "bomb", "deflated"],
)
def test_other_zip_files_are_refused(content):
    with pytest.raises(ArchiveError):
        members_of(content)


@pytest.mark.parametrize("name", MOST_BYTES)
def test_a_member_that_is_too_large_is_refused(name):
    members = [bytes(most + (each == name)) for each, most in MOST_BYTES.items()]
    with pytest.raises(ArchiveError):
        members_of(archive_of(members))


def test_the_largest_pack_is_as_large_as_a_file_may_be():
    largest = archive_of([bytes(most) for most in MOST_BYTES.values()])
    assert members_of(largest)
    assert len(largest) <= LARGEST

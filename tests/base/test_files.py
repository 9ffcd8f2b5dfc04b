"""Files are written whole or not at all, where their names lead, and nothing of what was there is changed besides."""

from __future__ import annotations

import errno
import os
import stat
import threading
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.base.files import append_line, read_bounded, with_ending, write_whole
from tests.helpers.files import error_of, no_files_above

names = st.text(st.characters(codec="utf-8", exclude_characters="/\0"), min_size=1, max_size=60)


def rights(path):
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture
def old(tmp_path):
    """A file that was there."""
    path = tmp_path / "old.pdf"
    path.write_bytes(b"old")
    return path


@given(name=names)
@example(name="a" * 255)
@example(name="𠮷" * 63)
@example(name="-rf")
@example(name="a\nb.pdf")
def test_a_file_of_any_name_is_written_and_read_or_told_to_be_impossible(tmp_path_factory, name):
    folder = tmp_path_factory.mktemp("any")
    path = folder / name
    if len(os.fsencode(name)) > 255 or name in (".", ".."):
        assert error_of(path) in (errno.ENAMETOOLONG, errno.EISDIR)
        return
    for content in (b"first", b"second"):
        write_whole(path, content)
        assert read_bounded(path, 100) == content
        assert [path.name for path in folder.iterdir()] == [name]


@given(name=names, suffix=st.sampled_from([".pdf", ".ics", ".json"]))
@example(name="Yamada.2027", suffix=".pdf")
@example(name="Yamada.2027.PDF", suffix=".pdf")
def test_a_suffix_is_added_to_any_name_unless_it_is_there_and_takes_nothing_away(name, suffix):
    given_one = with_ending(name, suffix)
    assert given_one in (name, name + suffix)
    assert given_one.lower().endswith(suffix)
    assert with_ending(given_one, suffix) == given_one


@pytest.mark.parametrize(
    "name", ["", "/", ".", "..", "x\0y", "x\ud800y", "a" * 256, "a" * 5000, "not there/x", "old.pdf/x"]
)
def test_what_names_no_file_is_one_error_and_changes_nothing(tmp_path, monkeypatch, old, name):
    monkeypatch.chdir(tmp_path)
    before = rights(tmp_path)
    with pytest.raises(OSError) as caught:  # noqa: PT011 # any error of the system
        write_whole(Path(name), b"new")
    assert len(str(caught.value).splitlines()) == 1
    assert (list(tmp_path.iterdir()), old.read_bytes(), rights(tmp_path)) == ([old], b"old", before)


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o644, 0o604])
@pytest.mark.parametrize("private", [True, False])
def test_an_old_file_keeps_its_rights(old, mode, private):
    old.chmod(mode)
    write_whole(old, b"new", private=private)
    assert (old.read_bytes(), rights(old)) == (b"new", mode)


@pytest.mark.parametrize(("private", "mode"), [(True, 0o600), (False, 0o640)])
def test_a_new_file_has_the_rights_that_the_user_wants_or_is_private(tmp_path, private, mode):
    before = os.umask(0o027)
    try:
        write_whole(tmp_path / "new", b"new", private=private)
    finally:
        os.umask(before)
    assert rights(tmp_path / "new") == mode


def test_an_old_file_is_never_open_to_more_people_while_it_is_written(old, monkeypatch):
    old.chmod(0o600)
    seen = []
    real = Path.replace
    monkeypatch.setattr(Path, "replace", lambda self, target: (seen.append(rights(self)), real(self, target))[1])
    write_whole(old, b"new")
    assert seen == [0o600]


@pytest.mark.skipif(os.geteuid() != 0, reason="only root gives files away")
def test_an_old_file_keeps_its_owner(old):
    os.chown(old, 1234, 4321)
    old.chmod(0o660)
    write_whole(old, b"new")
    assert (old.stat().st_uid, old.stat().st_gid, rights(old)) == (1234, 4321, 0o660)


def test_what_is_written_on_the_file_besides_stays(old):
    try:
        os.setxattr(old, "user.note", b"keep")
    except OSError:
        pytest.skip("this disk takes no attributes")
    write_whole(old, b"new")
    assert os.getxattr(old, "user.note") == b"keep"


def test_a_link_stays_and_its_target_is_written(tmp_path, old):
    (tmp_path / "below").mkdir()
    link = tmp_path / "below" / "link.pdf"
    link.symlink_to("../old.pdf")
    (tmp_path / "again.pdf").symlink_to("below/link.pdf")
    write_whole(tmp_path / "again.pdf", b"new")
    assert old.read_bytes() == b"new"
    assert not old.is_symlink()
    assert link.is_symlink()
    assert list(link.parent.iterdir()) == [link]


def test_a_link_to_nothing_makes_what_it_points_to(tmp_path):
    link = tmp_path / "link"
    link.symlink_to("target")
    write_whole(link, b"new")
    assert (link.is_symlink(), (tmp_path / "target").read_bytes()) == (True, b"new")


def test_links_in_a_circle_stay_as_they_are(tmp_path):
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")
    assert error_of(tmp_path / "a") == errno.ELOOP
    assert (tmp_path / "a").is_symlink()


def test_another_name_of_the_same_file_keeps_what_it_was(tmp_path, old):
    os.link(old, tmp_path / "backup")
    write_whole(old, b"new")
    assert ((tmp_path / "backup").read_bytes(), old.read_bytes()) == (b"old", b"new")


def test_a_folder_is_no_file(tmp_path):
    (tmp_path / "x.pdf").mkdir()
    assert error_of(tmp_path / "x.pdf") == errno.EISDIR


def test_where_the_disk_is_full_the_old_file_stays_whole(old):
    with no_files_above(1000):
        assert error_of(old, bytes(100_000)) == errno.EFBIG
        assert error_of(old.with_name("new"), bytes(100_000)) == errno.EFBIG
    assert old.read_bytes() == b"old"


def test_what_is_interrupted_leaves_nothing_behind(old, monkeypatch):
    def interrupted(_self, _target):
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_whole(old, b"new")
    assert (list(old.parent.iterdir()), old.read_bytes()) == ([old], b"old")


def test_many_who_write_the_same_file_at_once_leave_one_whole(tmp_path):
    path, contents = tmp_path / "one", [bytes([letter]) * 50_000 for letter in b"abcdefgh"]
    writers = [threading.Thread(target=write_whole, args=(path, content)) for content in contents]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert path.read_bytes() in contents
    assert list(tmp_path.iterdir()) == [path]


def test_lines_are_added_until_a_file_is_too_long_and_then_the_later_half_stays(tmp_path):
    path = tmp_path / "log"
    for number in range(20):
        append_line(path, f"{number:09}".encode(), 200)
    assert [int(line) for line in path.read_text().splitlines()] == list(range(20))
    assert rights(path) == 0o600
    append_line(path, b"the last", 200)
    assert path.read_text().splitlines() == [*(f"{number:09}" for number in range(11, 20)), "the last"]
    assert list(tmp_path.iterdir()) == [path]


def test_a_line_that_cannot_be_added_changes_nothing(old):
    before = old.read_bytes()
    with pytest.raises(OSError) as caught:  # noqa: PT011 # told by its number
        append_line(old.parent, b"line", 200)
    assert caught.value.errno == errno.EISDIR
    with no_files_above(len(before)), pytest.raises(OSError, match="too large"):
        append_line(old, b"line", 200)
    assert old.read_bytes() == before


def test_many_who_add_to_the_same_file_at_once_leave_every_line_whole(tmp_path):
    path = tmp_path / "log"
    writers = [
        threading.Thread(target=lambda: [append_line(path, b"x" * 9, 10_000) for _ in range(50)]) for _ in "1234"
    ]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert path.read_bytes() == (b"x" * 9 + b"\n") * 200


def test_a_file_is_read_up_to_its_bound(tmp_path):
    path = tmp_path / "x"
    path.write_bytes(b"12345")
    assert read_bounded(path, 5) == b"12345"
    with pytest.raises(OSError, match="too large"):
        read_bounded(path, 4)


def huge(path):
    with path.open("wb") as file:
        file.truncate(3_000_000_000)


@pytest.mark.parametrize(
    ("make", "number"),
    [
        (huge, errno.EFBIG),
        (os.mkfifo, errno.EINVAL),
        (Path.mkdir, errno.EISDIR),
        (lambda path: path.symlink_to("/dev/zero"), errno.EINVAL),
        (lambda path: path.symlink_to("nowhere"), errno.ENOENT),
        (lambda path: path.symlink_to(path.name), errno.ELOOP),
        (lambda _path: None, errno.ENOENT),
    ],
    ids=["huge", "pipe", "folder", "endless", "dangling", "circle", "gone"],
)
def test_what_is_no_file_or_has_no_end_is_not_read(tmp_path, make, number):
    path = tmp_path / "x"
    make(path)
    with pytest.raises(OSError) as caught:  # noqa: PT011 # told by its number
        read_bounded(path, 1000)
    assert (caught.value.errno, caught.value.filename) == (number, str(path))


@pytest.mark.parametrize("name", ["x\0y", "x\ud800y", ""])
def test_a_name_that_no_file_has_cannot_be_read(name):
    with pytest.raises(OSError, match=r".+"):
        read_bounded(Path(name), 1000)

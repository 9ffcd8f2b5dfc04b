"""What is no file takes the bytes as it is: devices, pipes, the standard output."""

from __future__ import annotations

import errno
import os
import socket
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from desktop_app.base import files
from desktop_app.base.files import is_stream, write_whole
from tests.helpers.files import error_of

BETWEEN_TWO_LINES = """
import sys
from desktop_app.base.files import *
print("before", flush=True)
write_whole(Path(sys.argv[1]), b"new\\n")
print("after")
"""


@pytest.mark.parametrize(("device", "number"), [("/dev/null", None), ("/dev/full", errno.ENOSPC)])
def test_a_device_takes_the_bytes_and_stays_one(tmp_path, device, number):
    link = tmp_path / "link.pdf"
    link.symlink_to(device)
    for path in (Path(device), link):
        if number is None:
            write_whole(path, b"new")
        else:
            with pytest.raises(OSError) as caught:  # noqa: PT011 # told by its number
                write_whole(path, b"new")
            assert caught.value.errno == number
        assert stat.S_ISCHR(path.stat().st_mode)
    assert link.is_symlink()


def test_a_disk_is_not_written_over(tmp_path):
    try:
        os.mknod(tmp_path / "disk", stat.S_IFBLK | 0o600, os.makedev(7, 250))  # one that is not there
    except PermissionError:
        pytest.skip("only root makes devices")
    assert error_of(tmp_path / "disk") == errno.EPERM
    assert stat.S_ISBLK((tmp_path / "disk").stat().st_mode)


def test_a_socket_is_told_and_stays_one(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)  # the name of a socket is short
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("socket")
        assert error_of(tmp_path / "socket") == errno.ENXIO
    assert stat.S_ISSOCK((tmp_path / "socket").stat().st_mode)


def test_a_pipe_of_a_name_is_written_into(tmp_path):
    pipe, read = tmp_path / "pipe", []
    os.mkfifo(pipe)
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()
    write_whole(pipe, b"new" * 100_000)
    reader.join()
    assert read == [b"new" * 100_000]
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_pipe_from_which_nobody_reads_is_told(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "_TIMEOUT_SECONDS", 0.05)
    os.mkfifo(tmp_path / "pipe")
    assert error_of(tmp_path / "pipe") == errno.ENXIO


def test_a_pipe_that_is_closed_early_is_told(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)

    def read_a_little():
        with pipe.open("rb", buffering=0) as read:
            read.read(1)

    reader = threading.Thread(target=read_a_little)
    reader.start()
    assert error_of(pipe, bytes(10_000_000)) == errno.EPIPE
    reader.join()


@pytest.mark.parametrize("path", ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"])
@pytest.mark.parametrize("kind", ["pipe", "file"])
def test_the_standard_output_goes_on_where_it_was(tmp_path, path, kind):
    command = [sys.executable, "-c", BETWEEN_TWO_LINES, path]
    if kind == "pipe":
        said = subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout
    else:
        with (tmp_path / "said").open("wb") as file:
            subprocess.run(command, stdout=file, check=True)
        said = (tmp_path / "said").read_bytes()
    assert said == b"before\nnew\nafter\n"


def test_streams_are_told_from_files(tmp_path):
    (tmp_path / "file").write_text("")
    os.mkfifo(tmp_path / "pipe")
    assert [is_stream(path) for path in (Path("/dev/null"), Path("/dev/stdout"), tmp_path / "pipe")] == [True] * 3
    assert [is_stream(path) for path in (tmp_path / "file", tmp_path, tmp_path / "new", Path("x\0"))] == [False] * 4

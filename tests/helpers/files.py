"""Files that cannot be written."""

from __future__ import annotations

import resource
from contextlib import contextmanager

import pytest

from desktop_app.base.files import write_whole


def error_of(path, content=b"new"):
    """Return the number of the error with which a file cannot be written; it names the file, and leaves nothing."""
    before = sorted(path.parent.iterdir()) if path.parent.is_dir() else []
    with pytest.raises(OSError) as caught:  # noqa: PT011 # any error of the system, told by its number
        write_whole(path, content)
    assert caught.value.filename == str(path)
    assert (sorted(path.parent.iterdir()) if path.parent.is_dir() else []) == before
    return caught.value.errno


@contextmanager
def no_files_above(most_bytes):
    before, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (before, hard))

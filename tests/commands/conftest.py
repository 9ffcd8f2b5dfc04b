from __future__ import annotations

import pytest

from desktop_app.reminders.transfer import export_json


@pytest.fixture
def elsewhere(tmp_path, monkeypatch):
    """A folder to be in, with a copy of an empty book, a home below it and no programs of the system to call."""
    monkeypatch.chdir(tmp_path)
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    monkeypatch.setenv("PATH", str(tmp_path / "nothing"))
    (tmp_path / "copy.json").write_bytes(export_json(()))
    return tmp_path

"""What makes the files that git does not know whenever the package is built."""

from __future__ import annotations

import subprocess
import sys
from types import SimpleNamespace

from tools.hatch_build import MakeFromSources
from tools.words import ROOT


def test_its_tools_are_found_where_python_keeps_out_of_the_folder_it_is_in(monkeypatch):
    run, found = subprocess.run, []

    def look(command, **options):  # -S: without what was installed, where a checkout may lie, too
        asked = f"import importlib.util, sys; sys.exit(importlib.util.find_spec({command[2]!r}) is None)"
        found.append(run([sys.executable, "-S", "-c", asked], **options).returncode)

    monkeypatch.setenv("PYTHONSAFEPATH", "1")
    monkeypatch.setattr(subprocess, "run", look)
    MakeFromSources.initialize(SimpleNamespace(root=str(ROOT)), "standard", {"artifacts": []})
    assert found == [0, 0, 0]

"""Site files."""

from __future__ import annotations

import re

from desktop_app.base import paths

EXAMPLE = (paths.resources() / "site.example.toml").read_text(encoding="utf-8")


ALL_SET = re.sub(r"^#(?=\w)", "", EXAMPLE, flags=re.MULTILINE)
"""The example with every setting that is off in it turned on."""


SVG = '<svg xmlns="http://www.w3.org/2000/svg"/>'


NAME = 'office.name = "見本市"\n'


def written(folder, text):
    path = folder / "site.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path

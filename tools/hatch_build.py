"""Makes what is made from sources whenever the package is built or installed, so that pip alone is enough."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class MakeFromSources(BuildHookInterface[Any]):
    """Compiles the translations and the facts, and learns the search, before the files are collected."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make the files, and have them included although git does not know them."""
        del version
        # With it, as pipx sets it, Python would not look into the folder it is in, where the tools are.
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONSAFEPATH"}
        for module in (("tools.words", "compile"), ("tools.facts",), ("tools.search",)):
            subprocess.run([sys.executable, "-m", *module], cwd=self.root, env=environment, check=True)
        build_data["artifacts"] += ["i18n/*.mo", "resources/facts.table", "resources/search/*.model"]

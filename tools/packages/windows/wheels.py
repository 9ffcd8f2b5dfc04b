"""Prints what pip is to download for Windows: python -m tools.packages.windows.wheels [requirements | options].

`requirements` are the pins with their hashes, `options` what tells pip for which Python and system.
"""

from __future__ import annotations

import sys

from tools.packages.wheels import requirements
from tools.packages.windows.contents import pinned_for_windows
from tools.packages.windows.interpreter import Interpreter, pinned_interpreter


def options(pin: Interpreter) -> str:
    """Return the options of pip that choose wheels for this Python on 64-bit Windows."""
    abis = f"--abi cp{pin.tag} --abi abi3 --abi none"
    return f"--platform win_amd64 --implementation cp --python-version {pin.minor} {abis}"


if __name__ == "__main__":
    interpreter = pinned_interpreter()
    asked = sys.argv[1:] == ["options"]
    print(options(interpreter) if asked else requirements(pinned_for_windows(interpreter)), end="")

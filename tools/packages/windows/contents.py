"""What lies in the package of Windows: Python, the program with its packages, and of Qt what it loads; decision 31."""

from __future__ import annotations

from typing import TYPE_CHECKING

from packaging.markers import Marker

from tools.packages.contents import OWN_VOICES, is_for_others, one_of
from tools.requirements import FOLDER, Pin, pins

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tools.packages.windows.interpreter import Interpreter

_LISTS = ("card", "speech")
"""The lists without what only building needs."""
_FOR_BUILDING = {"pycparser"}
"""cffi asks for it where it is built."""
_QT_LIBRARIES = ("Core", "Gui", "Multimedia", "Network", "PrintSupport", "Svg", "TextToSpeech", "Widgets")
"""The voices of Windows come through Multimedia, which is linked with Network; nothing of ours asks Network."""
_QT_PLUGINS = (
    "iconengines/qsvgicon.dll",
    "imageformats/qsvg.dll",
    "platforms/qoffscreen.dll",
    "platforms/qwindows.dll",
    "styles/qmodernwindowsstyle.dll",
    "texttospeech/qtexttospeech_sapi.dll",
    "texttospeech/qtexttospeech_winrt.dll",
)
_OF_QT = (
    "PySide6/__init__.py",
    "PySide6/_config.py",
    "PySide6/_git_pyside_version.py",
    "PySide6/support/*.py",
    "PySide6/pyside6.abi3.dll",
    "PySide6/msvcp140*.dll",
    "PySide6/vcruntime140*.dll",
    *(f"PySide6/Qt{name}.pyd" for name in _QT_LIBRARIES),
    *(f"PySide6/Qt6{name}.dll" for name in _QT_LIBRARIES),
    *(f"PySide6/plugins/{name}" for name in _QT_PLUGINS),
)
_FOR_COMPILERS = ("*.lib", "shiboken6/include/*", "shiboken6/lib/*")


def pinned_for_windows(interpreter: Interpreter) -> list[Pin]:
    """Return the pins of what lies in the package, by name."""
    there = _system(interpreter)
    found = {pin.name: pin for pin in _listed() if not pin.marker or Marker(pin.marker).evaluate(there)}
    return [pin for name, pin in sorted(found.items()) if name not in OWN_VOICES | _FOR_BUILDING]


def _listed() -> Iterator[Pin]:
    for name in _LISTS:
        yield from pins((FOLDER / f"{name}.txt").read_text(encoding="utf-8"))


def _system(interpreter: Interpreter) -> dict[str, str]:
    """Return what markers ask, as this Python would answer on Windows."""
    return {
        "implementation_name": "cpython",
        "os_name": "nt",
        "platform_machine": "AMD64",
        "platform_python_implementation": "CPython",
        "platform_system": "Windows",
        "python_full_version": interpreter.version,
        "python_version": interpreter.minor,
        "sys_platform": "win32",
    }


def of_windows(path: str) -> bool:
    """Return whether a file of a wheel, by its path with slashes, belongs into the package."""
    if path.startswith("PySide6/"):
        return one_of(_OF_QT, path)
    return not is_for_others(path) and not one_of(_FOR_COMPILERS, path)

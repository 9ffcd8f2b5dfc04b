"""What Debian's packages have inside, and what they take from Debian: decision 29 gives the reasons.

What has machine code comes from Debian, once for each of its releases, but for Qt: so one package serves all of them.
"""

from __future__ import annotations

from fnmatch import fnmatchcase

BROUGHT = frozenset(
    {
        "budoux",
        "desktop-notifier",
        "icalendar",
        "jpholiday",
        "pyside6-essentials",
        "qrcode",
        "shiboken6",
        "typing-extensions",
    }
)
"""Packages of Python that lie in the package of the program."""

VOICES = "pyside6-addons"
"""What the package of the voices has a part of."""

FROM_DEBIAN = {
    "bidict": "python3-bidict",
    "cffi": "python3-cffi-backend",  # needed by python3-cryptography, which names it
    "cryptography": "python3-cryptography",
    "dbus-fast": "python3-dbus-fast",
    "packaging": "python3-packaging",
    "platformdirs": "python3-platformdirs",
    "pycparser": "python3-cffi-backend",  # for building only, and Debian has built it
    "pyscard": "python3-pyscard",
    "python-dateutil": "python3-dateutil",
    "tzdata": "tzdata",  # the time zones of the system
}
"""Packages of Python that Debian has in a version that will do, and what it calls them."""

_QT_LIBRARIES = ("Core", "DBus", "Gui", "OpenGL", "PrintSupport", "Svg", "WaylandClient", "Widgets", "XcbQpa")
_QT_MODULES = ("QtCore", "QtGui", "QtPrintSupport", "QtSvg", "QtWidgets")
_QT_PLUGINS = (
    "iconengines/libqsvgicon.so",
    "imageformats/libqsvg.so",
    "platforminputcontexts/libcomposeplatforminputcontextplugin.so",
    "platforminputcontexts/libibusplatforminputcontextplugin.so",
    "platforms/libqoffscreen.so",
    "platforms/libqwayland.so",
    "platforms/libqxcb.so",
    "platformthemes/libqxdgdesktopportal.so",
    "printsupport/libcupsprintersupport.so",
    "wayland-decoration-client/*.so",
    "wayland-graphics-integration-client/*.so",
    "wayland-shell-integration/libfullscreen-shell-v1.so",
    "wayland-shell-integration/libxdg-shell.so",
    "xcbglintegrations/*.so",
)
_OF_QT = (
    "PySide6/__init__.py",
    "PySide6/_config.py",
    "PySide6/_git_pyside_version.py",
    "PySide6/support/*.py",
    "PySide6/libpyside6.abi3.so.*",
    "PySide6/Qt/lib/libicu*.so.*",
    *(f"PySide6/{name}.abi3.so" for name in _QT_MODULES),
    *(f"PySide6/Qt/lib/libQt6{name}.so.6" for name in _QT_LIBRARIES),
    *(f"PySide6/Qt/plugins/{name}" for name in _QT_PLUGINS),
)
_OF_VOICES = (
    *(f"PySide6/{name}.abi3.so" for name in ("QtMultimedia", "QtNetwork", "QtTextToSpeech")),
    *(f"PySide6/Qt/lib/libQt6{name}.so.6" for name in ("Concurrent", "Multimedia", "Network", "TextToSpeech")),
    "PySide6/Qt/plugins/texttospeech/libqtexttospeech_speechd.so",
)
_FOR_OTHERS = (
    *("*.pyi", "*/py.typed", "*/tests/*", "*/entry_points.txt", "*/RECORD"),  # who writes or installs programs
    *("budoux/main.py", "qrcode/console_scripts.py"),  # commands of their own
)


def of_program(path: str) -> bool:
    """Return whether a file of a wheel, by its path with slashes, belongs into the package of the program."""
    if path.startswith("PySide6/"):
        return _one_of(_OF_QT, path)
    return not _one_of(_FOR_OTHERS, path)


def of_voices(path: str) -> bool:
    """Return whether a file of a wheel belongs into the package of the voices."""
    return _one_of(_OF_VOICES, path)


def _one_of(patterns: tuple[str, ...], path: str) -> bool:
    return any(fnmatchcase(path, pattern) for pattern in patterns)

"""What Debian's packages have inside, and what they take from Debian: decision 29 gives the reasons.

What has machine code comes from Debian, once for each of its releases, or holds for every Python, as Qt does; of what
Japanese is read aloud with, the machine code for each Python lies beside the other. So one package serves all of them.
"""

from __future__ import annotations

from fnmatch import fnmatchcase

PYTHONS = ((3, 11), (3, 13))
"""Those of Debian 12 and 13."""

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

VOICES = frozenset(
    {
        "annotated-types",
        "miniaudio",
        "pydantic",
        "pydantic-core",
        "pyopenjtalk-plus",
        "pypinyin",
        "pyside6-addons",
        "sudachipy",
        "typing-inspection",
    }
)
"""Packages of Python that lie in the package of the voices (decision 27)."""
OWN_VOICES = VOICES - {"pyside6-addons"}
"""Those that read Japanese and Chinese; the other one lets the voices of the system speak."""

FROM_DEBIAN = {
    "bidict": "python3-bidict",
    "cffi": "python3-cffi-backend",  # needed by python3-cryptography, which names it
    "cryptography": "python3-cryptography",
    "dbus-fast": "python3-dbus-fast",
    "numpy": "python3-numpy",
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
    *("*.pxd", "*.pyi", "*/py.typed", "*/tests/*", "*/entry_points.txt", "*/RECORD"),  # who writes or installs programs
    # commands of their own
    *("budoux/main.py", "qrcode/console_scripts.py"),
    *("pyopenjtalk/__main__.py", "pypinyin/__main__.py", "pypinyin/runner.py", "pypinyin/tools/*"),
)


def of_program(path: str) -> bool:
    """Return whether a file of a wheel, by its path with slashes, belongs into the package of the program."""
    return _wanted(path, _OF_QT)


def of_voices(path: str) -> bool:
    """Return whether a file of a wheel belongs into the package of the voices."""
    return _wanted(path, _OF_VOICES)


def of_speaking_qt(path: str) -> bool:
    """Return whether a file of the part of Qt that the program has, too, belongs into the package of the voices."""
    return one_of(_OF_VOICES, path)


def is_for_others(path: str) -> bool:
    """Return whether a file of a wheel is for whoever writes or installs programs, on any system."""
    return one_of(_FOR_OTHERS, path)


def _wanted(path: str, of_qt: tuple[str, ...]) -> bool:
    return one_of(of_qt, path) if path.startswith("PySide6/") else not is_for_others(path)


def one_of(patterns: tuple[str, ...], path: str) -> bool:
    """Return whether a path is written as one of the patterns says."""
    return any(fnmatchcase(path, pattern) for pattern in patterns)

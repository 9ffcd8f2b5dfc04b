"""Launches a .desktop file as desktops do that rest on GLib. Run by the system's Python."""

from __future__ import annotations

import sys

from gi.repository import Gio

if __name__ == "__main__":
    Gio.DesktopAppInfo.new_from_filename(sys.argv[1]).launch([], None)

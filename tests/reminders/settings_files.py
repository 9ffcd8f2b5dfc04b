"""Reads the files by which a system is set up to remind."""

from __future__ import annotations

import configparser


def value_of(entry, name):
    parser = configparser.RawConfigParser(strict=True)
    parser.optionxform = str
    parser.read_string(entry.decode())
    (section,) = [each for each in parser.sections() if name in parser[each]]
    return parser[section][name]

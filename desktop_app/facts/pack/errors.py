"""Why a pack is not taken."""

from __future__ import annotations

from enum import StrEnum


class PackFault(StrEnum):
    """What is wrong with a pack."""

    NOT_A_PACK = "not-a-pack"
    NO_KEY = "no-key"
    NOT_SIGNED = "not-signed"
    OTHER_FORMAT = "other-format"
    WRONG_FACTS = "wrong-facts"
    MISSING_FACTS = "missing-facts"
    OLDER = "older"
    OF_THE_FUTURE = "of-the-future"


class PackError(Exception):
    """A pack is not taken; the text says more where the fault has more to it: names, or what a fact is."""

    def __init__(self, fault: PackFault, detail: str = "") -> None:
        """Take the fault."""
        super().__init__(detail)
        self.fault = fault

"""Places at which the program tells of itself."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.ui.frame.journey import Place


@dataclass(frozen=True)
class AboutPlace(Place):
    """What the program is and promises."""


@dataclass(frozen=True)
class GettingStartedPlace(Place):
    """The sheet about how one begins."""


@dataclass(frozen=True)
class LicencesPlace(Place):
    """Under which licences its parts stand."""


@dataclass(frozen=True)
class FaultReportPlace(Place):
    """What to pass on when it has a fault."""

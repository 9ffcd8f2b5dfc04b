"""What the window needs of the other rooms."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.ui.frame.deployment import AT_HOME

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.card.reading import CardReading
    from desktop_app.guide.model.situation import Situation
    from desktop_app.language.translator import Translator
    from desktop_app.ui.frame.deployment import Deployment
    from desktop_app.ui.frame.feature import Feature
    from desktop_app.ui.reader.monitor_client import ReaderMonitorClient
    from desktop_app.ui.services.sheet_output import SheetOutput
    from desktop_app.ui.speech.voice import Voice
    from desktop_app.ui.style.display import DisplaySettings
    from desktop_app.ui.widgets.ui_context import UiContext


@dataclass(frozen=True)
class Services:
    """Wired in wiring/home.py and wiring/kiosk.py.

    `remember` keeps the language and display settings for the next start; `features` are the pages, in the order in
    which they add to each other's; `deployment` tells what is offered where the program runs.
    """

    restyle: Callable[[str, DisplaySettings], UiContext]
    situation_of: Callable[[CardReading | None], Situation]
    translator_of: Callable[[str], Translator]
    reader_monitor: ReaderMonitorClient
    voice: Voice
    sheet_output: SheetOutput
    remember: Callable[[str, DisplaySettings], None]
    features: tuple[Feature, ...]
    deployment: Deployment = AT_HOME

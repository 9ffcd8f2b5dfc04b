"""Where the check of a site file is wired together: what it says, and how its pages look."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.base import paths
from desktop_app.language.languages import LANGUAGES
from desktop_app.language.markup import without_markup
from desktop_app.wiring import card as card_app
from desktop_app.wiring import home as app
from desktop_app.wiring import kiosk as kiosk_app

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.kiosk.site.look_over import PageSetting, Unseen
    from desktop_app.kiosk.site.site_file import Site
    from desktop_app.language.day_context import DayContext
    from desktop_app.language.translator import Translator

_LONGEST_SAID = 40
_NEVER = 86_400
"""Seconds: nobody is asked whether they are still there."""


def complaints(day_context: DayContext, site: Site, translator: Translator) -> list[str]:
    """Return a sentence about everything of the site that cannot be seen or pressed; none where all is in order."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # a screen that is there is somebody's
    application = app.qt_application()
    from desktop_app.kiosk.site import messages as check_messages
    from desktop_app.kiosk.site.own_letters import unseen_letters
    from desktop_app.language.fonts import Fonts

    missing_from = Fonts(paths.resources() / "fonts").missing_from
    letters = [
        without_markup(translator(check_messages.NO_LETTER, {"key": key, "letters": letters}))
        for key, letters in unseen_letters(site, missing_from)
    ]
    found = [*letters, *_of_logo(site, translator), *_of_pages(day_context, site, translator)]
    application.processEvents()
    return found


def _of_logo(site: Site, translator: Translator) -> Iterator[str]:
    from PySide6.QtGui import QImageReader

    from desktop_app.kiosk.site import messages as check_messages

    if site.logo and QImageReader(str(site.logo)).read().isNull():
        yield without_markup(translator(check_messages.NO_PICTURE, {"key": "kiosk.logo", "file": site.logo.name}))


def _of_pages(day_context: DayContext, site: Site, translator: Translator) -> Iterator[str]:
    from desktop_app.kiosk.site.look_over import look_over

    patient = replace(site, statistics=False, idle_seconds=_NEVER, outcome_seconds=_NEVER)
    application, window = kiosk_app.open_kiosk(day_context, patient, lambda _event: None)
    window.show()
    situation = card_app.situation_of(day_context, None, office=site.local)
    try:
        found = look_over(window, patient, situation, kiosk_app.smallest_target(application, site))
    finally:
        kiosk_app.take_down(window)
    yield from (_sentence(translator, unseen, settings) for unseen, settings in found.items())


def _sentence(translator: Translator, unseen: Unseen, settings: Sequence[PageSetting]) -> str:
    from desktop_app.kiosk.site import messages as check_messages
    from desktop_app.kiosk.site.own_letters import is_never_seen

    seen = "".join(letter for letter in unseen.said if not is_never_seen(letter))
    cut = "…" if len(seen) > _LONGEST_SAID else ""
    values = {
        "said": f"{seen[:_LONGEST_SAID]}{cut}",
        "page": translator(unseen.page),
        "where": _where(translator, settings),
        "millimetres": kiosk_app.MILLIMETRES_OF_A_TARGET,
    }
    return without_markup(translator(check_messages.TROUBLES[unseen.trouble], values))


def _where(translator: Translator, settings: Sequence[PageSetting]) -> str:
    """Return the settings in words, those that differ in the size alone as one."""
    from desktop_app.kiosk.site import messages as check_messages

    sizes: dict[tuple[str, tuple[int, int]], list[int]] = {}
    for each in settings:
        sizes.setdefault((each.language, each.screen), []).append(each.size)
    places = [
        {"language": LANGUAGES[language].own_name, "size": ", ".join(map(str, found)), "width": width, "height": height}
        for (language, (width, height)), found in sizes.items()
    ]
    return "; ".join(translator(check_messages.WHERE, place) for place in places)

"""The bands above a page: practising, another card in the reader, an error of this program."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop_app.ui import messages
from desktop_app.ui.widgets.band import Band

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.widgets.ui_context import UiContext


class Notices(NamedTuple):
    """What is to be said above the page."""

    after_error: bool
    practising: bool
    another_card: bool


def notice_bands(
    ui: UiContext, notices: Notices, end_practice: Callable[[], None], with_card: Callable[[], None]
) -> list[Band]:
    """Return one band for each notice, with what can be done about it."""
    bands = []
    translator = ui.translator
    if notices.after_error:
        bands.append(Band(ui, "warning", [translator(messages.UNEXPECTED)]))
    if notices.practising:
        bands.append(Band(ui, "info", [translator(messages.PRACTISING)]))
        bands[-1].add_button("end-practice", translator(messages.STOP_PRACTICE), end_practice)
    if notices.another_card:
        bands.append(Band(ui, "warning", [translator(messages.ANOTHER_CARD)]))
        bands[-1].add_button("with-card", translator(messages.START_AGAIN_WITH_CARD), with_card)
    return bands

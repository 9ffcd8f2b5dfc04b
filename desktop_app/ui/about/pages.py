"""The pages on which the program tells of itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.language.markup import literal
from desktop_app.sheets.qr_code import modules
from desktop_app.ui.about import messages
from desktop_app.ui.about.report import code_of, version_line
from desktop_app.ui.pages.page import Offer, ScreenPage, offer
from desktop_app.ui.services.examination import LOOKING
from desktop_app.ui.widgets.band import Band
from desktop_app.ui.widgets.choice import ChoiceButton, ChoiceText
from desktop_app.ui.widgets.qr import code_block

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from desktop_app.language.translator import Translator
    from desktop_app.ui.widgets.ui_context import UiContext


_COLUMNS = 2


class Ways(NamedTuple):
    """Where the page about the program leads."""

    getting_started: Callable[[], None]
    report: Callable[[], None]
    licences: Callable[[], None]


class AboutPage(ScreenPage):
    """Version, day of the facts, promises, and the ways on."""

    def __init__(self, ui: UiContext, version: str | None, facts: str, ways: Ways) -> None:
        """Lay out the page; `facts` says of which day the facts are."""
        translator = ui.translator
        super().__init__(ui, translator(messages.TITLE))
        self.column.setSpacing(ui.theme.px("gap_tiny"))  # so that everything is seen at once in a usual window
        self.add_heading()
        self.column.addWidget(ui.text(version_line(translator, version), "body"))
        self.column.addWidget(ui.text(facts, "list"))
        self.column.addWidget(ui.text(translator(messages.PROMISES_TITLE), "subheading"))
        rest = translator.sentences(map(translator, (messages.UNOFFICIAL, messages.FREE)))
        for text in (*map(translator, messages.PROMISES), rest):
            self.column.addWidget(ui.text(text, "list"))
        buttons = [ChoiceButton(ui, each.text, each.do) for each in _offers(ui, ways)]
        self.column.addWidget(ui.columns(buttons, _COLUMNS))
        self.column.addStretch(1)


def _offers(ui: UiContext, ways: Ways) -> list[Offer]:
    begin, hint = messages.GETTING_STARTED, messages.GETTING_STARTED_HINT
    return [
        offer(ui, "getting-started", begin, hint, "printer", ways.getting_started),
        offer(ui, "fault-report", messages.REPORT, messages.REPORT_HINT, "fault", ways.report),
        offer(ui, "licences", messages.LICENCES, messages.LICENCES_HINT, "about", ways.licences),
    ]


class LicencesPage(ScreenPage):
    """Every part with the name of its licence, as SPDX writes it."""

    def __init__(self, ui: UiContext, licences: Iterable[tuple[str, str]]) -> None:
        """Lay out the page, with names of parts and licences."""
        super().__init__(ui, ui.translator(messages.LICENCES))
        self.add_heading()
        self.column.addWidget(ui.text(ui.translator(messages.LICENCES_BODY), "body"))
        for name, licence in licences:
            self.column.addWidget(ui.label(f"**{literal(name)}**: {literal(licence)}", "list"))
        self.column.addStretch(1)


class FaultReportPage(ScreenPage):
    """The report as text and as a code for the phone, with what can be done with it."""

    def __init__(
        self, ui: UiContext, own: Translator, lines: Sequence[str], do: Iterable[Offer], note: Band | None = None
    ) -> None:
        """Lay out the page with the lines of the report, none while this computer is being looked at.

        `own` is the language of the report, which is one even where pages have two.
        """
        super().__init__(ui, ui.translator(messages.REPORT))
        self.add_heading()
        if note:
            self.column.addWidget(note)
        column = self.split(_code(ui, own, lines) if lines else None)
        for message in (messages.REPORT_BODY, messages.NOTHING_PERSONAL):
            column.addWidget(ui.text(ui.translator(message), "list"))
        if not lines:
            column.addWidget(Band(ui, "info", [ui.translator(LOOKING)]))
        column.addWidget(_text(ui, lines))
        self.add_offers(column, do)
        column.addStretch(1)
        self.column.addStretch(1)


def save_offer(ui: UiContext, save: Callable[[], None]) -> Offer:
    """Return the button that saves the report as a file."""
    return Offer(ChoiceText("save-fault-report", ui.translator(messages.SAVE), icon="save"), save)


def _code(ui: UiContext, own: Translator, lines: Sequence[str]) -> QWidget:
    caption = ui.translator(messages.FOR_PHONE)
    return code_block(ui, modules(code_of(own, lines)), caption, "", ui.theme.px("qr"))


def _text(ui: UiContext, lines: Sequence[str]) -> QWidget:
    """Return the text of the report in a box, as it will be passed on."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for line in lines:
        column.addWidget(ui.label(literal(line), "note"))
    return box

"""The command `doctor`: what works on this computer, and what does not."""

from __future__ import annotations

import os
from dataclasses import asdict, dataclass
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, Any

from desktop_app.base import paths
from desktop_app.card.bounded_call import BoundedCall
from desktop_app.card.pcsc import Pcsc, pyscard_installed
from desktop_app.card.readers import without_built_in
from desktop_app.card.reading import CardError
from desktop_app.card.shareable_name import shareable_name
from desktop_app.card.usb import plugged_in
from desktop_app.facts.pack.store import store_in
from desktop_app.language.catalogue import CatalogueError
from desktop_app.language.day_context import builtin_facts
from desktop_app.language.languages import LANGUAGES
from desktop_app.language.message import Message, words_about
from desktop_app.reminders.daily.switch import Switch
from desktop_app.ui.book.value_names import SWITCH
from desktop_app.ui.printing.printers import printer_names
from desktop_app.ui.speech.voice import speech_installed
from desktop_app.wiring.facts.account import account, origin
from desktop_app.wiring.font_checks import languages_without_font

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop_app.language.day_context import DayContext
    from desktop_app.language.translator import Translator

_ = words_about("doctor")

_TIMEOUT_SECONDS = 3.0
"""How long a service of the computer may take to answer."""
_LONG_AGO_DAYS = 365
"""Days since anybody looked at a fact after which whoever runs the program should get newer ones."""
_LONGEST_SECONDS = 15.0
"""More than the printers' own deadlines together."""


class CheckState(StrEnum):
    """How a check ended: `optional` is something that the program can do without."""

    OK = "ok"
    OPTIONAL = "optional"
    FAULT = "fault"

    @property
    def word(self) -> Message:
        """The word before a line."""
        return {CheckState.OK: _("Works"), CheckState.OPTIONAL: _("Not there"), CheckState.FAULT: _("Needs attention")}[
            self
        ]


@dataclass(frozen=True)
class DoctorCheck:
    """One line of the examination; `report` is what of it may be passed on, without anything personal."""

    check: str
    state: CheckState
    detail: str
    report: str = ""

    def as_json(self) -> dict[str, Any]:
        """Return the object of the command line's contract."""
        return asdict(self)


def checks(day_context: DayContext, translator: Translator, reminding: Switch) -> Iterator[DoctorCheck]:
    """Yield every check as soon as it is known, services last; the application of Qt must exist.

    Reminders that are switched off need no check.
    """
    readers, printers = BoundedCall(_readers), BoundedCall(printer_names)
    yield _fonts(translator)
    yield _catalogues(day_context, translator)
    yield _voices(translator)
    yield _data_folder(translator)
    yield _facts(day_context, translator)
    if reminding is not Switch.OFF:
        said = translator(SWITCH[reminding])
        works = reminding is Switch.ON
        yield DoctorCheck("reminders", CheckState.OK, said) if works else _fault("reminders", said)
    yield _card_service(translator, readers)
    yield _printers(translator, printers)


def _readers() -> tuple[str, ...]:
    """Return the readers; CardError where there is no service."""
    with Pcsc() as pcsc:
        return without_built_in(pcsc.readers())


def _card_service(translator: Translator, call: BoundedCall[tuple[str, ...]]) -> DoctorCheck:
    try:
        readers = call.result(_TIMEOUT_SECONDS)
    except (TimeoutError, CardError) as error:
        return _fault("card-service", translator(_no_service(error)))
    if readers:
        said = partial(_named, translator, _("Card readers: {names}"))
        return DoctorCheck("card-service", CheckState.OK, said(readers), said(map(shareable_name, readers)))
    return _no_reader(translator)


def _named(translator: Translator, message: Message, names: Iterable[str]) -> str:
    return translator(message, {"names": ", ".join(names)})


def _fault(check: str, detail: str) -> DoctorCheck:
    """Return a fault whose sentence names nothing and nobody."""
    return DoctorCheck(check, CheckState.FAULT, detail, detail)


def _no_service(error: Exception) -> Message:
    if not pyscard_installed():
        return _("The library pyscard is missing, so no card can be read. The guide works all the same.")
    if isinstance(error, CardError):
        return _("The card service (PC/SC) is not running, so no card can be read. The guide works all the same.")
    return _(
        "The card service (PC/SC) is there but does not answer, so no card can be read. Restart the computer. The guide works all the same."
    )


def _no_reader(translator: Translator) -> DoctorCheck:
    if unseen := plugged_in():
        text = _(
            "The card reader ({names}) is plugged in, but the card service (PC/SC) does not see it. Unplug it and plug it in again; if that does not help, it needs the driver of its maker."
        )
        said = partial(_named, translator, text)
        return DoctorCheck("card-service", CheckState.FAULT, said(unseen), said(map(shareable_name, unseen)))
    return DoctorCheck(
        "card-service",
        CheckState.OPTIONAL,
        translator(_("The card service (PC/SC) is running; no card reader is connected.")),
    )


def _fonts(translator: Translator) -> DoctorCheck:
    missing = languages_without_font(paths.resources() / "fonts")
    if missing:
        return _fault("fonts", _named(translator, _("Letters are missing for: {names}"), missing))
    return DoctorCheck("fonts", CheckState.OK, translator(_("The letters of all languages are there.")))


def _catalogues(day_context: DayContext, translator: Translator) -> DoctorCheck:
    missing = [language for language in LANGUAGES if not _loads(day_context, language)]
    if missing:
        return _fault("languages", _named(translator, _("Translations are missing for: {names}"), missing))
    names = ", ".join(language.own_name for language in LANGUAGES.values())
    return DoctorCheck("languages", CheckState.OK, translator(_("Languages: {names}"), {"names": names}))


def _loads(day_context: DayContext, language: str) -> bool:
    try:
        day_context.translator(language)
    except CatalogueError:
        return False
    return True


def _voices(translator: Translator) -> DoctorCheck:
    if speech_installed():
        return DoctorCheck("voices", CheckState.OK, translator(_("Reading aloud is installed.")))
    return DoctorCheck("voices", CheckState.OPTIONAL, translator(_("Reading aloud is not installed.")))


def _printers(translator: Translator, call: BoundedCall[list[str]]) -> DoctorCheck:
    try:
        names = call.result(_LONGEST_SECONDS)
    except TimeoutError:
        text = _("The printing service does not answer, so nothing can be printed. Restart the computer.")
        return _fault("printers", translator(text))
    if not names:
        return DoctorCheck("printers", CheckState.OPTIONAL, translator(_("No printer is set up.")))
    said = partial(_named, translator, _("Printers: {names}"))
    return DoctorCheck("printers", CheckState.OK, said(names), said([str(len(names))]))


def _data_folder(translator: Translator) -> DoctorCheck:
    folder = paths.user_data()
    if os.access(paths.nearest_existing(folder), os.W_OK):
        return DoctorCheck("data-folder", CheckState.OK, translator(_("Data folder: {folder}"), {"folder": folder}))
    unwritable = _("{folder} cannot be written to.")
    said, report = (translator(unwritable, {"folder": each}) for each in (folder, folder.name))
    return DoctorCheck("data-folder", CheckState.FAULT, said, report)


def _facts(day_context: DayContext, translator: Translator) -> DoctorCheck:
    used = store_in(paths.user_data()).in_use(builtin_facts())
    looked_at_long_ago = (day_context.today - used.day).days > _LONG_AGO_DAYS
    state = CheckState.FAULT if looked_at_long_ago or used.left_aside else CheckState.OK
    report = translator.sentences(origin(translator, used))
    return DoctorCheck("facts", state, account(translator, used, day_context.today), report)

"""What makes the report of a fault while its page is looked at, and saves it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.base.files import readable, write_whole
from desktop_app.ui.about import messages
from desktop_app.ui.services import messages as service_messages
from desktop_app.ui.services.file_dialogs import place_to_save
from desktop_app.ui.services.status import StatusService

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject

    from desktop_app.language.translator import Translator
    from desktop_app.ui.services.check_result import CheckResult
    from desktop_app.ui.services.examination import Examination
    from desktop_app.ui.services.file_dialogs import FilesChosen

    Examine = Callable[[Translator, QObject], Examination]
    Compose = Callable[[Translator, Sequence[CheckResult]], tuple[str, ...]]


class FaultReport(StatusService):
    """Has this computer examined once for every visit to the page; `changed` comes when all is known."""

    def __init__(self, examine: Examine, compose: Compose, files: FilesChosen, parent: QObject | None = None) -> None:
        """Take what examines this computer, what makes the lines of the results, and what asks for files."""
        super().__init__(parent)
        self._examine, self._compose, self._files = examine, compose, files
        self._examination: Examination | None = None

    def clear_note(self) -> None:
        """Forget what there was to say, and what was found: another page is shown."""
        super().clear_note()
        examination, self._examination = self._examination, None
        if examination is not None:
            examination.stop()
            examination.deleteLater()

    def lines(self, translator: Translator) -> tuple[str, ...]:
        """Return the lines of the report, none while this computer is still being looked at."""
        examination = self._examination or self._begin(translator)
        return self._compose(translator, examination.results) if examination.complete else ()

    def save(self, translator: Translator) -> None:
        """Save the report where the person wants it."""
        from desktop_app.ui.about.report import FILE_NAME, text_of

        try:
            path = place_to_save(self._files.new, FILE_NAME)
            if path:
                write_whole(path, text_of(self.lines(translator)).encode())
                self.show_message(service_messages.SAVED, "success", path=readable(Path(path.name)))
        except OSError:
            self.show_message(messages.NOT_SAVED, "warning")

    def _begin(self, translator: Translator) -> Examination:
        examination = self._examination = self._examine(translator, self)
        examination.start()
        if not examination.complete:
            examination.ended.connect(self.changed)
        return examination

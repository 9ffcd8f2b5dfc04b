"""Services that report the result of their last action."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop_app.language.markup import literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.language.message import Message, NamedMessage
    from desktop_app.language.translator import Translator


@dataclass(frozen=True)
class Note:
    """A sentence with what is filled in, and what there is to say about each; the level is that of its band."""

    message: Message
    values: Mapping[str, object] = field(default_factory=dict)
    level: str = "info"
    more: tuple[NamedMessage, ...] = ()

    def lines(self, translator: Translator) -> list[str]:
        """Return what is said, a paragraph each."""
        named = [f"{each.name}{translator.colon} {translator(each.message, each.values)}" for each in self.more]
        return [translator(self.message, self.values), *named]


class StatusService(QObject):
    """`note` is what there is to say, None while there is nothing; `changed` comes with every new one."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with nothing to say."""
        super().__init__(parent)
        self.note: Note | None = None

    def clear_note(self) -> None:
        """Forget what there was to say."""
        self.note = None

    def show_message(self, message: Message, level: str = "info", **values: Any) -> None:
        """Have something to say; texts among the values, like names of files, have no marks in them."""
        said = {name: literal(value) if isinstance(value, str) else value for name, value in values.items()}
        self.show_note(Note(message, said, level))

    def show_note(self, note: Note) -> None:
        """Have a note to show."""
        self.note = note
        self.changed.emit()

"""What to say in Japanese: the sentence, its reading and its meaning below each other, shown to the staff or spoken."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.language.fonts import application_font
from desktop_app.language.languages import JAPANESE, LANGUAGES
from desktop_app.language.markup import accessible_text
from desktop_app.language.readings.phrase import without_meanings
from desktop_app.ui.pages import messages
from desktop_app.ui.widgets.box import Box, draw_box
from desktop_app.ui.widgets.button import button
from desktop_app.ui.widgets.choice import ChoiceButton, ChoiceText
from desktop_app.ui.widgets.flowing import Columns
from desktop_app.ui.widgets.labels.label import TextLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtGui import QPaintEvent

    from desktop_app.language.message import Message
    from desktop_app.language.readings.phrase import Phrase
    from desktop_app.ui.widgets.button import Button
    from desktop_app.ui.widgets.ui_context import UiContext

    Speak = Callable[[str, float], None]

SLOWLY, AS_USUAL = -0.6, 0.0
"""How fast a sentence is spoken, from -1 to 1."""


@dataclass(frozen=True)
class SayActions:
    """What can be done with a sentence to say; `speaker` returns what says it, None where no voice reads Japanese."""

    show: Callable[[Phrase], None]
    speaker: Callable[[], Speak | None] = lambda: None


class PhraseBox(QFrame):
    """A sentence to say on a page that is about something else."""

    def __init__(self, ui: UiContext, phrase: Phrase, do: SayActions) -> None:
        """Lay out the sentence and its buttons."""
        super().__init__()
        self.setAccessibleName(accessible_text(phrase.meaning or phrase.japanese))
        colours, px = ui.theme.colours, ui.theme.px
        self._box = Box(colours["background"], colours["border_soft"], px("border"), px("radius"))
        column = QVBoxLayout(self)
        margin = px("gap_small") + px("border")
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(px("gap_tiny"))
        column.addWidget(japanese_label(ui, phrase.japanese, "answer"))
        reader = _of_reader(ui)
        column.addWidget(reader.label(phrase.reading, "body"))
        if phrase.meaning:
            column.addWidget(reader.label(phrase.meaning, "note"))
        show = _Press("show-phrase", messages.SHOW_PHRASE, "counter", partial(do.show, phrase))
        buttons = [_small(ui, press) for press in (show, *_speaking(phrase, do.speaker()))]
        widest = max(each.sizeHint().width() for each in buttons)
        gap = px("gap_small")
        column.addWidget(Columns(buttons, most=len(buttons), narrowest=widest, gap=gap))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the box."""
        del event
        draw_box(QPainter(self), self.rect(), self._box)


def add_lines(
    column: QVBoxLayout, ui: UiContext, lines: Iterable[str], phrases: Sequence[Phrase], do: SayActions
) -> None:
    """Add lines, with what they tell to say below each, and what others tell below all.

    Whoever reads Japanese has it in the lines.
    """
    boxed = {phrase.japanese: phrase for phrase in phrases if phrase.reading}
    for line in lines:
        below = [boxed.pop(japanese) for japanese in list(boxed) if japanese in line]
        column.addWidget(ui.text(without_meanings(line, below), "body"))
        for phrase in below:
            column.addWidget(PhraseBox(ui, phrase, do))
    for phrase in boxed.values():
        column.addWidget(PhraseBox(ui, phrase, do))


def _of_reader(ui: UiContext) -> UiContext:
    """Return the context of the language in which a reading is: the second, where the first is Japanese."""
    return ui.second if ui.second and LANGUAGES[ui.translator.language].is_japanese else ui


def speaking_buttons(ui: UiContext, phrase: Phrase, speak: Speak | None) -> list[QWidget]:
    """Return large buttons that speak a sentence, slowly and at usual speed; none where no voice reads Japanese."""
    return [
        ChoiceButton(ui, ChoiceText(name, ui.translator(title), icon=icon), act)
        for name, title, icon, act in _speaking(phrase, speak)
    ]


class _Press(NamedTuple):
    name: str
    title: Message
    icon: str
    act: Callable[[], None]


def _speaking(phrase: Phrase, speak: Speak | None) -> list[_Press]:
    if speak is None:
        return []
    return [
        _Press("say-slowly", messages.SAY_SLOWLY, "slower", partial(speak, phrase.japanese, SLOWLY)),
        _Press("say", messages.SAY, "read-aloud", partial(speak, phrase.japanese, AS_USUAL)),
    ]


def _small(ui: UiContext, press: _Press) -> Button:
    made = button(ui, f"choice-{press.name}", ui.translator(press.title), press.icon)
    made.clicked.connect(lambda: press.act())
    return made


def japanese_label(ui: UiContext, text: str, role: str) -> TextLabel:
    """Return Japanese in its own letters on a page in any language."""
    there = ui.in_letters_of(JAPANESE)
    size = there.theme.text_style(role).size
    label = TextLabel(text, role, there.theme, JAPANESE, application_font(JAPANESE, size))
    label.setAccessibleName(accessible_text(text))
    return label

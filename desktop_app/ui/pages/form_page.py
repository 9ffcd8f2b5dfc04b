"""The page on which a form is filled in: each field with its meaning in the person's language and its Japanese name."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.guide.content import insurers
from desktop_app.language.markup import accessible_text
from desktop_app.language.second_language import after
from desktop_app.sheets.forms.answers import AMBIGUOUS_DAY, EXAMPLES, days_meant
from desktop_app.sheets.forms.form import LONGEST, Kind, chosen
from desktop_app.ui.pages import messages
from desktop_app.ui.pages.day_field import DayMeant
from desktop_app.ui.pages.page import Action, ScreenPage
from desktop_app.ui.pages.remarks import Remarks
from desktop_app.ui.widgets.band import Band
from desktop_app.ui.widgets.button import SECONDARY, Button
from desktop_app.ui.widgets.choice import ChoiceButton, ChoiceText, choice_to_tick, choice_with_mark
from desktop_app.ui.widgets.listing import text_list
from desktop_app.ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from PySide6.QtGui import QShowEvent

    from desktop_app.language.message import Message
    from desktop_app.sheets.forms.answers import Problem
    from desktop_app.sheets.forms.form import Field, FieldSet
    from desktop_app.ui.widgets.ui_context import UiContext

_COLUMNS = 2
_HINTS = {Kind.KANA: messages.HINT_KANA, Kind.DATE: messages.HINT_DATE}
_ONE_OF = frozenset({Kind.INSURER, Kind.ONE})
_TO_TICK = _ONE_OF | {Kind.CHOICE}


@dataclass(frozen=True)
class FormText:
    """What a page with fields says besides: a note above them, the way on, what is not asked but written by hand.

    `name` is that of the paper form. `remark` returns what is said beside a field about what stands in it, empty where
    there is nothing to say. Without a `keyboard` days are chosen. `at` is the field at which the person goes on.
    """

    hint: Message = messages.FORM_HINT
    go_on: Message = messages.SEE_SHEET
    name: str = ""
    remark: Callable[[Field, str], str] = lambda _field, _text: ""
    by_hand: tuple[Field, ...] = ()
    keyboard: bool = True
    at: str = ""


@dataclass(frozen=True)
class FormActions:
    """What can be done with a form: type into a field, tick an option (all that are ticked, with commas), go on.

    `choose_day` leads to where a day can be chosen for a field.
    """

    type: Callable[[str, str], None]
    tick: Callable[[str, str], None]
    go_on: Callable[[], None]
    choose_day: Callable[[Field], None]


class FormPage(ScreenPage):
    """Asks for the fields of a form; `wrong` is what was wrong with them when the person wanted to go on."""

    def __init__(
        self,
        ui: UiContext,
        form: FieldSet,
        values: Mapping[str, str],
        wrong: Mapping[str, Problem],
        do: FormActions,
        said: FormText,
    ) -> None:
        """Lay out the page."""
        super().__init__(ui, ui.translator(form.title), primary=Action(ui.translator(said.go_on), do.go_on))
        self._values, self._do, self._said = values, do, said
        self._at: QWidget | None = None
        if said.name and said.name != self.title:
            self.add_note(said.name)
        self.add_heading()
        if wrong:
            self._say_what_is_wrong([field for field in form.asked if field.id in wrong])
        self.add_note(ui.translator(said.hint))
        for field in form.asked:
            self._add_field(field, wrong.get(field.id))
        self._add_by_hand(said.by_hand)
        self.column.addStretch(1)

    @property
    def initial_focus(self) -> QWidget:
        """The field at which the person goes on, else the heading."""
        return self._at or super().initial_focus

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Have the field be seen at which the person goes on."""
        super().showEvent(event)
        if at := self._at:
            QTimer.singleShot(0, at, lambda: self.ensureWidgetVisible(at, 0, self.ui.theme.px("answer")))

    def _say_what_is_wrong(self, fields: Iterable[Field]) -> None:
        """Say that something is wrong, and to whom only hears the heading, where."""
        translator = self.ui.translator
        said = translator(messages.LOOK_AGAIN)
        self.column.addWidget(Band(self.ui, "warning", [said]))
        names = translator.join_names(translator(field.meaning) for field in fields)
        self._heading.setAccessibleDescription(accessible_text(translator.sentences((said, names))))

    def _add_by_hand(self, fields: tuple[Field, ...]) -> None:
        """Tell what goes into the places that stay empty on paper, each by its Japanese name."""
        if fields:
            self.column.addWidget(self.ui.text(self.ui.translator(messages.WRITTEN_BY_HAND), "subheading"))
            lines = [after(f"**{field.label}**: ", self.ui.translator(field.meaning)) for field in fields]
            self.column.addWidget(text_list(self.ui, lines, "list", self.column.spacing()))

    def _add_field(self, field: Field, wrong: Problem | None) -> None:
        translator = self.ui.translator
        label = translator(field.meaning)
        if field.required:
            label = translator(messages.REQUIRED, {"field": label})
        self.column.addWidget(self.ui.text(label, "subheading"))
        if field.label and field.label not in label:
            self.add_note(field.label)
        said = translator(wrong.message, wrong.values) if wrong else ""
        if wrong and wrong.message is not AMBIGUOUS_DAY:  # which is asked below the field as soon as it is typed
            self.column.addWidget(Band(self.ui, "warning", [said]))
        if field.kind in _TO_TICK:
            self._add_options(field)
        elif field.kind is Kind.DATE and not self._said.keyboard:
            self._add_chosen_day(field)
        else:
            self._add_line(field, label, said)

    def _add_chosen_day(self, field: Field) -> None:
        """Show the day that was chosen, and lead to where one is."""
        translator = self.ui.translator
        days = days_meant(self._values.get(field.id, ""), translator.language)
        for day in days:
            self.column.addWidget(self.ui.text(translator(messages.DAY_MEANT, {"day": day}), "body"))
        choose = translator(messages.CHOOSE_ANOTHER_DAY if days else messages.CHOOSE_DAY)
        text = ChoiceText(f"{field.id}-choose", choose, icon="calendar")
        button = ChoiceButton(self.ui, text, partial(self._do.choose_day, field))
        self.column.addWidget(button)
        self._go_on_at(field, button)

    def _go_on_at(self, field: Field, widget: QWidget) -> None:
        if field.id == self._said.at:
            self._at = widget

    def _add_line(self, field: Field, label: str, wrong: str) -> None:
        translator = self.ui.translator
        example = {"example": EXAMPLES[field.when]}
        hint = translator(_HINTS[field.kind], example) if field.kind in _HINTS else ""
        for note in (hint, translator(field.hint) if field.hint else ""):
            if note:
                self.add_note(note)
        remarks: Remarks | DayMeant = Remarks(self.ui, f"remark-{field.id}", partial(self._said.remark, field))
        if field.kind is Kind.DATE:
            remarks = DayMeant(self.ui, field.id, lambda day: _take(line, day))

        def typed(text: str) -> None:
            self._do.type(field.id, text)
            remarks.show_for(text)

        line = TextField(self.ui, f"field-{field.id}", label, f"{wrong} {hint}".strip(), LONGEST, typed)
        line.setText(self._values.get(field.id, ""))
        self.column.addWidget(self._with_choice(field, line) if field.kind is Kind.DATE else line)
        self.column.addWidget(remarks)
        self._go_on_at(field, line)

    def _with_choice(self, field: Field, line: TextField) -> QWidget:
        """Return the field of a day with the way beside it to where one is chosen."""
        beside = QWidget()
        row = QHBoxLayout(beside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.ui.theme.px("gap"))
        choose = Button(self.ui.theme, f"choose-{field.id}", self.ui.translator(messages.CHOOSE_DAY), SECONDARY)
        choose.set_letters(self.ui.letters("button"))
        choose.setMinimumHeight(self.ui.theme.px("answer"))
        choose.clicked.connect(lambda: self._do.choose_day(field))
        row.addWidget(line, 1)
        row.addWidget(choose)
        return beside

    def _add_options(self, field: Field) -> None:
        offered = {option.id: option.meaning for option in field.options} or insurers.NAMES
        ticked = chosen(self._values.get(field.id, ""))
        said = choice_with_mark if field.kind in _ONE_OF else choice_to_tick
        buttons = [
            ChoiceButton(
                self.ui,
                said(f"{field.id}-{name}", self.ui.translator(meaning), chosen=name in ticked),
                partial(self._tick, field, name),
            )
            for name, meaning in offered.items()
        ]
        self.column.addWidget(self.ui.columns(buttons, _COLUMNS))

    def _tick(self, field: Field, name: str) -> None:
        """Tick an option or untick it; of some kinds only one is ticked."""
        ticked = chosen(self._values.get(field.id, ""))
        if field.kind in _ONE_OF:
            self._do.tick(field.id, name)
        else:
            rest = tuple(each for each in ticked if each != name)
            self._do.tick(field.id, ",".join(rest if name in ticked else (*ticked, name)))


def _take(line: TextField, day: str) -> None:
    """Have the field hold the day that was chosen, and the person be there."""
    line.setFocus(Qt.FocusReason.OtherFocusReason)
    line.setText(day)

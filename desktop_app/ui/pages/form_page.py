"""The page on which a form is filled in: each field with its meaning in the person's language and its Japanese name."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from desktop_app.guide.content import insurers
from desktop_app.language.second_language import after
from desktop_app.sheets.forms.form import LONGEST, Kind, chosen
from desktop_app.ui.pages import messages
from desktop_app.ui.pages.page import Action, ScreenPage
from desktop_app.ui.pages.remarks import Remarks
from desktop_app.ui.widgets.band import Band
from desktop_app.ui.widgets.choice import ChoiceButton, choice_to_tick, choice_with_mark
from desktop_app.ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop_app.language.message import Message
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
    there is nothing to say; `wrong_values` are filled into the sentences about what is wrong.
    """

    hint: Message = messages.FORM_HINT
    go_on: Message = messages.SEE_SHEET
    name: str = ""
    remark: Callable[[Field, str], str] = lambda _field, _text: ""
    wrong_values: Mapping[str, object] = dataclasses.field(default_factory=dict)
    by_hand: tuple[Field, ...] = ()


@dataclass(frozen=True)
class FormActions:
    """What can be done with a form: type into a field, tick an option (all that are ticked, with commas), go on."""

    type: Callable[[str, str], None]
    tick: Callable[[str, str], None]
    go_on: Callable[[], None]


class FormPage(ScreenPage):
    """Asks for the fields of a form; `wrong` is what was wrong with them when the person wanted to go on."""

    def __init__(
        self,
        ui: UiContext,
        form: FieldSet,
        values: Mapping[str, str],
        wrong: Mapping[str, Message],
        do: FormActions,
        said: FormText,
    ) -> None:
        """Lay out the page."""
        super().__init__(ui, ui.translator(form.title), primary=Action(ui.translator(said.go_on), do.go_on))
        self._values, self._do, self._said = values, do, said
        if said.name and said.name != self.title:
            self.add_note(said.name)
        self.add_heading()
        if wrong:
            self.column.addWidget(Band(ui, "warning", [ui.translator(messages.LOOK_AGAIN)]))
        self.add_note(ui.translator(said.hint))
        for field in form.asked:
            self._add_field(field, wrong.get(field.id))
        self._add_by_hand(said.by_hand)
        self.column.addStretch(1)

    def _add_by_hand(self, fields: tuple[Field, ...]) -> None:
        """Tell what goes into the places that stay empty on paper, each by its Japanese name."""
        if fields:
            self.column.addWidget(self.ui.text(self.ui.translator(messages.WRITTEN_BY_HAND), "subheading"))
        for field in fields:
            line = after(f"**{field.label}**: ", self.ui.translator(field.meaning))
            self.column.addWidget(self.ui.text(line, "list"))

    def _add_field(self, field: Field, wrong: Message | None) -> None:
        translator = self.ui.translator
        label = translator(field.meaning)
        if field.required:
            label = translator(messages.REQUIRED, {"field": label})
        self.column.addWidget(self.ui.text(label, "subheading"))
        if field.label and field.label not in label:
            self.add_note(field.label)
        if wrong:
            self.column.addWidget(Band(self.ui, "warning", [translator(wrong, self._said.wrong_values)]))
        if field.kind in _TO_TICK:
            self._add_options(field)
        else:
            self._add_line(field, label)

    def _add_line(self, field: Field, label: str) -> None:
        translator = self.ui.translator
        hint = translator(_HINTS[field.kind], {"example": field.example}) if field.kind in _HINTS else ""
        for note in (hint, translator(field.hint) if field.hint else ""):
            if note:
                self.add_note(note)
        remarks = Remarks(self.ui, f"remark-{field.id}", partial(self._said.remark, field))

        def typed(text: str) -> None:
            self._do.type(field.id, text)
            remarks.show_for(text)

        line = TextField(self.ui, f"field-{field.id}", label, hint, LONGEST, typed)
        line.setText(self._values.get(field.id, ""))
        self.column.addWidget(line)
        self.column.addWidget(remarks)

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

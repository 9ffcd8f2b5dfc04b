"""A form filled in: Japanese as offices want it, with the meaning of each field in the language of the person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.guide.content import insurers
from desktop_app.language.markup import without_markup
from desktop_app.language.message import words_about
from desktop_app.sheets import messages
from desktop_app.sheets.forms.answers import for_paper, form_errors, settled
from desktop_app.sheets.forms.form import FormError, Kind, chosen, left_for_the_pen
from desktop_app.sheets.on_paper import BLANK, code_of, listed
from desktop_app.sheets.sheet import (
    Box,
    Checkbox,
    Choices,
    Entry,
    Fields,
    FinePrint,
    FormTitle,
    Pair,
    Paragraph,
    Section,
    Sheet,
)
from desktop_app.sheets.two_languages import Both

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop_app.facts.store import FactsOfDay
    from desktop_app.language.message import Message
    from desktop_app.language.translator import Translator
    from desktop_app.sheets.forms.form import Field, Form
    from desktop_app.sheets.on_paper import OnPaper
    from desktop_app.sheets.sheet import Block

_ = words_about("form")

BY_HAND = _("Please write this by hand.")
LETTERS_BY_HAND = _("Please write by hand where {blank} stands: {letters} cannot be printed here.")
ALL_BY_HAND = _("Please write this by hand: {letters} cannot be printed here.")
LETTER = _("letter {place} ({code})")
ATTACH = _("To be handed in with it")
OWN_FORM = _("This is a draft. Your insurer (保険者) may ask you to use its own form: then copy from this one.")

_HEAD = ("insurer", "insurer-name", "day")
_NO_DAY = "令和　　年　　月　　日"
_BLANKS = {
    insurers.KOKUHO: "＿＿＿＿＿市・区・町・村",
    insurers.KOUKI: "＿＿＿＿＿後期高齢者医療広域連合",
    insurers.KYOKAI: "＿＿＿＿＿支部",
    insurers.UNION: "＿＿＿＿＿健康保険組合",
    insurers.MUTUAL: "＿＿＿＿＿共済組合",
    insurers.GUILD: "＿＿＿＿＿国民健康保険組合",
}
"""Where the name of the insurer is to be written by hand."""


def form_draft(
    form: Form, values: Mapping[str, str], own: Translator, japanese: Translator, settle: Callable[[str], OnPaper]
) -> Sheet:
    """Return the form filled in with values by field; FormError where they are wrong, see `form_errors`.

    `settle` tells what of a text can stand on it (`Typist`). Nothing is kept.
    """
    for name, problem in form_errors(form, values).items():
        msg = without_markup(f"{name}: {own(problem.message, problem.values)}")
        raise FormError(msg)
    return _Draft(form, settled(form, values), Both(own, japanese, easy_beside_japanese=True), settle).sheet()


class _Draft:
    def __init__(self, form: Form, values: Mapping[str, str], both: Both, settle: Callable[[str], OnPaper]) -> None:
        self._form, self._values, self._both, self._settle = form, values, both, settle

    def sheet(self) -> Sheet:
        form, both = self._form, self._both
        blocks: tuple[Block, ...] = (
            FormTitle(self._label(form.name, both.own(form.title)), self._day(), self._addressee()),
            *self._head_by_hand(),
            Paragraph(both.pair(form.request)),
            Fields(tuple(self._row(field) for field in form.fields if field.id not in _HEAD)),
            Box((both.pair(OWN_FORM), *self._left_in_head())),
            Section(both.pair(ATTACH)),
            *map(Checkbox, map(both.pair, form.attach)),
            FinePrint(both.pair(messages.MADE_BY, {"today": both.own.facts.day})),
        )
        return Sheet(form.name, both.language, blocks)

    def _label(self, japanese: str, meaning: str) -> Pair:
        """Return words of the form, with their meaning for whoever does not read Japanese well."""
        return Pair(japanese) if self._both.alone else Pair(meaning, japanese)

    def _value(self, name: str) -> str:
        """Return what of a field stands on paper, nothing where there is no such field."""
        text = next(
            (for_paper(field, self._values.get(name, "")) for field in self._form.asked if field.id == name), ""
        )
        return self._settle(text).shown

    def _day(self) -> str:
        return self._value("day") or _NO_DAY

    def _addressee(self) -> str:
        return addressee(self._value("insurer"), self._value("insurer-name"), self._both.japanese.facts)

    def _head_by_hand(self) -> list[Box]:
        """Say what goes into the empty places at the top, which no label stands beside."""
        left = any(field.id in _HEAD and field.kind is Kind.BY_HAND for field in self._form.fields)
        return [Box((self._both.pair(messages.HEAD_BY_HAND),))] if left else []

    def _row(self, field: Field) -> Entry | Choices:
        label = self._label(field.label, self._both.own(field.meaning))
        left_empty = field.kind is Kind.DATE and field.hint and not self._values.get(field.id)
        if field.kind is Kind.BY_HAND or left_empty:
            return Entry(label, by_hand=self._both.pair(field.hint or BY_HAND))
        if field.kind is Kind.CHOICE:
            ticked = chosen(self._values.get(field.id, ""))
            options = (
                (self._label(each.label, self._both.own(each.meaning)), each.id in ticked) for each in field.options
            )
            return Choices(label, tuple(options))
        settled = self._settle(for_paper(field, self._values.get(field.id, "")))
        return Entry(label, settled.shown, by_hand=None if settled.is_whole else self._by_hand(settled))

    def _by_hand(self, settled: OnPaper) -> Pair:
        """Say what is to be written by hand; letters by their places, for they cannot be printed."""
        if not settled.has_room:
            return self._both.pair(BY_HAND)
        message = LETTERS_BY_HAND if settled.shown else ALL_BY_HAND
        own, japanese = (
            self._sentence(message, settled, translator) for translator in (self._both.own, self._both.japanese)
        )
        return Pair(own) if self._both.alone else Pair(own, japanese)

    def _sentence(self, message: Message, settled: OnPaper, translator: Translator) -> str:
        letters = [translator(LETTER, {"place": place, "code": code_of(letter)}) for place, letter in settled.left]
        return translator(message, {"blank": BLANK, "letters": listed(letters, translator)})

    def _left_in_head(self) -> list[Pair]:
        """Return what is to be written by hand in the head of the form, where no row says so."""
        found = left_for_the_pen(self._form, self._values, self._settle)
        return [self._by_hand(settled) for field, settled in found if field.id in _HEAD]


def addressee(insurer: str, name: str, facts: FactsOfDay) -> str:
    """Return whom an application is addressed to (facts `addressee_…`), with room for what is not known."""
    if insurer not in _BLANKS:
        return f"（あて先）{name or '＿＿＿＿＿＿＿＿＿＿'} 様"
    return f"（あて先）{str(facts[f'addressee_{insurer}'].value).format(insurer=name or _BLANKS[insurer])} 様"

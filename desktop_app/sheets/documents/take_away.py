"""The sheet that the person takes along: where a conversation ended, in their language and in Japanese."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.guide.model.node import FlowError, Line
from desktop_app.guide.render.calls import sentence_of, telephone_of
from desktop_app.guide.render.renderer import Renderer
from desktop_app.guide.render.sources import sources_on_paper
from desktop_app.language.language import HOTLINE_JAPANESE, HOTLINE_OTHERS
from desktop_app.language.languages import JAPANESE
from desktop_app.language.markup import accessible_text, without_markup
from desktop_app.sheets import messages
from desktop_app.sheets.deadline import due_day
from desktop_app.sheets.phone_links import DatedTask, calendar
from desktop_app.sheets.qr_code import fits, shortened, telephone
from desktop_app.sheets.sheet import (
    Box,
    Checkbox,
    Code,
    Codes,
    FinePrint,
    NoteLines,
    Pair,
    Paragraph,
    Section,
    Sheet,
    Title,
)
from desktop_app.sheets.two_languages import Both

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.guide.model.flow import Flow
    from desktop_app.guide.model.node import Call, Step
    from desktop_app.guide.model.rules import Answers
    from desktop_app.guide.model.situation import Situation
    from desktop_app.language.message import Message
    from desktop_app.language.translator import Translator
    from desktop_app.sheets.deadline import DueDay
    from desktop_app.sheets.sheet import Block

_WITH_HOURS_BELOW = frozenset({HOTLINE_JAPANESE, HOTLINE_OTHERS})


def take_away(flow: Flow, answers: Answers, situation: Situation, own: Translator, japanese: Translator) -> Sheet:
    """Return the sheet of the outcome that the answers lead to; FlowError where they do not lead to one.

    Whether the hotline is open now is left out, because paper is read later: its hours are told instead.
    """
    return _TakeAway(flow, answers, replace(situation, hotline=None), own, japanese).sheet()


class _TakeAway:
    def __init__(
        self, flow: Flow, answers: Answers, situation: Situation, own: Translator, japanese: Translator
    ) -> None:
        self._flow, self._situation, self._answers = flow, situation, answers
        self._renderer = Renderer(situation, own)
        self._both = Both(own, japanese, {**situation.values(), "today": situation.today})
        outcome = flow.outcome(situation, answers)
        if outcome is None:
            msg = f"the answers do not lead to an outcome yet, but to {flow.position(situation, answers).id!r}"
            raise FlowError(msg)
        self._outcome = outcome
        self._steps = flow.steps_away(situation, answers)
        self._due = due_day(outcome.due, situation, own.facts)
        self._mark = own.readings_once()

    def sheet(self) -> Sheet:
        blocks = (*self._found(), *self._to_do(), *self._lists(), *self._phone(), *self._end())
        return Sheet(without_markup(self._both.own(self._outcome.title)), self._both.language, blocks)

    def _open(self, lines: tuple[Line, ...]) -> list[Line]:
        return self._renderer.open(lines, self._answers)

    def _line(self, line: Line) -> Pair:
        """Return a line in both languages, with readings beside the Japanese terms that are met in it first."""
        pair = self._pair(line)
        return replace(pair, own=self._mark(pair.own))

    def _say(self, lines: tuple[Line, ...]) -> list[Pair]:
        return [self._line(line) for line in self._open(lines)]

    def _pair(self, line: Line) -> Pair:
        """Return a line in both languages, with its number; the hours of the hotlines stand below them."""
        call, both = line.call, self._both
        if call is None:
            return both.pair(line.text)
        said = [
            replace(telephone_of(line, call, self._situation, words), when="") for words in (both.own, both.japanese)
        ]
        own, japanese = (sentence_of(*each) for each in zip(said, (both.own, both.japanese), strict=True))
        return Pair(own) if both.alone else Pair(own, japanese)

    def _number(self, line: Line, call: Call, words: Translator) -> str:
        return sentence_of(replace(telephone_of(line, call, self._situation, words), when=""), words)

    def _section(self, message: Message) -> Section:
        return Section(self._both.pair(message))

    def _found(self) -> Iterator[Block]:
        """Yield the title, and what was found out before there is something to do."""
        yield Title(self._both.pair(self._outcome.title), above=self._both.pair(self._flow.title))
        yield from (Paragraph(self._line(line)) for line in self._split_at_first_task()[0])

    def _split_at_first_task(self) -> tuple[list[Line], list[Line]]:
        """Return the body before and after the first thing to do."""
        body = self._open(self._outcome.body)
        first = next((place for place, line in enumerate(body) if line.to_do), len(body))
        return body[:first], body[first:]

    def _to_do(self) -> Iterator[Block]:
        after = self._split_at_first_task()[1]
        if self._steps or after:
            yield self._section(messages.TO_DO)
        for step in self._steps:
            yield Checkbox(self._step(step))
        for line in after:
            yield Checkbox(self._line(line)) if line.to_do else Paragraph(self._line(line))

    def _step(self, step: Step) -> Pair:
        """Return a step as one text, its title in bold: whom to call and what to do, or all of it without either."""
        body, numbers = self._open(step.body), self._renderer.call_first(step.contacts, self._answers)
        lines = [*numbers[:1], *(line for line in body if line.to_do)] or body  # all numbers stand among the contacts
        title, said = self._both.pair(step.title), [self._line(line) for line in lines]
        own = self._both.own.sentences([f"**{title.own}{self._both.own.colon}**", *(pair.own for pair in said)])
        japanese = self._both.japanese.sentences(
            [f"**{title.japanese}{self._both.japanese.colon}**", *(pair.japanese for pair in said)]
        )
        return Pair(own, japanese if title.japanese else "")

    def _lists(self) -> Iterator[Block]:
        """Yield what to bring, where, until when, and whom to ask."""
        outcome = self._outcome
        if checks := self._renderer.to_tick(outcome.checklist, self._answers):
            yield self._section(messages.TO_BRING)
            yield from map(Checkbox, map(self._pair, checks))
        yield from map(Paragraph, self._say(tuple(line for line in outcome.checklist if line.mark)))
        if places := [*self._say(outcome.where), *self._notes()]:
            yield self._section(messages.WHERE)
            yield from map(Paragraph, places)
        if deadline := self._deadline():
            yield from (self._section(messages.DEADLINE), Box(tuple(deadline)))
        first = self._renderer.call_first(outcome.contacts, self._answers)
        if contacts := [self._line(line) for line in first]:
            yield self._section(messages.QUESTIONS)
            yield from map(Paragraph, [*self._office(), *contacts, self._both.pair(messages.HOURS)])

    def _office(self) -> list[Pair]:
        """Return what the office says of itself at which the sheet was made."""
        office = self._situation.office
        return [self._both.each(office.line)] if office else []

    def _notes(self) -> list[Pair]:
        """Return what the office says of the person's insurer."""
        office, answers = self._situation.office, self._answers
        if office is None:
            return []
        own, japanese = (office.notes(answers, language) for language in (self._both.language, JAPANESE))
        return [Pair(*both) if not self._both.alone else Pair(both[0]) for both in zip(own, japanese, strict=True)]

    def _deadline(self) -> list[Pair]:
        said = self._say(self._outcome.deadline)
        return [*said, self._both.pair(self._due.sentence, self._due.values)] if self._due else said

    def _phone(self) -> Iterator[Block]:
        codes = tuple(self._codes())
        if codes:
            yield from (self._section(messages.FOR_THE_PHONE), Codes(codes))

    def _codes(self) -> Iterator[Code]:
        outcome, facts = self._outcome, self._both.own.facts
        if outcome.qr and outcome.qr in facts:
            address = str(facts[outcome.qr].value)
            yield Code(address, self._both.pair(messages.OPEN_PAGE), shown=address)
        if self._due:
            yield Code(self._calendar(self._due), self._both.pair(messages.REMEMBER))
        if self._open(outcome.contacts):
            number = str(facts[self._renderer.hotline_fact].value)
            yield Code(telephone(number), self._both.pair(messages.CALL), shown=number)
        if steps := self._steps_as_text():
            yield Code(steps, self._both.pair(messages.STEPS_AS_TEXT))

    def _calendar(self, due: DueDay) -> str:
        """Return the deadline for the phone's calendar; it says so where the place does not fit in."""
        day, summary = due.day, accessible_text(self._both.own(due.summary or self._outcome.title))
        where = [accessible_text(pair.own) for pair in self._say(self._outcome.where)[:1]]
        whole = calendar(DatedTask(day, summary, " ".join(where)))
        rest = accessible_text(self._both.own(messages.REST_ON_SHEET))
        return whole if fits(whole) else calendar(DatedTask(day, summary, rest))

    def _steps_as_text(self) -> str:
        """Return the title and what can be ticked off, as far as it fits into a code; empty where nothing can."""
        blocks = [block for block in (*self._to_do(), *self._lists()) if isinstance(block, Checkbox)]
        steps = [f"□ {accessible_text(block.text.own)}" for block in blocks]
        lines = [accessible_text(self._both.own(self._outcome.title)), *steps]
        return shortened(lines, accessible_text(self._both.own(messages.REST_ON_SHEET))) if steps else ""

    def _end(self) -> Iterator[Block]:
        facts = self._renderer.facts_behind(
            [Line(self._outcome.title), *self._open(self._outcome.lines)], self._outcome.facts
        )
        if facts:
            yield FinePrint(Pair(sources_on_paper(facts, self._both.own)))  # names in Japanese, whatever the language
        yield FinePrint(self._both.pair(messages.MADE_BY))
        yield NoteLines(self._both.pair(messages.NOTES))

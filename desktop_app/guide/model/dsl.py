"""The words in which flows and topics are written: `lines(do(_("…")), while_holds("fact", _("…")))`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.guide.model.node import Call, Edge, Line, Mark
from desktop_app.guide.model.rules import always, every, fact_holds

if TYPE_CHECKING:
    from desktop_app.guide.model.node import Hours
    from desktop_app.guide.model.rules import Rule
    from desktop_app.language.message import Message


def lines(*texts: Message | Line | tuple[Line, ...]) -> tuple[Line, ...]:
    """Return sentences, lines and groups of lines as one group; a sentence without a rule is always said."""
    found: list[Line] = []
    for text in texts:
        found += text if isinstance(text, tuple) else [text if isinstance(text, Line) else Line(text)]
    return tuple(found)


def do(text: Message, when: Rule = always) -> Line:
    """Return a sentence that says what to do: it can be ticked off on the sheet that the person takes along."""
    return Line(text, when=when, to_do=True)


def do_not(text: Message | Line) -> Line:
    """Return a sentence of a list that says what not to do: it stands apart from what is ticked off."""
    return replace(text if isinstance(text, Line) else Line(text), mark=Mark.DO_NOT)


def know(text: Message | Line) -> Line:
    """Return a sentence of a list that says what is good to know: there is nothing to tick off."""
    return replace(text if isinstance(text, Line) else Line(text), mark=Mark.KNOW)


def call(
    number: str, who: Message, hours: Hours | None = None, key: str | None = None, facts: tuple[str, ...] = ()
) -> Line:
    """Return a number to call, by the name of its fact; `who` says who answers, and when if no hours are given."""
    return Line(who, facts=facts, call=Call(number, hours, key))


def while_holds(fact: str, text: Message) -> Line:
    """Return a sentence that is said as long as a fact holds, and names it as a source."""
    return Line(text, when=fact_holds(fact), facts=(fact,))


def only_if(rule: Rule, group: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return the lines with one more rule that must be true."""
    return tuple(replace(line, when=every(rule, line.when)) for line in group)


def to(node_id: str) -> tuple[Edge, ...]:
    """Return the edges of an answer that leads to one node in every situation."""
    return (Edge(node_id),)

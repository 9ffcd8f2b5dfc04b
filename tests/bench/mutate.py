"""Small wrong changes to a module, one at a time, made by the operators of cosmic-ray."""

from __future__ import annotations

import ast
from contextlib import suppress
from difflib import SequenceMatcher
from itertools import count
from typing import TYPE_CHECKING, Any, NamedTuple

from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator, operator_names

if TYPE_CHECKING:
    from collections.abc import Iterator

_ARITHMETIC = "core/ReplaceBinaryOperator_"
_SWAPS = ("Add_Sub", "Sub_Add", "Mul_FloorDiv", "FloorDiv_Mul", "BitOr_BitAnd", "BitAnd_BitOr", "LShift_RShift")
"""For each arithmetic operator one other; all eleven would mostly end in the same TypeError."""
_SAME_FOR_ENUMS = tuple(
    f"core/ReplaceComparisonOperator_{swap}" for swap in ("Eq_Is", "Is_Eq", "NotEq_IsNot", "IsNot_NotEq")
)
"""Equality for identity changes nothing for enumerations, None and small numbers."""


class Mutant(NamedTuple):
    """A changed module: the number of the first line that differs, what was there and what is now, the whole source."""

    number: int
    was: str
    becomes: str
    source: str


def mutants_of(source: str) -> Iterator[Mutant]:
    """Make every mutant of a module once, without those that differ in annotations only or are no Python."""
    seen = {None, _meaning(source)}
    for changed in _changed(source):
        meaning = _meaning(changed) if changed else None
        if changed and meaning not in seen:
            seen.add(meaning)
            yield _mutant(source, changed)


def _changed(source: str) -> Iterator[str | None]:
    for operator in _operators():
        for occurrence in count():
            changed = None
            with suppress(AttributeError):  # cosmic-ray 8.7 falls over exceptions that are caught by a dotted name
                changed = mutate_code(source, operator, occurrence)
                if changed is None:
                    break
            yield changed


def _operators() -> Iterator[Any]:
    for name in sorted(operator_names()):
        wanted = (
            name.removeprefix(_ARITHMETIC) in _SWAPS if name.startswith(_ARITHMETIC) else name not in _SAME_FOR_ENUMS
        )
        operator = get_operator(name)
        if wanted and not operator.arguments():
            yield operator()


def _meaning(source: str) -> str | None:
    """Return what Python understands, None where it does not; annotations and their imports are nothing to it."""
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return None
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
            node.test = ast.Constant(None)
        for name in ("annotation", "returns"):
            if getattr(node, name, None):
                setattr(node, name, ast.Constant(None))
    return ast.dump(tree)


def _mutant(source: str, changed: str) -> Mutant:
    before, after = source.splitlines(), changed.splitlines()
    steps = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    _, first, last, new_first, new_last = next(step for step in steps if step[0] != "equal")
    return Mutant(first + 1, _on_one_line(before[first:last]), _on_one_line(after[new_first:new_last]), changed)


def _on_one_line(lines: list[str]) -> str:
    return " ".join(" ".join(lines).split())

"""BudouX's model of where Japanese phrases begin, read from its package without its code.

That would load Python's parser of HTML too, which takes a tenth of the time in which a bare window is there.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

_WINDOWS = {
    "UW1": (-3, -2),
    "UW2": (-2, -1),
    "UW3": (-1, 0),
    "UW4": (0, 1),
    "UW5": (1, 2),
    "UW6": (2, 3),
    "BW1": (-2, 0),
    "BW2": (-1, 1),
    "BW3": (0, 2),
    "TW1": (-3, 0),
    "TW2": (-2, 1),
    "TW3": (-1, 2),
    "TW4": (0, 3),
}
"""Which letters around a place each part of the model looks at: BudouX's names, one to three letters wide."""


def phrases(text: str) -> list[str]:
    """Take a text apart where BudouX does; joined again they are the text."""
    begins = [place for place, score in enumerate(_scores(text)) if place and score > 0]
    return [text[begin:end] for begin, end in zip([0, *begins], [*begins, len(text)], strict=True)]


def _scores(text: str) -> list[int]:
    """Return for each place how much speaks for a phrase that begins there, doubled, so that it is a whole number."""
    model = _model()
    scores = [_against()] * len(text)
    for name, (first, end) in _WINDOWS.items():
        weight = model.get(name, {}).get
        for place in range(max(0, -first), len(text) - max(end - 1, 0)):
            scores[place] += 2 * weight(text[place + first : place + end], 0)
    return scores


@cache
def _against() -> int:
    """Return what speaks against a phrase everywhere."""
    return -sum(sum(part.values()) for part in _model().values())


@cache
def _model() -> dict[str, dict[str, int]]:
    package = find_spec("budoux")
    if package is None or package.origin is None:
        msg = "BudouX is not installed"
        raise ImportError(msg)
    model: dict[str, dict[str, int]] = json.loads((Path(package.origin).parent / "models" / "ja.json").read_bytes())
    return model

"""Whether evidence stands in a text, and what comes nearest where it does not."""

from __future__ import annotations

import re
from collections import Counter, deque
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST_PASSAGE = 80


def stands_in(evidence: str, text: str) -> bool:
    """Whether evidence stands in a text, both in their normal form; a number does not stand in a longer one."""
    return re.search(_pattern(evidence.replace(" ", "")), text) is not None


def nearest(evidence: str, text: str) -> str:
    """Return the passage of a text that shares most pairs of letters with evidence; empty where none shares any."""
    pairs = set(_pairs(evidence))
    hits = [place for place, pair in enumerate(_pairs(text)) if pair in pairs]
    start, best = 0, 0
    for place, count in _counted(hits, text, 2 * len(evidence)):
        if count > best:
            start, best = place, count
    return _passage(text, start, len(evidence)) if best else ""


def _pattern(evidence: str) -> str:
    """Return a pattern that allows for spaces anywhere but in numbers: lines of Japanese break where they like."""
    pattern = re.escape(evidence[:1])
    for before, letter in pairwise(evidence):
        pattern += ("" if before.isdigit() and letter.isdigit() else " ?") + re.escape(letter)
    begin = r"(?<!\d)(?<!\d\.)" if evidence[:1].isdigit() else ""
    end = r"(?!\d)(?!\.\d)" if evidence[-1:].isdigit() else ""
    return begin + pattern + end


def _pairs(text: str) -> Iterator[str]:
    return (text[place : place + 2] for place in range(len(text) - 1))


def _counted(hits: list[int], text: str, width: int) -> Iterator[tuple[int, int]]:
    """Yield for every hit where the window begins that ends with it, and how many different pairs are in there."""
    window: deque[int] = deque()
    inside: Counter[str] = Counter()
    for hit in hits:
        window.append(hit)
        inside[text[hit : hit + 2]] += 1
        while hit - window[0] > width:
            pair = text[window[0] : window.popleft() + 2]
            inside[pair] -= 1
            if not inside[pair]:
                del inside[pair]
        yield window[0], len(inside)


def _passage(text: str, start: int, length: int) -> str:
    before = max(0, (LONGEST_PASSAGE - length) // 2)
    begin = max(0, start - before)
    return text[begin : begin + LONGEST_PASSAGE].replace("\n", " ").strip()

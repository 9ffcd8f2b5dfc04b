"""Flows: conversations made of nodes, and the position in them as a replay of the answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.guide.model.node import FlowError, Outcome, Step, first_open

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.guide.model.node import Edge, Node
    from desktop_app.guide.model.rules import Answers
    from desktop_app.guide.model.situation import Situation
    from desktop_app.language.message import Message


@dataclass(frozen=True)
class Flow:
    """A conversation about one thing."""

    id: str
    title: Message
    summary: Message
    icon: str
    start: tuple[Edge, ...]
    nodes: tuple[Node, ...]

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """All the ends that the conversation may have."""
        return tuple(node for node in self.nodes if isinstance(node, Outcome))

    def node(self, node_id: str) -> Node:
        """Return the node of this id; FlowError if there is none."""
        for node in self.nodes:
            if node.id == node_id:
                return node
        msg = f"flow {self.id!r} has no node {node_id!r}"
        raise FlowError(msg)

    def position(self, situation: Situation, answers: Answers = ()) -> Node:
        """Return where the answers lead, from the beginning; FlowError if one does not fit."""
        *_, last = self.trail(situation, answers)
        return last

    def outcome(self, situation: Situation, answers: Answers) -> Outcome | None:
        """Return the outcome that the answers lead to; None if they lead to another node."""
        node = self.position(situation, answers)
        return node if isinstance(node, Outcome) else None

    def trail(self, situation: Situation, answers: Answers = ()) -> Iterator[Node]:
        """Yield every node on the way to the position, the position last."""
        node = self.node(first_open(self.start, situation, ()))
        yield node
        for index, answer in enumerate(answers):
            node = self.node(node.follow(answer, situation, answers[:index]))
            yield node

    def steps_away(self, situation: Situation, answers: Answers) -> tuple[Step, ...]:
        """Return the steps on the way that are done away from this program."""
        steps = (node for node in self.trail(situation, answers) if isinstance(node, Step))
        return tuple(step for step in steps if step.done_away)

    def paths(self, situation: Situation, answers: Answers = ()) -> Iterator[Answers]:
        """Yield the answers of every way from here to an outcome."""
        options = self.position(situation, answers).open_options(situation, answers)
        if not options:
            yield answers
        for option in options:
            yield from self.paths(situation, (*answers, option.id))

    def progress(self, situation: Situation, answers: Answers) -> tuple[int, int] | None:
        """Return "step 2 of 4" as (2, 4): the pages until here, and those with the longest way that is still to come.

        None on the first page, where nothing is known yet, and at an outcome.
        """
        *before, here = self.trail(situation, answers)
        if not before or isinstance(here, Outcome):
            return None
        seen = len(before) + 1
        return seen, seen + self._longest_way(here, situation, answers)

    def _longest_way(self, node: Node, situation: Situation, answers: Answers) -> int:
        """Return how many pages come after a node at most."""
        longest = 0
        for option in node.open_options(situation, answers):
            given = (*answers, option.id)
            after = self.node(first_open(option.to, situation, given))
            if not isinstance(after, Outcome) or not longest:
                longest = max(longest, 1 + self._longest_way(after, situation, given))
        return longest

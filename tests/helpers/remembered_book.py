"""A renewal book in memory."""

from __future__ import annotations


class RememberedBook:
    """A book that keeps only what was shown."""

    def __init__(self):
        self._shown = set()

    def claim(self, due):
        claimed = due.stage is not None and self._key(due) not in self._shown
        if claimed:
            self._shown.add(self._key(due))
        return claimed

    def release(self, due):
        self._shown.remove(self._key(due))

    def _key(self, due):
        return due.person.id, due.end, due.stage

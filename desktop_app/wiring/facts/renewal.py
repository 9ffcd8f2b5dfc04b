"""How a kiosk comes by newer facts: from a folder of its site file, from a stick, or because somebody installed them.

None of it needs a restart. Facts change when a visit begins, and never within one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.facts.pack.errors import PackFault
from desktop_app.kiosk.record.events import KioskEvent
from desktop_app.wiring.facts import messages
from desktop_app.wiring.facts.account import refusal
from desktop_app.wiring.facts.offers import offered_by, packs_in

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from pathlib import Path

    from desktop_app.facts.pack.current import CurrentFacts
    from desktop_app.facts.pack.store import PackStore
    from desktop_app.facts.store import FactStore
    from desktop_app.language.translator import Translator
    from desktop_app.wiring.facts.offers import Offer, Offered

    Stamp = tuple[str, int, int, int]

_NOT_NOW = frozenset({PackFault.OLDER, PackFault.OF_THE_FUTURE})
"""Nothing is wrong with such a pack; its day may come."""


class FactsRenewal:
    """Puts newer facts in place of those of a kiosk, and logs what came of it."""

    def __init__(
        self,
        facts: CurrentFacts,
        builtin: FactStore,
        store: PackStore,
        log: Callable[[KioskEvent], None],
        today: Callable[[], date],
    ) -> None:
        """Take the facts of the kiosk, those that the program was built with, and where packs are installed."""
        self._facts, self._builtin, self._store = facts, builtin, store
        self._log, self._today = log, today
        self._looked_at: set[tuple[Stamp | None, date | None]] = set()
        self._used: Stamp | None = None
        self._key = ""

    def renew(self, folder: Path | None = None) -> bool:
        """Install the newest pack of a folder, use the installed one; return whether other facts hold from now on."""
        if folder and (new := [path for path in packs_in(folder) if not self._was_looked_at(path)]):
            newest = self._look_at(new).newest
            if newest and newest.day > self._store.in_use(self._builtin).day:
                self._install(newest)
        return self._use_installed()

    def take(self, folder: Path, translator: Translator) -> str:
        """Install the newest pack of a folder because the staff want it; return what came of it in a sentence."""
        offered = self._look_at(packs_in(folder))
        if offered.newest:
            done = self._install(offered.newest)
            message = messages.INSTALLED if done else messages.NOT_WRITTEN
            return translator(message, {"day": offered.newest.day})
        for refused in offered.refused.values():
            return refusal(translator, refused)
        return translator(messages.NO_PACK_THERE)

    def _look_at(self, paths: Sequence[Path]) -> Offered:
        """Look at packs; one with which something is wrong is logged."""
        today = self._today()
        offered = offered_by(paths, self._store, self._builtin, today)
        later = {path for path, error in offered.refused.items() if error.fault in _NOT_NOW}
        self._looked_at |= {(_stamp(path), today if path in later else None) for path in paths}
        for _ in offered.refused.keys() - later:
            self._log(KioskEvent.FACTS_REFUSED)
        return offered

    def _install(self, offer: Offer) -> bool:
        """Install a pack; return whether it could be written."""
        try:
            self._store.install(offer.content, self._builtin, self._today())
        except OSError:
            self._log(KioskEvent.FACTS_NOT_INSTALLED)
            return False
        self._log(KioskEvent.FACTS_INSTALLED)
        return True

    def _use_installed(self) -> bool:
        """Let the facts of the installed pack hold, if it is another one than before."""
        there = _stamp(self._store.file)
        if there == self._used:
            return False
        used = self._store.in_use(self._builtin, anew=True)
        if used.left_aside:
            self._log(KioskEvent.FACTS_REFUSED)
        changed = bool(self._key or used.key)
        if changed:
            self._log(KioskEvent.FACTS_CHANGED)
        self._facts.replace(used.facts)
        self._used, self._key = there, used.key
        return changed

    def _was_looked_at(self, path: Path) -> bool:
        stamp = _stamp(path)
        return bool({(stamp, None), (stamp, self._today())} & self._looked_at)


def _stamp(path: Path) -> Stamp | None:
    """Return what tells one state of a file from another, None where there is none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return path.name, status.st_size, status.st_mtime_ns, status.st_ino

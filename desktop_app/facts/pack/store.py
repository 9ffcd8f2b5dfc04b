"""The folder in which a pack is installed: two files, the pack itself and what was made of it when it was verified.

The second spares every start the verification. It belongs to one pack and to one set of facts that the program was
built with, and has a checksum; where it does not fit, the pack is verified anew. Where that fails, the built-in facts
hold.
"""

from __future__ import annotations

import errno
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.base import paths
from desktop_app.base.files import read_bounded, write_whole
from desktop_app.facts.pack.archive import LARGEST
from desktop_app.facts.pack.errors import PackError, PackFault

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from desktop_app.facts.compiled import CompiledFacts
    from desktop_app.facts.pack.reading import Pack
    from desktop_app.facts.store import FactStore

_PACK, _VERIFIED = "facts-pack.zip", "facts-pack.table"
_LARGEST_VERIFIED = 10 * LARGEST


@dataclass(frozen=True)
class FactsInUse:
    """The facts that hold here, their day, the id of the key that signed them; none where they are the built-in ones.

    `left_aside` is why an installed pack is not used.
    """

    facts: FactStore
    day: date
    key: str = ""
    left_aside: PackError | None = None


@dataclass(frozen=True)
class PackStore:
    """Where a pack is installed, where the keys lie that count, and the facts that the program was built with."""

    folder: Path
    keys: Path
    builtin_file: Path

    @property
    def file(self) -> Path:
        """The installed pack."""
        return self.folder / _PACK

    def in_use(self, builtin: FactStore, *, anew: bool = False) -> FactsInUse:
        """Return the facts of the installed pack, or the built-in ones where it cannot be used or is older.

        `anew` is to believe nothing but the signature, whatever was verified before.
        """
        own = FactsInUse(builtin, builtin.day)
        try:
            found = self._installed(read_pack_file(self.file), builtin, anew=anew)
        except FileNotFoundError:
            return own
        except OSError:
            return replace(own, left_aside=PackError(PackFault.NOT_A_PACK))
        except PackError as error:
            return replace(own, left_aside=error)
        return found if found.day >= own.day else replace(own, left_aside=PackError(PackFault.OLDER))

    def verified(self, content: bytes, builtin: FactStore) -> Pack:
        """Return what a pack brings; PackError where it is not taken."""
        from desktop_app.facts.pack.keys import keys_in
        from desktop_app.facts.pack.reading import read_pack

        return read_pack(content, keys_in(self.keys), builtin)

    def acceptable(self, content: bytes, builtin: FactStore, today: date) -> Pack:
        """Return what a pack brings; PackError where it could not be installed today.

        It may not be older than the facts that hold here, nor of a day that has not come yet.
        """
        pack = self.verified(content, builtin)
        if pack.day > today:
            raise PackError(PackFault.OF_THE_FUTURE)
        if pack.day < self.in_use(builtin).day:
            raise PackError(PackFault.OLDER)
        return pack

    def install(self, content: bytes, builtin: FactStore, today: date) -> Pack:
        """Put a pack in place of what was there; PackError where it is not taken, OSError where it cannot be written.

        Whenever that is cut short, the facts are those of before or those of the pack.
        """
        pack = self.acceptable(content, builtin, today)
        self.folder.mkdir(parents=True, exist_ok=True)
        write_whole(self.file, content)
        self._keep(content, pack)
        return pack

    def remove(self) -> bool:
        """Remove the installed pack; return whether there was one. OSError where it cannot be removed."""
        there = self.file.is_file()
        self.file.unlink(missing_ok=True)
        (self.folder / _VERIFIED).unlink(missing_ok=True)
        return there

    def _installed(self, content: bytes, builtin: FactStore, *, anew: bool) -> FactsInUse:
        kept = None if anew else self._kept(content)
        if kept:
            return FactsInUse(kept, kept.day, kept.made_of.rpartition(" ")[2])
        pack = self.verified(content, builtin)
        self._keep(content, pack)
        return FactsInUse(pack.facts, pack.day, pack.key)

    def _kept(self, content: bytes) -> CompiledFacts | None:
        """Return what was verified of these bytes, with a key that counts still; None where it must be done anew."""
        from desktop_app.facts.pack.keys import key_file
        from desktop_app.facts.pack.verified import facts_kept

        with suppress(OSError, ValueError):
            kept = facts_kept(read_bounded(self.folder / _VERIFIED, _LARGEST_VERIFIED))
            made_of, _, key = kept.made_of.rpartition(" ")
            if made_of == self._made_of(content) and key_file(self.keys, key).is_file():
                return kept
        return None

    def _keep(self, content: bytes, pack: Pack) -> None:
        """Keep what was verified; without it the next start does it anew."""
        from desktop_app.facts.pack.verified import table_kept

        with suppress(OSError):
            table = table_kept(pack.facts, f"{self._made_of(content)} {pack.key}", pack.day)
            write_whole(self.folder / _VERIFIED, table)

    def _made_of(self, content: bytes) -> str:
        from desktop_app.facts.compiled import checksum, checksum_of

        return f"{checksum_of(content)} {checksum(self.builtin_file)}"


def store_in(folder: Path) -> PackStore:
    """Return the store of a folder, with the keys and facts of this program."""
    resources = paths.resources()
    return PackStore(folder, resources / "keys", resources / "facts.toml")


def read_pack_file(path: Path) -> bytes:
    """Return the bytes of a pack; PackError where they are too many, OSError where the file cannot be read."""
    try:
        return read_bounded(path, LARGEST)
    except OSError as error:
        if error.errno == errno.EFBIG:
            raise PackError(PackFault.NOT_A_PACK) from error
        raise

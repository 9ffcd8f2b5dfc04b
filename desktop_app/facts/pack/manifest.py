"""What a pack says of itself, `pack.json`: these bytes are signed, and stand for the facts by their hash."""

from __future__ import annotations

import json
from datetime import date
from hashlib import sha256

from desktop_app.facts.pack.errors import PackError, PackFault

FORMAT = 1


def manifest_of(day: date, facts: bytes, key_id: str) -> bytes:
    """Return the manifest of facts.toml as it is on a day, signed with a key."""
    said = {"format": FORMAT, "day": day.isoformat(), "facts": sha256(facts).hexdigest(), "key": key_id}
    return json.dumps(said, indent=1).encode() + b"\n"


def day_in(manifest: bytes, facts: bytes, key_id: str) -> date:
    """Return the day of a manifest that was signed with the key; PackError where it is not that of these facts."""
    try:
        said = json.loads(manifest)
        if said["format"] != FORMAT:
            raise PackError(PackFault.OTHER_FORMAT)
        day = date.fromisoformat(said["day"])
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise PackError(PackFault.NOT_A_PACK) from error
    if said.get("facts") != sha256(facts).hexdigest():
        raise PackError(PackFault.NOT_SIGNED)
    if manifest_of(day, facts, key_id) != manifest:
        raise PackError(PackFault.NOT_A_PACK)
    return day

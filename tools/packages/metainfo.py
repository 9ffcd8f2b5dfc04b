"""What catalogues of software say of the program (AppStream), with what is known only when a package is built."""

from __future__ import annotations

import re


def filled_in(text: str, version: str, day: str, pictures: str | None) -> str:
    """Return the metadata of a version and its day; without pictures where there is no address at which they lie.

    Catalogues take pictures from the web only: `pictures` is where docs/pictures can be had.
    """
    if pictures is None:
        text = re.sub(r" *<screenshots>.*</screenshots>\n", "", text, flags=re.DOTALL)
    filled = text.replace("@VERSION@", version).replace("@DAY@", day)
    return filled.replace("@PICTURES@", (pictures or "").rstrip("/"))

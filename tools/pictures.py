"""Takes the pictures of the README: `make pictures` writes docs/pictures from the tour."""

from __future__ import annotations

import shutil
import tempfile
from datetime import date
from pathlib import Path

from desktop_app.app import take_tour
from desktop_app.ground import lay_ground

TARGET = Path(__file__).resolve().parent.parent / "docs" / "pictures"
DAY = date(2026, 11, 21)
CHOSEN = {
    "ja-home": "ja/home-renewal-open",
    "ja-before-the-pin": "ja/register-before-the-pin-careful",
    "ja-card": "ja/card-expired",
    "ja-way": "ja/register-way-no-reader",
    "pt-what-do-you-see": "pt_BR/status-what-do-you-see-no-reader",
    "zh-log-in-by-phone": "zh_CN/status-log-in-by-phone-no-reader",
    "en-home": "en/home-no-reader",
    "en-search": "en/search",
    "en-topic": "en/topic-renewal",
    "es-new-card": "es/lost-card-express-no-reader",
    "ja-easy-pin": "ja-easy/register-before-the-pin-careful",
    "ja-letter": "ja/letter-which-no-reader",
    "ja-stay": "ja/renewal-stay-no-reader",
    "es-do-not-type": "es/status-do-not-type-last-try",
    "ko-city-office": "ko/register-city-office-no-reader",
}


def main() -> None:
    """Walk through the program on a fixed day, and keep the chosen pages."""
    TARGET.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        languages = sorted({source.partition("/")[0] for source in CHOSEN.values()})
        take_tour(lay_ground(DAY), languages, Path(folder))
        for name, source in CHOSEN.items():
            shutil.copy(Path(folder) / f"{source}.png", TARGET / f"{name}.png")


if __name__ == "__main__":
    main()

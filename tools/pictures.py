"""Takes the pictures of the README: `make pictures` writes docs/pictures from the tour."""

from __future__ import annotations

import shutil
import tempfile
from datetime import date
from pathlib import Path

from desktop_app.language.day_context import load_day
from desktop_app.ui.inspection.tour import take_pictures
from desktop_app.ui.style.display import DisplaySettings
from desktop_app.wiring.tour import open_tour

TARGET = Path(__file__).resolve().parent.parent / "docs" / "pictures"
DAY = date(2026, 11, 21)
USUAL = DisplaySettings(colours="light")
BOTH = DisplaySettings(colours="light", second_language="pt_BR")
LARGE = DisplaySettings(200, "light")
CHOSEN = {
    ("ja", USUAL): {
        "ja-home": "home-renewal-open",
        "ja-before-the-pin": "register-before-the-pin-careful",
        "ja-card": "card-expired",
        "ja-way": "register-way-no-reader",
        "ja-letter": "letter-which-no-reader",
        "ja-stay": "renewal-stay-no-reader",
        "ja-take-along": "take-away-renewal",
        "ja-year-sheet": "year-sheet",
    },
    ("ja", BOTH): {"ja-pt-lost": "lost-card-what-no-reader", "ja-pt-home": "home-last-try"},
    ("ja", LARGE): {"ja-large-home": "home-renewal-open", "ja-large-question": "pin-who-goes-no-reader"},
    ("ja", DisplaySettings(colours="contrast")): {"ja-contrast-home": "home-careful"},
    ("ja-easy", USUAL): {"ja-easy-pin": "register-before-the-pin-careful", "ja-easy-topic": "topic-pin"},
    ("en", USUAL): {
        "en-home": "home-no-reader",
        "en-search": "search-found",
        "en-topic": "topic-renewal",
        "en-keys": "keys",
        "en-book": "book",
        "en-reminders": "reminders",
        "en-forms": "forms",
    },
    ("en", DisplaySettings(colours="dark")): {"en-dark-card": "card-careful"},
    ("zh_CN", USUAL): {
        "zh-log-in-by-phone": "status-log-in-by-phone-no-reader",
        "zh-take-along": "take-away-lost-card",
    },
    ("ko", USUAL): {"ko-city-office": "register-city-office-no-reader", "ko-sentences": "sentences-lost-card"},
    ("es", USUAL): {
        "es-new-card": "lost-card-express-no-reader",
        "es-do-not-type": "status-do-not-type-last-try",
        "es-form": "form-sheet-certificate",
        "es-fill-form": "form-proxy",
    },
    ("pt_BR", USUAL): {
        "pt-what-do-you-see": "status-what-do-you-see-no-reader",
        "pt-take-along": "take-away-lost-card",
        "pt-show-staff": "show-staff-lost-certificate",
        "pt-second-language": "second-language",
    },
    ("pt_BR", LARGE): {"pt-large-outcome": "lost-card-express-no-reader"},
}
"""What is kept of the tour, by language and display: the name it gets, and the name it has there."""


def main() -> None:
    """Walk to the chosen pages on a fixed day, and keep pictures of them."""
    TARGET.mkdir(parents=True, exist_ok=True)
    _, window, tour_pages = open_tour(load_day(DAY), "ja")
    with tempfile.TemporaryDirectory() as folder:
        for (language, display), chosen in CHOSEN.items():
            window.navigator.use_language(language)
            window.navigator.use_display(display)
            take_pictures(window.frame, [page for page in tour_pages if page.name in chosen.values()], Path(folder))
            for name, source in chosen.items():
                shutil.copy(Path(folder) / f"{source}.png", TARGET / f"{name}.png")
    window.close()


if __name__ == "__main__":
    main()

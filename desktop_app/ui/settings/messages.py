"""What the pages about language, letters, colours and keys say."""

from __future__ import annotations

from desktop_app.language.message import words_about

_ = words_about("window")

LANGUAGE = _("Language")
CHOOSE_LANGUAGE = _("Choose your language")
SECOND_LANGUAGE = _("Second language")
SECOND_LANGUAGE_HINT = _("To read this together: the same words in another language, below the first.")
CHOOSE_SECOND_LANGUAGE = _("Which second language should be shown below the first?")
NO_SECOND_LANGUAGE = _("No second language")
TEXT_SIZE = _("Text size")
CHOOSE_TEXT_SIZE = _("How large should the letters be?")
TEXT_SIZES = {
    100: _("Normal letters"),
    125: _("Slightly larger letters"),
    150: _("Large letters"),
    200: _("Very large letters"),
}
COLOURS = _("Colours")
CHOOSE_COLOURS = _("Which colours are easy on your eyes?")
COLOUR_NAMES = {
    "system": _("As this computer is set"),
    "light": _("Light: dark letters on white"),
    "dark": _("Dark: light letters on black"),
    "contrast": _("Strong contrast: yellow and white on black"),
}
KEYS = _("Keys")
KEYS_TITLE = _("Using it with the keyboard")
KEYS_LIST = (
    ("Tab", _("goes to the next button; with Shift it goes back to the one before")),
    ("↑ ↓ ← →", _("move from one answer to another")),
    ("Enter", _("presses the button; on a page with one way on, it goes on")),
    ("Page Up, Page Down", _("move the page up and down")),
    ("Esc", _("goes back")),
    ("Ctrl +, Ctrl −", _("make the letters larger and smaller")),
    ("Ctrl L", _("opens the languages")),
    ("Ctrl F", _("opens all questions, to ask in your own words")),
    ("Ctrl R", _("reads the page aloud, or stops")),
    ("F1", _("opens this page")),
)

"""Said of letters, and of messages and calls that may be false."""

from __future__ import annotations

from desktop_app.language.message import words_about
from desktop_app.sheets.sentences.sentence import Sentence

_ = words_about("staff")

RECEIVED = (
    Sentence(
        "letter",
        _("Please explain this letter to me."),
    ),
    Sentence(
        "is-it-real",
        _("I have received this. Is it real, or is it a fraud (詐欺)?"),
    ),
    Sentence(
        "fraud-bank",
        _("I think that I have been cheated (詐欺). Please stop my transfer, my account and my card at once."),
    ),
    Sentence(
        "fraud-police",
        _(
            "I have been cheated, or somebody has tried to cheat me (詐欺). I would like to report it, and need a receipt number (受理番号)."
        ),
    ),
    Sentence(
        "fraud-pin",
        _(
            "Somebody else may know the PIN or the long password of my My Number Card. Please set a new one, and tell me whether the card must be suspended."
        ),
    ),
    Sentence(
        "fraud-number",
        _(
            "I have sent somebody a photo of my My Number Card, and am afraid that it is misused. Can my My Number be changed (個人番号の変更)?"
        ),
    ),
    Sentence(
        "fraud-app",
        _("I have installed an app that a stranger told me to install. Please look at my phone."),
    ),
)

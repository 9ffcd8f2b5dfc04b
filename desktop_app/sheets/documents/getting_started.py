"""A sheet to hand out: how one begins with the program, a step and a picture each, in one language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.language.markup import without_markup
from desktop_app.language.message import words_about
from desktop_app.sheets import messages
from desktop_app.sheets.sheet import Box, FinePrint, Illustrated, Pair, Section, Sheet, Title
from desktop_app.sheets.two_languages import Both

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.language.translator import Translator

_ = words_about("getting started")

TITLE = _("Getting started with Myna Hoken Navi")
ABOVE = _("A guide through the My Number Card as health insurance card (マイナ保険証)")
STEPS = (
    ("globe", _("**Choose your language** at the top of the window. The letters can be made larger there, too.")),
    (
        "question",
        _(
            "**Press what it is about**: a doctor today, a lost card, a letter. “All questions” finds what is not there."
        ),
    ),
    (
        "person",
        _("**Answer one question at a time.** “I am not sure” is always an answer. “Back” leads to the page before."),
    ),
    (
        "computer-reader",
        _(
            "**Put your card on the reader**, if there is one. You see how many tries the PIN has left. It works without a card and without a reader, too."
        ),
    ),
    ("phone-card", _("**Go on with your phone**: point its camera at the square code on the screen or on paper.")),
    ("printer", _("**Take it along**: print the steps. What you need at the counter stands there in Japanese, too.")),
)
AT_HOME = _("At home")
BOOK = _(
    "**The renewal book** keeps until when the cards of your family are valid, and reminds you. It stays on your computer."
)
NEVER = _(
    "**This program never asks for your PIN.** If somebody asks you for it by telephone, by message or at the door, do not tell it."
)
CALL = _("Questions? In Japanese: **{hotline}**. In other languages: **{hotline_languages}**.")
UNOFFICIAL = _(
    "This is not an official program of the government. It is not connected to the internet and keeps nothing of your card by itself."
)


def getting_started(own: Translator, japanese: Translator, today: date) -> Sheet:
    """Return the sheet; beside the title stands the Japanese, so that staff know what they hand out."""
    both = Both(own, japanese)
    steps = [Illustrated(icon, Pair(own(text))) for icon, text in STEPS]
    return Sheet(
        without_markup(own(TITLE)),
        own.language,
        (
            Title(both.pair(TITLE), above=Pair(own(ABOVE))),
            *steps,
            Section(Pair(own(AT_HOME))),
            Illustrated("book", Pair(own(BOOK))),
            Box((Pair(own(NEVER)),)),
            Illustrated("telephone", Pair(own(CALL))),
            FinePrint(Pair(own(UNOFFICIAL))),
            FinePrint(Pair(own(messages.MADE_BY, {"today": today}))),
        ),
    )

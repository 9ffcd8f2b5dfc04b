"""Said at the counter about a card: lost, its PIN, its dates, a new one."""

from __future__ import annotations

from desktop_app.language.message import words_about
from desktop_app.sheets.sentences.sentence import Sentence

_ = words_about("staff")

CARD = (
    Sentence(
        "lost-certificate",
        _(
            "I have lost my My Number Card. I would like to apply for a 資格確認書 (health insurance eligibility certificate)."
        ),
    ),
    Sentence(
        "lost-report",
        _("I have lost my My Number Card. I would like to report the loss (紛失届)."),
    ),
    Sentence(
        "express",
        _("I would like to apply for a new My Number Card by the express service (特急発行)."),
    ),
    Sentence(
        "new-card",
        _("I would like to apply for a new My Number Card, because I have lost mine."),
    ),
    Sentence(
        "police",
        _(
            "I have lost my My Number Card. I would like to report it to the police, and need a receipt number (受理番号)."
        ),
    ),
    Sentence(
        "stolen",
        _(
            "My My Number Card was stolen. I would like to report the theft to the police, and need a receipt number (受理番号)."
        ),
    ),
    Sentence(
        "lost-property",
        _("I have lost my wallet with my My Number Card in it. Has it been found?"),
    ),
    Sentence(
        "report-for-somebody",
        _("I have come for somebody who has lost the My Number Card and cannot come. May I report the loss (紛失届)?"),
    ),
    Sentence(
        "no-id",
        _("I have lost all my identity papers together with the card. What will you accept instead?"),
    ),
    Sentence(
        "damaged-card",
        _("My My Number Card is damaged, or no reader takes it. I would like to apply for a new one."),
    ),
    Sentence(
        "found",
        _("I have found my My Number Card again. I would like to have its suspension lifted (一時停止の解除)."),
    ),
    Sentence(
        "found-late",
        _("I have found the My Number Card that I had lost. Is the new card still being made? Which one may I use?"),
    ),
    Sentence(
        "pin",
        _("The four-digit PIN of my My Number Card is locked, or I have forgotten it. Please set a new one."),
    ),
    Sentence(
        "password",
        _(
            "The long password for signatures (署名用) of my card is locked, or I have forgotten it. Please set a new one."
        ),
    ),
    Sentence(
        "face",
        _("I have forgotten the PIN. Please check my face, by the reader (顔認証) or by eye (目視確認)."),
    ),
    Sentence(
        "renew-certificate",
        _("I would like to renew the electronic certificate of my My Number Card."),
    ),
    Sentence(
        "put-on-certificate",
        _("This My Number Card has no electronic certificate. Please put one on it."),
    ),
    Sentence(
        "renew-card",
        _("This My Number Card is about to expire. I would like to apply for a new one."),
    ),
    Sentence(
        "which-date",
        _("Please tell me what I have to renew: the card or the electronic certificate."),
    ),
    Sentence(
        "register",
        _("I would like to register my My Number Card as an insurance card here. Please help me."),
    ),
    Sentence(
        "am-i-registered",
        _("Please check whether my My Number Card is registered as an insurance card."),
    ),
    Sentence(
        "get-a-card",
        _("I would like to apply for a My Number Card."),
    ),
    Sentence(
        "collect",
        _("I have come to collect my My Number Card. This is the letter that came."),
    ),
)

"""Said by residents with a residence card."""

from __future__ import annotations

from desktop_app.language.message import words_about
from desktop_app.sheets.sentences.sentence import Sentence

_ = words_about("staff")

RESIDENTS = (
    Sentence(
        "stay",
        _(
            "My period of stay has been extended. I would like to have my My Number Card extended and its electronic certificate renewed too."
        ),
    ),
    Sentence(
        "stay-pending",
        _(
            "I have applied for an extension of my stay, and it is still being decided. I would like to have my My Number Card extended for that time (特例期間延長)."
        ),
    ),
    Sentence(
        "stay-ended",
        _(
            "My My Number Card has expired together with my period of stay. I would like to apply for a new one. How long does it take, and what does it cost?"
        ),
    ),
    Sentence(
        "stay-permanent",
        _(
            "I no longer have a period of stay. I would like to have the date of my My Number Card changed (有効期間変更)."
        ),
    ),
    Sentence(
        "arrived",
        _(
            "I have come to live here from abroad. I would like to report my address (転入届), join 国民健康保険 if I must, and apply for a My Number Card by the express service (特急発行)."
        ),
    ),
    Sentence(
        "leaving-japan",
        _(
            "I am leaving Japan. I would like to report it (転出届), and ask what is to be done with my My Number Card and my health insurance."
        ),
    ),
    Sentence(
        "name-changed",
        _(
            "My name has changed. I would like to have it changed on my My Number Card, and the electronic certificates made anew."
        ),
    ),
    Sentence(
        "police-both",
        _(
            "I have lost my residence card and my My Number Card. I would like to report it, and need a paper about that or a receipt number (受理番号)."
        ),
    ),
    Sentence(
        "joined",
        _(
            "I have started a new job. Am I insured through the company, from when on, and may I have a 資格確認書 (health insurance eligibility certificate) until it shows?"
        ),
    ),
)

"""Said by whoever goes for somebody else."""

from __future__ import annotations

from desktop_app.language.message import words_about
from desktop_app.sheets.sentences.sentence import Sentence

_ = words_about("staff")

HELPING = (
    Sentence(
        "proxy-mother",
        _("I have come for my mother."),
    ),
    Sentence(
        "proxy-father",
        _("I have come for my father."),
    ),
    Sentence(
        "proxy-family",
        _("I have come for a member of my family."),
    ),
    Sentence(
        "proxy-child",
        _("I have come for my child."),
    ),
    Sentence(
        "cannot-come",
        _("The holder of this My Number Card cannot come here. Which papers do you need?"),
    ),
    Sentence(
        "cannot-write",
        _("The holder of this card cannot write. Who may fill in the sheet (照会書兼回答書)?"),
    ),
    Sentence(
        "renew-for-somebody",
        _("I have come for somebody who cannot come. I would like to renew the electronic certificate of this card."),
    ),
    Sentence(
        "pin-for-somebody",
        _("I have come for somebody who cannot come. I would like to have a new PIN set for this card."),
    ),
    Sentence(
        "collect-for-somebody",
        _("I have come to collect a My Number Card for somebody who cannot come. This is the notice (交付通知書)."),
    ),
    Sentence(
        "guardian",
        _(
            "I am the guardian (成年後見人) of the holder of this card. This is the paper that shows it (登記事項証明書)."
        ),
    ),
    Sentence(
        "without-pin",
        _("I would like to have this card changed to one without a PIN (顔認証マイナンバーカード)."),
    ),
    Sentence(
        "city-comes",
        _("The holder of this card cannot leave the house. Can somebody from the city come (出張申請)?"),
    ),
    Sentence(
        "certificate-helped",
        _(
            "This person needs help to use the card. I would like to apply for a 資格確認書 (health insurance eligibility certificate) for that person."
        ),
    ),
)

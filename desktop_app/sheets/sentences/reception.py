"""Said at the reception of a clinic or pharmacy."""

from __future__ import annotations

from desktop_app.language.message import words_about
from desktop_app.sheets.sentences.sentence import Sentence

_ = words_about("staff")

RECEPTION = (
    Sentence(
        "statement",
        _("The card reader does not work for me. May I fill in the form {statement_form}?"),
    ),
    Sentence(
        "no-card",
        _("I have not brought my card today. What shall I do?"),
    ),
    Sentence(
        "nothing-to-show",
        _(
            "I have health insurance, but no valid card or 資格確認書 (health insurance eligibility certificate) with me today. May I see the doctor, and how much must I pay today?"
        ),
    ),
    Sentence(
        "receipt-and-statement",
        _(
            "Please give me the receipt (領収書) and the 診療報酬明細書 (レセプト): I would like to get the money back from my insurer (療養費)."
        ),
    ),
    Sentence(
        "certificate-today",
        _(
            "I must see a doctor today. Can you give me a 資格確認書 (health insurance eligibility certificate) right now?"
        ),
    ),
    Sentence(
        "new-insurance",
        _("My health insurance has just changed, and the card does not show the new one yet. What may I show instead?"),
    ),
    Sentence(
        "disaster",
        _("I have lost my card and my papers in the disaster. May I see the doctor with my name and date of birth?"),
    ),
    Sentence(
        "insured-abroad",
        _("I have no Japanese health insurance. Please tell me how much it will cost before I see the doctor."),
    ),
    Sentence(
        "help-at-reader",
        _("I cannot use the card reader by myself. Please compare my face with the photo by eye (目視確認)."),
    ),
    Sentence(
        "fetch-medicine",
        _("I have come to fetch the medicine for a member of my family. Here is the prescription (処方箋)."),
    ),
)

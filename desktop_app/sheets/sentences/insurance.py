"""Said to an insurer, and at the counter where one changes."""

from __future__ import annotations

from desktop_app.language.message import words_about
from desktop_app.sheets.sentences.sentence import Sentence

_ = words_about("staff")

INSURANCE = (
    Sentence("cancel", _("I would like to cancel the registration of my My Number Card as an insurance card.")),
    Sentence(
        "certificate",
        _("I would like to apply for a 資格確認書 (health insurance eligibility certificate)."),
    ),
    Sentence(
        "violence",
        _(
            "I have fled from violence (DV). Please block my data (自己情報提供不可フラグ, 不開示該当フラグ), and do not send anything to my old address."
        ),
    ),
    Sentence(
        "certificate-again",
        _(
            "I have lost my 資格確認書 (health insurance eligibility certificate), or it is damaged. I would like to apply for a new one."
        ),
    ),
    Sentence(
        "notice-again",
        _(
            "I have lost the 資格情報のお知らせ (notice of eligibility information). I would like to have it issued again."
        ),
    ),
    Sentence(
        "symbol-and-number",
        _("Please tell me my insurer, and my symbol and number (記号・番号)."),
    ),
    Sentence(
        "leave-kokuho",
        _("I am insured through a company now. I would like to leave 国民健康保険 (the city's health insurance)."),
    ),
    Sentence(
        "join-kokuho",
        _("My insurance has ended. I would like to join 国民健康保険 (the city's health insurance)."),
    ),
    Sentence(
        "insurance-changed",
        _(
            "My health insurance has changed, and the new one does not show yet. May I fill in the form {statement_form}?"
        ),
    ),
    Sentence("which-insurance", _("Please tell me which health insurance I have today, and what I must report.")),
    Sentence(
        "continue-insurance",
        _("I am leaving my job. I would like to continue my health insurance (任意継続). Please give me the form."),
    ),
    Sentence(
        "moved-in",
        _("I have moved here. I would like to report my address and go on using my My Number Card (継続利用)."),
    ),
    Sentence(
        "student-away",
        _("My child moves away to study. I would like the insurance of our city to go on (修学中の特例, マル学)."),
    ),
    Sentence("insure-baby", _("My child has been born. I would like to report the birth and have the baby insured.")),
    Sentence(
        "insurance-applied",
        _("The health insurance of this baby is being applied for. May we see the doctor today?"),
    ),
    Sentence(
        "after-a-death",
        _(
            "A member of my family has died. I would like to give back the insurance papers. Is there money for the funeral (葬祭費)?"
        ),
    ),
    Sentence(
        "premiums",
        _(
            "I owe premiums of 国民健康保険 (the city's health insurance). I would like to talk about paying them in parts."
        ),
    ),
)

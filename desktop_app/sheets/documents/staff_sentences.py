"""Sentences to show at a counter: one sentence in very large Japanese, with the person's language below."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.base.exit_codes import WrongInputError
from desktop_app.language.markup import without_markup
from desktop_app.language.message import words_about
from desktop_app.sheets import messages
from desktop_app.sheets.sheet import FinePrint, LargeSentence, Sheet
from desktop_app.sheets.two_languages import Both

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from desktop_app.guide.model.flow import Flow
    from desktop_app.language.message import Message
    from desktop_app.language.translator import Translator

_ = words_about("staff")


class StaffError(WrongInputError):
    """There is no such sentence."""


@dataclass(frozen=True)
class Sentence:
    """A sentence for the staff; outcomes of flows offer it by its id."""

    id: str
    text: Message


SENTENCES = (
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
        "leaving",
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
        "statement",
        _("The card reader does not work for me. May I fill in the form {statement_form}?"),
    ),
    Sentence(
        "no-card",
        _("I have not brought my card today. What shall I do?"),
    ),
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
    Sentence(
        "which-date",
        _("Please tell me what I have to renew: the card or the electronic certificate."),
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
        "leaving-japan",
        _("I am leaving Japan. What must I report for my My Number Card and my health insurance?"),
    ),
    Sentence(
        "student-away",
        _("My child moves away to study. I would like the insurance of our city to go on (修学中の特例, マル学)."),
    ),
    Sentence("new-name", _("My name has changed. Please write the new name on my My Number Card.")),
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
        "damaged-card",
        _("My My Number Card is damaged, or no reader takes it. I would like to apply for a new one."),
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
)
"""Every sentence, in the order in which they are listed."""


def sentence_named(sentence_id: str) -> Sentence:
    """Return the sentence of this id; StaffError where there is none."""
    for sentence in SENTENCES:
        if sentence.id == sentence_id:
            return sentence
    msg = f"there is no sentence {sentence_id!r}; sentences are: {', '.join(each.id for each in SENTENCES)}"
    raise StaffError(msg)


def unknown_sentences(flows: Iterable[Flow]) -> list[str]:
    """Return what is wrong with the ids of sentences that outcomes offer, one text for each; none if all are there."""
    known = {sentence.id for sentence in SENTENCES}
    return [
        f"{outcome.id!r} of {flow.id!r} offers {sentence!r}, which is no sentence for the staff"
        for flow in flows
        for outcome in flow.outcomes
        for sentence in outcome.staff_sentences
        if sentence not in known
    ]


def show_staff(sentence: Sentence, own: Translator, japanese: Translator, today: date) -> Sheet:
    """Return the sheet that is held up to the staff, lying on its side.

    Easy Japanese stands below the Japanese of the counter as another language would.
    """
    both = Both(own, japanese, {"today": today}, easy_beside_japanese=True)
    said = both.pair(sentence.text)
    blocks = (LargeSentence(said), FinePrint(both.pair(messages.MADE_BY)))
    return Sheet(without_markup(japanese(sentence.text)), own.language, blocks, landscape=True)

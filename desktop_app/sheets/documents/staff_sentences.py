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
        "which-date",
        _("Please tell me what I have to renew: the card or the electronic certificate."),
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

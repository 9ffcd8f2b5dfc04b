"""Sentences to show at a counter: one sentence in very large Japanese, with the person's language below."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.base.exit_codes import WrongInputError
from desktop_app.language.text import plain, words_about
from desktop_app.sheets import messages as words
from desktop_app.sheets.sheet import Loud, Sheet, Small
from desktop_app.sheets.two_languages import Both

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.language.text import Message, Words

_ = words_about("staff")


class StaffError(WrongInputError):
    """There is no such sentence."""


@dataclass(frozen=True)
class Sentence:
    """A sentence for the staff; `outcomes` are the ends of conversations (flow, outcome) that offer it."""

    id: str
    text: Message
    outcomes: tuple[tuple[str, str], ...] = ()


_CERTIFICATE_OUTCOMES = (
    ("eligibility-certificate", "apply"),
    ("eligibility-certificate", "automatic"),
    ("eligibility-certificate", "blocked"),
    ("eligibility-certificate", "elders-all"),
    ("eligibility-certificate", "elders-oldest"),
    ("eligibility-certificate", "elders-registered"),
    ("eligibility-certificate", "elders-unregistered"),
    ("eligibility-certificate", "elders-counter"),
)

SENTENCES = (
    Sentence(
        "lost-certificate",
        _(
            "I have lost my My Number Card. I would like to apply for a 資格確認書 (health insurance eligibility certificate)."
        ),
        (("lost-card", "express"), ("lost-card", "normal"), ("lost-card", "no-new-card")),
    ),
    Sentence(
        "lost-report",
        _("I have lost my My Number Card. I would like to report the loss (紛失届)."),
        (("lost-card", "express"), ("lost-card", "normal"), ("lost-card", "no-new-card")),
    ),
    Sentence(
        "express",
        _("I would like to apply for a new My Number Card by the express service (特急発行)."),
        (("lost-card", "express"),),
    ),
    Sentence(
        "new-card",
        _("I would like to apply for a new My Number Card, because I have lost mine."),
        (("lost-card", "normal"),),
    ),
    Sentence(
        "police",
        _(
            "I have lost my My Number Card. I would like to report it to the police, and need a receipt number (受理番号)."
        ),
        (("lost-card", "express"), ("lost-card", "normal"), ("lost-card", "no-new-card")),
    ),
    Sentence(
        "stolen",
        _(
            "My My Number Card was stolen. I would like to report the theft to the police, and need a receipt number (受理番号)."
        ),
        (("lost-card", "express"), ("lost-card", "normal"), ("lost-card", "no-new-card")),
    ),
    Sentence(
        "found",
        _("I have found my My Number Card again. I would like to have its suspension lifted (一時停止の解除)."),
        (("lost-card", "lift"),),
    ),
    Sentence(
        "found-late",
        _("I have found the My Number Card that I had lost. Is the new card still being made? Which one may I use?"),
        (("lost-card", "found-late"),),
    ),
    Sentence(
        "pin",
        _("The four-digit PIN of my My Number Card is locked, or I have forgotten it. Please set a new one."),
        (
            ("pin", "counter"),
            ("status", "cannot-log-in"),
            ("register", "pin-refused"),
        ),
    ),
    Sentence(
        "password",
        _(
            "The long password for signatures (署名用) of my card is locked, or I have forgotten it. Please set a new one."
        ),
        (("pin", "counter"),),
    ),
    Sentence(
        "face",
        _("I have forgotten the PIN. Please check my face, by the reader (顔認証) or by eye (目視確認)."),
        (
            ("pin", "doctor-without-pin"),
            ("pin", "card-without-pin"),
            ("at-the-clinic", "face"),
            ("at-the-clinic", "pin"),
        ),
    ),
    Sentence(
        "renew-certificate",
        _("I would like to renew the electronic certificate of my My Number Card."),
        (
            ("renewal", "certificate-self"),
            ("status", "renew-first"),
            ("status", "certificate-expired"),
            ("register", "renew-first"),
            ("at-the-clinic", "certificate-ended"),
            ("letter", "ending"),
        ),
    ),
    Sentence(
        "put-on-certificate",
        _("This My Number Card has no electronic certificate. Please put one on it."),
        (("renewal", "no-certificate"), ("status", "no-certificate"), ("register", "renew-first")),
    ),
    Sentence(
        "renew-card",
        _("This My Number Card is about to expire. I would like to apply for a new one."),
        (("renewal", "card-renewal"),),
    ),
    Sentence(
        "stay",
        _(
            "My period of stay has been extended. I would like to have my My Number Card extended and its electronic certificate renewed too."
        ),
        (("renewal", "stay"),),
    ),
    Sentence(
        "proxy-mother",
        _("I have come for my mother."),
        (("pin", "counter-proxy"), ("renewal", "certificate-proxy"), ("letter", "inquiry")),
    ),
    Sentence(
        "proxy-father",
        _("I have come for my father."),
        (("pin", "counter-proxy"), ("renewal", "certificate-proxy"), ("letter", "inquiry")),
    ),
    Sentence(
        "proxy-family",
        _("I have come for a member of my family."),
        (("pin", "counter-proxy"), ("renewal", "certificate-proxy"), ("letter", "inquiry")),
    ),
    Sentence(
        "proxy-child",
        _("I have come for my child."),
        (("renewal", "certificate-child"),),
    ),
    Sentence(
        "register",
        _("I would like to register my My Number Card as an insurance card here. Please help me."),
        (
            ("register", "city-office"),
            ("register", "registered-at-clinic"),
            ("register", "cash-machine"),
            ("status", "not-registered"),
        ),
    ),
    Sentence(
        "am-i-registered",
        _("Please check whether my My Number Card is registered as an insurance card."),
        (("status", "without-mynaportal"), ("status", "something-else"), ("register", "ask")),
    ),
    Sentence("get-a-card", _("I would like to apply for a My Number Card."), (("register", "get-a-card"),)),
    Sentence(
        "collect",
        _("I have come to collect my My Number Card. This is the letter that came."),
        (("letter", "collect"),),
    ),
    Sentence("cancel", _("I would like to cancel the registration of my My Number Card as an insurance card.")),
    Sentence(
        "certificate",
        _("I would like to apply for a 資格確認書 (health insurance eligibility certificate)."),
        _CERTIFICATE_OUTCOMES,
    ),
    Sentence(
        "certificate-again",
        _(
            "I have lost my 資格確認書 (health insurance eligibility certificate), or it is damaged. I would like to apply for a new one."
        ),
        (("eligibility-certificate", "reissue"),),
    ),
    Sentence(
        "notice-again",
        _(
            "I have lost the 資格情報のお知らせ (notice of eligibility information). I would like to have it issued again."
        ),
        (("letter", "notice"), ("eligibility-certificate", "difference")),
    ),
    Sentence(
        "symbol-and-number",
        _("Please tell me my insurer, and my symbol and number (記号・番号)."),
        (("at-the-clinic", "not-eligible"), ("letter", "notice")),
    ),
    Sentence(
        "statement",
        _("The card reader does not work for me. May I fill in the form {statement_form}?"),
        (("at-the-clinic", "broken"), ("at-the-clinic", "new-insurer"), ("at-the-clinic", "not-eligible")),
    ),
    Sentence(
        "no-card",
        _("I have not brought my card today. What shall I do?"),
        (("at-the-clinic", "no-card"),),
    ),
    Sentence(
        "letter",
        _("Please explain this letter to me."),
        (("letter", "from-city"), ("letter", "from-insurer"), ("letter", "ending"), ("letter", "strange")),
    ),
    Sentence(
        "which-date",
        _("Please tell me what I have to renew: the card or the electronic certificate."),
        (("renewal", "ask"),),
    ),
)
"""Every sentence, in the order in which they are offered."""


def sentences_for(flow: str, outcome: str) -> tuple[Sentence, ...]:
    """Return the sentences that fit the end of a conversation."""
    return tuple(sentence for sentence in SENTENCES if (flow, outcome) in sentence.outcomes)


def sentence_named(sentence_id: str) -> Sentence:
    """Return the sentence of this id; StaffError where there is none."""
    for sentence in SENTENCES:
        if sentence.id == sentence_id:
            return sentence
    msg = f"there is no sentence {sentence_id!r}; sentences are: {', '.join(each.id for each in SENTENCES)}"
    raise StaffError(msg)


def show_staff(sentence: Sentence, own: Words, japanese: Words, today: date) -> Sheet:
    """Return the sheet that is held up to the staff, lying on its side.

    Easy Japanese stands below the Japanese of the counter as another language would.
    """
    both = Both(own, japanese, {"today": today}, easy_beside_japanese=True)
    said = both.say(sentence.text)
    blocks = (Loud(said), Small(both.say(words.MADE_BY)))
    return Sheet(plain(japanese(sentence.text)), own.language, blocks, landscape=True)

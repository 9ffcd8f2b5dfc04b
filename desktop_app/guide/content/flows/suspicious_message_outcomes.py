"""What to do about a strange message, call, page, letter or visitor, as long as nothing was given away."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.content import fraud
from desktop_app.guide.model.dsl import do, lines
from desktop_app.guide.model.node import Line, Outcome
from desktop_app.language.message import words_about

_ = words_about("suspicious-message")

_TO_PAPER = ("letter", "lost-card")
_REAL = ("is-it-real",)

OUTCOMES = (
    Outcome(
        id="message",
        title=_("No: do not press the link"),
        body=lines(
            do(
                _(
                    "**Do not press the link, do not answer, and do not call a number in it.** If you have done none of this, delete the message. Not answering changes nothing about your card or your insurance."
                )
            ),
            fraud.NO_LINK,
            fraud.REAL_MAIL,
        ),
        contacts=fraud.ADVICE,
        facts=("voice_calls",),
        picture="message-stop",
        staff_sentences=_REAL,
        next_flows=("renewal", "lost-card"),
    ),
    Outcome(
        id="call",
        title=_("Hang up: that is always right"),
        body=lines(fraud.HANG_UP, fraud.NOBODY_CALLS, fraud.FORGED_NUMBER),
        contacts=fraud.ADVICE,
        facts=("voice_calls",),
        picture="message-stop",
        next_flows=("lost-card",),
    ),
    Outcome(
        id="page",
        title=_("Type nothing, and close the page"),
        body=lines(
            do(
                _(
                    "**Type no PIN, send no photo, and close the page.** If it does not close, or warns loudly, switch the device off. Do not call a number on it."
                )
            ),
            fraud.WHERE_A_PIN_IS_TYPED,
            fraud.NO_PHOTO,
        ),
        contacts=fraud.ADVICE,
        facts=("renewal_not_online", "registration_by_phone"),
        picture="pin-pad-no",
        staff_sentences=_REAL,
        next_flows=("lost-card",),
    ),
    Outcome(
        id="paper",
        title=_("Do not call the number in the letter"),
        body=lines(
            do(
                _(
                    "**Pay nothing, call no number and read no code (QR) in it before you know.** Take the letter with its envelope to the city office (市区町村の窓口), or to your insurer (保険者)."
                )
            ),
            do(_("Ask there: 「この手紙は本物ですか」 (is this letter real?).")),
            _(
                "**If you know one of the names on it**, such as 有効期限通知書 or 資格確認書 (health insurance eligibility certificate), go on with “A letter has come”. It shows what each of them wants."
            ),
        ),
        where=lines(shared.CITY_COUNTER),
        checklist=lines(_("The letter and its envelope")),
        contacts=fraud.ADVICE,
        facts=("nobody_asks", "notice_months"),
        picture="letter",
        staff_sentences=("is-it-real", "letter"),
        next_flows=_TO_PAPER,
        next_flow_first=True,
    ),
    Outcome(
        id="visitor",
        title=_("Do not open, and give nobody the card"),
        body=lines(
            do(
                _(
                    "**Give nobody the card, and tell nobody the PIN.** City staff do not come to take the card, to collect money for it or to ask for the PIN. Say through the door: 「市役所に確かめます」 (I will check with the city office)."
                )
            ),
            do(
                _(
                    "Call the city office before you open, at a number that **you** have looked up. If you or your family asked for a visit, the office knows of it."
                )
            ),
            do(_("**If they do not go, or are in your home already, call the police at once: {police_emergency}.**")),
        ),
        contacts=lines(fraud.POLICE_NOW, fraud.ADVICE),
        facts=("nobody_asks",),
        picture="counter",
        next_flows=("lost-card",),
    ),
    Outcome(
        id="unsure",
        title=_("Wait: press, pay and tell nothing yet"),
        body=lines(
            Line(fraud.NOT_ANSWERING, facts=("voice_calls",)),
            do(
                _(
                    "To find out, show it to your family, or take it to the city office (市区町村の窓口). Ask: 「これは本物ですか」 (is this real?)."
                )
            ),
            do(
                _(
                    "If you have told, sent or paid something already, go back one page and choose that. By telephone the numbers below help."
                )
            ),
        ),
        where=lines(shared.CITY_COUNTER),
        checklist=lines(_("The message, letter or number, as it came")),
        contacts=fraud.ADVICE,
        facts=("nobody_asks",),
        picture="counter",
        staff_sentences=_REAL,
        next_flows=_TO_PAPER,
    ),
)

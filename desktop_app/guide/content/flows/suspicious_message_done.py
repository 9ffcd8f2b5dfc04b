"""What to do when something was pressed, told, sent, paid or installed already, or the card is gone."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.content import fraud
from desktop_app.guide.model.dsl import do, lines
from desktop_app.guide.model.node import Line, Outcome
from desktop_app.language.message import words_about

_ = words_about("suspicious-message")

_KEPT = _("The message or number, and what you did and when")
_DOCTOR = ("lost-card", "doctor-today")

DONE = (
    Outcome(
        id="pressed",
        title=_("Close it. Usually nothing more is needed"),
        body=lines(
            fraud.PRESSED_ONLY,
            do(
                _(
                    "If the page told you to call a number or to install something, do neither. If the phone acts strangely, switch it off and have it looked at by somebody whom you trust."
                )
            ),
            _("More such messages and calls may come in the next days. Answer none of them."),
        ),
        contacts=fraud.ADVICE,
        picture="message-stop",
        next_flows=("lost-card",),
    ),
    Outcome(
        id="pin",
        title=_("Have a new PIN set, today if you can"),
        body=lines(fraud.NEW_PIN, fraud.CARD_WAS_HELD, fraud.SUSPENDED_AT_CLINIC),
        where=lines(shared.CITY_COUNTER),
        checklist=lines(shared.CARD, shared.ID, _KEPT),
        contacts=lines(fraud.SUSPENDING, fraud.ADVICE),
        facts=("pin_reset",),
        picture="pin-pad-no",
        staff_sentences=("fraud-pin", "fraud-police"),
        next_flows=_DOCTOR,
    ),
    Outcome(
        id="photo",
        title=_("Tell the police. You can keep the card"),
        body=lines(fraud.PHOTO_COPIES_NO_CHIP, fraud.PHOTO_WHAT_TO_DO, fraud.NUMBER_MISUSED),
        checklist=lines(
            _KEPT,
            do(_("In the next months: look at your account, and at bills from companies that you do not know")),
            do(_("If your mobile phone suddenly has no signal, ask your telephone company at once")),
        ),
        contacts=fraud.ADVICE,
        picture="card-front",
        staff_sentences=("fraud-police", "fraud-number"),
        next_flows=("lost-card",),
    ),
    Outcome(
        id="money",
        title=_("Call your bank now, then the police"),
        body=lines(fraud.BANK_FIRST, fraud.MONEY_BACK, fraud.PREPAID),
        checklist=lines(
            _("Bankbook, bank card, receipt of the transfer"),
            _("If you typed the PIN of the My Number Card too: have a new one set at the city office afterwards"),
            _KEPT,
        ),
        contacts=lines(fraud.POLICE_NOW, fraud.ADVICE),
        picture="telephone",
        staff_sentences=("fraud-bank", "fraud-police"),
        next_flows=("lost-card",),
    ),
    Outcome(
        id="app",
        title=_("Put the phone into flight mode now"),
        body=lines(fraud.FLIGHT_MODE, fraud.FROM_ANOTHER_PHONE, fraud.PASSWORDS),
        checklist=lines(_KEPT),
        contacts=lines(fraud.SUSPENDING, fraud.ADVICE),
        picture="message-stop",
        staff_sentences=("fraud-app", "fraud-bank", "fraud-police"),
        next_flows=_DOCTOR,
    ),
    Outcome(
        id="card-gone",
        title=_("Have the card suspended now"),
        body=lines(
            do(
                _(
                    "**If somebody is still there, call the police first: {police_emergency}.** Then have the card suspended: the numbers below answer day and night."
                )
            ),
            do(
                _(
                    "If bank cards, a bankbook or a seal are gone too, or were seen, call the bank. Then go to the police, and report the loss (紛失届) at the city office."
                )
            ),
            fraud.SUSPENDED_AT_CLINIC,
        ),
        where=lines(shared.CITY_COUNTER),
        checklist=lines(shared.ID, _("The receipt number of the police (受理番号)"), _KEPT),
        contacts=lines(fraud.SUSPENDING, fraud.POLICE_NOW, fraud.ADVICE),
        facts=("loss_day_and_night", "police_receipt"),
        picture="telephone",
        staff_sentences=("fraud-police", "stolen", "lost-report"),
        next_flows=_DOCTOR,
        next_flow_first=True,
    ),
    Outcome(
        id="several",
        title=_("In this order: bank, card, police"),
        body=lines(
            Line(
                _(
                    "1. **Your bank and credit card company**, if money, an account or a bank card may be concerned: the number is on the card or in the bankbook (通帳)."
                ),
                facts=("bank_stops_transfer",),
                to_do=True,
            ),
            Line(
                _(
                    "2. **The card.** If it was in other hands, or was held to a phone for them, have it suspended, day and night. It then cannot be used at the clinic either. Else keep it with you."
                ),
                facts=("loss_day_and_night",),
                to_do=True,
            ),
            Line(
                _(
                    "3. **The police**, and the city office (市区町村の窓口) for a new PIN. You may ask all three also if you are not sure what they got: a new PIN does no harm."
                ),
                facts=("pin_reset",),
                to_do=True,
            ),
        ),
        where=lines(shared.CITY_COUNTER),
        checklist=lines(shared.CARD, _KEPT),
        contacts=lines(fraud.SUSPENDING, fraud.POLICE_NOW, fraud.ADVICE),
        picture="counter",
        staff_sentences=("fraud-bank", "fraud-police", "fraud-pin"),
        next_flows=_DOCTOR,
    ),
)

"""What several flows and topics say in the same words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.facts.card_validity import PinState
from desktop_app.guide.model import rules
from desktop_app.guide.model.dsl import call, know, lines, while_holds
from desktop_app.guide.model.node import Hours, Line, Pack
from desktop_app.language.message import words_about

if TYPE_CHECKING:
    from desktop_app.language.message import Message

_ = words_about("shared")

NOT_SURE = _("I am not sure")
YES = _("Yes")
NO = _("No")

KNOW_PIN = _("Do you know the four-digit PIN of the card?")
KNOW_PIN_BODY = _(
    "It is the number that you chose when you received the card (利用者証明用電子証明書の暗証番号). Keep it to yourself: **this program never asks for it**."
)
PIN_KNOWN = _("Yes, I know it")
PIN_FORGOTTEN = _("No, I have forgotten it")

FAMILY_PHONE = while_holds(
    "app_faults",
    _(
        "The phone of somebody in the family may do too, if that person agrees. If it does not take your card, **use the card reader at a clinic** (顔認証付きカードリーダー)."
    ),
)
PHONE_THAT_READS = _("A smartphone that can read the card")
COMPUTER_WITH_READER = _("A computer with a card reader")
NEITHER = _("Neither of these")
PHONE_WILL_SHOW = _(
    "Your phone will show the Mynaportal (マイナポータル) site. For logging in it opens the app {app_name}."
)
POINT_CAMERA = _("Point the phone's camera at the square, and open Mynaportal (マイナポータル).")
OPEN_ON_COMPUTER = _("Open **{mynaportal}** on the computer that has the card reader.")

APP_FIRST_USE = _("The first time: register in the app")
APP_ASKS_FIRST = _(
    "When you open **{app_name}** for the first time, it asks for a registration of its own (利用登録): read and agree, choose whether it may send you notices, then type the four-digit PIN and hold the card to the phone. **Stop if the PIN is refused once.**"
)
APP_FIRST_USE_BODY = lines(
    APP_ASKS_FIRST,
    _(
        "**If you have done this before, go on.** The phone must have a screen lock (画面ロック). If you had the old app, update it: you need no second one."
    ),
    _("This does not make the card an insurance card yet."),
)
LOGGED_OUT = _("You cannot log in")
APP_FAULTS = while_holds(
    "app_faults",
    _(
        "If the app only goes back and forth, or shows an error (EDZ and a number): use an ordinary window of the browser, not a private one (シークレット, プライベート), restart the phone, and update it and the app. If it says 「起動に失敗しました」 (could not start), the app may be down for everybody: try again later."
    ),
)

BEFORE_PIN = _("Before you type the PIN")
WRONG_NUMBERS_STAY = _(
    "Wrong entries are never cleared by themselves, **not even after months**. Only typing the right PIN, or setting a new one, clears them."
)
STOP_WHEN_REFUSED = _(
    "If the PIN is refused once, **stop there** and ask at the city office (市区町村の窓口) for a new PIN."
)
BEFORE_PIN_BODY = lines(
    Line(_("After {pin_tries} wrong entries in total, the PIN is locked."), when=rules.no_card_read),
    STOP_WHEN_REFUSED,
    WRONG_NUMBERS_STAY,
)
LEAVE_PIN = _("Leave the PIN alone for now")

CARD = Line(_("The My Number Card (マイナンバーカード)"), pack=Pack.CARD)
ID = Line(_("An ID of the person who goes (driving licence, residence card, …)"), pack=Pack.ID)
END_LETTER = _("The letter about the expiry of the certificate (有効期限通知書), if one came")
PIN_OR_NEW_ONE = Line(_("The PIN, if you know it. If not, the counter sets a new one."), pack=Pack.PIN)

CITY_COUNTER = _("The counter of the city where you live (市区町村の窓口)")
CLINIC_RECEPTION = _("The reception of the clinic or pharmacy")

CONTACTS = (
    call("hotline", _("Questions, in Japanese, free of charge"), Hours.HOTLINE),
    call(
        "hotline_languages",
        _("Questions, in English, Chinese, Korean, Spanish or Portuguese, free of charge"),
        Hours.HOTLINE_LANGUAGES,
    ),
)


def _day_and_night(in_japanese: Message, in_others: Message) -> tuple[Line, ...]:
    facts = ("loss_day_and_night",)
    return lines(
        call("hotline", in_japanese, Hours.DAY_AND_NIGHT, "loss_key", facts),
        call("hotline_languages", in_others, Hours.DAY_AND_NIGHT, facts=facts),
    )


CALL_TO_SUSPEND = _day_and_night(
    _("In Japanese, free of charge"), _("In English, Chinese, Korean, Spanish or Portuguese, free of charge")
)
"""Where the page itself says what to call for."""
CONTACTS_WHEN_LOST = _day_and_night(
    _("To suspend the card, in Japanese, free of charge"),
    _("To suspend the card, in English, Chinese, Korean, Spanish or Portuguese, free of charge"),
)
LOSS_AT_ANY_TIME = Line(
    _("A lost card can be reported on both numbers, day and night."),
    when=rules.on_screen,
    facts=("loss_day_and_night",),
)
LOSS_ASKED = Line(
    _("What you will be asked: what has happened, for instance where the card was lost. **Nobody asks for the PIN.**"),
    facts=("suspension_asks", "nobody_asks"),
)
ASK_TITLE = _("Tell the hotline what you see")
ASK_BODY = _(
    "Leave the page open, call one of the numbers below, free of charge, and read out what stands there. Do not tell the PIN."
)

ELECTRONIC_PRESCRIPTION = Line(
    _(
        "**An electronic prescription (電子処方箋):** take the sheet with its number (引換番号), and what shows the patient's insurance. The patient's card is usually not needed: ask the pharmacy."
    ),
    facts=("exchange_number",),
)

_USE_OLD_CARD = know(
    while_holds("old_card_issued", _("If you must see a doctor before that, use your insurance card."))
)
ELIGIBILITY_MEANWHILE = (
    know(
        while_holds(
            "eligibility_certificate",
            _(
                "If you must see a doctor before that, ask your insurer (保険者) for a **資格確認書** (health insurance eligibility certificate)."
            ),
        )
    ),
    _USE_OLD_CARD,
)
ELIGIBILITY_IF_UNREGISTERED = (
    know(
        while_holds(
            "eligibility_certificate",
            _(
                "If the card is not registered and you must see a doctor before that, ask your insurer (保険者) for a **資格確認書** (health insurance eligibility certificate)."
            ),
        )
    ),
    _USE_OLD_CARD,
)
ELDERS_RULE = while_holds(
    "elders_by_registration",
    _(
        "**Aged {elders_age} and over, with a registered card:** the 資格確認書 (health insurance eligibility certificate) usually comes only if you apply. It comes **without asking** to whoever was {elders_certificate_age} or older on {elders_change_day:day}, to people without a registered card, and in some prefectures to those who seldom used the card."
    ),
)
"""The one rule for the insurance for elders; the sentences below say the same to whoever has answered."""
ELDERS_RULE_NO_TITLE = _("No, usually it does not come by itself. You may apply for it")
ELDERS_RULE_NO = _(
    "Under {elders_certificate_age} on {elders_change_day:day} and with a registered card, you get a 資格情報のお知らせ (notice of eligibility information) and use the card. If the card is hard for you, **apply for a 資格確認書** (health insurance eligibility certificate)."
)
ELDERS_RULE_AGAIN = _("The registration stays. Whoever applied once usually gets it every year without asking again.")
ELDERS_RULE_OLDEST_TITLE = _("Yes, it should come without asking")
ELDERS_RULE_OLDEST = _(
    "People who were {elders_certificate_age} or older on {elders_change_day:day} get a 資格確認書 (health insurance eligibility certificate), whether their card is registered or not."
)
ELDERS_RULE_UNREGISTERED_TITLE = _("Yes, it comes without asking if the card is not registered")
ELDERS_RULE_UNREGISTERED = _(
    "Without a registered card you get a 資格確認書 (health insurance eligibility certificate) every year. If the card turns out to be registered, a 資格情報のお知らせ (notice of eligibility information) comes instead, and you may apply."
)
ELDERS_RULE_NO_SOURCE = _(
    "Cities in several prefectures say the same. **Ask the counter for 後期高齢者医療** (people aged {elders_age} and over) of your city office if you are not sure."
)
ELDERS_RULE_SOURCE = _(
    "The rule for people of {elders_certificate_age} and over is known from one prefecture (埼玉県), which says that the national rule was changed. **Ask the counter for 後期高齢者医療** (people aged {elders_age} and over) of your city office whether it holds for you."
)

ELDERS_ASK = Line(
    _("**Ask the counter for 後期高齢者医療** of your city office: the rule of last year has ended."),
    when=rules.every(
        rules.fact_holds("certificate_automatic"),
        rules.unless(rules.fact_holds("elders_by_registration")),
        rules.unless(rules.fact_holds("elders_all_certificates")),
    ),
    facts=("elders_counter",),
)

ELIGIBILITY_LOST = _("**Tell your insurer (保険者) at once**, and ask for a new one. No hotline can block this paper.")
ELIGIBILITY_LOST_OUTSIDE = _(
    "If it was stolen or lost outside the home, tell the police too, and write down the receipt number (受理番号). If you find it again, give it back to the insurer."
)
ELIGIBILITY_AGAIN_COSTS = _(
    "A new one is free at 協会けんぽ and in the cities that we know. Some company insurers (健康保険組合) ask {certificate_fee_lower} to {certificate_fee_higher} yen."
)
EVERY_VISIT = _(
    "Take the card along **every time** you go to a clinic or pharmacy. Registering once is enough, even if your insurer changes, **as long as you renew the electronic certificate (電子証明書) in time**."
)
REGISTER_AGAIN = while_holds(
    "registration_deleted",
    _(
        "**After the renewal register the card again**, for instance with the card reader at a clinic: the registration as an insurance card was deleted when the certificate was not renewed in time."
    ),
)
NOT_THE_PHONE = while_holds(
    "grace_not_phone",
    _(
        "**The phone does not work as an insurance card** while the certificate is expired. After each renewal it must be set up again."
    ),
)

PIN_BAND = {
    PinState.OK: _("This card has all of its **{tries_left} tries**."),
    PinState.CAREFUL: _("This card has **{tries_left} tries left**. Wrong entries so far: {wrong_tries}."),
    PinState.LAST_TRY: _("This card has only **1 try left**. One more wrong entry locks the PIN."),
    PinState.LOCKED: _("The PIN of this card is **locked** (or the card has no PIN). No number will be accepted."),
    PinState.UNKNOWN: _("This card did not tell how many tries are left. **Treat it as if none were left.**"),
}

"""Whom to call about fraud, and how to tell it: said by the flow, its topic and others. One number in a sentence."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.model.dsl import call, do, lines
from desktop_app.guide.model.node import Hours, Line
from desktop_app.language.message import words_about

_ = words_about("suspicious-message")

POLICE_NOW = call(
    "police_emergency",
    _(
        "Police, if somebody is there now or money has just gone. Say the name of your language, and an interpreter is looked for"
    ),
    Hours.DAY_AND_NIGHT,
)
POLICE_ADVICE = call(
    "police_advice",
    _(
        "Police, for advice, in Japanese, mostly on weekdays in the daytime. At other times go to any police station (警察署)"
    ),
)
CONSUMERS = call("consumer_hotline", _("Consumer hotline (消費者ホットライン), for bills and contracts, in Japanese"))
LEGAL_HELP = call(
    "legal_help_languages",
    _(
        "To learn which office can help you (法テラス), in English, Chinese, Korean, Spanish, Portuguese and other languages, on weekdays"
    ),
)
ADVICE = lines(POLICE_ADVICE, CONSUMERS, LEGAL_HELP)
SUSPENDING = shared.CONTACTS_WHEN_LOST

NO_LINK = Line(
    _(
        "**How to tell:** no link renews the electronic certificate (電子証明書) of the card: that is done at a counter. The reminder is a paper letter (有効期限通知書). No office asks in a message for a PIN, a photo of the card or money."
    ),
    facts=("renewal_not_online", "no_mail_renewal", "nobody_asks"),
)
REAL_MAIL = Line(
    _(
        "Mynaportal (マイナポータル) does send e-mails, to people who have asked for them. Even then do not use the link: open the app **{app_name}** yourself."
    ),
    facts=("mynaportal_mail",),
)
HANG_UP = do(
    _(
        "**Hang up on a recorded voice, and press no key.** The Ministry of Health (厚生労働省) never asks you by such a call or by a text message (SMS) to register."
    )
)
NOBODY_CALLS = Line(
    _(
        "**No office and no police ask by telephone for a PIN or an account, or send you to a cash machine (ATM)**: no refund (還付金) is paid there. The police do not call by LINE or video, and send no picture of a badge."
    ),
    facts=("nobody_asks", "refund_at_machine", "forged_number"),
)
FORGED_NUMBER = Line(
    _(
        "The number that your telephone shows can be forged. To be sure, hang up, and call the office at a number that **you** have looked up."
    ),
    facts=("forged_number",),
    to_do=True,
)
WHERE_A_PIN_IS_TYPED = Line(
    _(
        "The PIN is typed in a few places, such as the app **{app_name}** and Mynaportal if **you** opened them yourself, the reader of a clinic, a machine in a convenience store (コンビニ) or the city office. Never in a chat, a mail or a form on the internet."
    ),
    facts=("pin_needs_card", "nobody_asks"),
)
NO_PHOTO = _(
    "Nobody needs a photo of the card by SMS or LINE, neither to renew it nor to register it as an insurance card. A bank or telephone company may want one, in its own app, **for a contract that you want**."
)
NOT_ANSWERING = _(
    "Not answering a call or a message changes nothing about your card or your insurance. What counts are the dates on the card and in the paper letter 有効期限通知書."
)

PRESSED_ONLY = Line(
    _(
        "Close the page, and delete the message. **If you have typed nothing, sent nothing and installed nothing, usually nothing has happened.**"
    ),
    facts=("pressed_only",),
    to_do=True,
)
NEW_PIN = Line(
    _(
        "**With the PIN alone nobody gets into Mynaportal (マイナポータル): the card itself is needed too.** Have a new PIN set at the city office (市区町村の窓口), and a new long password (署名用) if they know that one. **If your bank card has the same digits, call the bank too.**"
    ),
    facts=("pin_needs_card", "pin_reset"),
    to_do=True,
)
CARD_WAS_HELD = Line(
    _(
        "**If you also held the card to a phone or a reader for them, or gave it away, have it suspended now**, day and night. Somebody may have logged in, or signed, in your name."
    ),
    facts=("loss_day_and_night",),
    to_do=True,
)
SUSPENDED_AT_CLINIC = Line(
    _(
        "A suspended card cannot be used at the clinic either, until the city office lifts the suspension at the counter. By telephone it cannot be lifted."
    ),
    facts=("suspension_lift",),
)
PHOTO_COPIES_NO_CHIP = Line(
    _(
        "**A photo does not copy the chip: the card goes on working, and need not be suspended for this.** But name, address, date of birth and face may be misused as an ID."
    ),
    facts=("chip_protected", "id_noted"),
)
PHOTO_WHAT_TO_DO = Line(
    _(
        "Tell the police, and write down the day and the name of the office. Then have it noted at the credit bureaus (JICC, CIC, 全国銀行個人信用情報センター) that your ID may be misused (本人申告): by post, for a fee. It warns lenders."
    ),
    facts=("id_noted",),
    to_do=True,
)
NUMBER_MISUSED = Line(
    _(
        "**If the back with the My Number was in the photo** and you fear misuse, say so at the city office: then the number can be changed (個人番号の変更). With the number alone nobody gets at your data."
    ),
    facts=("my_number_change", "number_not_used"),
    to_do=True,
)
BANK_FIRST = Line(
    _(
        "**Call your own bank, from whose account the money went or whose details they have, or the credit card company**, at the number on the back of the bank or credit card, or in the bankbook (通帳). Ask it to stop the transfer and the account, and how to reach the bank that got the money."
    ),
    facts=("bank_stops_transfer",),
    to_do=True,
)
MONEY_BACK = Line(
    _(
        "Then call the police, at night too. What still lies in the other account can be paid back (振り込め詐欺救済法): **call as soon as you can**."
    ),
    facts=("bank_stops_transfer",),
    to_do=True,
)
PREPAID = Line(
    _(
        "If you told the number of a prepaid card (電子マネー), call the company whose name is on it, and keep the card and the receipt."
    ),
    facts=("prepaid_company",),
    to_do=True,
)
FLIGHT_MODE = Line(
    _(
        "**Switch on flight mode (機内モード), and Wi-Fi off. Then delete the app.** Do not open your bank's app on this phone for now."
    ),
    facts=("app_flight_mode",),
    to_do=True,
)
FROM_ANOTHER_PHONE = Line(
    _(
        "From another telephone call your bank. If the My Number Card was set up in this phone, have that suspended too."
    ),
    facts=("loss_day_and_night",),
    to_do=True,
)
PASSWORDS = Line(
    _(
        "Change the passwords that you typed, **on another device**. Have the phone looked at in the shop of your telephone company before you go on using it."
    ),
    facts=("app_flight_mode",),
    to_do=True,
)

"""Strange messages, calls, letters, pages and visitors, and what to do when something was given already."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.content import fraud
from desktop_app.guide.model.dsl import do, lines, while_holds
from desktop_app.guide.model.node import Line
from desktop_app.guide.model.topic import Detail, Topic
from desktop_app.language.message import words_about

_ = words_about("suspicious-message")

SUSPICIOUS_MESSAGE = Topic(
    id="suspicious-message",
    title=_("Strange messages, calls and visitors; fraud"),
    icon="message-warning",
    answer=lines(
        _(
            "**Press, pay and tell nothing.** No link renews the card, and no office asks you by message, call or visit for the PIN, a photo of the card or money."
        ),
        fraud.NOT_ANSWERING,
        _(
            "**If you have already done something, in this order:** your bank if money is concerned, then have the card suspended if it was in other hands, then the police."
        ),
    ),
    to_do=lines(
        do(_("Keep the message, and write down what you did and when")),
        do(_("Show it to your family or at the city office (市区町村の窓口)")),
    ),
    details=(
        Detail(
            id="link",
            question=_("A message (SMS, LINE, e-mail) says that I must renew the card by a link. Is it real?"),
            answer=lines(
                _("No. Do not press the link, do not answer, and delete the message."),
                fraud.NO_LINK,
            ),
        ),
        Detail(
            id="mynaportal-mail",
            question=_("An e-mail says that it comes from Mynaportal. Is it real?"),
            answer=lines(_("It may be, or it may be forged: you cannot tell by the sender."), fraud.REAL_MAIL),
        ),
        Detail(
            id="recorded-voice",
            question=_("A recorded voice says that my card or my telephone will be stopped."),
            answer=lines(_("It is a fraud, and nothing is stopped by it."), fraud.HANG_UP),
            facts=("voice_calls",),
        ),
        Detail(
            id="office-calls",
            question=_("The city, the ministry, my bank or the police call me. Is it real?"),
            answer=lines(
                _("You cannot know, so hang up. Whoever is real does not mind that you call back."),
                fraud.NOBODY_CALLS,
                fraud.FORGED_NUMBER,
            ),
        ),
        Detail(
            id="refund",
            question=_("Somebody says that money for the doctor or premiums comes back to me (還付金)."),
            answer=lines(
                _(
                    "It is a fraud if it comes by telephone. A real refund is announced in a letter, and is **never paid at a cash machine (ATM)**. Ask at the counter of your insurance (保険者)."
                )
            ),
            facts=("refund_at_machine",),
        ),
        Detail(
            id="visitor",
            question=_("Somebody at the door wants to see or take my card."),
            answer=lines(
                _("Do not open, and give nobody the card. City staff do not come to take it or to ask for the PIN."),
                _(
                    "Call the city office before you open, at a number that **you** have looked up. If they do not go, call the police: **{police_emergency}**."
                ),
            ),
            facts=("nobody_asks",),
        ),
        Detail(
            id="letter",
            question=_("How do I find out whether a letter is real?"),
            answer=lines(
                _(
                    "Show it with its envelope at the city office, or to your insurer (保険者). Do not call the number in it, and pay nothing before you know."
                )
            ),
            facts=("nobody_asks",),
        ),
        Detail(
            id="pension-letter",
            question=_("A registered letter of the pension office asks about my bank account. Is it real?"),
            answer=lines(
                _(
                    "**A letter called {pension_letter} is real.** It is about the account for money from the state, not about the insurance card. If you do not agree, answer within {pension_letter_days} days: no answer counts as a yes."
                ),
                fraud.NOBODY_CALLS,
            ),
        ),
        Detail(
            id="immigration-call",
            question=_("A recorded voice says that it is the immigration office. Is it real?"),
            answer=lines(
                Line(
                    _(
                        "**No: hang up.** The immigration office (出入国在留管理庁) does not call from numbers that begin with +, has no recorded voice say that your papers are missing or end, and asks for no money by telephone or mail."
                    ),
                    facts=("immigration_calls",),
                ),
                _(
                    "To be sure about your stay, ask it yourself: **{immigration_line}**, weekdays {immigration_line_hours}."
                ),
                fraud.POLICE_ADVICE,
            ),
            facts=("immigration_calls",),
        ),
        Detail(
            id="asks-pin",
            question=_("Somebody or a page asks for my PIN. May I tell it?"),
            answer=lines(_("No. Nobody needs to hear it, not even the city office."), fraud.WHERE_A_PIN_IS_TYPED),
        ),
        Detail(
            id="asks-photo",
            question=_("Somebody wants a photo of my card. May I send it?"),
            answer=lines(_("No, not for the card or your health insurance."), fraud.NO_PHOTO),
            facts=("renewal_not_online", "registration_by_phone"),
        ),
        Detail(
            id="hold-card",
            question=_("Somebody wants me to hold my card to a phone, or to read a code (QR) and log in."),
            answer=lines(
                _(
                    "No, not for somebody else. With the card and the PIN they could log in, or sign, in your name. Do it only in what **you** have opened yourself, for something that you want."
                )
            ),
            facts=("pin_needs_card",),
        ),
        Detail(
            id="pressed",
            question=_("I have pressed the link, but typed nothing. What now?"),
            answer=lines(fraud.PRESSED_ONLY),
        ),
        Detail(
            id="told-pin",
            question=_("I have typed or told my PIN or password. What now?"),
            answer=lines(fraud.NEW_PIN, fraud.CARD_WAS_HELD, fraud.SUSPENDED_AT_CLINIC),
        ),
        Detail(
            id="sent-photo",
            question=_("I have sent a photo of my card (front or back). What now?"),
            answer=lines(fraud.PHOTO_COPIES_NO_CHIP, fraud.PHOTO_WHAT_TO_DO, fraud.NUMBER_MISUSED),
        ),
        Detail(
            id="told-number",
            question=_("I have told somebody my My Number. What now?"),
            answer=lines(
                _(
                    "With the number alone nobody gets at your data or your money. If you fear misuse, tell the police, and ask at the city office: then it can be changed (個人番号の変更)."
                )
            ),
            facts=("number_not_used", "my_number_change"),
        ),
        Detail(
            id="paid",
            question=_("I have paid, or given bank or credit card details. What now?"),
            answer=lines(fraud.BANK_FIRST, fraud.MONEY_BACK, fraud.PREPAID),
        ),
        Detail(
            id="app-real",
            question=_("Is the app {app_name} real? Somebody tells me to install one, or my old app looks different."),
            answer=lines(
                while_holds(
                    "app_only_in_stores",
                    _(
                        "**The app {app_name} of デジタル庁 (Digital Agency) is real.** The app of Mynaportal got this name and another picture by an ordinary update: nothing is wrong if yours has changed."
                    ),
                ),
                _(
                    "**But install nothing because somebody tells you to** by telephone or message, whatever office they name. Look for the app yourself in the App Store or Google Play, and at who has made it."
                ),
                _("If you are not sure, ask."),
                shared.CONTACTS,
            ),
            facts=("nobody_asks",),
        ),
        Detail(
            id="installed-app",
            question=_("I have installed an app, or let somebody see my screen. What now?"),
            answer=lines(fraud.FLIGHT_MODE, fraud.FROM_ANOTHER_PHONE, fraud.PASSWORDS),
        ),
        Detail(
            id="gave-card",
            question=_("I have given somebody my card, or let somebody in. What now?"),
            answer=lines(
                _(
                    "Have the card suspended now, day and night: the numbers stand on this page. Then call the police, and your bank if bank cards or a bankbook are concerned."
                ),
                fraud.SUSPENDED_AT_CLINIC,
            ),
            facts=("loss_day_and_night",),
        ),
        Detail(
            id="whom-to-call",
            question=_("Whom do I call about fraud, also in my language?"),
            answer=lines(fraud.POLICE_NOW, fraud.ADVICE),
        ),
    ),
    flows=("suspicious-message", "lost-card", "letter"),
    neighbours=("lost-card", "safety", "pin", "hotlines"),
    contacts=lines(fraud.SUSPENDING, fraud.POLICE_NOW, fraud.ADVICE),
    facts=("nobody_asks", "voice_calls", "renewal_not_online"),
)

"""A letter came: which one it is, and what it wants."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.content import flow_tiles, fraud
from desktop_app.guide.model import rules
from desktop_app.guide.model.dsl import do, do_not, know, lines, to, while_holds
from desktop_app.guide.model.flow import Flow
from desktop_app.guide.model.node import Line, Option, Outcome, Question
from desktop_app.language.message import words_about

_ = words_about("letter")

LETTER = Flow(
    id="letter",
    title=flow_tiles.LETTER.title,
    summary=flow_tiles.LETTER.summary,
    icon=flow_tiles.LETTER.icon,
    start=to("which"),
    nodes=(
        Question(
            id="which",
            title=_("Which of these words is on it?"),
            body=lines(_("Compare the signs with those on the letter. You need not be able to read them.")),
            options=(
                Option(
                    "certificate",
                    _("資格確認書 (health insurance eligibility certificate)"),
                    to("certificate"),
                    icon="letter-certificate",
                    when=rules.fact_holds("certificate_automatic"),
                ),
                Option(
                    "notice",
                    _("資格情報のお知らせ (notice of eligibility information)"),
                    to("notice"),
                    icon="letter-notice",
                    when=rules.fact_holds("notice_not_alone"),
                ),
                Option("ending", _("有効期限通知書 (something will expire)"), to("ending"), icon="letter-ending"),
                Option("collect", _("交付通知書 (the card is ready)"), to("collect"), icon="letter-collect"),
                Option("inquiry", _("照会書兼回答書 (a sheet to fill in)"), to("inquiry"), icon="letter-inquiry"),
                Option("pension", _("{pension_letter} (about your bank account)"), to("pension"), icon="letter"),
                Option("another", _("None of these, or I am not sure"), to("who-sent")),
            ),
        ),
        Outcome(
            id="certificate",
            title=_("Keep it: it can be used at the clinic"),
            body=lines(
                _(
                    "The **資格確認書** (health insurance eligibility certificate) can be used **instead of the card** at clinics and pharmacies, until the date on it. Take it along each time."
                ),
                _(
                    "**If you leave this insurance** (new job, moving, turning {elders_age}), it can no longer be used, whatever the date on it. Ask the insurer that sent it where to return it."
                ),
                do(
                    _(
                        "Check the name and the date of birth on it. If something is wrong, call the insurer that sent it."
                    )
                ),
            ),
            where=lines(shared.CLINIC_RECEPTION),
            checklist=lines(
                know(_("Nothing to pay for it")),
                know(_("If you register the card later: ask your insurer whether you may keep it until its date")),
            ),
            facts=("certificate_automatic", "certificate_years", "certificate_after_registering"),
            picture="letter-certificate",
            next_flows=("eligibility-certificate",),
        ),
        Outcome(
            id="notice",
            title=_("Check it, and keep it with the card"),
            body=lines(
                _(
                    "The **資格情報のお知らせ** (notice of eligibility information) shows your insurance details. **It cannot be used alone**: show it together with the card when the reader at a clinic does not work."
                ),
                while_holds(
                    "school_trip_papers",
                    _(
                        "Exception: on school and club trips and in nurseries a child may use it, or a copy of it, without the card."
                    ),
                ),
                Line(
                    _(
                        "Check what it says. If something is wrong, call the insurer that sent it. For people aged seventy to seventy-four it may show an expiry date: then a new one comes by itself."
                    ),
                    facts=("notice_expiry",),
                    to_do=True,
                ),
            ),
            checklist=lines(
                do(_("If there is a small part to cut out, carry it with the card")),
                do_not(_("Do not throw it away: you need it when a reader does not work")),
            ),
            facts=("notice_not_alone",),
            picture="letter-notice",
            staff_sentences=("notice-again", "symbol-and-number"),
            next_flows=("doctor-today", "eligibility-certificate"),
        ),
        Outcome(
            id="ending",
            title=_("The card or its electronic certificate will expire"),
            body=lines(
                _(
                    "The letter (**有効期限通知書**) says which: 電子証明書 (electronic certificate) or マイナンバーカード (the card itself), and until when."
                ),
                _(
                    "The electronic certificate is renewed at the city office, free of charge and usually while you wait. In some places a post office (郵便局) does it too, but only for the holder. For the card itself you apply with a photo."
                ),
                do(_("**Keep the envelope:** the sheet 照会書兼回答書 in it is needed if somebody else goes for you.")),
            ),
            where=lines(shared.CITY_COUNTER),
            checklist=lines(shared.CARD, _("The letter with its envelope"), shared.PIN_OR_NEW_ONE),
            contacts=shared.CONTACTS,
            facts=("notice_months", "certificate_renewal", "renewal_post_office", "renewal_proxy"),
            picture="card-front",
            staff_sentences=("renew-certificate", "letter"),
            next_flows=("renewal", "doctor-today"),
        ),
        Outcome(
            id="collect",
            title=_("Your card is ready to be collected"),
            body=lines(
                do(
                    _(
                        "The letter (**交付通知書**) says where you collect it, until when, and what to bring. In many cities you make an appointment first."
                    )
                ),
                do(
                    _(
                        "At the counter you choose the passwords: think of a PIN of four digits and a long one of {password_length} letters and digits."
                    )
                ),
            ),
            where=lines(_("The place that the letter names")),
            deadline=lines(_("The date that the letter names")),
            checklist=lines(_("The letter (交付通知書)"), shared.ID, _("The old card, if there is one")),
            contacts=shared.CONTACTS,
            facts=("collection_notice",),
            picture="counter",
            staff_sentences=("collect",),
            next_flows=("register", "doctor-today", "for-somebody"),
        ),
        Outcome(
            id="inquiry",
            title=_("Fill it in, for somebody who goes for you"),
            body=lines(
                do(
                    _(
                        "The holder of the card fills in the sheet (**照会書兼回答書**) as it explains, signs it, and writes a PIN only where the sheet asks for one."
                    )
                ),
                do(
                    _(
                        "Put it into its envelope, **close it**, and give it to the person who goes. Nobody else should read the PIN."
                    )
                ),
                _(
                    "**If you do not know the PIN**, call the city office first: somebody else then has to go twice, because the city sends you a letter in between."
                ),
            ),
            where=lines(shared.CITY_COUNTER),
            checklist=lines(_("The closed envelope"), _("The holder's My Number Card"), _("The proxy's photo ID")),
            contacts=shared.CONTACTS,
            facts=("renewal_proxy",),
            picture="letter",
            staff_sentences=("proxy-mother", "proxy-father", "proxy-family"),
            next_flows=("renewal", "for-somebody"),
        ),
        Outcome(
            id="pension",
            title=_("It is about the account for payments from the state (公金受取口座)"),
            body=lines(
                _(
                    "The pension office (日本年金機構) asks whether other payments too may go to the account of your pension. **It has nothing to do with your health insurance.**"
                ),
                do(
                    _(
                        "**If you agree, you need do nothing. If you do not agree, send back the postcard in it (不同意申出書) within {pension_letter_days} days after the letter came.** No answer counts as a yes."
                    )
                ),
                _(
                    "**Nobody asks for your account number** by telephone, text message (SMS) or e-mail. If somebody does, hang up."
                ),
            ),
            where=lines(_("If you have questions: the pension office (年金事務所)")),
            checklist=lines(_("The letter and its envelope")),
            facts=("pension_letter", "pension_letter_days"),
            picture="letter",
            staff_sentences=("letter",),
            next_flows=("suspicious-message",),
        ),
        Question(
            id="who-sent",
            title=_("Who sent it?"),
            options=(
                Option(
                    "insurer",
                    _("The health insurance (健康保険組合, 協会けんぽ, the city's 国民健康保険, …)"),
                    to("from-insurer"),
                ),
                Option("city", _("The city, or the office for the card (J-LIS)"), to("from-city")),
                Option("no-letter", _("It is no letter: SMS, e-mail or a call"), to("strange")),
                Option("strange", _("Somebody who wants money, a PIN or a photo of the card"), to("strange")),
                Option("sender-unsure", shared.NOT_SURE, to("sender-unsure")),
            ),
        ),
        Outcome(
            id="from-insurer",
            title=_("Ask your insurer what it is"),
            body=lines(
                do(
                    _(
                        "Go there, or call the number on your 資格確認書 or 資格情報のお知らせ, or ask your company. **Do not use a number in this letter before you know that it is real.** Say 「この手紙について教えてください」 (please explain this letter to me)."
                    )
                ),
                _(
                    "Do not throw it away before you know: it may be a 資格確認書 (health insurance eligibility certificate)."
                ),
            ),
            where=lines(_("Your insurer (保険者). For 国民健康保険 and 後期高齢者医療: your city office")),
            checklist=lines(_("The letter and its envelope")),
            facts=("nobody_asks",),
            picture="letter",
            staff_sentences=("letter", "is-it-real"),
            next_flows=("suspicious-message",),
        ),
        Outcome(
            id="from-city",
            title=_("Show it at the city office"),
            body=lines(
                do(
                    _(
                        "Take the letter with its envelope to the counter. If you would rather call, look up the number of the city office yourself: **do not call a number in the letter**. Say 「この手紙について教えてください」 (please explain this letter to me)."
                    )
                )
            ),
            where=lines(shared.CITY_COUNTER),
            checklist=lines(_("The letter and its envelope"), shared.CARD),
            contacts=shared.CONTACTS,
            facts=("hotline",),
            picture="counter",
            staff_sentences=("letter", "is-it-real"),
            next_flows=("suspicious-message",),
        ),
        Outcome(
            id="sender-unsure",
            title=_("Answer nothing yet: let the city office look at it"),
            body=lines(
                _(
                    "**Sure in any case:** a letter that you put aside for a day takes nothing from you. Pay nothing, send nothing, and do not call the number in it."
                ),
                do(
                    _(
                        "Take it with its envelope to the city office (市区町村の窓口). They say whether it comes from the city, from your insurer or from somebody else. Ask: 「この手紙は本物ですか」 (is this letter real?)."
                    )
                ),
                do(
                    _(
                        "Do not throw it away before you know: it may be a 資格確認書 (health insurance eligibility certificate)."
                    )
                ),
            ),
            where=lines(shared.CITY_COUNTER),
            checklist=lines(_("The letter and its envelope")),
            contacts=fraud.ADVICE,
            facts=("nobody_asks",),
            picture="letter",
            staff_sentences=("is-it-real", "letter"),
            next_flows=("suspicious-message",),
        ),
        Outcome(
            id="strange",
            title=_("Do not answer it"),
            body=lines(
                _(
                    "**Never tell anybody the PIN**, and send nobody a photo of the card. No payment is needed for the registration."
                ),
                fraud.HANG_UP,
                do(
                    _(
                        "**Go on with “A strange message or call”**: it says how to tell, and what to do if you have already pressed, told, sent or paid something."
                    )
                ),
            ),
            contacts=fraud.ADVICE,
            facts=("nobody_asks", "voice_calls"),
            picture="message-stop",
            staff_sentences=("is-it-real",),
            next_flows=("suspicious-message", "lost-card"),
            next_flow_first=True,
        ),
    ),
)

"""Where the questions about the 資格確認書 end, for people of every insurance but the one for elders."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.content import insurers
from desktop_app.guide.content.flows.eligibility_certificate_elders import LETTER_OF_PROXY
from desktop_app.guide.model import rules
from desktop_app.guide.model.dsl import do, know, lines, while_holds
from desktop_app.guide.model.node import Line, Outcome
from desktop_app.language.message import words_about

_ = words_about("eligibility-certificate")

_FREE = _("It is free of charge, and can be used at the clinic like the old insurance card.")
_FORM = _("The form {certificate_form} (its name differs a little from place to place)")
_SOON = _("It may take more than a month. **If you need a doctor soon, apply for it yourself:** see “Where”.")
CANCEL_MEANWHILE = while_holds(
    "cancel_meanwhile",
    _(
        "**Until it has come:** ask the insurer from which day the card no longer works, and when the 資格確認書 comes. If you need a doctor in between, take the card along as well."
    ),
)

OUTCOMES = (
    Outcome(
        id="automatic",
        title=_("Yes, it comes without asking, but it may take more than a month"),
        body=lines(
            Line(
                _("People without a registered card get it from their insurer (保険者)."),
                when=rules.unless(rules.chose("expired")),
            ),
            Line(
                _(
                    "The insurer (保険者) sends it to people whose **electronic certificate (電子証明書)** expired more than about three months ago. Perhaps it has come already: look in your letters."
                ),
                when=rules.chose("expired"),
            ),
            _FREE,
            _SOON,
        ),
        where=insurers.WHERE,
        checklist=lines(_FORM, shared.ID),
        facts=("certificate_automatic", "certificate_delay"),
        picture="letter-certificate",
        staff_sentences=("certificate",),
        offers_forms=True,
        next_flows=("register", "doctor-today"),
    ),
    Outcome(
        id="apply",
        title=_("Yes, if you apply for it at your insurer"),
        body=lines(
            _(
                "Registered people get it when they apply and say why: because they need help at the reader, or because the card is lost, damaged or being renewed."
            ),
            _("The registration stays. You need not cancel it."),
            _FREE,
        ),
        where=insurers.WHERE,
        checklist=lines(_FORM, shared.ID, LETTER_OF_PROXY),
        facts=("certificate_by_application", "no_need_to_cancel"),
        picture="counter",
        staff_sentences=("certificate",),
        offers_forms=True,
        next_flows=("doctor-today",),
    ),
    Outcome(
        id="ask-insurer",
        title=_("It depends on whether the card is registered: find out, then ask"),
        body=lines(
            Line(
                _(
                    "**Sure in any case:** without a registered card your insurer (保険者) gives you a 資格確認書 (health insurance eligibility certificate), free of charge. With one you get it if you cannot use the card, and say why."
                ),
                facts=("certificate_automatic", "certificate_by_application"),
            ),
            do(
                _(
                    "**Find out whether it is registered:** put the card on the reader of a clinic or pharmacy, or look in Mynaportal."
                )
            ),
            do(_("**Ask the insurer** whether one is on its way to you. If not, apply for it there: see “Where”.")),
        ),
        where=insurers.WHERE,
        checklist=lines(_FORM, shared.ID, LETTER_OF_PROXY),
        facts=("certificate_automatic", "certificate_by_application"),
        picture="counter",
        staff_sentences=("am-i-registered", "certificate"),
        offers_forms=True,
        next_flows=("status", "doctor-today"),
    ),
    Outcome(
        id="no-card-wanted",
        title=_("You need no card. The paper does the same at the clinic"),
        body=lines(
            Line(
                _(
                    "**Neither the card nor the registration is compulsory.** With the 資格確認書 you pay the same share."
                ),
                facts=("not_compulsory",),
            ),
            _(
                "People without a card get it from their insurer (保険者) without asking, free of charge, and a new one before its date passes."
            ),
            _SOON,
        ),
        where=insurers.WHERE,
        checklist=lines(_FORM, shared.ID),
        facts=("not_compulsory", "certificate_automatic", "certificate_delay", "certificate_years"),
        picture="letter-certificate",
        staff_sentences=("certificate",),
        offers_forms=True,
        next_flows=("doctor-today",),
    ),
    Outcome(
        id="stop-using",
        title=_("Yes, you may stop. Your insurer cancels the registration"),
        body=lines(
            Line(
                _(
                    "Apply to your insurer (保険者), on paper: no reason is asked. **Ask for the 資格確認書** (health insurance eligibility certificate) in the same application. You may keep the My Number Card: it stays an ID."
                ),
                facts=("cancel", "not_compulsory"),
                to_do=True,
            ),
            CANCEL_MEANWHILE,
            Line(
                _(
                    "**If the card is only hard for you, you need not cancel:** you may apply for a 資格確認書 and keep the registration."
                ),
                facts=("no_need_to_cancel",),
            ),
        ),
        where=lines(
            _(
                "At work: your company or its insurer. 国民健康保険 and 後期高齢者医療: the counter for it at your city office"
            )
        ),
        checklist=lines(while_holds("cancel_form", _("The form {cancel_form} (its name differs a little)")), shared.ID),
        facts=("cancel", "cancel_meanwhile"),
        picture="counter",
        staff_sentences=("cancel", "certificate"),
        offers_forms=True,
        next_flows=("doctor-today",),
    ),
    Outcome(
        id="reissue",
        title=_("Ask for a new one"),
        body=lines(
            do(shared.ELIGIBILITY_LOST),
            do(shared.ELIGIBILITY_LOST_OUTSIDE),
            shared.ELIGIBILITY_AGAIN_COSTS,
        ),
        where=insurers.WHERE,
        checklist=lines(
            Line(_FORM, when=rules.chose(insurers.KYOKAI)),
            Line(
                _("The form {certificate_reissue_form} (its name differs a little from place to place)"),
                when=rules.unless(rules.chose(insurers.KYOKAI)),
            ),
            do(_("Ask whether a notice of the loss (滅失届) is wanted too"), when=rules.chose(insurers.UNION)),
            shared.ID,
            _("The receipt number of the police (受理番号), if you have one"),
            _("The damaged one, if there is one"),
            know(_("A registered card, if you have one: it can be used at the clinic until then")),
        ),
        facts=("certificate_automatic", "certificate_no_blocking"),
        picture="letter-certificate",
        staff_sentences=("certificate-again",),
        offers_forms=True,
        next_flows=("doctor-today",),
    ),
    Outcome(
        id="date-passed",
        title=_("No, it is no longer valid. Look for the next one in your letters"),
        body=lines(
            Line(
                _(
                    "People who still have no registered card are sent a new one before the date. **Look in your letters first.** A registered card can be used instead."
                ),
                facts=("certificate_years", "certificate_automatic"),
            ),
            do(_("If none has come, **ask the insurer (保険者) now** and apply for the next one: see “Where”.")),
            shared.ELDERS_RULE,
        ),
        where=insurers.WHERE,
        checklist=lines(_FORM, shared.ID, _("The old one, to show the number on it")),
        facts=("certificate_years", "certificate_automatic"),
        picture="letter-certificate",
        staff_sentences=("certificate",),
        offers_forms=True,
        next_flows=("doctor-today", "status"),
    ),
    Outcome(
        id="premiums-owed",
        title=_("Yes, you can see a doctor. But first talk to the counter for 国民健康保険"),
        body=lines(
            Line(
                _(
                    "**特別療養** means: at the clinic you pay the whole amount first, with the card as well. Then you apply for the insured part at the city office, with the receipt (領収書). It is for people who have owed premiums for more than a year."
                ),
                facts=("premium_debt",),
            ),
            do(
                _(
                    "**Go to the counter before you see the doctor**, if there is time. Say what has happened (illness, no work, a disaster): they may let you pay in parts, or lift it."
                )
            ),
            _(
                "It does not hold for children: up to the March after they turn {premium_debt_children} they pay their usual part."
            ),
        ),
        where=lines(_("The counter for 国民健康保険 at your city office")),
        checklist=lines(
            _("The letter about it"), _("The 資格確認書, or the card"), shared.ID, _("Receipts of the doctor")
        ),
        facts=("premium_debt", "premium_debt_children"),
        picture="counter",
        staff_sentences=("premiums",),
        next_flows=("doctor-today",),
    ),
    Outcome(
        id="difference",
        title=_("One is used alone, the other only together with the card"),
        body=lines(
            _(
                "**資格確認書** (health insurance eligibility certificate): can be used at the clinic **by itself**, instead of the card. Mainly for people without a registered card."
            ),
            _(
                "**資格情報のお知らせ** (notice of eligibility information): tells your symbol and number. Normally it is used **only together with the card**, when the reader there does not work. Keep it with the card."
            ),
            while_holds(
                "school_trip_papers",
                _(
                    "Exception: on school and club trips and in nurseries a child may use it, or a copy of it, without the card."
                ),
            ),
        ),
        facts=("certificate_automatic", "notice_not_alone"),
        picture="letter-certificate",
        staff_sentences=("notice-again",),
        offers_forms=True,
        next_flows=("letter",),
    ),
)

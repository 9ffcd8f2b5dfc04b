"""The card where there is no ordinary reception, for somebody else, for who cannot use the reader, and a damaged one."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.content import nothing_to_show as nothing
from desktop_app.guide.model.dsl import do, lines, to, while_holds
from desktop_app.guide.model.node import Line, Option, Outcome, Question
from desktop_app.guide.model.rules import fact_holds
from desktop_app.language.message import words_about

_ = words_about("at-the-clinic")

_CERTIFICATE_INSTEAD = while_holds(
    "eligibility_certificate",
    _("Or the 資格確認書 (health insurance eligibility certificate): it needs no reader and no PIN"),
)
NO_PIN_TO_OTHERS = _("**Tell nobody the PIN**, not even the staff.")

ELSEWHERE = (
    Question(
        id="what-else",
        title=_("Is it one of these?"),
        options=(
            Option(
                "home-visit",
                _("The doctor or the nurse comes to the home"),
                to("home-visit"),
                when=fact_holds("home_visit_check"),
            ),
            Option(
                "hospital", _("I go into hospital, or am there"), to("hospital"), when=fact_holds("home_visit_check")
            ),
            Option(
                "online",
                _("I see the doctor by telephone or on a screen"),
                to("online"),
                when=fact_holds("online_check"),
            ),
            Option("medicine", _("I fetch medicine for somebody else"), to("fetch-medicine")),
            Option("no-reader-use", _("I cannot use the reader (wheelchair, blind, weak hands)"), to("help")),
            Option("none", _("None of these, or I am not sure"), to("how")),
        ),
    ),
    Outcome(
        id="help",
        title=_("Ask the staff: they may look at your photo instead"),
        body=lines(
            do(
                _(
                    "Say that you cannot use the reader. The staff then compare your face with the photo on the card by eye (目視確認). They may also press the answers that you tell them."
                )
            ),
            NO_PIN_TO_OTHERS,
            while_holds(
                "certificate_by_application",
                _(
                    "If it is hard every time, **apply to your insurer (保険者) for a 資格確認書** (health insurance eligibility certificate): you just show it. The registration of the card stays."
                ),
            ),
        ),
        where=lines(shared.CLINIC_RECEPTION),
        checklist=lines(shared.CARD),
        facts=("reader_help", "use_without_pin"),
        picture="clinic-reader",
        staff_sentences=("help-at-reader", "certificate"),
        next_flows=("eligibility-certificate", "for-somebody"),
    ),
    Outcome(
        id="home-visit",
        title=_("They read the card at your home"),
        body=lines(
            do(
                _(
                    "Have the card at hand on the first visit. The doctor, the nurse or the pharmacist reads it with a device of their own (訪問診療, 居宅同意取得型), by the PIN or by looking at your photo (目視確認)."
                )
            ),
            _("As long as the same people keep coming, the card is usually not read every time."),
            _("If they have no such device, they tell you what to show: ask when you make the appointment."),
        ),
        where=lines(_("At home, or in the care home")),
        checklist=lines(shared.CARD, _CERTIFICATE_INSTEAD),
        facts=("home_visit_check",),
        picture="card-check",
        staff_sentences=("help-at-reader", "face"),
        next_flows=("doctor-today", "eligibility-certificate", "for-somebody"),
    ),
    Outcome(
        id="hospital",
        title=_("Show the card when you are admitted, and again when asked"),
        body=lines(
            do(
                _(
                    "Use the reader at the desk on the day of admission (入院), and **agree to 限度額 (limit of high costs)**: then you pay only up to your limit, without a separate paper."
                )
            ),
            _(
                "In an emergency the card can be shown later: a family member brings it to the desk, or the hospital may read it beside the bed with a device of its own."
            ),
            do(
                _(
                    "Ask whether the card is wanted again when a new month begins, and whether the hospital keeps it or you do."
                )
            ),
        ),
        where=lines(_("The admission desk of the hospital (入退院窓口)")),
        checklist=lines(
            shared.CARD,
            _CERTIFICATE_INSTEAD,
            _("Medical subsidy cards (受給者証), if you have any"),
        ),
        facts=("home_visit_check", "high_cost_limit", "consents"),
        picture="counter",
        staff_sentences=("help-at-reader", "nothing-to-show"),
        next_flows=("doctor-today", "eligibility-certificate"),
    ),
    Outcome(
        id="online",
        title=_("Your own phone reads the card, or you show a 資格確認書"),
        body=lines(
            do(
                _(
                    "The clinic sends you an address or a code (マイナ在宅受付Web). Open it on your phone, hold the card to the phone, and type the four-digit PIN. The phone needs the app **{app_name}**."
                )
            ),
            _("**Stop if the PIN is refused once**, and call the clinic."),
            while_holds(
                "eligibility_certificate",
                _(
                    "No such phone, or no PIN? Show the **資格確認書** (health insurance eligibility certificate) on the screen, or ask the clinic what else it accepts."
                ),
            ),
        ),
        where=lines(_("At home. Do it before the consultation begins")),
        checklist=lines(shared.CARD, _("The four-digit PIN"), _CERTIFICATE_INSTEAD),
        facts=("online_check", "pin_tries"),
        picture="phone-card",
        staff_sentences=("statement",),
        next_flows=("pin", "doctor-today"),
    ),
    Outcome(
        id="fetch-medicine",
        title=_("Yes, you may fetch it, with the prescription"),
        body=lines(
            do(
                _(
                    "Take the prescription (処方箋) to the pharmacy. Many pharmacies see the insurance from it. Some want the card or another paper of the patient: **call the pharmacy first**."
                )
            ),
            _(
                "The reader cannot check a face that is not there. **Do not type the patient's PIN**: show the patient's 資格確認書 (health insurance eligibility certificate) if there is one."
            ),
            _("The doctor's visit itself is different: the patient must be seen by the doctor."),
        ),
        where=lines(_("The pharmacy")),
        checklist=lines(
            _("The prescription (処方箋)"),
            _("The patient's 資格確認書, or the card with the 資格情報のお知らせ (notice of eligibility information)"),
            _("The patient's medicine notebook (お薬手帳)"),
        ),
        facts=("medicine_fetched",),
        picture="counter",
        staff_sentences=("fetch-medicine",),
        next_flows=("doctor-today", "eligibility-certificate"),
    ),
    Outcome(
        id="damaged",
        title=_("Show a paper together with the card, then have a new one made"),
        body=lines(
            while_holds(
                "reader_fails",
                _(
                    "Show the card **together with** one of these: the 資格情報のお知らせ (notice of eligibility information), the page 資格情報 of Mynaportal on a phone, or a saved PDF of it."
                ),
            ),
            do(
                _(
                    "With none of them, ask for the form ({statement_form}). Some clinics want you to pay everything first: keep the receipt (領収書), most of it usually comes back (療養費)."
                )
            ),
            Line(
                _(
                    "A new card costs {reissue_fee} yen and takes about a month; by express service (特急発行) {express_fee} yen and about {express_days} days, if you apply in person within {express_limit_days} days. If it is not your fault, ask whether it is free."
                ),
                when=fact_holds("express_days"),
                facts=("damaged_card", "express_in_person"),
            ),
        ),
        where=lines(shared.CLINIC_RECEPTION, shared.CITY_COUNTER),
        checklist=lines(shared.CARD, nothing.CERTIFICATE_IF_FOUND, shared.ID, nothing.IF_PAID),
        facts=("card_fails_form", "without_card_at_clinic", "reissue_month"),
        picture="clinic-reader",
        staff_sentences=("statement", "damaged-card", "receipt-and-statement"),
        next_flows=("doctor-today", "eligibility-certificate"),
    ),
)

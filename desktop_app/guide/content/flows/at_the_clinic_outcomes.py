"""At the clinic, what has nothing to do with the reader: what one agrees to, a card without a photo, no card at all."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.content import nothing_to_show as nothing
from desktop_app.guide.model import rules
from desktop_app.guide.model.dsl import lines
from desktop_app.guide.model.node import Line, Outcome
from desktop_app.language.message import words_about

_ = words_about("at-the-clinic")

OUTCOMES = (
    Outcome(
        id="consent",
        title=_("It is your choice whether to agree"),
        body=lines(
            _(
                "**Medicines, treatments, check-ups:** if you agree, the doctor sees what you have been given elsewhere. If not, you are treated all the same."
            ),
            _(
                "**限度額 (limit of high costs):** if you agree, you pay only up to your limit, without a separate certificate. **Not if you owe premiums of 国民健康保険:** talk to the counter for it at your city office."
            ),
            _("It is asked anew each time, and you may answer differently each time."),
        ),
        facts=("consents", "high_cost_limit"),
        picture="agreement",
    ),
    Outcome(
        id="no-photo",
        title=_("A card without a photo is used with its PIN"),
        body=lines(
            _(
                "Cards applied for before the first birthday carry no photo, so neither the reader nor the staff can compare a face. **Whoever takes the child must know the four-digit PIN** that the parents chose."
            ),
            _(
                "If nobody with the child knows it, bring the child's 資格確認書 (health insurance eligibility certificate), or the card together with its 資格情報のお知らせ (notice of eligibility information), and tell the reception."
            ),
            _(
                "If it is forgotten, a parent has a new one set at the city office. To the clinic, bring the child's medical subsidy card (医療費受給者証) too."
            ),
        ),
        where=lines(shared.CLINIC_RECEPTION),
        checklist=lines(_("The child's My Number Card"), _("The child's medical subsidy card (医療費受給者証)")),
        facts=("baby_card", "baby_card_pin", "local_subsidies"),
        picture="pin-pad",
        next_flows=("doctor-today", "pin"),
    ),
    Outcome(
        id="no-card",
        title=_("You can still see the doctor: show a 資格確認書, or ask"),
        body=lines(
            Line(
                _("A **資格確認書** (health insurance eligibility certificate) serves instead, if you have one."),
                when=rules.every(
                    rules.fact_holds("certificate_automatic"), rules.unless(rules.fact_holds("phone_use"))
                ),
                facts=("certificate_automatic",),
            ),
            Line(
                _(
                    "A **資格確認書** (health insurance eligibility certificate) serves instead, if you have one, or a phone on which the card has been set up, at clinics that have the equipment."
                ),
                when=rules.fact_holds("phone_use"),
                facts=("certificate_automatic", "phone_use"),
            ),
            nothing.DISASTER,
            nothing.NOTHING_TO_SHOW,
        ),
        where=lines(shared.CLINIC_RECEPTION),
        checklist=lines(nothing.IF_PAID),
        facts=("without_card_at_clinic",),
        picture="clinic-reader",
        staff_sentences=("no-card", "receipt-and-statement", "disaster"),
        next_flows=("doctor-today",),
        next_flow_first=True,
    ),
)

"""Nothing valid in hand because of the card: lost, expired, at home, suspended, damaged, or none at all."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.content import nothing_to_show as nothing
from desktop_app.guide.model import rules
from desktop_app.guide.model.dsl import do, lines, while_holds
from desktop_app.guide.model.node import Line, Outcome
from desktop_app.language.message import words_about

_ = words_about("doctor-today")

_TO_SAY = ("nothing-to-show", "receipt-and-statement", "certificate-today")
_LATELY = lines(
    Line(
        _(
            "Go as always. A registered card is accepted **until the end of the third month** after the month in which the electronic certificate (電子証明書) expired."
        ),
        when=rules.unless(rules.certificate_in_grace),
        facts=("certificate_grace_months",),
    ),
    Line(
        _("Go as always. A registered card is accepted until the end of **{grace_ends:month}**."),
        when=rules.certificate_in_grace,
        facts=("certificate_grace_months",),
    ),
)

OUTCOMES = (
    Outcome(
        id="lost",
        title=_("Yes, you can see the doctor: look for a 資格確認書 at home"),
        body=lines(
            do(nothing.PAPER_FIRST),
            nothing.NOTHING_TO_SHOW,
            do(_("**Have the card suspended today**, if you have not: by telephone, day and night.")),
        ),
        where=nothing.WHERE,
        deadline=lines(nothing.MONEY_BACK_UNTIL),
        checklist=nothing.TO_BRING,
        contacts=shared.CONTACTS_WHEN_LOST,
        facts=("certificate_by_application", "loss_day_and_night"),
        picture="letter-certificate",
        staff_sentences=(*_TO_SAY, "lost-certificate"),
        offers_forms=True,
        next_flows=("lost-card", "eligibility-certificate"),
    ),
    Outcome(
        id="expired-lately",
        title=_("Yes: a registered card still works at the clinic"),
        body=lines(
            _LATELY,
            Line(
                _(
                    "**Not so if the card ended with a period of stay (在留期間):** then it is no longer accepted. And a **phone** does not work as an insurance card in this time."
                ),
                facts=("card_itself_expired",),
            ),
            do(
                _(
                    "If the reader refuses the card all the same, show a 資格確認書, or tell the reception: you may have to pay everything first, and get it back later (療養費)."
                )
            ),
        ),
        where=lines(shared.CLINIC_RECEPTION, shared.CITY_COUNTER, nothing.URGENT),
        deadline=lines(
            _(
                "Renew it as soon as you can: when these months are over, the registration as an insurance card is deleted."
            )
        ),
        checklist=lines(shared.CARD, nothing.CERTIFICATE_IF_FOUND, nothing.MEDICINE_NOTEBOOK),
        facts=("grace_still_works", "without_card_at_clinic"),
        picture="clinic-reader",
        staff_sentences=("nothing-to-show", "renew-certificate"),
        next_flows=("renewal",),
    ),
    Outcome(
        id="expired-long",
        title=_("Not with the card, but with a 資格確認書, or by paying first"),
        body=lines(
            do(
                _(
                    "**Look among your letters:** your insurer (保険者) should have sent you a **資格確認書** (health insurance eligibility certificate) by itself. With it everything is as usual."
                )
            ),
            nothing.NOTHING_TO_SHOW,
            do(
                _(
                    "**When the city office opens, renew the certificate** there, free of charge, usually while you wait. The readers may know it only after about {renewed_certificate_hours} hours. Then register the card again, for instance at the clinic."
                )
            ),
        ),
        where=nothing.WHERE,
        deadline=lines(nothing.MONEY_BACK_UNTIL),
        checklist=(*lines(shared.CARD), *nothing.TO_BRING),
        facts=("certificate_automatic", "certificate_renewal", "registration_deleted"),
        picture="letter-certificate",
        staff_sentences=(*_TO_SAY, "renew-certificate"),
        offers_forms=True,
        next_flows=("renewal", "eligibility-certificate"),
    ),
    Outcome(
        id="card-expired",
        title=_("Perhaps not with the card: ask the clinic before you go"),
        body=lines(
            Line(
                _(
                    "After the printed date some clinics still take a card for about {certificate_grace_months} months, others do not. **A card that ended with a period of stay (在留期間) is not accepted.**"
                ),
                facts=("card_itself_expired",),
            ),
            do(nothing.PAPER_FIRST),
            nothing.NOTHING_TO_SHOW,
        ),
        where=nothing.WHERE,
        deadline=lines(nothing.MONEY_BACK_UNTIL),
        checklist=(*lines(shared.CARD), *nothing.TO_BRING),
        facts=("certificate_by_application",),
        picture="telephone",
        staff_sentences=(*_TO_SAY, "renew-card"),
        offers_forms=True,
        next_flows=("renewal", "eligibility-certificate", "residence"),
    ),
    Outcome(
        id="expired-unsure",
        title=_("Perhaps: the reader at the clinic tells you at once"),
        body=lines(
            do(
                _(
                    "**Put the card on the reader there.** For about {certificate_grace_months} months after the electronic certificate (電子証明書) expired it still takes a registered card; after that it says that it has expired (失効)."
                )
            ),
            do(nothing.PAPER_FIRST),
            nothing.NOTHING_TO_SHOW,
        ),
        where=nothing.WHERE,
        deadline=lines(nothing.MONEY_BACK_UNTIL),
        checklist=(*lines(shared.CARD), *nothing.TO_BRING),
        facts=("grace_still_works",),
        picture="clinic-reader",
        staff_sentences=(*_TO_SAY, "which-date"),
        next_flows=("renewal", "eligibility-certificate"),
    ),
    Outcome(
        id="at-home",
        title=_("Have it brought, or pay first and get it back"),
        body=lines(
            do(
                _(
                    "**Can somebody bring the card or a 資格確認書?** Tell the reception that it is coming. Clinics that know you may let you show it later: ask until when."
                )
            ),
            while_holds(
                "phone_use",
                _("A phone on which the card has been set up serves too, at clinics that have the equipment."),
            ),
            nothing.NOTHING_TO_SHOW,
        ),
        where=lines(nothing.AT_THE_RECEPTION, nothing.URGENT),
        deadline=lines(nothing.MONEY_BACK_UNTIL),
        checklist=lines(shared.ID, nothing.MONEY, nothing.IF_PAID),
        facts=("refund_at_clinic",),
        picture="clinic-reader",
        staff_sentences=("no-card", "receipt-and-statement"),
        next_flows=("at-the-clinic",),
    ),
    Outcome(
        id="no-card",
        title=_("Yes, without a card too: with a 資格確認書"),
        body=lines(
            Line(
                _(
                    "**Look among your letters, and ask in the family.** Your insurer (保険者) sends a 資格確認書 (health insurance eligibility certificate) to people without a registered card. It may be as small as a card or as large as a letter."
                ),
                facts=("certificate_automatic", "certificate_shapes"),
                to_do=True,
            ),
            nothing.NOTHING_TO_SHOW,
            Line(
                _(
                    "**A new card is being made?** An old one that is still valid and not suspended works until you hand it in. If you have none, ask for a 資格確認書 for the time between."
                ),
                facts=("certificate_by_application", "card_renewal_month"),
            ),
        ),
        where=nothing.WHERE,
        deadline=lines(nothing.MONEY_BACK_UNTIL),
        checklist=nothing.TO_BRING,
        picture="letter-certificate",
        staff_sentences=_TO_SAY,
        offers_forms=True,
        next_flows=("eligibility-certificate", "register"),
    ),
    Outcome(
        id="suspended",
        title=_("Not with the suspended card, but with a 資格確認書, or by paying first"),
        body=lines(
            do(nothing.PAPER_FIRST),
            nothing.NOTHING_TO_SHOW,
            do(
                _(
                    "**If you have the card in your hand**, take it to the city office: the suspension is lifted only at the counter. Ask there whether it works at a clinic on the same day."
                )
            ),
        ),
        where=nothing.WHERE,
        deadline=lines(nothing.MONEY_BACK_UNTIL),
        checklist=nothing.TO_BRING,
        facts=("suspended_card", "suspension_lift"),
        picture="letter-certificate",
        staff_sentences=(*_TO_SAY, "found"),
        offers_forms=True,
        next_flows=("lost-card", "eligibility-certificate"),
    ),
    Outcome(
        id="damaged",
        title=_("Yes: show a paper together with the card"),
        body=lines(
            nothing.PAPERS_WITH_CARD,
            Line(
                _(
                    "With none of them, ask for the form {statement_form}: then you usually pay only your usual part. But some clinics ask for everything first: keep the receipt (領収書), most of it usually comes back (療養費)."
                ),
                facts=("card_fails_form", "without_card_at_clinic"),
                to_do=True,
            ),
            Line(
                _(
                    "**Then apply for a new card** at the city office: {reissue_fee} yen, about a month. By express service (特急発行) {express_fee} yen, about {express_days} days. If it is not your fault, ask whether it is free."
                ),
                when=rules.fact_holds("express_days"),
                facts=("damaged_card", "reissue_month"),
                to_do=True,
            ),
        ),
        where=lines(nothing.AT_THE_RECEPTION, shared.CITY_COUNTER, nothing.URGENT),
        deadline=lines(
            _("Express service: within {express_limit_days} days after the card was damaged, in person"),
        ),
        checklist=(*lines(shared.CARD), *nothing.TO_BRING),
        picture="clinic-reader",
        staff_sentences=("statement", "damaged-card", "receipt-and-statement", "certificate-today"),
        offers_forms=True,
        next_flows=("at-the-clinic", "eligibility-certificate"),
    ),
    Outcome(
        id="reader",
        title=_("Yes, and you pay only your usual part"),
        body=lines(
            nothing.PAPERS_WITH_CARD,
            do(_("With none of them, the staff give you a form ({statement_form}) to fill in.")),
        ),
        where=lines(shared.CLINIC_RECEPTION, nothing.URGENT),
        checklist=lines(shared.CARD, nothing.CERTIFICATE_IF_FOUND, nothing.NOTICE_TOO),
        facts=("use_without_pin",),
        picture="clinic-reader",
        staff_sentences=("statement",),
        next_flows=("at-the-clinic",),
        next_flow_first=True,
    ),
)

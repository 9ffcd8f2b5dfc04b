"""Where the ways of residents with a residence card end: what is to be done with the card."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.content import period_of_stay
from desktop_app.guide.model.dsl import do, lines, while_holds
from desktop_app.guide.model.node import Outcome
from desktop_app.language.message import words_about

_ = words_about("residence")

RESIDENCE_CARD = _("The residence card (在留カード)")
PASSPORT = _("Your passport")
IMMIGRATION = _("The immigration office (出入国在留管理局)")
_AT_THE_DOCTOR = ("doctor-today",)

OUTCOMES = (
    Outcome(
        id="extended",
        title=_("The My Number Card does not extend itself: go to the city office"),
        body=lines(period_of_stay.EXTEND, period_of_stay.NEW_CERTIFICATE, period_of_stay.STILL_DECIDED),
        where=period_of_stay.WHERE,
        deadline=lines(period_of_stay.BEFORE_ITS_DATE),
        checklist=period_of_stay.BRING,
        contacts=shared.CONTACTS,
        facts=period_of_stay.FACTS,
        picture="counter",
        staff_sentences=("stay",),
        offers_renewal_book=True,
        next_flows=_AT_THE_DOCTOR,
    ),
    Outcome(
        id="pending",
        title=_("Have the card extended now by {period_of_stay_months} months"),
        body=lines(
            do(
                _(
                    "You may stay while your application is being decided, **but at most {period_of_stay_months} months after the old date** (特例期間). The My Number Card does not know that. Go to the city office **before its date**: it is extended once, free of charge."
                )
            ),
            do(
                _(
                    "Take what shows that you have applied: the stamp 「申請中」 (applied for) on the back of the residence card, or the mail with the receipt number if you applied online."
                )
            ),
            _(
                "**When the new residence card has come, go again**, before the new date. Ask both times whether you need a new electronic certificate (電子証明書) too. A card that has expired cannot be extended."
            ),
        ),
        where=lines(shared.CITY_COUNTER),
        deadline=lines(period_of_stay.BEFORE_ITS_DATE),
        checklist=lines(
            shared.CARD,
            _("The residence card (在留カード) with the stamp, or the mail of the online application"),
            shared.PIN_OR_NEW_ONE,
        ),
        contacts=shared.CONTACTS,
        facts=("stay_pending_proof", "period_of_stay_months", "period_of_stay"),
        picture="counter",
        staff_sentences=("stay-pending",),
        offers_renewal_book=True,
        next_flows=_AT_THE_DOCTOR,
    ),
    Outcome(
        id="ended",
        title=_("This card can no longer be used: you need a new one"),
        body=lines(
            do(
                _(
                    "A card that ended with the period of stay is not accepted at the clinic and cannot be extended. Apply for a new one at the city office with the residence card. It costs {reissue_fee} yen and takes about a month."
                )
            ),
            while_holds(
                "eligibility_certificate",
                _(
                    "**You are insured all the same.** Ask your insurer (保険者) for a **資格確認書** (health insurance eligibility certificate): with it you see the doctor as before."
                ),
            ),
            _(
                "When you have the new card, look whether it is registered as an insurance card. If it is not, register it again."
            ),
        ),
        where=lines(shared.CITY_COUNTER),
        deadline=lines(_("As soon as you can")),
        checklist=lines(_("The old My Number Card"), RESIDENCE_CARD, _("A photo taken lately: ask which")),
        contacts=shared.CONTACTS,
        facts=("period_of_stay", "card_itself_expired", "reissue_month"),
        picture="counter",
        staff_sentences=("stay-ended", "certificate"),
        offers_forms=True,
        next_flows=("doctor-today", "eligibility-certificate", "status"),
    ),
    Outcome(
        id="permanent",
        title=period_of_stay.NO_LONGER,
        body=period_of_stay.HAVE_IT_CHANGED,
        where=lines(shared.CITY_COUNTER),
        deadline=lines(period_of_stay.UNTIL_THE_OLD_DATE),
        checklist=period_of_stay.BRING_WHEN_CHANGED,
        contacts=shared.CONTACTS,
        facts=period_of_stay.FACTS_WHEN_CHANGED,
        picture="counter",
        staff_sentences=("stay-permanent",),
        offers_renewal_book=True,
        next_flows=_AT_THE_DOCTOR,
    ),
    Outcome(
        id="one-card",
        title=_("With both cards in one, the immigration office gives you a new card"),
        body=lines(
            while_holds(
                "residence_my_number_card_rules",
                _(
                    "A {residence_my_number_card} is a residence card and a My Number Card in one. It is voluntary. When your stay is extended, the immigration office (出入国在留管理局) makes a new one."
                ),
            ),
            do(
                _(
                    "**While the extension is being decided, have it extended at the city office all the same**, before its date: else the part of the My Number Card ends."
                )
            ),
            do(
                _(
                    "If it is lost, have it suspended by telephone ({hotline_languages}), then tell the police and the immigration office."
                )
            ),
        ),
        where=lines(IMMIGRATION, shared.CITY_COUNTER),
        checklist=lines(_("The 特定在留カード"), PASSPORT, shared.PIN_OR_NEW_ONE),
        contacts=shared.CONTACTS,
        facts=("residence_my_number_card_rules", "period_of_stay"),
        picture="counter",
        staff_sentences=("stay-pending",),
        next_flows=("lost-card", "doctor-today"),
    ),
    Outcome(
        id="family",
        title=_("Everybody has a card and a date of their own"),
        body=lines(
            do(
                _(
                    "Look at each card: when the stay of one is extended, only that card must be extended. **No letter comes for any of them.**"
                )
            ),
            _(
                "A person in the same household may often have the card extended, with the PIN. Only the holder gets the electronic certificate on the same day (for a child under {representative_age}, a parent)."
            ),
            _(
                "Tell your insurer (保険者) when somebody joins or leaves the family: by your company, or at the 国民健康保険 counter of the city office."
            ),
        ),
        where=lines(shared.CITY_COUNTER),
        deadline=lines(_("Before the date that each My Number Card shows")),
        checklist=lines(_("The My Number Cards and residence cards of all"), shared.ID, shared.PIN_OR_NEW_ONE),
        contacts=shared.CONTACTS,
        facts=("stay_in_household", "period_of_stay", "joining_notices"),
        picture="counter",
        staff_sentences=("stay",),
        next_flows=("for-somebody", "insurer-change", "doctor-today"),
    ),
    Outcome(
        id="show-both",
        title=_("Show both cards at the city office"),
        body=lines(
            _(
                "**What is sure:** a My Number Card with a period of stay ends on the day that stands on its front, no letter comes, and before that day it is extended free of charge."
            ),
            do(
                _(
                    "Take the My Number Card and the residence card to the city office of the place where you live, as soon as you can. They see what is to be done."
                )
            ),
            _(
                "About the stay itself ask the immigration office (出入国在留管理局): **{immigration_line}**, weekdays {immigration_line_hours}, in many languages."
            ),
        ),
        where=lines(shared.CITY_COUNTER),
        deadline=lines(_("As soon as you can")),
        checklist=lines(shared.CARD, RESIDENCE_CARD, shared.PIN_OR_NEW_ONE),
        contacts=shared.CONTACTS,
        facts=("period_of_stay",),
        picture="counter",
        staff_sentences=("which-date",),
        offers_renewal_book=True,
        next_flows=_AT_THE_DOCTOR,
    ),
)

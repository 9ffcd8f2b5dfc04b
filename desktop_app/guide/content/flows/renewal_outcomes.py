"""Where the ways of renewing end."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.content import due_days, period_of_stay
from desktop_app.guide.content.flows.renewal_deadlines import RENEW_UNTIL
from desktop_app.guide.model import rules
from desktop_app.guide.model.dsl import do, lines, only_if
from desktop_app.guide.model.node import Line, Outcome
from desktop_app.language.message import words_about

_ = words_about("renewal")

_SAY = do(_("Say 「電子証明書の更新をしたいです」 (I would like to renew the electronic certificate)."))
_SAME_DAY = _("It is **free of charge** and usually done on the same day. It cannot be done online.")
CARD_AFTER_ITS_DATE = Line(
    _(
        "Not all sources say the same about whether clinics still accept a card after the date of the card itself (printed on its front): ask your insurer (保険者). A card that ended with a period of stay (在留期間) is not accepted."
    ),
    facts=("card_itself_expired",),
)
_LONG_AGO = rules.chose("long-ago")
_PERHAPS_LONG_AGO = rules.chose("long-ago", "time-unsure")
_ENDED = rules.unless(
    rules.every(
        rules.unless(rules.chose("certificate-ended")),
        rules.unless(rules.certificate_in_grace),
        rules.unless(rules.certificate_expired),
    )
)
_REGISTER_AGAIN = (
    *only_if(rules.certificate_expired, (shared.REGISTER_AGAIN,)),
    *only_if(_LONG_AGO, (shared.REGISTER_AGAIN,)),
    Line(
        _("Afterwards look whether the card is still registered: if it expired long ago, it must be registered again."),
        when=rules.every(rules.chose("time-unsure"), rules.fact_holds("registration_deleted")),
        facts=("registration_deleted",),
    ),
)
_NOT_BEFORE_A_VISIT = Line(
    _(
        "**Not on the day before you see a doctor, if you can help it:** the readers may know the new certificate only after about {renewed_certificate_hours} hours."
    ),
    when=rules.every(rules.unless(rules.certificate_expired), rules.unless(_PERHAPS_LONG_AGO)),
)
_EXTEND_UNTIL = lines(
    Line(period_of_stay.BEFORE_ITS_DATE, when=rules.unless(rules.chose("certificate-ended"))),
    Line(
        _("As soon as you can: if the date of the card has passed too, it cannot be extended, and a new one is made"),
        when=rules.chose("certificate-ended"),
    ),
)
OUTCOMES = (
    Outcome(
        id="certificate-good",
        title=_("The certificate need not be renewed yet"),
        body=lines(
            _(
                "The electronic certificate of this card is valid until **{certificate_ends:month}**. It can be renewed from **{renewal_opens:month}** on, and a letter (有効期限通知書) comes about then."
            ),
            _("The card itself has a date of its own, printed on its front: please look whether that one is near."),
            Line(
                _(
                    "**If you have a period of stay (在留期間)**, the card ends with it and no letter comes: have the card extended each time your stay is extended, before the date on the card."
                ),
                facts=("period_of_stay",),
            ),
        ),
        deadline=lines(
            _(
                "Best by {renew_by:weekday}, before {certificate_ends:month} begins; it can be renewed from {renewal_opens:month} on"
            )
        ),
        due=due_days.RENEWAL,
        facts=("renewal_opens_months", "notice_months"),
        picture="card-front",
        offers_renewal_book=True,
    ),
    Outcome(
        id="no-certificate",
        title=_("This card has no electronic certificate in use"),
        body=lines(
            do(
                _(
                    "Ask at the city office to have one put on the card. Without it the card cannot be used as an insurance card."
                )
            ),
            shared.ELIGIBILITY_MEANWHILE,
        ),
        where=lines(shared.CITY_COUNTER),
        checklist=lines(shared.CARD, shared.PIN_OR_NEW_ONE),
        contacts=shared.CONTACTS,
        facts=("certificate_renewal",),
        picture="counter",
        staff_sentences=("put-on-certificate",),
        offers_renewal_book=True,
        next_flows=("doctor-today",),
    ),
    Outcome(
        id="certificate-self",
        title=_("Renew it at the counter"),
        body=lines(_SAY, _SAME_DAY, _NOT_BEFORE_A_VISIT, _REGISTER_AGAIN),
        where=lines(
            _(
                "The counter of the city where you live (市区町村の窓口). In some places also a post office (郵便局), for the holder of the card only: ask"
            )
        ),
        deadline=RENEW_UNTIL,
        due=due_days.RENEWAL,
        checklist=lines(shared.CARD, shared.END_LETTER, shared.PIN_OR_NEW_ONE),
        contacts=shared.CONTACTS,
        facts=("certificate_renewal", "renewal_not_online", "renewal_post_office"),
        picture="counter",
        staff_sentences=("renew-certificate",),
        offers_renewal_book=True,
        next_flows=("doctor-today",),
    ),
    Outcome(
        id="certificate-proxy",
        title=_("Somebody else may renew it"),
        body=lines(
            do(
                _(
                    "The letter contains a sheet **照会書兼回答書**. The holder of the card fills it in, **writes the PINs on it**, and puts it into its own envelope. Nobody else opens the envelope."
                )
            ),
            do(
                _(
                    "With this sheet one visit is usually enough, **free of charge**. If no letter came, if the holder does not know the PIN, or if the certificate has expired already, many cities first send a sheet, and a second visit is needed: **call the city office before you go**."
                )
            ),
            _REGISTER_AGAIN,
        ),
        where=lines(shared.CITY_COUNTER),
        deadline=RENEW_UNTIL,
        due=due_days.RENEWAL,
        checklist=lines(
            _("The holder's My Number Card"),
            _("The proxy's photo ID"),
            _("The filled-in 照会書兼回答書 with the PINs, in its closed envelope"),
            do(_("If the holder cannot write or understand the sheet: call the city office first")),
        ),
        contacts=shared.CONTACTS,
        facts=("renewal_proxy", "certificate_renewal"),
        picture="counter",
        staff_sentences=("proxy-mother", "proxy-father", "proxy-family", "renew-for-somebody"),
        offers_renewal_book=True,
        next_flows=("for-somebody", "doctor-today"),
    ),
    Outcome(
        id="certificate-child",
        title=_("A new card is needed: card and certificate end on the same day"),
        body=lines(
            do(
                _(
                    "**Apply for a new card with a photo, about two months before the date on the card**, online or by post. It takes about a month, is free of charge, and brings a new certificate. Keep the old card until you collect the new one."
                ),
                when=rules.unless(_ENDED),
            ),
            do(
                _(
                    "**Apply now for a new card with a photo**, online or by post. It takes about a month, is free of charge, and brings a new certificate. Keep the old card until you collect the new one."
                ),
                when=_ENDED,
            ),
            _(
                "Both end on the {card_years_minor}th birthday **after the card was made**: a card made when the child was two ends on the day the child turns seven. **If only the certificate has ended**, a parent renews it at the counter."
            ),
            _REGISTER_AGAIN,
        ),
        where=lines(shared.CITY_COUNTER),
        deadline=RENEW_UNTIL,
        due=due_days.RENEWAL,
        checklist=lines(
            _("The child's My Number Card"),
            shared.END_LETTER,
            _("A photo taken lately"),
            _("The parent's ID; ask whether a paper about the family (戸籍) is needed"),
            do(
                _(
                    "Ask whether the child must come along to collect it. From the age of {representative_age} on it goes itself"
                )
            ),
        ),
        contacts=shared.CONTACTS,
        facts=("minors_end_together", "card_renewal_month", "certificate_renewal", "proxy_collects"),
        picture="counter",
        staff_sentences=("proxy-child", "renew-card"),
        offers_renewal_book=True,
        next_flows=("for-somebody", "doctor-today"),
    ),
    Outcome(
        id="card-renewal",
        title=_("A new card must be made"),
        body=lines(
            do(
                _(
                    "Apply with a photo, online or by post, with the code in the letter (有効期限通知書). The new card takes **about a month**; the express service (特急発行) is not possible."
                )
            ),
            do(
                _(
                    "You collect it at the city office and hand in the old card there: **keep the old one until then**. The new one brings a new certificate. **Somebody else may collect it only if the holder cannot come**, with papers about the reason."
                )
            ),
            CARD_AFTER_ITS_DATE,
        ),
        where=lines(shared.CITY_COUNTER),
        deadline=lines(_("Best about two months before the date on the card; now, if less time is left")),
        checklist=lines(
            shared.END_LETTER,
            _("A photo taken lately"),
            _("When you collect it: the old card"),
            shared.ELIGIBILITY_MEANWHILE,
        ),
        contacts=shared.CONTACTS,
        facts=("card_renewal_month", "proxy_collects"),
        qr="apply_page",
        qr_shows=_("Your phone will show the official page about applying for a card."),
        staff_sentences=("renew-card", "collect-for-somebody"),
        offers_renewal_book=True,
        next_flows=("for-somebody", "doctor-today"),
    ),
    Outcome(
        id="stay",
        title=_("The card expires with the period of stay"),
        body=lines(period_of_stay.EXTEND, period_of_stay.NEW_CERTIFICATE, period_of_stay.STILL_DECIDED),
        where=period_of_stay.WHERE,
        deadline=_EXTEND_UNTIL,
        checklist=(*period_of_stay.BRING, *shared.ELIGIBILITY_MEANWHILE),
        contacts=shared.CONTACTS,
        facts=period_of_stay.FACTS,
        picture="counter",
        staff_sentences=("stay",),
        offers_renewal_book=True,
        next_flows=("residence", "doctor-today"),
    ),
    Outcome(
        id="stay-no-longer",
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
        next_flows=("residence", "doctor-today"),
    ),
    Outcome(
        id="ask",
        title=_("Have the counter look at the card"),
        body=lines(
            _(
                "**What is sure:** the certificate (電子証明書) is renewed free of charge, before its date and after it, and the counter sees both dates at once. A card with a period of stay must be extended before its date."
            ),
            do(
                _(
                    "Take the card and every letter about it to the city office. Or call first and read out the dates on the front of the card that say until when it is valid, **not the birthday and not the twelve-digit number**."
                )
            ),
        ),
        where=lines(shared.CITY_COUNTER),
        deadline=lines(_("As soon as you can")),
        checklist=lines(shared.CARD, shared.END_LETTER, shared.PIN_OR_NEW_ONE),
        contacts=shared.CONTACTS,
        facts=("hotline", "certificate_renewal"),
        picture="counter",
        staff_sentences=("which-date",),
        offers_renewal_book=True,
        next_flows=("doctor-today",),
    ),
)

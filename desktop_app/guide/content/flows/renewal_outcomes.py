"""Where the ways of renewing end."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.content import due_days
from desktop_app.guide.content.flows.renewal_deadlines import RENEW_UNTIL
from desktop_app.guide.model import rules
from desktop_app.guide.model.dsl import do, lines, only_if, while_holds
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
_LONG_AGO = rules.chose("long-ago", "time-unsure")
_REGISTER_AGAIN = (
    *only_if(rules.certificate_expired, (shared.REGISTER_AGAIN,)),
    *only_if(_LONG_AGO, (shared.REGISTER_AGAIN,)),
)
_NOT_BEFORE_A_VISIT = Line(
    _(
        "**Not on the day before you see a doctor, if you can help it:** the readers may know the new certificate only after about {renewed_certificate_hours} hours."
    ),
    when=rules.every(rules.unless(rules.certificate_expired), rules.unless(_LONG_AGO)),
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
            _("The filled-in 照会書兼回答書 with the PINs, in its closed envelope"),
            _("The proxy's photo ID"),
        ),
        contacts=shared.CONTACTS,
        facts=("renewal_proxy", "certificate_renewal"),
        picture="counter",
        staff_sentences=("proxy-mother", "proxy-father", "proxy-family"),
        offers_renewal_book=True,
        next_flows=("doctor-today",),
    ),
    Outcome(
        id="certificate-child",
        title=_("A parent renews it for the child"),
        body=lines(do(_("A parent or guardian (法定代理人) goes to the counter.")), _SAME_DAY, _REGISTER_AGAIN),
        where=lines(shared.CITY_COUNTER),
        deadline=RENEW_UNTIL,
        due=due_days.RENEWAL,
        checklist=lines(
            _("The child's My Number Card"),
            shared.END_LETTER,
            _("The parent's ID; ask whether a paper about the family (戸籍) is needed"),
        ),
        contacts=shared.CONTACTS,
        facts=("renewal_proxy", "certificate_renewal"),
        picture="counter",
        staff_sentences=("proxy-child",),
        offers_renewal_book=True,
        next_flows=("doctor-today",),
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
                    "You collect it at the city office and hand in the old card there: **keep the old one until then**. The new one carries a new certificate too."
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
        facts=("card_renewal_month",),
        qr="apply_page",
        qr_shows=_("Your phone will show the official page about applying for a card."),
        staff_sentences=("renew-card",),
        offers_renewal_book=True,
        next_flows=("doctor-today",),
    ),
    Outcome(
        id="stay",
        title=_("The card expires with the period of stay"),
        body=lines(
            do(
                _(
                    "**No letter comes.** After you have extended your stay, take the new residence card (在留カード) and the My Number Card to the city office and have the My Number Card extended too, free of charge, **before its old date**."
                )
            ),
            do(
                _(
                    "**Ask for a new electronic certificate (電子証明書)** at the same time: the old one ends when the card is extended. Only the holder gets it on the same day (for a child under {representative_age} a parent). If somebody else goes, the city first sends a letter."
                )
            ),
            _(
                "**If your stay is still being decided when the date comes near**, have the card extended by {period_of_stay_months} months, which is possible once, and go again with the new residence card. A card that has expired can be neither extended nor used. A new one costs {reissue_fee} yen."
            ),
        ),
        where=lines(
            shared.CITY_COUNTER,
            while_holds(
                "residence_my_number_card_rules",
                _(
                    "With a {residence_my_number_card} (both cards in one): the immigration office (出入国在留管理局) gives you a new card when your stay is extended. If you are not sure, ask there."
                ),
            ),
        ),
        deadline=lines(_("Before the date that the My Number Card shows (the end of the old period of stay)")),
        checklist=lines(
            shared.CARD,
            _("The residence card (在留カード) with the new period"),
            shared.PIN_OR_NEW_ONE,
            shared.ELIGIBILITY_MEANWHILE,
        ),
        contacts=shared.CONTACTS,
        facts=("period_of_stay", "stay_certificate"),
        picture="counter",
        staff_sentences=("stay",),
        offers_renewal_book=True,
        next_flows=("doctor-today",),
    ),
    Outcome(
        id="ask",
        title=_("Ask with the card in your hand"),
        body=lines(
            do(
                _(
                    "Call the hotline or your city office and read out the dates on the front of the card. They tell you which one is due. **Do not read out the twelve-digit number.**"
                )
            )
        ),
        checklist=lines(shared.CARD, shared.END_LETTER),
        contacts=shared.CONTACTS,
        facts=("hotline",),
        picture="telephone",
        staff_sentences=("which-date",),
        offers_renewal_book=True,
        next_flows=("doctor-today",),
    ),
)

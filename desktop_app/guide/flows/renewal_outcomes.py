"""Where the ways of renewing end."""

from __future__ import annotations

from desktop_app.facts.deadline import Near
from desktop_app.guide import rules
from desktop_app.guide import shared_words as shared
from desktop_app.guide.flow import Line, Outcome, do, lines
from desktop_app.text import words_about

_ = words_about("renewal")

_SAY = do(_("Say 「電子証明書の更新をしたいです」 (I would like to renew the electronic certificate)."))
_SAME_DAY = _("It is **free of charge** and usually done on the same day. It cannot be done online.")
CARD_AFTER_ITS_DATE = Line(
    _(
        "Not all sources say the same about whether clinics still accept a card after the date of the card itself (printed on its front): ask your insurer (保険者)."
    ),
    facts=("card_itself_expired",),
)
_PASSED = rules.every(rules.renew_by(Near.PASSED), rules.unless(rules.end_is_told))
_IN_TIME = lines(
    Line(
        _("Best by **{renew_by:weekday}**, before {certificate_ends:month} begins: it expires on a day in that month"),
        when=rules.every(rules.renew_by(Near.LATER, Near.MONTH), rules.unless(rules.end_is_told)),
    ),
    Line(
        _("**By {renew_by:near}**: it expires in {certificate_ends:month}"),
        when=rules.every(rules.renew_by(Near.LATER, Near.MONTH), rules.end_is_told),
    ),
    Line(
        _("**This month, by {renew_by:near}**: it expires in {certificate_ends:month}"),
        when=rules.renew_by(Near.THIS_MONTH),
    ),
    Line(
        _("**Within a week, by {renew_by:near}**: it expires in {certificate_ends:month}"),
        when=rules.renew_by(Near.WEEK),
    ),
    Line(
        _("**This week, by {renew_by:near}**: it expires in {certificate_ends:month}"),
        when=rules.renew_by(Near.THIS_WEEK),
    ),
)
_AT_ONCE = lines(
    Line(
        _("**By tomorrow, {renew_by:near}**: it expires in {certificate_ends:month}"),
        when=rules.renew_by(Near.TOMORROW),
    ),
    Line(
        _(
            "**Today**: the city office is open for the last time before the certificate expires. It can be renewed after that too, free of charge, and clinics accept a registered card for about three months more"
        ),
        when=rules.every(rules.renew_by(Near.TODAY), rules.end_is_told),
    ),
    Line(
        _(
            "**Today, {go_on:near}**: the city office is open for the last time before {certificate_ends:month} begins, and it expires in that month"
        ),
        when=rules.every(rules.renew_by(Near.TODAY), rules.unless(rules.end_is_told)),
    ),
    Line(
        _(
            "On **{go_on:near}**: until then the city office is closed, and the certificate expires. It can be renewed after that too, free of charge, and clinics accept a registered card for about three months more"
        ),
        when=rules.every(rules.renew_by(Near.PASSED), rules.end_is_told),
    ),
    Line(
        _("As soon as you can, best on **{go_on:weekday}**: it expires **this month** ({certificate_ends:month})"),
        when=rules.every(_PASSED, rules.ends_this_month),
    ),
    Line(
        _("As soon as you can, best on **{go_on:weekday}**: it expires in {certificate_ends:month}"),
        when=rules.every(_PASSED, rules.unless(rules.ends_this_month)),
    ),
)
_UNTIL = lines(
    _IN_TIME,
    _AT_ONCE,
    Line(
        _(
            "As soon as you can, best on **{go_on:weekday}**: a registered card is accepted until about **{grace_ends:month}**"
        ),
        when=rules.certificate_in_grace,
    ),
    Line(
        _("As soon as you can"),
        when=rules.every(rules.no_card_read, rules.chose("certificate-ended")),
    ),
    Line(
        _("Before the date on the card or in the letter"),
        when=rules.every(rules.no_card_read, rules.unless(rules.chose("certificate-ended"))),
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
        facts=("renewal_opens_months", "notice_months"),
        picture="card-front",
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
    ),
    Outcome(
        id="certificate-self",
        title=_("Renew it at the counter"),
        body=lines(
            _SAY, _SAME_DAY, _("The counter asks for the PIN. If you do not know it, say so: a new one is set.")
        ),
        where=lines(_("The counter of the city where you live (市区町村の窓口); in some places a post office: ask")),
        deadline=_UNTIL,
        checklist=lines(shared.CARD, shared.END_LETTER, shared.PIN_OR_NEW_ONE),
        contacts=shared.CONTACTS,
        facts=("certificate_renewal", "renewal_not_online"),
        picture="counter",
    ),
    Outcome(
        id="certificate-proxy",
        title=_("Somebody else may renew it"),
        body=lines(
            do(
                _(
                    "The letter contains a sheet **照会書兼回答書**. The holder of the card fills it in and puts it into its own envelope."
                )
            ),
            do(_("If no letter came, call the city office: they send the sheet.")),
            _SAME_DAY,
        ),
        where=lines(shared.CITY_COUNTER),
        deadline=_UNTIL,
        checklist=lines(
            _("The holder's My Number Card"),
            _("The filled-in 照会書兼回答書, in its closed envelope"),
            _("The proxy's photo ID"),
        ),
        contacts=shared.CONTACTS,
        facts=("renewal_proxy", "certificate_renewal"),
        picture="counter",
    ),
    Outcome(
        id="certificate-child",
        title=_("A parent renews it for the child"),
        body=lines(do(_("A parent or guardian (法定代理人) goes to the counter.")), _SAME_DAY),
        where=lines(shared.CITY_COUNTER),
        deadline=_UNTIL,
        checklist=lines(
            _("The child's My Number Card"),
            shared.END_LETTER,
            _("The parent's ID; ask whether a paper about the family (戸籍) is needed"),
        ),
        contacts=shared.CONTACTS,
        facts=("renewal_proxy", "certificate_renewal"),
        picture="counter",
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
            do(_("You collect it at the city office, with the old card. The new one carries a new certificate too.")),
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
                    "**Ask for a new electronic certificate (電子証明書)** at the same time: the old one ends when the card is extended."
                )
            ),
            _(
                "While the extension of your stay is still being decided, the card can be extended once by {period_of_stay_months} months. Ask at the counter. If the card has already expired, you need a new one."
            ),
        ),
        where=lines(shared.CITY_COUNTER),
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
    ),
)

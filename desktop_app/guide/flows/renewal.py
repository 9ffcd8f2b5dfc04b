"""Renewal of the electronic certificate and of the card: what ends when, where to go, what to bring."""

from __future__ import annotations

from desktop_app.guide import rules
from desktop_app.guide import shared_words as shared
from desktop_app.guide.flow import Edge, Flow, Line, Option, Outcome, Question, Step, lines, to, while_holds
from desktop_app.text import words_about

_ = words_about("renewal")

_SAY = _("Say 「電子証明書の更新をしたいです」 (I would like to renew the electronic certificate).")
_SAME_DAY = _("It is **free of charge** and usually done on the same day. It cannot be done online.")
_UNTIL = lines(
    Line(
        _("Best before **{certificate_ends:month}** begins: it ends on a day in that month"),
        when=rules.certificate_ends_soon,
    ),
    Line(
        _("As soon as you can: a registered card is taken until about **{grace_ends:month}**"),
        when=rules.certificate_in_grace,
    ),
    Line(_("Before the date on the card or in the letter"), when=rules.no_card_read),
)

_NO_STAY = (Edge("card-renewal", when=rules.chose("card")), Edge("who"))

RENEWAL = Flow(
    id="renewal",
    title=_("Dates and renewal"),
    summary=_("Certificate, card, the three months after the end"),
    picture="calendar",
    start=(
        Edge("certificate-good", when=rules.certificate_good),
        Edge("ends-soon", when=rules.certificate_ends_soon),
        Edge("after-the-end", when=rules.certificate_in_grace),
        Edge("long-ended", when=rules.certificate_expired),
        Edge("no-certificate", when=rules.certificate_missing),
        Edge("what-ends"),
    ),
    nodes=(
        Outcome(
            id="certificate-good",
            title=_("Nothing is due yet"),
            body=lines(
                _(
                    "The electronic certificate of this card holds until **{certificate_ends:month}**. It can be renewed from **{renewal_opens:month}** on, and a letter (有効期限通知書) comes about then."
                ),
                _("The card itself has a date of its own, printed on its front: please look whether that one is near."),
            ),
            deadline=lines(_("From {renewal_opens:month}, best before {certificate_ends:month} begins")),
            facts=("renewal_opens_months", "notice_months"),
            picture="card-front",
        ),
        Step(
            id="ends-soon",
            title=_("The certificate can be renewed now"),
            body=lines(
                _(
                    "It ends in **{certificate_ends:month}**, mostly on your birthday. You need not wait for the letter (有効期限通知書)."
                )
            ),
            facts=("renewal_opens_months", "notice_months"),
            picture="card-front",
            to=to("period-of-stay"),
        ),
        Step(
            id="after-the-end",
            title=_("The certificate has ended, but not everything stops"),
            body=lines(
                Line(
                    _(
                        "It ended in **{certificate_ends:month}**. A registered card is taken at clinics until about **{grace_ends:month}**."
                    ),
                    when=rules.card_read,
                ),
                Line(
                    _("A registered card is still taken at clinics for about three months after the end."),
                    when=rules.no_card_read,
                ),
                _(
                    "**It no longer does:** Mynaportal, certificates at shops, showing your medicines and check-ups to the doctor."
                ),
            ),
            facts=("grace_still_works", "certificate_grace_months"),
            picture="card-front",
            to=to("period-of-stay"),
        ),
        Step(
            id="long-ended",
            title=_("The certificate ended long ago"),
            body=lines(
                Line(_("It ended in **{certificate_ends:month}**."), when=rules.card_read),
                _("Until it is renewed, clinics do not take the card."),
                while_holds(
                    "certificate_automatic",
                    _(
                        "Your insurer (保険者) sends a **資格確認書** (health insurance eligibility certificate) instead. Ask for it if you need a doctor soon."
                    ),
                ),
            ),
            facts=("certificate_grace_months",),
            picture="card-front",
            to=to("period-of-stay"),
        ),
        Outcome(
            id="no-certificate",
            title=_("This card has no electronic certificate in use"),
            body=lines(
                _(
                    "Ask at the city office to have one put on the card. Without it the card does not serve as insurance card."
                ),
                shared.ELIGIBILITY_MEANWHILE,
            ),
            where=lines(shared.CITY_COUNTER),
            checklist=lines(shared.CARD, shared.PIN_OR_NEW_ONE),
            contacts=shared.CONTACTS,
            facts=("certificate_renewal",),
            picture="counter",
        ),
        Question(
            id="what-ends",
            title=_("What ends, or has ended?"),
            body=lines(
                _(
                    "The date of the card is printed on its front. That of the certificate is often written beside it by hand, or missing. The letter (有効期限通知書) says which one it is about."
                )
            ),
            picture="card-front",
            options=(
                Option("certificate", _("The electronic certificate (電子証明書), soon"), to("period-of-stay")),
                Option("certificate-ended", _("The electronic certificate: it is over already"), to("how-long-ago")),
                Option("card", _("The card itself (マイナンバーカード)"), to("period-of-stay")),
                Option("not-sure", shared.NOT_SURE, to("two-dates")),
            ),
        ),
        Question(
            id="how-long-ago",
            title=_("How long has it been over?"),
            options=(
                Option("lately", _("Up to about three months"), to("after-the-end")),
                Option("long-ago", _("Longer"), to("long-ended")),
                Option("time-unsure", shared.NOT_SURE, to("long-ended")),
            ),
        ),
        Step(
            id="two-dates",
            title=_("A card has two dates"),
            body=lines(
                _(
                    "**The electronic certificate** ends on the {certificate_birthdays}th birthday after it was issued. It is renewed at the counter, on the same day."
                ),
                _(
                    "**The card** ends on the {card_years_adult}th birthday after it was issued; for people who were minors at that time, on the {card_years_minor}th. **The date on the card counts.** Then a new card is made."
                ),
            ),
            facts=("certificate_birthdays", "card_years_adult"),
            picture="card-front",
            to=to("which-date"),
        ),
        Question(
            id="which-date",
            title=_("Which date is near?"),
            picture="card-front",
            options=(
                Option("certificate", _("That of the electronic certificate (電子証明書)"), to("period-of-stay")),
                Option("card", _("That of the card (マイナンバーカード)"), to("period-of-stay")),
                Option("date-unsure", shared.NOT_SURE, to("ask")),
            ),
        ),
        Question(
            id="period-of-stay",
            title=_("Does the person have a period of stay (在留期間)?"),
            body=lines(
                _(
                    "It stands on the residence card (在留カード). Japanese nationals, permanent residents and special permanent residents (特別永住者) have none."
                )
            ),
            options=(
                Option("with-stay", shared.YES, to("which-ends-first")),
                Option("without-stay", shared.NO, _NO_STAY),
                Option("stay-unsure", shared.NOT_SURE, to("ask")),
            ),
        ),
        Question(
            id="which-ends-first",
            title=_("Do the card and the period of stay end on the same day?"),
            body=lines(
                _(
                    "Compare the residence card (在留カード) with the date on the My Number Card. Mostly they are the same; only with a long stay does a birthday come first."
                )
            ),
            options=(
                Option("same-day", shared.YES, to("stay")),
                Option("birthday-first", _("No, the stay ends later"), _NO_STAY),
                Option("first-unsure", shared.NOT_SURE, to("stay")),
            ),
        ),
        Question(
            id="who",
            title=_("Who goes to the city office?"),
            options=(
                Option("self", _("The person whose card it is"), to("certificate-self")),
                Option("proxy", _("Somebody else, for that person"), to("certificate-proxy")),
                Option("parent", _("A parent, for a child under {representative_age}"), to("certificate-child")),
                Option("who-unsure", shared.NOT_SURE, to("certificate-self")),
            ),
        ),
        Outcome(
            id="certificate-self",
            title=_("Renew it at the counter"),
            body=lines(
                _SAY, _SAME_DAY, _("The counter asks for the PIN. If you do not know it, say so: a new one is set.")
            ),
            where=lines(
                _("The counter of the city where you live (市区町村の窓口); in some places a post office: ask")
            ),
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
                _(
                    "In the envelope of the letter lies a sheet **照会書兼回答書**. The holder of the card fills it in and puts it into its own envelope."
                ),
                _("If no letter came, call the city office: they send the sheet."),
                _SAME_DAY,
            ),
            where=lines(shared.CITY_COUNTER),
            deadline=_UNTIL,
            checklist=lines(
                _("The holder's My Number Card"),
                _("The filled-in 照会書兼回答書, in its closed envelope"),
                _("The proxy's ID with photo"),
            ),
            contacts=shared.CONTACTS,
            facts=("renewal_proxy", "certificate_renewal"),
            picture="counter",
        ),
        Outcome(
            id="certificate-child",
            title=_("A parent renews it for the child"),
            body=lines(_("A parent or guardian (法定代理人) goes to the counter."), _SAME_DAY),
            where=lines(shared.CITY_COUNTER),
            deadline=_UNTIL,
            checklist=lines(
                _("The child's My Number Card"),
                shared.END_LETTER,
                _("The parent's ID; ask whether a paper about the family (戸籍) is wanted"),
            ),
            contacts=shared.CONTACTS,
            facts=("renewal_proxy", "certificate_renewal"),
            picture="counter",
        ),
        Outcome(
            id="card-renewal",
            title=_("A new card must be made"),
            body=lines(
                _(
                    "Apply with a photo, online or by post, with the code in the letter (有効期限通知書). The new card takes **about a month**; it cannot be made quickly (特急発行)."
                ),
                _("You collect it at the city office, with the old card. The new one carries a new certificate too."),
                _(
                    "Not all sources say the same about whether clinics still take a card after its own date: ask your insurer (保険者)."
                ),
            ),
            where=lines(shared.CITY_COUNTER),
            deadline=lines(_("Best about two months before the date on the card")),
            checklist=lines(shared.END_LETTER, _("A photo taken lately"), _("When you collect it: the old card")),
            contacts=shared.CONTACTS,
            facts=("card_renewal_month", "card_itself_expired"),
            qr="apply_page",
            qr_shows=_("Your phone will show the official page about applying for a card."),
        ),
        Outcome(
            id="stay",
            title=_("The card ends with the period of stay"),
            body=lines(
                _(
                    "**No letter comes.** After you have extended your stay, take both cards to the city office and have the My Number Card extended too, free of charge, **before its old date**."
                ),
                _(
                    "While the extension of your stay is still being decided, the card can be extended once by {period_of_stay_months} months. Ask at the counter."
                ),
                _("A card that has passed its date must be made anew."),
            ),
            where=lines(shared.CITY_COUNTER),
            deadline=lines(_("Before the end of the period of stay that the card shows")),
            checklist=lines(
                shared.CARD, _("The residence card (在留カード) with the new period"), shared.PIN_OR_NEW_ONE
            ),
            contacts=shared.CONTACTS,
            facts=("period_of_stay",),
            picture="counter",
        ),
        Outcome(
            id="ask",
            title=_("Ask with the card in your hand"),
            body=lines(
                _(
                    "Call the hotline or your city office and read out the dates on the front of the card. They tell you which one is due. **Do not read out the twelve-digit number.**"
                )
            ),
            checklist=lines(shared.CARD, shared.END_LETTER),
            contacts=shared.CONTACTS,
            facts=("hotline",),
            picture="telephone",
        ),
    ),
)

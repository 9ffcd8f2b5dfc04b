"""Renewal of the electronic certificate and of the card: what ends when, where to go, what to bring."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.content import flow_tiles
from desktop_app.guide.content.flows.renewal_outcomes import CARD_AFTER_ITS_DATE, OUTCOMES
from desktop_app.guide.model import rules
from desktop_app.guide.model.dsl import lines, to, while_holds
from desktop_app.guide.model.flow import Flow
from desktop_app.guide.model.node import Edge, Line, Option, Question, Step
from desktop_app.language.message import words_about

_ = words_about("renewal")

_NO_STAY = (Edge("card-renewal", when=rules.chose("card")), Edge("who"))

ENTRANCES = {
    "certificate": ("certificate",),
    "certificate-grace": ("certificate-ended", "lately"),
    "certificate-expired": ("certificate-ended", "long-ago"),
    "card": ("card",),
}
"""The answers with which the renewal book enters the flow, by what expires; after the end also by how long ago."""

RENEWAL = Flow(
    id="renewal",
    title=flow_tiles.RENEWAL.title,
    summary=flow_tiles.RENEWAL.summary,
    icon=flow_tiles.RENEWAL.icon,
    start=(
        Edge("certificate-good", when=rules.certificate_good),
        Edge("ends-soon", when=rules.certificate_ends_soon),
        Edge("after-the-end", when=rules.certificate_in_grace),
        Edge("long-ended", when=rules.certificate_expired),
        Edge("no-certificate", when=rules.certificate_missing),
        Edge("what-ends"),
    ),
    nodes=(
        Step(
            id="ends-soon",
            title=_("The certificate can be renewed now"),
            body=lines(
                Line(
                    _(
                        "It expires in **{certificate_ends:month}**, usually on your birthday. You need not wait for the letter (有効期限通知書)."
                    ),
                    when=rules.unless(rules.ends_this_month),
                ),
                Line(
                    _(
                        "It expires **this month** ({certificate_ends:month}), usually on your birthday. You need not wait for the letter (有効期限通知書)."
                    ),
                    when=rules.ends_this_month,
                ),
            ),
            facts=("renewal_opens_months", "notice_months"),
            picture="card-front",
            to=to("period-of-stay"),
        ),
        Step(
            id="after-the-end",
            title=_("The certificate has expired, but not everything stops working"),
            body=lines(
                Line(
                    _(
                        "It expired in **{certificate_ends:month}**. A registered card is accepted at clinics until the end of **{grace_ends:month}**."
                    ),
                    when=rules.card_read,
                ),
                Line(
                    _(
                        "A registered card is still accepted at clinics **until the end of the third month after the month in which the certificate expired**."
                    ),
                    when=rules.no_card_read,
                ),
                _(
                    "**What no longer works:** Mynaportal, the phone as an insurance card, printing certificates in convenience stores, showing your medicines and check-ups to the doctor."
                ),
                CARD_AFTER_ITS_DATE,
            ),
            facts=("grace_still_works", "certificate_grace_months"),
            picture="card-front",
            to=to("period-of-stay"),
        ),
        Step(
            id="long-ended",
            title=_("The certificate expired long ago"),
            body=lines(
                Line(
                    _(
                        "It expired in **{certificate_ends:month}**. Until it is renewed, clinics do not accept the card."
                    ),
                    when=rules.card_read,
                ),
                Line(_("Until it is renewed, clinics do not accept the card."), when=rules.no_card_read),
                while_holds(
                    "certificate_automatic",
                    _(
                        "Your insurer (保険者) sends a **資格確認書** (health insurance eligibility certificate) instead. Ask for it if you need a doctor soon."
                    ),
                ),
                shared.REGISTER_AGAIN,
            ),
            facts=("certificate_grace_months",),
            picture="card-front",
            to=to("period-of-stay"),
        ),
        Step(
            id="ended-some-time-ago",
            title=_("It depends on how long ago it expired"),
            body=lines(
                _(
                    "**Until the end of the third month** after the month in which the certificate expired, clinics accept a registered card. After that they do not."
                ),
                _(
                    "The date may stand on the card by hand, or in the letter (有効期限通知書). The reader at a clinic says it too, and so does this program if you put the card on a reader."
                ),
                while_holds(
                    "eligibility_certificate",
                    _(
                        "**If you need a doctor before you have renewed it,** take along a 資格確認書 (health insurance eligibility certificate) if you have one, and ask the clinic by telephone before you go."
                    ),
                ),
            ),
            facts=("grace_still_works", "certificate_grace_months"),
            picture="card-front",
            to=to("period-of-stay"),
        ),
        Question(
            id="what-ends",
            title=_("What is expiring, or has expired?"),
            body=lines(
                _(
                    "The date of the card is printed on its front. That of the certificate is often written beside it by hand, or missing. The letter (有効期限通知書) says which one it is about."
                )
            ),
            picture="card-front",
            options=(
                Option("certificate", _("The electronic certificate (電子証明書), soon"), to("period-of-stay")),
                Option(
                    "certificate-ended", _("The electronic certificate: it has expired already"), to("how-long-ago")
                ),
                Option("card", _("The card itself (マイナンバーカード)"), to("period-of-stay")),
                Option("stay-extended", _("My period of stay (在留期間) was extended"), to("stay")),
                Option("not-sure", shared.NOT_SURE, to("two-dates")),
            ),
        ),
        Question(
            id="how-long-ago",
            title=_("How long ago did it expire?"),
            options=(
                Option("lately", _("Up to about three months"), to("after-the-end")),
                Option("long-ago", _("Longer"), to("long-ended")),
                Option("time-unsure", shared.NOT_SURE, to("ended-some-time-ago")),
            ),
        ),
        Step(
            id="two-dates",
            title=_("A card has two dates"),
            body=lines(
                _(
                    "**The electronic certificate** expires on the {certificate_birthdays}th birthday after it was issued, **or with the card if that is earlier**. It can be renewed in the last {renewal_opens_months} months before that, at the counter, usually while you wait."
                ),
                _(
                    "**The card** expires on the {card_years_adult}th birthday after it was issued; for people who were minors at that time, on the {card_years_minor}th. **The date on the card counts.** Then a new card is made."
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
                    "It is written on the residence card (在留カード). Japanese nationals, permanent residents (永住者), special permanent residents (特別永住者) and holders of 高度専門職第2号 have none."
                )
            ),
            options=(
                Option("with-stay", shared.YES, to("which-ends-first")),
                Option("without-stay", shared.NO, _NO_STAY),
                Option("stay-no-longer", _("No longer: the card still shows the old date"), to("stay-no-longer")),
                Option("stay-unsure", shared.NOT_SURE, to("ask")),
            ),
        ),
        Question(
            id="which-ends-first",
            title=_("Do the card and the period of stay end on the same day?"),
            body=lines(
                _(
                    "Compare the residence card (在留カード) with the date on the My Number Card. Usually they are the same. If the stay was extended and the My Number Card not yet, the card still shows the old date. Only with a long stay does the card end earlier, on a birthday."
                )
            ),
            options=(
                Option("same-day", shared.YES, to("stay")),
                Option("not-extended", _("No: I have extended the stay, but not the card yet"), to("stay")),
                Option("birthday-first", _("No: the card ends on a birthday, before the stay"), _NO_STAY),
                Option("first-unsure", shared.NOT_SURE, to("stay")),
            ),
        ),
        Question(
            id="who",
            title=_("Who goes to the city office?"),
            options=(
                Option("self", _("The person whose card it is"), to("certificate-self")),
                Option("proxy", _("Somebody else, for that person"), to("certificate-proxy")),
                Option(
                    "parent",
                    _("It is a child's card, or was made before the age of {adult_age}"),
                    to("certificate-child"),
                ),
                Option("who-unsure", shared.NOT_SURE, to("certificate-self")),
            ),
        ),
        *OUTCOMES,
    ),
)

"""Babies, children, and local help with their costs."""

from __future__ import annotations

from desktop_app.guide.model.dsl import lines, while_holds
from desktop_app.guide.model.node import Line
from desktop_app.guide.model.rules import fact_holds, unless
from desktop_app.guide.model.topic import Detail, Topic
from desktop_app.language.message import words_about

_ = words_about("children")

CHILDREN = Topic(
    id="children",
    title=_("Babies and children"),
    icon="card-front",
    answer=lines(
        _(
            "A child has a card of its own and is registered like everybody else. A parent does it, and knows the four-digit PIN."
        ),
        while_holds(
            "baby_card",
            _("A card applied for before the first birthday carries no photo: at the clinic its PIN is typed."),
        ),
        _(
            "**Bring the certificate of local help with costs** (医療費受給者証) as well, unless your city says that the card is enough."
        ),
    ),
    to_do=lines(_("The child's My Number Card"), _("The certificate of local help with costs (医療費受給者証)")),
    details=(
        Detail(
            id="subsidies",
            question=_("Are children's medical subsidy certificates linked to the card?"),
            answer=lines(
                _(
                    "**In more and more cities, yes**, but only at clinics that take part, and only with a registered card. The reader then asks whether you want to use the certificate (医療費助成の受給者証): press yes. Take the paper along all the same, and ask your city office."
                )
            ),
            facts=("local_subsidies",),
        ),
        Detail(
            id="baby",
            question=_("How does a baby get a card?"),
            answer=lines(
                while_holds(
                    "express_with_birth_report",
                    _(
                        "A parent applies at the city office, best together with the birth report (出生届): then the baby need not come. The card comes by post."
                    ),
                ),
                while_holds(
                    "express_free",
                    _(
                        "It takes about a week and is free of charge (特急発行), until the day before the first birthday."
                    ),
                ),
                Line(
                    _("A parent applies at the city office, best together with the birth report."),
                    when=unless(fact_holds("express_with_birth_report")),
                ),
                while_holds(
                    "eligibility_certificate",
                    _(
                        "Until it comes, ask the insurer (保険者) for a 資格確認書 (health insurance eligibility certificate)."
                    ),
                ),
                while_holds("old_card_issued", _("Until it comes, the child has an insurance card.")),
            ),
        ),
        Detail(
            id="school-trip",
            question=_("The child goes on a school trip. What does it take along?"),
            answer=lines(
                while_holds(
                    "school_trip_papers",
                    _(
                        "One of these is enough: the **資格情報のお知らせ** (notice of eligibility information) or a copy of it, the page 資格情報 of Mynaportal, saved or printed, or a copy of the **資格確認書** (health insurance eligibility certificate). Ask the school which it wants. The card can stay at home."
                    ),
                ),
                Line(
                    _("Ask the school what it wants."),
                    when=unless(fact_holds("school_trip_papers")),
                    facts=("consents",),
                ),
            ),
        ),
        Detail(
            id="child-pin",
            question=_("Who types a child's PIN?"),
            answer=lines(
                _(
                    "A parent. Children under {representative_age} have no password for signatures (署名用), only four-digit PINs."
                )
            ),
        ),
        Detail(
            id="ends-earlier",
            question=_("When does a child's card expire?"),
            answer=lines(
                _("On the {card_years_minor}th birthday after it was issued, because a child's face changes.")
            ),
        ),
    ),
    flows=("register", "at-the-clinic", "renewal"),
    neighbours=("at-the-clinic", "renewal", "get-a-card"),
    facts=("local_subsidies", "representative_age"),
)

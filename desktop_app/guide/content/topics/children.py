"""Babies, children, and local help with their costs."""

from __future__ import annotations

from desktop_app.guide.model.dsl import lines, while_holds
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
                    "That differs from city to city, and more join each year. Bring the certificate along and ask your city office."
                )
            ),
            facts=("local_subsidies",),
        ),
        Detail(
            id="baby",
            question=_("How does a baby get a card?"),
            answer=lines(
                _("A parent applies at the city office, best together with the birth report."),
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

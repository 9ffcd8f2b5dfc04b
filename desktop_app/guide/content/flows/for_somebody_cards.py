"""For somebody: a new card, applied for and collected by somebody else."""

from __future__ import annotations

from desktop_app.guide.content.flows.for_somebody_outcomes import HOLDERS_CITY, YOUR_ID
from desktop_app.guide.model import rules
from desktop_app.guide.model.dsl import do, lines
from desktop_app.guide.model.node import Line, Outcome
from desktop_app.language.message import words_about

_ = words_about("for-somebody")

_GUARDIAN = rules.chose("guardian")
_PARENT = rules.chose("parent")
_HELPER = rules.unless(rules.chose("guardian", "parent"))

OF_CARDS = (
    Outcome(
        id="new-card",
        title=_("Yes: it is applied for by post or online; nobody has to go for that"),
        body=lines(
            do(
                _(
                    "Help the person to apply with a photo, with the code in the letter (有効期限通知書) or a form of the city office. **If the card was lost, have it suspended first.**"
                )
            ),
            do(
                _(
                    "After about a month a notice (交付通知書) goes to the registered address. **It is not forwarded.** If the holder cannot come, somebody else collects the card with papers: begin to gather them now."
                )
            ),
            Line(
                _(
                    "**Or ask the city office whether it comes to the home or the house** (出張申請) and sends the card by post afterwards. Some cities do, but not where there is a guardian."
                ),
                facts=("city_comes",),
            ),
        ),
        where=lines(HOLDERS_CITY),
        deadline=lines(
            _("As soon as you can: it takes about a month. A card that has not expired yet can be used until then")
        ),
        checklist=lines(
            _("A photo taken lately. If it is difficult to take one, ask the city office"),
            _("The old card: keep it until the new one is collected"),
            _("Papers that the holder cannot come, and IDs with photo of both of you"),
        ),
        facts=("card_renewal_month", "collection_notice", "proxy_collects"),
        qr="apply_page",
        qr_shows=_("Your phone will show the official page about applying for a card."),
        staff_sentences=("cannot-come", "city-comes", "guardian"),
        next_flows=("lost-card", "eligibility-certificate", "doctor-today"),
    ),
    Outcome(
        id="collect",
        title=_("Yes: bring the notice, papers, and IDs of both of you"),
        body=lines(
            Line(
                _(
                    "**Reasons that count:** {proxy_age} or older, a care home, hospital, illness, a disability, recognised need of care (要介護・要支援), school. Work or lack of time does not count."
                ),
                when=_HELPER,
            ),
            do(
                _(
                    "The holder fills in the back of the notice (**交付通知書**): answer, authorisation (委任状) and PINs, and covers the PINs with the sticker. **From {proxy_age} on**, add that going out is hard: then no other paper about the reason is needed. **If the holder can no longer decide, call the city office first.**"
                ),
                when=_HELPER,
            ),
            do(
                _("The guardian brings the **登記事項証明書**, issued lately. No other reason is needed."),
                when=_GUARDIAN,
            ),
            do(
                _(
                    "A parent collects the card of a child up to the end of middle school; the age is reason enough. **Call first:** in some cities the child must come along."
                ),
                when=_PARENT,
            ),
            _(
                "**No ID with photo of the holder?** The head of the home or hospital, the care manager (ケアマネジャー), for a child the parent, certifies a photo: **{photo_paper}**. It also shows why the holder cannot come."
            ),
        ),
        where=lines(_("The place that the notice names. Call first: many cities want an appointment")),
        deadline=lines(_("The date that the notice names. If it has passed, call and ask")),
        checklist=lines(
            _("The notice (交付通知書), filled in"),
            _(
                "The holder's IDs: two, one of them with photo. Without any: three papers, one of them the {photo_paper}"
            ),
            _("Your own IDs: two, one of them with photo"),
            Line(
                _(
                    "A paper about the reason, for instance: from the home (入所証明書), from the doctor (診断書), long-term care insurance card (介護保険証), disability certificate (障害者手帳)"
                ),
                when=_HELPER,
            ),
            Line(_("The 登記事項証明書"), when=_GUARDIAN),
            _("The old card, if there is one"),
        ),
        facts=("proxy_collects", "photo_paper", "collection_notice"),
        picture="counter",
        staff_sentences=("collect-for-somebody", "cannot-come", "cannot-write", "guardian", "proxy-child"),
        next_flows=("letter", "eligibility-certificate", "doctor-today"),
    ),
    Outcome(
        id="child-card",
        title=_("A parent applies for a new card with a photo; it takes about a month"),
        body=lines(
            do(
                _(
                    "Apply online or by post, best about two months before the date on the card, else now. It is free of charge, and brings a new certificate. A parent collects it and chooses the PIN."
                )
            ),
            _(
                "**Card and certificate of a child end together**, on the {card_years_minor}th birthday after the card was made. For example: made when the child was two, it ends on the day the child turns seven. With a period of stay (在留期間) it may end earlier."
            ),
            _(
                "**If only the certificate has ended** and the card has not, a parent renews it at the counter, free of charge."
            ),
        ),
        where=lines(HOLDERS_CITY),
        checklist=lines(
            _("A photo of the child taken lately"),
            _("When you collect it: the notice (交付通知書), the old card, IDs of the child and of the parent"),
            YOUR_ID,
        ),
        facts=("minors_end_together", "card_renewal_month", "proxy_collects", "representative_age"),
        qr="apply_page",
        qr_shows=_("Your phone will show the official page about applying for a card."),
        staff_sentences=("proxy-child", "renew-card"),
        next_flows=("renewal", "eligibility-certificate", "doctor-today"),
    ),
)

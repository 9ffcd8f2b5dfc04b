"""I lost the card: stop it, report it, a new one, and seeing a doctor meanwhile; and the other way round, found again."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.content import due_days, flow_tiles, insurers
from desktop_app.guide.content.flows.lost_card_found import FOUND
from desktop_app.guide.model import rules
from desktop_app.guide.model.dsl import do, lines, to, while_holds
from desktop_app.guide.model.flow import Flow
from desktop_app.guide.model.node import Edge, Line, Option, Outcome, Question, Step
from desktop_app.language.message import words_about

_ = words_about("lost-card")

_REPORTED = rules.chose("stolen", "outside", "where-unsure")
_MEANWHILE = _(
    "Until the new card comes, a **資格確認書** (health insurance eligibility certificate) can be used at the clinic. Ask your insurer (保険者) for it: see “Where”."
)
_RECEIPT = _("The receipt number of the police (受理番号)")
_MISUSE = _(
    "If you fear that your My Number is being misused, say so at the same counter: in such a case it can be changed (個人番号の変更). Tell your insurer the new number then."
)
_FOR_CERTIFICATE = while_holds(
    "certificate_by_application", _("For the 資格確認書 (health insurance eligibility certificate):")
)
_NEW_CARD = (Edge("insurer", when=rules.fact_holds("certificate_automatic")), Edge("normal"))
_AFTER_INSURER = (
    Edge("express", when=rules.chose("in-person", "with-parent")),
    Edge("no-new-card", when=rules.chose("no-new-card")),
    Edge("normal"),
)

LOST_CARD = Flow(
    id="lost-card",
    title=flow_tiles.LOST_CARD.title,
    summary=flow_tiles.LOST_CARD.summary,
    icon=flow_tiles.LOST_CARD.icon,
    start=to("what"),
    nodes=(
        Question(
            id="what",
            title=_("What has happened?"),
            options=(
                Option("lost", _("I cannot find it"), to("suspend")),
                Option("stolen", _("It was stolen"), to("suspend")),
                Option("found", _("I have found it again"), to("found-suspended")),
                Option(
                    "paper",
                    _("I have lost the 資格確認書 (health insurance eligibility certificate)"),
                    to("paper"),
                    when=rules.fact_holds("certificate_no_blocking"),
                ),
                Option("not-sure", shared.NOT_SURE, to("suspend")),
            ),
        ),
        Step(
            id="suspend",
            title=_("Have the card suspended now"),
            body=lines(
                do(
                    _(
                        "Call **{hotline_languages}** (in English, Chinese, Korean, Spanish or Portuguese), or **{hotline}** (in Japanese) and press **{loss_key}**."
                    )
                ),
                _(
                    "Somebody answers **day and night, every day**, free of charge. A phone that holds your certificates can be suspended in the same call."
                ),
                Line(
                    _("From abroad the free numbers may not work: call **{hotline_abroad}**, day and night."),
                    when=rules.on_screen,
                ),
            ),
            facts=("loss_day_and_night",),
            picture="telephone",
            done_away=True,
            to=(Edge("police", when=rules.chose("stolen")), Edge("where-lost")),
        ),
        Question(
            id="where-lost",
            title=_("Where did you lose it?"),
            options=(
                Option("outside", _("Outside the home"), to("police")),
                Option("home", _("At home"), to("how-soon")),
                Option("where-unsure", shared.NOT_SURE, to("police")),
            ),
        ),
        Step(
            id="police",
            title=_("Tell the police"),
            body=lines(
                Line(
                    _(
                        "Go to a police box (交番) or police station. Say 「マイナンバーカードをなくしました」 (I have lost my My Number Card)."
                    ),
                    when=rules.unless(rules.chose("stolen")),
                ),
                Line(
                    _(
                        "Go to a police box (交番) or police station. Say 「マイナンバーカードを盗まれました」 (my My Number Card was stolen)."
                    ),
                    when=rules.chose("stolen"),
                ),
                _(
                    "Write down the **receipt number (受理番号)**: the city office asks for it when you apply for the new card."
                ),
            ),
            facts=("police_receipt",),
            picture="counter",
            done_away=True,
            to=to("how-soon"),
        ),
        Question(
            id="how-soon",
            title=_("Would you like a new card?"),
            options=(
                Option(
                    "soon",
                    _("Yes, quickly: about a week (特急発行)"),
                    to("in-person"),
                    when=rules.fact_holds("express_days"),
                ),
                Option("no-hurry", _("Yes, there is no hurry: about a month"), _NEW_CARD),
                Option(
                    "no-new-card",
                    _("Not for now"),
                    (Edge("insurer", when=rules.fact_holds("certificate_automatic")), Edge("no-new-card")),
                ),
                Option("soon-unsure", shared.NOT_SURE, _NEW_CARD),
            ),
        ),
        Question(
            id="in-person",
            title=_("Can the holder of the card go to the counter?"),
            body=lines(
                _(
                    "The express service (特急発行) must be applied for **in person**, within {express_limit_days} days after the loss was reported at the counter (紛失届)."
                )
            ),
            facts=("express_in_person",),
            options=(
                Option("in-person", shared.YES, to("insurer")),
                Option(
                    "with-parent", _("It is a child under {representative_age}: together with a parent"), to("insurer")
                ),
                Option("not-in-person", _("No"), to("insurer")),
                Option("person-unsure", shared.NOT_SURE, to("insurer")),
            ),
        ),
        insurers.insurer_question(_AFTER_INSURER),
        Outcome(
            id="express",
            title=_("A new card in about a week"),
            body=lines(
                do(
                    _(
                        "Report the loss (紛失届) and apply for the express service (**特急発行**) at the same counter. The card comes by post in about {express_days} days and costs {express_fee} yen."
                    )
                ),
                _MEANWHILE,
                Line(_MISUSE, when=rules.chose("stolen")),
            ),
            where=(*lines(shared.CITY_COUNTER, _FOR_CERTIFICATE), *insurers.WHERE),
            deadline=lines(_("Within {express_limit_days} days after the loss was reported at the counter")),
            due=due_days.EXPRESS,
            checklist=lines(
                Line(_RECEIPT, when=_REPORTED),
                shared.ID,
                Line(_("The child, and an ID of the parent"), when=rules.chose("with-parent")),
                _("{express_fee} yen; ask whether a photo is needed"),
            ),
            contacts=shared.CONTACTS_WHEN_LOST,
            facts=("express_in_person", "certificate_by_application"),
            picture="counter",
            staff_sentences=("lost-certificate", "lost-report", "express", "police", "stolen"),
            offers_forms=True,
        ),
        Outcome(
            id="normal",
            title=_("A new card in about a month"),
            body=lines(
                do(
                    _(
                        "Report the loss (紛失届) at the counter and apply for a new card. It takes about a month, in some cities up to two, and costs {reissue_fee} yen, paid when you collect it."
                    )
                ),
                Line(
                    _MEANWHILE,
                    when=rules.fact_holds("certificate_by_application"),
                    facts=("certificate_by_application",),
                ),
                Line(_MISUSE, when=rules.chose("stolen")),
            ),
            where=(*lines(shared.CITY_COUNTER, _FOR_CERTIFICATE), *insurers.WHERE),
            checklist=lines(Line(_RECEIPT, when=_REPORTED), shared.ID, _("A photo for the new card: ask which")),
            contacts=shared.CONTACTS_WHEN_LOST,
            facts=("reissue_month",),
            picture="counter",
            staff_sentences=("lost-certificate", "lost-report", "new-card", "police", "stolen"),
            offers_forms=True,
        ),
        Outcome(
            id="no-new-card",
            title=_("Without a new card you are insured all the same"),
            body=lines(
                do(_("Report the loss (紛失届) at the city office, so that the card stays suspended.")),
                Line(
                    _(
                        "A **資格確認書** (health insurance eligibility certificate) can be used at the clinic instead. Ask your insurer (保険者) for it: see “Where”."
                    ),
                    when=rules.fact_holds("certificate_by_application"),
                    facts=("certificate_by_application",),
                ),
                Line(_MISUSE, when=rules.chose("stolen")),
            ),
            where=(*lines(shared.CITY_COUNTER, _FOR_CERTIFICATE), *insurers.WHERE),
            checklist=lines(shared.ID),
            contacts=shared.CONTACTS_WHEN_LOST,
            facts=("loss_day_and_night",),
            picture="counter",
            staff_sentences=("lost-certificate", "lost-report", "police", "stolen"),
            offers_forms=True,
            next_flows=("eligibility-certificate",),
        ),
        Outcome(
            id="paper",
            title=_("Tell your insurer at once"),
            body=lines(
                do(shared.ELIGIBILITY_LOST),
                do(shared.ELIGIBILITY_LOST_OUTSIDE),
            ),
            checklist=lines(shared.ID),
            contacts=shared.CONTACTS,
            facts=("certificate_no_blocking",),
            picture="letter-certificate",
            staff_sentences=("certificate-again",),
            offers_forms=True,
            next_flows=("eligibility-certificate",),
            next_flow_first=True,
        ),
        *FOUND,
    ),
)

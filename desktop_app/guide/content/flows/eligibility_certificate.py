"""資格確認書: do I get one without asking, or must I apply; where, and with what."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.content import flow_tiles, insurers
from desktop_app.guide.content.flows.eligibility_certificate_elders import OF_ELDERS
from desktop_app.guide.content.flows.eligibility_certificate_outcomes import OUTCOMES
from desktop_app.guide.content.violence import BLOCKED
from desktop_app.guide.model import rules
from desktop_app.guide.model.dsl import lines, to
from desktop_app.guide.model.flow import Flow
from desktop_app.guide.model.node import Edge, Option, Outcome, Question
from desktop_app.language.message import words_about

_ = words_about("eligibility-certificate")

_BY_REGISTRATION = rules.fact_holds("elders_by_registration")
_IN_KOUKI = rules.every(rules.chose(insurers.KOUKI), _BY_REGISTRATION)
_ELDERS_FIRST = (
    Edge("elders-unregistered", when=rules.every(_IN_KOUKI, rules.chose("no-card", "unregistered", "want-none"))),
    Edge("elders-registered", when=rules.every(_IN_KOUKI, rules.chose("needs-help", "cannot-use"))),
    Edge("elders-unsure", when=rules.every(_IN_KOUKI, rules.chose("situation-unsure", "want-unsure"))),
    Edge("elders-counter", when=rules.chose(insurers.KOUKI)),
)

ELIGIBILITY_CERTIFICATE = Flow(
    id="eligibility-certificate",
    title=flow_tiles.ELIGIBILITY_CERTIFICATE.title,
    summary=flow_tiles.ELIGIBILITY_CERTIFICATE.summary,
    icon=flow_tiles.ELIGIBILITY_CERTIFICATE.icon,
    start=(Edge("not-yet", when=rules.unless(rules.fact_holds("certificate_automatic"))), Edge("what")),
    nodes=(
        Outcome(
            id="not-yet",
            title=_("This paper does not exist yet"),
            body=lines(
                _("Before {new_cards_ended:day} the insurance card is issued as always. Use the one that you have.")
            ),
            contacts=shared.CONTACTS,
            picture="card-front",
            offers_forms=True,
        ),
        Question(
            id="what",
            title=_("What is it about?"),
            options=(
                Option("get-one", _("I would like one, or wonder whether I get one"), to("age")),
                Option("do-not-want", _("I have no card, or do not want it"), to("want")),
                Option("lost-it", _("I have lost mine, or it is damaged"), to("insurer-lost")),
                Option("ended", _("The date on mine has passed"), to("insurer-ended")),
                Option("premiums", _("It says 特別療養, or I owe premiums"), to("premiums-owed")),
                Option(
                    "difference",
                    _("How does it differ from the notice of eligibility information (資格情報のお知らせ)?"),
                    to("difference"),
                ),
                Option("not-sure", shared.NOT_SURE, to("age")),
            ),
        ),
        Question(
            id="want",
            title=_("Is there a My Number Card?"),
            options=(
                Option("want-none", _("No, and I do not want one"), to("insurer-none")),
                Option("want-to-stop", _("Yes, but I do not want to use it at the doctor's"), to("stop-using")),
                Option("want-unsure", shared.NOT_SURE, to("insurer-none")),
            ),
        ),
        Question(
            id="age",
            title=_("How old is the person?"),
            body=lines(
                _(
                    "People with a recognised disability may belong to the insurance for elders (後期高齢者医療) earlier."
                )
            ),
            options=(
                Option("younger", _("Under {elders_age}"), to("situation")),
                Option(
                    "elder",
                    _("{elders_age} or older, or in the 後期高齢者医療"),
                    (
                        Edge("elders-all", when=rules.fact_holds("elders_all_certificates")),
                        Edge("elder-age", when=_BY_REGISTRATION),
                        Edge("elders-counter"),
                    ),
                ),
                Option("age-unsure", shared.NOT_SURE, to("situation")),
            ),
        ),
        Question(
            id="elder-age",
            title=_("Was the person {elders_certificate_age} or older on {elders_change_day:day}?"),
            options=(
                Option("oldest", shared.YES, to("elders-oldest")),
                Option("not-oldest", shared.NO, to("elder-registered")),
                Option("elder-unsure", shared.NOT_SURE, to("elders-unsure")),
            ),
        ),
        Question(
            id="elder-registered",
            title=_("Is the card registered as an insurance card (マイナ保険証)?"),
            options=(
                Option("is-registered", shared.YES, to("elders-registered")),
                Option(
                    "registered-unusable",
                    _("Yes, but the card is lost, damaged, being renewed or hard to use"),
                    to("elders-registered"),
                ),
                Option("is-not-registered", _("No, or there is no card"), to("elders-unregistered")),
                Option(
                    "blocked",
                    _("I have fled from violence (DV), or my information is blocked because of it"),
                    to("blocked"),
                ),
                Option("registered-unsure", shared.NOT_SURE, to("elders-unsure")),
            ),
        ),
        Question(
            id="situation",
            title=_("Which of these is the case?"),
            options=(
                Option("no-card", _("There is no My Number Card"), to("insurer")),
                Option("unregistered", _("The card is not registered, or no longer"), to("insurer")),
                Option("needs-help", _("The card is registered, but the person needs help to use it"), to("insurer")),
                Option("cannot-use", _("The card is lost, damaged or being renewed"), to("insurer")),
                Option(
                    "expired", _("The electronic certificate expired more than about three months ago"), to("insurer")
                ),
                Option(
                    "blocked",
                    _("I have fled from violence (DV), or my information is blocked because of it"),
                    to("blocked"),
                ),
                Option("situation-unsure", shared.NOT_SURE, to("insurer")),
            ),
        ),
        insurers.insurer_question(
            (
                *_ELDERS_FIRST,
                Edge("apply", when=rules.chose("needs-help", "cannot-use")),
                Edge("ask-insurer", when=rules.chose("situation-unsure")),
                Edge("automatic"),
            )
        ),
        insurers.insurer_question(
            (*_ELDERS_FIRST, Edge("ask-insurer", when=rules.chose("want-unsure")), Edge("no-card-wanted")),
            "insurer-none",
        ),
        insurers.insurer_question(to("reissue"), "insurer-lost"),
        insurers.insurer_question(to("date-passed"), "insurer-ended"),
        *OUTCOMES,
        BLOCKED,
        *OF_ELDERS,
    ),
)

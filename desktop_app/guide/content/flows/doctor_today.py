"""A doctor today or tomorrow, and nothing valid in hand: why, and then what to show, to say and to pay."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.content import flow_tiles
from desktop_app.guide.content.flows.doctor_today_elsewhere import ELSEWHERE
from desktop_app.guide.content.flows.doctor_today_outcomes import OUTCOMES
from desktop_app.guide.model import rules
from desktop_app.guide.model.dsl import lines, to
from desktop_app.guide.model.flow import Flow
from desktop_app.guide.model.node import Edge, Option, Question
from desktop_app.language.message import words_about

_ = words_about("doctor-today")

_ELSE_OR_UNSURE = _("Something else, or I am not sure")

DOCTOR_TODAY = Flow(
    id="doctor-today",
    title=flow_tiles.DOCTOR_TODAY.title,
    summary=flow_tiles.DOCTOR_TODAY.summary,
    icon=flow_tiles.DOCTOR_TODAY.icon,
    start=(Edge("not-yet", when=rules.unless(rules.fact_holds("certificate_automatic"))), Edge("why")),
    nodes=(
        Question(
            id="why",
            title=_("Why can you not show the card as usual?"),
            body=lines(
                _("**An emergency? Call {emergency_number} now.** The card can wait."),
                _(
                    "First look at home for a **資格確認書** (health insurance eligibility certificate). With it everything is as usual."
                ),
            ),
            options=(
                Option("lost", _("I have lost it, or it was stolen"), to("lost")),
                Option(
                    "expired",
                    _("It has expired"),
                    (
                        Edge("expired-lately", when=rules.certificate_in_grace),
                        Edge("expired-long", when=rules.certificate_expired),
                        Edge("how-long"),
                    ),
                ),
                Option("at-home", _("I do not have it with me"), to("at-home")),
                Option("no-card", _("I have no card, or it is being made"), to("no-card")),
                Option("changing", _("My insurance is changing (new job, moving, …)"), to("changing")),
                Option("card-fails", _("It is damaged or suspended, or the reader does not work"), to("which-fails")),
                Option("else", _ELSE_OR_UNSURE, to("what-else")),
            ),
        ),
        Question(
            id="how-long",
            title=_("How long ago did it expire?"),
            body=lines(
                _("**Take the card along in any case**, and look at home for a 資格確認書."),
                _(
                    "The date of the card itself is printed on its front. The date of the electronic certificate (電子証明書) is written below it by hand, or missing."
                ),
            ),
            options=(
                Option(
                    "lately",
                    _("The electronic certificate, up to about {certificate_grace_months} months ago"),
                    to("expired-lately"),
                ),
                Option(
                    "long-ago",
                    _("The electronic certificate, longer ago than that"),
                    to("expired-long"),
                ),
                Option("card-date", _("The card itself, or my period of stay (在留期間)"), to("card-expired")),
                Option("time-unsure", shared.NOT_SURE, to("expired-unsure")),
            ),
        ),
        Question(
            id="which-fails",
            title=_("What does not work?"),
            body=lines(
                _("**Take the card along all the same**, and every paper about your insurance that you find at home.")
            ),
            options=(
                Option("damaged", _("The card is damaged, or no reader takes it"), to("damaged")),
                Option("suspended", _("I had the card suspended by telephone"), to("suspended")),
                Option("reader", _("The card reader at the clinic is out of order"), to("reader")),
                Option("fails-unsure", _ELSE_OR_UNSURE, to("in-any-case")),
            ),
        ),
        Question(
            id="what-else",
            title=_("Is it one of these?"),
            options=(
                Option("night", _("It is night or a day off, and it cannot wait"), to("night")),
                Option("disaster", _("I have lost everything in a disaster"), to("disaster")),
                Option("abroad", _("I am insured only abroad, or not at all"), to("abroad")),
                Option("none", _("None of these, or I am not sure"), to("in-any-case")),
            ),
        ),
        *OUTCOMES,
        *ELSEWHERE,
    ),
)

"""資格確認書: do I get one without asking, or must I apply; where, and with what."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.content import flow_tiles, insurers
from desktop_app.guide.content.flows.eligibility_certificate_elders import LETTER_OF_PROXY, OF_ELDERS
from desktop_app.guide.model import rules
from desktop_app.guide.model.dsl import do, lines, to, while_holds
from desktop_app.guide.model.flow import Flow
from desktop_app.guide.model.node import Edge, Line, Option, Outcome, Question
from desktop_app.language.message import words_about

_ = words_about("eligibility-certificate")

_FREE = _("It is free of charge, and can be used at the clinic like the old insurance card.")
_FORM = _("The form {certificate_form} (its name differs a little from place to place)")

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
                Option("lost-it", _("I have lost mine, or it is damaged"), to("insurer-lost")),
                Option(
                    "difference",
                    _("How does it differ from the notice of eligibility information (資格情報のお知らせ)?"),
                    to("difference"),
                ),
                Option("not-sure", shared.NOT_SURE, to("age")),
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
                        Edge("elder-age", when=rules.fact_holds("elders_by_registration")),
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
                Option("elder-unsure", shared.NOT_SURE, to("elder-registered")),
            ),
        ),
        Question(
            id="elder-registered",
            title=_("Is the card registered as an insurance card (マイナ保険証)?"),
            options=(
                Option("is-registered", shared.YES, to("elders-registered")),
                Option("is-not-registered", _("No, or there is no card"), to("elders-unregistered")),
                Option("registered-unsure", shared.NOT_SURE, to("elders-unregistered")),
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
                Edge("elders-counter", when=rules.chose(insurers.KOUKI)),
                Edge("apply", when=rules.chose("needs-help", "cannot-use", "situation-unsure")),
                Edge("automatic"),
            )
        ),
        Outcome(
            id="automatic",
            title=_("It comes automatically"),
            body=lines(
                Line(
                    _("People without a registered card get it from their insurer (保険者)."),
                    when=rules.unless(rules.chose("expired")),
                ),
                Line(
                    _("The insurer (保険者) sends it to people whose certificate expired long ago."),
                    when=rules.chose("expired"),
                ),
                _FREE,
                _("It may take more than a month. **If you need a doctor soon, apply for it yourself:** see “Where”."),
            ),
            where=insurers.WHERE,
            checklist=lines(_FORM, shared.ID),
            contacts=shared.CONTACTS,
            facts=("certificate_automatic", "certificate_delay"),
            picture="letter-certificate",
            staff_sentences=("certificate",),
            offers_forms=True,
            next_flows=("register", "doctor-today"),
        ),
        Outcome(
            id="apply",
            title=_("Apply for it at your insurer"),
            body=lines(
                _(
                    "Registered people get it when they apply and say why: because they need help at the reader, or because the card is lost, damaged or being renewed."
                ),
                _("The registration stays. You need not cancel it."),
                _FREE,
            ),
            where=insurers.WHERE,
            checklist=lines(_FORM, shared.ID, LETTER_OF_PROXY),
            contacts=shared.CONTACTS,
            facts=("certificate_by_application", "no_need_to_cancel"),
            picture="counter",
            staff_sentences=("certificate",),
            offers_forms=True,
            next_flows=("doctor-today",),
        ),
        Outcome(
            id="blocked",
            title=_("Have your data blocked, and get a paper from your insurer"),
            body=lines(
                do(
                    _(
                        "**Tell your insurer (保険者) that you have fled from violence, and ask it to block your data** ({violence_flag}, 不開示該当フラグ). Otherwise the other person may see where you go to the doctor."
                    )
                ),
                do(
                    _(
                        "While the data are blocked, the card can be **neither registered nor used** as an insurance card. Ask for a 資格確認書 (health insurance eligibility certificate), and say which address is safe to send it to."
                    )
                ),
                Line(
                    _(
                        "**If the other person has your card**, have it suspended: {hotline_languages} (in English and other languages), or {hotline} (in Japanese) and press {loss_key}. **If the other person is your proxy (代理人) in Mynaportal, end that yourself:** neither a suspension nor a new card ends it. If you do not know how, ask {hotline_system}."
                    ),
                    facts=("proxy_stays", "loss_day_and_night"),
                    to_do=True,
                ),
            ),
            where=lines(
                _(
                    "Your insurer (保険者). If you have protection (支援措置) at the city office and are in its 国民健康保険 or 後期高齢者医療, it usually blocks the data by itself: ask there."
                )
            ),
            checklist=lines(shared.ID),
            contacts=shared.CONTACTS_WHEN_LOST,
            facts=("blocked_information",),
            picture="telephone",
            staff_sentences=("certificate",),
            offers_forms=True,
            next_flows=("doctor-today",),
        ),
        *OF_ELDERS,
        insurers.insurer_question(to("reissue"), "insurer-lost"),
        Outcome(
            id="reissue",
            title=_("Ask for a new one"),
            body=lines(
                do(shared.ELIGIBILITY_LOST),
                do(shared.ELIGIBILITY_LOST_OUTSIDE),
                shared.ELIGIBILITY_AGAIN_COSTS,
            ),
            where=insurers.WHERE,
            checklist=lines(
                Line(_FORM, when=rules.chose(insurers.KYOKAI)),
                Line(
                    _("The form {certificate_reissue_form} (its name differs a little from place to place)"),
                    when=rules.unless(rules.chose(insurers.KYOKAI)),
                ),
                Line(_("Ask whether a notice of the loss (滅失届) is wanted too"), when=rules.chose(insurers.UNION)),
                shared.ID,
                _("The receipt number of the police (受理番号), if you have one"),
                _("The damaged one, if there is one"),
                _("A registered card, if you have one: it can be used at the clinic until then"),
            ),
            contacts=shared.CONTACTS,
            facts=("certificate_automatic", "certificate_no_blocking"),
            picture="letter-certificate",
            staff_sentences=("certificate-again",),
            offers_forms=True,
            next_flows=("doctor-today",),
        ),
        Outcome(
            id="difference",
            title=_("Two papers with similar names"),
            body=lines(
                _(
                    "**資格確認書** (health insurance eligibility certificate): can be used at the clinic **by itself**, instead of the card. Mainly for people without a registered card."
                ),
                _(
                    "**資格情報のお知らせ** (notice of eligibility information): tells your symbol and number. Normally it is used **only together with the card**, when the reader there does not work. Keep it with the card."
                ),
                while_holds(
                    "school_trip_papers",
                    _(
                        "Exception: on school and club trips and in nurseries a child may use it, or a copy of it, without the card."
                    ),
                ),
            ),
            facts=("certificate_automatic", "notice_not_alone"),
            picture="letter-certificate",
            staff_sentences=("notice-again",),
            offers_forms=True,
            next_flows=("letter",),
        ),
    ),
)

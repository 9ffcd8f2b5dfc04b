"""Where the ways of residents end who come, go, change their name or job, or lose both cards."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.content.flows.residence_outcomes import IMMIGRATION, PASSPORT, RESIDENCE_CARD
from desktop_app.guide.model import rules
from desktop_app.guide.model.dsl import do, lines, while_holds
from desktop_app.guide.model.node import Line, Outcome
from desktop_app.language.message import words_about

_ = words_about("residence")

CHANGES = (
    Outcome(
        id="arrived",
        title=_("Yes, you can have a card, and you are insured without one"),
        body=lines(
            do(
                _(
                    "Report your address (転入届) at the city office within {move_report_days} days, and **join a health insurance**: through your company, or else 国民健康保険 (the city's insurance) at the same office."
                )
            ),
            Line(
                _(
                    "Apply for the card on the same visit. Who has just come from abroad gets it **free of charge in about a week** (特急発行), if applied for within {express_limit_days} days after you reported your address. Visitors of up to three months get none."
                ),
                when=rules.fact_holds("express_free"),
                facts=("express_free",),
            ),
            while_holds(
                "eligibility_certificate",
                _(
                    "Until you have a card and it is registered, you see the doctor with the **資格確認書** (health insurance eligibility certificate) of your insurer. Ask for it when you join."
                ),
            ),
        ),
        where=lines(shared.CITY_COUNTER),
        deadline=lines(_("Within {move_report_days} days after you moved in")),
        checklist=lines(RESIDENCE_CARD, PASSPORT, _("A photo taken lately: ask which")),
        contacts=shared.CONTACTS,
        facts=("move_report_days", "residence_report"),
        picture="counter",
        staff_sentences=("arrived", "certificate"),
        offers_forms=True,
        next_flows=("register", "doctor-today"),
    ),
    Outcome(
        id="for-good",
        title=_("Before you go: take the card to the city office, and leave the insurance"),
        body=lines(
            do(
                _(
                    "Report that you are leaving (転出届) at the city office and **take the My Number Card along**: it ends on the day on which you leave; the counter keeps it, or marks it and gives it back. Leave 国民健康保険 there too, another insurance through your company."
                )
            ),
            do(
                _(
                    "Write down your My Number and keep it at a safe place: you need it again for taxes and pension, and it stays the same if you come back."
                )
            ),
            _(
                "**The insurance ends with the day on which you leave.** After that do not use a 資格確認書 or a saved page either: the costs would be claimed back."
            ),
        ),
        where=lines(shared.CITY_COUNTER),
        deadline=lines(_("In the last {move_report_days} days before you leave")),
        checklist=lines(
            shared.CARD,
            RESIDENCE_CARD,
            _("The 資格確認書 (health insurance eligibility certificate), if you have one"),
            _("What shows the day on which you leave (an air ticket)"),
        ),
        contacts=shared.CONTACTS,
        facts=("leaving_japan", "joining_notices"),
        picture="counter",
        staff_sentences=("leaving-japan",),
        next_flows=("insurer-change",),
    ),
    Outcome(
        id="for-a-while",
        title=_("Keep the card, and look at its date before you go"),
        body=lines(
            _(
                "Who goes with a re-entry permit (再入国許可, みなし再入国許可) and keeps the address stays insured and keeps the card."
            ),
            do(
                _(
                    "**The card cannot be extended from abroad**, and no letter comes. If its date falls into that time, ask the immigration office (出入国在留管理局) whether your stay can be extended before you go, then take both cards to the city office."
                )
            ),
            _("Costs of a doctor abroad are another matter: ask your insurer (保険者) before you go (海外療養費)."),
        ),
        where=lines(shared.CITY_COUNTER),
        deadline=lines(_("Before you leave")),
        checklist=lines(shared.CARD, RESIDENCE_CARD),
        contacts=shared.CONTACTS,
        facts=("period_of_stay", "overseas"),
        picture="counter",
        staff_sentences=("stay",),
        next_flows=("insurer-change",),
    ),
    Outcome(
        id="back",
        title=_("Report your address first: then the card and the insurance"),
        body=lines(
            do(
                _(
                    "Within {move_report_days} days report your address (転入届) and join a health insurance: 国民健康保険 at the same office, or through your company. Your My Number is the one from before."
                )
            ),
            Line(
                _(
                    "If you gave the card back, apply for a new one on the same visit: whoever comes from abroad gets it **free of charge in about a week** (特急発行), within {express_limit_days} days after you reported your address. Then register it as an insurance card."
                ),
                when=rules.fact_holds("express_free"),
                facts=("express_free",),
            ),
            _("If you still have the old card, do not use it before the counter has looked at it: it may be void."),
        ),
        where=lines(shared.CITY_COUNTER),
        deadline=lines(_("Within {move_report_days} days after you moved in")),
        checklist=lines(RESIDENCE_CARD, PASSPORT, _("The old My Number Card, if you still have it")),
        contacts=shared.CONTACTS,
        facts=("move_report_days", "overseas", "residence_report"),
        picture="counter",
        staff_sentences=("arrived",),
        offers_forms=True,
        next_flows=("register", "doctor-today"),
    ),
    Outcome(
        id="ask-before-leaving",
        title=_("Ask at the city office before you leave"),
        body=lines(
            _("**What is sure:** the card cannot be extended from abroad, and a card whose date has passed is void."),
            do(
                _(
                    "Take both cards to the city office and say for how long you will be away. They tell you what becomes of the My Number Card."
                )
            ),
        ),
        where=lines(shared.CITY_COUNTER),
        deadline=lines(_("Before you leave")),
        checklist=lines(shared.CARD, RESIDENCE_CARD),
        contacts=shared.CONTACTS,
        facts=("leaving_japan", "period_of_stay"),
        picture="counter",
        staff_sentences=("leaving-japan",),
        next_flows=("insurer-change",),
    ),
    Outcome(
        id="name",
        title=_("The card bears the name of the residence card, family name first"),
        body=lines(
            do(
                _(
                    "If your name changes: first the residence card at the immigration office (出入国在留管理局), then **the My Number Card at the city office, within {move_report_days} days**. The certificate for signatures (署名用電子証明書) must then be made anew."
                )
            ),
            _(
                "Another name in Japanese letters (通称) is registered at the city office, and stands beside the real one on the My Number Card, not on the residence card."
            ),
            do(
                _(
                    "**If the reader at the clinic does not find you as insured**, your insurer may have your name otherwise. Tell the insurer (保険者) the name as it stands on the card, and show the card at the reception."
                )
            ),
        ),
        where=lines(shared.CITY_COUNTER),
        deadline=lines(_("Within {move_report_days} days after the name has changed")),
        checklist=lines(shared.CARD, RESIDENCE_CARD, shared.PIN_OR_NEW_ONE),
        contacts=shared.CONTACTS,
        facts=("resident_names", "move_keeps_certificate"),
        picture="counter",
        staff_sentences=("name-changed",),
        next_flows=("at-the-clinic", "doctor-today"),
    ),
    Outcome(
        id="residence-card-lost",
        title=_("Report both: first the My Number Card, by telephone, now"),
        body=lines(
            do(
                _(
                    "Have the My Number Card suspended: {hotline_languages} (in English and other languages), day and night."
                )
            ),
            do(
                _(
                    "Tell the police (交番) that both are lost, and **ask for a paper or a receipt number (受理番号)**: both offices want it."
                )
            ),
            do(
                _(
                    "**The residence card within {residence_card_lost_days} days** at the immigration office (出入国在留管理局). Go there first: the city office asks for it when you apply for the new My Number Card. Until then the passport is your ID."
                )
            ),
        ),
        where=lines(IMMIGRATION, shared.CITY_COUNTER),
        deadline=lines(_("Within {residence_card_lost_days} days after you have noticed it")),
        checklist=lines(
            PASSPORT, _("The paper or receipt number of the police (受理番号)"), _("A photo for the residence card")
        ),
        contacts=shared.CONTACTS_WHEN_LOST,
        facts=("residence_card_lost_days", "loss_day_and_night"),
        picture="telephone",
        staff_sentences=("police-both", "lost-report"),
        next_flows=("lost-card", "doctor-today", "suspicious-message"),
        next_flow_first=True,
    ),
    Outcome(
        id="job",
        title=_("The card stays registered: only the insurance changes"),
        body=lines(
            do(
                _(
                    "Ask the company that pays you who insures you. With work through an agency (派遣会社) that is the agency, not the place where you work. If nobody does, join 国民健康保険 at the city office within {kokuho_report_days} days."
                )
            ),
            _(
                "You need not register the card again. Until the new insurance shows, ask the new insurer for a 資格確認書 (health insurance eligibility certificate)."
            ),
        ),
        where=lines(_("Your company, or the 国民健康保険 counter of your city office")),
        checklist=lines(shared.CARD, RESIDENCE_CARD, _("What shows when you joined or left (資格喪失証明書)")),
        contacts=shared.CONTACTS,
        facts=("agency_insures", "joining_notices", "registration_once"),
        picture="counter",
        staff_sentences=("joined",),
        next_flows=("insurer-change", "doctor-today"),
        next_flow_first=True,
    ),
)

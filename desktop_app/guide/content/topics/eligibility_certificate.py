"""資格確認書: who gets it, who applies, where."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.content.asked.eligibility_certificate import DETAILS as ASKED
from desktop_app.guide.model.dsl import do, lines, while_holds
from desktop_app.guide.model.node import Line
from desktop_app.guide.model.topic import Detail, Topic
from desktop_app.language.message import words_about

_ = words_about("eligibility-certificate")

ELIGIBILITY_CERTIFICATE = Topic(
    id="eligibility-certificate",
    title=_("Instead of the card: 資格確認書"),
    icon="letter-certificate",
    answer=lines(
        while_holds(
            "certificate_automatic",
            _(
                "The **資格確認書** (health insurance eligibility certificate) can be used at the clinic like the old insurance card. The first one is free of charge."
            ),
        ),
        while_holds(
            "certificate_automatic",
            _(
                "People without a registered card get it from their insurer (保険者) **automatically**. Registered people who cannot use the card may **apply** for it."
            ),
        ),
        shared.ELDERS_RULE,
        while_holds("elders_all_certificates", _("Everybody aged {elders_age} and over gets one for the time being.")),
        while_holds(
            "old_card_issued",
            _("It begins on {new_cards_ended:day}. Before that day the insurance card is issued as always."),
        ),
    ),
    to_do=lines(do(_("Find out which insurance you have")), do(_("If none came: apply there, with an ID"))),
    details=(
        Detail(
            id="difference",
            question=_("What is the difference between 資格確認書 and 資格情報のお知らせ?"),
            answer=lines(
                while_holds(
                    "certificate_automatic",
                    _(
                        "The **資格確認書** can be used at the clinic by itself. It is mainly for people without a registered card."
                    ),
                ),
                while_holds(
                    "notice_not_alone",
                    _(
                        "The **資格情報のお知らせ** is normally used only together with the card, when the reader does not work."
                    ),
                ),
                while_holds("old_card_issued", _("Both begin on {new_cards_ended:day}.")),
            ),
        ),
        Detail(
            id="when",
            question=_("When is the 資格確認書 issued?"),
            answer=lines(
                while_holds(
                    "certificate_delay",
                    _(
                        "Automatically, when the insurer (保険者) learns that you have no registered card; that may take more than a month. If you are in a hurry, apply."
                    ),
                ),
                while_holds(
                    "certificate_years",
                    _(
                        "It ends on the date that is printed on it: often after one year, at most after {certificate_years} years. **Look whether that date has passed.** People who still have no registered card get a new one before that."
                    ),
                ),
                while_holds(
                    "certificate_box",
                    _(
                        "When you join a company's insurance or add a family member, ask the company to tick **{certificate_box}** on the joining notice (資格取得届, 被扶養者異動届): then it comes without another application."
                    ),
                ),
                while_holds("old_card_issued", _("From {new_cards_ended:day} on.")),
            ),
        ),
        Detail(
            id="who-gets",
            question=_("What do people get who are not registered or have no card?"),
            answer=lines(
                while_holds(
                    "certificate_automatic",
                    _(
                        "A 資格確認書 from their insurer (保険者), automatically and free of charge. They pay the same share at the clinic."
                    ),
                ),
                while_holds(
                    "certificate_automatic",
                    _("If you have handed your My Number Card back, ask for the 資格確認書: it may not come at once."),
                ),
                while_holds("old_card_issued", _("Before {new_cards_ended:day} the insurance card, as always.")),
            ),
        ),
        Detail(
            id="although-registered",
            question=_("Do I get a 資格確認書 although I am registered?"),
            answer=lines(
                while_holds(
                    "certificate_by_application",
                    _(
                        "**Yes, if you apply and say why:** because somebody needs help at the reader, or while the card is lost, damaged or being renewed. The registration stays. Only to have a second paper is no reason."
                    ),
                ),
                shared.ELDERS_RULE,
                while_holds("old_card_issued", _("Not yet: it begins on {new_cards_ended:day}.")),
            ),
        ),
        Detail(
            id="elders",
            question=_("I am {elders_age} or older. Does the 資格確認書 come without asking?"),
            answer=lines(
                shared.ELDERS_RULE,
                while_holds("elders_by_registration", shared.ELDERS_RULE_AGAIN),
                while_holds("elders_by_registration", shared.ELDERS_RULE_SOURCE),
                shared.ELDERS_ASK,
                while_holds("elders_all_certificates", _("Yes, for the time being everybody gets one.")),
                while_holds("old_card_issued", _("Not yet: it begins on {new_cards_ended:day}.")),
            ),
            facts=("elders_counter",),
        ),
        Detail(
            id="do-not-want",
            question=_("I have no My Number Card and do not want one. How do I see a doctor?"),
            answer=lines(
                while_holds(
                    "not_compulsory",
                    _(
                        "**With the 資格確認書** (health insurance eligibility certificate). You need no card: your insurer (保険者) sends the paper without asking, free of charge, and a new one before its date passes. You pay the same share."
                    ),
                ),
                while_holds(
                    "certificate_delay",
                    _(
                        "It may take more than a month. If you need a doctor before it has come, apply for it at the insurer."
                    ),
                ),
                while_holds("old_card_issued", _("With the insurance card, as always.")),
            ),
        ),
        Detail(
            id="date-passed",
            question=_("The date on my 資格確認書 has passed. May I still use it?"),
            answer=lines(
                while_holds(
                    "certificate_years",
                    _(
                        "**No.** People who still have no registered card are sent a new one before that date: look in your letters. If none has come, ask the insurer (保険者) now."
                    ),
                ),
                shared.ELDERS_RULE,
                while_holds("old_card_issued", _("It begins on {new_cards_ended:day}.")),
            ),
        ),
        Detail(
            id="premiums-owed",
            question=_("I owe premiums of 国民健康保険. Can I still see a doctor?"),
            answer=lines(
                Line(
                    _(
                        "**Yes.** But who has owed them for more than a year may get a letter or a paper on which **特別療養** is written. Then you pay the doctor everything ({special_treatment_share}) first, with the card as well, and apply for the insured part at the city office."
                    ),
                    facts=("premium_debt", "special_treatment_share"),
                ),
                _(
                    "**Go to the counter for 国民健康保険 before you see the doctor**, and say what has happened: often you can pay in parts. It does not hold for children up to the March after they turn {premium_debt_children}."
                ),
                while_holds(
                    "debt_refund",
                    _(
                        "**The insured part comes back if you apply for it (特別療養費)**, with the receipt (領収書), within {refund_years} years; it may be set against the debt. Once that is settled, the usual 資格確認書 comes again."
                    ),
                ),
            ),
            facts=("premium_debt",),
        ),
        Detail(
            id="which-insurer",
            question=_("I do not know which insurance I have. How do I find out?"),
            answer=lines(
                Line(
                    _(
                        "**Look at a payslip.** If health insurance (健康保険料) is taken from your wages or those of a family member, ask that company. If not, ask the counter for 国民健康保険 at your city office; from {elders_age} on the one for 後期高齢者医療."
                    ),
                    facts=("joining_notices",),
                ),
                Line(
                    _(
                        "A registered card shows it too: at the reader of a clinic, or in Mynaportal under {menu_insurance}. On papers it stands beside 保険者名称."
                    ),
                    facts=("menu_insurance",),
                ),
            ),
        ),
        Detail(
            id="lost-old-card",
            question=_("I have lost my insurance card and have no マイナ保険証."),
            answer=lines(
                while_holds(
                    "certificate_automatic",
                    _("Apply to your insurer (保険者) for a 資格確認書. The old insurance card is not issued again."),
                ),
                while_holds("old_card_issued", _("Ask your insurer (保険者) for a new insurance card.")),
            ),
        ),
        Detail(
            id="lost-certificate",
            question=_("I have lost the 資格確認書."),
            answer=lines(
                while_holds(
                    "certificate_no_blocking",
                    shared.ELIGIBILITY_LOST,
                ),
                while_holds(
                    "certificate_no_blocking",
                    shared.ELIGIBILITY_LOST_OUTSIDE,
                ),
                while_holds(
                    "certificate_fee_lower",
                    shared.ELIGIBILITY_AGAIN_COSTS,
                ),
                while_holds("old_card_issued", _("It begins on {new_cards_ended:day}.")),
            ),
        ),
        Detail(
            id="where",
            question=_("Where do I apply for it?"),
            answer=lines(
                while_holds(
                    "certificate_kokuho",
                    _(
                        "The city's insurance (国民健康保険) and that for people aged {elders_age} and over (後期高齢者医療): at your city office. Kyokai Kenpo (協会けんぽ): at its branch (支部), by mail, often through the company."
                    ),
                ),
                while_holds(
                    "certificate_union",
                    _(
                        "A company's own insurance (健康保険組合) and that of public servants and teachers (共済組合): through your workplace. A trade's insurance (国民健康保険組合): at the association."
                    ),
                ),
                while_holds("old_card_issued", _("It begins on {new_cards_ended:day}.")),
            ),
        ),
        *ASKED,
    ),
    offers_forms=True,
    flows=("eligibility-certificate", "doctor-today", "letter"),
    neighbours=("eligibility-notice", "old-card", "cancel", "high-costs", "welfare"),
)

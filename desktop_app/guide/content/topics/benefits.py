"""What is it good for: treatment, costs, medicines, taxes."""

from __future__ import annotations

from desktop_app.guide.model.dsl import lines, while_holds
from desktop_app.guide.model.node import Line
from desktop_app.guide.model.topic import Detail, Topic
from desktop_app.language.message import words_about

_ = words_about("benefits")

BENEFITS = Topic(
    id="benefits",
    title=_("What it is good for, and what it costs"),
    icon="card-check",
    answer=lines(
        _(
            "With your consent doctors and pharmacists see your **medicines and check-ups**, so that no medicine is given twice or clashes with another."
        ),
        _(
            "High costs: you pay only up to **your limit**, without applying for a separate certificate (限度額適用認定証)."
        ),
        _(
            "You see your own medicines and costs in Mynaportal, also for the tax return. Registering and using it costs nothing extra."
        ),
    ),
    details=(
        Detail(
            id="why-change",
            question=_("Why should I change to it?"),
            answer=lines(
                _(
                    "Better treatment, because doctors see your medicines if you agree; no paying in advance above your limit; no new card when your insurer changes."
                ),
                _(
                    "**You do not have to.** A 資格確認書 (health insurance eligibility certificate) can be used instead; with a registered card you get it if the card is too hard for you, and you apply."
                ),
            ),
            facts=("consents", "high_cost_limit"),
        ),
        Detail(
            id="advantages",
            question=_("What are the advantages for me as a patient?"),
            answer=lines(
                _(
                    "Doctors and pharmacists see past medicines, treatments and check-ups if you agree. Costs above your limit need not be paid first. Reception takes less time."
                )
            ),
            facts=("consents", "high_cost_limit"),
        ),
        Detail(
            id="five-points",
            question=_("What becomes more convenient?"),
            answer=lines(
                _(
                    "Reception by face; medicines and check-ups known to the doctor; no 限度額適用認定証 (certificate of the limit for high costs); no waiting for a new card after a change of job; own medicines and costs in Mynaportal."
                )
            ),
            facts=("consents", "high_cost_limit", "medicine_history"),
        ),
        Detail(
            id="six-merits",
            question=_("What are the benefits that the leaflets speak of?"),
            answer=lines(
                _(
                    "Better treatment, the limit of costs without application, medicines and check-ups to be seen, simpler tax return (医療費控除), use after a change of job, less work at the reception. Dates in older leaflets are long past."
                )
            ),
            facts=("medicine_history", "tax_deduction"),
        ),
        Detail(
            id="cheaper",
            question=_("Is it cheaper?"),
            answer=lines(
                _(
                    "**No, not any more.** You pay the same with the card and with a 資格確認書 (health insurance eligibility certificate)."
                ),
                _(
                    "Older leaflets name a few yen of difference: that fee (医療情報取得加算) has been abolished. What a clinic charges now for its equipment is the same for everybody there."
                ),
            ),
            facts=("fee_comparison_ended",),
        ),
        Detail(
            id="limit-certificate",
            question=_("Is the certificate of the limit for high costs (限度額適用認定証) no longer needed?"),
            answer=lines(
                _("**With the registered card you do not need it:** agree on the screen to show the limit (限度額)."),
                while_holds(
                    "high_cost_with_certificate",
                    _(
                        "With a 資格確認書 (health insurance eligibility certificate) it differs: often the clinic can look the limit up if you agree, and for people aged {elders_age} and over it can be printed on the paper. **Ask your insurer (保険者) before a stay in hospital.**"
                    ),
                ),
                _(
                    "If you owe premiums of 国民健康保険, the screen cannot show your limit, and some cities give no certificate then: **talk to the counter for 国民健康保険 before you go into hospital**."
                ),
                _(
                    "You also apply if a place has no reader, or if your household pays no residents' tax (住民税非課税) and you were in hospital for more than {high_cost_hospital_days} days in twelve months: the meals then cost less."
                ),
            ),
            facts=("high_cost_limit",),
        ),
        Detail(
            id="upfront",
            question=_("If I agree to show the limit, do I no longer have to pay everything first?"),
            answer=lines(
                _(
                    "**No, you do not:** at that clinic you pay only up to your limit for the month. Costs at several clinics are added up later by your insurer (保険者)."
                ),
                while_holds(
                    "high_cost_yearly_cap",
                    _(
                        "There is now a limit for a whole year too (年間上限). What you pay above it is given back later: ask your insurer (保険者)."
                    ),
                ),
            ),
            facts=("high_cost_limit",),
        ),
        Detail(
            id="medicines",
            question=_("How do I see my past medicines, and do I still need the medicine notebook?"),
            answer=lines(
                _(
                    "In Mynaportal, with the card and the PIN: those of up to the last {medicine_years} years. The newest month is often missing. Where the clinic uses electronic prescriptions (電子処方箋), they show sooner."
                ),
                _(
                    "Keep the medicine notebook (お薬手帳): medicines bought without a prescription do not show, and in an emergency paper is quick."
                ),
            ),
            facts=("medicine_history",),
        ),
        Detail(
            id="tax",
            question=_("Does it help with the tax return (医療費控除)?"),
            answer=lines(
                _(
                    "Yes: most costs of the year can be taken from Mynaportal into the tax return. Keep the receipts of what does not show there, such as medicines bought without a prescription."
                ),
                Line(
                    _(
                        "**The costs of the family come too, if they first make you their proxy (代理人) in Mynaportal**, each with the own card and PIN. Then they count for your 医療費控除."
                    ),
                    facts=("family_costs_proxy",),
                ),
            ),
            facts=("tax_deduction",),
        ),
    ),
    flows=("register",),
    neighbours=("high-costs", "register", "at-the-clinic", "safety"),
    facts=("consents", "high_cost_limit", "medicine_history"),
)

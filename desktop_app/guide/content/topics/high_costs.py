"""High costs: the limit for a month and for a year, with the card and with the paper; money that comes back."""

from __future__ import annotations

from desktop_app.guide.model.dsl import do, lines, while_holds
from desktop_app.guide.model.node import Line
from desktop_app.guide.model.topic import Detail, Topic
from desktop_app.language.message import words_about

_ = words_about("high-costs")

_WITH_CARD = Line(
    _(
        "**With the registered card you pay only up to your limit (限度額)**, at one clinic in one month, if you agree on the screen. You need no 限度額適用認定証 (certificate of the limit)."
    ),
    facts=("high_cost_limit",),
)
_WITH_PAPER = while_holds(
    "high_cost_with_certificate",
    _(
        "**With a 資格確認書** (health insurance eligibility certificate) it differs: often the clinic can look the limit up if you agree, else you apply for the 限度額適用認定証. **Ask your insurer (保険者) before a stay in hospital.**"
    ),
)
_YEAR = while_holds(
    "high_cost_yearly_cap",
    _(
        "There is a limit for a whole year too (年間上限, August to July). What you pay above it is given back later: ask your insurer, and keep all receipts."
    ),
)
_BACK = Line(
    _(
        "**What you paid above the limit comes back** (高額療養費). In 国民健康保険 and 後期高齢者医療 a form usually comes by post {high_cost_refund_months} months later; elsewhere ask the company or its insurer. You have {high_cost_refund_years} years."
    ),
    facts=("high_cost_refund_months", "high_cost_refund_years"),
)
_DEBT = Line(
    _(
        "**If you owe premiums of 国民健康保険**, the screen cannot show your limit, and some cities give no certificate then: talk to the counter for it before you go into hospital."
    ),
    facts=("high_cost_limit",),
)

HIGH_COSTS = Topic(
    id="high-costs",
    title=_("High costs: the limit of what you pay (限度額)"),
    icon="clinic-reader",
    answer=lines(_WITH_CARD, _WITH_PAPER, _YEAR),
    to_do=lines(
        do(_("Before a stay in hospital: ask your insurer (保険者) which paper you need")),
        do(_("At the reader: agree to show the limit (限度額)")),
        do(_("Keep all receipts (領収書)")),
    ),
    details=(
        Detail(
            id="how-much",
            question=_("How high is my limit?"),
            answer=lines(
                _(
                    "**It depends on your income and age: ask your insurer (保険者).** It counts for one month, from the first to the last day, and not for meals, a room of your own or treatment outside the insurance."
                ),
                while_holds(
                    "high_cost_month",
                    _(
                        "For somebody under seventy with a middle income it is a little more than {high_cost_month} yen a month, and {high_cost_year} yen a year. Households that pay no residents' tax (住民税非課税) have a much lower one."
                    ),
                ),
            ),
            facts=("high_cost_limit",),
        ),
        Detail(
            id="since-august",
            question=_("What has changed on {high_cost_day:day}?"),
            answer=lines(
                while_holds(
                    "high_cost_yearly_cap",
                    _(
                        "The monthly limits are a little higher. **New is a limit for a whole year** (年間上限): whoever pays much month after month gets back what is above it. They change once more a year later."
                    ),
                ),
                Line(
                    _("Ask your insurer (保険者) for your own limit: it alone knows your income."),
                    facts=("high_cost_limit",),
                ),
            ),
        ),
        Detail(
            id="with-paper",
            question=_("I have a 資格確認書. Do I need the 限度額適用認定証 for a stay in hospital?"),
            answer=lines(
                _WITH_PAPER,
                while_holds(
                    "high_cost_with_certificate",
                    _(
                        "In 国民健康保険 you apply at the counter for it, in a company's insurance through the company. For people aged {elders_age} and over it can be printed on the 資格確認書, if they apply."
                    ),
                ),
                _BACK,
            ),
            facts=("high_cost_limit",),
        ),
        Detail(
            id="with-card",
            question=_("What do I do at the reader so that I pay only up to the limit?"),
            answer=lines(
                _(
                    "**When the screen asks about 限度額, choose 同意する or 提供する (I agree).** If it does not ask, tell the reception that you would like to use the limit (限度額)."
                ),
                _(
                    "It is not possible at a place without a reader. Then you apply for the certificate, or get the money back later."
                ),
                _DEBT,
            ),
            facts=("high_cost_limit", "consents"),
        ),
        Detail(
            id="paid-too-much",
            question=_("I have paid everything. Does the money come back?"),
            answer=lines(
                _BACK,
                while_holds(
                    "without_card_at_clinic",
                    _(
                        "If you paid the whole amount because you had neither card nor paper with you, apply to your insurer for its part (療養費), with the receipt (領収書) and the 診療報酬明細書 (レセプト) from the clinic, within {refund_years} years."
                    ),
                ),
            ),
            facts=("high_cost_limit",),
        ),
        Detail(
            id="several-clinics",
            question=_("I go to several clinics. Are the costs added up?"),
            answer=lines(
                _(
                    "**Yes, but only afterwards.** Each clinic knows only its own bill. Your insurer (保険者) adds them up later, those of family members in the same insurance too, and pays back what is too much."
                ),
                Line(
                    _(
                        "For people under seventy only sums of {household_sum_yen} yen or more at one place in a month count."
                    ),
                    facts=("household_sum_yen",),
                ),
                _BACK,
            ),
            facts=("high_cost_limit", "household_sum_yen"),
        ),
        Detail(
            id="meals",
            question=_("My household pays no residents' tax (住民税非課税). Are hospital meals cheaper?"),
            answer=lines(
                _(
                    "**Yes.** With the registered card it shows by itself. With a 資格確認書 you apply for the 限度額適用・標準負担額減額認定証 at your insurer."
                ),
                _(
                    "After more than {high_cost_hospital_days} days in hospital within twelve months they are cheaper still: **for that (長期入院該当) you must apply, with the card too**, and show the receipts of the hospital."
                ),
            ),
            facts=("high_cost_limit", "high_cost_hospital_days", "long_stay"),
        ),
        Detail(
            id="dialysis",
            question=_("I have dialysis. Must I show the paper {special_disease_paper}?"),
            answer=lines(
                Line(
                    _(
                        "**Carry it, and ask the clinic.** With the registered card and your consent many places need no paper; some cities still say to show it. With a 資格確認書 you show both."
                    ),
                    facts=("special_disease",),
                ),
                Line(
                    _(
                        "**You must have applied for it (特定疾病) once in any case**, with a paper of the doctor, and again when your insurance changes. Then you pay at most {special_disease_yen} yen a month at one clinic; with a high income under seventy it is more."
                    ),
                    facts=("special_disease", "special_disease_yen"),
                ),
            ),
            facts=("special_disease",),
        ),
        Detail(
            id="owing",
            question=_("I owe premiums. Can I use the limit?"),
            answer=lines(
                _DEBT,
                _("Say it openly: often it becomes possible once paying in parts has been agreed."),
                Line(
                    _(
                        "**Once the city has written to you that 特別療養費 holds for you**, you pay everything ({special_treatment_share}) first, with the card too, and apply for the insured part. Before such a letter you pay your usual share."
                    ),
                    facts=("premium_debt", "special_treatment_share"),
                ),
            ),
            facts=("high_cost_limit", "premium_debt"),
        ),
        Detail(
            id="limit-box",
            question=_("The box 限度区分 on my 資格確認書 is empty, and I go to hospital. What do I do?"),
            answer=lines(
                Line(
                    _(
                        "**Apply at the counter for 後期高齢者医療 of your city office before you go:** it prints the 限度区分 on the 資格確認書. Then you pay only up to your limit, and less for meals if your household pays no residents' tax (住民税非課税)."
                    ),
                    facts=("limit_class",),
                ),
                _("With the registered card, if you agree on the screen, you need not apply."),
            ),
            facts=("limit_class", "high_cost_limit"),
        ),
        Detail(
            id="several-months",
            question=_("I have reached my limit for several months. Does the lower limit come by itself?"),
            answer=lines(
                Line(
                    _(
                        "**With the registered card usually yes:** once you have reached the limit in {many_times_month} months within a year, it is lower from that month on (多数回該当), and the hospital sees it."
                    ),
                    facts=("many_times_month",),
                ),
                Line(
                    _(
                        "**With a paper, at another hospital or after a change of insurance it may not show:** ask the hospital and your insurer (保険者). What you paid too much comes back if you apply."
                    ),
                    facts=("many_times_month",),
                ),
            ),
            facts=("many_times_month",),
        ),
        Detail(
            id="turning-70",
            question=_("I turn seventy. What do I pay, and from when?"),
            answer=lines(
                Line(
                    _(
                        "**From the first day of the month after your birthday you pay {share_70_usual} (two tenths), with a high income {share_70_high} (three tenths).** If you were born on the first of a month, from your birthday."
                    ),
                    facts=("share_70_usual", "share_70_high"),
                ),
                Line(
                    _(
                        "In 国民健康保険 the new 資格情報のお知らせ or 資格確認書 comes by itself before that. In a company's insurance ask the company."
                    ),
                    facts=("share_70_usual", "share_paper_70"),
                ),
            ),
            facts=("share_70_usual", "share_70_high"),
        ),
        Detail(
            id="share-70",
            question=_("I am seventy to seventy-four. Must I bring the paper about my share (高齢受給者証)?"),
            answer=lines(
                Line(
                    _(
                        "**With the registered card, no.** The share (負担割合) shows in the reader, and stands on the 資格確認書 (health insurance eligibility certificate) and the 資格情報のお知らせ (notice of eligibility information)."
                    ),
                    facts=("share_paper_70",),
                ),
                Line(
                    _("Some insurers still issue it beside the 資格確認書: if you have received one, bring both."),
                    facts=("share_paper_70",),
                ),
            ),
            facts=("share_paper_70",),
        ),
    ),
    flows=("doctor-today", "at-the-clinic"),
    neighbours=("benefits", "welfare", "at-the-clinic", "eligibility-certificate"),
    facts=("high_cost_limit",),
)

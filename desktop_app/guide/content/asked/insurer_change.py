"""A change of insurance: what people asked in public of papers, money and names."""

from __future__ import annotations

from desktop_app.guide.model.dsl import lines, while_holds
from desktop_app.guide.model.node import Line
from desktop_app.guide.model.topic import Detail
from desktop_app.language.message import words_about

_ = words_about("insurer-change")

_OWN_PROOF = Line(
    _(
        "**The end can be confirmed without the company:** for Kyokai Kenpo (協会けんぽ) by the pension office (年金事務所), by a company's own insurance (健康保険組合) itself."
    ),
    facts=("loss_proof_office",),
)

DETAILS = (
    Detail(
        id="no-proof",
        question=_("My old company does not send the paper that proves that I left. How do I join 国民健康保険?"),
        answer=lines(
            Line(
                _(
                    "**Go to the counter for 国民健康保険 all the same, within {kokuho_report_days} days**, and say that the paper (健康保険資格喪失証明書) has not come. Many cities take 離職票 or 退職証明書 (papers about leaving the job) too."
                ),
                facts=("kokuho_report_days", "loss_proof_office"),
            ),
            _OWN_PROOF,
        ),
        facts=("kokuho_report_days", "loss_proof_office"),
    ),
    Detail(
        id="cannot-pay-back",
        question=_("My old insurer wants money back, and I cannot pay so much."),
        answer=lines(
            Line(
                _(
                    "**Do not leave the letter unanswered: call the insurer that sent it and ask for 保険者間調整.** Then it can settle the sum with the insurer that was right on that day, if you agree and both take part."
                ),
                facts=("insurers_settle",),
            ),
            Line(
                _(
                    "If they do not, ask whether you may pay in parts. What you have paid back you apply for at the right insurer (療養費), within {refund_years} years."
                ),
                facts=("claimed_back_refund", "refund_years"),
            ),
        ),
        facts=("insurers_settle",),
    ),
    Detail(
        id="forgotten-dependant",
        question=_("A family member has started work, and I forgot to report it to my insurer."),
        answer=lines(
            Line(
                _(
                    "**Report it now through your company, with the form 被扶養者(異動)届.** The insurance through you ended on the first day of work, not on the day on which you report it."
                ),
                facts=("company_report_days", "joining_notices"),
            ),
            Line(
                _(
                    "If a doctor was seen since then, your insurer asks its part back. The family member applies for it at the own insurer (療養費), within {refund_years} years."
                ),
                facts=("claimed_back_refund", "refund_years"),
            ),
        ),
        facts=("joining_notices", "claimed_back_refund"),
    ),
    Detail(
        id="agency-gap",
        question=_("I work through an agency, and the next contract begins some weeks later. Am I insured until then?"),
        answer=lines(
            Line(
                _(
                    "**Perhaps: ask the agency (派遣会社) before the contract ends.** If it has fixed the next contract and that begins within about a month, the insurance can go on."
                ),
                facts=("agency_gap",),
            ),
            Line(
                _(
                    "If not, it ends with the last day of the contract. Then join 国民健康保険 within {kokuho_report_days} days, or go on with the old one (任意継続) within {voluntary_days} days."
                ),
                facts=("kokuho_report_days", "voluntary_days"),
            ),
        ),
        facts=("agency_gap",),
    ),
    Detail(
        id="elders-moving",
        question=_("I am {elders_age} or older and move to another prefecture. What about the insurance?"),
        answer=lines(
            Line(
                _(
                    "**The association of the new prefecture (広域連合) insures you.** At the old office give the 資格確認書 back and ask for 負担区分等証明書; hand that in at the new office within {kokuho_report_days} days."
                ),
                facts=("kouki_moves", "kokuho_report_days"),
            ),
            _("You need not register the card again. Have its address changed on the same visit."),
        ),
        facts=("kouki_moves",),
    ),
    Detail(
        id="former-dependant",
        question=_(
            "I was insured through my husband or wife, who has turned {elders_age}. Is 国民健康保険 cheaper for me?"
        ),
        answer=lines(
            Line(
                _(
                    "**If you are {former_dependant_age} or older, usually yes: ask for 旧被扶養者の減免** at the counter when you join 国民健康保険. In most cities it must be applied for."
                ),
                facts=("former_dependant",),
            ),
            Line(
                _(
                    "Then you pay nothing that depends on income (所得割), and for {former_dependant_years} years half of what each person pays (均等割). It does not hold if the insurance before was 国民健康保険 or that of a guild (国民健康保険組合)."
                ),
                facts=("former_dependant",),
            ),
        ),
        facts=("former_dependant",),
    ),
    Detail(
        id="maiden-name",
        question=_("I go on using my maiden name (旧姓). Can it stand on the paper of the insurance?"),
        answer=lines(
            Line(
                _(
                    "**On the paper perhaps, on the screen of the clinic no.** Kyokai Kenpo (協会けんぽ) prints the 旧姓 on a 資格確認書 (health insurance eligibility certificate) for whoever applies with a proof of both names. Ask other insurers (保険者)."
                ),
                facts=("maiden_name",),
            )
        ),
        facts=("maiden_name",),
    ),
    Detail(
        id="full-field",
        question=_("There is no more room for changes on my card (追記欄). What now?"),
        answer=lines(
            Line(
                _(
                    "**A new card is made, usually free of charge:** apply at the city office, and hand the old one in when you collect it. It takes about a month."
                ),
                facts=("full_field", "reissue_month"),
            ),
            while_holds(
                "express_limit_days",
                _(
                    "If you apply in person within {express_limit_days} days after the 追記欄 was found full, it is possible in about a week (特急発行). Ask whether that costs anything."
                ),
            ),
        ),
        facts=("full_field",),
    ),
)

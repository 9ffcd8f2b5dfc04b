"""資格確認書: what people asked in public of letters that did not come, and of what to do every year."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.model.dsl import lines, while_holds
from desktop_app.guide.model.node import Line
from desktop_app.guide.model.topic import Detail
from desktop_app.language.message import words_about

_ = words_about("eligibility-certificate")

DETAILS = (
    Detail(
        id="post",
        question=_("The 資格確認書 was sent, but I was not at home, or my post goes to another address. Where is it?"),
        answer=lines(
            Line(
                _(
                    "**The 資格確認書 has probably gone back to the office that sent it: fetch it there, with an ID.** Many cities send it as registered mail (簡易書留), which the post office keeps for some days only. It is not forwarded (転送不要)."
                ),
                facts=("certificate_post",),
            ),
            Line(
                _(
                    "If you live with your family, in hospital or in a home, ask the same counter to send the letters there from now on (送付先変更)."
                ),
                facts=("certificate_post",),
            ),
        ),
        facts=("certificate_post",),
    ),
    Detail(
        id="every-year",
        question=_("I got the 資格確認書 because I need help. Must I apply for it every year?"),
        answer=lines(
            Line(
                _(
                    "**Usually no.** Whoever got the 資格確認書 as somebody who needs help (要配慮者) is sent the next one without applying again. If none has come when the old one ends, ask the insurer (保険者)."
                ),
                facts=("certificate_for_help",),
            )
        ),
        facts=("certificate_for_help",),
    ),
    Detail(
        id="elders-unexpected",
        question=_("I am {elders_age} or older and registered, and a 資格確認書 came all the same. Is that a mistake?"),
        answer=lines(
            _(
                "**Probably not: keep it.** You may show the 資格確認書 or the registered card, whichever is easier for you. The registration stays."
            ),
            while_holds(
                "elders_by_registration",
                _(
                    "Each prefecture's association (広域連合) sends it, and not all by the same rule. **The counter for 後期高齢者医療** of your city office knows why you got it, and whether another one comes next year."
                ),
            ),
        ),
        facts=("elders_counter",),
    ),
    Detail(
        id="lost-at-the-end",
        question=_("I leave the insurance and must give the 資格確認書 back, but I cannot find it."),
        answer=lines(
            Line(
                _(
                    "**Hand in a paper about the loss instead** (滅失届; in 協会けんぽ 回収不能届), through the company, within {company_report_days} days; with 国民健康保険 tell the counter of your city office when you report that you leave. If you find the 資格確認書 later, give it back and do not use it."
                ),
                facts=("certificate_lost_at_end", "company_report_days"),
            ),
            shared.ELIGIBILITY_LOST_OUTSIDE,
        ),
        facts=("certificate_lost_at_end",),
    ),
)

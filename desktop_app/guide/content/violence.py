"""Who has fled from violence: what is said of it in flows and topics. The word safe stays in every language."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.model.dsl import call, do, lines
from desktop_app.guide.model.node import Hours, Line, Outcome
from desktop_app.language.message import words_about

_ = words_about("eligibility-certificate")

END_THE_PROXY = Line(
    _(
        "**If the other person is your proxy (代理人) in Mynaportal, end that yourself:** neither a suspension of the card nor a new card ends it. If you do not know how, ask {hotline_system}."
    ),
    facts=("proxy_stays",),
)
HELPLINE = call(
    "violence_helpline",
    _("Advice and a safe place, free of charge (DV相談プラス). By telephone in Japanese, in other languages by chat"),
    Hours.DAY_AND_NIGHT,
)
BLOCKED = Outcome(
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
                "While the data are blocked, the card can be **neither registered nor used** as an insurance card. Ask for a 資格確認書 (health insurance eligibility certificate). **Give a safe address for it: one where the other person opens no letters.**"
            )
        ),
        END_THE_PROXY,
    ),
    where=lines(
        _(
            "Your insurer (保険者). If you have protection (支援措置) at the city office and are in its 国民健康保険 or 後期高齢者医療, it usually blocks the data by itself: ask there."
        )
    ),
    checklist=lines(
        shared.ID,
        do(_("If the other person has your card: have it suspended by telephone, day and night")),
        do(_("The children too: ask the insurer to block their data as well")),
    ),
    contacts=lines(HELPLINE, shared.CONTACTS_WHEN_LOST),
    facts=("blocked_information", "loss_day_and_night", "violence_helpline"),
    picture="telephone",
    staff_sentences=("violence", "certificate"),
    offers_forms=True,
    next_flows=("lost-card", "doctor-today"),
)

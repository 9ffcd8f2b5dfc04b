"""Residents with a residence card: a child that was born here, one without a status of residence, and a death."""

from __future__ import annotations

from desktop_app.guide.content import changes
from desktop_app.guide.model.dsl import lines
from desktop_app.guide.model.node import Line
from desktop_app.guide.model.topic import Detail
from desktop_app.language.message import words_about

_ = words_about("residence")

DETAILS = (
    Detail(
        id="baby",
        question=_("Our baby was born in Japan, and we are both foreigners. What must we do, and until when?"),
        answer=lines(
            Line(
                _(
                    "**Report the birth (出生届) at the city office within {birth_report_days} days**, and have the baby insured: at the same office (国民健康保険), or through the company of a parent."
                ),
                facts=("birth_insurance",),
            ),
            Line(
                _(
                    "**Within {birth_status_days} days after the birth apply at the immigration office (出入国在留管理局) for its status of residence (在留資格取得)**, even if it has no passport yet. Only if it leaves Japan within {birth_stay_days} days this is not needed."
                ),
                facts=("birth_status",),
            ),
            Line(
                _(
                    "Without a status the city deletes its registration (住民票), and the insurance of the city ends too."
                ),
                facts=("birth_status", "no_status_no_insurance"),
            ),
        ),
        facts=("birth_status",),
    ),
    Detail(
        id="baby-without-status",
        question=_(
            "Our baby has no status of residence (在留資格). Can it see a doctor, and have insurance or a card?"
        ),
        answer=lines(
            Line(
                _(
                    "**If it is ill, go to the doctor now**, and tell the reception. Without a status it can neither join 国民健康保険 nor have a card, so you pay everything. Ask the social worker of the hospital (医療ソーシャルワーカー) about the costs."
                ),
                facts=("no_status_no_insurance", "no_japanese_insurance"),
            ),
            Line(
                _(
                    "**Ask the health centre of your city (保健センター)** about the 母子健康手帳 (mother and child handbook), check-ups and vaccinations: help for mothers and babies does not depend on the status."
                ),
                facts=("mother_any_status",),
            ),
            _(
                "What becomes of the status we cannot tell. Ask first where advice is free and your language is spoken: 法テラス (legal help), **{legal_help_languages}**."
            ),
        ),
        facts=("no_status_no_insurance", "mother_any_status"),
    ),
    Detail(
        id="death",
        question=_("Somebody with a residence card has died. Who gives the residence card back?"),
        answer=lines(
            changes.DEATH_RESIDENCE_CARD,
            _("What else is to be given back stands in “New job, leaving a job, moving, marriage”."),
        ),
        facts=("death_residence_card",),
    ),
)

"""The six kinds of public health insurance: the question which one it is, and where each takes an application."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.model import rules
from desktop_app.guide.model.dsl import lines
from desktop_app.guide.model.node import Edge, Line, Option, Question
from desktop_app.language.message import words_about

_ = words_about("insurer")

KOKUHO, KOUKI, KYOKAI, UNION, MUTUAL, GUILD = "kokuho", "kouki", "kyokai", "union", "mutual", "guild"
UNSURE = "insurer-unsure"

NAMES = {
    KOKUHO: _("The city's insurance (国民健康保険), for the self-employed, retired and others"),
    KYOKAI: _("Kyokai Kenpo (全国健康保険協会, 協会けんぽ), through a smaller company"),
    UNION: _("A company's own insurance (健康保険組合)"),
    MUTUAL: _("Public servants' or teachers' insurance (共済組合)"),
    GUILD: _("A trade's insurance (国民健康保険組合)"),
    KOUKI: _("The insurance for people aged {elders_age} and over (後期高齢者医療)"),
    UNSURE: shared.NOT_SURE,
}

ELDERS_WHERE = _("**後期高齢者医療:** the counter for it at your city office")

WHERE = lines(
    Line(
        _("**国民健康保険:** the counter for it at your city office, often by mail too"),
        when=rules.chose(KOKUHO),
        facts=("certificate_kokuho",),
    ),
    Line(
        _("**協会けんぽ:** the branch (支部) that you belong to, by mail, often through your company"),
        when=rules.chose(KYOKAI),
        facts=("certificate_kyokai",),
    ),
    Line(
        _("**健康保険組合:** the office of your company; voluntary members (任意継続) the insurance itself"),
        when=rules.chose(UNION),
        facts=("certificate_union",),
    ),
    Line(_("**共済組合:** the office of your workplace"), when=rules.chose(MUTUAL), facts=("certificate_mutual",)),
    Line(
        _("**国民健康保険組合:** the association itself, with some its local branch (支部)"),
        when=rules.chose(GUILD),
        facts=("certificate_guild",),
    ),
    Line(
        ELDERS_WHERE,
        when=rules.chose(KOUKI),
        facts=("elders_counter",),
    ),
    Line(
        _(
            "**If you do not know the insurer (保険者):** is health insurance (健康保険料) taken from your wages, or from those of a family member? Then ask that company. If not, ask the counter for 国民健康保険 at your city office."
        ),
        when=rules.chose(UNSURE),
    ),
)


def insurer_question(to: tuple[Edge, ...], question_id: str = "insurer") -> Question:
    """Return the question which insurance it is."""
    return Question(
        id=question_id,
        title=_("Which health insurance is it?"),
        body=lines(
            _(
                "The name is on the 資格確認書 (health insurance eligibility certificate), the 資格情報のお知らせ (notice of eligibility information) or the last insurance card, as 保険者名称."
            )
        ),
        options=tuple(Option(name, title, to) for name, title in NAMES.items()),
    )

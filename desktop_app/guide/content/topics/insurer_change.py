"""New job, leaving a job, moving, marriage: how long until the card works."""

from __future__ import annotations

from desktop_app.guide.model.dsl import lines, while_holds
from desktop_app.guide.model.topic import Detail, Topic
from desktop_app.language.message import words_about

_ = words_about("insurer-change")

INSURER_CHANGE = Topic(
    id="insurer-change",
    title=_("New job, leaving a job, moving, marriage"),
    icon="computer-reader",
    answer=lines(
        _("**You need not register the card again.** The new insurer (保険者) must know you first, though."),
        _(
            "Your company reports it for you. If you leave a job or move, go to the counter for 国民健康保険 **as soon as possible**: there is a time limit, which the counter tells you."
        ),
        _("Until the new insurance shows, some days may pass. Look in Mynaportal, or ask the insurer."),
    ),
    to_do=lines(
        _("Notice of leaving and of joining: company or city office"),
        _("Look in Mynaportal whether the new insurance shows"),
        _("If you move: take the card and its PIN to the city office"),
    ),
    details=(
        Detail(
            id="how-long",
            question=_("How long until the card works with the new insurer?"),
            answer=lines(
                _(
                    "Usually one or two days after the new insurer (保険者) has entered your data. In 国民健康保険 at least two or three working days after you reported it. Mynaportal shows it."
                ),
                while_holds(
                    "notice_not_alone",
                    _(
                        "**Until then show the card together with the 資格情報のお知らせ** (notice of eligibility information) of the new insurer."
                    ),
                ),
            ),
            facts=("new_insurer_days",),
        ),
        Detail(
            id="doctor-now",
            question=_("I must see a doctor before the new insurance shows."),
            answer=lines(
                _(
                    "Tell the reception that you have just changed, and show any paper of the new insurer. They have a form ({statement_form}) for that."
                ),
                while_holds(
                    "certificate_by_application",
                    _("The new insurer can also give you a 資格確認書 (health insurance eligibility certificate)."),
                ),
            ),
            facts=("new_insurer_days",),
        ),
        Detail(
            id="notices",
            question=_("Are the notices to the insurers still needed?"),
            answer=lines(
                _(
                    "Yes. The card does not notice by itself that you changed: leaving and joining must be reported as before."
                )
            ),
            facts=("joining_notices",),
        ),
        Detail(
            id="moving",
            question=_("I am moving to another city."),
            answer=lines(
                _(
                    "**Take the card and its four-digit PIN along when you report your new address**: within {move_report_days} days after you moved in, and within {move_leave_days} days after the day on which you said you would leave. Ask for **{move_card_label}** (going on using the card)."
                ),
                _(
                    "**The card becomes void** if you miss these days, if that is not done within {move_card_days} days after the report, or if you move on before. A new one costs {reissue_fee} yen."
                ),
                _("With 国民健康保険 or 後期高齢者医療 report leaving at the old office and joining at the new one."),
            ),
            facts=("joining_notices", "move_keeps_certificate"),
        ),
    ),
    flows=("at-the-clinic", "status"),
    neighbours=("status", "eligibility-certificate", "renewal"),
    facts=("registration_once", "new_insurer_days", "joining_notices"),
)

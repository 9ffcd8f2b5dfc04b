"""Not compulsory, and how to cancel."""

from __future__ import annotations

from desktop_app.guide.model.dsl import lines, while_holds
from desktop_app.guide.model.node import Line
from desktop_app.guide.model.rules import fact_holds, unless
from desktop_app.guide.model.topic import Detail, Topic
from desktop_app.language.message import words_about

_ = words_about("cancel")

CANCEL = Topic(
    id="cancel",
    title=_("Is it compulsory? Cancelling the registration"),
    icon="card-other",
    answer=lines(
        _("**It is not compulsory.** Neither the card nor the registration is."),
        while_holds(
            "not_compulsory",
            _(
                "People without a registered card get a 資格確認書 (health insurance eligibility certificate) and pay the same share at the clinic."
            ),
        ),
        while_holds(
            "cancel",
            _(
                "You can have a registration cancelled by your insurer (保険者). If the card is only too hard for you, there is no need to: you may apply for a 資格確認書 as well."
            ),
        ),
    ),
    to_do=lines(while_holds("cancel_form", _("The form {cancel_form} from your insurer (its name differs a little)"))),
    details=(
        Detail(
            id="compulsory",
            question=_("Is the マイナ保険証 compulsory?"),
            answer=lines(
                _("No. You may go on without it."),
                while_holds(
                    "not_compulsory",
                    _(
                        "Without a registered card your insurer (保険者) sends you a 資格確認書 (health insurance eligibility certificate), free of charge. **If the card is registered, it comes only if you apply** or have the registration cancelled."
                    ),
                ),
                while_holds("old_card_issued", _("The insurance card can be used as before.")),
            ),
            facts=("registration_once",),
        ),
        Detail(
            id="how-to-cancel",
            question=_("How do I cancel the registration?"),
            answer=lines(
                while_holds(
                    "cancel",
                    _(
                        "Apply to your insurer (保険者): the city office for 国民健康保険 and 後期高齢者医療, else through your workplace or the insurer itself. A 資格確認書 (health insurance eligibility certificate) is issued with it."
                    ),
                ),
                while_holds(
                    "cancel",
                    _(
                        "It is done on paper, not online. You need not give a reason, and somebody else may apply for you."
                    ),
                ),
                while_holds(
                    "cancel",
                    _("It takes {cancel_months} months until Mynaportal shows it. You can register again at any time."),
                ),
                Line(_("That is not possible yet."), when=unless(fact_holds("cancel")), facts=("registration_once",)),
            ),
        ),
        Detail(
            id="meanwhile",
            question=_("What do I show the doctor in the weeks after I have cancelled?"),
            answer=lines(
                while_holds(
                    "cancel_meanwhile",
                    _(
                        "**The 資格確認書** (health insurance eligibility certificate): ask for it in the same application, and ask when it comes. It is issued with the cancellation."
                    ),
                ),
                while_holds(
                    "cancel_meanwhile",
                    _(
                        "Until it is in your hands, take the card along too. From which day the card no longer works is told differently: ask your insurer (保険者)."
                    ),
                ),
                while_holds(
                    "without_card_at_clinic",
                    _(
                        "If neither works, tell the reception. You may have to pay everything first; keep the receipt (領収書), ask for the 診療報酬明細書 (レセプト), and your insurer pays back its part (療養費)."
                    ),
                ),
            ),
        ),
        Detail(
            id="keep-card",
            question=_("Must I give back the My Number Card when I cancel?"),
            answer=lines(
                Line(
                    _(
                        "No. You keep it: it stays an ID, and works for everything else. Each member of the family cancels for himself or herself."
                    ),
                    facts=("registration_once",),
                )
            ),
        ),
        Detail(
            id="too-hard",
            question=_("The card is too hard for my mother. Must she cancel?"),
            answer=lines(
                while_holds(
                    "no_need_to_cancel",
                    _(
                        "No. She may apply for a 資格確認書 (health insurance eligibility certificate) and keep the registration. A family member can do it for her."
                    ),
                ),
                while_holds(
                    "no_need_to_cancel",
                    _(
                        "If she only wants the paper as a second one, to be on the safe side, most insurers do not give it."
                    ),
                ),
                while_holds("old_card_issued", _("No. The insurance card can be used as before.")),
            ),
        ),
    ),
    offers_forms=True,
    flows=("eligibility-certificate", "doctor-today"),
    neighbours=("eligibility-certificate", "pin", "benefits"),
    facts=("registration_once",),
)

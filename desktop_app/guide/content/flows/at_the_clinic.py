"""At the reception of a clinic or pharmacy: how it goes, and what to do when it does not."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.content import flow_tiles, insurers
from desktop_app.guide.content import nothing_to_show as nothing
from desktop_app.guide.content.flows.at_the_clinic_elsewhere import ELSEWHERE
from desktop_app.guide.content.flows.at_the_clinic_outcomes import OUTCOMES
from desktop_app.guide.model import rules
from desktop_app.guide.model.dsl import do, do_not, lines, to, while_holds
from desktop_app.guide.model.flow import Flow
from desktop_app.guide.model.node import Line, Option, Outcome, Question
from desktop_app.language.message import words_about

_ = words_about("at-the-clinic")

_GRACE = lines(
    while_holds(
        "registration_deleted",
        _(
            "A registered card is still accepted **until the end of the third month** after the month in which it expired. After that it is not, and the registration is deleted: **register again after the renewal**."
        ),
    ),
    Line(
        _(
            "A registered card is still accepted **until the end of the third month** after the month in which it expired."
        ),
        when=rules.unless(rules.fact_holds("registration_deleted")),
    ),
)
_OLD_CARD = while_holds("old_card_issued", _("Show your insurance card."))
_ELSE_OR_UNSURE = _("Something else, or I am not sure")

AT_THE_CLINIC = Flow(
    id="at-the-clinic",
    title=flow_tiles.AT_THE_CLINIC.title,
    summary=flow_tiles.AT_THE_CLINIC.summary,
    icon=flow_tiles.AT_THE_CLINIC.icon,
    start=to("what"),
    nodes=(
        Question(
            id="what",
            title=_("What would you like to know?"),
            options=(
                Option("how", _("What happens at the reception"), to("how")),
                Option("not-recognised", _("The reader does not recognise me"), to("face-or-pin")),
                Option("machine", _("The reader does not work, or says something is wrong"), to("what-it-says")),
                Option("consent", _("It asks whether I agree to something"), to("consent")),
                Option(
                    "no-photo", _("A child's card without a photo"), to("no-photo"), when=rules.fact_holds("baby_card")
                ),
                Option("no-card", _("I have no card with me, also after a disaster"), to("no-card")),
                Option("not-sure", _ELSE_OR_UNSURE, to("what-else")),
            ),
        ),
        Outcome(
            id="how",
            title=_("Two steps at the reception"),
            body=lines(
                do(
                    _(
                        "1. Put the card on the reader (顔認証付きカードリーダー). Show your face (顔認証) **or** type the four-digit PIN."
                    )
                ),
                do(
                    _(
                        "2. The screen asks whether the doctor may see your medicines and check-ups. Decide, and take the card back."
                    )
                ),
                _("Do so **at every visit**, at the pharmacy too."),
            ),
            where=lines(shared.CLINIC_RECEPTION),
            checklist=lines(
                shared.CARD,
                _("Medical subsidy cards (受給者証), if you have any"),
                Line(
                    _("The 資格情報のお知らせ (notice of eligibility information), in case the reader does not work"),
                    when=rules.fact_holds("notice_not_alone"),
                    facts=("notice_not_alone",),
                ),
            ),
            facts=("consents", "local_subsidies"),
            picture="clinic-reader",
        ),
        Question(
            id="face-or-pin",
            title=_("What was not accepted?"),
            options=(
                Option("face", _("My face"), to("face")),
                Option("pin", _("The PIN"), to("pin")),
                Option("cannot-use", _("I cannot use the reader (wheelchair, blind, weak hands)"), to("help")),
                Option("which-unsure", shared.NOT_SURE, to("face")),
            ),
        ),
        Outcome(
            id="face",
            title=_("When the reader does not recognise your face"),
            body=lines(
                do(_("Take off your mask and hat, stand straight in front of it and try **once more**.")),
                do(
                    _(
                        "If it still does not recognise you, say 「目視確認でお願いします」 (please compare by eye): the staff then look at your photo. You need no PIN for that."
                    )
                ),
                _(
                    "**Do not go on trying.** After {face_tries} failures in a row the face check is locked (ロック) too, and the city office must unlock it. Even then the staff can look at your photo, but that does not clear the count."
                ),
            ),
            where=lines(shared.CLINIC_RECEPTION),
            checklist=lines(shared.CARD),
            facts=("face_fails",),
            picture="clinic-reader",
            staff_sentences=("face",),
        ),
        Outcome(
            id="pin",
            title=_("When the PIN is refused"),
            body=lines(
                do(
                    _(
                        "**Do not try it again.** Choose 顔認証 (face) on the screen instead, or say 「目視確認でお願いします」 (please compare by eye)."
                    )
                ),
                _("That works with a locked PIN too. A new one can be set later, at the city office."),
            ),
            where=lines(shared.CLINIC_RECEPTION),
            checklist=lines(shared.CARD),
            facts=("use_without_pin", "face_fails"),
            picture="clinic-reader",
            staff_sentences=("face",),
            next_flows=("pin",),
        ),
        Question(
            id="what-it-says",
            title=_("What does the reader or the staff say?"),
            options=(
                Option("broken", _("It is out of order, or there is no connection"), to("broken")),
                Option("not-eligible", _("資格なし: I am not found as insured"), to("changed-lately")),
                Option(
                    "certificate-ended",
                    _("The electronic certificate has expired (電子証明書が失効)"),
                    to("certificate-ended"),
                ),
                Option("wrong-share", _("A wrong share of the costs (負担割合)"), to("wrong-share")),
                Option("card-damaged", _("The card cannot be read, or is damaged"), to("damaged")),
                Option("says-unsure", _ELSE_OR_UNSURE, to("not-eligible")),
            ),
        ),
        Outcome(
            id="broken",
            title=_("You can see the doctor all the same"),
            body=lines(
                _OLD_CARD,
                while_holds(
                    "reader_fails",
                    _(
                        "Show the card **together with** one of these: the 資格情報のお知らせ (notice of eligibility information), the page 資格情報 of Mynaportal on a phone, or a saved PDF of it."
                    ),
                ),
                _(
                    "With none of them, the staff give you a form ({statement_form}) to fill in. You pay only your usual part of the costs."
                ),
            ),
            where=lines(shared.CLINIC_RECEPTION),
            checklist=lines(shared.CARD, while_holds("notice_not_alone", _("The 資格情報のお知らせ, or the phone"))),
            facts=("use_without_pin",),
            picture="clinic-reader",
            staff_sentences=("statement",),
            next_flows=("doctor-today",),
        ),
        Question(
            id="changed-lately",
            title=_("Has your insurance changed lately?"),
            body=lines(_("A new job, leaving a job, moving to another city, marriage, a birthday at {elders_age}.")),
            options=(
                Option("changed", shared.YES, to("new-insurer")),
                Option("not-changed", shared.NO, to("not-eligible")),
                Option("changed-unsure", shared.NOT_SURE, to("not-eligible")),
            ),
        ),
        Outcome(
            id="new-insurer",
            title=_("The new insurance does not show yet"),
            body=lines(
                _("It may take some days until it does. You need not register the card again."),
                do(
                    _(
                        "Tell the reception which insurance you have joined. They can use the form ({statement_form}); you then usually pay only your usual part of the costs."
                    )
                ),
                do(
                    _(
                        "Check that the notices of leaving and joining have been sent: by the company, or by you at the city office."
                    )
                ),
            ),
            where=lines(_("Your company, or the 国民健康保険 counter of your city office"), insurers.ELDERS_WHERE),
            checklist=lines(
                shared.CARD,
                _("Any paper about the new insurance"),
                do_not(
                    Line(
                        _(
                            "Do not use the old insurance from the day after your employment ended (退職日): you would have to pay it back"
                        ),
                        facts=("old_insurance_ends",),
                    )
                ),
            ),
            facts=("new_insurer_days", "joining_notices"),
            picture="clinic-reader",
            staff_sentences=("new-insurance", "statement"),
            next_flows=("doctor-today", "insurer-change"),
        ),
        Outcome(
            id="not-eligible",
            title=_("Ask your insurer what is the matter"),
            body=lines(
                _OLD_CARD,
                while_holds(
                    "reader_fails",
                    _(
                        "Show the reception a 資格確認書 (health insurance eligibility certificate) if you have one, or the 資格情報のお知らせ (notice of eligibility information) together with the card. They can also use a form ({statement_form}); you then usually pay only your usual part of the costs."
                    ),
                ),
                do(
                    _(
                        "Then ask your insurer (保険者), for 国民健康保険 and 後期高齢者医療 at the counter of your city office: perhaps your data have not been sent, or your My Number is missing there."
                    )
                ),
            ),
            checklist=lines(
                shared.CARD, while_holds("notice_not_alone", _("The 資格情報のお知らせ or 資格確認書, if you have one"))
            ),
            where=lines(shared.CLINIC_RECEPTION, nothing.ASK_THE_INSURER),
            facts=("use_without_pin",),
            picture="telephone",
            staff_sentences=("symbol-and-number", "statement", "nothing-to-show"),
            next_flows=("doctor-today",),
        ),
        Outcome(
            id="wrong-share",
            title=_("The share is put right afterwards"),
            body=lines(
                do(
                    _(
                        "Show the reception a paper that names the right share (負担割合): the **資格確認書** (health insurance eligibility certificate), or the **資格情報のお知らせ** (notice of eligibility information) together with the card."
                    ),
                    when=rules.fact_holds("notice_not_alone"),
                ),
                do(_("Pay what the reception asks, and **keep the receipt (領収書)**.")),
                do(
                    _(
                        "Then call your insurer (保険者). It corrects the data and settles the difference: what you paid too much comes back, what you paid too little is collected later."
                    )
                ),
            ),
            where=lines(shared.CLINIC_RECEPTION, nothing.ASK_THE_INSURER),
            checklist=lines(
                shared.CARD, while_holds("notice_not_alone", _("The 資格情報のお知らせ or 資格確認書, if you have one"))
            ),
            facts=("wrong_share",),
            picture="clinic-reader",
        ),
        Outcome(
            id="certificate-ended",
            title=_("The electronic certificate (電子証明書) must be renewed"),
            body=lines(
                _GRACE,
                _(
                    "Show a 資格確認書 (health insurance eligibility certificate) today if you have one. Then renew the electronic certificate at the city office, free of charge."
                ),
                nothing.NOTHING_TO_SHOW,
            ),
            where=lines(shared.CLINIC_RECEPTION, shared.CITY_COUNTER),
            checklist=lines(shared.CARD, shared.PIN_OR_NEW_ONE),
            contacts=shared.CONTACTS,
            facts=("grace_still_works", "certificate_renewal"),
            picture="counter",
            staff_sentences=("nothing-to-show", "renew-certificate"),
            next_flows=("doctor-today", "renewal", "register"),
        ),
        *OUTCOMES,
        *ELSEWHERE,
    ),
)

"""Whether the card is registered, and where insurer, symbol and number are seen."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.model.dsl import lines, while_holds
from desktop_app.guide.model.topic import Detail, Topic
from desktop_app.language.message import words_about

_ = words_about("status")

STATUS = Topic(
    id="status",
    title=_("Is the card registered? Where do I see my insurance?"),
    icon="card-check",
    answer=lines(
        _(
            "Whether you are registered is **not written on the card**. Mynaportal (マイナポータル) shows it, and so does the card reader at a clinic."
        ),
        _(
            "In Mynaportal press **{menu_certificates}**, then **{menu_insurance}**, and look for **{menu_usage}**: {shown_registered} is registered, {shown_unregistered} (in red) is not."
        ),
        _("Your insurer, symbol and number are on the same page, further down."),
    ),
    to_do=lines(shared.CARD, _("The four-digit PIN, from memory"), shared.PHONE_THAT_READS),
    qr="mynaportal",
    qr_shows=shared.PHONE_WILL_SHOW,
    details=(
        Detail(
            id="look-up",
            question=_("How do I see whether my registration is done?"),
            answer=lines(
                _(
                    "Log in to Mynaportal with the card and the four-digit PIN. Press **{menu_certificates}**, **{menu_insurance}**, and look for **{menu_usage}**."
                ),
                _(
                    "The page may look a little different on your device. Without a phone and the PIN, a card reader at a clinic shows it too."
                ),
            ),
        ),
        Detail(
            id="my-insurer",
            question=_("Where do I see my insurer, my symbol and number, and since when I am insured?"),
            answer=lines(
                _(
                    "In Mynaportal under **{menu_certificates}** and **{menu_insurance}**: scroll down to the name of the insurer (保険者), symbol and number (記号・番号) and the first day (資格取得日)."
                ),
                while_holds(
                    "notice_not_alone",
                    _(
                        "They are also written on the 資格情報のお知らせ (notice of eligibility information) and on the 資格確認書 (health insurance eligibility certificate) that your insurer sends."
                    ),
                ),
            ),
        ),
        Detail(
            id="without-phone",
            question=_("How do I find out without a smartphone or without the PIN?"),
            answer=lines(
                _(
                    "**At your next visit to a clinic or pharmacy:** put the card on the card reader. If it is not registered, the reader says so and offers to do it."
                ),
                _("**At the city office (市区町村の窓口)**, with the card. Call first: not every office looks it up."),
                while_holds(
                    "notice_not_alone",
                    _(
                        "If you find a 資格情報のお知らせ (notice of eligibility information) at home, you were probably registered when it came. Some insurers send it to everybody, though."
                    ),
                ),
            ),
            facts=("registration_at_clinic", "registration_at_office"),
        ),
        Detail(
            id="cannot-log-in",
            question=_("I cannot log in to Mynaportal to look it up."),
            answer=lines(
                _("You need not: the card reader of a clinic or pharmacy shows it too."),
                shared.APP_FAULTS,
                shared.STOP_WHEN_REFUSED,
            ),
            facts=("registration_at_clinic", "pin_reset"),
        ),
    ),
    flows=("status", "register"),
    neighbours=("register", "eligibility-notice", "phone", "pin"),
    facts=("no_health_data_on_card", "app_name"),
)

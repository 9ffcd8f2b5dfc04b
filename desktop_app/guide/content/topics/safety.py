"""Is it safe: what the chip holds, carrying the card, the number seen by others."""

from __future__ import annotations

from desktop_app.guide.model.dsl import lines
from desktop_app.guide.model.topic import Detail, Topic
from desktop_app.language.message import words_about

_ = words_about("safety")

SAFETY = Topic(
    id="safety",
    title=_("Is it safe?"),
    icon="card-front",
    answer=lines(
        _(
            "The chip holds **no health data, no insurance data and no tax data**. They stay where they are, and are fetched only when you show the card and your face or PIN."
        ),
        _(
            "The twelve-digit My Number is **not used** at the clinic. If somebody sees it, they can do nothing with it alone."
        ),
        _(
            "You may carry the card with you, as you carry a bank card. If it is lost, have it suspended at once: **{hotline_languages}** (in English and other languages) or **{hotline}** (in Japanese), day and night."
        ),
    ),
    to_do=lines(_("Tell nobody the PIN, and do not write it on the card"), _("Send nobody a photo of the card")),
    details=(
        Detail(
            id="on-the-chip",
            question=_("Are medical or insurance data stored on the card?"),
            answer=lines(
                _(
                    "No. The chip holds what is printed on the card, your photo, the number and the electronic certificates, but no illness, no medicine, no insurance."
                )
            ),
            facts=("no_health_data_on_card",),
        ),
        Detail(
            id="leak-through-number",
            question=_("Can personal data leak through the My Number?"),
            answer=lines(
                _("The number alone opens nothing. Offices may look only at what their own work needs."),
                _("Mynaportal shows you which offices exchanged data about you."),
            ),
            facts=("number_not_used", "access_log"),
        ),
        Detail(
            id="history-leak",
            question=_("Does my medical history leak out of the chip?"),
            answer=lines(_("No: it is not on the chip. Whoever tries to force the chip open destroys it.")),
            facts=("no_health_data_on_card", "chip_protected"),
        ),
        Detail(
            id="is-it-safe",
            question=_("Is it safe to use it as an insurance card?"),
            answer=lines(
                _(
                    "A finder can hardly use it: the reader asks for your face or the PIN. Treat it like a bank card, and have it suspended when it is lost."
                )
            ),
            facts=("no_health_data_on_card", "loss_day_and_night"),
        ),
        Detail(
            id="carry",
            question=_("May I carry the card around?"),
            answer=lines(_("Yes, it is meant to be carried. Keep the PIN in your head, not beside the card.")),
            facts=("number_not_used",),
        ),
        Detail(
            id="number-seen",
            question=_("I am afraid that somebody sees my My Number."),
            answer=lines(
                _(
                    "The number is on the back of the card, and the staff do not need it. Seen alone it is of no use to anybody: procedures ask for an ID as well."
                )
            ),
            facts=("number_not_used",),
        ),
        Detail(
            id="number-at-clinic",
            question=_("Is the twelve-digit number used at the clinic?"),
            answer=lines(
                _(
                    "No. The reader uses the electronic certificate in the chip. The clinic neither sees nor keeps the number."
                )
            ),
            facts=("number_not_used",),
        ),
    ),
    flows=("lost-card", "pin"),
    neighbours=("lost-card", "pin", "at-the-clinic"),
    facts=("no_health_data_on_card", "number_not_used", "loss_day_and_night"),
)

"""The lost card was found again: whether it was suspended, and what then."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.model.dsl import do, lines, to
from desktop_app.guide.model.node import Line, Option, Outcome, Question
from desktop_app.language.message import words_about

_ = words_about("lost-card")

_TELL_POLICE = do(_("If you reported the loss to the police, tell them that it is found"))
_UNTIL_LIFTED = _("Until the suspension is lifted, clinics do not take the card.")

FOUND = (
    Question(
        id="found-suspended",
        title=_("Did you have the card suspended?"),
        options=(
            Option("was-stopped", _("Yes, by telephone"), to("lift")),
            Option("new-one-coming", _("Yes, and I have applied for a new card"), to("found-late")),
            Option("not-stopped", shared.NO, to("still-good")),
            Option("stopped-unsure", shared.NOT_SURE, to("found-unsure")),
        ),
    ),
    Outcome(
        id="lift",
        title=_("Take the card to the city office"),
        body=lines(
            do(
                _(
                    "The suspension can be lifted **only at the counter**, never by telephone. Say 「一時停止の解除をしたいです」 (I would like to have the suspension lifted). Until then clinics do not take the card."
                )
            ),
            do(
                _(
                    "The suspension ended the certificate for signatures (署名用電子証明書). If you use it, ask for a new one, and ask whether the other certificate works again."
                )
            ),
            Line(
                _(
                    "If a phone was suspended too, that suspension is lifted in the app **{app_name}** on the phone itself."
                ),
                facts=("suspension_lift_phone",),
            ),
        ),
        where=lines(shared.CITY_COUNTER),
        checklist=lines(shared.CARD, shared.ID, _("The PIN and the long password, if you know them"), _TELL_POLICE),
        contacts=shared.CONTACTS,
        facts=("suspension_lift", "suspension_signature", "suspended_card"),
        picture="counter",
        staff_sentences=("found",),
        next_flows=("doctor-today",),
    ),
    Outcome(
        id="found-unsure",
        title=_("Take it to the city office: there it can be seen"),
        body=lines(
            do(
                _(
                    "Ask at the counter whether the card is suspended. If it is, have the suspension lifted there at once. If not, it works as before."
                )
            ),
            _UNTIL_LIFTED,
        ),
        where=lines(shared.CITY_COUNTER),
        checklist=lines(shared.CARD, shared.ID, _("The PIN and the long password, if you know them"), _TELL_POLICE),
        contacts=shared.CONTACTS,
        facts=("suspension_lift", "suspended_card"),
        picture="counter",
        staff_sentences=("found",),
        next_flows=("doctor-today",),
    ),
    Outcome(
        id="still-good",
        title=_("Yes, you can go on using it"),
        body=lines(
            _(
                "The card was not suspended: it works as before. **If it may have been in somebody else's hands**, have it suspended after all, day and night."
            )
        ),
        checklist=lines(_TELL_POLICE),
        contacts=shared.CONTACTS_WHEN_LOST,
        facts=("loss_day_and_night",),
        picture="card-check",
        next_flows=("status", "doctor-today", "suspicious-message"),
    ),
    Outcome(
        id="found-late",
        title=_("Ask the city office which card counts"),
        body=lines(
            do(
                _(
                    "Do not use the found card for now. Go to the city office with it, or call. Say that you found it, and ask whether the new card is still being made."
                )
            )
        ),
        where=lines(shared.CITY_COUNTER),
        checklist=lines(_("The card that you found"), shared.ID, _TELL_POLICE),
        contacts=shared.CONTACTS,
        facts=("suspension_lift",),
        picture="counter",
        staff_sentences=("found-late",),
        next_flows=("doctor-today",),
    ),
)

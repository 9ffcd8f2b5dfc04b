"""Where the ways of registering end."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.model import rules
from desktop_app.guide.model.dsl import do, lines, only_if, while_holds
from desktop_app.guide.model.node import Line, Outcome
from desktop_app.language.message import words_about

_ = words_about("register")

_CERTIFICATE_ENDED = _(
    "The certificate of this card expired in **{certificate_ends:month}**. It must be renewed before the card can be registered, **even if it was registered before**."
)
_CERTIFICATE_ENDED_LATELY = _(
    "The certificate of this card expired in **{certificate_ends:month}**. If the card is registered already, a clinic still accepts it until the end of {grace_ends:month}; if not, renew the certificate before you register."
)
_WITHOUT_PIN = do(
    _(
        "You can register without the PIN at a clinic, with your face. For a new PIN go to the counter of the city where you live."
    )
)

OUTCOMES = (
    Outcome(
        id="applied",
        title=_("You have applied"),
        body=lines(
            _(
                "Once it is complete, the card can be used as an insurance card. Look in Mynaportal whether it shows. If it does not after about a week, call the hotline."
            ),
            shared.EVERY_VISIT,
        ),
        facts=("registration_delay", "registration_once"),
        picture="card-check",
        contacts=shared.CONTACTS,
        next_flows=("status",),
    ),
    Outcome(
        id="pin-refused",
        title=_("Stop here, and nothing is lost"),
        body=lines(
            _(
                "**Do not type the PIN again.** After {pin_tries} wrong entries in total, the PIN is locked, and tries of long ago count too."
            ),
            _WITHOUT_PIN,
        ),
        checklist=lines(
            shared.CARD,
            _(
                "At the counter say 「利用者証明用の暗証番号を再設定したいです」 (I would like to set a new four-digit PIN)."
            ),
        ),
        contacts=shared.CONTACTS,
        facts=("pin_reset", "use_without_pin", "registration_at_clinic"),
        picture="counter",
        staff_sentences=("pin",),
        next_flows=("doctor-today",),
    ),
    Outcome(
        id="cannot-log-in",
        title=shared.LOGGED_OUT,
        body=lines(shared.APP_FAULTS, shared.STOP_WHEN_REFUSED, _WITHOUT_PIN),
        checklist=lines(shared.CARD),
        contacts=shared.CONTACTS,
        facts=("pin_reset", "use_without_pin", "registration_at_clinic"),
        picture="telephone",
        staff_sentences=("register",),
        next_flows=("doctor-today",),
    ),
    Outcome(
        id="ask",
        title=shared.ASK_TITLE,
        body=lines(shared.ASK_BODY),
        contacts=shared.CONTACTS,
        facts=("hotline",),
        picture="telephone",
        staff_sentences=("am-i-registered",),
        next_flows=("status",),
    ),
    Outcome(
        id="cash-machine",
        title=_("At the cash machine"),
        body=lines(
            do(
                _(
                    "Go to a {registration_at_atm}, choose the service for the My Number Card (マイナンバーカード) and follow the screen."
                )
            ),
            _("The machine asks for the four-digit PIN. **Stop if it is refused once.**"),
        ),
        checklist=lines(shared.CARD, _("The four-digit PIN, from memory")),
        contacts=shared.CONTACTS,
        picture="cash-machine",
        staff_sentences=("register",),
    ),
    Outcome(
        id="registered-at-clinic",
        title=_("That is all you have to do"),
        body=lines(
            _("Once the screen says that the registration is complete, the card can be used for this very visit."),
            shared.EVERY_VISIT,
        ),
        checklist=lines(
            shared.CARD,
            _(
                "If a 資格情報のお知らせ (notice of eligibility information) came by post: that too, in case the reader does not work"
            ),
        ),
        facts=("registration_at_clinic", "registration_once"),
        picture="card-check",
        staff_sentences=("register",),
        next_flows=("status",),
    ),
    Outcome(
        id="city-office",
        title=_("At the city office"),
        body=lines(
            do(
                _(
                    "Go to the counter of the city where you live (市区町村の窓口). Call the office first: **not every one** registers at its counter."
                )
            ),
            do(
                _(
                    "Say 「マイナンバーカードの健康保険証の利用登録をしたいです」 (I would like to register my card as an insurance card)."
                )
            ),
        ),
        checklist=lines(shared.CARD, shared.PIN_OR_NEW_ONE),
        contacts=shared.CONTACTS,
        facts=("registration_at_office", "pin_reset"),
        picture="counter",
        staff_sentences=("register",),
    ),
    Outcome(
        id="get-a-card",
        title=_("First you need the card itself"),
        body=lines(
            do(_("You can apply for a My Number Card at the city office (市区町村の窓口), or with a smartphone.")),
            do(_("**If you had a card and lost it, call at once**, day or night.")),
            while_holds(
                "eligibility_certificate",
                _(
                    "Until it comes, a **資格確認書** (health insurance eligibility certificate) can be used at the clinic. Insurers (保険者) send it to people without a card; ask yours if none came."
                ),
            ),
        ),
        contacts=shared.CONTACTS_WHEN_LOST,
        qr="card_page",
        qr_shows=_("Your phone will show the official site of the My Number Card (マイナンバーカード総合サイト)."),
        facts=("loss_day_and_night",),
        staff_sentences=("get-a-card",),
        next_flows=("doctor-today",),
    ),
    Outcome(
        id="renew-first",
        title=_("The electronic certificate comes first"),
        body=lines(
            Line(_CERTIFICATE_ENDED_LATELY, when=rules.certificate_in_grace),
            Line(_CERTIFICATE_ENDED, when=rules.certificate_expired),
            Line(
                _(
                    "This card has no electronic certificate in use. One must be put on it before the card can be registered."
                ),
                when=rules.certificate_missing,
            ),
            do(
                _(
                    "Go to the counter of the city where you live (市区町村の窓口). It is free of charge and usually done on the same day."
                )
            ),
            only_if(rules.certificate_in_grace, shared.ELIGIBILITY_IF_UNREGISTERED),
            only_if(rules.unless(rules.certificate_in_grace), shared.ELIGIBILITY_MEANWHILE),
        ),
        where=lines(shared.CITY_COUNTER),
        checklist=lines(shared.CARD, shared.END_LETTER, shared.PIN_OR_NEW_ONE),
        contacts=shared.CONTACTS,
        facts=("certificate_renewal",),
        picture="counter",
        staff_sentences=("renew-certificate", "put-on-certificate"),
        next_flows=("doctor-today",),
    ),
)

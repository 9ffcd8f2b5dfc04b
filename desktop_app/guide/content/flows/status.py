"""Am I registered? The card does not say; Mynaportal does, and so does the reader at a clinic."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.content import flow_tiles
from desktop_app.guide.content.questions import app_first_use, device_options, know_pin_question
from desktop_app.guide.model import rules
from desktop_app.guide.model.dsl import do, lines, to, while_holds
from desktop_app.guide.model.flow import Flow
from desktop_app.guide.model.node import Edge, Line, Option, Outcome, Question, Step
from desktop_app.language.message import words_about

_ = words_about("status")

STATUS = Flow(
    id="status",
    title=flow_tiles.STATUS.title,
    summary=flow_tiles.STATUS.summary,
    icon=flow_tiles.STATUS.icon,
    start=(
        Edge("certificate-expired", when=rules.certificate_expired),
        Edge("no-certificate", when=rules.certificate_missing),
        Edge("where-it-is-written"),
    ),
    nodes=(
        Step(
            id="where-it-is-written",
            title=_("The card itself does not say"),
            body=lines(
                _(
                    "Whether you are registered is **not written on the card**. Mynaportal (マイナポータル) shows it, and so does the card reader at a clinic."
                ),
                Line(
                    _(
                        "What your card does say: its electronic certificate is valid until **{certificate_ends:month}**."
                    ),
                    when=rules.certificate_good,
                ),
                Line(
                    _(
                        "What your card does say: its electronic certificate expires in **{certificate_ends:month}**. Renew it soon, at the city office (市区町村の窓口)."
                    ),
                    when=rules.certificate_ends_soon,
                ),
                Line(
                    _(
                        "What your card does say: its electronic certificate expired in **{certificate_ends:month}**. A clinic still accepts a registered card until the end of {grace_ends:month}, but **Mynaportal no longer lets you in**."
                    ),
                    when=rules.certificate_in_grace,
                ),
            ),
            facts=("no_health_data_on_card", "certificate_grace_months"),
            picture="card-front",
            to=(
                Edge("renew-first", when=rules.certificate_in_grace),
                Edge("do-not-type", when=rules.pin_unsafe),
                Edge("device"),
            ),
        ),
        Question(
            id="device",
            title=_("What can you open Mynaportal with?"),
            body=lines(shared.FAMILY_PHONE),
            options=device_options(reads_card="know-pin", otherwise="without-mynaportal"),
        ),
        know_pin_question(known="before-the-pin", otherwise="without-mynaportal"),
        Step(
            id="before-the-pin",
            title=shared.BEFORE_PIN,
            shows_tries=True,
            body=shared.BEFORE_PIN_BODY,
            facts=("pin_tries", "pin_reset"),
            picture="pin-pad-tries",
            warns_of_pin=True,
            to=(
                Edge("app-first-use", when=rules.every(rules.chose("phone"), rules.fact_holds("app_first_use"))),
                Edge("log-in-by-phone", when=rules.chose("phone")),
                Edge("log-in-by-computer"),
            ),
        ),
        app_first_use(then="log-in-by-phone"),
        Step(
            id="log-in-by-phone",
            title=_("Log in to Mynaportal on the phone"),
            body=lines(
                shared.POINT_CAMERA,
                _(
                    "Press **ログイン** (log in), type the four-digit PIN, and hold the card flat against the back of the phone until it says that it is done."
                ),
                while_holds(
                    "app_faults",
                    _("Use an ordinary window of the browser, not a private one (シークレット, プライベート)."),
                ),
            ),
            types_pin=True,
            facts=("app_name",),
            qr="mynaportal",
            qr_shows=shared.PHONE_WILL_SHOW,
            to=to("follow-the-menu"),
        ),
        Step(
            id="log-in-by-computer",
            title=_("Log in to Mynaportal on the computer"),
            body=lines(
                shared.OPEN_ON_COMPUTER,
                _(
                    "Press **ログイン** (log in), choose the card reader (ICカードリーダー), put the card on it and type the four-digit PIN in the window of Mynaportal, **not here**."
                ),
            ),
            types_pin=True,
            picture="reader-contactless",
            picture_below="reader-contact",
            to=to("follow-the-menu"),
        ),
        Step(
            id="follow-the-menu",
            title=_("Find the line that shows it"),
            body=lines(
                _(
                    "On the first page press **{menu_certificates}** (certificates), then **{menu_insurance}** (health insurance card)."
                ),
                _(
                    "Look for the line **{menu_usage}** (use of the My Number Card). The page may look a little different on your device: scroll down slowly."
                ),
            ),
            picture="mynaportal-menu",
            to=to("what-do-you-see"),
        ),
        Question(
            id="what-do-you-see",
            title=_("What do you see?"),
            options=(
                Option("registered", _("{shown_registered} (registered)"), to("registered"), icon="seen-registered"),
                Option(
                    "not-registered",
                    _("{shown_unregistered} (not registered), in red"),
                    to("not-registered"),
                    icon="seen-unregistered",
                ),
                Option("cannot-log-in", _("I cannot log in"), to("cannot-log-in"), icon="seen-refused"),
                Option(
                    "something-else", _("Something else, or I am not sure"), to("something-else"), icon="seen-other"
                ),
            ),
        ),
        Outcome(
            id="registered",
            title=_("You are registered"),
            body=lines(
                _("The card can be used as an insurance card (マイナ保険証). You need not do anything more now."),
                shared.EVERY_VISIT,
            ),
            facts=("registration_once",),
            picture="card-check",
            offers_renewal_book=True,
        ),
        Outcome(
            id="not-registered",
            title=_("You are not registered yet"),
            body=lines(do(_("You can register right now, or with the card reader at your next visit to a clinic."))),
            facts=("registration_at_clinic",),
            picture="clinic-reader",
            staff_sentences=("register",),
            offers_renewal_book=True,
            next_flows=("register", "doctor-today"),
            next_flow_first=True,
        ),
        Outcome(
            id="cannot-log-in",
            title=shared.LOGGED_OUT,
            body=lines(
                shared.APP_FAULTS,
                _(
                    "If Mynaportal said that the PIN was wrong, **do not type it again**: after {pin_tries} wrong entries in total, the PIN is locked."
                ),
                _(
                    "At a clinic the card works without the PIN: by face (顔認証), or by the staff looking at your photo (目視確認). If it is not registered yet, the reader there offers to do it."
                ),
            ),
            checklist=lines(
                do(_("For a new PIN go to the counter of the city where you live (市区町村の窓口), with the card.")),
            ),
            contacts=shared.CONTACTS,
            facts=("use_without_pin", "pin_reset", "registration_at_clinic"),
            picture="counter",
            staff_sentences=("pin",),
            offers_renewal_book=True,
        ),
        Outcome(
            id="something-else",
            title=shared.ASK_TITLE,
            body=lines(_("The pages of Mynaportal change now and then."), shared.ASK_BODY),
            contacts=shared.CONTACTS,
            facts=("hotline",),
            picture="telephone",
            staff_sentences=("am-i-registered",),
            offers_renewal_book=True,
        ),
        Outcome(
            id="without-mynaportal",
            title=_("Two ways that need neither phone nor PIN"),
            body=lines(
                do(
                    _(
                        "**At your next visit to a clinic or pharmacy:** put the card on the card reader. If it is not registered, the reader offers to do it."
                    )
                ),
                do(
                    _(
                        "**At the city office (市区町村の窓口):** say 「マイナ保険証の登録ができているか確認したいです」 (I would like to know whether I am registered). Call the office first: not every one has this service."
                    )
                ),
            ),
            checklist=lines(shared.CARD),
            contacts=shared.CONTACTS,
            facts=("registration_at_clinic", "registration_at_office"),
            picture="clinic-reader",
            staff_sentences=("am-i-registered",),
            offers_renewal_book=True,
        ),
        Step(
            id="do-not-type",
            title=shared.LEAVE_PIN,
            shows_tries=True,
            body=lines(
                _(
                    "Mynaportal would ask for the PIN. **Please do not type the PIN of this card.** You can find out without it."
                ),
                _("The city office (市区町村の窓口) can set a new PIN whenever you like."),
            ),
            facts=("pin_reset",),
            picture="pin-pad-no",
            to=to("without-mynaportal"),
        ),
        Outcome(
            id="renew-first",
            title=_("Renew the electronic certificate first"),
            body=lines(
                _(
                    "Mynaportal does not let you in with an expired certificate. **Renewing is free of charge**, at the counter of the city where you live, and usually done on the same day."
                ),
                _(
                    "If the card is registered, a clinic still accepts it until the end of **{grace_ends:month}**. The reader there also shows whether it is registered."
                ),
                shared.NOT_THE_PHONE,
            ),
            where=lines(shared.CITY_COUNTER),
            checklist=lines(shared.CARD, shared.END_LETTER, shared.PIN_OR_NEW_ONE),
            contacts=shared.CONTACTS,
            facts=("certificate_renewal", "certificate_grace_months"),
            picture="counter",
            staff_sentences=("renew-certificate",),
            offers_renewal_book=True,
            next_flows=("doctor-today",),
        ),
        Outcome(
            id="certificate-expired",
            title=_("The electronic certificate has expired"),
            body=lines(
                _(
                    "It expired in **{certificate_ends:month}**. Registered or not, the card cannot be used as an insurance card until the certificate is renewed: free of charge, at the counter of the city where you live."
                ),
                shared.REGISTER_AGAIN,
                shared.ELIGIBILITY_MEANWHILE,
            ),
            where=lines(shared.CITY_COUNTER),
            checklist=lines(shared.CARD, shared.END_LETTER, shared.PIN_OR_NEW_ONE),
            contacts=shared.CONTACTS,
            facts=("certificate_renewal", "certificate_grace_months"),
            picture="counter",
            staff_sentences=("renew-certificate",),
            offers_renewal_book=True,
            next_flows=("renewal", "register", "doctor-today"),
        ),
        Outcome(
            id="no-certificate",
            title=_("This card has no electronic certificate in use"),
            body=lines(
                do(
                    _(
                        "Without it the card cannot be used as an insurance card. Ask at the counter of the city where you live (市区町村の窓口) to have one put on the card."
                    )
                ),
                shared.ELIGIBILITY_MEANWHILE,
            ),
            where=lines(shared.CITY_COUNTER),
            checklist=lines(shared.CARD, shared.PIN_OR_NEW_ONE),
            contacts=shared.CONTACTS,
            facts=("certificate_renewal",),
            picture="counter",
            staff_sentences=("put-on-certificate",),
            offers_renewal_book=True,
            next_flows=("doctor-today",),
        ),
    ),
)

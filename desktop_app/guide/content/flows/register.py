"""How do I register? The application 健康保険証利用申込, by the way that fits what the person has."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.content import flow_tiles
from desktop_app.guide.content.flows.register_outcomes import OUTCOMES
from desktop_app.guide.content.questions import app_first_use, device_options, know_pin_question
from desktop_app.guide.model import rules
from desktop_app.guide.model.dsl import lines, only_if, to
from desktop_app.guide.model.flow import Flow
from desktop_app.guide.model.node import Edge, Line, Option, Question, Step
from desktop_app.language.message import words_about

_ = words_about("register")

_CLINIC = Option(
    "clinic", _("At a clinic or pharmacy, with its card reader"), to("clinic-reader"), icon="clinic-reader"
)
_CITY_OFFICE = Option("city-office", _("At the city office (市区町村の窓口)"), to("city-office"), icon="counter")
_LOOK_FOR_APPLICATION = _(
    "Look for **{menu_application}** (application for use as health insurance card) and press it."
)
_ELSE_AT_A_CLINIC = _("The words on the page may have changed. If you do not find them, register at a clinic.")
_NOT_SURE_WHERE = Option("not-sure-where", shared.NOT_SURE, to("clinic-reader"))

REGISTER = Flow(
    id="register",
    title=flow_tiles.REGISTER.title,
    summary=flow_tiles.REGISTER.summary,
    icon=flow_tiles.REGISTER.icon,
    start=(
        Edge("renew-first", when=rules.certificate_useless),
        Edge("do-not-type", when=rules.pin_unsafe),
        Edge("way", when=rules.card_read),
        Edge("have-card"),
    ),
    nodes=(
        Question(
            id="have-card",
            title=_("Do you have a My Number Card?"),
            body=lines(
                _(
                    "The plastic card with your photo (マイナンバーカード). There is no separate insurance card any more: this card becomes it."
                )
            ),
            options=(
                Option("card", _("Yes"), to("way")),
                Option(
                    "card-without-pin", _("Yes, one without a PIN (顔認証マイナンバーカード)"), to("place-without-pin")
                ),
                Option("no-card", _("No"), to("get-a-card")),
                Option("not-sure-card", shared.NOT_SURE, to("is-it-this")),
            ),
        ),
        Question(
            id="is-it-this",
            title=_("Does your card look like this?"),
            body=lines(
                _(
                    "It is plastic, says 個人番号カード at the top and carries your photo. A paper card without a photo (通知カード) is not it."
                )
            ),
            picture="card-front",
            options=(
                Option("card-found", _("Yes, like this"), to("way")),
                Option("card-not-found", _("No, or I cannot find it"), to("get-a-card")),
            ),
        ),
        Question(
            id="way",
            title=_("Which of these do you have?"),
            body=lines(
                Line(
                    _(
                        "The card in the reader can be registered: its certificate is valid until {certificate_ends:month}."
                    ),
                    when=rules.certificate_good,
                ),
                Line(
                    _(
                        "The certificate of the card in the reader expires in {certificate_ends:month}. Register now, and renew it soon."
                    ),
                    when=rules.certificate_ends_soon,
                ),
                only_if(rules.no_card_read, (shared.FAMILY_PHONE,)),
            ),
            options=device_options(reads_card="know-pin", otherwise="place"),
        ),
        know_pin_question(known="what-to-have-ready", otherwise="place-without-pin"),
        Step(
            id="what-to-have-ready",
            title=_("What to have ready"),
            checklist=lines(
                shared.CARD,
                _("The four-digit PIN, from memory"),
                Line(
                    _("The phone, charged, with the app **{app_name}** from its app store"), when=rules.chose("phone")
                ),
                Line(
                    _("On the phone at least {app_ios} or {app_android}, and a screen lock (画面ロック)"),
                    when=rules.every(rules.chose("phone"), rules.fact_holds("app_first_use")),
                    facts=("app_first_use",),
                ),
                Line(_("The computer, with the card reader plugged in"), when=rules.chose("computer")),
                Line(_("Ten quiet minutes"), when=rules.chose("phone", "computer")),
            ),
            facts=("registration_by_phone",),
            picture="card-front",
            to=to("before-the-pin"),
        ),
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
                Edge("open-on-phone", when=rules.chose("phone")),
                Edge("open-on-computer", when=rules.chose("computer")),
                Edge("cash-machine"),
            ),
        ),
        app_first_use(then="open-on-phone"),
        Step(
            id="open-on-phone",
            title=_("Open Mynaportal on the phone"),
            body=lines(shared.POINT_CAMERA, _LOOK_FOR_APPLICATION, _ELSE_AT_A_CLINIC),
            facts=("app_name",),
            qr="mynaportal",
            qr_shows=shared.PHONE_WILL_SHOW,
            to=to("agree"),
        ),
        Step(
            id="open-on-computer",
            title=_("Open Mynaportal on the computer"),
            body=lines(shared.OPEN_ON_COMPUTER, _LOOK_FOR_APPLICATION, _ELSE_AT_A_CLINIC),
            picture="computer-reader",
            to=to("agree"),
        ),
        Step(
            id="agree",
            title=_("Read and agree"),
            body=lines(
                _("The page explains what the registration is for. Read it to the end, agree (同意) and go on there.")
            ),
            picture="agreement",
            facts=("registration_by_phone",),
            to=(Edge("read-with-phone", when=rules.chose("phone")), Edge("read-with-computer")),
        ),
        Step(
            id="read-with-phone",
            title=_("Type the PIN and hold the card to the phone"),
            body=lines(
                _(
                    "Type the four-digit PIN when the phone asks for it. Lay the card flat against the back of the phone and **hold still** until it says that it is done."
                ),
                _("If nothing happens, take a thick cover off the phone and move the card a little up or down."),
            ),
            types_pin=True,
            facts=("registration_by_phone",),
            picture="phone-card",
            to=to("how-did-it-end"),
        ),
        Step(
            id="read-with-computer",
            title=_("Put the card on the reader and type the PIN"),
            body=lines(
                _(
                    "Put the card on the reader and leave it there. Type the four-digit PIN in the window of Mynaportal, **not here**."
                )
            ),
            types_pin=True,
            facts=("registration_by_phone",),
            picture="reader-contactless",
            picture_below="reader-contact",
            to=to("how-did-it-end"),
        ),
        Question(
            id="how-did-it-end",
            title=_("How did it end?"),
            options=(
                Option("done", _("It said that the application is complete"), to("applied"), icon="seen-done"),
                Option("refused", _("The PIN was refused"), to("pin-refused"), icon="seen-refused"),
                Option("cannot-log-in", _("I could not log in"), to("cannot-log-in"), icon="seen-other"),
                Option("something-else", _("Something else, or I am not sure"), to("ask"), icon="question"),
            ),
        ),
        Question(
            id="place",
            title=_("Where would you like to register?"),
            body=lines(_("At a clinic, at a pharmacy and at the city office there is somebody to help.")),
            options=(
                _CLINIC,
                _CITY_OFFICE,
                Option("atm", _("At a cash machine ({registration_at_atm})"), to("know-pin"), icon="cash-machine"),
                _NOT_SURE_WHERE,
            ),
        ),
        Question(
            id="place-without-pin",
            title=_("You can register without the PIN"),
            body=lines(
                _("At a clinic your face is enough. If the reader asks for the PIN all the same, ask the staff."),
                Line(_("The city office can also set a new PIN."), when=rules.unless(rules.chose("card-without-pin"))),
            ),
            facts=("card_without_pin", "pin_reset"),
            options=(_CLINIC, _CITY_OFFICE, _NOT_SURE_WHERE),
        ),
        Step(
            id="do-not-type",
            title=shared.LEAVE_PIN,
            shows_tries=True,
            body=lines(
                _("**Please do not type the PIN of this card anywhere.** You can register without it, with your face.")
            ),
            facts=("registration_at_clinic", "use_without_pin"),
            picture="pin-pad-no",
            to=to("place-without-pin"),
        ),
        Step(
            id="clinic-reader",
            title=_("Put the card on the reader at the clinic"),
            body=lines(
                _(
                    "The reader is at the reception. Put the card on it as its picture shows and choose **顔認証** (face). Take off your mask and hat."
                ),
                _(
                    "If it does not recognise your face the second time, say 「目視確認でお願いします」 (please compare by eye): the staff then look at your photo. **Do not go on trying:** after {face_tries} failures in a row the face check is locked, and the city office must unlock it."
                ),
            ),
            facts=("use_without_pin", "card_without_pin"),
            picture="clinic-reader",
            done_away=True,
            to=to("clinic-screen"),
        ),
        Step(
            id="clinic-screen",
            title=_("The screen offers to register"),
            body=lines(
                _(
                    "If the card is not registered yet, the screen says so and offers the registration (利用登録). Agree to it there."
                ),
                _(
                    "It may also ask whether the doctor may see your medicines and check-ups. That is your own choice at each visit."
                ),
            ),
            facts=("registration_at_clinic",),
            picture="clinic-reader",
            done_away=True,
            to=to("registered-at-clinic"),
        ),
        *OUTCOMES,
    ),
)

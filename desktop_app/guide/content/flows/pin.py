"""I have trouble with the PIN: forgotten, refused, locked; and going to the doctor all the same."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.content import flow_tiles
from desktop_app.guide.model import rules
from desktop_app.guide.model.dsl import do, lines, to
from desktop_app.guide.model.flow import Flow
from desktop_app.guide.model.node import Edge, Line, Option, Outcome, Question, Step
from desktop_app.language.message import words_about

_ = words_about("pin")

_SET_NEW_PIN = _("Say 「利用者証明用の暗証番号を再設定したいです」 (I would like to set a new four-digit PIN).")
_AFTER_WHAT_FOR = (Edge("who-goes", when=rules.password_unusable), Edge("long-known"))

PIN = Flow(
    id="pin",
    title=flow_tiles.PIN.title,
    summary=flow_tiles.PIN.summary,
    icon=flow_tiles.PIN.icon,
    start=(Edge("leave-it", when=rules.pin_unsafe), Edge("which-password")),
    nodes=(
        Step(
            id="leave-it",
            title=shared.LEAVE_PIN,
            shows_tries=True,
            body=lines(
                _(
                    "**Do not type it anywhere for now.** Nothing is lost: the doctor sees you without it, and a new PIN can be set."
                )
            ),
            facts=("use_without_pin", "pin_reset"),
            picture="pin-pad-no",
            to=to("what-for"),
        ),
        Question(
            id="which-password",
            title=_("Which of the two passwords is it?"),
            options=(
                Option(
                    "four-digits",
                    _("The PIN of four digits, for the clinic and for Mynaportal (利用者証明用電子証明書の暗証番号)"),
                    to("what-happened"),
                ),
                Option(
                    "long",
                    _("The long one of {password_length} letters and digits, for signing (署名用電子証明書の暗証番号)"),
                    to("four-known"),
                ),
                Option(
                    "no-pin",
                    _("My card has no PIN (顔認証マイナンバーカード)"),
                    to("card-without-pin"),
                    when=rules.fact_holds("card_without_pin"),
                ),
                Option("password-unsure", shared.NOT_SURE, to("what-happened")),
            ),
        ),
        Question(
            id="what-happened",
            title=_("What has happened?"),
            options=(
                Option("forgotten", _("I have forgotten it"), to("do-not-guess")),
                Option("refused", _("It was refused"), to("do-not-guess")),
                Option("locked", _("It is locked (ロック)"), to("what-for")),
                Option("not-sure", shared.NOT_SURE, to("do-not-guess")),
            ),
        ),
        Step(
            id="do-not-guess",
            title=_("Please do not guess"),
            shows_tries=True,
            body=lines(
                Line(_("After {pin_tries} wrong entries in total, the PIN is locked."), when=rules.no_card_read),
                shared.WRONG_NUMBERS_STAY,
            ),
            facts=("pin_tries", "pin_reset"),
            picture="pin-pad-tries",
            to=to("what-for"),
        ),
        Question(
            id="what-for",
            title=_("What do you need it for?"),
            options=(
                Option(
                    "doctor",
                    _("Only to see a doctor or go to a pharmacy"),
                    to("doctor-without-pin"),
                    icon="clinic-reader",
                ),
                Option(
                    "other-use",
                    _("For Mynaportal, printing certificates in a convenience store or the like"),
                    _AFTER_WHAT_FOR,
                    icon="phone-card",
                ),
                Option("use-unsure", shared.NOT_SURE, _AFTER_WHAT_FOR),
            ),
        ),
        Question(
            id="long-known",
            title=_("Do you know the long password?"),
            body=lines(
                _(
                    "The one of {password_length} letters and digits (署名用電子証明書の暗証番号). With it you can set a new PIN **in a shop** ({store_reset_shops}), without going to the city office."
                )
            ),
            facts=("store_reset",),
            options=(
                Option("long-known", shared.YES, to("shop")),
                Option("long-unknown", shared.NO, to("who-goes")),
                Option("long-unsure", shared.NOT_SURE, to("who-goes")),
            ),
        ),
        Question(
            id="four-known",
            title=_("Do you know the PIN of four digits?"),
            body=lines(
                _(
                    "With it you can set a new long password **in a shop** ({store_reset_shops_signature}), without going to the city office. At the doctor's the long one is never asked for."
                ),
                _("Please do not guess the long one: after **{password_tries} wrong ones in total** it is locked."),
            ),
            facts=("store_reset",),
            options=(
                Option("four-known", shared.YES, (Edge("who-goes", when=rules.pin_unsafe), Edge("shop"))),
                Option("four-unknown", shared.NO, to("who-goes")),
                Option("four-unsure", shared.NOT_SURE, to("who-goes")),
            ),
        ),
        Question(
            id="who-goes",
            title=_("Who goes to the city office?"),
            options=(
                Option("self", _("The person whose card it is"), to("counter")),
                Option("proxy", _("Somebody else, for that person"), to("counter-proxy")),
                Option("who-unsure", shared.NOT_SURE, to("counter")),
            ),
        ),
        Outcome(
            id="doctor-without-pin",
            title=_("At the doctor's you need no PIN"),
            body=lines(
                do(_("Put the card on the reader there and choose **顔認証** (face). Take off your mask and hat.")),
                do(
                    _(
                        "If it does not recognise your face, try only once more, then say 「目視確認でお願いします」 (please compare by eye). After {face_tries} failures in a row the face check is locked (ロック) too."
                    )
                ),
                _("A new PIN can wait until you have time for the city office."),
            ),
            where=lines(shared.CLINIC_RECEPTION),
            checklist=lines(shared.CARD),
            facts=("use_without_pin", "face_fails"),
            picture="clinic-reader",
            staff_sentences=("face",),
            next_flows=("at-the-clinic", "doctor-today"),
        ),
        Outcome(
            id="shop",
            title=_("Set a new one in a shop"),
            body=lines(
                do(
                    _(
                        "1. With a phone that reads the card, use the app **{store_reset_app}**. It checks the card and your face, and asks for the password that you know. **Stop if that is refused once.**"
                    )
                ),
                do(
                    _(
                        "2. Then go to the copying machine (マルチコピー機) of a shop and choose the new one there. It is free of charge."
                    )
                ),
            ),
            where=lines(
                Line(_("{store_reset_shops}, {store_reset_hours}"), when=rules.unless(rules.chose("long"))),
                Line(_("{store_reset_shops_signature}, {store_reset_hours}"), when=rules.chose("long")),
            ),
            deadline=lines(_("Within {store_reset_within} hours after using the app")),
            checklist=lines(shared.CARD, _("The password that you know, from memory"), _("The phone with the app")),
            qr="store_reset_page",
            qr_shows=_("Your phone will show the official page about the new password in a shop."),
            facts=("store_reset",),
        ),
        Outcome(
            id="counter",
            title=_("Set a new one at the city office"),
            body=lines(
                _(
                    "The counter sets a new PIN or password, free of charge and usually at once. You choose the new one yourself."
                ),
                do(_SET_NEW_PIN, when=rules.unless(rules.chose("long"))),
                do(
                    _("Say 「署名用の暗証番号を再設定したいです」 (I would like to set a new signing password)."),
                    when=rules.chose("long"),
                ),
            ),
            where=lines(
                shared.CITY_COUNTER,
                _("In some places a post office (郵便局) too, for the holder only: ask the city office"),
            ),
            checklist=lines(shared.CARD, _("Another ID, if you have one: ask whether it is needed")),
            contacts=shared.CONTACTS,
            facts=("pin_reset",),
            picture="counter",
            staff_sentences=("pin", "password"),
            next_flows=("doctor-today",),
        ),
        Outcome(
            id="counter-proxy",
            title=_("When somebody else goes"),
            body=lines(
                do(
                    _(
                        "It is possible, but mostly takes **two visits**: at the first one you ask, then the city sends a sheet (照会書兼回答書) to the holder of the card, who fills it in, and you go again with it. Some cities do it at once for a member of the same household. **Call the city office before you go.**"
                    )
                ),
                _("Until then the doctor sees the person without a PIN."),
            ),
            where=lines(shared.CITY_COUNTER),
            checklist=lines(shared.CARD, shared.ID, _("The filled-in letter (照会書兼回答書), in its closed envelope")),
            contacts=shared.CONTACTS,
            facts=("pin_proxy", "use_without_pin"),
            picture="counter",
            staff_sentences=("proxy-mother", "proxy-father", "proxy-family"),
            next_flows=("doctor-today",),
        ),
        Outcome(
            id="card-without-pin",
            title=_("A card without a PIN"),
            body=lines(
                _(
                    "At a clinic it works by face (顔認証), or by the staff looking at your photo (目視確認). It has no PIN that could be forgotten."
                ),
                _(
                    "Mynaportal, printing certificates in convenience stores and registering by phone do not work with it. The city office can change it to a card with a PIN, and back. Somebody else may go for you: to get a PIN again they need two visits, because the city first sends you a letter."
                ),
            ),
            where=lines(shared.CITY_COUNTER),
            checklist=lines(shared.CARD),
            contacts=shared.CONTACTS,
            facts=("card_without_pin", "card_without_pin_back"),
            picture="card-front",
            staff_sentences=("face",),
            next_flows=("register",),
        ),
    ),
)

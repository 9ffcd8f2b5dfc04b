"""I have trouble with the PIN: forgotten, refused, locked; and going to the doctor all the same."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.content import flow_tiles
from desktop_app.guide.content.flows.pin_outcomes import OUTCOMES
from desktop_app.guide.model import rules
from desktop_app.guide.model.dsl import do, lines, to
from desktop_app.guide.model.flow import Flow
from desktop_app.guide.model.node import Edge, Line, Option, Question, Step
from desktop_app.language.message import words_about

_ = words_about("pin")

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
            title=_("Which PIN or password is it?"),
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
                    "other-four",
                    _("Another one of four digits (券面事項入力補助用, 住民基本台帳用)"),
                    to("who-goes"),
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
                Option("refused", _("It was refused once"), to("do-not-guess")),
                Option(
                    "refused-twice",
                    _("It was refused twice"),
                    (Edge("one-try-left", when=rules.no_card_read), Edge("do-not-guess")),
                ),
                Option("locked", _("It is locked (ロック)"), to("what-for")),
                Option("not-sure", shared.NOT_SURE, to("do-not-guess")),
            ),
        ),
        Step(
            id="one-try-left",
            title=_("Stop: only one try is left"),
            body=lines(
                do(
                    _(
                        "**Do not type any number again**, not even one that you believe is right: one more wrong entry locks the PIN (ロック). A few days do not help either."
                    )
                ),
                _(
                    "Nothing is lost: the doctor sees you without it, and the city office sets a new PIN, free of charge."
                ),
            ),
            facts=("pin_tries", "pin_reset", "use_without_pin"),
            picture="pin-pad-no",
            to=to("what-for"),
        ),
        Step(
            id="do-not-guess",
            title=_("Do not type a number that you are not sure of"),
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
                    _("For Mynaportal, printing certificates in a convenience store (konbini) or the like"),
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
                    "With it you can set a new long password **in a shop** ({store_reset_shops_signature}), without going to the city office, **also if the long one is locked**. At the doctor's the long one is never asked for."
                ),
                _(
                    "If it is not locked yet, do not type one that you are not sure of: after **{password_tries} wrong ones in total** it is."
                ),
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
        *OUTCOMES,
    ),
)

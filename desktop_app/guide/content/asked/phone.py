"""What people ask about the app on their phone: what it is, and when it does not work."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.model.dsl import lines, while_holds
from desktop_app.guide.model.node import Line
from desktop_app.guide.model.rules import fact_holds, unless
from desktop_app.guide.model.topic import Detail
from desktop_app.language.message import words_about

_ = words_about("phone")

_CARD_IS_ENOUGH = Line(
    _("**At the clinic you need no log-in:** there the card itself is enough."), facts=("use_without_pin",)
)

DETAILS = (
    Detail(
        id="app",
        question=_("What is the app {app_name}, and what does it want the first time?"),
        answer=lines(
            while_holds(
                "app_first_use",
                _(
                    "It is the app of Mynaportal (マイナポータル) under a new name. **If you have the old one, update it: you need no second app.** The phone needs at least {app_ios} or {app_android}, and a screen lock (画面ロック)."
                ),
            ),
            while_holds("app_first_use", shared.APP_ASKS_FIRST),
            while_holds("app_first_use", _("This does not make the card an insurance card yet.")),
            Line(
                _(
                    "It is the app with which you log in to Mynaportal (マイナポータル), by the card and its four-digit PIN."
                ),
                when=unless(fact_holds("app_first_use")),
                facts=("pin_needs_card",),
            ),
        ),
    ),
    Detail(
        id="cannot-log-in",
        question=_("I cannot log in: it goes back and forth, or shows an error (EDZ…)."),
        answer=lines(
            _CARD_IS_ENOUGH,
            shared.APP_FAULTS,
            while_holds(
                "app_faults",
                _(
                    "**{app_error}** says that the browser or the system does not fit. Or the card of somebody else was read by this phone before. If nothing helps, ask about Mynaportal: **{hotline_system}**."
                ),
            ),
            shared.STOP_WHEN_REFUSED,
        ),
        facts=("use_without_pin", "pin_reset"),
    ),
    Detail(
        id="two-phones",
        question=_("May the card be in two phones at the same time?"),
        answer=lines(
            while_holds(
                "phone_only_one",
                _(
                    "**Not in two Android phones:** only the one that was set up last works, and the one before stops by itself (失効). The card itself goes on working."
                ),
            ),
            while_holds(
                "phone_only_one",
                _(
                    "For two iPhones, or an iPhone beside an Android phone, we have found no rule: ask **{hotline_system}** before you set up the second one."
                ),
            ),
            Line(
                _("A phone cannot be used at a clinic yet."),
                when=unless(fact_holds("phone_only_one")),
                facts=("consents",),
            ),
        ),
    ),
    Detail(
        id="other-app-opens",
        question=_("Another app (デジタル認証アプリ) opens when I log in. What can I do?"),
        answer=lines(
            while_holds(
                "app_installed_last",
                _(
                    "The app that was installed last opens. **Delete デジタル認証アプリ**, which is no longer offered, or install **{app_name}** again after it."
                ),
            ),
            _CARD_IS_ENOUGH,
        ),
        facts=("use_without_pin",),
    ),
    Detail(
        id="does-not-read",
        question=_("My phone does not read the card, or is too old for the app. What can I do?"),
        answer=lines(
            _(
                "Take off the case and the cable, lay nothing of metal under it, and hold both still for {card_hold_seconds} seconds or more: an iPhone with its upper back on the card, an Android phone with its mark for NFC."
            ),
            while_holds("app_first_use", _("The app needs at least {app_ios}, or {app_android} and NFC.")),
            Line(
                _(
                    "**Without a phone:** register at the reader of a clinic or at a cash machine ({registration_at_atm}). At the clinic the card itself is enough."
                ),
                facts=("registration_at_clinic",),
            ),
        ),
        facts=("use_without_pin",),
    ),
)

"""Where the ways of the PIN end: at the doctor's without it, in a shop, at the counter."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.model import rules
from desktop_app.guide.model.dsl import do, know, lines, while_holds
from desktop_app.guide.model.node import Line, Outcome
from desktop_app.language.message import words_about

_ = words_about("pin")

_SET_NEW_PIN = _("Say 「利用者証明用の暗証番号を再設定したいです」 (I would like to set a new four-digit PIN).")
_WITH_LONG = rules.chose("long")
_WITH_OTHER_FOUR = rules.chose("other-four")
_WHICH_UNSURE = rules.chose("password-unsure")

OUTCOMES = (
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
            _(
                "A new PIN can wait. The counter of your city sets it, free of charge: take the card along. Somebody else may go for you, but mostly twice."
            ),
        ),
        where=lines(shared.CLINIC_RECEPTION),
        checklist=lines(
            shared.CARD,
            know(
                while_holds(
                    "baby_card_pin",
                    _(
                        "A baby's card without a photo needs its PIN. If nobody knows it, bring the baby's 資格確認書 too."
                    ),
                )
            ),
        ),
        facts=("use_without_pin", "face_fails", "pin_reset", "pin_proxy"),
        picture="clinic-reader",
        staff_sentences=("face",),
        next_flows=("at-the-clinic", "for-somebody", "doctor-today"),
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
            do(_SET_NEW_PIN, when=rules.unless(rules.chose("long", "other-four", "password-unsure"))),
            do(
                _("Say 「署名用の暗証番号を再設定したいです」 (I would like to set a new signing password)."),
                when=_WITH_LONG,
            ),
            do(
                _(
                    "Say 「券面事項入力補助用の暗証番号を再設定したいです」 (I would like to set a new PIN for filling in what is printed on the card)."
                ),
                when=_WITH_OTHER_FOUR,
            ),
            do(
                _(
                    "Say 「暗証番号を再設定したいです。どれかわかりません」 (I would like to set a new PIN. I do not know which one)."
                ),
                when=_WHICH_UNSURE,
            ),
            Line(
                _(
                    "**A shop cannot do it for this one.** It may have the same four digits as the PIN for the clinic. It is asked for when the card is put on a phone, and at city offices, never at the doctor's."
                ),
                when=_WITH_OTHER_FOUR,
                facts=("pin_other_four",),
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
        title=_("Yes, somebody else can go: free of charge, mostly two visits"),
        body=lines(
            do(
                _(
                    "**First visit:** you ask for a new PIN. Then the city sends a sheet (照会書兼回答書) to the holder of the card. Some cities do it at once for a member of the same household. **Call the city office before you go.**"
                )
            ),
            do(
                _(
                    "The holder **writes the new PIN on the sheet** and closes the envelope. **Second visit:** you go again with it. You need not know the PIN."
                )
            ),
            _("Until then the doctor sees the person without a PIN."),
        ),
        where=lines(shared.CITY_COUNTER),
        checklist=lines(
            shared.CARD,
            shared.ID,
            _("At the second visit: the filled-in sheet (照会書兼回答書), in its closed envelope"),
        ),
        contacts=shared.CONTACTS,
        facts=("pin_proxy", "pin_reset", "use_without_pin"),
        picture="counter",
        staff_sentences=("proxy-mother", "proxy-father", "proxy-family", "pin-for-somebody"),
        next_flows=("for-somebody", "doctor-today"),
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
        next_flows=("register", "doctor-today"),
    ),
)

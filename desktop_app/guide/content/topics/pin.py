"""The PIN: forgotten, locked, reset; cards without one."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.model.dsl import do, do_not, lines, while_holds
from desktop_app.guide.model.node import Line
from desktop_app.guide.model.rules import fact_holds, unless
from desktop_app.guide.model.topic import Detail, Topic
from desktop_app.language.message import words_about

_ = words_about("pin")

PIN = Topic(
    id="pin",
    title=_("PIN: forgotten, locked, a new one"),
    icon="pin-dots",
    answer=lines(
        _(
            "The four-digit PIN locks after **{pin_tries} wrong entries in total**, the long password after {password_tries}. Wrong ones count until the right one is typed or a new one is set, however long ago they were."
        ),
        while_holds(
            "baby_card_pin",
            _(
                "**At a clinic you need neither:** your face, or the staff looking at your photo, is enough. Only a baby's card without a photo needs its PIN."
            ),
        ),
        Line(
            _("**At a clinic you need neither:** your face, or the staff looking at your photo, is enough."),
            when=unless(fact_holds("baby_card_pin")),
        ),
        _(
            "The city office sets a new one, free of charge. If you know the other password, you can also set it in a shop."
        ),
    ),
    to_do=lines(
        shared.CARD,
        do(_("Go to the counter of the city where you live")),
        do_not(_("Do not type a number that you are not sure of")),
    ),
    details=(
        Detail(
            id="locked-at-clinic",
            question=_("My PIN is locked. Can I still use the card as an insurance card?"),
            answer=lines(
                _(
                    "**Yes.** Choose 顔認証 (face) at the reader, or say 「目視確認でお願いします」 (please compare by eye). A new PIN can be set later."
                )
            ),
            facts=("use_without_pin",),
        ),
        Detail(
            id="locked",
            question=_("What do I do when the PIN is locked?"),
            answer=lines(
                _(
                    "Go with the card to the counter of the city where you live (市区町村の窓口): they unlock it and you choose a new one. In some places a post office (郵便局) does it too, for the holder only: ask the city office."
                ),
                _(
                    "If you still know the long password of {password_length} letters and digits, you can do it with the app {store_reset_app} and then in a shop: within {store_reset_within} hours after the app, and only during {store_reset_hours}."
                ),
            ),
            facts=("pin_reset", "store_reset"),
        ),
        Detail(
            id="wrong-twice",
            question=_("I have typed the PIN wrong twice. May I try once more?"),
            answer=lines(
                _(
                    "**No: only one try is left**, and it comes back by itself neither tomorrow nor next year. At a clinic your face is enough. The city office sets a new PIN, free of charge: take the card along."
                )
            ),
            facts=("pin_tries", "pin_reset", "use_without_pin"),
        ),
        Detail(
            id="forgotten",
            question=_("I have forgotten the PIN."),
            answer=lines(
                _(
                    "Do not type a number that you are not sure of: after {pin_tries} wrong entries in total, it is locked. At a clinic your face is enough. For a new PIN go to the city office with the card. It is free of charge."
                )
            ),
            facts=("pin_reset", "use_without_pin"),
        ),
        Detail(
            id="somebody-else",
            question=_("Can somebody else go for me and have a new PIN set?"),
            answer=lines(
                _(
                    "**Yes, free of charge, but mostly in two visits.** At the first one they ask; then the city sends you a sheet (照会書兼回答書). You write the new PIN on it and close the envelope, and they go again with it and your card. Call the city office first."
                )
            ),
            facts=("pin_proxy", "pin_reset"),
        ),
        Detail(
            id="long-locked",
            question=_("The long password is locked. Where is it unlocked, and does it stop me at the clinic?"),
            answer=lines(
                _(
                    "**It does not stop you at the clinic:** there nobody asks for it. If you know the four-digit PIN, you set a new long one with the app {store_reset_app} and then in a shop: {store_reset_shops_signature}. Else at the city office, free of charge."
                )
            ),
            facts=("store_reset", "pin_reset"),
        ),
        Detail(
            id="by-post",
            question=_("Can a new PIN be set by post, by telephone or online?"),
            answer=lines(
                _(
                    "**No.** Only at the counter of the city where you live, in some places at a post office (郵便局), or with the app {store_reset_app} and then in a shop. Whoever asks you for the PIN by telephone or e-mail is a swindler. By post only sheets of the city do (照会書兼回答書, 交付通知書)."
                )
            ),
            facts=("pin_reset", "store_reset"),
        ),
        Detail(
            id="shop-refuses",
            question=_("I have moved, and the machine in the shop sets no new PIN. Why?"),
            answer=lines(
                _(
                    "It needs both certificates, and the one for signatures (署名用電子証明書) ends when the address or the name changes. **Go to the counter of your city** with the card: it is free of charge."
                )
            ),
            facts=("store_reset_needs", "pin_reset", "move_keeps_certificate"),
        ),
        Detail(
            id="two-passwords",
            question=_("Which passwords does the card have?"),
            answer=lines(
                _(
                    "**Four digits** (利用者証明用): to log in and at clinics. **{password_length} letters and digits** (署名用): for signing, for instance a tax return."
                ),
                _(
                    "There are two more with four digits: **券面事項入力補助用** (asked for when you put the card on a phone) and **住民基本台帳用** (at the city office, when you move). They may have the same digits as the first. Only the city office sets new ones, no shop."
                ),
            ),
            facts=("pin_reset", "pin_other_four"),
        ),
        Detail(
            id="which-four",
            question=_("I have several four-digit PINs. Which one does the clinic ask for?"),
            answer=lines(
                Line(
                    _(
                        "**The one that is called 利用者証明用**, as for logging in to Mynaportal. Many people have chosen the same digits for all of them: look at the sheet on which you wrote them when you got the card."
                    ),
                    facts=("clinic_pin",),
                ),
                _(
                    "If it is refused once, do not try on: choose the face, or say 「目視確認でお願いします」 (please compare by eye). With a phone the reader asks for the digits chosen when the phone was set up."
                ),
            ),
            facts=("clinic_pin", "use_without_pin"),
        ),
        Detail(
            id="without-pin",
            question=_("Is there a card without a PIN?"),
            answer=lines(
                _(
                    "**Yes, 顔認証マイナンバーカード**, for people who find a PIN hard. It is your own card, free of charge: the city office writes 顔認証 on it (追記欄). Only if that space is full a new card is made, free as well."
                ),
                _(
                    "It can be used at clinics and as ID, **but not for Mynaportal (マイナポータル), for certificates in shops, for registering at a cash machine, or for online consultations.**"
                ),
                _(
                    "The city office changes it back when you want. Somebody else may go for you: to get a PIN again they need two visits, because the city first sends you a letter."
                ),
            ),
            facts=("card_without_pin", "card_without_pin_back", "card_without_pin_limits"),
        ),
    ),
    flows=("pin", "at-the-clinic", "for-somebody"),
    neighbours=("at-the-clinic", "renewal", "register"),
    contacts=shared.CONTACTS,
)

"""The PIN: forgotten, locked, reset; cards without one."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.model.dsl import lines
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
        _("**At a clinic you need neither:** your face, or the staff looking at your photo, is enough."),
        _(
            "The city office sets a new one, free of charge. If you know the other password, you can also set it in a shop."
        ),
    ),
    to_do=lines(_("Do not guess"), shared.CARD, _("Go to the counter of the city where you live")),
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
            id="forgotten",
            question=_("I have forgotten the PIN."),
            answer=lines(
                _(
                    "Do not guess: after {pin_tries} wrong entries in total, it is locked. At a clinic your face is enough. For a new PIN go to the city office with the card."
                )
            ),
            facts=("pin_reset", "use_without_pin"),
        ),
        Detail(
            id="two-passwords",
            question=_("Which passwords does the card have?"),
            answer=lines(
                _(
                    "**Four digits** (利用者証明用): to log in and at clinics. **{password_length} letters and digits** (署名用): for signing, for instance a tax return."
                ),
                _(
                    "Two more with four digits, for the office (券面事項入力補助用, 住民基本台帳用), cannot be reset in a shop."
                ),
            ),
            facts=("pin_reset",),
        ),
        Detail(
            id="without-pin",
            question=_("Is there a card without a PIN?"),
            answer=lines(
                _(
                    "Yes, 顔認証マイナンバーカード: for people who find a PIN hard. It can be used at clinics and as ID, but not for Mynaportal or at shops. The city office changes it, and back. Somebody else may go for you: to get a PIN again they need two visits, because the city first sends you a letter."
                )
            ),
            facts=("card_without_pin", "card_without_pin_back"),
        ),
    ),
    flows=("pin", "at-the-clinic"),
    neighbours=("at-the-clinic", "renewal", "register"),
    contacts=shared.CONTACTS,
)

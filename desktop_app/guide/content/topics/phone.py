"""The smartphone as an insurance card."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.content.asked.phone import DETAILS
from desktop_app.guide.model.dsl import lines, while_holds
from desktop_app.guide.model.node import Line
from desktop_app.guide.model.rules import fact_holds, unless
from desktop_app.guide.model.topic import Detail, Topic
from desktop_app.language.message import words_about

_ = words_about("phone")

_LOST = _(
    "**Have it suspended, like the card, day and night.** In English and other languages: **{hotline_languages}**. In Japanese: **{hotline}**, then press {loss_key}. Say whether the phone is lost, the card, or both."
)
_NOT_YET = Line(_("That is not possible yet."), when=unless(fact_holds("phone_use")), facts=("consents",))

PHONE = Topic(
    id="phone",
    title=_("The phone as an insurance card"),
    icon="seen-done",
    answer=lines(
        while_holds(
            "phone_use",
            _(
                "At clinics with the equipment a phone can take the place of the card, once the card is registered and has been set up in the phone."
            ),
        ),
        while_holds(
            "phone_models",
            _(
                "It works with an iPhone XS or later that has the newest system, and with the Android phones on the official list of Mynaportal (マイナポータル)."
            ),
        ),
        while_holds(
            "phone_first_visit",
            _(
                "**Carry the card itself all the same**, above all to a clinic where you have not been: not all of them have the equipment."
            ),
        ),
        Line(
            _("Not yet: only the card itself can be used at the clinic."),
            when=unless(fact_holds("phone_use")),
            facts=("consents",),
        ),
    ),
    to_do=lines(
        shared.CARD,
        _("The newest app {app_name}"),
        _(
            "The long password of {password_length} letters and digits, and the four-digit PIN for the printed data (券面事項入力補助用)"
        ),
    ),
    qr="phone_page",
    qr_shows=_(
        "Your phone will show the page of the Ministry of Health (厚生労働省) about the phone as an insurance card."
    ),
    details=(
        Detail(
            id="set-up",
            question=_("How do I set it up?"),
            answer=lines(
                while_holds(
                    "phone_use",
                    _(
                        "In the app **{app_name}**: read the card, type the passwords that it asks for, and follow the screen. Register the card as an insurance card first."
                    ),
                ),
                while_holds("phone_use", shared.STOP_WHEN_REFUSED),
                while_holds(
                    "phone_models",
                    _(
                        "For Android phones a new form, **{android_card_name}** (in the Google Wallet, Googleウォレット), was announced for {android_card_day:day}. Whether your phone can have it, and whether you must set it up again, the app tells; if it does not, ask at the numbers on this page."
                    ),
                ),
                _NOT_YET,
            ),
        ),
        Detail(
            id="which-phones",
            question=_("Which phones can do it?"),
            answer=lines(
                while_holds(
                    "phone_models",
                    _(
                        "An **iPhone XS or later** with at least {phone_ios}. Of Android phones those on the official list of Mynaportal (マイナポータル); the app **{app_name}** says it too when you begin. A phone that is no smartphone cannot."
                    ),
                ),
                _NOT_YET,
            ),
        ),
        Detail(
            id="passwords",
            question=_("I do not know the passwords that it asks for."),
            answer=lines(
                while_holds(
                    "phone_use",
                    _(
                        "**Do not guess.** The city office (市区町村の窓口) sets both anew: the long one (署名用), and the four digits for the printed data (券面事項入力補助用). These four digits cannot be reset in a shop."
                    ),
                ),
                _NOT_YET,
            ),
            facts=("pin_reset",),
        ),
        Detail(
            id="at-the-reception",
            question=_("How do I use the phone at the reception?"),
            answer=lines(
                while_holds(
                    "phone_at_reception",
                    _(
                        "Press **スマートフォン** (smartphone) on the reader, and choose iPhone or Android. On an iPhone use your face or finger (Face ID, Touch ID)."
                    ),
                ),
                while_holds(
                    "phone_at_reception",
                    _(
                        "On an Android phone type the four digits that you chose **when the card was set up in the phone**: not those of the card, and not those that unlock the phone."
                    ),
                ),
                while_holds(
                    "phone_at_reception",
                    _("Then hold the phone for a second or two over the small reader beside it."),
                ),
                _NOT_YET,
            ),
        ),
        Detail(
            id="which-clinics",
            question=_("Which clinics and pharmacies take the phone?"),
            answer=lines(
                while_holds(
                    "phone_clinics",
                    _(
                        "Not all of them. Look for a **sticker** at the entrance or the reception, or on the list of the Ministry of Health (厚生労働省): the code on this page leads there. **Carry the card all the same**, for the day on which the small reader does not work."
                    ),
                ),
                while_holds(
                    "phone_clinics",
                    _("If you are not sure, call the clinic before you go, or **{hotline}** (in Japanese)."),
                ),
                _NOT_YET,
            ),
        ),
        Detail(
            id="battery",
            question=_("What if the battery is empty, or the reader does not take the phone?"),
            answer=lines(
                while_holds(
                    "phone_first_visit",
                    _(
                        "Then show **the card itself**, or a 資格確認書 (health insurance eligibility certificate). With an empty battery the phone cannot be used. If you have neither with you, tell the reception at once."
                    ),
                ),
                _NOT_YET,
            ),
        ),
        Detail(
            id="card-stays",
            question=_("Does the card itself go on working once it is in the phone?"),
            answer=lines(
                while_holds(
                    "phone_card_stays",
                    _("Yes. The phone is one more way; nothing changes on the card. Keep it, and renew it as before."),
                ),
                _NOT_YET,
            ),
        ),
        Detail(
            id="licence",
            question=_("My driving licence is on the card (マイナ免許証). Is the phone enough for both?"),
            answer=lines(
                while_holds(
                    "phone_not_licence",
                    _(
                        "**No: carry the card when you drive.** The phone cannot take the place of the マイナ免許証. As an insurance card it can, at clinics with the equipment."
                    ),
                ),
                _NOT_YET,
            ),
        ),
        Detail(
            id="renewed",
            question=_("What if my card is renewed, or I get a new phone?"),
            answer=lines(
                shared.NOT_THE_PHONE,
                while_holds(
                    "phone_set_up_again",
                    _("Before you give a phone away, delete the card from it in the app **{app_name}**."),
                ),
                _NOT_YET,
            ),
        ),
        Detail(
            id="sell",
            question=_("What must I do before I sell the phone, have it repaired or throw it away?"),
            answer=lines(
                while_holds(
                    "phone_wipe",
                    _(
                        "**Delete the card from it first, in the app {app_name}.** On an Android phone a reset of the phone does not delete it. The staff of the shop cannot do it for you."
                    ),
                ),
                while_holds(
                    "phone_wipe",
                    _(
                        "If the phone is gone already, end it in the app on another phone, or have it suspended by telephone, day and night."
                    ),
                ),
                _NOT_YET,
            ),
            facts=("loss_day_and_night",),
        ),
        Detail(
            id="family",
            question=_("Can I put my child's or my father's card on my phone?"),
            answer=lines(
                while_holds(
                    "phone_first_visit",
                    _("No, a phone holds the card of one person only. For somebody else bring the card itself."),
                ),
                _NOT_YET,
            ),
        ),
        Detail(
            id="phone-lost",
            question=_("What if I lose the phone?"),
            answer=lines(
                _LOST,
                _("From abroad the free numbers may not work: call **{hotline_abroad}**, day and night."),
                _(
                    "If you find it again, the suspension is lifted in the app **{app_name}** on that phone. The certificate for signatures (署名用電子証明書) is set up anew."
                ),
            ),
            facts=("loss_day_and_night", "suspension_lift_phone"),
        ),
        *DETAILS,
    ),
    flows=("register", "lost-card"),
    neighbours=("at-the-clinic", "register", "status", "lost-card"),
    contacts=shared.CONTACTS,
)

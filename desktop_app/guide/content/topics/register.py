"""Where and how to register the card as an insurance card."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.model.dsl import know, lines, while_holds
from desktop_app.guide.model.topic import Detail, Topic
from desktop_app.language.message import words_about

_ = words_about("register")

REGISTER = Topic(
    id="register",
    title=_("Registering the card as an insurance card"),
    icon="phone-card",
    answer=lines(
        _(
            "No new card is made: **your My Number Card becomes the insurance card** (マイナ保険証) once it is registered."
        ),
        _(
            "You can register with a phone that reads the card, with a computer and a card reader, with the reader at a clinic or pharmacy, at a cash machine ({registration_at_atm}), or at many city offices."
        ),
        _(
            "Once is enough, even if your insurer changes. Only if the electronic certificate (電子証明書) was not renewed in time must you register again."
        ),
    ),
    to_do=lines(
        shared.CARD,
        _("By phone or computer: the four-digit PIN"),
        know(_("At a clinic: your face, or the PIN if you like that better")),
    ),
    qr="registration_page",
    qr_shows=_("Your phone will show the page of the Ministry of Health (厚生労働省) about registering."),
    details=(
        Detail(
            id="separate-card",
            question=_("Is there a separate insurance card besides the My Number Card?"),
            answer=lines(
                _(
                    "No. The My Number Card itself becomes your insurance card once it is registered. No other card is sent to you."
                )
            ),
            facts=("registration_once",),
        ),
        Detail(
            id="what-is-it",
            question=_("What is a マイナ保険証, and how do I get one?"),
            answer=lines(
                _(
                    "It is a My Number Card that has been registered for use as an insurance card. If you have the card, register it; if not, apply for the card first."
                )
            ),
            facts=("registration_once", "registration_by_phone"),
        ),
        Detail(
            id="without-registering",
            question=_("Can I use the card at a clinic without registering it beforehand?"),
            answer=lines(
                _(
                    "It must be registered, but that can be done **on the spot**: the reader at the clinic offers the registration when it sees a card that is not registered."
                )
            ),
            facts=("registration_at_clinic",),
        ),
        Detail(
            id="how",
            question=_("How do I register?"),
            answer=lines(
                _(
                    "On the site of Mynaportal, with the app **{app_name}**: press **{menu_application}** (apply for use as health insurance card), agree, type the four-digit PIN and hold the card to the phone."
                ),
                while_holds("app_first_use", shared.APP_ASKS_FIRST),
                _(
                    "Or put the card on the reader of a clinic or pharmacy and follow the screen; your face is enough there."
                ),
            ),
            facts=("registration_by_phone", "registration_at_clinic"),
        ),
        Detail(
            id="needed",
            question=_("What do I need for registering?"),
            answer=lines(
                _(
                    "The My Number Card. By phone or computer also its four-digit PIN, and a phone that reads cards or a card reader. At a clinic nothing else."
                )
            ),
            facts=("registration_by_phone", "registration_at_clinic"),
        ),
        Detail(
            id="where",
            question=_("Where can I register?"),
            answer=lines(
                _(
                    "At home with a phone or a computer with a card reader; at clinics and pharmacies; at many city offices (call first)."
                ),
                _("Also at cash machines ({registration_at_atm}), with the four-digit PIN."),
            ),
            facts=("registration_at_office", "registration_at_clinic"),
        ),
        Detail(
            id="steps",
            question=_("What are the steps in Mynaportal?"),
            answer=lines(
                _("1. Open Mynaportal and press **{menu_application}** (apply for use as health insurance card)."),
                _("2. Read and agree (同意)."),
                _(
                    "3. Type the four-digit PIN and hold the card to the phone (or put it on the reader). **Stop if it is refused once.**"
                ),
                _("4. Wait until it says that the application is complete."),
            ),
            facts=("registration_by_phone",),
        ),
        Detail(
            id="how-long",
            question=_("How long until the registration can be used, and where?"),
            answer=lines(
                _(
                    "As soon as it is complete. Done with the reader at a clinic, it can be used at that very visit. If Mynaportal does not show it after about a week, ask: the numbers stand on this page."
                ),
                _("It can be used at nearly all hospitals, clinics, dentists and pharmacies."),
            ),
            facts=("registration_delay", "registration_at_clinic"),
        ),
        Detail(
            id="cannot-log-in",
            question=_("I cannot log in to Mynaportal to register."),
            answer=lines(
                _(
                    "**You can register without it:** with the card reader of a clinic or pharmacy, or at many city offices."
                ),
                shared.APP_FAULTS,
                shared.STOP_WHEN_REFUSED,
            ),
            facts=("registration_at_clinic", "registration_at_office", "pin_reset"),
        ),
        Detail(
            id="three-registrations",
            question=_("Are 利用登録, 利用者登録 and 健康保険証利用登録 the same?"),
            answer=lines(
                _("**No. For the clinic you need only 健康保険証利用登録**: it makes the card your insurance card."),
                _("利用者登録 gives Mynaportal (マイナポータル) your name and your mail address."),
                while_holds("app_first_use", _("利用登録 opens the app **{app_name}** the first time.")),
            ),
            facts=("three_registrations",),
        ),
        Detail(
            id="since-when",
            question=_("Since when can the card be used as an insurance card?"),
            answer=lines(
                _(
                    "Fully since {registration_history:day}. Leaflets from before that day speak of plans that have long become real."
                )
            ),
        ),
    ),
    flows=("register", "status"),
    neighbours=("status", "phone", "pin", "get-a-card"),
    contacts=shared.CONTACTS,
    facts=("registration_once",),
)

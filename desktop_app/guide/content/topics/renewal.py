"""Certificate and card: when they end, how they are renewed."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.model.dsl import lines, while_holds
from desktop_app.guide.model.node import Line
from desktop_app.guide.model.topic import Detail, Topic
from desktop_app.language.message import words_about

_ = words_about("renewal")

RENEWAL = Topic(
    id="renewal",
    title=_("Dates: renewing the certificate and the card"),
    icon="calendar",
    answer=lines(
        _(
            "The **electronic certificate** (電子証明書) expires on the {certificate_birthdays}th birthday after it was issued, or with the card if that is earlier. The **card** expires on the {card_years_adult}th (for minors the {card_years_minor}th)."
        ),
        _(
            "A letter (有効期限通知書) comes two to three months before. Renewal is open in the last {renewal_opens_months} months before that date, at the city office, **free of charge**."
        ),
        _(
            "A registered card is still accepted at clinics until the end of the third month after the month in which the certificate expired. **A phone is not.**"
        ),
    ),
    to_do=lines(shared.CARD, shared.END_LETTER, shared.PIN_OR_NEW_ONE),
    details=(
        Detail(
            id="says-expired",
            question=_("The reader says that the electronic certificate has expired (失効)."),
            answer=lines(
                _("Renew it at the counter of the city where you live, free of charge and usually on the same day."),
                _(
                    "Until the end of the third month after the month in which it expired, a registered card is still accepted. After that you need a 資格確認書 (health insurance eligibility certificate) until it is renewed."
                ),
                shared.NOT_THE_PHONE,
                while_holds(
                    "registration_deleted",
                    _(
                        "**If it was longer than that, register the card again after the renewal:** the registration was deleted."
                    ),
                ),
            ),
            facts=("certificate_renewal", "grace_still_works"),
        ),
        Detail(
            id="insurance-only",
            question=_(
                "The screen at the clinic says that only my insurance is shown (資格情報のみ). Do I pay everything?"
            ),
            answer=lines(
                _(
                    "**No, your usual part: press {reader_go_on} (go on).** The certificate has expired, but a registered card is accepted until {certificate_grace_months} months after the end of the month in which it expired. Only your medicines are not shown."
                ),
                Line(
                    _("Renew it now at the counter of the city where you live, free of charge."),
                    facts=("certificate_renewal",),
                ),
            ),
            facts=("grace_still_works",),
        ),
        Detail(
            id="what-is-it",
            question=_("What is the 利用者証明用電子証明書?"),
            answer=lines(
                _(
                    "An electronic ID in the chip of the card. With it and the four-digit PIN, clinics, Mynaportal and shops know that it is you. It holds no health data."
                )
            ),
            facts=("certificate_birthdays", "no_health_data_on_card"),
        ),
        Detail(
            id="where",
            question=_("Where do I renew, and with what?"),
            answer=lines(
                _(
                    "The certificate: at the city office (in some places a post office, for the holder only), with the card, the letter and the PIN. It cannot be done online."
                ),
                _(
                    "The card: apply with a photo online or by post, and collect it after about a month. You hand in the old card then: **keep it until that day**."
                ),
            ),
            facts=("certificate_renewal", "card_renewal_month", "renewal_not_online", "renewal_post_office"),
        ),
        Detail(
            id="somebody-else",
            question=_("Can somebody else go for me?"),
            answer=lines(
                _(
                    "Yes, with your card, the sheet 照会書兼回答書 from the letter (filled in, with your PINs, closed in its envelope), and their own ID with photo."
                ),
                _(
                    "Without the sheet or the PINs, or after the certificate has expired, it may take two visits: **call the city office first**."
                ),
            ),
            facts=("renewal_proxy",),
        ),
        Detail(
            id="foreign-residents",
            question=_("I have a period of stay (在留期間). What about my card?"),
            answer=lines(
                _(
                    "It expires with the period of stay, and **no letter comes**. After extending your stay have the card extended at the city office, free of charge, before its old date."
                ),
                while_holds(
                    "residence_my_number_card_rules",
                    _(
                        "With a {residence_my_number_card} (both cards in one) the immigration office (出入国在留管理局) gives you a new card when your stay is extended. **While that is being decided, have the card extended at the city office all the same.** If you are not sure, ask the immigration office."
                    ),
                ),
            ),
            facts=("period_of_stay",),
        ),
        Detail(
            id="year-end",
            question=_("The certificate ends at the turn of the year. Are the offices open?"),
            answer=lines(
                _(
                    "**Usually not from the twenty-ninth of December to the third of January:** city offices and the hotline are closed then. Go before, or as soon as they are open again: it is free of charge after the date too."
                ),
                _(
                    "A registered card is accepted at clinics until the end of the third month after the month in which the certificate expired. **A lost card can be suspended on these days too**, day and night."
                ),
            ),
            facts=("hotline_closed", "loss_day_and_night", "grace_still_works"),
        ),
        Detail(
            id="sunday",
            question=_("Can I go to the counter on a Sunday?"),
            answer=lines(
                Line(
                    _(
                        "**In some cities, on some Sundays: call the counter before you go.** On the Sunday after the third Saturday of a month the system of the cards may be closed (システムメンテナンス), and then nothing can be done with a card."
                    ),
                    facts=("third_sunday",),
                )
            ),
            facts=("third_sunday",),
        ),
        Detail(
            id="moved",
            question=_("I have moved or changed my name. Does the certificate stay?"),
            answer=lines(
                _(
                    "The one for clinics and logging in stays. The one for signatures (署名用電子証明書) becomes invalid, and you need a new one."
                ),
                _(
                    "**Take the card and its PIN along when you report the move.** If the new address is not on it within {move_card_days} days after that, the card becomes void."
                ),
                Line(
                    _(
                        "If the space for changes on the card (追記欄) is full, you get a new card, usually free of charge. Keep the old one until then."
                    ),
                    facts=("free_new_card",),
                ),
            ),
            facts=("move_keeps_certificate",),
        ),
    ),
    flows=("renewal", "letter", "for-somebody"),
    neighbours=("pin", "residence", "at-the-clinic"),
    contacts=shared.CONTACTS,
    facts=("notice_months", "certificate_renewal", "grace_still_works"),
)

"""資格確認書: who gets it, who applies, where."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.model.dsl import lines, while_holds
from desktop_app.guide.model.topic import Detail, Topic
from desktop_app.language.message import words_about

_ = words_about("eligibility-certificate")

ELIGIBILITY_CERTIFICATE = Topic(
    id="eligibility-certificate",
    title=_("資格確認書: the paper instead of the card"),
    icon="letter-certificate",
    answer=lines(
        while_holds(
            "certificate_automatic",
            _(
                "The **資格確認書** (health insurance eligibility certificate) can be used at the clinic like the old insurance card. The first one is free of charge."
            ),
        ),
        while_holds(
            "certificate_automatic",
            _(
                "People without a registered card get it from their insurer (保険者) **automatically**. Registered people who cannot use the card may **apply** for it."
            ),
        ),
        while_holds(
            "elders_by_registration",
            _(
                "Since {elders_change_day:day}, people aged {elders_age} and over with a registered card may **no longer get it automatically**: one prefecture (埼玉県) announced that, and said that the national rule was changed. **Ask the counter for 後期高齢者医療** of your city office what holds for you. You can apply there."
            ),
        ),
        while_holds("elders_all_certificates", _("Everybody aged {elders_age} and over gets one for the time being.")),
        while_holds(
            "old_card_issued",
            _("It begins on {new_cards_ended:day}. Before that day the insurance card is issued as always."),
        ),
    ),
    to_do=lines(_("Find out which insurance you have"), _("If none came: apply there, with an ID")),
    details=(
        Detail(
            id="difference",
            question=_("What is the difference between 資格確認書 and 資格情報のお知らせ?"),
            answer=lines(
                while_holds(
                    "certificate_automatic",
                    _(
                        "The **資格確認書** can be used at the clinic by itself. It is mainly for people without a registered card."
                    ),
                ),
                while_holds(
                    "notice_not_alone",
                    _(
                        "The **資格情報のお知らせ** is normally used only together with the card, when the reader does not work."
                    ),
                ),
                while_holds("old_card_issued", _("Both begin on {new_cards_ended:day}.")),
            ),
        ),
        Detail(
            id="when",
            question=_("When is the 資格確認書 issued?"),
            answer=lines(
                while_holds(
                    "certificate_delay",
                    _(
                        "Automatically, when the insurer (保険者) learns that you have no registered card; that may take more than a month. If you are in a hurry, apply."
                    ),
                ),
                while_holds(
                    "certificate_years",
                    _(
                        "It ends on the date that is printed on it: often after one year, at most after {certificate_years} years. **Look whether that date has passed.** People who still have no registered card get a new one before that."
                    ),
                ),
                while_holds(
                    "certificate_box",
                    _(
                        "When you join a company's insurance or add a family member, ask the company to tick **{certificate_box}** on the joining notice (資格取得届, 被扶養者異動届): then it comes without another application."
                    ),
                ),
                while_holds("old_card_issued", _("From {new_cards_ended:day} on.")),
            ),
        ),
        Detail(
            id="who-gets",
            question=_("What do people get who are not registered or have no card?"),
            answer=lines(
                while_holds(
                    "certificate_automatic",
                    _(
                        "A 資格確認書 from their insurer (保険者), automatically and free of charge. They pay the same share at the clinic."
                    ),
                ),
                while_holds(
                    "certificate_automatic",
                    _("If you have handed your My Number Card back, ask for the 資格確認書: it may not come at once."),
                ),
                while_holds("old_card_issued", _("Before {new_cards_ended:day} the insurance card, as always.")),
            ),
        ),
        Detail(
            id="although-registered",
            question=_("Do I get a 資格確認書 although I am registered?"),
            answer=lines(
                while_holds(
                    "certificate_by_application",
                    _(
                        "On application, in special cases: when somebody needs help at the reader, or while the card is lost, damaged or being renewed. The registration stays."
                    ),
                ),
                while_holds("old_card_issued", _("Not yet: it begins on {new_cards_ended:day}.")),
            ),
        ),
        Detail(
            id="lost-old-card",
            question=_("I have lost my insurance card and have no マイナ保険証."),
            answer=lines(
                while_holds(
                    "certificate_automatic",
                    _("Apply to your insurer (保険者) for a 資格確認書. The old insurance card is not issued again."),
                ),
                while_holds("old_card_issued", _("Ask your insurer (保険者) for a new insurance card.")),
            ),
        ),
        Detail(
            id="lost-certificate",
            question=_("I have lost the 資格確認書."),
            answer=lines(
                while_holds(
                    "certificate_no_blocking",
                    shared.ELIGIBILITY_LOST,
                ),
                while_holds(
                    "certificate_no_blocking",
                    shared.ELIGIBILITY_LOST_OUTSIDE,
                ),
                while_holds(
                    "certificate_fee_lower",
                    shared.ELIGIBILITY_AGAIN_COSTS,
                ),
                while_holds("old_card_issued", _("It begins on {new_cards_ended:day}.")),
            ),
        ),
        Detail(
            id="where",
            question=_("Where do I apply for it?"),
            answer=lines(
                while_holds(
                    "certificate_kokuho",
                    _(
                        "The city's insurance (国民健康保険) and that for people aged {elders_age} and over (後期高齢者医療): at your city office. Kyokai Kenpo (協会けんぽ): at its branch (支部), by mail, often through the company."
                    ),
                ),
                while_holds(
                    "certificate_union",
                    _(
                        "A company's own insurance (健康保険組合) and that of public servants and teachers (共済組合): through your workplace. A trade's insurance (国民健康保険組合): at the association."
                    ),
                ),
                while_holds("old_card_issued", _("It begins on {new_cards_ended:day}.")),
            ),
        ),
    ),
    offers_forms=True,
    flows=("eligibility-certificate", "letter"),
    neighbours=("eligibility-notice", "old-card", "cancel"),
    contacts=shared.CONTACTS,
)

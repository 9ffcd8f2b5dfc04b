"""資格情報のお知らせ: what it is for."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.model.dsl import do, lines, while_holds
from desktop_app.guide.model.node import Line
from desktop_app.guide.model.rules import fact_holds, unless
from desktop_app.guide.model.topic import Detail, Topic
from desktop_app.language.message import words_about

_ = words_about("eligibility-notice")

_NOT_YET = while_holds("old_card_issued", _("It begins on {new_cards_ended:day}."))

ELIGIBILITY_NOTICE = Topic(
    id="eligibility-notice",
    title=_("Notice of eligibility information: 資格情報のお知らせ"),
    icon="letter-notice",
    answer=lines(
        while_holds(
            "notice_not_alone",
            _(
                "The **資格情報のお知らせ** (notice of eligibility information) shows your insurance details: insurer, symbol and number."
            ),
        ),
        while_holds(
            "notice_not_alone",
            _(
                "**It cannot be used alone.** Keep it with the card, and show both together when the reader at a clinic does not work."
            ),
        ),
        while_holds(
            "school_trip_papers",
            _(
                "Exception: on school and club trips and in nurseries a child may use it, or a copy of it, without the card."
            ),
        ),
        _NOT_YET,
    ),
    to_do=lines(do(_("Check what it says")), do(_("Carry it with the card"))),
    details=(
        Detail(
            id="why",
            question=_("Why did I receive the 資格情報のお知らせ?"),
            answer=lines(
                while_holds(
                    "notice_not_alone",
                    _(
                        "So that you know your own data, which are not written on the card, and can show them when a reader fails. It is sent to registered people; some insurers send it to everybody."
                    ),
                ),
                _NOT_YET,
            ),
        ),
        Detail(
            id="elders",
            question=_("I am {elders_age} or older, and this came instead of a 資格確認書. Why?"),
            answer=lines(
                while_holds(
                    "elders_by_registration",
                    _("Because your card is registered. With this paper alone you cannot see a doctor: take the card."),
                ),
                shared.ELDERS_RULE,
                while_holds("elders_by_registration", shared.ELDERS_RULE_SOURCE),
                shared.ELDERS_ASK,
                while_holds(
                    "elders_all_certificates",
                    _("Keep it with the card. People of your age get a 資格確認書 too for the time being."),
                ),
                _NOT_YET,
            ),
        ),
        Detail(
            id="what-to-do",
            question=_("What must I do when it arrives?"),
            answer=lines(
                while_holds(
                    "notice_not_alone",
                    _(
                        "Check name, birth date, symbol and number. If all is right, nothing more. If something is wrong, call the insurer (保険者) that sent it."
                    ),
                ),
                _NOT_YET,
            ),
        ),
        Detail(
            id="throw-away",
            question=_("May I throw it away after checking?"),
            answer=lines(
                while_holds(
                    "notice_not_alone",
                    _(
                        "No, keep it with the card: you need it when a reader does not work, and for some applications to your insurer. If you have thrown it away already, you can have it issued again."
                    ),
                ),
                _NOT_YET,
            ),
        ),
        Detail(
            id="school-trip",
            question=_("Which paper does my child take along on a school trip, without the card?"),
            answer=lines(
                while_holds(
                    "school_trip_papers",
                    _(
                        "**A copy is enough there**, and the card may stay at home: a copy of the 資格情報のお知らせ (notice of eligibility information) or of the 資格確認書 (health insurance eligibility certificate), or the page 資格情報 of Mynaportal, saved or printed."
                    ),
                ),
                while_holds(
                    "school_trip_papers",
                    _(
                        "That holds on school and club trips and in nurseries only. On every other visit bring the card. Ask the school which paper it wants."
                    ),
                ),
                Line(
                    _("Ask the school what to take along."),
                    when=unless(fact_holds("school_trip_papers")),
                    facts=("consents",),
                ),
            ),
        ),
        Detail(
            id="lost",
            question=_("I have lost the 資格情報のお知らせ."),
            answer=lines(
                while_holds(
                    "notice_on_screen",
                    _("You need no new one if you can show the page 資格情報 of Mynaportal, or a saved PDF of it."),
                ),
                while_holds("notice_form", _("Otherwise ask your insurer (保険者); the form is called {notice_form}.")),
                _NOT_YET,
            ),
        ),
        Detail(
            id="number-paper",
            question=_("I have only the paper with my number (通知カード). Can I show it at the clinic?"),
            answer=lines(
                Line(
                    _(
                        "**No.** Neither the 通知カード nor the 個人番号通知書 (notice of your My Number) is a card that the reader takes, and a clinic does not use the number. Show the My Number Card or a **資格確認書** (health insurance eligibility certificate)."
                    ),
                    facts=("number_not_used",),
                )
            ),
            facts=("number_not_used",),
        ),
        Detail(
            id="none-came",
            question=_("My family or I have received none."),
            answer=lines(
                while_holds(
                    "notice_not_alone",
                    _(
                        "It comes to registered people after they join an insurer. People who are not registered get a 資格確認書 (health insurance eligibility certificate) instead. If neither has come, ask the insurer (保険者), also whether it has your My Number."
                    ),
                ),
                _NOT_YET,
            ),
        ),
        Detail(
            id="reissue",
            question=_("Can the 資格情報のお知らせ be issued again?"),
            answer=lines(
                while_holds(
                    "notice_form",
                    _(
                        "Yes, by your insurer (保険者); the form is called {notice_form}. It is not necessary if Mynaportal can be shown on a phone."
                    ),
                ),
                _NOT_YET,
            ),
        ),
    ),
    offers_forms=True,
    flows=("letter", "at-the-clinic", "eligibility-certificate"),
    neighbours=("eligibility-certificate", "at-the-clinic", "status"),
)

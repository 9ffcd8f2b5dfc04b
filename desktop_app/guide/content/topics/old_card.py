"""The insurance card of old."""

from __future__ import annotations

from desktop_app.guide.model.dsl import do_not, lines, while_holds
from desktop_app.guide.model.topic import Detail, Topic
from desktop_app.language.message import words_about

_ = words_about("old-card")

_ENDED = while_holds(
    "old_card_ended",
    _(
        "It expired on {old_card_last_day:day} at the latest. The time in which clinics could still accept it ended on {old_card_tolerated_until:day}. **It is no longer valid:** with it alone you may have to pay the whole amount."
    ),
)
_TOLERATED = while_holds(
    "old_card_tolerated",
    _(
        "It expired on {old_card_last_day:day} at the latest. Until {old_card_tolerated_until:day} clinics may still accept it at the usual share, if they can confirm your insurance. Do not count on it."
    ),
)
_VALID = while_holds(
    "old_card_valid",
    _(
        "It can be used until the date on it, at the longest until {old_card_last_day:day}. Lost ones are not issued again."
    ),
)
_ISSUED = while_holds(
    "old_card_issued", _("It is issued and used as always. From {new_cards_ended:day} on no new ones are issued.")
)
_INSTEAD = while_holds(
    "certificate_automatic",
    _(
        "Bring the registered My Number Card (マイナ保険証), or the 資格確認書 (health insurance eligibility certificate) that your insurer (保険者) sends."
    ),
)

OLD_CARD = Topic(
    id="old-card",
    title=_("The old insurance card (健康保険証)"),
    icon="card-ended",
    answer=lines(_ISSUED, _VALID, _TOLERATED, _ENDED, _INSTEAD),
    to_do=lines(
        while_holds("old_card_valid", _("Look at the date on it")),
        do_not(while_holds("old_card_valid", _("If it has passed, do not rely on it"))),
    ),
    details=(
        Detail(
            id="until-when",
            question=_("Until when could I use the old insurance card?"),
            answer=lines(
                _ISSUED,
                _VALID,
                _TOLERATED,
                while_holds(
                    "old_card_ended",
                    _(
                        "Until {old_card_last_day:day}. Clinics could still accept it until {old_card_tolerated_until:day}; now they do not."
                    ),
                ),
            ),
        ),
        Detail(
            id="no-longer",
            question=_("Can I no longer use the insurance card that I have?"),
            answer=lines(
                _ISSUED,
                _VALID,
                _TOLERATED,
                while_holds(
                    "old_card_ended",
                    _("**No, you cannot use it any more.** With it alone you may have to pay the whole amount."),
                ),
                _INSTEAD,
            ),
        ),
        Detail(
            id="changeover",
            question=_("What happens to the old card at the changeover?"),
            answer=lines(
                _ISSUED,
                _VALID,
                _TOLERATED,
                while_holds(
                    "old_card_ended",
                    _("The changeover is over. The old card is no longer valid and is not issued again."),
                ),
                _INSTEAD,
            ),
        ),
        Detail(
            id="only-this",
            question=_("I have only the old insurance card, and must see a doctor."),
            answer=lines(
                while_holds(
                    "old_card_ended",
                    _(
                        "**First look in your letters for a 資格確認書** (health insurance eligibility certificate): it has probably been sent to you. If there is none, call your insurer (保険者), and tell the reception."
                    ),
                ),
                while_holds(
                    "without_card_at_clinic",
                    _(
                        "You may have to pay everything first. Keep the receipt (領収書), and ask for the 診療報酬明細書 (レセプト): your insurer pays back its part (療養費)."
                    ),
                ),
            ),
        ),
        Detail(
            id="collected",
            question=_("Is the old card collected?"),
            answer=lines(
                _(
                    "Kyokai Kenpo (協会けんぽ) does not want it back after {old_card_last_day:day}. Other insurers (保険者) say for themselves: ask yours. Cut an expired card up before you throw it away, because your name and number are on it."
                )
            ),
            facts=("old_card_disposal",),
        ),
        Detail(
            id="return",
            question=_("Must I return the old card or the 資格確認書 after registering?"),
            answer=lines(
                _(
                    "**Ask your insurer (保険者).** Kyokai Kenpo (協会けんぽ) does not want the old card back after {old_card_last_day:day}. Others say for themselves."
                ),
                while_holds(
                    "certificate_after_registering",
                    _(
                        "A 資格確認書 that is still valid: some insurers want it back when the card is registered, others let you keep it until its date. It goes back in any case when you leave that insurance."
                    ),
                ),
            ),
            facts=("old_card_disposal",),
        ),
    ),
    flows=("eligibility-certificate", "doctor-today", "register"),
    neighbours=("eligibility-certificate", "register", "cancel"),
)

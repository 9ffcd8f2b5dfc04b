"""Is it safe: what the chip holds, carrying the card, the number seen by others."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.content import fraud, violence
from desktop_app.guide.model.dsl import lines, while_holds
from desktop_app.guide.model.node import Line
from desktop_app.guide.model.topic import Detail, Topic
from desktop_app.language.message import words_about

_ = words_about("safety")

SAFETY = Topic(
    id="safety",
    title=_("Is it safe?"),
    icon="card-front",
    answer=lines(
        _(
            "The chip holds **no health data, no insurance data and no tax data**. They stay where they are, and are fetched only when you show the card and your face or PIN."
        ),
        _(
            "The twelve-digit My Number is **not used** at the clinic. If somebody sees it, they can do nothing with it alone."
        ),
        _(
            "You may carry the card with you, as you carry a bank card. **Tell nobody the PIN, and send nobody a photo of the card.** If it is lost, have it suspended at once, day and night."
        ),
    ),
    details=(
        Detail(
            id="on-the-chip",
            question=_("Are medical or insurance data stored on the card?"),
            answer=lines(
                _(
                    "No. The chip holds what is printed on the card, your photo, the number, the code of the residents' register (住民票コード) and the electronic certificates, but no illness, no medicine, no insurance."
                )
            ),
            facts=("no_health_data_on_card",),
        ),
        Detail(
            id="leak-through-number",
            question=_("Can personal data leak through the My Number?"),
            answer=lines(
                _("The number alone opens nothing. Offices may look only at what their own work needs."),
                _("Mynaportal shows you which offices exchanged data about you (やりとり履歴)."),
            ),
            facts=("number_not_used", "access_log"),
        ),
        Detail(
            id="history-leak",
            question=_("Does my medical history leak out of the chip?"),
            answer=lines(_("No: it is not on the chip. Whoever tries to force the chip open destroys it.")),
            facts=("no_health_data_on_card", "chip_protected"),
        ),
        Detail(
            id="is-it-safe",
            question=_("Is it safe to use it as an insurance card?"),
            answer=lines(
                _(
                    "A finder can hardly use it: the reader asks for your face or the PIN. Treat it like a bank card, and have it suspended when it is lost."
                )
            ),
            facts=("no_health_data_on_card", "loss_day_and_night"),
        ),
        Detail(
            id="carry",
            question=_("May I carry the card around?"),
            answer=lines(_("Yes, it is meant to be carried. Keep the PIN in your head, not beside the card.")),
            facts=("number_not_used",),
        ),
        Detail(
            id="number-seen",
            question=_("I am afraid that somebody sees my My Number."),
            answer=lines(
                _(
                    "The number is on the back of the card, and the staff do not need it. Seen alone it is of no use to anybody: procedures ask for an ID as well."
                )
            ),
            facts=("number_not_used",),
        ),
        Detail(
            id="number-at-clinic",
            question=_("Is the twelve-digit number used at the clinic?"),
            answer=lines(
                _(
                    "No. The reader uses the electronic certificate in the chip. The clinic neither sees nor keeps the number."
                )
            ),
            facts=("number_not_used",),
        ),
        Detail(
            id="complaint",
            question=_("A company is careless with my My Number. Where do I complain?"),
            answer=lines(
                _(
                    "At the 個人情報保護委員会 (Personal Information Protection Commission), in Japanese, on weekdays in the daytime: **{number_complaints}**."
                ),
                Line(
                    _(
                        "If the number has leaked and you fear misuse, ask at the city office: then it can be changed (個人番号の変更)."
                    ),
                    facts=("my_number_change",),
                ),
            ),
            facts=("my_number_change",),
        ),
        Detail(
            id="recorded-voice",
            question=_("A recorded voice or a message (SMS) says that my card will be stopped."),
            answer=lines(
                _("It is a fraud. Do not answer, and press neither a key nor a link."),
                fraud.HANG_UP,
                _("If you have pressed, told or paid something already, see “A strange message or call”."),
            ),
            facts=("voice_calls",),
        ),
        Detail(
            id="violence",
            question=_("I have fled from violence (DV). Can the other person see where I go to the doctor?"),
            answer=lines(
                while_holds(
                    "blocked_information",
                    _(
                        "**Perhaps, until you have your data blocked.** Tell your insurer (保険者) that you have fled from violence, and ask it to block them ({violence_flag}, 不開示該当フラグ)."
                    ),
                ),
                while_holds(
                    "blocked_information",
                    _(
                        "While they are blocked, the card cannot be used as an insurance card, and a 資格確認書 (health insurance eligibility certificate) is sent instead. **Give a safe address for it: one where the other person opens no letters.**"
                    ),
                ),
                violence.END_THE_PROXY,
                violence.HELPLINE,
            ),
            facts=("proxy_stays", "violence_helpline"),
        ),
        Detail(
            id="violence-post",
            question=_("I have fled from violence and had my insurance's letters sent elsewhere. Is that enough?"),
            answer=lines(
                while_holds(
                    "blocked_information",
                    _(
                        "**No: a new address for letters does not block your data.** Tell each insurer to block them. Ask the city office for protection (支援措置): then it blocks them for its own insurance, but not for that of a company."
                    ),
                ),
                violence.END_THE_PROXY,
            ),
            facts=("proxy_stays",),
        ),
        Detail(
            id="violence-card",
            question=_("I have fled from violence, perhaps abroad, and the other person has my card. What now?"),
            answer=lines(
                Line(
                    _(
                        "**Have the card suspended now, day and night:** {hotline_languages}. In Japanese: {hotline}. From abroad: **{hotline_abroad}**. Then nobody can log in or go to a clinic with it."
                    ),
                    facts=("violence_card_left",),
                ),
                Line(
                    _(
                        "In Japan the city office makes a new card. **Ask there for protection (支援措置) first**, so that nobody learns your new address."
                    ),
                    facts=("violence_card_left",),
                ),
                _(
                    "For somebody who has fled abroad we have found no rule: ask the Japanese embassy or consulate there how to get a card or a paper, and say that nobody may be told where you are."
                ),
                violence.HELPLINE,
            ),
            facts=("violence_card_left", "loss_day_and_night"),
        ),
    ),
    flows=("suspicious-message", "lost-card", "pin", "eligibility-certificate"),
    neighbours=("suspicious-message", "lost-card", "pin", "at-the-clinic"),
    contacts=shared.CONTACTS_WHEN_LOST,
    facts=("no_health_data_on_card", "number_not_used", "loss_day_and_night"),
)

"""Public assistance, and the cards for help with costs (受給者証): what to show beside the card, and whom to tell."""

from __future__ import annotations

from desktop_app.guide.model.dsl import lines, while_holds
from desktop_app.guide.model.node import Line
from desktop_app.guide.model.topic import Detail, Topic
from desktop_app.language.message import words_about

_ = words_about("welfare")

_OFFICE_FIRST = Line(
    _(
        "**Public assistance (生活保護): call the welfare office (福祉事務所) before you see a doctor.** It gives you the paper 医療券, or enters it for the card. In an emergency go at once, and tell it afterwards."
    ),
    facts=("welfare_before",),
    to_do=True,
)
_CARDS = Line(
    _(
        "**Medical subsidy cards (受給者証)**, for children, disability, 指定難病 (intractable disease), 自立支援医療 (outpatient mental health care and other): **bring the paper along** with the My Number Card. Only some places can read it from the card."
    ),
    facts=("subsidy_cards_paper", "local_subsidies"),
    to_do=True,
)
_TELL = Line(
    _(
        "**If your insurance, name or address changes, tell the office that issued the 受給者証 too.** It does not learn it from the card."
    ),
    facts=("subsidy_cards_change",),
    to_do=True,
)

WELFARE = Topic(
    id="welfare",
    title=_("Public assistance, and medical subsidy cards (受給者証)"),
    icon="letter-certificate",
    answer=lines(_OFFICE_FIRST, _CARDS, _TELL),
    details=(
        Detail(
            id="assistance-card",
            question=_("I receive public assistance (生活保護). Can I use the My Number Card at the doctor's?"),
            answer=lines(
                while_holds(
                    "welfare_card",
                    _(
                        "**Yes, if three things hold:** the card is registered, the welfare office has entered you, and the clinic is equipped for it (医療扶助のオンライン資格確認). Ask your case worker (ケースワーカー)."
                    ),
                ),
                while_holds(
                    "welfare_card",
                    _("Without the card it goes as before, with the paper 医療券. You need not get a card for it."),
                ),
                _OFFICE_FIRST,
            ),
            facts=("welfare_before",),
        ),
        Detail(
            id="assistance-begins",
            question=_("Public assistance begins or ends. What about my insurance?"),
            answer=lines(
                Line(
                    _(
                        "**When it begins, 国民健康保険 and 後期高齢者医療 end**: give the 資格確認書 back at the city office within {kokuho_report_days} days. A company's insurance goes on beside it."
                    ),
                    facts=("welfare_insurance",),
                ),
                Line(
                    _(
                        "**When it ends, join an insurance again within {kokuho_report_days} days**, at the counter for 国民健康保険 or for 後期高齢者医療, with the letter about the end (保護廃止決定通知書)."
                    ),
                    facts=("welfare_insurance",),
                ),
            ),
            facts=("welfare_insurance",),
        ),
        Detail(
            id="assistance-night",
            question=_("I receive public assistance and fall ill at night or on a holiday."),
            answer=lines(
                Line(
                    _(
                        "**Go to the doctor, or call an ambulance.** Tell the reception that you receive public assistance (生活保護), and show the card or the paper that you have. Tell the welfare office (福祉事務所) on the next working day."
                    ),
                    facts=("welfare_before",),
                )
            ),
            facts=("welfare_before",),
        ),
        Detail(
            id="subsidy-on-card",
            question=_("Is my medical subsidy card (受給者証) on the My Number Card as well?"),
            answer=lines(
                Line(
                    _(
                        "**In some places, for some of these cards.** The city or the prefecture must take part (PMH), and the clinic too. The reader then asks whether to use the 受給者証: choose 利用する (use)."
                    ),
                    facts=("local_subsidies", "subsidy_cards_paper"),
                ),
                _CARDS,
            ),
            facts=("local_subsidies",),
        ),
        Detail(
            id="rare-disease",
            question=_("I have a card for 指定難病 or 自立支援医療. What do I show, and how do I renew it?"),
            answer=lines(
                Line(
                    _(
                        "**Show both:** the My Number Card (or the 資格確認書) and the 受給者証, at the clinics and pharmacies named on it, with the booklet for the limit (自己負担上限額管理票) if you have one."
                    ),
                    facts=("subsidy_cards_paper",),
                ),
                while_holds(
                    "subsidy_cards_proof",
                    _(
                        "For applying and renewing, the card alone is often not enough: bring the 資格情報のお知らせ (notice of eligibility information), the 資格確認書, or a print of the page 資格情報 of Mynaportal."
                    ),
                ),
                _(
                    "Until when and where stands in the letter of the health centre (保健所) or the city. The 受給者証 has a date of its own."
                ),
            ),
            facts=("subsidy_cards_paper",),
        ),
        Detail(
            id="insurance-changed",
            question=_("My insurance has changed. Must I tell anybody about the 受給者証?"),
            answer=lines(
                _TELL,
                _(
                    "Bring the 受給者証 and a paper of the new insurance. Until it is changed, ask the clinic before you pay."
                ),
            ),
            facts=("subsidy_cards_change",),
        ),
        Detail(
            id="other-prefecture",
            question=_("Does the child's 受給者証 hold in another prefecture?"),
            answer=lines(
                Line(
                    _(
                        "**Usually not at the reception.** Pay your part, keep the receipt (領収書), and apply for the money at your own city office. Ask it until when."
                    ),
                    facts=("local_subsidies",),
                )
            ),
            facts=("local_subsidies",),
        ),
        Detail(
            id="care-insurance",
            question=_("Is the card of the long-term care insurance (介護保険証) on the My Number Card?"),
            answer=lines(
                Line(
                    _(
                        "**Do not count on it: keep the paper** (介護保険被保険者証), and show it where you ask for care. What has been decided for later, the counter for 介護保険 at your city office tells you."
                    ),
                    facts=("care_insurance_paper",),
                )
            ),
            facts=("care_insurance_paper",),
        ),
        Detail(
            id="disability",
            question=_("I have a disability and am not yet {elders_age}. May I join 後期高齢者医療?"),
            answer=lines(
                Line(
                    _(
                        "**Yes, from {disability_age} on, if you apply** with your disability handbook (障害者手帳) at your city office (障害認定). Until you are {elders_age} you may leave it again at any time, but not backwards in time. **Ask first what each insurance costs.**"
                    ),
                    facts=("disability_age",),
                ),
                _("A registered card need not be registered again: it shows the new insurance."),
            ),
            facts=("disability_age", "registration_once"),
        ),
        Detail(
            id="handbook",
            question=_("My 資格確認書 ends on the day of my disability handbook. Is that right, and what do I do?"),
            answer=lines(
                Line(
                    _(
                        "**Yes.** For people who joined 後期高齢者医療 with a 精神障害者保健福祉手帳 (mental disability; 障害認定) the 資格確認書 often ends together with it."
                    ),
                    facts=("handbook_ends",),
                ),
                Line(
                    _(
                        "**Renew the handbook, then show it at the counter for 後期高齢者医療:** you get the next 資格確認書. If the handbook is not renewed, you must join another insurance: ask there which."
                    ),
                    facts=("handbook_ends",),
                ),
            ),
            facts=("handbook_ends",),
        ),
        Detail(
            id="no-address",
            question=_("I have no address, or my resident record (住民票) was deleted. How do I see a doctor?"),
            answer=lines(
                _(
                    "**Go to the welfare office (福祉事務所) of the town where you are**, also without 住民票. It decides on public assistance (生活保護), which pays the doctor. **An emergency: call {emergency_number}.**"
                ),
                _(
                    "When the 住民票 is deleted, the My Number Card becomes void. Ask the city office where you stay to register you: then you can join an insurance and apply for a card."
                ),
            ),
            facts=("no_residence_record",),
        ),
        Detail(
            id="owing",
            question=_("I cannot pay my premiums. Whom do I ask?"),
            answer=lines(
                Line(
                    _(
                        "**The counter for 国民健康保険 at your city office, before a letter comes.** It can let you pay in parts, and lower the premium after the loss of a job, an illness or a disaster. You stay insured."
                    ),
                    facts=("premium_debt",),
                )
            ),
            facts=("premium_debt",),
        ),
    ),
    flows=("doctor-today", "insurer-change"),
    neighbours=("high-costs", "children", "insurer-change", "eligibility-certificate"),
    facts=("welfare_before", "local_subsidies"),
)

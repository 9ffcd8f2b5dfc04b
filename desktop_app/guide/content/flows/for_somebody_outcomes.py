"""For somebody: the paper instead of the card, the certificate and the PIN, and who keeps the card."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.content.flows.eligibility_certificate_elders import LETTER_OF_PROXY
from desktop_app.guide.model import rules
from desktop_app.guide.model.dsl import do, know, lines, while_holds
from desktop_app.guide.model.node import Line, Outcome, Pack
from desktop_app.language.message import words_about

_ = words_about("for-somebody")

HOLDERS_CITY = _(
    "The counter of the city where **that person** is registered (住民票のある市区町村), also if you live elsewhere"
)
INSURER = while_holds(
    "needs_help",
    _(
        "**For the 資格確認書:** with 後期高齢者医療 or 国民健康保険 ask that city's counter for it, often also by post; with other insurance the insurer (保険者), often through the company"
    ),
)
HOLDERS_CARD = Line(_("The holder's My Number Card"), pack=Pack.CARD)
YOUR_ID = Line(_("Your own ID with photo"), pack=Pack.ID)
_PAPER_INSTEAD = do(
    _(
        "**For the doctor there is an easier way:** a **資格確認書** (health insurance eligibility certificate) needs neither card nor PIN. Family or staff of the home may apply for it."
    ),
    when=rules.fact_holds("needs_help_by_staff"),
)
NO_PIN_AT_THE_DOCTOR = _(
    "**At a clinic no PIN is needed:** the reader or the staff look at the face. Say 「目視確認でお願いします」 (please compare by eye)."
)
_CHANGED_TO_NO_PIN = _(
    "**Or have the card changed to one without a PIN** (顔認証マイナンバーカード): usually one visit, with a letter of authorisation (委任状). At a clinic it works by face. It does not open Mynaportal."
)
_GUARDIAN = rules.chose("guardian")
_PARENT = rules.chose("parent")

OUTCOMES = (
    Outcome(
        id="paper-instead",
        title=_("Easier than the card: a paper instead of it (資格確認書)"),
        body=lines(
            do(
                _(
                    "Apply for a **資格確認書** (health insurance eligibility certificate) because the person needs help to use the card. Family may apply, and so may the care manager (ケアマネジャー) or staff of the home."
                )
            ),
            _(
                "It is free of charge and needs no PIN. The card stays registered, and usually the next paper comes without applying again. Reasons are for instance a recognised need of care (要介護・要支援), a disability, a home or a guardian."
            ),
            NO_PIN_AT_THE_DOCTOR,
        ),
        where=lines(INSURER),
        checklist=lines(
            _("The form {certificate_form} (its name differs a little from place to place)"),
            _(
                "A paper about the reason: long-term care insurance card (介護保険証), disability certificate (障害者手帳), …"
            ),
            shared.ID,
            LETTER_OF_PROXY,
        ),
        facts=("needs_help", "needs_help_by_staff", "use_without_pin"),
        picture="letter-certificate",
        staff_sentences=("certificate-helped", "proxy-mother", "proxy-father", "proxy-family"),
        offers_forms=True,
        next_flows=("eligibility-certificate", "doctor-today"),
    ),
    Outcome(
        id="sheet-certificate",
        title=_("Yes, somebody else can renew it: in one visit or two"),
        body=lines(
            do(
                _(
                    "**One visit** if the holder fills in the sheet **照会書兼回答書** that came with the letter (有効期限通知書), writes the PINs on it and closes it in its envelope. It is free of charge."
                )
            ),
            do(
                _(
                    "**Two visits** if there is no such sheet, if nobody knows the PIN, or in some cities if the certificate has expired: you ask, the city sends a sheet **to the registered address (it is not forwarded)**, and you go again with it."
                )
            ),
            Line(
                _(
                    "**If the holder cannot write**, call the city office first. In the towns that we know, whoever goes writes it down and notes why."
                ),
                when=rules.chose("needs-a-hand"),
                facts=("written_for_holder",),
                to_do=True,
            ),
            Line(
                _("**Call the city office before you go**, and ask how many visits it takes."),
                when=rules.unless(rules.chose("needs-a-hand")),
                to_do=True,
            ),
        ),
        where=lines(HOLDERS_CITY),
        deadline=lines(
            _(
                "As soon as you can. Clinics accept a registered card until the end of the third month after the month in which the certificate expired"
            )
        ),
        checklist=lines(
            HOLDERS_CARD,
            _("The filled-in sheet (照会書兼回答書) with the PINs, in its closed envelope"),
            YOUR_ID,
        ),
        facts=("renewal_proxy", "sheet_not_forwarded", "grace_still_works"),
        picture="counter",
        staff_sentences=("renew-for-somebody", "cannot-come", "cannot-write"),
        next_flows=("eligibility-certificate", "renewal", "doctor-today"),
    ),
    Outcome(
        id="sheet-pin",
        title=_("Yes, somebody else can go for a new PIN: mostly two visits"),
        body=lines(
            do(
                _(
                    "**First visit:** ask for a new PIN; it is free of charge. The city then sends a sheet (照会書兼回答書) **to the holder's registered address; it is not forwarded.** Some cities do it at once for the same household: call first."
                )
            ),
            do(
                _(
                    "The holder **writes the new PIN on the sheet** and closes the envelope. **Second visit:** the counter sets that PIN. You need not know it."
                )
            ),
            Line(
                _CHANGED_TO_NO_PIN,
                when=rules.fact_holds("card_without_pin_back"),
                facts=("card_without_pin", "card_without_pin_back"),
            ),
        ),
        where=lines(HOLDERS_CITY),
        checklist=lines(
            HOLDERS_CARD,
            YOUR_ID,
            _("An ID of the holder besides the card: ask whether it is needed"),
            _("At the second visit: the sheet in its closed envelope"),
            Line(
                _("At the first visit ask who may write for the holder"),
                when=rules.chose("needs-a-hand"),
                facts=("written_for_holder",),
                to_do=True,
            ),
            know(_("To a clinic: the card alone. The staff compare the face, without a PIN.")),
        ),
        facts=("pin_proxy", "pin_reset", "sheet_not_forwarded", "use_without_pin"),
        picture="counter",
        staff_sentences=("pin-for-somebody", "cannot-come", "cannot-write", "without-pin"),
        next_flows=("pin", "eligibility-certificate", "doctor-today"),
    ),
    Outcome(
        id="no-longer-decides",
        title=_("First the paper instead of the card; then ask the city"),
        body=lines(
            _PAPER_INSTEAD,
            do(
                _(
                    "**For a new card, the certificate or the PIN** call the city office where that person is registered. Say that the holder can no longer decide, and ask what it accepts. We know of no rule for everybody who has no guardian (成年後見人)."
                )
            ),
            NO_PIN_AT_THE_DOCTOR,
        ),
        where=lines(HOLDERS_CITY, INSURER),
        checklist=lines(HOLDERS_CARD, YOUR_ID, _("Any letter about the card, with its envelope")),
        facts=("use_without_pin", "guardian_goes"),
        picture="letter-certificate",
        staff_sentences=("certificate-helped", "cannot-come", "without-pin"),
        offers_forms=True,
        next_flows=("eligibility-certificate", "doctor-today"),
    ),
    Outcome(
        id="guardian-goes",
        title=_("Yes, in one visit, and without the sheet"),
        body=lines(
            do(
                _(
                    "The guardian brings the **登記事項証明書** (certificate of registration as a guardian), issued lately. A 保佐人 or 補助人 also needs the list of what they may do (代理行為目録). **Call first:** in some cities the holder must come along."
                ),
                when=_GUARDIAN,
            ),
            do(
                _(
                    "A parent brings the child's card and chooses the new PIN at the counter. Ask whether a paper about the family (戸籍) is needed."
                ),
                when=_PARENT,
            ),
            _(
                "It is free of charge. There is no long password: children under {representative_age} and people with a guardian have only four-digit PINs."
            ),
            Line(NO_PIN_AT_THE_DOCTOR, when=_GUARDIAN),
        ),
        where=lines(HOLDERS_CITY),
        checklist=lines(
            HOLDERS_CARD,
            YOUR_ID,
            Line(_("The 登記事項証明書, issued lately: ask how lately"), when=_GUARDIAN),
            Line(_("The family register (戸籍), if the city asks for it"), when=_PARENT),
        ),
        facts=("guardian_goes", "no_signature_password", "use_without_pin"),
        picture="counter",
        staff_sentences=("guardian", "proxy-child", "renew-for-somebody", "pin-for-somebody"),
        next_flows=("renewal", "pin", "doctor-today"),
    ),
    Outcome(
        id="nobody-goes",
        title=_("Ask by telephone whether the city comes to the house"),
        body=lines(
            do(
                _(
                    "**Some cities send somebody** to a home or to a private house (出張申請), at least for a new card. Ask the city office where that person is registered whether it does, and whether also for a certificate or a PIN."
                )
            ),
            do(
                _(
                    "**Staff of the home, the care manager (ケアマネジャー) or a friend may go instead**, with the papers that the city asks for. They need not be family."
                )
            ),
            _PAPER_INSTEAD,
        ),
        where=lines(HOLDERS_CITY, INSURER),
        checklist=lines(
            _("The card beside the telephone. Nobody asks you for the PIN."), _("Any letter about the card")
        ),
        facts=("city_comes", "pin_proxy"),
        picture="telephone",
        staff_sentences=("city-comes", "cannot-come", "certificate-helped"),
        offers_forms=True,
        next_flows=("eligibility-certificate", "doctor-today"),
    ),
    Outcome(
        id="keep",
        title=_("The family or the home may keep it; nobody there needs the PIN"),
        body=lines(
            _(
                "The card may be kept by the person, by the family if the person agrees, or by the home. A home need not take it. If it does, it is to lock it away and to write down who takes it out."
            ),
            NO_PIN_AT_THE_DOCTOR,
            _PAPER_INSTEAD,
        ),
        where=lines(INSURER),
        checklist=lines(
            do(_("Ask the home which it wants to keep: the card, or a 資格確認書")),
            do(_("The PIN: in an envelope with the family, never beside the card")),
            do(_("The date on the card and that of its certificate, written down by whoever keeps it")),
        ),
        facts=("home_keeps_card", "use_without_pin"),
        picture="card-front",
        staff_sentences=("certificate-helped", "without-pin"),
        offers_forms=True,
        next_flows=("eligibility-certificate", "lost-card", "doctor-today"),
    ),
    Outcome(
        id="begin",
        title=_("Begin with the card and the letters in your hand"),
        body=lines(
            do(
                _(
                    "Take the card and all letters to the city office where that person is registered. Say 「本人が来られません。何が必要ですか」 (the holder cannot come; what is needed?). They tell you what is due."
                )
            ),
            _PAPER_INSTEAD,
            NO_PIN_AT_THE_DOCTOR,
        ),
        where=lines(HOLDERS_CITY, INSURER),
        checklist=lines(HOLDERS_CARD, _("All letters about it, with their envelopes"), YOUR_ID),
        facts=("use_without_pin", "renewal_proxy"),
        picture="counter",
        staff_sentences=("cannot-come", "which-date", "letter"),
        next_flows=("renewal", "eligibility-certificate", "doctor-today"),
    ),
)

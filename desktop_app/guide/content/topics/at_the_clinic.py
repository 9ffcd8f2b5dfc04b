"""At the reception: every visit, and when something does not work."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.content.asked.at_the_clinic import DETAILS
from desktop_app.guide.model.dsl import lines, while_holds
from desktop_app.guide.model.node import Line
from desktop_app.guide.model.rules import fact_holds, unless
from desktop_app.guide.model.topic import Detail, Topic
from desktop_app.language.message import words_about

_ = words_about("at-the-clinic")

AT_THE_CLINIC = Topic(
    id="at-the-clinic",
    title=_("Using the card at a clinic or pharmacy"),
    icon="clinic-reader",
    answer=lines(
        _(
            "Put the card on the reader, show your face **or** type the four-digit PIN, and answer whether the doctor may see your medicines. Then take the card back."
        ),
        _("Do so **at every visit**, at the pharmacy too."),
        _("If the reader does not recognise you, the staff compare your photo by eye (目視確認)."),
    ),
    to_do=lines(
        shared.CARD,
        while_holds(
            "notice_not_alone",
            _("The 資格情報のお知らせ (notice of eligibility information), in case the reader does not work"),
        ),
        _("Medical subsidy cards (受給者証), if you have any"),
    ),
    qr="clinic_list_page",
    qr_shows=_(
        "Your phone will show the page of the Ministry of Health (厚生労働省) about the card at clinics and pharmacies. Look there for the list of places."
    ),
    details=(
        Detail(
            id="how",
            question=_("How do I use it at the reception of a clinic?"),
            answer=lines(
                _(
                    "Put the card on the reader, choose 顔認証 (face) or 暗証番号 (PIN), answer the questions on the screen, and take the card back when it says so. The staff help."
                )
            ),
            facts=("consents",),
        ),
        Detail(
            id="two-steps",
            question=_("What happens at the reception?"),
            answer=lines(
                _(
                    "Two steps: the reader makes sure that it is you, by face or PIN, and asks whether your data may be seen. The clinic then sees your insurance at once."
                )
            ),
            facts=("consents",),
        ),
        Detail(
            id="every-visit",
            question=_("Must I present it at every visit?"),
            answer=lines(
                _(
                    "Yes, every time, even if you come often. So the clinic sees at once if your insurance has changed, and you decide anew about your data."
                )
            ),
            facts=("consents",),
        ),
        Detail(
            id="face-fails",
            question=_("The reader does not recognise my face."),
            answer=lines(
                _(
                    "Take off your mask and hat and try once more. If it does not help, say 「目視確認でお願いします」 (please compare by eye), or type the PIN if you are sure of it."
                ),
                _(
                    "**Do not go on trying.** After {face_tries} failures in a row the face check is locked (ロック) too, and the city office must unlock it. Even then the staff can look at your photo, but that does not clear the count."
                ),
            ),
            facts=("face_fails",),
        ),
        Detail(
            id="consent",
            question=_("What happens when I agree to share my data?"),
            answer=lines(
                _(
                    "Doctors and pharmacists see medicines, treatments and check-ups of the past and can treat you with them in mind. You may refuse, and decide differently each time."
                )
            ),
            facts=("consents",),
        ),
        Detail(
            id="hide-illness",
            question=_("I do not want this doctor to see my other illnesses and medicines."),
            answer=lines(
                Line(
                    _(
                        "**Do not agree to it:** choose {consent_single} (each on its own) instead of {consent_all} on the screen, and refuse what nobody should see: treatment and medicines, operations, check-ups. You are treated all the same."
                    ),
                    facts=("consent_single", "consent_all", "consents"),
                ),
                _(
                    "You decide anew at every visit. With a 資格確認書 (health insurance eligibility certificate) nothing shows."
                ),
            ),
            facts=("consents",),
        ),
        Detail(
            id="which-places",
            question=_("Which hospitals and pharmacies accept it?"),
            answer=lines(
                _(
                    "Nearly all hospitals, clinics, dentists and pharmacies. Look for the sticker マイナ受付, or ask there before you go."
                )
            ),
            facts=("other_places",),
        ),
        *DETAILS,
        Detail(
            id="fetch-medicine",
            question=_("May I fetch medicine for somebody in the family?"),
            answer=lines(
                _(
                    "**Yes, with the prescription (処方箋).** Many pharmacies see the insurance from it; some want a paper of the patient: call first. Take the medicine notebook (お薬手帳)."
                ),
                _(
                    "The reader cannot check a face that is not there. Do not type the patient's PIN: show the patient's 資格確認書."
                ),
                shared.ELECTRONIC_PRESCRIPTION,
            ),
            facts=("medicine_fetched",),
        ),
        Detail(
            id="cannot-use-reader",
            question=_("I use a wheelchair, or cannot see, or cannot hold still. How do I use the reader?"),
            answer=lines(
                _(
                    "Tell the staff: they switch the reader to 目視モード and compare your face with the photo by eye (目視確認). You need no PIN for that. **Tell nobody the PIN**, not even the staff."
                ),
                while_holds(
                    "certificate_by_application",
                    _(
                        "If it is hard every time, apply to your insurer (保険者) for a 資格確認書 (health insurance eligibility certificate). The registration stays."
                    ),
                ),
            ),
            facts=("reader_help", "use_without_pin", "eye_mode"),
        ),
        Detail(
            id="disaster",
            question=_("I have lost everything in a disaster. Can I see a doctor?"),
            answer=lines(
                _(
                    "**After a disaster** (earthquake, flood, heavy snow) people of the area are treated on their health insurance **without card and paper**. Tell the reception your name, date of birth and telephone number, and your employer or address. **Ask whether this holds for your area.**"
                ),
                Line(
                    _(
                        "**Whether you also pay nothing is decided anew for each disaster.** Say at the reception what has happened to your house: that may be enough, without a 罹災証明書 (certificate of damage)."
                    ),
                    facts=("disaster_free",),
                ),
            ),
            facts=("disaster_without_card",),
        ),
        Detail(
            id="wrong-share",
            question=_("The share of the costs (負担割合) that I am asked for is wrong."),
            answer=lines(
                while_holds(
                    "notice_not_alone",
                    _(
                        "Show the reception a paper that names the right share (負担割合): the **資格確認書** (health insurance eligibility certificate), or the **資格情報のお知らせ** (notice of eligibility information) together with the card."
                    ),
                ),
                _("Pay what the reception asks, and **keep the receipt (領収書)**."),
                _(
                    "Then call your insurer (保険者). It corrects the data and settles the difference: what you paid too much comes back, what you paid too little is collected later."
                ),
            ),
            facts=("wrong_share",),
        ),
        Detail(
            id="ambulance",
            question=_("How does it help in an ambulance?"),
            answer=lines(
                while_holds(
                    "ambulance",
                    _(
                        "If you agree, the crew can see your medicines and illnesses with it (マイナ救急), without a PIN. They need **the card itself, not a phone**. So it is good to carry it."
                    ),
                ),
                Line(_("Carry the card with you: the hospital can use it."), when=unless(fact_holds("ambulance"))),
            ),
            facts=("consents",),
        ),
    ),
    flows=("at-the-clinic", "doctor-today"),
    neighbours=("doctor-today", "pin", "eligibility-notice"),
    facts=("consents", "face_fails"),
)

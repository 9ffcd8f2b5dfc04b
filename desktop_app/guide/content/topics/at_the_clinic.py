"""At the reception: every visit, and when something does not work."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
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
        _("Certificates of local help with costs, if you have any"),
    ),
    qr="clinic_list_page",
    qr_shows=_(
        "Your phone will show the list of the Ministry of Health (厚生労働省) of clinics and pharmacies that accept the card."
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
                    "Take off your mask and hat and try again. If it does not help, type the PIN if you are sure of it, or say 「目視確認でお願いします」 (please compare by eye)."
                )
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
            id="which-places",
            question=_("Which hospitals and pharmacies accept it?"),
            answer=lines(
                _(
                    "Nearly all hospitals, clinics, dentists and pharmacies; look for the sticker マイナ受付, or at the list of the Ministry of Health."
                )
            ),
            facts=("other_places",),
        ),
        Detail(
            id="other-places",
            question=_("Do judo therapists, acupuncturists and massage therapists accept it too?"),
            answer=lines(_("More and more of them do, and home nursing as well. Ask there before you go.")),
            facts=("other_places",),
        ),
        Detail(
            id="ambulance",
            question=_("How does it help in an ambulance?"),
            answer=lines(
                while_holds(
                    "ambulance",
                    _(
                        "The crew can see your medicines and illnesses with it (マイナ救急), without a PIN. So it is good to carry the card."
                    ),
                ),
                Line(_("Carry the card with you: the hospital can use it."), when=unless(fact_holds("ambulance"))),
            ),
            facts=("consents",),
        ),
    ),
    flows=("at-the-clinic",),
    neighbours=("pin", "eligibility-notice", "benefits"),
    facts=("consents", "face_fails"),
)

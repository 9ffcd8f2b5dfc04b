"""The card at other places than the reception of a clinic, and for other things than an illness."""

from __future__ import annotations

from desktop_app.guide.model.dsl import lines, while_holds
from desktop_app.guide.model.node import Line
from desktop_app.guide.model.rules import fact_holds, unless
from desktop_app.guide.model.topic import Detail
from desktop_app.language.message import words_about

_ = words_about("at-the-clinic")

DETAILS = (
    Detail(
        id="reader-broken",
        question=_("The reader is broken, or there is no connection. Can I see the doctor?"),
        answer=lines(
            while_holds(
                "reader_fails",
                _(
                    "**Yes.** Show the card **together with** the 資格情報のお知らせ (notice of eligibility information), or the page 資格情報 of Mynaportal on a phone. With none of them fill in the form that the staff give you ({statement_form}): you pay only your usual part."
                ),
            ),
            Line(_("**Yes.** Show your insurance card."), when=unless(fact_holds("reader_fails"))),
        ),
        facts=("use_without_pin",),
    ),
    Detail(
        id="not-eligible",
        question=_("The reader says 資格なし (not insured), but I pay my premiums."),
        answer=lines(
            _(
                "**Show a 資格確認書 (health insurance eligibility certificate), or the card together with the 資格情報のお知らせ (notice of eligibility information), or fill in the form {statement_form}.** If you must pay everything, keep the receipt (領収書): most of it usually comes back (療養費)."
            ),
            _(
                "Then ask your insurer (保険者), for 国民健康保険 and 後期高齢者医療 the counter of your city office: your data or your My Number may be missing there, or your name may stand there otherwise than on the card."
            ),
        ),
        facts=("use_without_pin",),
    ),
    Detail(
        id="other-places",
        question=_("Do judo therapists, acupuncturists and massage therapists accept it too?"),
        answer=lines(
            _(
                "More and more of them do, and home nursing as well. Ask there before you go, also whether you must pay everything first."
            ),
            Line(
                _(
                    "Judo therapists, acupuncturists and massage therapists see **only your insurance** (マイナ資格確認アプリ): no medicines, no treatments, no check-ups."
                ),
                facts=("insurance_only_app",),
            ),
        ),
        facts=("other_places",),
    ),
    Detail(
        id="check-up",
        question=_("Is the card enough for a health check-up (健診)?"),
        answer=lines(
            _(
                "**Not always: bring the voucher (受診券) too**, if one was sent to you, and what the letter with it asks for. If you are not sure, ask the place where you have booked."
            ),
            Line(
                _("The place may read the card (マイナ資格確認アプリ). By that it sees only your insurance."),
                facts=("insurance_only_app",),
            ),
        ),
        facts=("checkup_voucher",),
    ),
    Detail(
        id="accident",
        question=_("I was hurt at work, on the way there, or by somebody else. May I use the card?"),
        answer=lines(
            Line(
                _(
                    "**At work or on the way there: no.** 労災 (workers' accident insurance) pays for that, usually everything. Tell the clinic and your company. If you have used the card already, tell them today: it can be switched."
                ),
                facts=("work_accident",),
            ),
            Line(
                _(
                    "**Hurt by somebody else (a car, a fight): yes.** But tell the clinic, and call your insurer (保険者) at once: it needs a report (第三者行為による傷病届). Ask it before you settle anything (示談) with the other side."
                ),
                facts=("third_party_notice",),
            ),
        ),
        facts=("work_accident",),
    ),
    Detail(
        id="everyday-name",
        question=_("I am transgender. Can the clinic see the name that I use (通称名), not the one in the register?"),
        answer=lines(
            _(
                "**Yes, with 協会けんぽ:** send the form 性別・通称名の登録に関する申出書 with a doctor's certificate (診断書) and a proof that you use the name every day. Then the screen at the clinic shows that name and sex."
            ),
            _(
                "A 資格確認書 (health insurance eligibility certificate) can bear that name too; the legal one stands on its back. Some cities do so for 国民健康保険. With another insurer (保険者) ask it."
            ),
        ),
        facts=("everyday_name",),
    ),
    Detail(
        id="home-visit",
        question=_("The doctor or nurse comes to the home. How is the card read?"),
        answer=lines(
            Line(
                _(
                    "They read the card on the first visit with a phone or tablet of their own (訪問診療, 訪問看護: 居宅同意取得型). Type the PIN yourself, or let them look at your photo (目視). While they keep coming, usually not every time. The card stays with you."
                ),
                when=fact_holds("home_visit_check"),
                facts=("home_visit_check", "home_nursing_check"),
            ),
            _("If they have no such device, ask what to show."),
            while_holds(
                "eligibility_certificate",
                _("A 資格確認書 (health insurance eligibility certificate) will always do."),
            ),
        ),
        facts=("other_places",),
    ),
    Detail(
        id="online",
        question=_("How do I show the card for an online consultation?"),
        answer=lines(
            while_holds(
                "online_check",
                _(
                    "The clinic sends an address or a code (マイナ在宅受付Web). Your phone reads the card with the app **{app_name}** and the four-digit PIN. Or show the 資格確認書 on the screen."
                ),
            ),
            _("If neither works, ask the clinic what else it accepts, and keep the receipt (領収書)."),
        ),
        facts=("without_card_at_clinic",),
    ),
    Detail(
        id="hospital",
        question=_("What do I show when I go into hospital?"),
        answer=lines(
            _(
                "The card at the reader of the admission desk, or the 資格確認書 (health insurance eligibility certificate). **Agree to 限度額 (limit of high costs)**, so that you pay only up to your limit."
            ),
            _(
                "In an emergency it can be shown later, by the family too. Ask whether it is wanted again in the next month. Take medical subsidy cards (受給者証) along."
            ),
        ),
        facts=("consents", "high_cost_limit"),
    ),
)

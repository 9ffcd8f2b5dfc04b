"""The lost card: a new one quickly, slowly or none, by somebody else, and a lost 資格確認書."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.content import due_days, insurers
from desktop_app.guide.content import nothing_to_show as nothing
from desktop_app.guide.model import rules
from desktop_app.guide.model.dsl import do, lines, while_holds
from desktop_app.guide.model.node import Line, Outcome, Pack
from desktop_app.language.message import words_about

_ = words_about("lost-card")

_REPORTED = rules.chose("stolen", "outside", "where-unsure")
_MEANWHILE = _(
    "**For the doctor until then: a 資格確認書** (health insurance eligibility certificate). If there is none at home, ask your insurer (保険者): see “Where”."
)
_RECEIPT = _("The receipt number of the police (受理番号)")
_MISUSE = (
    Line(
        _(
            "If you fear that your My Number is being misused, say so at the same counter: in such a case it can be changed (個人番号の変更). Tell your insurer the new number then."
        ),
        when=rules.every(rules.chose("stolen"), rules.on_screen),
    ),
    Line(
        _(
            "If you fear that your My Number is being misused, say so at the same counter: in such a case it can be changed (個人番号の変更)."
        ),
        when=rules.every(rules.chose("stolen"), rules.unless(rules.on_screen)),
    ),
)
_FOR_CERTIFICATE = while_holds(
    "certificate_by_application", _("For the 資格確認書 (health insurance eligibility certificate):")
)
_WHERE = (*lines(shared.CITY_COUNTER, _FOR_CERTIFICATE), *insurers.WHERE)

OUTCOMES = (
    Outcome(
        id="express",
        title=_("A new card in about a week"),
        body=lines(
            do(
                _(
                    "Report the loss (紛失届) and apply for the express service (**特急発行**) at the same counter. The card comes by post in about {express_days} days and costs {express_fee} yen."
                )
            ),
            _MEANWHILE,
            _MISUSE,
        ),
        where=_WHERE,
        deadline=lines(_("Within {express_limit_days} days after the loss was reported at the counter")),
        due=due_days.EXPRESS,
        checklist=lines(
            Line(_RECEIPT, when=_REPORTED),
            shared.ID,
            Line(_("The child, and an ID of the parent"), when=rules.chose("with-parent")),
            Line(_("{express_fee} yen; ask whether a photo is needed"), pack=Pack.MONEY),
        ),
        contacts=shared.CONTACTS_WHEN_LOST,
        facts=("express_in_person", "certificate_by_application"),
        picture="counter",
        staff_sentences=("lost-certificate", "lost-report", "express", "police", "stolen", "lost-property", "no-id"),
        offers_forms=True,
        next_flows=("doctor-today", "suspicious-message"),
    ),
    Outcome(
        id="normal",
        title=_("A new card in about a month"),
        body=lines(
            do(
                _(
                    "Report the loss (紛失届) at the counter and apply for a new card. It takes about a month, in some cities up to two, and costs {reissue_fee} yen, paid when you collect it."
                )
            ),
            Line(
                _MEANWHILE,
                when=rules.fact_holds("certificate_by_application"),
                facts=("certificate_by_application",),
            ),
            _MISUSE,
        ),
        where=_WHERE,
        checklist=lines(Line(_RECEIPT, when=_REPORTED), shared.ID, _("A photo for the new card: ask which")),
        contacts=shared.CONTACTS_WHEN_LOST,
        facts=("reissue_month",),
        picture="counter",
        staff_sentences=("lost-certificate", "lost-report", "new-card", "police", "stolen", "lost-property", "no-id"),
        offers_forms=True,
        next_flows=("doctor-today", "suspicious-message"),
    ),
    Outcome(
        id="no-new-card",
        title=_("Without a new card you are insured all the same"),
        body=lines(
            do(_("Report the loss (紛失届) at the city office, so that the card stays suspended.")),
            Line(
                _(
                    "A **資格確認書** (health insurance eligibility certificate) can be used at the clinic instead. Ask your insurer (保険者) for it: see “Where”."
                ),
                when=rules.fact_holds("certificate_by_application"),
                facts=("certificate_by_application",),
            ),
            _MISUSE,
        ),
        where=_WHERE,
        checklist=lines(shared.ID),
        contacts=shared.CONTACTS_WHEN_LOST,
        facts=("loss_day_and_night",),
        picture="counter",
        staff_sentences=("lost-certificate", "lost-report", "police", "stolen"),
        offers_forms=True,
        next_flows=("doctor-today", "eligibility-certificate", "suspicious-message"),
    ),
    Outcome(
        id="paper",
        title=_("Tell your insurer at once"),
        body=lines(
            do(shared.ELIGIBILITY_LOST),
            do(shared.ELIGIBILITY_LOST_OUTSIDE),
        ),
        where=lines(nothing.ASK_THE_INSURER),
        checklist=lines(shared.ID),
        facts=("certificate_no_blocking",),
        picture="letter-certificate",
        staff_sentences=("certificate-again",),
        offers_forms=True,
        next_flows=("eligibility-certificate", "doctor-today", "suspicious-message"),
        next_flow_first=True,
    ),
    Outcome(
        id="somebody-else",
        title=_("Somebody else may do it, but not by express service"),
        body=lines(
            Line(
                _(
                    "**Report the loss (紛失届) and fetch the form (交付申請書):** somebody of the household, or with a letter of authorisation (委任状). Call the city office first."
                ),
                facts=("reissue_by_others",),
                to_do=True,
            ),
            do(
                _(
                    "Then apply with a photo, by post or online: about a month, {reissue_fee} yen. The express service (特急発行) is only for the holder in person."
                )
            ),
            _(
                "**Collecting it:** somebody else may, if the holder is {proxy_age} or older, ill, disabled, in hospital or in a home. The letter (交付通知書) says which papers are needed."
            ),
        ),
        where=_WHERE,
        checklist=lines(
            Line(_RECEIPT, when=_REPORTED),
            _("A letter of authorisation (委任状)"),
            _("The photo ID of the person who goes, and an ID of the holder"),
        ),
        contacts=shared.CONTACTS_WHEN_LOST,
        facts=("reissue_month", "express_in_person"),
        picture="counter",
        staff_sentences=(
            "report-for-somebody",
            "proxy-mother",
            "proxy-father",
            "proxy-family",
            "lost-certificate",
            "no-id",
        ),
        offers_forms=True,
        next_flows=("doctor-today", "eligibility-certificate", "for-somebody", "suspicious-message"),
    ),
    Outcome(
        id="undecided",
        title=_("You need not decide today: the card stays suspended"),
        body=lines(
            _(
                "**Quickly** (特急発行): about {express_days} days, {express_fee} yen, if the holder goes in person within {express_limit_days} days after the loss was reported there."
            ),
            _("**Without hurry:** about a month, {reissue_fee} yen. Somebody else may report and apply."),
            _(
                "**No new card:** for the doctor a 資格確認書 (health insurance eligibility certificate) is enough. Look whether you have one at home."
            ),
        ),
        where=lines(shared.CITY_COUNTER, nothing.AT_THE_COMPANY),
        checklist=lines(
            do(_("In any case: report the loss (紛失届) at the city office, and ask there")),
            Line(_RECEIPT, when=_REPORTED),
            shared.ID,
        ),
        contacts=shared.CONTACTS_WHEN_LOST,
        facts=("express_in_person", "reissue_month", "reissue_by_others", "certificate_by_application"),
        picture="counter",
        staff_sentences=("lost-report", "lost-certificate", "police", "stolen", "no-id"),
        offers_forms=True,
        next_flows=("doctor-today", "eligibility-certificate", "suspicious-message"),
    ),
)

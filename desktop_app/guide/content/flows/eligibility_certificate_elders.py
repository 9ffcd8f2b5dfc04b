"""資格確認書 for people of the insurance for elders (後期高齢者医療), which has rules of its own."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.model import rules
from desktop_app.guide.model.dsl import do, lines
from desktop_app.guide.model.node import Line, Outcome
from desktop_app.language.message import words_about

_ = words_about("eligibility-certificate")

_ELDERS_COUNTER = lines(_("The counter for 後期高齢者医療 at your city office"))
LETTER_OF_PROXY = _("If somebody outside the household goes: a letter of authorisation (委任状) and that person's ID")
OF_ELDERS = (
    Outcome(
        id="elders-all",
        title=_("Everybody aged {elders_age} and over gets it"),
        body=lines(
            _(
                "For the time being the insurance for elders (後期高齢者医療) sends a 資格確認書 (health insurance eligibility certificate) to everybody, registered or not, automatically."
            ),
            _("If it has not come or is lost, ask at the counter for 後期高齢者医療 of your city office."),
        ),
        where=_ELDERS_COUNTER,
        checklist=lines(shared.ID),
        facts=("elders_all_certificates", "elders_counter"),
        picture="letter-certificate",
        staff_sentences=("certificate",),
        offers_forms=True,
        next_flows=("doctor-today",),
    ),
    Outcome(
        id="elders-oldest",
        title=shared.ELDERS_RULE_OLDEST_TITLE,
        body=lines(
            shared.ELDERS_RULE_OLDEST,
            do(
                _(
                    "**Look in the letters of this past summer first (July, August).** If none has come, ask the counter for one."
                )
            ),
            shared.ELDERS_RULE_SOURCE,
        ),
        where=_ELDERS_COUNTER,
        checklist=lines(shared.ID, LETTER_OF_PROXY),
        facts=("elders_by_registration", "elders_counter"),
        picture="letter-certificate",
        staff_sentences=("certificate",),
        offers_forms=True,
        next_flows=("doctor-today",),
    ),
    Outcome(
        id="elders-registered",
        title=shared.ELDERS_RULE_NO_TITLE,
        body=lines(
            Line(
                shared.ELDERS_RULE_NO,
                when=rules.unless(rules.chose("registered-unusable", "needs-help", "cannot-use")),
            ),
            Line(
                _(
                    "A card that is lost, damaged, being renewed or hard to use is a reason that is accepted: **apply for a 資格確認書** (health insurance eligibility certificate) now."
                ),
                when=rules.chose("registered-unusable", "needs-help", "cannot-use"),
                facts=("certificate_by_application",),
            ),
            shared.ELDERS_RULE_AGAIN,
            shared.ELDERS_RULE_NO_SOURCE,
        ),
        where=_ELDERS_COUNTER,
        checklist=lines(shared.ID, LETTER_OF_PROXY),
        facts=("elders_by_registration", "elders_counter"),
        picture="counter",
        staff_sentences=("certificate",),
        offers_forms=True,
        next_flows=("doctor-today",),
    ),
    Outcome(
        id="elders-unregistered",
        title=shared.ELDERS_RULE_UNREGISTERED_TITLE,
        body=lines(
            shared.ELDERS_RULE_UNREGISTERED,
            do(
                _(
                    "**Look in the letters of this past summer first (July, August).** If none has come, ask the counter for one."
                )
            ),
            shared.ELDERS_RULE_NO_SOURCE,
        ),
        where=_ELDERS_COUNTER,
        checklist=lines(shared.ID, LETTER_OF_PROXY),
        facts=("elders_by_registration", "elders_counter"),
        picture="letter-certificate",
        staff_sentences=("certificate",),
        offers_forms=True,
        next_flows=("status", "doctor-today"),
    ),
    Outcome(
        id="elders-unsure",
        title=_("It depends on the card and the age: look in your letters, then ask"),
        body=lines(
            shared.ELDERS_RULE,
            do(
                _(
                    "**Look in the letters of this past summer (July, August):** if a 資格情報のお知らせ (notice of eligibility information) came, the card is registered; if a 資格確認書 came, you have it already. The reader of a clinic shows it too."
                )
            ),
            do(_("**Ask the counter for 後期高齢者医療** of your city office. It takes an application on the spot.")),
        ),
        where=_ELDERS_COUNTER,
        checklist=lines(shared.ID, LETTER_OF_PROXY),
        facts=("elders_by_registration", "elders_counter"),
        picture="counter",
        staff_sentences=("am-i-registered", "certificate"),
        offers_forms=True,
        next_flows=("status", "doctor-today"),
    ),
    Outcome(
        id="elders-counter",
        title=_("Ask the counter for 後期高齢者医療: it decides, and takes applications"),
        body=lines(
            _(
                "The 後期高齢者医療 has rules of its own, and they have changed lately. The counter tells you whether a 資格確認書 (health insurance eligibility certificate) comes by itself, and takes applications."
            )
        ),
        where=_ELDERS_COUNTER,
        checklist=lines(shared.ID, LETTER_OF_PROXY),
        facts=("elders_counter",),
        picture="counter",
        staff_sentences=("certificate",),
        offers_forms=True,
        next_flows=("doctor-today",),
    ),
)

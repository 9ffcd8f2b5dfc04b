"""資格確認書 for people of the insurance for elders (後期高齢者医療), which has rules of its own."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.model.dsl import lines
from desktop_app.guide.model.node import Outcome
from desktop_app.language.message import words_about

_ = words_about("eligibility-certificate")

_ELDERS_COUNTER = lines(_("The counter for 後期高齢者医療 at your city office"))
LETTER_OF_PROXY = _("If somebody outside the household goes: a letter of authorisation (委任状) and that person's ID")
_ANNOUNCED = _(
    "One prefecture (埼玉県) announced this, and said that the national rule was changed. Your own prefecture may differ. **Ask the counter for 後期高齢者医療** of your city office if nothing has come, or if you are not sure."
)
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
        contacts=shared.CONTACTS,
        facts=("elders_all_certificates", "elders_counter"),
        picture="letter-certificate",
        staff_sentences=("certificate",),
        offers_forms=True,
        next_flows=("doctor-today",),
    ),
    Outcome(
        id="elders-oldest",
        title=_("It should come automatically"),
        body=lines(
            _(
                "People who were {elders_certificate_age} or older on {elders_change_day:day} get a 資格確認書 (health insurance eligibility certificate), registered or not."
            ),
            _ANNOUNCED,
        ),
        where=_ELDERS_COUNTER,
        checklist=lines(shared.ID),
        contacts=shared.CONTACTS,
        facts=("elders_by_registration", "elders_counter"),
        picture="letter-certificate",
        staff_sentences=("certificate",),
        offers_forms=True,
        next_flows=("doctor-today",),
    ),
    Outcome(
        id="elders-registered",
        title=_("Apply for it if the card is too difficult"),
        body=lines(
            _(
                "Registered people under {elders_certificate_age} get a 資格情報のお知らせ (notice of eligibility information) and use the card. People who find that hard may **apply for a 資格確認書** (health insurance eligibility certificate) as well, and get it again the next year."
            ),
            _ANNOUNCED,
        ),
        where=_ELDERS_COUNTER,
        checklist=lines(shared.ID, LETTER_OF_PROXY),
        contacts=shared.CONTACTS,
        facts=("elders_by_registration", "elders_counter"),
        picture="counter",
        staff_sentences=("certificate",),
        offers_forms=True,
        next_flows=("doctor-today",),
    ),
    Outcome(
        id="elders-unregistered",
        title=_("It comes automatically"),
        body=lines(
            _(
                "Without a registered card you get a 資格確認書 (health insurance eligibility certificate) every year. If the card turns out to be registered, a 資格情報のお知らせ (notice of eligibility information) comes instead, and you may apply for the 資格確認書."
            ),
            _ANNOUNCED,
        ),
        where=_ELDERS_COUNTER,
        checklist=lines(shared.ID),
        contacts=shared.CONTACTS,
        facts=("elders_by_registration", "elders_counter"),
        picture="letter-certificate",
        staff_sentences=("certificate",),
        offers_forms=True,
        next_flows=("status", "doctor-today"),
    ),
    Outcome(
        id="elders-counter",
        title=_("Ask at the counter for elders"),
        body=lines(
            _(
                "The 後期高齢者医療 has rules of its own, and they have changed lately. The counter tells you whether a 資格確認書 (health insurance eligibility certificate) comes by itself, and takes applications."
            )
        ),
        where=_ELDERS_COUNTER,
        checklist=lines(shared.ID, LETTER_OF_PROXY),
        contacts=shared.CONTACTS,
        facts=("elders_counter",),
        picture="counter",
        staff_sentences=("certificate",),
        offers_forms=True,
        next_flows=("doctor-today",),
    ),
)

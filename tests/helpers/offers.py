"""What every outcome has always offered, written down once: a change of it must be wanted."""

from __future__ import annotations

from typing import NamedTuple


class Offers(NamedTuple):
    """Sentences for the staff in their order, and whether the forms and the renewal book are offered."""

    sentences: tuple[str, ...] = ()
    forms: bool = False
    book: bool = False


_NOTHING = ("nothing-to-show", "receipt-and-statement", "certificate-today")

OFFERS = {
    ("doctor-today", "lost"): Offers((*_NOTHING, "lost-certificate"), forms=True),
    ("doctor-today", "expired-lately"): Offers(("nothing-to-show", "renew-certificate")),
    ("doctor-today", "expired-long"): Offers((*_NOTHING, "renew-certificate"), forms=True),
    ("doctor-today", "card-expired"): Offers((*_NOTHING, "renew-card"), forms=True),
    ("doctor-today", "expired-unsure"): Offers((*_NOTHING, "which-date")),
    ("doctor-today", "at-home"): Offers(("no-card", "receipt-and-statement")),
    ("doctor-today", "no-card"): Offers(_NOTHING, forms=True),
    ("doctor-today", "suspended"): Offers((*_NOTHING, "found"), forms=True),
    ("doctor-today", "damaged"): Offers(
        ("statement", "damaged-card", "receipt-and-statement", "certificate-today"), forms=True
    ),
    ("doctor-today", "reader"): Offers(("statement",)),
    ("doctor-today", "changing"): Offers(
        ("new-insurance", "statement", "receipt-and-statement", "certificate-today"), forms=True
    ),
    ("doctor-today", "night"): Offers(_NOTHING),
    ("doctor-today", "disaster"): Offers(("disaster", "receipt-and-statement")),
    ("doctor-today", "abroad"): Offers(("insured-abroad", "receipt-and-statement")),
    ("doctor-today", "in-any-case"): Offers((*_NOTHING, "am-i-registered")),
    ("doctor-today", "not-yet"): Offers(("no-card",)),
    ("status", "registered"): Offers(book=True),
    ("status", "not-registered"): Offers(("register",), book=True),
    ("status", "cannot-log-in"): Offers(("pin",), book=True),
    ("status", "something-else"): Offers(("am-i-registered",), book=True),
    ("status", "without-mynaportal"): Offers(("am-i-registered",), book=True),
    ("status", "renew-first"): Offers(("renew-certificate",), book=True),
    ("status", "certificate-expired"): Offers(("renew-certificate",), book=True),
    ("status", "no-certificate"): Offers(("put-on-certificate",), book=True),
    ("register", "applied"): Offers(),
    ("register", "pin-refused"): Offers(("pin",)),
    ("register", "cannot-log-in"): Offers(("register",)),
    ("register", "ask"): Offers(("am-i-registered",)),
    ("register", "cash-machine"): Offers(("register",)),
    ("register", "registered-at-clinic"): Offers(("register",)),
    ("register", "city-office"): Offers(("register",)),
    ("register", "get-a-card"): Offers(("get-a-card",)),
    ("register", "renew-first"): Offers(("renew-certificate", "put-on-certificate")),
    ("pin", "doctor-without-pin"): Offers(("face",)),
    ("pin", "shop"): Offers(),
    ("pin", "counter"): Offers(("pin", "password")),
    ("pin", "counter-proxy"): Offers(("proxy-mother", "proxy-father", "proxy-family")),
    ("pin", "card-without-pin"): Offers(("face",)),
    ("lost-card", "express"): Offers(
        ("lost-certificate", "lost-report", "express", "police", "stolen", "lost-property", "no-id"), forms=True
    ),
    ("lost-card", "normal"): Offers(
        ("lost-certificate", "lost-report", "new-card", "police", "stolen", "lost-property", "no-id"), forms=True
    ),
    ("lost-card", "no-new-card"): Offers(("lost-certificate", "lost-report", "police", "stolen"), forms=True),
    ("lost-card", "paper"): Offers(("certificate-again",), forms=True),
    ("lost-card", "somebody-else"): Offers(
        ("report-for-somebody", "proxy-mother", "proxy-father", "proxy-family", "lost-certificate", "no-id"), forms=True
    ),
    ("lost-card", "undecided"): Offers(("lost-report", "lost-certificate", "police", "stolen", "no-id"), forms=True),
    ("lost-card", "lift"): Offers(("found",)),
    ("lost-card", "found-unsure"): Offers(("found",)),
    ("lost-card", "still-good"): Offers(),
    ("lost-card", "found-late"): Offers(("found-late",)),
    ("eligibility-certificate", "not-yet"): Offers(forms=True),
    ("eligibility-certificate", "automatic"): Offers(("certificate",), forms=True),
    ("eligibility-certificate", "apply"): Offers(("certificate",), forms=True),
    ("eligibility-certificate", "blocked"): Offers(("certificate",), forms=True),
    ("eligibility-certificate", "elders-all"): Offers(("certificate",), forms=True),
    ("eligibility-certificate", "elders-oldest"): Offers(("certificate",), forms=True),
    ("eligibility-certificate", "elders-registered"): Offers(("certificate",), forms=True),
    ("eligibility-certificate", "elders-unregistered"): Offers(("certificate",), forms=True),
    ("eligibility-certificate", "elders-counter"): Offers(("certificate",), forms=True),
    ("eligibility-certificate", "reissue"): Offers(("certificate-again",), forms=True),
    ("eligibility-certificate", "difference"): Offers(("notice-again",), forms=True),
    ("renewal", "certificate-good"): Offers(book=True),
    ("renewal", "no-certificate"): Offers(("put-on-certificate",), book=True),
    ("renewal", "certificate-self"): Offers(("renew-certificate",), book=True),
    ("renewal", "certificate-proxy"): Offers(("proxy-mother", "proxy-father", "proxy-family"), book=True),
    ("renewal", "certificate-child"): Offers(("proxy-child",), book=True),
    ("renewal", "card-renewal"): Offers(("renew-card",), book=True),
    ("renewal", "stay"): Offers(("stay",), book=True),
    ("renewal", "ask"): Offers(("which-date",), book=True),
    ("at-the-clinic", "how"): Offers(),
    ("at-the-clinic", "face"): Offers(("face",)),
    ("at-the-clinic", "pin"): Offers(("face",)),
    ("at-the-clinic", "broken"): Offers(("statement",)),
    ("at-the-clinic", "new-insurer"): Offers(("new-insurance", "statement")),
    ("at-the-clinic", "not-eligible"): Offers(("symbol-and-number", "statement", "nothing-to-show")),
    ("at-the-clinic", "wrong-share"): Offers(),
    ("at-the-clinic", "certificate-ended"): Offers(("nothing-to-show", "renew-certificate")),
    ("at-the-clinic", "consent"): Offers(),
    ("at-the-clinic", "no-photo"): Offers(),
    ("at-the-clinic", "no-card"): Offers(("no-card", "receipt-and-statement", "disaster")),
    ("at-the-clinic", "help"): Offers(("help-at-reader", "certificate")),
    ("at-the-clinic", "home-visit"): Offers(("help-at-reader", "face")),
    ("at-the-clinic", "hospital"): Offers(("help-at-reader", "nothing-to-show")),
    ("at-the-clinic", "online"): Offers(("statement",)),
    ("at-the-clinic", "fetch-medicine"): Offers(("fetch-medicine",)),
    ("at-the-clinic", "damaged"): Offers(("statement", "damaged-card", "receipt-and-statement")),
    ("letter", "certificate"): Offers(),
    ("letter", "notice"): Offers(("notice-again", "symbol-and-number")),
    ("letter", "ending"): Offers(("renew-certificate", "letter")),
    ("letter", "collect"): Offers(("collect",)),
    ("letter", "inquiry"): Offers(("proxy-mother", "proxy-father", "proxy-family")),
    ("letter", "pension"): Offers(("letter",)),
    ("letter", "from-insurer"): Offers(("letter",)),
    ("letter", "from-city"): Offers(("letter",)),
    ("letter", "strange"): Offers(("letter",)),
}

TOPICS_WITH_FORMS = {"cancel", "doctor-today", "eligibility-certificate", "eligibility-notice", "lost-card"}

OF_OTHER_DAYS = {
    ("doctor-today", "not-yet"),
    ("eligibility-certificate", "not-yet"),
    ("eligibility-certificate", "elders-all"),
}
"""Outcomes that nobody reaches on the day of the tests."""

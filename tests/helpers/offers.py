"""What every outcome has always offered, written down once: a change of it must be wanted."""

from __future__ import annotations

from typing import NamedTuple


class Offers(NamedTuple):
    """Sentences for the staff in their order, and whether the forms and the renewal book are offered."""

    sentences: tuple[str, ...] = ()
    forms: bool = False
    book: bool = False


OFFERS = {
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
    ("pin", "counter-proxy"): Offers(("proxy-mother", "proxy-father", "proxy-family", "pin-for-somebody")),
    ("pin", "card-without-pin"): Offers(("face",)),
    ("lost-card", "express"): Offers(("lost-certificate", "lost-report", "express", "police", "stolen"), forms=True),
    ("lost-card", "normal"): Offers(("lost-certificate", "lost-report", "new-card", "police", "stolen"), forms=True),
    ("lost-card", "no-new-card"): Offers(("lost-certificate", "lost-report", "police", "stolen"), forms=True),
    ("lost-card", "paper"): Offers(("certificate-again",), forms=True),
    ("lost-card", "lift"): Offers(("found",)),
    ("lost-card", "still-good"): Offers(),
    ("lost-card", "found-late"): Offers(("found-late",)),
    ("eligibility-certificate", "not-yet"): Offers(forms=True),
    ("eligibility-certificate", "automatic"): Offers(("certificate",), forms=True),
    ("eligibility-certificate", "apply"): Offers(("certificate",), forms=True),
    ("eligibility-certificate", "blocked"): Offers(("violence", "certificate"), forms=True),
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
    ("renewal", "certificate-proxy"): Offers(
        ("proxy-mother", "proxy-father", "proxy-family", "renew-for-somebody"), book=True
    ),
    ("renewal", "certificate-child"): Offers(("proxy-child", "renew-card"), book=True),
    ("renewal", "card-renewal"): Offers(("renew-card", "collect-for-somebody"), book=True),
    ("renewal", "stay"): Offers(("stay",), book=True),
    ("renewal", "ask"): Offers(("which-date",), book=True),
    ("at-the-clinic", "how"): Offers(),
    ("at-the-clinic", "face"): Offers(("face",)),
    ("at-the-clinic", "pin"): Offers(("face",)),
    ("at-the-clinic", "broken"): Offers(("statement",)),
    ("at-the-clinic", "new-insurer"): Offers(("statement",)),
    ("at-the-clinic", "not-eligible"): Offers(("symbol-and-number", "statement")),
    ("at-the-clinic", "wrong-share"): Offers(),
    ("at-the-clinic", "certificate-ended"): Offers(("renew-certificate",)),
    ("at-the-clinic", "consent"): Offers(),
    ("at-the-clinic", "no-photo"): Offers(),
    ("at-the-clinic", "no-card"): Offers(("no-card",)),
    ("letter", "certificate"): Offers(),
    ("letter", "notice"): Offers(("notice-again", "symbol-and-number")),
    ("letter", "ending"): Offers(("renew-certificate", "letter")),
    ("letter", "collect"): Offers(("collect",)),
    ("letter", "inquiry"): Offers(("proxy-mother", "proxy-father", "proxy-family")),
    ("letter", "pension"): Offers(("letter",)),
    ("letter", "from-insurer"): Offers(("letter",)),
    ("letter", "from-city"): Offers(("letter",)),
    ("letter", "strange"): Offers(("letter",)),
    ("for-somebody", "paper-instead"): Offers(
        ("certificate-helped", "proxy-mother", "proxy-father", "proxy-family"), forms=True
    ),
    ("for-somebody", "sheet-certificate"): Offers(("renew-for-somebody", "cannot-come", "cannot-write")),
    ("for-somebody", "sheet-pin"): Offers(("pin-for-somebody", "cannot-come", "cannot-write", "without-pin")),
    ("for-somebody", "no-longer-decides"): Offers(("certificate-helped", "cannot-come", "without-pin"), forms=True),
    ("for-somebody", "guardian-goes"): Offers(("guardian", "proxy-child", "renew-for-somebody", "pin-for-somebody")),
    ("for-somebody", "nobody-goes"): Offers(("city-comes", "cannot-come", "certificate-helped"), forms=True),
    ("for-somebody", "keep"): Offers(("certificate-helped", "without-pin"), forms=True),
    ("for-somebody", "begin"): Offers(("cannot-come", "which-date", "letter")),
    ("for-somebody", "new-card"): Offers(("cannot-come", "city-comes", "guardian")),
    ("for-somebody", "collect"): Offers(
        ("collect-for-somebody", "cannot-come", "cannot-write", "guardian", "proxy-child")
    ),
    ("for-somebody", "child-card"): Offers(("proxy-child", "renew-card")),
}

TOPICS_WITH_FORMS = {"cancel", "eligibility-certificate", "eligibility-notice", "for-somebody", "lost-card"}

OF_OTHER_DAYS = {("eligibility-certificate", "not-yet"), ("eligibility-certificate", "elders-all")}
"""Outcomes that nobody reaches on the day of the tests."""

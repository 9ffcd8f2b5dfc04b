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
    ("pin", "counter-proxy"): Offers(("proxy-mother", "proxy-father", "proxy-family")),
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
    ("eligibility-certificate", "ask-insurer"): Offers(("am-i-registered", "certificate"), forms=True),
    ("eligibility-certificate", "no-card-wanted"): Offers(("certificate",), forms=True),
    ("eligibility-certificate", "stop-using"): Offers(("cancel", "certificate"), forms=True),
    ("eligibility-certificate", "blocked"): Offers(("certificate",), forms=True),
    ("eligibility-certificate", "elders-all"): Offers(("certificate",), forms=True),
    ("eligibility-certificate", "elders-oldest"): Offers(("certificate",), forms=True),
    ("eligibility-certificate", "elders-registered"): Offers(("certificate",), forms=True),
    ("eligibility-certificate", "elders-unregistered"): Offers(("certificate",), forms=True),
    ("eligibility-certificate", "elders-unsure"): Offers(("am-i-registered", "certificate"), forms=True),
    ("eligibility-certificate", "elders-counter"): Offers(("certificate",), forms=True),
    ("eligibility-certificate", "reissue"): Offers(("certificate-again",), forms=True),
    ("eligibility-certificate", "date-passed"): Offers(("certificate",), forms=True),
    ("eligibility-certificate", "premiums-owed"): Offers(("premiums",)),
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
    ("insurer-change", "new-job"): Offers(("leave-kokuho", "insurance-changed")),
    ("insurer-change", "kokuho"): Offers(("join-kokuho", "insurance-changed")),
    ("insurer-change", "voluntary"): Offers(("continue-insurance", "insurance-changed")),
    ("insurer-change", "dependant"): Offers(("leave-kokuho", "insurance-changed")),
    ("insurer-change", "three-ways"): Offers(("which-insurance", "join-kokuho")),
    ("insurer-change", "left-family"): Offers(("join-kokuho", "insurance-changed")),
    ("insurer-change", "turning-75"): Offers(("join-kokuho", "certificate")),
    ("insurer-change", "moved"): Offers(("moved-in", "insurance-changed")),
    ("insurer-change", "abroad"): Offers(("leaving-japan",)),
    ("insurer-change", "back"): Offers(("moved-in", "join-kokuho")),
    ("insurer-change", "student"): Offers(("student-away",)),
    ("insurer-change", "name"): Offers(("new-name", "statement")),
    ("insurer-change", "birth"): Offers(("insure-baby", "insurance-applied")),
    ("insurer-change", "death"): Offers(("after-a-death",)),
    ("insurer-change", "unsure"): Offers(("which-insurance", "insurance-changed")),
}

TOPICS_WITH_FORMS = {"cancel", "eligibility-certificate", "eligibility-notice", "lost-card"}

OF_OTHER_DAYS = {("eligibility-certificate", "not-yet"), ("eligibility-certificate", "elders-all")}
"""Outcomes that nobody reaches on the day of the tests."""

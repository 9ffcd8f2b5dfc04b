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
    ("doctor-today", "lost"): Offers(
        ("nothing-to-show", "receipt-and-statement", "certificate-today", "lost-certificate"), forms=True
    ),
    ("doctor-today", "expired-lately"): Offers(("nothing-to-show", "renew-certificate")),
    ("doctor-today", "expired-long"): Offers(
        ("nothing-to-show", "receipt-and-statement", "certificate-today", "renew-certificate"), forms=True
    ),
    ("doctor-today", "card-expired"): Offers(
        ("nothing-to-show", "receipt-and-statement", "certificate-today", "renew-card"), forms=True
    ),
    ("doctor-today", "expired-unsure"): Offers(
        ("nothing-to-show", "receipt-and-statement", "certificate-today", "which-date")
    ),
    ("doctor-today", "at-home"): Offers(("no-card", "receipt-and-statement")),
    ("doctor-today", "no-card"): Offers(("nothing-to-show", "receipt-and-statement", "certificate-today"), forms=True),
    ("doctor-today", "suspended"): Offers(
        ("nothing-to-show", "receipt-and-statement", "certificate-today", "found"), forms=True
    ),
    ("doctor-today", "damaged"): Offers(
        ("statement", "damaged-card", "receipt-and-statement", "certificate-today"), forms=True
    ),
    ("doctor-today", "reader"): Offers(("statement",)),
    ("doctor-today", "changing"): Offers(
        ("new-insurance", "statement", "receipt-and-statement", "certificate-today"), forms=True
    ),
    ("doctor-today", "night"): Offers(("nothing-to-show", "receipt-and-statement", "certificate-today")),
    ("doctor-today", "disaster"): Offers(("disaster", "receipt-and-statement")),
    ("doctor-today", "abroad"): Offers(("insured-abroad", "receipt-and-statement")),
    ("doctor-today", "in-any-case"): Offers(
        ("nothing-to-show", "receipt-and-statement", "certificate-today", "am-i-registered")
    ),
    ("doctor-today", "not-yet"): Offers(("no-card",)),
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
    ("suspicious-message", "message"): Offers(("is-it-real",)),
    ("suspicious-message", "call"): Offers(),
    ("suspicious-message", "page"): Offers(("is-it-real",)),
    ("suspicious-message", "paper"): Offers(("is-it-real", "letter")),
    ("suspicious-message", "visitor"): Offers(),
    ("suspicious-message", "unsure"): Offers(("is-it-real",)),
    ("suspicious-message", "pressed"): Offers(),
    ("suspicious-message", "pin"): Offers(("fraud-pin", "fraud-police")),
    ("suspicious-message", "photo"): Offers(("fraud-police", "fraud-number")),
    ("suspicious-message", "money"): Offers(("fraud-bank", "fraud-police")),
    ("suspicious-message", "app"): Offers(("fraud-app", "fraud-bank", "fraud-police")),
    ("suspicious-message", "card-gone"): Offers(("fraud-police", "stolen", "lost-report")),
    ("suspicious-message", "several"): Offers(("fraud-bank", "fraud-police", "fraud-pin")),
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
    ("renewal", "certificate-good"): Offers(book=True),
    ("renewal", "no-certificate"): Offers(("put-on-certificate",), book=True),
    ("renewal", "certificate-self"): Offers(("renew-certificate",), book=True),
    ("renewal", "certificate-proxy"): Offers(
        ("proxy-mother", "proxy-father", "proxy-family", "renew-for-somebody"), book=True
    ),
    ("renewal", "certificate-child"): Offers(("proxy-child", "renew-card"), book=True),
    ("renewal", "card-renewal"): Offers(("renew-card", "collect-for-somebody"), book=True),
    ("renewal", "stay"): Offers(("stay",), book=True),
    ("renewal", "stay-no-longer"): Offers(("stay-permanent",), book=True),
    ("renewal", "ask"): Offers(("which-date",), book=True),
    ("eligibility-certificate", "not-yet"): Offers(forms=True),
    ("eligibility-certificate", "automatic"): Offers(("certificate",), forms=True),
    ("eligibility-certificate", "apply"): Offers(("certificate",), forms=True),
    ("eligibility-certificate", "ask-insurer"): Offers(("am-i-registered", "certificate"), forms=True),
    ("eligibility-certificate", "no-card-wanted"): Offers(("certificate",), forms=True),
    ("eligibility-certificate", "stop-using"): Offers(("cancel", "certificate"), forms=True),
    ("eligibility-certificate", "reissue"): Offers(("certificate-again",), forms=True),
    ("eligibility-certificate", "date-passed"): Offers(("certificate",), forms=True),
    ("eligibility-certificate", "premiums-owed"): Offers(("premiums",)),
    ("eligibility-certificate", "difference"): Offers(("notice-again",), forms=True),
    ("eligibility-certificate", "blocked"): Offers(("violence", "certificate"), forms=True),
    ("eligibility-certificate", "elders-all"): Offers(("certificate",), forms=True),
    ("eligibility-certificate", "elders-oldest"): Offers(("certificate",), forms=True),
    ("eligibility-certificate", "elders-registered"): Offers(("certificate",), forms=True),
    ("eligibility-certificate", "elders-unregistered"): Offers(("certificate",), forms=True),
    ("eligibility-certificate", "elders-unsure"): Offers(("am-i-registered", "certificate"), forms=True),
    ("eligibility-certificate", "elders-counter"): Offers(("certificate",), forms=True),
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
    ("letter", "from-insurer"): Offers(("letter", "is-it-real")),
    ("letter", "from-city"): Offers(("letter", "is-it-real")),
    ("letter", "sender-unsure"): Offers(("is-it-real", "letter")),
    ("letter", "strange"): Offers(("is-it-real",)),
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
    ("insurer-change", "name"): Offers(("name-changed", "statement")),
    ("insurer-change", "birth"): Offers(("insure-baby", "insurance-applied")),
    ("insurer-change", "death"): Offers(("after-a-death",)),
    ("insurer-change", "unsure"): Offers(("which-insurance", "insurance-changed")),
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
    ("residence", "extended"): Offers(("stay",), book=True),
    ("residence", "pending"): Offers(("stay-pending",), book=True),
    ("residence", "ended"): Offers(("stay-ended", "certificate"), forms=True),
    ("residence", "permanent"): Offers(("stay-permanent",), book=True),
    ("residence", "one-card"): Offers(("stay-pending",)),
    ("residence", "family"): Offers(("stay",)),
    ("residence", "show-both"): Offers(("which-date",), book=True),
    ("residence", "arrived"): Offers(("arrived", "certificate"), forms=True),
    ("residence", "for-good"): Offers(("leaving-japan",)),
    ("residence", "for-a-while"): Offers(("stay",)),
    ("residence", "back"): Offers(("arrived",), forms=True),
    ("residence", "ask-before-leaving"): Offers(("leaving-japan",)),
    ("residence", "name"): Offers(("name-changed",)),
    ("residence", "residence-card-lost"): Offers(("police-both", "lost-report")),
    ("residence", "job"): Offers(("joined",)),
}

TOPICS_WITH_FORMS = {
    *("cancel", "doctor-today", "eligibility-certificate", "eligibility-notice", "for-somebody", "lost-card"),
}

OF_OTHER_DAYS = {
    ("doctor-today", "not-yet"),
    ("eligibility-certificate", "not-yet"),
    ("eligibility-certificate", "elders-all"),
}
"""Outcomes that nobody reaches on the day of the tests."""

"""What people choose from where nobody can type: the questions asked most, and all topics in groups."""

from __future__ import annotations

from desktop_app.language.message import words_about

_ = words_about("overview")

MOST_ASKED = (
    ("status", "look-up"),  # what everybody wants to know before the next visit to a doctor
    ("register", "how"),  # and this if the answer is no
    ("at-the-clinic", "how"),  # the first time before the reader at a reception
    ("pin", "forgotten"),  # most PINs were chosen years ago and never used since
    ("renewal", "says-expired"),  # the reader at a clinic says so, and few know what has expired
    ("lost-card", "lost"),  # cannot wait
    ("eligibility-notice", "why"),  # came by post to everybody who is registered
    ("old-card", "no-longer"),  # still in everybody's wallet
)
"""Topic and question. Nobody has counted them: each is what a counter is asked first on one of the matters about which
offices publish questions and answers; the reason stands beside it. All stand in every language."""

GROUPS = (
    (_("The card, and registering it"), ("status", "register", "get-a-card", "phone", "children", "cancel")),
    (
        _("When something has happened"),
        (
            "doctor-today",
            "pin",
            "lost-card",
            "suspicious-message",
            "renewal",
            "for-somebody",
            "residence",
            "insurer-change",
            "hotlines",
        ),
    ),
    (_("Papers and letters"), ("eligibility-certificate", "eligibility-notice", "old-card")),
    (_("At the clinic, costs, safety"), ("at-the-clinic", "benefits", "high-costs", "welfare", "safety")),
)
"""Every topic once, in groups with a heading."""

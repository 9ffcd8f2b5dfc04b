"""What the pages of flows and topics say besides what the guide itself says."""

from __future__ import annotations

from desktop_app.language.message import words_about

_ = words_about("window")

STEP_OF = _("{flow} · step {number} of {total}")
MORE_QUESTIONS = _("Questions about this")
NEIGHBOURS = _("People also ask about")

"""The days until which something should be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.facts.card_validity import CertificateState
from desktop_app.facts.days import add_days, end_of_month_before
from desktop_app.guide.model.due import DueRule
from desktop_app.language.message import words_about

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.facts.store import FactsOfDay
    from desktop_app.guide.model.situation import Situation

_ = words_about("sheet")


def _month_before_the_end(situation: Situation, _facts: FactsOfDay) -> date | None:
    """Return the last day of the month before: a certificate ends on a birthday, which no paper should show."""
    card = situation.card
    if card is None:
        return None
    ends = card.grace_ends if card.certificate_state is CertificateState.GRACE else card.certificate_ends
    return end_of_month_before(ends) if ends else None


def _last_day_for_express(situation: Situation, facts: FactsOfDay) -> date:
    return add_days(situation.today, facts.count("express_limit_days"))


RENEWAL = DueRule(_month_before_the_end, _("Best by **{due:weekday}** ({due:era})"))
EXPRESS = DueRule(
    _last_day_for_express,
    _("If you report it at the counter today: by **{due:weekday}** ({due:era})"),
    when_closed=_("If you report it at the counter on {go_on:near}: best by **{due:weekday}** ({due:era})"),
    summary=_("Last day to apply for the express service (特急発行)"),
)

"""At the kiosk nobody's day of the end is shown: it is a birthday, and others look on."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from desktop_app.card.practice.reader import read_practice_card
from desktop_app.facts.days import end_of_month_before
from desktop_app.kiosk.site.site_file import Site
from desktop_app.wiring.kiosk import kiosk_services
from tests.conftest import TODAY, scenario_named


def test_the_kiosk_knows_that_it_stands_in_public(day_context, qapp):
    report = read_practice_card(scenario_named("renewal-open"), day_context.rules())
    ends = TODAY + timedelta(days=5)
    dates = replace(report.user_authentication_certificate, not_after=ends)
    situation = kiosk_services(day_context, Site(), qapp).situation_of(
        replace(report, user_authentication_certificate=dates)
    )
    assert situation.in_public
    assert situation.renew_by.end == end_of_month_before(ends)
    assert "certificate_ends" in situation.values()
    assert situation.values()["renew_by"] != ends

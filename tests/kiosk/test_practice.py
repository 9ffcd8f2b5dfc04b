"""A kiosk with a practice card in its reader, as for showing it to somebody."""

from __future__ import annotations


def test_the_practice_card_stays_in_the_reader_for_every_visitor(kiosk, monitor):
    kiosk.begin_service("last-try")
    assert monitor.practice == "last-try"
    kiosk.visits.begin("en")
    kiosk.frame.read_again()
    assert monitor.practice == "last-try"


def test_without_one_the_kiosk_looks_for_real_cards(kiosk, monitor):
    kiosk.begin_service()
    assert monitor.practice is None

"""How a kiosk comes by newer facts: what it takes, what it leaves aside, what it logs of it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop_app.facts.pack.current import CurrentFacts
from desktop_app.facts.pack.verified import table_kept
from desktop_app.kiosk.record.events import KioskEvent
from desktop_app.wiring.facts import messages
from desktop_app.wiring.facts.renewal import FactsRenewal
from tests.helpers.files import no_files_above
from tests.helpers.packs import BUILTIN, DAY, KEY, LATER, STRANGER, TODAY, a_pack, a_store, facts_saying, limit_of

INSTALLED, CHANGED, REFUSED = KioskEvent.FACTS_INSTALLED, KioskEvent.FACTS_CHANGED, KioskEvent.FACTS_REFUSED


class Kiosk:
    """What a kiosk has of facts: those that hold, a folder for packs, its log, the day."""

    def __init__(self, folder):
        self.facts, self.logged, self.today = CurrentFacts(BUILTIN), [], TODAY
        self.store, self.folder = a_store(folder), folder / "packs"
        self.folder.mkdir()
        self.renewal = self.started()

    def started(self):
        return FactsRenewal(self.facts, BUILTIN, self.store, self.logged.append, lambda: self.today)

    def put(self, limit, day=DAY, name=None, **changes):
        path = self.folder / (name or f"myna-facts-{day}.zip")
        path.write_bytes(a_pack(facts_saying(limit), day, **changes))
        return path

    def begin(self):
        """Begin a visit; return what the facts say then, whether they have changed, and what was logged."""
        self.logged.clear()
        changed = self.renewal.renew(self.folder)
        return limit_of(self.facts), changed, list(self.logged)


@pytest.fixture
def kiosk(tmp_path):
    return Kiosk(tmp_path)


def test_without_packs_nothing_happens(kiosk):
    assert kiosk.begin() == (1, False, [])
    assert not kiosk.store.folder.exists()


def test_the_pack_of_the_folder_holds_from_the_next_visit_on(kiosk):
    kiosk.put(2)
    assert limit_of(kiosk.facts) == 1
    assert kiosk.begin() == (2, True, [INSTALLED, CHANGED])
    assert kiosk.begin() == (2, False, [])


def test_the_newest_of_several_holds_whatever_they_are_called(kiosk):
    kiosk.put(2, DAY, "myna-facts-2029-01-01.zip")
    kiosk.put(3, LATER, "myna-facts-2020-01-01.zip")
    assert kiosk.begin() == (3, True, [INSTALLED, CHANGED])


def test_a_newer_one_replaces_it_and_an_older_one_does_not(kiosk):
    kiosk.put(2, LATER)
    kiosk.begin()
    kiosk.put(4, DAY)
    assert kiosk.begin() == (2, False, [])
    kiosk.put(3, LATER + timedelta(days=1))
    assert kiosk.begin() == (3, True, [INSTALLED, CHANGED])


def test_it_is_not_installed_again_at_the_next_start(kiosk):
    kiosk.put(2)
    kiosk.begin()
    kiosk.renewal = kiosk.started()
    assert kiosk.begin() == (2, True, [CHANGED])


def test_an_invalid_one_is_left_aside_and_logged_once(kiosk):
    kiosk.put(2)
    kiosk.put(3, LATER, private=STRANGER)
    assert kiosk.begin() == (2, True, [REFUSED, INSTALLED, CHANGED])
    assert kiosk.begin() == (2, False, [])
    kiosk.today += timedelta(days=1)
    assert kiosk.begin() == (2, False, [])
    (kiosk.folder / f"myna-facts-{LATER}.zip").write_bytes(b"half")
    assert kiosk.begin() == (2, False, [REFUSED])


def test_what_cannot_be_read_is_left_aside(kiosk):
    (kiosk.folder / "myna-facts-2026-05-05.zip").mkdir()
    (kiosk.folder / "myna-facts-2026-05-06.zip").symlink_to("nothing")
    assert kiosk.begin()[:2] == (1, False)


def test_one_of_the_future_waits_for_its_day(kiosk):
    kiosk.put(2, TODAY + timedelta(days=2))
    assert kiosk.begin() == (1, False, [])
    kiosk.today += timedelta(days=2)
    assert kiosk.begin() == (2, True, [INSTALLED, CHANGED])


def test_one_that_somebody_installed_holds_from_the_next_visit_on_and_so_does_its_removal(kiosk):
    kiosk.store.install(a_pack(), BUILTIN, TODAY)
    assert limit_of(kiosk.facts) == 1
    assert kiosk.begin() == (2, True, [CHANGED])
    kiosk.store.remove()
    assert kiosk.begin() == (1, True, [CHANGED])


def test_an_installed_one_that_is_damaged_is_told_and_the_facts_of_the_program_hold(kiosk):
    kiosk.store.install(a_pack(), BUILTIN, TODAY)
    kiosk.begin()
    kiosk.store.file.write_bytes(kiosk.store.file.read_bytes()[:-1])
    assert kiosk.begin() == (1, True, [REFUSED, CHANGED])
    assert kiosk.begin() == (1, False, [])


def test_a_kiosk_believes_the_signature_and_not_what_was_kept_of_it(kiosk):
    kiosk.store.install(a_pack(), BUILTIN, TODAY)
    forged = a_pack(private=STRANGER)
    kiosk.store.file.write_bytes(forged)
    kept = table_kept(BUILTIN, f"{kiosk.store._made_of(forged)} {KEY.id}", DAY)
    (kiosk.store.folder / "facts-pack.table").write_bytes(kept)
    assert kiosk.begin() == (1, False, [REFUSED])


def test_on_a_full_disk_the_facts_stay_and_that_is_logged_once(kiosk):
    kiosk.put(2)
    with no_files_above(100):
        assert kiosk.begin() == (1, False, [KioskEvent.FACTS_NOT_INSTALLED])
        assert kiosk.begin() == (1, False, [])


def test_without_a_folder_only_what_is_installed_counts(kiosk):
    kiosk.put(2)
    assert kiosk.renewal.renew(None) is False
    assert kiosk.renewal.renew(kiosk.folder / "none") is False


def said(kiosk, day_context):
    """Let the staff take a pack; return what is said, and what was logged."""
    kiosk.logged.clear()
    return kiosk.renewal.take(kiosk.folder, day_context.translator("en")), list(kiosk.logged)


def test_the_staff_take_a_pack_that_holds_from_the_next_visit_on(kiosk, day_context):
    kiosk.put(2)
    sentence = day_context.translator("en")(messages.INSTALLED, {"day": DAY})
    assert said(kiosk, day_context) == (sentence, [INSTALLED])
    assert limit_of(kiosk.facts) == 1
    assert kiosk.begin() == (2, True, [CHANGED])


def test_the_staff_are_told_why_a_pack_is_not_taken(kiosk, day_context):
    assert said(kiosk, day_context) == (messages.NO_PACK_THERE.text, [])
    path = kiosk.put(2, private=STRANGER)
    assert "not signed by anybody" in said(kiosk, day_context)[0]
    path.unlink()
    kiosk.put(2, date(2026, 12, 24))
    assert "has not come yet" in said(kiosk, day_context)[0]


def test_the_staff_are_told_of_a_full_disk(kiosk, day_context):
    kiosk.put(2)
    with no_files_above(100):
        assert said(kiosk, day_context) == (messages.NOT_WRITTEN.text, [KioskEvent.FACTS_NOT_INSTALLED])

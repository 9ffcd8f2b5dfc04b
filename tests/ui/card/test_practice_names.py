"""Every practice card can be chosen on the screen, and every one that can be chosen is there."""

from __future__ import annotations

from desktop_app.base import paths
from desktop_app.ui.card.messages import PRACTICE_NAMES


def test_the_practice_cards_on_offer_are_those_of_the_resources():
    assert set(PRACTICE_NAMES) == {path.stem for path in (paths.resources() / "practice").glob("*.toml")}


def test_every_practice_card_has_its_icon():
    icons = {icon for _, icon in PRACTICE_NAMES.values()}
    assert icons <= {path.stem for path in (paths.resources() / "icons").glob("*.svg")}

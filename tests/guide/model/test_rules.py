"""Rules: what they are called in graphs, and which answers they ask for."""

from __future__ import annotations

from desktop_app.guide.model.rules import always, card_read, chose, every, fact_holds, no_card_read, unless
from tests.conftest import TODAY, situation_on

NO_CARD = situation_on(TODAY)


def test_a_rule_is_called_as_it_is_written():
    assert [rule.label for rule in (always, card_read, fact_holds("hotline"))] == [
        "always",
        "card_read",
        "holds_hotline",
    ]
    assert unless(chose("green", "none")).label == "unless_chose_green_or_none"
    assert every(card_read, chose("cup")).label == "card_read_and_chose_cup"


def test_a_rule_knows_every_answer_that_it_asks_for():
    assert every(card_read, unless(chose("green", "none")), chose("cup")).options == {"green", "none", "cup"}
    assert card_read.options == set()


def test_a_rule_is_true_of_the_situation_and_the_answers():
    assert every(no_card_read, chose("green"))(NO_CARD, ("green",))
    assert not every(card_read, chose("green"))(NO_CARD, ("green",))
    assert not chose("green")(NO_CARD, ("black",))
    assert unless(card_read)(NO_CARD, ())
    assert every()(NO_CARD, ())

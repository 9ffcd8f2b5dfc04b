"""The daily run."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.language.day_context import load_day
from desktop_app.reminders.daily.run import Reminded, show_due
from tests.helpers.remembered_book import RememberedBook
from tests.reminders.people import ENDS, TODAY, dues_of, somebody


class Screen:
    """Shows what it can."""

    def __init__(self):
        self.seen, self.works = [], True

    def show(self, title, body):
        if self.works:
            self.seen.append((title, body))
        return self.works


@pytest.fixture
def screen():
    return Screen()


@pytest.fixture
def run(screen):
    """Runs it on a day for some people, always with the same book."""
    book = RememberedBook()

    def once(*people, today=TODAY):
        return show_due(book, dues_of(*people, today=today), load_day(today).translator, screen.show)

    return once


def test_everybody_is_reminded_in_their_own_language(run, screen):
    assert run(somebody("Ken", "en"), somebody("Rosa", "pt_BR")) == Reminded(2, 0)
    (ken, in_english), (rosa, in_portuguese) = sorted(screen.seen)
    assert ken == "Ken: My Number Card (マイナンバーカード)"
    assert "expires on 7 February 2027. It can be renewed now" in in_english
    assert in_english.endswith("マイナ保険証ナビ shows what to do.")
    assert rosa.startswith("Rosa")
    assert "7 de fevereiro de 2027" in in_portuguese


def test_the_text_is_plain(run, screen):
    run(somebody("Ken", "ja-easy"))
    assert not set("｜《》*{}") & set("".join(screen.seen[0]))


def test_a_stage_is_shown_once_and_the_next_one_again(run, screen):
    assert run(somebody()) == Reminded(1, 0)
    assert run(somebody()) == Reminded(0, 0)
    assert run(somebody(), today=date(2027, 1, 5)) == Reminded(0, 0)
    assert run(somebody(), today=date(2027, 1, 6)) == Reminded(1, 0)
    assert len(screen.seen) == 2


def test_who_missed_some_stages_is_shown_the_last_one_only(run, screen):
    assert run(somebody(), today=ENDS) == Reminded(1, 0)
    assert run(somebody(), today=ENDS) == Reminded(0, 0)


def test_nobody_is_troubled_before_renewal_opens(run, screen):
    assert run(somebody(), today=date(2026, 11, 6)) == Reminded(0, 0)
    assert screen.seen == []


def test_what_could_not_be_shown_is_tried_again(run, screen):
    screen.works = False
    assert run(somebody(), somebody("Ken")) == Reminded(0, 2)
    screen.works = True
    assert run(somebody(), somebody("Ken")) == Reminded(2, 0)


def test_each_is_claimed_before_it_is_shown(screen):
    """Whoever reminds while a notification is on its way shows it no second time."""
    book, dues, translator = RememberedBook(), dues_of(somebody(), somebody("Ken")), load_day(TODAY).translator
    others = []

    def show(title, body):
        others.append(show_due(book, dues, translator, screen.show))
        return screen.show(title, body)

    assert show_due(book, dues, translator, show) == Reminded(1, 0)
    assert others == [Reminded(1, 0)]
    assert len({title for title, _body in screen.seen}) == len(screen.seen) == 2


@pytest.mark.parametrize("error", [RuntimeError, KeyboardInterrupt])
def test_what_breaks_while_it_is_shown_is_tried_again(run, screen, monkeypatch, error):
    def broken(_title, _body):
        raise error

    with monkeypatch.context() as patched:
        patched.setattr(screen, "show", broken)
        with pytest.raises(error):
            run(somebody())
    assert run(somebody()) == Reminded(1, 0)

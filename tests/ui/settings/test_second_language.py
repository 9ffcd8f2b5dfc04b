"""Two readers at once: a second language beside the first."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from desktop_app.guide.content.flows import FLOWS
from desktop_app.language.languages import LANGUAGES
from desktop_app.language.message import words_about
from desktop_app.language.second_language import Bilingual, TwoLanguages, after, second_of
from desktop_app.ui import messages
from desktop_app.ui.guide import messages as guide_messages
from desktop_app.ui.pages.read_aloud import labels_in
from desktop_app.ui.settings.places import SecondLanguagePlace
from desktop_app.ui.style.display import DisplaySettings
from tests.helpers.pages import open_flow
from tests.helpers.window import press, texts

_ = words_about("window")


@pytest.fixture
def both(day_context):
    return TwoLanguages(day_context.translator("ja"), day_context.translator("pt_BR"))


def test_every_sentence_carries_the_second_language(both):
    said = both(messages.BACK)
    assert (said, second_of(said)) == ("戻る", "Voltar")


def test_what_is_filled_in_stands_in_the_language_around_it(both, day_context):
    said = both(guide_messages.STEP_OF, {"flow": Bilingual("カード", "Cartão"), "number": 1, "total": 3})
    assert "カード" in said
    assert str(second_of(said)).startswith("Cartão · ")


def test_paragraphs_lists_and_marks_keep_both(both):
    pair = Bilingual("一。", "Um.")
    assert second_of(both.sentences([pair, pair])) == "Um. Um."
    assert second_of(both.listing([pair, "ABC"])) == "Um., ABC"
    assert (after("☐ ", pair), second_of(after("☐ ", pair))) == ("☐ 一。", "Um.")
    assert after("☐ ", "one") == "☐ one"


def test_a_daughter_reads_portuguese_while_her_father_reads_japanese(window, day_context):
    window.navigator.use_language("ja")
    press(window, "language")
    press(window, "choice-second-language")
    press(window, "choice-beside-pt_BR")
    open_flow(window, "lost-card")
    japanese, portuguese = day_context.translator("ja"), day_context.translator("pt_BR")
    title = FLOWS["lost-card"].title
    assert {japanese(title), portuguese(title)} <= set(texts(window).split("\n"))
    assert window.page.title == [label.said for label in labels_in(window.page)][1]


def test_the_second_language_can_be_put_away_again(window):
    window.navigator.use_display(DisplaySettings(second_language="ja"))
    window.navigator.open_once(SecondLanguagePlace())
    press(window, "choice-beside-none")
    assert window.navigator.display.second_language is None
    assert "戻る" not in texts(window)


def test_the_first_language_is_not_offered_as_the_second(window):
    window.navigator.open_once(SecondLanguagePlace())
    offered = {button.objectName() for button in window.page.findChildren(QPushButton)}
    assert offered == {f"choice-beside-{code}" for code in {*LANGUAGES, "none"} - {"en"}}


def test_a_second_language_that_became_the_first_is_shown_once(window):
    window.navigator.use_display(DisplaySettings(second_language="ja"))
    window.navigator.use_language("ja")
    assert texts(window).count("どんなことで") <= 1
    assert window.frame.ui.second is None

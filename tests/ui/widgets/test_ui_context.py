"""What a context remembers of texts, and when it forgets them."""

from desktop_app.language.line_breaks import keep_together
from desktop_app.ui.style.display import DisplaySettings

TEXT = "暗証番号を3回まちがえると、カードはロックされます。"


def test_where_lines_may_break_is_found_once_for_a_text(window):
    ui = window.frame.ui
    before = ui.keep_together.cache_info().hits
    shown = [ui.label(TEXT, "body").shown for _ in range(2)]
    assert shown[0] == shown[1] == keep_together(TEXT, ui.translator.language)
    assert ui.keep_together.cache_info().hits > before


def test_no_more_texts_are_remembered_than_a_few_pages_have(window):
    ui = window.frame.ui
    for number in range(1100):
        ui.keep_together(f"text {number}", "en")
    assert ui.keep_together.cache_info().currsize <= 1000


def test_another_language_other_letters_and_another_visit_forget_the_texts(window):
    for change in (
        lambda: window.navigator.use_language("es"),
        lambda: window.navigator.use_display(DisplaySettings(125, "light")),
        lambda: window.frame.begin(window.frame.visit),
    ):
        remembered = window.frame.ui.keep_together
        change()
        assert window.frame.ui.keep_together is not remembered


def test_the_letters_of_easy_japanese_are_measured_once_and_forgotten_with_the_look(window):
    window.navigator.use_language("ja-easy")
    ui = window.frame.ui
    first, second = (ui.label("｜電話《でんわ》します", "body") for _ in range(2))
    assert first._letters is second._letters
    for number in range(1100):
        first._letters.measured(f"{number}", "", False)
    assert first._letters.measured.cache_info().currsize <= 1000
    window.frame.begin(window.frame.visit)
    assert window.frame.ui.label("｜電話《でんわ》します", "body")._letters is not first._letters

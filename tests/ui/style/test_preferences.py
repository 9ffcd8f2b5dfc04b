"""What is kept until the next start."""

from __future__ import annotations

import json

import pytest

from desktop_app.ui.style.display import DEFAULT, DisplaySettings
from desktop_app.ui.style.preferences import load_preferences, save_preferences


def test_what_was_chosen_is_there_at_the_next_start(tmp_path):
    display = DisplaySettings(150, "contrast", "pt_BR")
    save_preferences(tmp_path / "new", "ja", display)
    assert load_preferences(tmp_path / "new") == ("ja", display)


def test_at_the_first_start_nothing_was_chosen(tmp_path):
    assert load_preferences(tmp_path) == (None, DEFAULT)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "nonsense",
        '{"language": "tlh"}',
        '{"language": "ja", "text_size": 900}',
        '{"language": "ja", "colours": "pink"}',
        '{"language": "ja", "second_language": "tlh"}',
        '{"language": "ja", "unknown": 1}',
        '{"language": ["ja"]}',
        "[" * 100_000,
    ],
)
def test_a_damaged_file_is_as_good_as_none(tmp_path, text):
    (tmp_path / "preferences.json").write_text(text)
    assert load_preferences(tmp_path) == (None, DEFAULT)


def test_a_folder_that_cannot_be_written_to_troubles_nobody(tmp_path):
    (tmp_path / "file").write_text("")
    save_preferences(tmp_path / "file" / "folder", "ja", DEFAULT)


def test_nothing_but_the_choices_is_written(tmp_path):
    save_preferences(tmp_path, "ko", DEFAULT)
    (path,) = tmp_path.iterdir()
    assert json.loads(path.read_text()) == {
        "language": "ko",
        "text_size": 100,
        "colours": "system",
        "second_language": None,
    }


def test_the_window_asks_to_remember_every_choice(window, remembered):
    window.navigator.use_language("es")
    window.navigator.use_display(DisplaySettings(200))
    assert [call.args for call in remembered.call_args_list] == [("es", DEFAULT), ("es", DisplaySettings(200))]

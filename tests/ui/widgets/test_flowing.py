"""Layouts that give way, and words with their readings above them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

from desktop_app.language.markup import Piece, parse_markup
from desktop_app.ui.style.theme import TextStyle
from desktop_app.ui.widgets.flowing import Columns, SideBySide, Wrapping
from desktop_app.ui.widgets.labels.ruby import RubyLabel, RubyLetters, phrases, set_lines, units


class Block(QWidget):
    """A widget of one size."""

    def __init__(self, width, height=40):
        super().__init__()
        self._size = QSize(width, height)

    def sizeHint(self):
        return self._size

    def minimumSizeHint(self):
        return self._size


@pytest.mark.parametrize(("width", "columns"), [(1000, 3), (640, 2), (300, 1), (100, 1)])
def test_there_are_as_many_columns_as_there_is_room_for(qtbot, width, columns):
    grid = Columns([Block(80) for _ in range(6)], most=3, narrowest=300, gap=10)
    qtbot.addWidget(grid)
    grid.resize(width, 400)
    grid.show()
    assert grid.columns == columns
    assert grid.minimumSizeHint().width() == 80


@pytest.mark.parametrize(
    ("width", "direction"), [(1000, QBoxLayout.Direction.LeftToRight), (600, QBoxLayout.Direction.TopToBottom)]
)
def test_what_stands_beside_goes_below_where_the_text_would_be_too_narrow(qtbot, width, direction):
    both = SideBySide(Block(300), narrowest=400, gap=20, gap_below=10)
    both.text.addWidget(Block(100))
    qtbot.addWidget(both)
    both.resize(width, 500)
    both.show()
    assert both.layout().direction() == direction


def test_a_row_that_is_too_long_goes_on_below_without_its_first_widget(qtbot):
    name, buttons = Block(200), [Block(150) for _ in range(3)]
    row = Wrapping(name, buttons, gap=10, gap_below=10)
    qtbot.addWidget(row)
    row.resize(700, 40)
    row.show()
    assert row.heightForWidth(700) == 40
    assert [button.x() for button in buttons] == [230, 390, 550]
    row.resize(320, row.heightForWidth(320))
    assert row.height() == 90
    assert not name.isVisible()
    assert [(button.x(), button.y()) for button in buttons] == [(10, 0), (170, 0), (170, 50)]


def test_a_button_that_gets_larger_letters_later_is_put_in_its_place_anew(qtbot):
    button = QPushButton("Language")
    row = Wrapping(Block(200), [button], gap=10, gap_below=10)
    qtbot.addWidget(row)
    row.resize(700, 80)
    row.show()
    before = button.width()
    font = QFont(button.font())
    font.setPixelSize(button.fontMetrics().height() * 3)
    button.setFont(font)
    qtbot.waitUntil(lambda: button.width() > before)
    assert button.width() == button.sizeHint().width()
    assert button.geometry().right() == row.rect().right()


def test_a_text_is_taken_apart_into_words_readings_and_bold():
    assert list(parse_markup("まず ｜市役所《しやくしょ》へ **すぐ ｜行《い》く**")) == [
        Piece("まず "),
        Piece("市役所", "しやくしょ"),
        Piece("へ "),
        Piece("すぐ ", bold=True),
        Piece("行", "い", bold=True),
        Piece("く", bold=True),
    ]


def test_a_reading_stands_above_a_word_and_not_above_the_kana_that_it_begins_with():
    usage = "｜マイナンバーカード利用状況《マイナンバーカードりようじょうきょう》"
    assert list(parse_markup(usage)) == [Piece("マイナンバーカード"), Piece("利用状況", "りようじょうきょう")]


def broken(text, width):
    def measure(unit):
        return 10.0 * len(unit.text)

    lines = set_lines(phrases(units(text), measure), width, measure)
    return ["".join(unit.text for unit, _ in line) for line in lines]


def test_lines_break_between_phrases():
    assert broken("すぐに ｜電話《でんわ》して ください", 100) == ["すぐに電話して", "ください"]


def test_a_phrase_longer_than_a_line_breaks_but_never_before_a_full_stop():
    assert broken("あいうえおかきく。", 40) == ["あいうえ", "おかき", "く。"]


def test_a_word_is_never_taken_from_its_reading():
    assert broken("｜後期高齢者《こうきこうれいしゃ》です", 30) == ["後期高齢者", "です"]


def test_a_label_with_readings_grows_as_it_becomes_narrower(qtbot):
    label = RubyLabel(
        "｜市役所《しやくしょ》の ｜窓口《まどぐち》へ ｜行《い》きます",
        RubyLetters(TextStyle(22, 400, 165, "#000000"), QFont()),
        "#ffffff",
    )
    qtbot.addWidget(label)
    assert label.heightForWidth(150) > label.heightForWidth(600)
    assert label.minimumSizeHint().width() < 150

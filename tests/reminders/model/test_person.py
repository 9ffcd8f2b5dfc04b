from datetime import date

import pytest

from desktop_app.reminders import messages
from desktop_app.reminders.model.person import Colour, DateSource, ExpiryDate, PersonError, key, new_person

ENDS = ExpiryDate(date(2027, 2, 7), DateSource.READ)


@pytest.mark.parametrize(
    ("nickname", "message"),
    [
        ("", messages.NICKNAME_MISSING),
        ("  \n", messages.NICKNAME_MISSING),
        ("\u200b", messages.NICKNAME_MISSING),
        ("x" * 21, messages.NICKNAME_TOO_LONG),
        ("\u3164", messages.NICKNAME_MISSING),
        ("123456789012", messages.NICKNAME_WITH_NUMBER),
        ("123456789018", messages.NICKNAME_IS_MY_NUMBER),
        ("12 34 56 78 90 18", messages.NICKNAME_IS_MY_NUMBER),
        ("父 ①②③④⑤⑥⑦⑧⑨⓪①⑧", messages.NICKNAME_IS_MY_NUMBER),
        ("1 2 3 4 5 6 7 8 9 0 1 8", messages.NICKNAME_IS_MY_NUMBER),
        ("父 １２３４", messages.NICKNAME_WITH_NUMBER),
    ],
)
def test_a_nickname_is_short_and_no_number(nickname, message):
    with pytest.raises(PersonError) as error:
        new_person(nickname, Colour.BLUE, "ja", certificate=ENDS)
    assert error.value.message == message


@pytest.mark.parametrize(
    "nickname",
    [
        *("おとうさん", "Vovó", "할머니", "奶奶", "Tom 2", "👵", "👩\u200d👩\u200d👧", "\ufa10さん", "葛\U000e0100"),
        *("**x**", "｜父《ちち》", "父\u3000母", "مريم", "𠮷"),
    ],
)
def test_families_call_each_other_as_they_like(nickname):
    assert new_person(nickname, Colour.BLUE, "ja", certificate=ENDS).nickname == nickname


def test_somebody_without_any_date_is_nobody_to_remind():
    with pytest.raises(PersonError) as error:
        new_person("父", Colour.BLUE, "ja")
    assert error.value.message == messages.NO_DATE


def test_nicknames_that_look_the_same_are_the_same():
    assert key(" Ｍａｍａ ") == key("mama")
    assert key("ﾏﾏ") == key("ママ")
    assert key("mama") != key("papa")
    assert key("父\u3000母") == key("父 母")
    assert key("\ufa10") == key("塚") == key("塚\U000e0100")
    assert key("❤\ufe0f") == key("❤")
    assert key("👩\u200d👧") != key("👩👧")


def test_everybody_has_an_id_of_their_own():
    first, second = (new_person("父", Colour.BLUE, "ja", certificate=ENDS) for _ in range(2))
    assert first.id != second.id

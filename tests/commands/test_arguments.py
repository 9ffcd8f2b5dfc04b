"""What commands take and what they refuse: days, numbers, and options that they would not keep."""

from __future__ import annotations

import argparse
import math
import re
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.commands import program as cli
from desktop_app.commands.arguments import day, how_many, seconds
from desktop_app.facts.typed_day.reading import possible_days
from desktop_app.wiring import kiosk as kiosk_app
from tests.commands.every_command import CARD, DATA, SLOW, WORKING, arguments_of, documents, every_parser, said_by

LARGE, SMALL = "０１２３４５６７８９－", "0123456789-"
NO_DAYS = (
    *("2026-W48-1", "2026W481", "2026-335", "2026335", "2026-11-21T00:00", "2026-11-21T00:00:00+09:00"),
    *("26-11-21", "+2026-11-21", "-2026-11-21", "2026-11-31", "2026-02-29", "31/04/2027", "R9.2", "令和9年2月"),
    *(
        "0000-01-01",
        "2026-11-21 2026-11-21",
        "",
        " ",
        "today",
        "٢٠٢٦-١١-٢١",
        "\udcff",
    ),
)


def test_every_command_is_tried_here():
    assert {name for name, _ in every_parser()} == WORKING.keys() | SLOW


def test_a_day_is_a_day_wherever_one_is_asked_for():
    asked = {
        action.type
        for _name, parser in every_parser()
        for action in parser._actions
        if action.metavar in ("DATE", "YYYY-MM-DD")
    }
    assert asked == {day}


@given(st.dates())
def test_a_day_is_taken_as_the_contract_writes_it(wanted):
    assert day(wanted.isoformat()) == wanted
    assert day(f" {wanted.isoformat().translate(str.maketrans(SMALL, LARGE))}　") == wanted


@pytest.mark.parametrize("text", NO_DAYS)
def test_what_is_no_day_is_refused(text):
    with pytest.raises(argparse.ArgumentTypeError, match="is not a day like 2026-11-21"):
        day(text)


@pytest.mark.parametrize(
    "text",
    [
        "20261121",
        "2026/11/21",
        "21-11-2026",
        "11/21/2026",
        "令和8年11月21日",
        "R8.11.21",
        "21 November 2026",
        "2026.11.21",
    ],
)
def test_a_day_is_taken_as_people_write_it(text):
    assert day(text) == date(2026, 11, 21)


@pytest.mark.parametrize("text", ["04/05/2027", "4.5.2027", "５／４／２０２７"])
@pytest.mark.parametrize("language", ["en", "es"])
def test_what_can_be_two_days_is_refused_whatever_the_language_and_both_are_told(
    monkeypatch, elsewhere, text, language
):
    for arguments in (
        ["--date", text, "guide", "list"],
        ["remind", "add", "--nickname", "N", "--certificate-ends", text],
    ):
        said = said_by(monkeypatch, ["--lang", language, *arguments])
        assert (said.code, said.out) == (2, b"")
        assert said.err.decode().count("\n") == 1
        assert "2027-04-05" in said.err.decode()
        assert "2027-05-04" in said.err.decode()


@given(st.one_of(st.text(), st.from_regex(r"[0-9]{4}-?[W0-9]{2}-?[0-9]{1,2}", fullmatch=True)))
@example("2026-11-21\n")
def test_a_text_is_the_one_day_that_it_can_mean_or_refused(text):
    try:
        found = day(text)
    except argparse.ArgumentTypeError:
        return
    assert possible_days(text) == (found,)


@pytest.mark.parametrize("text", ["nan", "inf", "-inf", "1e999", "1e18", "-1", "86400.1", "", "x", "1,5", "\udcff"])
def test_what_is_no_time_to_wait_is_refused(text):
    with pytest.raises(argparse.ArgumentTypeError, match="is not a number of seconds from 0 to 86400"):
        seconds(text)


@pytest.mark.parametrize(
    ("text", "wanted"), [("0", 0), ("2.5", 2.5), ("１２", 12), (" 3 ", 3), ("1e3", 1000), ("-0", 0)]
)
def test_a_time_to_wait_is_taken(text, wanted):
    assert seconds(text) == wanted


@given(st.floats())
def test_any_number_is_a_time_to_wait_or_refused(number):
    try:
        assert 0 <= seconds(repr(number)) == number
    except argparse.ArgumentTypeError:
        assert math.isnan(number) or not 0 <= number <= 86_400


@pytest.mark.parametrize("text", ["0", "-1", "+1", "1.0", "1e3", "½", "²", "٢", "", "x", "1_0", "0x1", "9" * 5000])
def test_what_is_no_number_of_things_is_refused(text):
    with pytest.raises(argparse.ArgumentTypeError, match="is not a whole number from 1"):
        how_many(text)


@pytest.mark.parametrize(("text", "wanted"), [("1", 1), ("１２", 12), (" 7 ", 7), ("9" * 40, int("9" * 40))])
def test_a_number_of_things_is_taken(text, wanted):
    assert how_many(text) == wanted


@pytest.mark.parametrize(
    "arguments",
    [
        *(["card", "--practice", "well", "--wait", text] for text in ("nan", "-1", "1e18")),
        *(["guide", "search", "x", "--top", text] for text in ("0", "-1", "x")),
        *(["tour", "--out", "x", "--size", text] for text in ("0", "101", "1e2")),
        *(["guide", "list", "--date", text] for text in ("2026-W48-1", "04/05/2027")),
        *(["remind", "add", "--nickname", "N", option, "2026-335"] for option in ("--certificate-ends", "--card-ends")),
        ["--date", "2026-W48-1", "guide", "list"],
        ["guide", "list", "unheard\nof"],
        ["guide", "list", "\udcff"],
        ["guide", "list", "--js"],
        ["guide", "list", "x" * 100_000],
        *(["--kiosk", "guide", "list"], ["--until-painted", "doctor"], ["--site", "x.toml"]),
        *(["--site", "x.toml", "guide", "list"], ["--kiosk", "--site", "x.toml", "card"]),
        ["card", "--watch", "--wait", "3"],
        ["card", "--watch", "--reader", "x", "--practice", "well"],
        ["remind", "due", "--notify", "--json"],
        ["sheet", "form", "proxy", "--out", "x.pdf", "--json"],
        ["sheet", "show-staff", "lost-card", "--out", "x.pdf", "--json"],
        ["--json"],
        ["--kiosk", "--json"],
    ],
)
def test_what_would_not_be_kept_is_refused_in_one_sentence(monkeypatch, elsewhere, arguments):
    said = said_by(monkeypatch, arguments)
    assert said.code == 2
    assert said.err.decode().count("\n") == 1
    assert len(said.err) < 1200
    assert not list(elsewhere.rglob("*.pdf"))


NOT_KEPT = [
    *((command, ("--json",)) for command in sorted((WORKING.keys() | SLOW) - DATA)),
    *((command, ("--practice", "well")) for command in sorted((WORKING.keys() | SLOW) - CARD)),
]


@pytest.mark.parametrize(("command", "option"), NOT_KEPT)
def test_an_option_that_a_command_would_not_keep_is_refused_wherever_it_stands(monkeypatch, elsewhere, command, option):
    words = command.split()
    rest = list(WORKING.get(command, ("--out", "pictures") if command == "tour" else ()))
    for arguments in ([*option, *words, *rest], [*words, *rest, *option]):
        said = said_by(monkeypatch, arguments)
        assert (said.code, said.out) == (2, b"")
        assert said.err.decode().count("\n") == 1
    assert not list(elsewhere.iterdir())


@pytest.mark.parametrize("command", sorted(DATA))
def test_a_command_that_takes_json_prints_one_document_wherever_the_option_stands(monkeypatch, elsewhere, command):
    said_by(monkeypatch, arguments_of("remind export"))  # there is a copy to import
    before, after = (
        said_by(monkeypatch, arguments)
        for arguments in (["--json", *arguments_of(command)], [*arguments_of(command), "--json"])
    )
    assert before.code == after.code
    assert before.code in (0, 1)
    assert len(documents(before.out)) == len(documents(after.out)) == 1
    assert b"error" not in before.out


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["guide", "show", "tea"], 2),
        (["guide", "flow", "tea"], 2),
        (["guide", "flow", "status", "--answers", "\udcff"], 2),
        (["guide", "show", "pin", "--date", "0001-01-01"], 1),
        (["card", "--practice", "tea"], 2),
        (["remind", "list", "--data", "file/below"], 1),
    ],
)
def test_a_command_that_fails_prints_one_document_too(monkeypatch, elsewhere, arguments, code):
    (elsewhere / "file").write_text("")
    said = said_by(monkeypatch, [*arguments, "--json", "--lang", "en"])
    assert said.code == code
    assert documents(said.out) == [{"error": said.err.decode().removesuffix("\n")}]


@pytest.mark.parametrize("arguments", [["guide", "search", "§§"], ["remind", "list"], ["remind", "due"]])
def test_nothing_found_is_a_document_too(monkeypatch, elsewhere, arguments):
    said = said_by(monkeypatch, [*arguments, "--json"])
    assert (said.code, documents(said.out), said.err) == (1, [[]], b"")


def test_the_practice_card_is_in_the_reader_of_the_kiosk(monkeypatch):
    begun = []
    monkeypatch.setattr(kiosk_app, "run_kiosk", lambda _day_context, _site, **asked: begun.append(asked) or 0)
    monkeypatch.setattr(cli.app, "prepare_window", lambda _say: None)
    assert cli.run(["--kiosk", "--practice", "last-try"]) == 0
    assert begun == [{"practice": "last-try", "until_painted": False}]
    assert cli.run(["--kiosk", "--practice", "no-such-card"]) == 2


def test_the_language_of_a_tour_may_stand_before_it(monkeypatch):
    taken = []
    monkeypatch.setattr(
        "desktop_app.wiring.tour.take_tour",
        lambda _day_context, languages, *_rest, **_short: taken.append(languages) or 1,
    )
    for arguments in (["--lang", "es", "tour"], ["--lang", "es", "tour", "--lang", "ko", "ja"], ["tour"]):
        cli.run([*arguments, "--out", "x"])
    assert taken[:2] == [["es"], ["ko", "ja"]]
    assert len(taken[2]) == 7


def test_the_version_is_told(monkeypatch):
    said = said_by(monkeypatch, ["--version"])
    assert said.code == 0
    assert re.fullmatch(rb"myna-hoken-navi \d+\.\d+\.\d+\n", said.out)


@pytest.mark.parametrize("columns", ["1", "80"])
def test_every_command_tells_how_it_is_called(monkeypatch, columns):
    monkeypatch.setenv("COLUMNS", columns)
    for name, _parser in [("", None), *every_parser()]:
        said = said_by(monkeypatch, [*name.split(), "--help"], encoding="ascii")
        assert (said.code, said.err) == (0, b"")
        assert b"myna-hoken-navi" in said.out


def test_a_day_is_looked_at_wherever_it_stands(monkeypatch):
    said = [
        said_by(monkeypatch, arguments).out
        for arguments in (
            ["--date", "2030-01-01", *arguments_of("card")],
            [*arguments_of("card"), "--date", "２０３０-０１-０１"],
        )
    ]
    assert said[0] == said[1]

"""The commands for the facts, with keys of the tests' own."""

from __future__ import annotations

import json
from datetime import date
from functools import partial

import pytest

from desktop_app.base import paths
from desktop_app.base.exit_codes import NotPossibleError
from desktop_app.commands.arguments import Parser, shared_options
from desktop_app.commands.facts import add_facts_commands
from desktop_app.commands.program import run
from desktop_app.facts.pack.store import PackStore
from desktop_app.language.day_context import DayContext, builtin_facts, load_day
from desktop_app.language.languages import LANGUAGES
from tests.helpers.packs import PRIVATE, STRANGER, trust
from tools.facts_pack import signed_pack

TODAY = date(2027, 2, 1)
DAY = date(2027, 1, 15)


@pytest.fixture
def pack(tmp_path):
    """Writes a pack of the program's own facts, with another number of the hotline."""

    def make(day=DAY, private=PRIVATE, name="myna-facts-2027-01-15.zip"):
        facts = (paths.resources() / "facts.toml").read_bytes()
        path = tmp_path / name
        path.write_bytes(signed_pack(facts.replace(b'"0120-95-0178"', b'"0120-95-0179"'), day, private)[0])
        return path

    return make


@pytest.fixture
def facts(tmp_path, capsys):
    """Runs a command in a program that trusts one key; returns what it says."""
    trust(tmp_path / "keys")
    store = partial(PackStore, keys=tmp_path / "keys", builtin_file=paths.resources() / "facts.toml")
    parser = Parser()
    parser.set_defaults(lang="en", json=False)
    add_facts_commands(parser, shared_options(), store)

    def call(*arguments):
        options = parser.parse_args([*map(str, arguments), "--data", str(tmp_path / "data")])
        assert options.command(options, DayContext(builtin_facts(), TODAY)) == 0
        return capsys.readouterr().out.strip()

    return call


def test_status_tells_how_old_the_facts_are_and_that_they_are_the_programs_own(facts):
    said = json.loads(facts("status", "--json"))
    assert said["facts"] == len(builtin_facts().facts)
    assert 0 <= said["undated"] <= said["facts"]
    assert 0 <= said["old"] <= said["facts"]
    assert date.fromisoformat(said["oldest"]) <= date.fromisoformat(said["newest"])
    assert (said["origin"], said["day"], said["key"]) == ("built-in", builtin_facts().day.isoformat(), None)
    assert said["left_aside"] is None
    assert "was built with" in facts("status")


def test_a_pack_is_verified_installed_told_and_removed(facts, pack):
    path = pack()
    assert facts("verify", path) == "This pack can be used. Its facts are as of 15 January 2027."
    assert json.loads(facts("status", "--json"))["origin"] == "built-in"
    assert facts("install", path).startswith("The facts as of 15 January 2027 hold")
    said = json.loads(facts("status", "--json"))
    assert (said["origin"], said["day"]) == ("pack", "2027-01-15")
    assert "They come from a pack of 15 January 2027." in facts("status")
    assert facts("remove").startswith("The pack has been removed.")
    assert json.loads(facts("status", "--json"))["origin"] == "built-in"


@pytest.mark.parametrize("command", ["verify", "install"])
def test_what_is_refused_is_told_in_a_sentence(facts, pack, command, tmp_path):
    with pytest.raises(NotPossibleError, match=r"^This pack was changed, or was not signed by anybody"):
        facts(command, pack(private=STRANGER))
    with pytest.raises(NotPossibleError, match=r"^This pack is of a day that has not come yet"):
        facts(command, pack(date(2027, 3, 1)))
    path = tmp_path / "half.zip"
    path.write_bytes(pack().read_bytes()[:-1])
    with pytest.raises(NotPossibleError, match=r"^This is no pack of facts, or it is damaged.$"):
        facts(command, path)
    assert not (tmp_path / "data").exists()


def test_an_older_one_is_refused(facts, pack):
    facts("install", pack())
    with pytest.raises(NotPossibleError, match=r"^This pack is older than"):
        facts("install", pack(date(2027, 1, 1), name="older.zip"))


def test_a_damaged_one_is_told_by_status(facts, pack, tmp_path):
    facts("install", pack())
    (tmp_path / "data" / "facts-pack.zip").write_bytes(b"half")
    said = json.loads(facts("status", "--json"))
    assert said["origin"] == "built-in"
    assert said["left_aside"]["reason"] == "not-a-pack"
    assert "is not used: This is no pack of facts, or it is damaged." in facts("status")


def test_nothing_to_remove_is_not_possible(facts):
    with pytest.raises(NotPossibleError, match=r"^No pack of newer facts is installed.$"):
        facts("remove")


@pytest.mark.parametrize("language", LANGUAGES)
def test_as_the_program_comes_it_trusts_nobody_and_says_so(pack, elsewhere, capsys, language):
    path = str(pack())
    for command in ("verify", "install"):
        assert run(["facts", command, path, "--lang", language]) == 1
        said = capsys.readouterr()
        assert (said.out, said.err.count("\n")) == ("", 1)
    assert not list((elsewhere / "xdg_data_home").rglob("facts-pack*"))


def test_every_command_looks_at_the_facts_of_the_installed_pack(facts, pack, tmp_path):
    facts("install", pack())
    store = PackStore(tmp_path / "data", tmp_path / "keys", paths.resources() / "facts.toml")
    assert load_day(TODAY, store).facts_of_day["hotline"].value == "0120-95-0179"
    assert load_day(TODAY).facts_of_day["hotline"].value == "0120-95-0178"


def test_where_the_installed_pack_is_damaged_commands_work_and_doctor_says_so(elsewhere, capsys):
    data = elsewhere / "xdg_data_home" / paths.APP_NAME
    data.mkdir(parents=True)
    (data / "facts-pack.zip").write_bytes(b"half")
    assert run(["guide", "show", "hotlines", "--lang", "en"]) == 0
    assert "0120-95-0178" in capsys.readouterr().out
    assert run(["doctor", "--json", "--lang", "en"]) == 0
    (check,) = (each for each in json.loads(capsys.readouterr().out) if each["check"] == "facts")
    assert check["state"] == "fault"
    assert "is not used: This is no pack of facts, or it is damaged." in check["detail"]

"""Whatever is raised is said in one sentence, in the language of whoever asked."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.base import paths
from desktop_app.base.output import OutputError
from desktop_app.commands import program as cli
from desktop_app.commands.last_resort import Asked, asked_by, carried_out, in_language
from desktop_app.facts.record.fact import NoFactError
from desktop_app.language import translator
from desktop_app.language.languages import LANGUAGES
from desktop_app.language.message import words_about
from desktop_app.wiring import home as app
from tests.commands.every_command import documents, said_by

if TYPE_CHECKING:
    from pathlib import Path

UNEXPECTED = [
    *(ValueError("of ours"), KeyError("of ours"), AssertionError(), OverflowError("x\ny"), UnicodeError("\udcff")),
    *(MemoryError(), RecursionError("deep"), NotImplementedError(), ZeroDivisionError("0"), StopIteration()),
]
_ = words_about("test")


@pytest.fixture
def failing(monkeypatch):
    """Lets every command raise something, then runs one."""

    def with_error(error, *arguments, encoding="utf-8"):
        def fail(*_given):
            raise error

        monkeypatch.setattr(cli, "load_day", fail)
        return said_by(monkeypatch, ["guide", "list", *arguments], encoding=encoding)

    return with_error


@pytest.mark.parametrize("error", UNEXPECTED, ids=lambda error: type(error).__name__)
def test_what_nobody_expected_is_one_sentence_and_exit_code_1(failing, error):
    said = failing(error, "--lang", "en")
    assert (said.code, said.out) == (1, b"")
    sentence = said.err.decode()
    assert sentence.startswith("Something went wrong in this program. With --traceback it says where: ")
    assert type(error).__name__ in sentence
    assert sentence.count("\n") == 1


def test_it_is_said_in_the_language_that_was_asked_for(failing):
    sentences = [failing(ValueError("x"), "--lang", language).err.decode() for language in LANGUAGES]
    assert len(set(sentences)) == len(LANGUAGES)
    assert all(sentence.endswith("ValueError x\n") for sentence in sentences)


def test_a_developer_sees_the_rest_wherever_the_option_stands(monkeypatch, failing):
    said = failing(ValueError("of ours"), "--traceback")
    assert said.code == 1
    assert "in fail" in said.err.decode()
    before = said_by(monkeypatch, ["--traceback", "guide", "--traceback", "list"])
    assert "in fail" in before.err.decode()


def test_scripts_are_told_in_json(failing):
    said = failing(ValueError("of ours"), "--json", "--lang", "en", encoding="ascii")
    assert documents(said.out) == [{"error": said.err.decode().removesuffix("\n")}]


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (OutputError("No space left on device"), "The answer could not be printed: No space left on device"),
        (FileNotFoundError(2, "No such file or directory", "x"), "This did not work: x: No such file or directory"),
        (OSError("odd"), "This did not work: odd"),
        (ImportError("No module named 'PySide6'"), "A part of this program is missing or damaged, "),
    ],
)
def test_what_may_happen_is_said_without_the_names_of_errors(failing, error, sentence):
    said = failing(error, "--lang", "en").err.decode()
    assert said.startswith(sentence)
    assert "Error" not in said


@pytest.mark.parametrize("name", ["tokens.json", "icons/home.svg"])
def test_a_file_of_the_program_that_is_gone_is_damage(failing, name):
    error = FileNotFoundError(2, "No such file or directory", str(paths.resources() / name))
    assert failing(error, "--lang", "en").err.startswith(b"A part of this program is missing or damaged")


def test_an_interrupted_command_ends_quietly(failing):
    assert failing(KeyboardInterrupt()) == (1, b"", b"")


@given(
    st.lists(st.sampled_from(["--lang", "--lang=", "--lang=es", "ko", "en", "x", "--json", "--traceback", "\udcff"]))
)
def test_arguments_tell_how_to_fail_whatever_they_are(arguments):
    asked = asked_by(arguments)
    assert asked.language in {*LANGUAGES, None}
    assert asked == Asked(asked.language, "--json" in arguments, "--traceback" in arguments)


def test_words_behind_two_dashes_are_no_options():
    assert asked_by(["remind", "remove", "--", "--json", "--lang", "es"]) == Asked(None, json=False, traceback=False)


@pytest.mark.parametrize("arguments", [["--lang", "es"], ["--lang=es"], ["--lang", "ja", "--lang", "es"]])
def test_the_last_language_counts(arguments):
    assert asked_by(arguments).language == "es"


def test_what_cannot_be_said_in_a_language_is_said_in_english(monkeypatch):
    monkeypatch.setattr(app, "language_of_computer", lambda: 1 / 0)
    assert in_language(_("It is {reason}"), {"reason": "{so}"}, None) == "It is {so}"
    assert carried_out(lambda: 1 // 0, []) == 1


@pytest.fixture
def installed(tmp_path, monkeypatch):
    """A copy of the program's own files, to be damaged."""
    for name, folder in (("resources", paths.resources()), ("i18n", paths.catalogues())):
        shutil.copytree(folder, tmp_path / name, ignore=shutil.ignore_patterns("fonts", "icons", "pictures", "*.po"))
    monkeypatch.setattr(paths, "resources", lambda: tmp_path / "resources")
    monkeypatch.setattr(paths, "catalogues", lambda: tmp_path / "i18n")
    translator._catalogue.cache_clear()
    yield tmp_path
    translator._catalogue.cache_clear()


@pytest.mark.parametrize(
    ("file", "arguments"),
    [
        ("resources/facts.toml", ("guide", "list")),
        ("resources/search/en.model", ("guide", "search", "wallet")),
        ("i18n/ja.mo", ("guide", "list", "--lang", "ja")),
    ],
)
@pytest.mark.parametrize(
    "damage", [None, b"", b"\xde\x12\x04\x95", b"\xde\x12\x04\x95" + b"\xff" * 40, b"[[x]]\ny = \xff"]
)
def test_a_damaged_installation_is_said_in_a_sentence(monkeypatch, installed, file, arguments, damage):
    path: Path = installed / file
    path.unlink() if damage is None else path.write_bytes(damage)
    said = said_by(monkeypatch, ["--lang", "en", *arguments])
    assert (said.code, said.out) == (1, b"")
    assert said.err.decode().startswith("A part of this program is missing or damaged, so please install it again: ")
    assert said.err.decode().count("\n") == 1


@pytest.mark.parametrize("cut", range(0, 4000, 331))
def test_a_catalogue_that_was_cut_off_is_said_in_a_sentence(monkeypatch, installed, cut):
    path = installed / "i18n" / "ja.mo"
    path.write_bytes(path.read_bytes()[:cut])
    said = said_by(monkeypatch, ["guide", "list", "--lang", "ja"])
    assert said.code == 1
    assert said.err.decode().startswith("A part of this program is missing or damaged")


def test_a_day_without_facts_as_a_clock_that_is_wrong_tells_is_no_damage(failing):
    said = failing(NoFactError("no fact 'hotline' holds on 1970-01-01"), "--lang", "en").err.decode()
    assert said == "The guide does not know what holds on that day: no fact 'hotline' holds on 1970-01-01\n"

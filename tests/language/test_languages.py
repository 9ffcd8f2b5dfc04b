"""The table of languages: whole in itself, and the only one."""

from __future__ import annotations

import ast
import re

import pytest
from babel import Locale

from desktop_app.base import paths
from desktop_app.facts.units import Unit
from desktop_app.language.language import FONTS, HOTLINE_OTHERS
from desktop_app.language.languages import JAPANESE, LANGUAGES, SOURCE_LANGUAGE
from tests.helpers.marked_messages import marked_messages
from tools.words import ROOT

TABLE = {"desktop_app/language/language.py", "desktop_app/language/languages.py"}
EXCEPTIONS = {"tools/pictures.py": "which pages the documents show in which language is a choice of its own"}
NAMES_OF_CODES = ("JAPANESE", "SOURCE_LANGUAGE")
SEVERAL = 2


def codes_in(node):
    """The codes of languages that stand in an element of a collection, as text or by a name for it."""
    for part in ast.walk(node):
        if isinstance(part, ast.Constant) and part.value in LANGUAGES:
            yield part.value
        elif isinstance(part, ast.Name | ast.Attribute) and ast.unparse(part).rpartition(".")[2] in NAMES_OF_CODES:
            yield ast.unparse(part)


def elements(node):
    """What a dict has as keys, and other collections have in them."""
    match node:
        case ast.Dict(keys=keys):
            return [key for key in keys if key is not None]
        case ast.Set(elts=found) | ast.List(elts=found) | ast.Tuple(elts=found):
            return found
        case ast.Call(func=ast.Name(id="dict"), keywords=keywords):
            return [ast.Constant(keyword.arg) for keyword in keywords]
    return []


def tables_of_languages(source):
    """Yield the literals in a piece of code that have several languages in them."""
    for node in ast.walk(ast.parse(source)):
        if len({code for element in elements(node) for code in codes_in(element)}) >= SEVERAL:
            yield ast.unparse(node)


def languages_named(source):
    """The codes of languages that a piece of code has as texts."""
    return {node.value for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Constant)} & set(LANGUAGES)


def modules():
    for room in ("desktop_app", "tools"):
        for path in sorted((ROOT / room).rglob("*.py")):
            if (name := path.relative_to(ROOT).as_posix()) not in TABLE | set(EXCEPTIONS):
                yield name, path.read_text(encoding="utf-8")


def test_no_module_but_the_table_keeps_a_table_of_languages():
    assert {name: list(found) for name, source in modules() if (found := [*tables_of_languages(source)])} == {}


def test_no_module_but_the_table_asks_for_a_language_by_its_code():
    assert {name: found for name, source in modules() if (found := languages_named(source))} == {}


@pytest.mark.parametrize("name", sorted(TABLE | set(EXCEPTIONS)))
def test_what_is_left_out_of_the_search_is_there_and_names_languages(name):
    assert languages_named((ROOT / name).read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "source",
    [
        '_MARKS = {"es": " a ", "pt_BR": " a "}',
        'x = language in ("ja", "ja-easy")',
        "_RULES = {JAPANESE: (), languages.SOURCE_LANGUAGE: ()}",
        'PAGES = {("ja", 1): "home", ("en", 2): "home"}',
        "dict(ja=1, ko=2)",
    ],
)
def test_a_table_of_languages_elsewhere_would_be_found(source):
    assert list(tables_of_languages(source))


def test_every_language_has_the_font_the_catalogue_and_the_search_that_it_names():
    catalogues = {path.stem for path in paths.catalogues().glob("*.po")} | {SOURCE_LANGUAGE}
    searches = {path.stem for path in (paths.resources() / "search").glob("*.model")}
    for language in LANGUAGES.values():
        assert language.font in FONTS
        assert {language.catalogue, language.falls_back_on or SOURCE_LANGUAGE} <= catalogues
        assert (language.falls_back_on or language.catalogue) in searches


def test_every_font_has_its_files():
    for font in FONTS:
        assert len(list(paths.resources().glob(f"fonts/{font.replace(' ', '')}-*.[ot]tf"))) == len(("Regular", "Bold"))


def test_what_easy_japanese_does_not_say_itself_is_as_in_japanese():
    easy, japanese = LANGUAGES["ja-easy"], LANGUAGES[JAPANESE]
    assert easy.falls_back_on == japanese.code
    assert (easy.font, easy.voices, easy.hotline) == (japanese.font, japanese.voices, japanese.hotline)
    assert easy.is_japanese


def test_the_hotline_of_a_language_is_a_telephone_number_among_the_facts(day_context):
    for language in LANGUAGES.values():
        assert language.hotline is None or day_context.facts_of_day[language.hotline].unit is Unit.TELEPHONE


def test_sentences_that_name_the_languages_of_the_hotline_name_those_of_the_table():
    spoken = [language.locale for language in LANGUAGES.values() if language.hotline == HOTLINE_OTHERS]
    english = {str(Locale.parse(locale).get_language_name("en")) for locale in spoken}
    named = [message.text for message in marked_messages() if "Chinese" in message.text]
    assert len(named) == 7
    for text in named:
        listed = re.search(r"in ((?:\w+, )+\w+ (?:or|and) \w+)", text, re.IGNORECASE)
        assert listed, text
        assert set(re.findall(r"[A-Z]\w+", listed[1])) == english

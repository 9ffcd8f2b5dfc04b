"""Whatever stands in a site file, it is a site or it is told what is wrong, never anything else."""

from __future__ import annotations

import tomllib
from dataclasses import fields
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.kiosk.site.site_file import Site, SiteError, load_site
from desktop_app.language.languages import LANGUAGES
from tests.helpers.site import ALL_SET, NAME, SVG, written

ANY_VALUE = st.recursive(
    st.booleans()
    | st.integers()
    | st.floats()
    | st.text(st.characters(exclude_categories=["Cs"]))
    | st.sampled_from(["ja", "light", "status", "logo.svg", "none", 100, 150])
    | st.dates(),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["ja", "en", "fr", "", "\n"]), inner, max_size=3)
    ),
    max_leaves=6,
)
KEYS = [f"{'office' if place < 4 else 'kiosk'}.{field.name}" for place, field in enumerate(fields(Site)[:-1])]
IN_ORDER = {
    f"{section}.{key}": value
    for section, table in tomllib.loads(ALL_SET).items()
    for key, value in table.items()
    if key != "name"
}
ANY_KEY = st.sampled_from([*KEYS, "insurer_notes.kouki", "insurer_notes.fr", "kiosk.x", "office", "kiosk", "x"])


def toml(value):
    """Write a value in TOML, on one line."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return '"' + "".join(f"\\U{ord(letter):08x}" for letter in value) + '"'
    if isinstance(value, list):
        return f"[{', '.join(map(toml, value))}]"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{toml(key)} = {toml(each)}' for key, each in value.items())}}}"
    return str(value)


def lines(settings):
    """Write settings in TOML, one a line."""
    return "".join(f"{key} = {toml(value)}\n" for key, value in settings.items())


def read_or_refused(text):
    """Return the site, or the sentences about it; anything else fails."""
    with TemporaryDirectory() as folder:
        (Path(folder) / "logo.svg").write_text(SVG, encoding="utf-8")
        try:
            return load_site(written(Path(folder), text))
        except SiteError as error:
            return str(error).splitlines()


@given(st.sets(st.sampled_from(sorted(IN_ORDER))))
def test_any_part_of_the_example_is_a_site(keys):
    assert isinstance(read_or_refused(NAME + lines({key: IN_ORDER[key] for key in keys})), Site)


@given(st.sets(st.sampled_from(sorted(IN_ORDER))), st.dictionaries(ANY_KEY, ANY_VALUE, max_size=2))
def test_what_else_is_set_is_taken_or_complained_about(keys, others):
    found = read_or_refused(NAME + lines({**{key: IN_ORDER[key] for key in keys}, **others}))
    if isinstance(found, Site):
        assert found.idle_seconds >= 30
        assert found.countdown_seconds >= 20
        assert set(found.languages) <= set(LANGUAGES)
    else:
        named = ("the file", "site.toml", *others, *(key.partition(".")[0] for key in others))
        assert all(sentence.startswith(named) and "; it must be " in sentence for sentence in found)


@given(st.sampled_from(KEYS), ANY_VALUE)
def test_one_wrong_value_makes_one_sentence(key, value):
    line = lines({key: value})
    found = read_or_refused(line if key == "office.name" else NAME + line)
    assert isinstance(found, Site) or (len(found) == 1 and found[0].startswith(key))


@given(st.integers(0, len(ALL_SET)), st.integers(0, 30), st.text(max_size=5))
def test_the_example_damaged_anywhere_is_a_site_or_a_complaint(place, length, instead):
    damaged = ALL_SET[:place] + instead + ALL_SET[place + length :]
    assert read_or_refused(damaged.encode("utf-8", "surrogatepass"))


@given(st.binary())
def test_any_file_at_all_is_a_complaint(content):
    assert isinstance(read_or_refused(content), list)

"""The limits of the house are held: what passes one is found, and what keeps to them is left alone."""

from __future__ import annotations

import pytest

from tools.house import (
    LINES_A_FILE,
    LINES_A_FUNCTION,
    MODULES_A_FOLDER,
    borrowed,
    circles,
    crowded,
    families,
    faults,
    long_ones,
    source,
    sources,
)


def test_this_house_keeps_to_its_limits():
    assert list(faults(sources("desktop_app"), sources("tools", "tests"))) == []


def test_every_file_is_looked_at():
    paths = {one.path for one in sources("desktop_app", "tools")}
    assert {"desktop_app/__main__.py", "desktop_app/card/protocol/gate.py", "tools/house.py"} <= paths


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("import a.two", "from a import one"),
        ("from a.two import X", "from a.one import X"),
        ("from a.two import X", "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from a.one import X"),
        ("from a.two import X", "def late():\n    from a.one import X"),
    ],
)
def test_a_circle_is_found_however_it_is_imported(one, other):
    found = list(circles([source("a/one.py", one), source("a/two.py", other), source("b.py", "import a.one")]))
    assert found == ["a circle of imports: a.one -> a.two -> a.one"]


def test_a_long_circle_is_told_from_its_beginning_to_its_end():
    names = "abcde"
    files = [source(f"{name}.py", f"import {after}") for name, after in zip(names, "bcdea", strict=True)]
    assert list(circles(files)) == ["a circle of imports: a -> b -> c -> d -> e -> a"]


def test_two_circles_are_two():
    pairs = [("a", "b"), ("b", "a"), ("c", "d"), ("d", "c")]
    assert len(list(circles([source(f"{one}.py", f"import {other}") for one, other in pairs]))) == 2


def test_what_is_imported_downwards_is_no_circle():
    files = [source("a/__init__.py", ""), source("a/one.py", "from a import two"), source("a/two.py", "import os")]
    assert list(circles(files)) == []


def test_a_folder_with_one_module_too_many_is_crowded():
    full = [source(f"room/{letter}.py", "") for letter in "abcdefghijklmnopqrstuvwxyz"[:MODULES_A_FOLDER]]
    assert list(crowded([*full, source("room/__init__.py", "")])) == []
    assert list(crowded([*full, source("room/z.py", "")])) == ["room: 15 modules, where 14 can be seen at once"]


def test_a_folder_of_topics_may_grow():
    assert list(crowded([source(f"desktop_app/guide/content/topics/t{number}.py", "") for number in range(99)])) == []


def test_a_family_told_by_its_prefix_is_found_in_its_folder_only():
    files = [source(path, "") for path in ("room/book_page.py", "room/book_desk.py", "other/book_page.py", "room/b.py")]
    assert list(families(files)) == ["room: a family told by its prefix book_: book_desk, book_page"]
    assert list(families([source("room/_book.py", ""), source("room/_page.py", "")])) == []


def test_a_file_with_one_line_too_many_is_found():
    assert list(long_ones([source("a.py", "pass\n" * LINES_A_FILE)])) == []
    assert list(long_ones([source("a.py", "pass\n" * (LINES_A_FILE + 1))])) == ["a.py: 301 lines, at most 300"]


def test_a_function_with_one_line_too_many_is_found_wherever_it_stands():
    body = "        pass\n" * LINES_A_FUNCTION
    found = list(long_ones([source("a.py", f"class A:\n    def long(self):\n{body}")]))
    assert found == ["a.py:2: long has 51 lines, at most 50"]


def test_a_test_that_takes_something_from_another_is_found():
    helper, lender = source("tests/helpers/a.py", ""), source("tests/ui/test_a.py", "def press(): pass")
    good = source("tests/ui/test_b.py", "from tests.helpers.a import press")
    assert list(borrowed([helper, lender, good])) == []
    (found,) = borrowed([helper, lender, source("tests/test_c.py", "from tests.ui.test_a import press")])
    assert found.startswith("tests/test_c.py: takes something from tests.ui.test_a;")

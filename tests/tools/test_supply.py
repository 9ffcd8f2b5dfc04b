"""What is installed and shipped: pinned by hash, with known licences, in a list for whoever asks."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest

from desktop_app.base.exit_codes import DONE, NOTHING, WRONG
from tools import audit, licences
from tools.licences import Licences, Part, known_licences, licence_of, parts, resource_parts
from tools.requirements import NotPinnedError, Pin, lists, pins, shipped
from tools.sbom import sbom
from tools.words import ROOT

HASH = "--hash=sha256:" + "a" * 64
BABEL = Pin("babel", "2.18.0", "", ())


@pytest.mark.parametrize("path", lists(), ids=lambda path: path.stem)
def test_every_package_is_one_version_with_hashes(path):
    assert pins(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "line",
    [
        "babel==2.18.0",
        f"babel {HASH}",
        f"babel>=2.18.0 {HASH}",
        "babel==2.18.0 --hash=sha256:abc",
        f"babel==2.18.0 {HASH.replace('sha256', 'md5')}",
        "babel @ PLACE/babel.whl",
        "--extra-index-url PLACE",
        "-e .",
        "babel==2.18.0 ; sys_platform == 'win32'",
    ],
)
def test_a_line_without_a_version_or_a_hash_is_found(line):
    with pytest.raises(NotPinnedError):
        pins(f"attrs==26.1.0 \\\n    {HASH}\n    # via somebody\n{line}\n")


def test_a_pin_has_its_systems_and_all_its_hashes():
    other = "b" * 64
    text = f"babel==2.18.0 ; sys_platform == 'win32' \\\n    {HASH} \\\n    --hash=sha256:{other}\n    # via somebody\n"
    assert pins(text) == [Pin("babel", "2.18.0", "sys_platform == 'win32'", ("a" * 64, other))]


def test_nothing_is_installed_without_its_hashes():
    scripts = ((ROOT / name).read_text(encoding="utf-8") for name in ("Makefile", "packaging/macos/build.sh"))
    installs = [options for text in scripts for options in re.findall(r"(?:\$\(PIP\)|pip install)(.*)", text)]
    from_index = [options for options in installs if re.search(r"-r |--requirement", options)]
    ours = {options for options in installs if re.search(r"--no-deps (--editable )?\.$", options)}
    assert {name for options in from_index for name in re.findall(r"requirements/([a-z]+)\.txt", options)} == {
        path.stem for path in lists()
    }
    assert set(installs) - set(from_index) - ours == {" --quiet --disable-pip-version-check"}  # what $(PIP) stands for
    assert all("--require-hashes" in options for options in from_index)


def test_everything_that_is_shipped_has_a_known_licence():
    assert [part.name for part in parts() if part.licence is None] == []


def test_what_is_shipped_are_the_program_its_packages_its_fonts_and_its_drawings():
    named = {part.name for part in parts()}
    assert named >= {"myna-hoken-navi", "resources/icons", "resources/pictures", "MynaNaviJP-Bold.ttf", "pyscard"}
    assert named >= shipped().keys()


@pytest.mark.parametrize(
    ("expression", "accepted"),
    [
        ("MIT", True),
        ("MIT AND BSD-3-Clause", True),
        ("GPL-2.0-only", False),
        ("GPL-2.0-only OR MIT", True),
        ("MIT AND GPL-2.0-only", False),
        ("(MIT)", False),
        ("BSD", False),
        ("", False),
    ],
)
def test_a_licence_is_accepted_if_one_of_its_choices_is(expression, accepted):
    assert known_licences().accept(expression) is accepted


def test_a_package_that_is_not_installed_in_this_version_has_no_known_licence():
    nobody_read = replace(known_licences(), read={})
    assert licence_of(BABEL, nobody_read) == "BSD-3-Clause"
    assert licence_of(replace(BABEL, version="2.17.0"), nobody_read) is None
    assert licence_of(replace(BABEL, name="colorama-of-another-system"), nobody_read) is None


def test_what_a_person_read_counts_for_that_version_only_and_must_be_accepted():
    known = Licences(frozenset({"MIT"}), {}, {"a==1": "MIT", "a==2": "GPL-2.0-only"})
    assert [licence_of(Pin("a", version, "", ()), known) for version in ("1", "2", "3")] == ["MIT", None, None]


def test_a_package_that_names_two_licences_without_saying_how_has_to_be_read():
    assert licence_of(shipped()["qrcode"], replace(known_licences(), read={})) is None


def test_what_a_person_read_is_still_shipped():
    pinned = {f"{pin.name}=={pin.version}" for pin in shipped().values()}
    assert known_licences().read.keys() <= pinned


def test_a_file_from_elsewhere_among_the_resources_is_noticed(tmp_path):
    (tmp_path / "icons").mkdir()
    (tmp_path / "icons/ours.svg").touch()
    (tmp_path / "icons/photo.png").touch()
    assert resource_parts(tmp_path) == [Part("photo.png", "", None, "file")]


def test_an_unknown_licence_ends_with_1_and_is_named(monkeypatch, capsys):
    monkeypatch.setattr(licences, "parts", lambda: [Part("known", "1", "MIT", "package")])
    assert licences.main() == DONE
    monkeypatch.setattr(licences, "parts", lambda: [Part("stranger", "1", None, "package")])
    assert licences.main() == NOTHING
    assert "stranger" in capsys.readouterr().err


def test_the_list_of_parts_names_every_pinned_package_with_version_licence_and_hashes():
    components = {each["name"]: each for each in sbom(parts())["components"]}
    for pin in shipped().values():
        found = components[pin.name]
        assert found["version"] == pin.version
        assert found["licenses"][0]["expression"]
        assert {each["content"] for each in found["externalReferences"][0]["hashes"]} == set(pin.hashes)


def test_the_list_of_parts_is_about_this_program():
    about = sbom(parts())["metadata"]["component"]
    assert (about["name"], about["type"], about["licenses"]) == (
        "myna-hoken-navi",
        "application",
        [{"expression": "MIT"}],
    )


ASKED = ["babel==2.18.0", "qrcode==8.2"]
GOOD = {"name": "babel", "version": "2.18.0", "vulns": []}
FAULTY = {"name": "qrcode", "version": "8.2", "vulns": [{"id": "CVE-1", "fix_versions": ["9.0"]}]}
SKIPPED = {"name": "qrcode", "skip_reason": "Dependency not found"}


@pytest.mark.parametrize(
    ("dependencies", "exit_code", "said"),
    [
        ([GOOD, {**FAULTY, "vulns": []}], DONE, "2 of 2 versions were asked about; known faults: 0."),
        ([GOOD, FAULTY], NOTHING, "qrcode 8.2: CVE-1, mended in 9.0"),
        ([GOOD, SKIPPED], WRONG, "1 of 2 versions were asked about"),
        ([], WRONG, "Nothing was found out"),
    ],
)
def test_an_audit_never_calls_good_what_it_did_not_ask_about(dependencies, exit_code, said):
    answer = audit.answer_from(json.dumps({"dependencies": dependencies}), ASKED)
    assert answer.exit_code == exit_code
    assert said in audit.summary(len(ASKED), answer, "pypi")


@pytest.mark.parametrize("output", ["", "Traceback", "[]", "null", '{"other": 1}'])
def test_an_audit_without_an_answer_is_no_good_news(output):
    assert audit.answer_from(output, ASKED).exit_code == WRONG


def test_two_versions_of_a_package_are_asked_about_one_after_the_other():
    two = [Pin("numpy", "1", "", ()), BABEL, Pin("numpy", "2", "", ()), BABEL]
    rounds = list(audit.rounds(two))
    assert sorted(line for lines in rounds for line in lines) == ["babel==2.18.0", "numpy==1", "numpy==2"]
    assert all(len({line.split("==")[0] for line in lines}) == len(lines) for lines in rounds)


def test_whatever_the_security_page_rests_on_is_there():
    page = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    named = set(re.findall(r"tests/[\w/]+\.py|docs/[\w/-]+\.md", page))
    assert "tests/card/protocol/test_gate.py" in named
    assert [path for path in named if not (ROOT / path).is_file()] == []
    contracts = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert all(f'name = "{name}"' in contracts for name in re.findall(r'the contract "([^"]+)"', page))

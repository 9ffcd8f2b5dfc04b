"""The role for a city's kiosks, as far as files tell; `make fleet-test` makes kiosks of bare roots with it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml

from desktop_app.kiosk.site.site_file import load_site
from tools.words import ROOT

FLEET = ROOT / "deploy" / "fleet"
ROLE = FLEET / "roles" / "myna_kiosk"
EXAMPLE = FLEET / "inventory.example.yml"
DOCUMENT = (FLEET / "README.md").read_text(encoding="utf-8")
WORDS_OF_TASKS = {"name", "when", "notify", "loop", "with_fileglob", "register", "tags", "changed_when", "failed_when"}
WORDS_OF_TASKS |= {"check_mode"}


def parsed(path):
    return yaml.safe_load(path.read_text(encoding="utf-8"))


@pytest.fixture
def administrator(tmp_path):
    """Runs a playbook on an inventory, with the computer of the administrator in place of every counter."""

    def play(inventory, *plays):
        (tmp_path / "play.yml").write_text(json.dumps(plays), encoding="utf-8")
        program = Path(sys.executable).with_name("ansible-playbook")
        environment = {**os.environ, "HOME": str(tmp_path), "LC_ALL": "C.UTF-8", "ANSIBLE_NOCOLOR": "1"}
        command = [program, "--connection", "local", "--inventory", inventory, tmp_path / "play.yml"]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr

    return play


@pytest.fixture
def site_files(administrator, tmp_path):
    """Writes the site file of every counter of an inventory, as the role does; returns the files by their counters."""

    def write(inventory):
        template = {
            "src": str(ROLE / "templates/site.toml.j2"),
            "dest": f"{tmp_path}/{{{{ inventory_hostname }}}}.toml",
        }
        whole = parsed(ROLE / "defaults/main.yml")["myna_whole_site"]
        tasks = [{"ansible.builtin.template": template, "vars": {"myna_whole_site": whole}}]
        play = {"hosts": "kiosks", "gather_facts": False, "tasks": tasks}
        administrator(inventory, play | {"vars": {"ansible_python_interpreter": sys.executable}})
        return {path.stem: path for path in tmp_path.glob("*.toml")}

    return write


def test_the_example_of_an_inventory_gives_a_site_file_for_each_counter(site_files):
    found = {counter: load_site(path) for counter, path in site_files(EXAMPLE).items()}
    assert sorted(found) == ["library-1", "main-office-1"]
    assert found["main-office-1"].counter.by_language["ja"] == "本庁舎1階 5番窓口"
    assert found["library-1"].counter.by_language["ja"] == "中央図書館 入口"
    assert (found["main-office-1"].printer, found["library-1"].prints) == ("counter", False)
    assert found["library-1"].name.by_language["en"].startswith("Mihon City Office")
    assert found["library-1"].statistics


def test_what_an_office_writes_stands_in_its_site_file_letter_by_letter(site_files, tmp_path):
    text = 'He said "5番\\窓口" 𠮷野家, {{ "{{" }} #1'
    site = {"office": {"name": {"ja": text, "pt_BR": "ção"}}, "kiosk": {"languages": ["ja"], "scale": 100}}
    inventory = {"kiosks": {"hosts": {"one": {"myna_site": site, "myna_counter": {"kiosk": {"scale": 120}}}}}}
    path = tmp_path / "inventory.json"
    path.write_text(json.dumps(inventory), encoding="utf-8")
    written = tomllib.loads(site_files(path)["one"].read_text(encoding="utf-8"))
    assert written["office"]["name"] == {"ja": text.replace('{{ "{{" }}', "{{"), "pt_BR": "ção"}
    assert written["kiosk"] == {"languages": ["ja"], "scale": 120}


def tasks():
    return [task for path in ROLE.glob("*/*.yml") if path.parent.name in ("tasks", "handlers") for task in parsed(path)]


@pytest.mark.parametrize("task", tasks(), ids=lambda task: task["name"])
def test_the_role_uses_modules_of_ansible_itself(task):
    (module,) = task.keys() - WORDS_OF_TASKS
    assert module.startswith("ansible.builtin.")


def test_what_the_role_is_notified_of_is_there():
    handlers = {task["name"] for task in parsed(ROLE / "handlers/main.yml")}
    assert {task["notify"] for task in tasks() if "notify" in task} == handlers


@pytest.mark.parametrize("name", sorted(parsed(ROLE / "defaults/main.yml").keys() - {"myna_whole_site"}))
def test_everything_that_a_city_may_set_is_explained(name):
    assert f"`{name}`" in DOCUMENT


@pytest.mark.parametrize("name", sorted(set(re.findall(r"`(myna_\w+)`", DOCUMENT))))
def test_everything_that_is_explained_can_be_set(name):
    defaults = set(parsed(ROLE / "defaults/main.yml"))
    book = (FLEET / "kiosks.yml").read_text(encoding="utf-8")
    assert name in defaults or f"{name} |" in book or (ROLE.parent / name).is_dir()

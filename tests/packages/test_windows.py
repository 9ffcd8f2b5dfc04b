"""The installer and the portable folder of Windows under Wine, with a stand-in for Python: what comes, what goes."""

from __future__ import annotations

import filecmp
import hashlib
import os
import re
import subprocess
import zipfile

import pytest

from desktop_app.reminders.daily.notification import NAME as NOTIFIER
from desktop_app.reminders.daily.schedule_files import NAME as TASK
from desktop_app.reminders.daily.schedule_files import windows_task
from tests.end_to_end.conftest import wait_until
from tests.packages.wine import LIBRARIES, Wine
from tools.packages.windows.__main__ import LAUNCHER, Sources, build
from tools.packages.windows.interpreter import PROGRAMS, Interpreter
from tools.words import ROOT as PROJECT

NOT_THIS_WINDOWS, IN_USE, PYTHON_FAILS = 3, 5, 6
UNINSTALL = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\MynaHokenNavi"
ONE, ALL = "users/root/AppData/Local/Programs/Myna Hoken Navi", "Program Files/Myna Hoken Navi"
START_MENU = "Microsoft/Windows/Start Menu/Programs/マイナ保険証ナビ (Myna Hoken Navi).lnk"
ONE_SHORTCUT, ALL_SHORTCUT = f"users/root/AppData/Roaming/{START_MENU}", f"ProgramData/{START_MENU}"
DATA = "users/root/AppData/Local/myna-hoken-navi"
NOTIFICATIONS = rf"HKCU\Software\Classes\AppUserModelId\{NOTIFIER}"
OF_PYTHON = {"python3.dll", "vcruntime140.dll", "vcruntime140_1.dll"}
OF_WINDOWS = {"bcryptprimitives.dll", "icuuc.dll"}
"""Libraries of Windows that Wine does not have; the second since Windows 10 1703."""
OF_COMPILERS = re.compile(r"msvc|vcruntime|concrt|vcomp")
"""Libraries that Wine has and Windows has not."""


@pytest.fixture(scope="module")
def sources(tmp_path_factory):
    """What was built and downloaded, and a Python that does nothing."""
    folder = tmp_path_factory.mktemp("python")
    script = PROJECT / "tests/packages/stand_in.nsi"
    subprocess.run(["makensis", "-V2", "-WX", f"-DOUT={folder / 'stand-in.exe'}", script], check=True)
    archive = folder / "python.zip"
    with zipfile.ZipFile(archive, "w") as written:
        for name in PROGRAMS:
            written.write(folder / "stand-in.exe", name)
        for name in ("python313.dll", "python313.zip", "python313._pth"):
            written.writestr(name, "stands in for it")
    (own_wheel,) = (PROJECT / "build/dist").glob("*.whl")
    pin = Interpreter(archive.name, "3.13.15", hashlib.sha256(archive.read_bytes()).hexdigest())
    return Sources(own_wheel, PROJECT / "build/windows-wheels", archive, pin)


def built(sources, folder):
    os.environ["SOURCE_DATE_EPOCH"] = "1764500000"
    return build(sources, folder)


@pytest.fixture(scope="module")
def made(sources, tmp_path_factory):
    """The installer and the portable archive."""
    return built(sources, tmp_path_factory.mktemp("made") / "windows")


@pytest.fixture(scope="module")
def new_computer(tmp_path_factory):
    wine = Wine(tmp_path_factory.mktemp("new"))
    wine.sets_up()
    return wine


@pytest.fixture(scope="module")
def computer_with_it(new_computer, made, tmp_path_factory):
    wine = Wine.like(new_computer, tmp_path_factory.mktemp("installed"))
    assert wine.does(str(made[0]), "/S").returncode == 0
    yield wine
    wine.close()


@pytest.fixture
def bare(new_computer, tmp_path):
    """A computer without the program."""
    wine = Wine.like(new_computer, tmp_path / "bare")
    yield wine
    wine.close()


@pytest.fixture
def installed(computer_with_it, tmp_path):
    """A computer on which one person has it."""
    wine = Wine.like(computer_with_it, tmp_path / "installed")
    yield wine
    wine.close()


def uninstaller(folder):
    return "C:\\" + f"{folder}/uninstall.exe".replace("/", "\\")


def asked(wine, folder):
    """What Python was asked for, one command line each."""
    return (wine.drive / folder / "python/asked.txt").read_bytes().decode("utf-16-le").splitlines()


def test_one_person_gets_it_silently_with_an_entry_and_a_shortcut(installed, bare):
    files = installed.files()
    assert {ONE_SHORTCUT, f"{ONE}/lib/desktop_app/__main__.py", f"{ONE}/licences/LGPL-3.txt"} <= files
    assert not {path for path in files - bare.files() if not path.startswith("users/")}
    entry = installed.entry(f"HKCU\\{UNINSTALL}")
    assert entry["QuietUninstallString"] == f'"{uninstaller(ONE)}" /CurrentUser /S'
    assert re.fullmatch(r"\d+\.\d+\.\d+", entry["DisplayVersion"])
    assert installed.entry(f"HKLM\\{UNINSTALL}") == {}


def test_the_shortcut_starts_the_program_without_a_console(installed):
    content = (installed.drive / ONE_SHORTCUT).read_bytes().decode("utf-16-le", errors="ignore")
    odd = (installed.drive / ONE_SHORTCUT).read_bytes()[1:].decode("utf-16-le", errors="ignore")
    assert "-m desktop_app" in content + odd
    assert "pythonw.exe" in content + odd


def test_what_was_installed_is_compiled_and_tried_at_once(installed):
    folder = "C:\\" + ONE.replace("/", "\\")
    assert asked(installed, ONE) == [f'-m compileall -q "{folder}\\lib"', "-m desktop_app --version"]


def test_all_people_get_it_silently_and_lose_it_silently(bare, made):
    before = bare.files()
    assert bare.does(str(made[0]), "/S", "/AllUsers").returncode == 0
    assert {ALL_SHORTCUT, f"{ALL}/python/pythonw.exe"} <= bare.files()
    assert not any(path.startswith(ONE) for path in bare.files())
    assert bare.entry(f"HKLM\\{UNINSTALL}")["InstallLocation"] == "C:\\" + ALL.replace("/", "\\")
    assert bare.entry(f"HKCU\\{UNINSTALL}") == {}
    assert bare.does(uninstaller(ALL), "/AllUsers", "/S").returncode == 0
    assert bare.files() == before
    assert bare.entry(f"HKLM\\{UNINSTALL}") == {}


def test_removing_takes_the_reminders_along_and_leaves_the_book(installed, bare):
    reminders = installed.drive / DATA / "reminders"
    reminders.mkdir(parents=True)
    (reminders / "book.sqlite").write_bytes(b"a book")
    task = reminders / f"{TASK}.xml"
    task.write_bytes(windows_task([f"C:\\{ONE}\\python\\pythonw.exe", "-m", "desktop_app"], "HOME\\root"))
    installed.does("schtasks", "/Create", "/F", "/TN", TASK, "/XML", str(task))
    assert installed.has_task(TASK)
    installed.does("reg", "add", NOTIFICATIONS, "/v", "DisplayName", "/d", "x", "/f")
    assert installed.does(uninstaller(ONE), "/CurrentUser", "/S").returncode == 0
    assert not installed.has_task(TASK)
    assert installed.entry(NOTIFICATIONS) == {}
    assert installed.entry(f"HKCU\\{UNINSTALL}") == {}
    left = installed.files() - bare.files()
    assert {path for path in left if path.startswith(DATA)} == {
        DATA,
        f"{DATA}/reminders",
        f"{DATA}/reminders/book.sqlite",
    }
    assert {path for path in left if not path.startswith(DATA)} <= {ONE.rpartition("/")[0]}


def test_what_somebody_put_beside_it_stays(installed):
    (installed.drive / ONE / "notes.txt").write_text("mine", encoding="utf-8")
    installed.does(uninstaller(ONE), "/CurrentUser", "/S")
    assert {path for path in installed.files() if path.startswith(ONE)} == {ONE, f"{ONE}/notes.txt"}


def test_a_newer_version_leaves_nothing_of_the_older_one_and_keeps_the_reminders(installed, made):
    (installed.drive / ONE / "lib/gone_since.py").touch()
    task = installed.folder / "task.xml"
    task.write_bytes(windows_task(["pythonw.exe"], "HOME\\root"))
    installed.does("schtasks", "/Create", "/F", "/TN", TASK, "/XML", str(task))
    assert installed.does(str(made[0]), "/S").returncode == 0
    assert f"{ONE}/lib/gone_since.py" not in installed.files()
    assert installed.has_task(TASK)


def test_while_it_runs_it_is_neither_replaced_nor_removed(installed, made):
    before = installed.files()
    python = str(installed.drive / ONE / "python/pythonw.exe")
    with installed.starts(python, "-m", "desktop_app", environment={"STAND_IN_RUNS_FOR": "600000"}) as running:
        try:
            wait_until(lambda: asked(installed, ONE)[-1] == "-m desktop_app")
            assert installed.ends_with(str(made[0]), "/S") == IN_USE
            in_place = f"_?=C:\\{ONE}".replace("/", "\\").split(" ")  # to be without quotation marks
            assert installed.ends_with(uninstaller(ONE), "/CurrentUser", "/S", *in_place) == IN_USE
        finally:
            running.kill()
    assert installed.files() == before
    assert installed.entry(f"HKCU\\{UNINSTALL}")


def test_an_older_windows_is_refused(bare, made):
    before = bare.files()
    bare.is_windows("win7")
    assert bare.does(str(made[0]), "/S").returncode == NOT_THIS_WINDOWS
    assert bare.files() == before


def test_a_python_that_does_not_run_here_is_taken_back(bare, made):
    before = bare.files()
    done = bare.does(str(made[0]), "/S", environment={"STAND_IN_ENDS_WITH": "9"})
    assert done.returncode == PYTHON_FAILS
    assert bare.files() - before <= {ONE.rpartition("/")[0]}
    assert bare.entry(f"HKCU\\{UNINSTALL}") == {}


def test_the_portable_folder_starts_by_a_double_click_and_by_a_command(bare, made):
    folder = bare.drive / "stick"
    with zipfile.ZipFile(made[1]) as archive:
        archive.extractall(folder)
    (program,) = folder.iterdir()
    bare.does(str(program / LAUNCHER))
    command = r"C:\stick\Myna Hoken Navi\myna-hoken-navi.cmd"
    done = bare.does(command, "guide", "show", "a b", environment={"STAND_IN_ENDS_WITH": "1"})
    assert asked(bare, program.relative_to(bare.drive)) == ["-m desktop_app", '-m desktop_app guide show "a b"']
    assert done.returncode == 1


def test_every_library_that_is_asked_for_is_brought_or_of_windows(made):
    program = made[0].parent / "program"
    code = [path for path in program.rglob("*") if path.suffix in {".dll", ".pyd"} and path.parent.name != "python"]
    of_windows = {path.name for path in LIBRARIES.iterdir() if not OF_COMPILERS.match(path.name)}
    there = {path.name.lower() for path in program.rglob("*")} | of_windows | OF_WINDOWS | OF_PYTHON
    wanted = {name for path in code for name in imports_of(path) if not name.startswith("api-ms-win-")}
    assert {"qt6core.dll", "python313.dll"} <= wanted
    assert wanted - there == set()


def imports_of(path):
    said = subprocess.run(["objdump", "--private-headers", path], capture_output=True, text=True, check=True).stdout
    return {name.lower() for name in re.findall(r"DLL Name: (\S+)", said)}


def test_the_same_sources_give_the_same_bytes(sources, made, tmp_path):
    for first, second in zip(made, built(sources, tmp_path / "again"), strict=True):
        assert filecmp.cmp(first, second, shallow=False)

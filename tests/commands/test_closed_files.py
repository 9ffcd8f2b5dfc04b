"""Standard files that are closed, full or read by nobody, and computers that are odd: never a signal, never a trace."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from tests.commands.every_command import WORKING, arguments_of

PROGRAM = f"{sys.executable} -m desktop_app"


def shell(line, **environment):
    """Run a line of a shell; return its exit code, output and complaints."""
    unset = dict.fromkeys(("DISPLAY", "WAYLAND_DISPLAY"), "")
    done = subprocess.run(
        ["bash", "-c", line],
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
        timeout=60,
        env={**os.environ, **unset, **environment},
    )
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize(
    ("line", "code", "reason"),
    [
        ("guide list --lang en >&-", 1, "Bad file descriptor"),
        ("--help --lang en >/dev/full", 1, "No space left on device"),
        ("guide show tea 2>&-", 2, None),
        ("guide search - --lang en <&-", 0, None),
        ("guide list --lang en <&- >&- 2>&-", 1, None),
    ],
)
def test_a_closed_or_full_file_is_a_sentence(line, code, reason):
    ended, _, said = shell(f"{PROGRAM} {line}")
    assert ended == code
    assert said == (f"The answer could not be printed: {reason}\n" if reason else "")


@pytest.mark.parametrize("option", ["", "--json"])
def test_a_pipe_that_nobody_reads_is_a_sentence(option):
    code, _, said = shell(f"exec 3> >(exec true); wait $!; {PROGRAM} guide show pin --lang en {option} >&3")
    assert (code, said) == (1, "The answer could not be printed: Broken pipe\n")


def test_the_monitor_ends_when_nobody_reads_any_more():
    line = f"{PROGRAM} card --watch --practice well | head -1; exit ${{PIPESTATUS[0]}}"
    code, out, said = shell(line)
    assert (code, said) == (0, "")
    assert out.startswith('{"event": "reader-came"')


def test_pipes_that_do_not_wait_are_waited_for():
    to_read, to_type = os.pipe()
    to_hear, to_print = os.pipe()
    for end in (to_read, to_print):
        os.set_blocking(end, False)
    command = [sys.executable, "-m", "desktop_app", "guide", "search", "-", "--lang", "en"]
    with subprocess.Popen(command, stdin=to_read, stdout=to_print) as program:
        os.close(to_read)
        os.close(to_print)
        lines = os.fdopen(to_hear)
        with os.fdopen(to_type, "w") as typed:
            print("wallet", file=typed, flush=True)
            first = lines.readline()
            print("wallet\n" * 500, file=typed)  # more is printed than a pipe holds
        with lines:
            rest = lines.readlines()
    assert program.returncode == 0
    assert [line for line in rest if line != "[]\n"] == [first] * 500


SAY = '{"say": "a", "language": "en", "rate": 0, "id": 1}'


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("voice --engine mock <&-", 0),
        ("voice --engine mock <&- >&-", 1),
        (f"voice --engine mock <<< '{SAY}'", 0),
        ('voice --engine mock <<< $\'x\\n[]\\n{"say": 1}\\n{"say": "a", "language": [], "id": {}}\\n\\xff\'', 0),
    ],
)
def test_the_voice_ends_well_whatever_it_is_told(line, code):
    ended, out, said = shell(f"{PROGRAM} {line}", PYTHONIOENCODING="utf-16")
    assert ended == code
    assert "Traceback" not in said
    assert not out or json.loads(out.splitlines()[0])["event"] == "voices"


INTERRUPTED = """
import os, signal
from PySide6.QtCore import QCoreApplication, QTimer
from desktop_app.wiring.qt_start import end_on_interrupt
application = QCoreApplication([])
end_on_interrupt(application)
QTimer.singleShot(0, lambda: os.kill(os.getpid(), signal.SIGINT))
raise SystemExit(application.exec())
"""


WHILE_QT_LOADS = """
import os, signal, sys
from desktop_app.commands.interrupts import interrupt_well
interrupt_well()
class Impatient:
    def find_spec(self, name, path, target=None):
        if name == "shiboken6.Shiboken":
            os.kill(os.getpid(), signal.SIGINT)
sys.meta_path.insert(0, Impatient())
import PySide6.QtCore
"""


@pytest.mark.parametrize("program", [INTERRUPTED, WHILE_QT_LOADS])
def test_what_is_interrupted_ends_with_1(program):
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (1, b"")


def test_what_is_closed_does_not_become_the_book(tmp_path):
    add = f"{PROGRAM} remind add --nickname N --certificate-ends 2027-02-07 --data {tmp_path}/data"
    assert shell(f"{add} <&- >&- 2>&-")[0] == 0
    code, out, _ = shell(f"{PROGRAM} remind list --json --data {tmp_path}/data")
    assert code == 0
    assert '"nickname": "N"' in out


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"DISPLAY": ":4711"},
        {"WAYLAND_DISPLAY": "wayland-4711"},
    ],
)
def test_without_a_display_the_wizard_is_a_sentence_and_exit_code_1(environment):
    usual = {"QT_QPA_PLATFORM": "xcb" if "DISPLAY" in environment or not environment else "wayland"}
    code, out, said = shell(f"{PROGRAM} --lang es", **usual | environment)
    assert (code, out) == (1, "")
    assert said.splitlines()[-1].startswith("Aquí no se puede abrir ninguna ventana: ")
    assert "Traceback" not in said


PLAIN = {
    "LC_ALL": "C",
    "PYTHONUTF8": "0",
    "PYTHONCOERCECLOCALE": "0",
    "PYTHONIOENCODING": "ascii",
    "PYTHONOPTIMIZE": "1",
}
NOWHERE = {"HOME": "/dev/null", "XDG_DATA_HOME": "", "XDG_CONFIG_HOME": ""}
ODD = {
    "no home, no language": {"HOME": "", "TZ": "Nowhere/Land", "LANG": "\udcff", "LC_ALL": "xx_XX.x", "LANGUAGE": "::"},
    "no place to write, no display": {**NOWHERE, **PLAIN, "DISPLAY": ":4711", "QT_QPA_PLATFORM": "nonsense"},
}
ALL_COMMANDS = """
import os, sys
from desktop_app.commands.program import run
folder = sys.argv[1]
for line in os.fsdecode(sys.stdin.buffer.read()).splitlines():
    try:
        code = run(line.split("\\t"))
    except SystemExit as end:
        code = end.code
    print("code", code, ascii(line), file=sys.__stderr__)
"""


@pytest.mark.parametrize("oddity", ODD)
def test_every_command_ends_well_on_an_odd_computer(tmp_path, oddity):
    """One process for all commands, for its start takes longer than most of them; the folder they are in is gone."""
    gone = tmp_path / "gone"
    gone.mkdir()
    lines = "\n".join("\t".join(arguments_of(command)) for command in WORKING)
    environment = {"XDG_DATA_HOME": str(tmp_path / "data"), "XDG_CONFIG_HOME": str(tmp_path / "config"), **ODD[oddity]}
    done = subprocess.run(
        [
            "bash",
            "-c",
            'cd "$1"; rmdir "$1"; PATH=/nowhere exec "$2" -c "$3" "$1"',
            "bash",
            str(gone),
            sys.executable,
            ALL_COMMANDS,
        ],
        capture_output=True,
        input=lines.encode(),
        check=False,
        timeout=100,
        env={**os.environ, **environment},
    )
    said = done.stderr.decode(errors="replace")
    codes = [int(line.split()[1]) for line in said.splitlines() if line.startswith("code ")]
    assert done.returncode == 0
    assert len(codes) == len(WORKING)
    assert set(codes) <= {0, 1, 2}
    assert "went wrong in this program" not in said
    assert "Traceback" not in said

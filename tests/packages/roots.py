"""New roots of Debian in which packages are tried: what is done to one is laid over it, and gone with the test."""

from __future__ import annotations

import os
import shutil
import subprocess
from contextlib import contextmanager
from typing import TYPE_CHECKING

from tools.words import ROOT as PROJECT

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

BUILT = PROJECT / "build" / "deb"
PROGRAM, VOICES, KIOSK = "myna-hoken-navi", "myna-hoken-navi-voices", "myna-hoken-navi-kiosk"
PERSON = "person"
HOME = f"/home/{PERSON}"
_OF_THE_SYSTEM = ("proc", "sys", "dev", "run", "tmp", "packages", "var/cache", "var/log", "var/lib/apt", "var/lib/dpkg")
_OFFLINE = ("apt-get", "-q", "-y", "-o", "Dpkg::Use-Pty=0")


def package(name: str) -> Path:
    """Return the package that was built."""
    (found,) = BUILT.glob(f"{name}_*.deb")
    return found


class Root:
    """A root that can be used: `lower` are the folders below it, the uppermost first; `upper` takes what is changed."""

    def __init__(self, lower: Sequence[Path], folder: Path) -> None:
        """Lay it over them."""
        self.lower, self.upper, self.path = tuple(lower), folder / "upper", folder / "root"
        for each in (self.upper, folder / "work", self.path):
            each.mkdir(parents=True)
        laid = f"lowerdir={':'.join(map(str, lower))},upperdir={self.upper},workdir={folder / 'work'}"
        _mount("-t", "overlay", "-o", laid, "overlay", self.path)
        _mount("-t", "proc", "proc", self.path / "proc")
        _mount("--rbind", "/dev", self.path / "dev")
        (self.path / "tmp/.X11-unix").mkdir(exist_ok=True)
        _mount("--bind", "/tmp/.X11-unix", self.path / "tmp/.X11-unix")  # noqa: S108 - where every X server is

    def close(self) -> None:
        """Take it away; what was changed stays in `upper`."""
        subprocess.run(["umount", "--recursive", "--lazy", self.path], check=True)

    def does(
        self, *command: str, user: str = "root", environment: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Run a command in it to its end, as root or as the person who lives there."""
        return subprocess.run(
            ["chroot", f"--userspec={user}:{user}", self.path, *command],
            env=_environment(user) | dict(environment or {}),
            cwd="/",
            capture_output=True,
            text=True,
            timeout=900,
            check=False,
        )

    def must(self, *command: str, user: str = "root", environment: Mapping[str, str] | None = None) -> str:
        """Run a command in it that must end well; return what it said."""
        done = self.does(*command, user=user, environment=environment)
        assert done.returncode == 0, f"{command}: {done.returncode}\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}"
        return done.stdout

    def apt(self, *arguments: str) -> str:
        """Have apt do something with what was downloaded before."""
        return self.must(*_OFFLINE, *arguments)

    def installs(self, *packages: Path) -> str:
        """Have dpkg install packages whose dependencies are there; return what it said."""
        for each in packages:
            shutil.copy(each, self.path / "packages")
        return self.must("dpkg", "--install", *(f"/packages/{each.name}" for each in packages))

    def person(self, *arguments: str, environment: Mapping[str, str] | None = None) -> str:
        """Have the person run the program; return what it said."""
        return self.must(PROGRAM, *arguments, user=PERSON, environment=environment)

    def at_home(self, *arguments: str) -> str:
        """Have the person run the program from their home folder; return what it said."""
        return self.must("sh", "-c", f'cd {HOME} && exec {PROGRAM} "$@"', "sh", *arguments, user=PERSON)

    @contextmanager
    def running(self, *arguments: str, environment: Mapping[str, str]) -> Iterator[subprocess.Popen[str]]:
        """Have the person run the program, which reads what is written to it, until the end."""
        command = ["chroot", f"--userspec={PERSON}:{PERSON}", str(self.path), PROGRAM, *arguments]
        known, pipe = _environment(PERSON) | dict(environment), subprocess.PIPE
        with subprocess.Popen(command, env=known, cwd="/", stdin=pipe, stdout=pipe, text=True) as program:
            yield program

    def files(self) -> set[str]:
        """Return the paths of everything in it that stays, but for what dpkg, apt and logs keep for themselves."""
        found = subprocess.run(
            ["find", ".", "-xdev", "(", *_pruned(), ")", "-prune", "-o", "-printf", "%P\\n"],
            cwd=self.path,
            capture_output=True,
            text=True,
            check=True,
        )
        return set(found.stdout.splitlines())


def earlier(package_file: Path, folder: Path) -> Path:
    """Return the same package under an earlier version."""
    unpacked, made = folder / package_file.stem, folder / f"earlier-{package_file.name}"
    subprocess.run(["dpkg-deb", "--raw-extract", package_file, unpacked], check=True)
    control = unpacked / "DEBIAN" / "control"
    version = subprocess.run(
        ["dpkg-deb", "-f", package_file, "Version"], capture_output=True, text=True, check=True
    ).stdout.strip()
    control.write_text(control.read_text(encoding="utf-8").replace(version, "0.0.9"), encoding="utf-8")
    subprocess.run(["dpkg-deb", "-Znone", "--root-owner-group", "--build", unpacked, made], check=True)
    shutil.rmtree(unpacked)
    return made


def _mount(*arguments: object) -> None:
    subprocess.run(["mount", *map(str, arguments)], check=True)


def _pruned() -> list[str]:
    paths = [word for each in _OF_THE_SYSTEM for word in ("-o", "-path", f"./{each}")]
    return paths[1:]


def _environment(user: str) -> dict[str, str]:
    home = "/root" if user == "root" else HOME
    known = {
        "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
        "HOME": home,
        "LANG": "C.UTF-8",
        "DEBIAN_FRONTEND": "noninteractive",
    }
    return known | {"DISPLAY": os.environ["DISPLAY"]}

"""A small program with the heartbeat of the kiosk, in place of the kiosk: `kiosk_program.py FOLDER`.

It adds a line to the file `starts` of the folder, says that it is ready, and carries out what stands in the file
`order`: an exit code, `hang` (the event loop stops), `freeze` (the whole process stops) or `die`.
"""

from __future__ import annotations

import os
import signal
import socket
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel

from desktop_app.kiosk.record.heartbeat import Heartbeat

FOREVER = 1000.0
POLL_MILLISECONDS = 20


def can_reach_the_internet() -> bool:
    """Whether the system lets this process have a socket of the internet at all."""
    try:
        socket.socket(socket.AF_INET).close()
    except OSError:
        return False
    return True


def carry_out(order: str) -> None:
    """Do what the test wants."""
    if order == "hang":
        time.sleep(FOREVER)
    elif order == "freeze":
        os.kill(os.getpid(), signal.SIGSTOP)
    elif order == "die":
        os.kill(os.getpid(), signal.SIGKILL)
    else:
        QApplication.exit(int(order))


def take_order(file: Path) -> None:
    """Look whether there is an order, and take it away before carrying it out."""
    if file.exists():
        order = file.read_text()
        file.unlink()
        carry_out(order)


def main(folder: Path) -> int:
    """Show a window until the order to end; return the exit code."""
    application = QApplication([])
    window = QLabel("kiosk")
    window.show()
    looking = QTimer()
    looking.timeout.connect(lambda: take_order(folder / "order"))
    looking.start(POLL_MILLISECONDS)
    with (folder / "starts").open("a") as starts:
        starts.write("internet\n" if can_reach_the_internet() else "no internet\n")
    heartbeat = Heartbeat(folder / "heartbeat")
    heartbeat.ready()
    code = application.exec()
    heartbeat.stopping()
    return code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))

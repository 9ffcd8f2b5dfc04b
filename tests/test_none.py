from __future__ import annotations

import subprocess
import sys

MORE_CALLS_THAN_THERE_ARE_REFERENCES = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from desktop_app import app
app._application()
from PySide6.QtGui import QColor, QPainter, QPixmap
picture = QPixmap(10, 10)
painter, colour = QPainter(picture), QColor("black")
for _ in range(200_000):
    painter.setPen(colour)
painter.end()
print("alive")
"""


def test_calls_that_return_nothing_do_not_end_the_program():
    done = subprocess.run(
        [sys.executable, "-c", MORE_CALLS_THAN_THERE_ARE_REFERENCES],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "alive\n")

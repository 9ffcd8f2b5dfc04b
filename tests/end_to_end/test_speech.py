"""Reading aloud by the real voices of the system: speech-dispatcher with eSpeak NG, whose sound goes into a file."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from desktop_app.language.language import JAPANESE_LETTERS
from desktop_app.language.languages import LANGUAGES
from desktop_app.ui.pages.read_aloud import passages
from tests.end_to_end.conftest import wait_until
from tests.helpers.pages import open_flow

SILENT_SOUND_CARD = """
pcm.!default {{ type file slave.pcm {{ type null }} file "{sound}" format "raw" }}
ctl.!default {{ type null }}
"""
DISPATCHER = """
AudioOutputMethod "alsa"
AudioALSADevice "default"
LogDir "{folder}"
DefaultModule espeak-ng
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
"""
BYTES_A_SECOND = 2 * 22050
COMMAND = [sys.executable, "-m", "desktop_app", "voice"]


@pytest.fixture
def sound(tmp_path, monkeypatch):
    """The voices of the system, in a folder of their own; the file into which they speak."""
    sound, socket = tmp_path / "sound", tmp_path / "socket"
    (tmp_path / "sound.conf").write_text(SILENT_SOUND_CARD.format(sound=sound))
    (tmp_path / "modules").mkdir()
    (tmp_path / "modules" / "espeak-ng.conf").write_bytes(
        Path("/etc/speech-dispatcher/modules/espeak-ng.conf").read_bytes()
    )
    (tmp_path / "speechd.conf").write_text(DISPATCHER.format(folder=tmp_path))
    monkeypatch.setenv("ALSA_CONFIG_PATH", str(tmp_path / "sound.conf"))
    monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{socket}")
    where = ["--communication-method", "unix_socket", "--socket-path", str(socket)]
    dispatcher = subprocess.Popen(
        ["speech-dispatcher", "--run-single", "--config-dir", str(tmp_path), *where],
        env={**os.environ, "XDG_RUNTIME_DIR": str(tmp_path), "HOME": str(tmp_path)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    wait_until(socket.exists)
    yield sound
    dispatcher.kill()
    dispatcher.wait(20)


def seconds(sound):
    return sound.stat().st_size / BYTES_A_SECOND


def test_spanish_is_spoken_and_japanese_never_by_a_voice_that_spells_its_letters(sound):
    order = json.dumps({"say": "Primero llame por teléfono.", "language": "es", "rate": 0.0, "id": 7})
    with subprocess.Popen(
        COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as program:
        assert program.stdin
        assert program.stdout
        voices = json.loads(program.stdout.readline())
        program.stdin.write(order + "\n")
        program.stdin.flush()
        said = json.loads(program.stdout.readline())
        program.stdin.close()
        assert program.wait(20) == 0
    assert set(voices["languages"]) == {
        code for code in LANGUAGES if LANGUAGES[code].unread_letters == JAPANESE_LETTERS
    }
    assert said == {"event": "said", "id": 7}
    assert seconds(sound) > 1


def test_a_page_in_spanish_is_read_aloud_to_its_end(window, sound, qtbot):
    voice = window.frame.services.voice
    window.navigator.use_language("es")
    with qtbot.waitSignal(voice.ready, timeout=20000):
        voice.start()
    open_flow(window, "lost-card")
    sentences = len(list(passages(window.page, "es", {})))
    heard = []
    voice.said.connect(lambda: heard.append(window.frame.read_aloud.reading))
    window.findChild(QPushButton, "read-aloud").click()
    qtbot.waitUntil(lambda: len(heard) == sentences, timeout=60000)
    assert not window.frame.read_aloud.reading
    assert seconds(sound) > sentences / 2

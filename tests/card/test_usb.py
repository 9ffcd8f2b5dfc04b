from __future__ import annotations

import pytest

from desktop_app.card.usb import plugged_in


@pytest.fixture
def devices(tmp_path):
    """What the folder of USB devices looks like with a hub, a keyboard and two readers, one of which has no name."""
    files = {
        "usb1/product": "Host Controller",
        "1-0:1.0/bInterfaceClass": "09",
        "1-1/product": "Keyboard",
        "1-1:1.0/bInterfaceClass": "03",
        "1-2/product": "PaSoRi 4.0\n",
        "1-2:1.0/bInterfaceClass": "0b\n",
        "1-2:1.1/bInterfaceClass": "0b\n",
        "1-3.1:1.0/bInterfaceClass": "0b\n",
    }
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
    return tmp_path


def test_readers_are_told_from_other_devices_each_once(devices):
    assert plugged_in(devices) == ["1-3.1", "PaSoRi 4.0"]


def test_a_reader_that_is_unplugged_meanwhile_is_not_told(devices):
    (devices / "1-2:1.0" / "bInterfaceClass").unlink()
    (devices / "1-2:1.1" / "bInterfaceClass").unlink()
    (devices / "1-3.1:1.0" / "bInterfaceClass").unlink()
    assert plugged_in(devices) == []


def test_other_systems_tell_of_none(tmp_path):
    assert plugged_in(tmp_path / "missing") == []

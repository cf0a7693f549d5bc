"""Who is in the air, as a person is told: name, signal, what it is, what to type."""

import os
import subprocess
import sys
import time

import pytest

from coach.commands.devices import air_lines
from coach.sensors.address import open_source
from coach.sensors.ble_scan import BleDescription, scan
from coach.timing import MonotonicClock
from sims.ble_scales import FakeProgressor, FakeWhC06
from sims.bluez_device import UART_SERVICE, StillDevice, uart_service

#: Far beyond what anything here takes: the machine may be busy.
PATIENCE_S = 60.0
GLOVE = "C0:FF:EE:00:00:01"


def device(name: str, last: int = 1, dbm: int = -55, uart: bool = False) -> StillDevice:
    advertised, services = ((UART_SERVICE,), (uart_service(),)) if uart else ((), ())
    address = f"C0:FF:EE:00:00:{last:02X}"
    return StillDevice(name, address, dbm, advertised=advertised, services=services)


def heard(count: int) -> list[BleDescription]:
    """Listen until so many are heard: a busy machine may hear none in so short a time."""
    deadline_s = time.monotonic() + PATIENCE_S
    while len(found := scan(0.4)) < count:
        assert time.monotonic() < deadline_s, found
    return found


def test_every_device_is_listed_with_what_it_is_and_what_to_type(air):
    air(
        device("Coach glove 1A2B", uart=True),
        device("Kettle", 2, -91),
        device("my board", 3, -70, uart=True),
        FakeProgressor(),
        FakeWhC06(),
    )
    found = {one.name: one for one in heard(5)}
    kinds = {name: (one.kind, one.source) for name, one in found.items()}
    assert kinds == {
        "Coach glove 1A2B": ("the coach's glove or pad", "ble:Coach glove 1A2B"),
        "Kettle": (None, "ble:Kettle"),
        "my board": ("a board that sends numbers or the coach's frames", "ble:my board"),
        "Progressor_7125": ("Tindeq Progressor", "ble:Progressor_7125"),
        "IF_B7": ("WH-C06 hanging scale", "ble:IF_B7?kind=wh-c06"),
    }
    assert found["Kettle"].rssi_dbm == pytest.approx(-91, abs=1)
    assert found["my board"].rssi_dbm == pytest.approx(-70, abs=1)
    assert "bathroom scale" in found["IF_B7"].problem
    assert "pull" in found["Progressor_7125"].note


def test_known_devices_come_first_and_the_strongest_of_them_foremost(air):
    air(
        device("Kettle", 1, -30),
        device("Far board", 2, -88, uart=True),
        device("Near board", 3, -40, uart=True),
    )
    assert [one.name for one in heard(3)] == ["Near board", "Far board", "Kettle"]


def test_what_is_told_to_type_opens_that_device_and_no_other(air):
    twins = [device("Board", number, uart=True) for number in (1, 2)]
    odd = [device("Board?kind=glove", 3, uart=True), device(GLOVE, 4, uart=True)]
    longer = device("Boa", 5, uart=True)
    bluez = air(*twins, *odd, longer)
    said = heard(5)
    assert len(said) == 5
    for one in said:
        source = open_source(f"{one.source}{'&' if '?' in one.source else '?'}wait=60")
        source.open(MonotonicClock())
        assert [other.address for other in said if bluez.connected(other.address)] == [one.address]
        source.close()


def test_names_are_shown_without_control_characters_and_bounded(air):
    sent = ["Gl\x1b[2Jove\r\n", "\x9b31mRed\u202e\u200b", "x" * 240, "  spaced  ", "\x07"]
    air(*(device(name, number, uart=True) for number, name in enumerate(sent, 1)))
    found = sorted(heard(5), key=lambda one: one.address)
    assert [one.name for one in found] == ["Gl[2Jove", "31mRed", "x" * 48, "spaced", ""]
    assert not any(ord(letter) < 32 for line in air_lines(found) for letter in line)
    source = open_source(f"{found[0].source}?wait=60")
    source.open(MonotonicClock())
    source.close()


def test_a_person_reads_lines_that_a_shell_takes(air):
    air(device("Coach glove 1A2B", uart=True), device("Kettle", 2, -91), device("", 3, -70))
    lines = list(air_lines(heard(3)))
    assert lines[0].startswith("'ble:Coach glove 1A2B'  the coach's glove or pad, strong signal (")
    assert lines[1].startswith("ble:Kettle  not known to the coach, weak signal (-9")
    assert lines[2] == "Devices in the air without a name: 1"
    assert len(lines) == 3


def test_nothing_in_the_air_is_said_with_what_to_do(air):
    air()
    (line,) = air_lines(scan(0.1))
    assert line.startswith("Nothing is in the air; switch the sensor on")


def test_the_command_says_in_one_line_that_bluetooth_is_off(air):
    bluez = air(radio="off")
    done = subprocess.run(
        [sys.executable, "-m", "coach.cli", "devices", "--ble"],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": bluez.address},
    )
    assert done.returncode == 1
    assert "Bluetooth is switched off; switch it on" in done.stderr.splitlines()[-1]
    assert "Traceback" not in done.stderr

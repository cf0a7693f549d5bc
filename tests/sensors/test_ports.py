"""The list of ports as people read it: what each is, and who else wants it."""

import os
import re
import tty
from collections.abc import Iterator
from pathlib import Path

import pytest
from serial.tools import list_ports
from serial.tools.list_ports_common import ListPortInfo

from coach.commands.devices import serial_lines
from coach.sensors.port_trouble import holder_of, looks_at_new_ports, taken_ports
from coach.sensors.ports import PortDescription, list_ports_described, opening_problem
from coach.sensors.usb_boards import known_usb_numbers, likely_board

RULES = Path(__file__).parents[2] / "firmware" / "99-pressure-coach.rules"
NANO = PortDescription("/dev/ttyUSB0", "USB Serial", 0x1A86, 0x7523, location="1-1")
PICO = PortDescription("/dev/ttyACM0", "Pico", 0x2E8A, 0x000A, "E66118")


@pytest.mark.parametrize(
    ("vid", "pid", "word"),
    [
        (0x1A86, 0x7523, "CH340"),
        (0x10C4, 0xEA60, "CP210x"),
        (0x0403, 0x6001, "FTDI"),
        (0x2341, 0x0043, "Arduino Uno"),
        (0x2341, 0xBEEF, "Arduino"),
        (0x303A, 0x1001, "ESP32-S3"),
        (0x239A, 0x8029, "nRF52840"),
        (0x2E8A, 0x000A, "Pico"),
    ],
)
def test_boards_that_people_own_are_known_by_their_numbers(vid: int, pid: int, word: str) -> None:
    assert word in (likely_board(vid, pid) or "")


@pytest.mark.parametrize(("vid", "pid"), [(None, None), (0x1D6B, 0x0002), (0x1A86, 0x0001)])
def test_what_nobody_can_tell_is_not_guessed(vid: int | None, pid: int | None) -> None:
    assert likely_board(vid, pid) is None


def test_a_listed_port_says_all_that_tells_it_from_another(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found = ListPortInfo("/dev/null", skip_link_detection=True)
    found.description, found.manufacturer, found.vid, found.pid = "n/a", "Maker", 0x10C4, 0xEA60
    found.serial_number, found.location = "0001", "3-4.2"
    monkeypatch.setattr(list_ports, "comports", lambda: [found])
    [port] = list_ports_described()
    [line] = serial_lines([port], [])
    for word in ("serial:/dev/null", "Maker", "CP210x", "10c4:ea60", "0001"):
        assert word in line
    assert port.location == "3-4.2"


def test_nothing_plugged_in_is_explained_and_a_taken_chip_is_not_called_nothing() -> None:
    [empty] = serial_lines([], [])
    assert "sim:beginner" in empty
    assert "only charges" in empty
    assert list(serial_lines([], ["a chip is taken"])) == ["A chip is taken"]


def test_a_port_one_may_not_use_says_why_below_it() -> None:
    lines = list(serial_lines([PortDescription("COM3", "x", problem="join dialout")], []))
    assert lines == ["serial:COM3  x", "    join dialout"]


@pytest.fixture
def line() -> Iterator[str]:
    master, slave = os.openpty()
    tty.setraw(slave)
    yield os.ttyname(slave)
    os.close(master)
    os.close(slave)


def process(proc: Path, number: int, name: str, *open_files: str) -> None:
    (proc / str(number) / "fd").mkdir(parents=True)
    (proc / str(number) / "comm").write_text(f"{name}\n")
    for at, target in enumerate(open_files):
        (proc / str(number) / "fd" / str(at)).symlink_to(target)


def test_who_has_a_port_open_is_named(tmp_path: Path, line: str) -> None:
    process(tmp_path, 17, "bash", "/dev/null")
    assert holder_of(line, tmp_path) is None
    process(tmp_path, 18, "minicom", "/dev/null", line)
    assert holder_of(line, tmp_path) == "minicom"
    assert holder_of(line, tmp_path / "no proc here") is None


def test_modem_manager_is_seen(tmp_path: Path) -> None:
    process(tmp_path, 5, "bash")
    assert not looks_at_new_ports(tmp_path)
    process(tmp_path, 6, "ModemManager")
    assert looks_at_new_ports(tmp_path)


@pytest.mark.parametrize(
    ("holder", "modems", "words"),
    [
        ("minicom", True, "another program (minicom)"),
        (None, True, "ModemManager looks at new ports"),
        (None, False, "close that (a serial monitor?)"),
    ],
)
def test_a_busy_port_says_who_has_it(
    monkeypatch: pytest.MonkeyPatch, holder: str | None, modems: bool, words: str
) -> None:
    monkeypatch.setattr("coach.sensors.ports.holder_of", lambda _port: holder)
    monkeypatch.setattr("coach.sensors.ports.looks_at_new_ports", lambda: modems)
    assert words in opening_problem("/dev/ttyUSB0", OSError(16, "Device or resource busy"))


def chip(usb: Path, name: str, numbers: tuple[str, str], port: str | None) -> None:
    (usb / name / f"{name}:1.0").mkdir(parents=True)
    (usb / name / "idVendor").write_text(f"{numbers[0]}\n")
    (usb / name / "idProduct").write_text(f"{numbers[1]}\n")
    if port:
        (usb / name / f"{name}:1.0" / port).mkdir()


def test_a_chip_that_brltty_took_is_said_with_the_way_out(tmp_path: Path) -> None:
    usb, rules = tmp_path / "usb", tmp_path / "rules"
    rules.mkdir()
    chip(usb, "1-1", ("1a86", "7523"), "ttyUSB0")
    chip(usb, "1-2", ("046d", "c31c"), None)
    assert taken_ports(usb, (rules,)) == []
    chip(usb, "1-3", ("1a86", "7523"), None)
    [plain] = taken_ports(usb, (rules,))
    assert "no driver has taken it" in plain
    (rules / "85-brltty.rules").touch()
    [taken] = taken_ports(usb, (rules,))
    assert "1a86:7523" in taken
    assert "sudo apt remove brltty" in taken
    assert taken_ports(tmp_path / "no usb here", (rules,)) == []


def test_the_shipped_rule_covers_each_board_that_the_list_knows() -> None:
    said = RULES.read_text()
    pairs = set()
    for vids, pids in re.findall(
        r'^ATTRS\{idVendor\}=="([^"]*)"(?:, ATTRS\{idProduct\}=="([^"]*)")?', said, re.MULTILINE
    ):
        for vid in vids.split("|"):
            pairs |= {(int(vid, 16), int(pid, 16) if pid else None) for pid in pids.split("|")}
    assert pairs == set(known_usb_numbers())
    # The rules that hand a port to the person at the seat have run before number 99.
    assert 'RUN{builtin}+="uaccess"' in said

"""What is copied for others to read tells nothing of a person, a device or a session."""

import json
import os
import stat
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from coach import app as coach_app
from coach.commands import doctor
from coach.errors import DeviceError
from coach.practice.comfort.profile import new_profile
from coach.practice.comfort.profile_file import write_profile
from coach.sensors.ports import PortDescription
from coach.ui.kit.link import Link
from coach.ui.kit.tokens import NIGHT
from coach.ui.preferences import Preferences
from coach.ui.window import MainWindow

LOGIN, RECEIVER = "quastenflosser", "Wilhelmine Knurrhahn"
RECORDING = "20261121-201500-feedc0de.rec"
SERIAL, AIR = "SN7Q4711ZX", "C0:FF:EE:4B:1D:07"
ON_A_MAC = "0F9E8D7C-1234-4321-ABCD-9876543210FE"
SECRETS = (LOGIN, *RECEIVER.split(), "feedc0de", SERIAL, AIR, ON_A_MAC)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Somebody's home, with a session and a receiver in it."""
    folder = tmp_path / "home" / LOGIN
    recordings = folder / ".local" / "share" / "pressure-coach" / "recordings"
    recordings.mkdir(parents=True)
    (recordings / RECORDING).write_bytes(b"")
    write_profile(recordings.parent / "profiles", new_profile(RECEIVER))
    for name in ("COACH_DATA_DIR", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.setenv(name, LOGIN)
    monkeypatch.setenv("HOME", str(folder))
    return folder


def spoken(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    """Let every look end with a trouble that quotes what it should not."""
    port = PortDescription(
        name=f"/dev/cu.usbmodem{SERIAL}",
        description="Glove",
        serial_number=SERIAL,
        problem=f"you may not open /dev/cu.usbmodem{SERIAL}, which belongs to the group {LOGIN}",
        board="Arduino Uno",
    )
    monkeypatch.setattr("coach.sensors.ports.list_ports_described", lambda: [port])

    def torn() -> str:
        recording = home / "Music" / RECORDING
        raise DeviceError(f"{recording} of {LOGIN}: {AIR} and {ON_A_MAC} do not answer")

    def broken() -> str:
        raise OSError(f"no such file: {os.path.realpath(home)}/x, nor {AIR.lower()}")

    monkeypatch.setattr(doctor, "LOOKS", (*doctor.LOOKS, ("torn", torn), ("broken", broken)))


def assert_discreet(words: str) -> None:
    assert [one for one in SECRETS if one.casefold() in words.casefold()] == []


def test_the_command_names_neither_person_nor_place_nor_session(home, monkeypatch, capsys):
    spoken(monkeypatch, home)
    for asked in (False, True):
        assert doctor.run(type("Asked", (), {"json": asked})()) == 0
        said = capsys.readouterr().out
        assert_discreet(said)
        assert str(home) not in said
        assert "~/.local/share/pressure-coach" in said
        assert "Arduino Uno" in said
    found = {each["what"]: each["says"] for each in json.loads(said)}
    assert found["torn"] == "~/Music/a recording of USER: a device and a device do not answer"
    assert found["broken"] == "OSError: no such file: ~/x, nor a device"


def test_the_real_program_says_the_same_of_a_folder_that_somebody_named(coach, tmp_path):
    chosen = tmp_path / RECEIVER
    done = coach("doctor", COACH_DATA_DIR=str(chosen), LOGNAME=LOGIN)
    assert done.returncode == 0
    assert "sessions are kept in $COACH_DATA_DIR" in done.stdout
    assert_discreet(done.stdout + done.stderr)
    assert str(tmp_path) not in done.stdout
    assert stat.S_ISDIR(chosen.stat().st_mode)


@pytest.mark.usefixtures("home")
def test_a_common_word_is_nobodys_name(monkeypatch):
    monkeypatch.setattr(doctor, "LOOKS", (("sound", lambda: "the sound of a user at home"),))
    assert "the sound of a user at home" in doctor.diagnostics()


@pytest.fixture
def app() -> Iterator[QApplication]:
    """The process's one application, with an empty clipboard."""
    running = QApplication.instance() or QApplication(["coach"])
    assert isinstance(running, QApplication)
    running.clipboard().clear()
    yield running
    QThreadPool.globalInstance().waitForDone(10_000)
    running.processEvents()


def test_the_button_copies_what_the_command_prints(home, monkeypatch, capsys, app):
    spoken(monkeypatch, home)
    gate, threads = threading.Event(), []
    look = doctor.LOOKS[0][1]

    def waits() -> str:
        threads.append(threading.current_thread())
        assert gate.wait(60.0)
        return look()

    monkeypatch.setattr(doctor, "LOOKS", (("Python", waits), *doctor.LOOKS[1:]))
    services = replace(coach_app.services(app), list_sessions=tuple)
    window = MainWindow(services, NIGHT, Preferences())
    window.show_home()
    window.show()
    app.processEvents()
    (button,) = window.findChildren(Link)
    assert button.text() == "Copy diagnostics"
    QTest.keyClick(button, Qt.Key.Key_Space)
    # The window answers while the machine is being looked at.
    assert (button.text(), app.clipboard().text()) == ("Looking …", "")
    gate.set()
    QThreadPool.globalInstance().waitForDone(30_000)
    app.processEvents()
    assert button.text() == "Diagnostics copied"
    assert threads[0] is not threading.main_thread()
    copied = app.clipboard().text()
    window.close()
    doctor.run(type("Asked", (), {"json": False})())
    assert copied == capsys.readouterr().out.rstrip("\n")
    assert "torn" in copied
    assert_discreet(copied)

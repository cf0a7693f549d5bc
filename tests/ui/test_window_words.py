"""What is said in the window sends nobody to a terminal for what the window itself can do."""

import ast
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

import coach.sensors
from coach.errors import DeviceError
from coach.saying import as_sentence, joined, say, told
from coach.sensors.ports import opening_problem
from coach.timing import VirtualClock
from coach.ui.kit.job import sentence_of
from coach.ui.kit.tongue import CONTEXT, speak
from coach.ui.kit.window_words import for_window
from coach.ui.session.engine_link import EngineLink
from coach.views import HandView, LinkView, Snapshot, idle_snapshot

NO_PORT = opening_problem("/dev/pts/0", FileNotFoundError(2, "No such file"))


def sentences_of_the_sensors() -> list[str]:
    """Every piece of text in the sensors' modules, but what only documents them."""
    found = []
    for path in Path(coach.sensors.__path__[0]).glob("*.py"):
        tree = ast.parse(path.read_text())
        alone = {id(each.value) for each in ast.walk(tree) if isinstance(each, ast.Expr)}
        found += [
            each.value
            for each in ast.walk(tree)
            if isinstance(each, ast.Constant)
            and isinstance(each.value, str)
            and id(each) not in alone
        ]
    return found


def test_no_sentence_of_a_sensor_names_the_command_that_lists_devices() -> None:
    sent = [words for words in sentences_of_the_sensors() if "coach devices" in words]
    assert len(sent) >= 5, "the terminal's own words name it"
    for words in sent:
        assert "coach" not in for_window(words), words


def test_no_sentence_of_a_sensor_names_the_command_that_calibrates() -> None:
    sent = [words for words in sentences_of_the_sensors() if "coach calibrate" in words]
    # One device against another is calibrated by the command alone.
    sent = [words for words in sent if "without --against" not in words]
    assert len(sent) >= 4
    for words in sent:
        assert "coach calibrate" not in for_window(words), words
        assert "from the page where you connect it" in for_window(words), words


def test_no_sentence_of_a_sensor_sends_anybody_to_a_terminal() -> None:
    commands = ("sudo ", "bluetoothctl", "dmesg", "systemctl")
    sent = [w for w in sentences_of_the_sensors() if any(each in w for each in commands)]
    assert len(sent) >= 6
    for words in sent:
        said = for_window(words)
        assert not any(each in said for each in (*commands, "run:", "$USER")), said


def test_german_sentences_of_the_sensors_name_no_command(app: QApplication) -> None:
    speak(app, "de")
    try:
        for words in sentences_of_the_sensors():
            if "sudo " in words or "bluetoothctl" in words:
                german = QCoreApplication.translate(CONTEXT, words)
                assert german != words, words
                assert not any(each in german for each in ("sudo", "bluetoothctl", "$USER")), german
    finally:
        speak(app, "en")


@pytest.mark.parametrize(
    "words", ["", "The glove went quiet.", "the sensor is gone; check its plug"]
)
def test_other_words_stay_as_they_are(words: str) -> None:
    assert for_window(words) == words


def test_a_refusal_is_said_in_the_windows_words() -> None:
    assert sentence_of(DeviceError(NO_PORT)) == (
        "There is no port /dev/pts/0; plug it in, or choose another device."
    )


class Unplugged:
    """An engine whose second hand's port, and then its first's, went away."""

    alive = True

    def __init__(self) -> None:
        gone = replace(idle_snapshot(50.0), number=1, link=LinkView("lost", sentence=NO_PORT))
        empty = gone.trace_t_s
        hands = [HandView(x, "lost", NO_PORT, None, None, empty, empty, None, None) for x in "ab"]
        self.says = [gone, replace(gone, number=2, hands=tuple(hands))]

    def send(self, command: object) -> None:
        """Hear nothing."""

    def poll(self) -> list[Snapshot]:
        said, self.says = self.says, []
        return said

    def close(self) -> None:
        self.alive = False


@pytest.mark.usefixtures("app")
def test_unplugged_in_practice_a_page_is_told_what_to_do_in_the_window() -> None:
    link = EngineLink(Unplugged(), VirtualClock(50.0))
    heard: list[Any] = []
    link.snapshot.connect(heard.append)
    link.poll()
    assert len(heard) == 2
    for snapshot in heard:
        told = [snapshot.link.sentence, *(hand.sentence for hand in snapshot.hands)]
        assert all("plug it in, or choose another device" in each for each in told)
        assert not any("coach devices" in each for each in told)


class Listener:
    """Speaks English and keeps what is looked up."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, str, int | None]] = []

    def __call__(self, source: str, meaning: str, n: int | None) -> str:
        self.heard.append((source, meaning, n))
        return source


def test_a_sentence_stays_one_that_can_be_translated() -> None:
    said = say("there is no port {port}; plug the sensor in, and see: coach devices", port="x")
    for words in (said, as_sentence(said), joined(" ", (as_sentence(said), say("Wait.")))):
        listener = Listener()
        shown = told(for_window(words), listener, {})
        assert (said.source, "", None) in listener.heard
        assert "coach devices" not in shown
        assert "plug it in, or choose another device" in shown

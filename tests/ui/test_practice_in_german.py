"""The practice page in German: whole words, a comma in numbers, and nothing looked up in vain."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from coach.practice.routines.library import routine_named
from coach.signal.bands import Band
from coach.timing import VirtualClock
from coach.ui.gallery.care import care_snapshots, in_routine
from coach.ui.gallery.states import live_snapshot
from coach.ui.kit import tongue
from coach.ui.kit.tokens import NIGHT
from coach.ui.practising.announcer import Announcer
from coach.ui.practising.controls import Controls
from coach.ui.practising.cue_line import CueLine
from coach.ui.practising.dial import Dial
from coach.ui.practising.dial_geometry import BeatPlace
from coach.ui.practising.dial_hub import beat_hub_words, force_hub_words
from coach.ui.practising.dial_view import NO_BEAT
from coach.ui.practising.footer import Footer
from coach.ui.practising.keys_sheet import KeysSheet
from coach.ui.practising.page import PracticePage
from coach.ui.practising.stop_screen import StopScreen
from coach.ui.practising.too_much import TooMuchScreen
from coach.ui.receiver.bar import ReceiverBar
from coach.ui.receiver.window import ReceiverWindow
from coach.views import Snapshot

CALM = live_snapshot(Band.MEDIUM, 21.0)
NOW_S = CALM.host_s


@pytest.fixture
def german(app: QApplication) -> Iterator[QApplication]:
    tongue.speak(app, "de")
    yield app
    tongue.speak(app, "en")


@pytest.fixture
def page(german: QApplication) -> Iterator[PracticePage]:
    assert german is not None
    made = PracticePage(NIGHT, VirtualClock(NOW_S), with_receiver=True)
    made.set_animating(False)
    made.resize(1280, 800)
    made.show()
    made.show_snapshot(CALM)
    yield made
    made.close()


def words_on(widget: QWidget | None) -> list[str]:
    assert widget is not None
    return [each.text().strip() for each in widget.findChildren(QPushButton) if each.isVisible()]


def test_the_receivers_buttons_say_it_as_one_says_it(page: PracticePage, german: QApplication):
    assert words_on(page.findChild(ReceiverBar))[:4] == ["Sanfter", "Gut so", "Tiefer", "STOPP"]
    window = ReceiverWindow(NIGHT)
    window.show()
    german.processEvents()
    assert window.windowTitle() == "Für dich, wenn du massiert wirst"
    assert set(words_on(window)) >= {"Sanfter", "Gut so", "Tiefer", "STOPP"}
    window.close()


def test_the_controls_say_what_they_do(page: PracticePage):
    controls = page.findChild(Controls)
    assert {"Pause", "Ton aus", "Leicht", "Mittel", "Fest"} <= set(words_on(controls))
    page.show_snapshot(replace(CALM, paused=True, sound_on=False))
    assert {"Weiter", "Ton an"} <= set(words_on(controls))


def test_the_dial_says_the_band_and_counts_in_german(page: PracticePage):
    assert page.findChild(Dial).accessibleDescription() == "Mittel"
    counts = [beat_hub_words(BeatPlace(at, 0.0)) for at in range(3)]
    told = ["".join(map(tongue.shown, words)) for words in counts]
    assert told == ["einundzwanzig", "zweiundzwanzig", "dreiundzwanzig"]
    assert tuple(map(tongue.shown, force_hub_words(8.62))) == ("8,6", "Newton")


def said_in_foot_line(page: PracticePage) -> str:
    parts = page.findChild(Footer).findChildren(QWidget)
    return " | ".join(each.text() for each in parts if hasattr(each, "text"))


def test_the_foot_line_has_a_comma_and_german_words(page: PracticePage):
    said = said_in_foot_line(page)
    for words in ("Freies Üben", "verbunden", "ms alt", "Ton an", "3,4\u00a0MB gesichert"):
        assert words in said


def test_a_simulated_hand_has_a_german_name_and_a_glove_of_ones_own_its_own(page: PracticePage):
    names = (("Beginner's glove", "Ungeübte Hand"), ("Ada's glove", "Ada's glove"))
    for after_s, (name, told) in enumerate(names, 1):
        link = replace(CALM.link, name=name)
        page.show_snapshot(replace(CALM, link=link, host_s=NOW_S + after_s))
        assert told in said_in_foot_line(page)


def test_a_stop_too_much_and_the_keys_are_german(page: PracticePage):
    assert page.findChild(TooMuchScreen).accessibleName().startswith("Zu viel")
    stop = page.findChild(StopScreen)
    assert stop.accessibleName() == "Stopp"
    QTest.keyClick(page, Qt.Key.Key_0)
    page.show_snapshot(replace(CALM, stopped=True, host_s=NOW_S + 2.0))
    assert words_on(stop) == ["Weiter, das Ja ist da  (G)", "Hier beenden  (Esc)"]
    keys = page.findChild(KeysSheet).accessibleDescription()
    assert "Leertaste: Pause oder weiter" in keys
    assert "wer massiert wird: sanfter, gut so, tiefer" in keys


def test_what_came_of_a_word_is_told_in_german(page: PracticePage):
    page.show_snapshot(care_snapshots(CALM)["softer"])
    assert page.findChild(CueLine).accessibleDescription() == "Eine Stufe sanfter."


def test_what_a_reader_hears_is_german(german: QApplication):
    assert german is not None
    QAccessible.setActive(True)
    heard: list[str] = []
    announcer = Announcer(lambda words, _at_once: heard.append(tongue.shown(words)))
    announcer.update(CALM, NOW_S)
    heard.clear()
    announcer.update(replace(CALM, paused=True), NOW_S)
    announcer.update(CALM, NOW_S)
    QAccessible.setActive(False)
    assert heard == ["Pause", "Es geht weiter"]


@pytest.fixture
def looked_up(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Everything that is looked up from now on."""
    found: list[str] = []
    look_up = tongue._looked_up

    def note(source: str, meaning: str, n: int | None) -> str:
        found.append(source)
        return look_up(source, meaning, n)

    monkeypatch.setattr(tongue, "_looked_up", note)
    return found


@pytest.mark.parametrize("what", ["free", "routine", "no beat", "paused"])
def test_a_frame_on_which_no_word_is_another_looks_nothing_up(
    page: PracticePage, looked_up: list[str], german: QApplication, what: str
):
    states: dict[str, Snapshot] = {
        "free": CALM,
        "routine": in_routine(CALM, routine_named("full-back"), 2),
        "no beat": replace(CALM, beat=NO_BEAT),
        "paused": replace(CALM, paused=True),
    }
    page.show_snapshot(replace(CALM, live=None))
    page.show_snapshot(states[what])
    german.processEvents()
    assert looked_up, "this would notice nothing"
    looked_up.clear()
    for frame in range(1, 7):
        page.show_snapshot(replace(states[what], host_s=NOW_S + frame / 60, number=frame + 1))
        german.processEvents()
    assert looked_up == []

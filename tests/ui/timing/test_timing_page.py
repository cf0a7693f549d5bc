"""Tap on the beat as a person does it: keys, what the page says, and what is kept."""

from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from coach.practice.latency.kept import KeptLatencies, KeptLatency
from coach.practice.latency.taps import WANTED
from coach.signal.bands import Band
from coach.timing import VirtualClock
from coach.ui.kit.tokens import NIGHT
from coach.ui.timing.page import TimingPage
from coach.views import BeatView, LinkView, LiveView, Snapshot, StrokeMark, idle_snapshot

BEGAN_S = 300.0
OFFSET_S = 250.0
TODAY = date(2026, 11, 21)

pytestmark = pytest.mark.usefixtures("app")


class Bench:
    """The page, a key, and a sensor that tells of touches later than the key."""

    def __init__(self, app: QApplication, kept: KeptLatencies | None = None) -> None:
        self.app, self.clock = app, VirtualClock(BEGAN_S - 3.0)
        self.device_id, self.sound_on = "glove-1", True
        self.page = TimingPage(NIGHT, self.clock, kept, "Buds", today=TODAY)
        self.keeps: list[KeptLatencies] = []
        self.left: list[None] = []
        self.page.keeps.connect(self.keeps.append)
        self.page.left.connect(lambda: self.left.append(None))
        self.page.resize(QSize(1280, 800))
        self.page.show()
        self.page.activateWindow()
        app.processEvents()

    def say(self, *onsets_s: float) -> None:
        """Let the engine say that touches began at these host seconds."""
        told: Snapshot = replace(
            idle_snapshot(self.clock.now_s()),
            link=LinkView("live", device_id=self.device_id),
            live=LiveView(Band.NONE, 0.0, False, None),
            beat=BeatView(True, BEGAN_S, 1.0, 1),
            stream_offset_s=OFFSET_S,
            strokes=tuple(
                StrokeMark(t - OFFSET_S, t - OFFSET_S + 0.1, 2.0, None) for t in onsets_s
            ),
            sound_on=self.sound_on,
        )
        self.page.show_snapshot(told)

    def press(self, key: Qt.Key = Qt.Key.Key_Space) -> None:
        QTest.keyClick(self.app.focusWidget() or self.page, key)

    def tap(self, beside_s: float = -0.03, sensor_s: float = 0.04, spread_s: float = 0.004) -> None:
        """Tap sixteen times, the finger's touch told of half a second after each."""
        random = np.random.default_rng(1)
        self.say()
        for beat in range(WANTED):
            key_s = BEGAN_S + beat + beside_s + 0.01 * float(random.standard_normal())
            self.clock.wait_until(key_s)
            self.press()
            self.clock.wait_until(key_s + 0.5)
            self.say(key_s + sensor_s + spread_s * float(random.standard_normal()))
        self.clock.wait_until(self.clock.now_s() + 2.0)
        self.say()

    def reads(self, words: str) -> bool:
        return any(
            words in each.text() for each in self.page.findChildren(QLabel) if each.isVisible()
        )

    def button(self, words: str) -> QPushButton:
        found = [b for b in self.page.findChildren(QPushButton) if words in b.text()]
        assert found, words
        return found[0]


@pytest.fixture
def bench(app: QApplication) -> Bench:
    return Bench(app)


def test_the_sensors_latency_is_found_told_and_kept_only_on_use_this(bench: Bench) -> None:
    bench.tap()
    assert bench.reads("40\u00a0ms later") or bench.reads("41\u00a0ms later")
    assert bench.reads("before the beat")
    assert bench.keeps == []
    assert bench.app.focusWidget() is bench.button("Use this")
    bench.press(Qt.Key.Key_Return)
    kept = bench.keeps[0].sensors["glove-1"]
    assert kept.late_s == pytest.approx(0.04, abs=0.004)
    assert (kept.taps, kept.made_on) == (WANTED, "2026-11-21")
    assert bench.keeps[0].sounds == {}
    assert bench.reads("from your next session on")


def test_a_late_sound_is_played_earlier_only_where_that_is_wished(bench: Bench) -> None:
    bench.tap(beside_s=0.17)
    QTest.mouseClick(bench.button("Play the beat"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(bench.button("Use this"), Qt.MouseButton.LeftButton)
    assert 0.14 < bench.keeps[0].sounds["Buds"].late_s <= 0.17


def test_early_taps_offer_nothing_for_the_sound(bench: Bench) -> None:
    bench.tap()
    assert bench.reads("14 to 50")
    assert not bench.button("Play the beat").isVisible()


def test_scattered_touches_are_refused_and_again_begins_anew(bench: Bench) -> None:
    bench.tap(spread_s=0.15)
    assert bench.reads("Not sure")
    assert not bench.button("Use this").isEnabled()
    assert bench.app.focusWidget() is bench.button("Again")
    bench.press(Qt.Key.Key_Return)
    assert bench.page.tapping.taps == 0
    bench.say()
    bench.press()
    assert bench.page.tapping.taps == 1


def test_keys_before_the_beat_held_down_or_after_the_last_are_no_taps(bench: Bench) -> None:
    bench.press()
    bench.say()
    bench.press()
    assert bench.page.tapping.taps == 0
    bench.tap()
    bench.page.setFocus()
    bench.press()
    assert bench.page.tapping.taps == WANTED


def test_a_finger_that_the_sensor_did_not_feel_is_told(bench: Bench) -> None:
    bench.tap(sensor_s=5000.0)
    assert bench.reads("None was felt")


def test_without_sound_it_goes_by_the_circle_and_says_so(bench: Bench) -> None:
    bench.sound_on = False
    bench.say()
    assert bench.reads("go by the circle")
    bench.tap(beside_s=0.17)
    assert bench.reads("There was no sound")
    assert not bench.button("Play the beat").isVisible()


def test_what_is_in_use_is_told_and_can_be_taken_back(app: QApplication) -> None:
    kept = KeptLatencies().with_sensor("glove-1", KeptLatency(0.018, 0.004, 16, "2026-11-01"))
    bench = Bench(app, kept.with_sensor("other", KeptLatency(0.05)))
    bench.say()
    assert bench.reads("Now allowed for: 18\u00a0ms, found on 1 Nov 2026")
    bench.tap()
    QTest.mouseClick(bench.button("Allow for nothing"), Qt.MouseButton.LeftButton)
    assert set(bench.keeps[0].sensors) == {"other"}


def test_a_sensor_without_a_name_keeps_nothing(bench: Bench) -> None:
    bench.device_id = ""
    bench.tap()
    assert not bench.button("Use this").isEnabled()
    assert bench.reads("does not say which one")


def test_escape_leads_back(bench: Bench) -> None:
    bench.say()
    bench.press(Qt.Key.Key_Escape)
    assert bench.left == [None]

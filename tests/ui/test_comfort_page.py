"""The comfort page as a pair uses it: a hand that presses, three keys, and what is kept."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QWidget

from coach.coaching_views import ReceiverView
from coach.messages import GoOn, TryComfort, Zero
from coach.practice.comfort.found import top_of
from coach.practice.comfort.profile import ComfortProfile, default_edges
from coach.signal.bands import Band
from coach.ui.kit.stage import Stage
from coach.ui.kit.tokens import NIGHT
from coach.ui.partner.comfort_page import ComfortPage
from coach.ui.practising.too_much import TooMuchScreen
from coach.views import LinkView, LiveView, Snapshot, idle_snapshot

TODAY = date(2026, 11, 21)
RATE_HZ = 50.0

pytestmark = pytest.mark.usefixtures("app")


class Bench:
    """The page with a hand before it; ``told`` has what the page asked its engine for."""

    def __init__(self, app: QApplication, **wishes: object) -> None:
        self.app = app
        ada = ComfortProfile("00000000-0000-4000-8000-00000000000a", "Ada")
        self.page = ComfortPage(NIGHT, ada, today=TODAY, **wishes)  # type: ignore[arg-type]
        self.told: list[object] = []
        self.kept: list[ComfortProfile] = []
        self.done: list[ComfortProfile] = []
        self.left = 0
        self.page.command.connect(self.told.append)
        self.page.kept.connect(self.kept.append)
        self.page.done.connect(self.done.append)
        self.page.left.connect(self._leave)
        self.t_s, self.edges = 0.0, top_of("palm", "back")
        self.page.resize(QSize(1280, 800))
        self.page.show()
        self.page.activateWindow()
        app.processEvents()

    def _leave(self) -> None:
        self.left += 1

    def snapshot(self, t_s: np.ndarray, force_n: np.ndarray, **more: object) -> Snapshot:
        link = LinkView("live", device_id="glove-1", calibration="2026-10-30 1b2c3d4e")
        plain = replace(
            idle_snapshot(self.t_s),
            link=link,
            live=LiveView(Band.LIGHT, float(force_n[-1]), False, None),
            age_s=0.01,
            edges=self.edges,
            trace_t_s=t_s,
            trace_n=force_n,
        )
        return replace(plain, **more)  # type: ignore[arg-type]

    def feel(self, force_n: np.ndarray, **more: object) -> None:
        for at in range(0, force_n.size, 5):
            part = force_n[at : at + 5]
            t_s = self.t_s + np.arange(1, part.size + 1) / RATE_HZ
            self.t_s = float(t_s[-1])
            self.page.show_snapshot(self.snapshot(t_s, part, **more))

    def rest(self, seconds: float = 9.0) -> None:
        self.feel(np.zeros(round(seconds * RATE_HZ)))

    def grow(self, low_n: float, high_n: float, speed: float = 6.0) -> None:
        count = round((high_n - low_n) / speed * RATE_HZ)
        self.feel(np.linspace(low_n, high_n, count + 1)[1:])

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.app.focusWidget() or self.page, key)

    def ascend(self, stop_n: float) -> None:
        """A reaction after 8 N, 20 N and the stop the three keys are pressed."""
        reached_n = 0.0
        for force_n, key in (
            (8.0, Qt.Key.Key_1),
            (20.0, Qt.Key.Key_2),
            (stop_n, Qt.Key.Key_3),
        ):
            self.grow(reached_n, force_n + 0.3 * 6.0)
            reached_n = force_n + 0.3 * 6.0
            self.press(key)

    def three(self, *stops_n: float) -> None:
        self.rest(1.0)
        for stop_n in stops_n:
            self.ascend(stop_n)
            self.rest()

    def words(self) -> str:
        labels = self.page.findChildren(QLabel)
        return "\n".join(each.text() for each in labels if each.isVisible())

    def button(self, text: str) -> QPushButton:
        found = [each for each in self.page.findChildren(QPushButton) if each.text() == text]
        assert found, f"no button {text!r}"
        return found[0]


@pytest.fixture
def bench(application: QApplication) -> Callable[..., Bench]:
    return lambda **wishes: Bench(application, **wishes)


def test_three_ascents_with_the_keys_and_one_enter_make_a_profile(bench) -> None:
    page = bench()
    page.three(44.0, 47.0, 42.0)
    assert "too much begins at 34 N here, usually at 60 N" in page.words()
    page.press(Qt.Key.Key_Return)
    (kept,) = page.kept
    known = kept.comfort_of("palm", "back")
    assert known is not None
    assert known.edges.firm_n == pytest.approx(0.8 * 42.0, abs=0.2)
    assert known.edges.medium_n == pytest.approx(20.0, abs=0.2)
    assert known.edges.light_n == pytest.approx(8.0, abs=0.2)
    assert (known.made_on, known.device_id) == ("2026-11-21", "glove-1")
    assert known.calibration == "2026-10-30 1b2c3d4e"
    assert not known.raised


def test_one_area_leads_straight_on_to_the_next_and_the_profile_grows(bench) -> None:
    page = bench()
    page.three(44.0, 47.0, 42.0)
    page.press(Qt.Key.Key_Return)
    assert "Kept for Ada: the back, too much from 34 N" in page.words()
    page.press(Qt.Key.Key_Backtab)
    assert page.button("Go on: Beside the spine").hasFocus()
    page.press(Qt.Key.Key_Space)
    assert (page.left, page.done) == (0, [])
    page.rest(0.2)
    assert "Try 1 of 3" in page.words()
    page.three(46.0, 44.0, 45.0)
    page.press(Qt.Key.Key_Return, Qt.Key.Key_Return)
    (grown,) = page.done
    assert page.kept[-1] == grown
    assert [each.area for each in grown.areas] == ["back", "beside the spine"]
    edges_n = [each.edges.firm_n for each in grown.areas]
    assert edges_n == pytest.approx([0.8 * 42.0, 0.8 * 44.0], abs=0.2)


def test_leaving_in_the_midst_of_the_second_area_keeps_the_first(bench) -> None:
    page = bench()
    page.three(44.0, 47.0, 42.0)
    page.press(Qt.Key.Key_Return)
    page.button("Go on: Beside the spine").click()
    page.rest(1.0)
    page.ascend(40.0)
    page.press(Qt.Key.Key_Escape)
    assert page.left == 0
    assert [each.area for each in page.done[0].areas] == ["back"]


def test_the_page_says_slower_and_counts_the_ascents(bench) -> None:
    page = bench()
    page.rest(1.0)
    assert "Try 1 of 3" in page.words()
    page.grow(0.0, 30.0, speed=20.0)
    assert "Slower, please." in page.words()
    page.press(Qt.Key.Key_3)
    assert "too fast to count" in page.words()
    page.rest()
    assert "Try 1 of 3" in page.words()
    page.ascend(40.0)
    assert "Let go now" in page.words()
    page.rest(2.0)
    assert "Rest for a moment" in page.words()
    page.rest(7.5)
    assert "Try 2 of 3" in page.words()


def test_higher_than_usual_needs_its_own_yes(bench) -> None:
    page = bench()
    page.three(85.0, 82.0, 88.0)
    assert "needs Ada's own yes" in page.words()
    page.press(Qt.Key.Key_Return)
    assert page.kept[-1].comfort_of("palm", "back").edges.firm_n == 60.0
    assert not page.kept[-1].comfort_of("palm", "back").raised
    page = bench()
    page.three(85.0, 82.0, 88.0)
    page.press(Qt.Key.Key_Backtab)
    page.press(Qt.Key.Key_Return)
    higher = page.kept[-1].comfort_of("palm", "back")
    assert higher.raised
    assert higher.edges.firm_n == pytest.approx(65.6, abs=0.2)


def test_without_a_yes_it_is_said_what_is_lower_either_way(bench) -> None:
    page = bench()
    page.rest(1.0)
    # Three words each, 0.3 s after it was felt, at 6 N/s: too much is 0.8 of 50 N.
    felt_n = (0.0, 24.0 + 1.8, 35.0 + 1.8, 50.0 + 1.8)
    for _ in range(3):
        for low_n, high_n, key in zip(felt_n, felt_n[1:], "123", strict=False):
            page.grow(low_n, high_n)
            page.press(Qt.Key(ord(key)))
        page.rest()
    said = "Without it light and medium stay as usual; too much begins at ([0-9.]+) N[.]"
    (begins,) = re.findall(said, page.words())
    assert float(begins) == pytest.approx(40.0, abs=0.3)
    page.button("Not higher than usual").click()
    kept = page.kept[-1].comfort_of("palm", "back").edges
    usual = default_edges("palm", "back")
    assert (kept.light_n, kept.medium_n) == (usual.light_n, usual.medium_n)
    assert kept.firm_n == pytest.approx(40.0, abs=0.3)


def test_nobody_is_asked_for_more_where_nothing_is_higher(bench) -> None:
    page = bench()
    page.three(44.0, 47.0, 42.0)
    assert not page.button("Yes, higher is right for me").isVisible()


def test_again_begins_anew(bench) -> None:
    page = bench()
    page.three(44.0, 80.0, 42.0)
    assert "far apart, from 42 to 80 N" in page.words()
    page.button("Again").click()
    page.rest(1.0)
    assert "Try 1 of 3" in page.words()
    page.three(44.0, 47.0, 42.0)
    assert "far apart" not in page.words()


def test_the_alarm_is_asked_to_stand_at_the_trials_limit(bench) -> None:
    page = bench()
    page.edges = default_edges("palm", "back")
    page.rest(0.2)
    assert page.told == [TryComfort("palm", "back")]
    page.rest(2.0)
    assert 2 <= len(page.told) <= 5
    page.told.clear()
    page.edges = top_of("palm", "back")
    page.rest(2.0)
    assert page.told == []


def test_another_area_or_tool_is_another_trial(bench) -> None:
    page = bench()
    page.rest(1.0)
    page.ascend(40.0)
    page.rest()
    assert "Try 2 of 3" in page.words()
    page.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    box = page.app.focusWidget()
    assert isinstance(box, QComboBox)
    page.press(*[Qt.Key.Key_Down] * 4)
    page.rest(0.2)
    assert box.currentText() == "Neck"
    assert TryComfort("palm", "neck") in page.told
    page.button("Thumb").click()
    page.rest(0.2)
    assert TryComfort("thumb", "neck") in page.told
    assert "Try 1 of 3" in page.words()
    assert "thumb" in page.words()


def test_too_much_covers_all_and_ends_the_ascent(bench) -> None:
    page = bench()
    page.rest(1.0)
    page.grow(0.0, 40.0)
    page.press(Qt.Key.Key_1)
    cover = page.page.findChild(TooMuchScreen)
    assert not cover.isVisible()
    live = LiveView(Band.TOO_MUCH, 41.0, True, None)
    page.feel(np.full(5, 41.0), live=live)
    assert cover.isVisible()
    assert cover.size() == page.page.size()
    page.rest(1.0)
    assert not cover.isVisible()
    assert "Rest for a moment" in page.words()


def test_the_gloves_button_speaks_and_its_stop_is_let_go_again(bench) -> None:
    page = bench()
    page.rest(1.0)
    page.grow(0.0, 20.0)
    page.feel(np.full(5, 20.0), receiver=ReceiverView("good", "glove", 3.0, 0))
    assert any("Pleasant  ✓" in each.text() for each in page.page.findChildren(QPushButton))
    page.feel(np.full(5, 20.0), receiver=ReceiverView("stop", "glove", 4.0, 0), stopped=True)
    assert GoOn() in page.told
    assert "Let go now" in page.words()


def test_a_sensor_that_goes_quiet_says_so_and_the_ascent_is_done_again(bench) -> None:
    page = bench()
    page.rest(1.0)
    page.grow(0.0, 20.0)
    lost = LinkView("lost", sentence="The glove is gone. Plug it in again.")
    empty = np.empty(0)
    page.page.show_snapshot(
        replace(idle_snapshot(page.t_s + 1.0), link=lost, trace_t_s=empty, trace_n=empty)
    )
    assert "Plug it in again" in page.words()
    page.t_s += 2.0
    page.feel(np.full(5, 22.0))
    assert "we do it again" in page.words()


def test_escape_leaves_and_keeps_nothing(bench) -> None:
    page = bench()
    page.three(44.0, 47.0, 42.0)
    page.press(Qt.Key.Key_Escape)
    assert page.left == 1
    assert page.kept == []


@pytest.mark.parametrize("key", [Qt.Key.Key_0, Qt.Key.Key_Backspace])
def test_what_stops_everywhere_stops_here_too(bench, key: Qt.Key) -> None:
    page = bench()
    page.rest(1.0)
    page.grow(0.0, 20.0)
    page.press(key)
    assert any("Stop  ✓" in each.text() for each in page.page.findChildren(QPushButton))
    page.feel(np.full(5, 20.0))
    assert "Say how it feels" not in page.words()
    assert "Let go now" in page.words()


def test_a_simulated_hand_says_so_all_the_time_and_nothing_is_kept_of_it(bench) -> None:
    page = bench(simulated=True)
    page.rest(1.0)
    assert "Simulated hand: nobody is touched" in page.words()
    page.three(85.0, 82.0, 88.0)
    assert "Simulated hand: nobody is touched" in page.words()
    assert "This says nothing about Ada" in page.words()
    assert "own yes" not in page.words()
    assert not page.button("Keep this").isVisible()
    page.press(Qt.Key.Key_Return)
    assert (page.left, page.kept, page.done) == (1, [], [])


def test_a_simulated_hand_judges_nobody_tender(bench) -> None:
    page = bench(simulated=True)
    page.rest(1.0)
    for _ in range(3):
        page.grow(0.0, 3.0, speed=2.0)
        page.press(Qt.Key.Key_0)
        page.rest()
    assert "It says nothing about a person" in page.words()
    assert "leave this area out" not in page.words()


def test_a_tender_place_is_left_out(bench) -> None:
    page = bench()
    page.rest(1.0)
    for _ in range(3):
        page.grow(0.0, 3.0, speed=2.0)
        page.press(Qt.Key.Key_3)
        page.rest()
    assert "leave this area out today" in page.words()
    assert not page.button("Keep this").isVisible()
    spared: list[str] = []
    page.page.spared.connect(spared.append)
    page.press(Qt.Key.Key_Return)
    assert spared == ["back"]
    assert "Left out for Ada today: the back." in page.words()
    assert page.button("Go on: Beside the spine").isVisible()
    page.press(Qt.Key.Key_Return)
    assert (page.left, page.kept) == (1, [])


def test_all_is_reached_by_tab_while_nothing_presses(bench) -> None:
    page = bench()
    page.rest(1.0)
    met: list[str] = []
    for _ in range(12):
        page.press(Qt.Key.Key_Tab)
        focused = page.app.focusWidget()
        assert isinstance(focused, QWidget)
        met.append(focused.accessibleName() or focused.text())  # type: ignore[attr-defined]
    for name in ("Leave  (Esc)", "Area", "With: Palm", "Pleasant, key 1", "Stop, key 3"):
        assert name in met


def test_nothing_is_called_zero_while_a_hand_presses(bench) -> None:
    page = bench()
    page.rest(1.0)
    page.press(Qt.Key.Key_Z)
    page.button("Zero  (Z)").click()
    assert page.told.count(Zero()) == 2
    page.grow(0.0, 20.0)
    page.feel(np.full(100, 20.0))
    page.press(Qt.Key.Key_Z)
    page.button("Zero  (Z)").click()
    assert page.told.count(Zero()) == 2
    page.press(Qt.Key.Key_3)
    page.rest(0.2)
    page.press(Qt.Key.Key_Z)
    assert page.told.count(Zero()) == 3


@pytest.mark.parametrize("size", [(640, 400), (426, 267)])
@pytest.mark.parametrize("simulated", [False, True])
def test_the_answers_stay_in_sight_on_a_small_screen_at_a_large_scale(
    bench, app: QApplication, size: tuple[int, int], simulated: bool
) -> None:
    page, stage = bench(simulated=simulated), Stage()
    stage.place(page.page)
    stage.resize(*size)
    stage.show()
    page.rest(1.0)
    page.grow(0.0, 10.0)
    page.page.say("pleasant")
    page.grow(10.0, 20.0)
    for _ in range(3):
        app.processEvents()
    assert stage.horizontalScrollBar().maximum() == 0
    for word in ("Pleasant", "Firm enough", "Stop"):
        buttons = page.page.findChildren(QPushButton)
        (button,) = [each for each in buttons if each.accessibleName().startswith(word)]
        place = QRect(button.mapTo(stage, QPoint(0, 0)), button.size())
        assert stage.rect().contains(place), f"{word} is out of sight"
        lines = button.text().splitlines()
        metrics = button.fontMetrics()
        assert max(map(metrics.horizontalAdvance, lines)) < button.width() - 8
        assert metrics.height() * len(lines) <= button.height()

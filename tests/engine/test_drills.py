"""Whole drills in a session on virtual time: led, paused, softened, told, and told alike later."""

from collections.abc import Callable, Iterator

import numpy as np
import pytest

from coach.commands.live_line import live_text
from coach.engine.attendants import attendants_for
from coach.engine.chain import Chain
from coach.engine.course import Course, edges_event
from coach.engine.debriefing import debrief_of
from coach.engine.drill_course import drill_view
from coach.engine.live_hand import LiveHand
from coach.engine.opening import settings_of
from coach.engine.session import Session
from coach.errors import UsageError
from coach.messages import GoOn, Say, SetPaused, Settings
from coach.practice.debrief.builder import debrief_json
from coach.practice.drills.parts import REVEAL_S
from coach.practice.drills.schedule import drill_named
from coach.recordings.reader import open_recording
from coach.recordings.records import Event
from coach.sensors.decoders import make_decoder
from coach.sensors.source import Chunk, WireFormat
from coach.signal.bands import EDGES, PALM, Band, Edges
from coach.timing import Clock

START_S, STEP_S = 1_000.0, 0.04
Force = Callable[[Course, float], float]


def asked_n(course: Course, now_s: float) -> float:
    """What a hand that does just what it is told would press at a host second."""
    drill = course.drill
    if drill is None or course.paused:
        return 0.0
    if drill.goal:
        corners = np.array(drill.goal)
        return float(np.interp(now_s, corners[:, 0], corners[:, 1]))
    edges = course.edges
    return {Band.LIGHT: edges.light_n / 2, Band.MEDIUM: (edges.light_n + edges.medium_n) / 2}.get(
        course.target, 0.0
    )


class Notebook:
    """Stands in for the recording: keeps the events."""

    def __init__(self) -> None:
        self.events: list[Event] = []

    def event(self, event: Event) -> None:
        self.events.append(event)

    def chunk(self, chunk: Chunk) -> None:
        pass

    def sync_now(self) -> None:
        pass

    def drills(self) -> list[Event]:
        return [event for event in self.events if event.data["event"] == "drill"]


class Led:
    """A session led by a drill, with a hand that prints newtons 25 times a second."""

    def __init__(self, wish: str, force: Force = asked_n, **wishes: object) -> None:
        settings = Settings("serial:any", drill=wish, cues=False, **wishes)  # type: ignore[arg-type]
        chain = Chain(make_decoder("text", "N"), EDGES[settings.tool])
        self.hand = LiveHand(settings, chain, lambda _data: None)
        self.book = Notebook()
        self.session = Session(settings, (self.hand,), None, self.book)  # type: ignore[arg-type]
        self.session.attend(START_S, *attendants_for(settings, self.session))
        self.force = force
        self.now_s = START_S

    @property
    def course(self) -> Course:
        return self.session.course

    def until(self, at_s: float = 1e9, holds: Callable[[], bool] = lambda: False) -> "Led":
        """Go on to a second of the session, or until something holds, or to the end."""
        while self.now_s < START_S + at_s and not self.session.finished and not holds():
            self.now_s += STEP_S
            force_n = self.force(self.course, self.now_s)
            if force_n == force_n:
                self.session.on_chunk(Chunk(self.now_s, f"{force_n:.3f}\n".encode()))
            self.session.tick(self.now_s)
        return self

    def command(self, command: object) -> None:
        self.session.command(command, self.now_s)  # type: ignore[arg-type]


class Curve:
    """A source that prints what a hand presses that does as the drill asks, 2 N too light."""

    format: WireFormat = "text"
    unit = "N"

    def __init__(self) -> None:
        self.course: Course | None = None
        self._number = 0

    def open(self, clock: Clock) -> None:
        self._clock = clock

    def read(self, timeout_s: float) -> Chunk | None:
        until_s = self._clock.now_s() + timeout_s
        due_s = START_S + (self._number + 1) * STEP_S
        self._clock.wait_until(min(due_s, until_s))
        if self._clock.now_s() < due_s:
            return None
        self._number += 1
        force_n = 0.0 if self.course is None else max(0.0, asked_n(self.course, due_s) - 2.0)
        return Chunk(due_s, f"{force_n:.3f}\n".encode())

    def write(self, data: bytes) -> None:
        pass

    def close(self) -> None:
        pass


@pytest.fixture(scope="module")
def blind(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple]:
    """The blind test through the real host, as a person sees it: snapshots, debrief, recording."""
    from coach.engine.hosting import Host
    from coach.timing import VirtualClock

    path = tmp_path_factory.mktemp("drill") / "blind.rec"
    settings = Settings("serial:any", drill="blind:1", sound=False, beat=False, record_to=str(path))
    source, snapshots = Curve(), []
    with Host(settings, VirtualClock(START_S), source) as host:
        source.course = host.session.course
        host.open()
        host.run(lambda: (), lambda snapshot: snapshots.append(snapshot) or True)
        debrief = host.debrief()
    return snapshots, debrief, path


def test_a_person_is_led_from_looking_to_the_truth(blind: tuple) -> None:
    snapshots, debrief, _path = blind
    seen = [shown.drill for shown in snapshots if shown.drill is not None]
    phases = [seen[0].phase]
    for view in seen:
        if view.phase != phases[-1]:
            phases.append(view.phase)
    assert phases == ["with", "sparse", "hidden", "revealed"]
    assert not any(view.shows for view in seen if view.phase == "hidden" and view.goal)
    assert all(view.points is None for view in seen if view.phase != "revealed")
    assert snapshots[-1].finished
    lasted_s = snapshots[-1].host_s - START_S
    assert lasted_s == pytest.approx(drill_named("blind").seconds, abs=0.1)
    told = [view for view in seen if view.phase == "revealed"]
    assert {view.verdict for view in told} == {"You held 18\u00a0N where 20\u00a0N was asked."}
    assert told[0].remaining_s == pytest.approx(REVEAL_S, abs=0.05)
    # A tenth of medium's width is off; 0.05 is free, 0.6 is nothing left.
    assert {view.points for view in told} == {round(100 * (1 - 0.05 / 0.55))}
    assert debrief.drill.points == told[-1].points


def test_the_goal_lies_where_the_trace_does(blind: tuple) -> None:
    """Corners are in the host's seconds, as the pages' clock is."""
    snapshots, _debrief, _path = blind
    shown = next(s for s in snapshots if s.drill is not None and s.drill.goal)
    first_s = shown.drill.goal[0][0]
    assert first_s == pytest.approx(START_S + 4.0, abs=0.05)
    assert shown.drill.goal[0][1] == pytest.approx(20.0)


def test_the_report_says_what_the_hand_was_told(blind: tuple) -> None:
    _snapshots, debrief, path = blind
    report = debrief_of(path)
    assert report.drill == debrief.drill
    assert debrief_json(report)["drill"] == debrief_json(debrief)["drill"]
    assert settings_of(open_recording(path).header).drill == "blind:1"
    assert report.title == "The blind test"


def test_the_terminal_hides_what_is_to_be_felt_and_ends_with_the_truth(blind: tuple) -> None:
    snapshots, _debrief, _path = blind
    lines = {shown.drill.phase: live_text(shown) for shown in snapshots if shown.drill is not None}
    unseen = [live_text(s) for s in snapshots if s.drill is not None and not s.drill.shows]
    assert not any("█" in line or "newtons" in line for line in unseen)
    assert all("by feel" in line for line in unseen)
    assert "91 of 100. You held 18\u00a0N where 20\u00a0N was asked." in lines["revealed"]
    assert "█" in live_text(next(s for s in snapshots if s.live and s.live.force_n > 15.0))


class Counter:
    """A hand that presses on each first count, and goes on alone by ``ratio`` of its length."""

    def __init__(self, ratio: float) -> None:
        self._ratio, self._onset_s, self._period_s = ratio, -9.0, 0.0

    def __call__(self, course: Course, now_s: float) -> float:
        grid, drill = course.beat, course.drill
        alone = drill is not None and drill.phase == "hidden"
        if grid is not None:
            self._onset_s, self._period_s = grid.nearest_stroke_s(now_s - 1.9), 4.0
        elif now_s >= self._onset_s + self._period_s:
            self._onset_s += self._period_s
            self._period_s = 4.0 * self._ratio if alone else 4.0
        since_s = now_s - self._onset_s
        return 20.0 * float(np.sin(np.pi * since_s / 2.4)) if 0.0 <= since_s < 2.4 else 0.0


@pytest.mark.parametrize(
    ("wish", "force", "points", "words"),
    [
        ("ramp:2", asked_n, 100, "within 0.0\u00a0N of the line"),
        ("match:3", asked_n, 100, "100\u00a0% without looking"),
        ("count:1", Counter(1.0), 100, "you kept it"),
        ("count:1", Counter(0.9), 85, "every 3.6\u00a0s where 4.0\u00a0s was asked"),
    ],
)
def test_each_is_led_to_its_truth(wish: str, force: Force, points: int, words: str) -> None:
    led = Led(wish, force)
    led.until()
    drill = led.course.drill
    assert drill is not None
    assert drill.phase == "revealed"
    assert words in drill.verdict
    assert drill.points == pytest.approx(points, abs=2)
    assert led.hand.debrief().drill.points == drill.points
    assert led.now_s - START_S == pytest.approx(drill_named(wish).seconds, abs=0.1)


def test_a_pause_moves_all_that_is_to_come() -> None:
    led = Led("blind:1").until(8.0)
    before = led.course.drill
    assert before is not None
    led.command(SetPaused(True))
    led.until(20.0)
    led.command(SetPaused(False))
    led.until(20.5)
    after = led.course.drill
    assert after is not None
    assert after.text == before.text
    assert after.ends_s - before.ends_s == pytest.approx(12.0, abs=0.05)
    assert [b[0] - a[0] for a, b in zip(before.goal, after.goal, strict=True)] == pytest.approx(
        [12.0] * len(before.goal), abs=0.05
    )
    led.until()
    assert led.now_s - START_S == pytest.approx(drill_named("blind").seconds + 12.0, abs=0.1)
    assert led.course.drill is not None
    assert led.course.drill.points == 100


def test_no_time_runs_down_while_the_glove_is_still_connecting() -> None:
    """Eight seconds long nothing comes; then it begins, with all its time before it."""

    def late_n(_course: Course, now_s: float) -> float:
        return float("nan") if now_s < START_S + 8.0 else 0.0

    led, lefts_s = Led("blind:1", late_n), list[float]()
    for tenth in range(1, 100):
        led.until(tenth / 10)
        drill = led.course.drill
        assert drill is not None
        lefts_s.append(drill_view(drill, led.now_s).remaining_s)
    first_s = drill_named("blind").parts[0].seconds
    assert lefts_s[:79] == [first_s] * 79
    assert lefts_s[-1] == pytest.approx(first_s - 1.9, abs=0.1)


def test_a_drill_that_is_paused_before_it_begins_is_that_drill_and_as_long() -> None:
    led = Led("blind:1")
    led.command(SetPaused(True))
    led.until(10.0)
    waiting = led.course.drill
    assert waiting is not None
    assert (waiting.name, waiting.goal) == ("blind", ())
    assert len(led.book.drills()) == 1
    led.command(SetPaused(False))
    led.until()
    assert led.now_s - START_S == pytest.approx(drill_named("blind").seconds + 10.0, abs=0.1)
    assert led.course.drill is not None
    assert led.course.drill.points == led.hand.debrief().drill.points == 100


def test_a_stop_stands_still_and_going_on_goes_on() -> None:
    led = Led("hold:1").until(7.0)
    led.command(Say("stop"))
    led.until(30.0)
    assert led.course.drill is not None
    assert led.course.drill.phase == "with"
    led.command(GoOn())
    led.until()
    assert led.now_s - START_S == pytest.approx(drill_named("hold").seconds + 23.0, abs=0.1)
    assert led.course.drill.points == 100


def test_softer_lowers_the_goal_at_once() -> None:
    led = Led("blind:1").until(7.0)
    softer = Edges(1.5, 8.0, 24.0, 50.0)
    led.session.note(led.now_s, edges_event(softer))
    led.until(7.1)
    assert led.course.drill is not None
    assert {newtons for _, newtons in led.course.drill.goal} == {16.0}
    assert "16\u00a0N" in led.course.drill.text
    led.until()
    assert led.course.drill.points == 100
    assert "16\u00a0N was asked" in led.course.drill.verdict


def test_the_beat_fades_and_comes_back_where_it_was() -> None:
    led = Led("count:1")
    grids = {}
    while led.course.drill is None or led.course.drill.phase != "hidden":
        led.until(led.now_s - START_S + 0.5)
        drill = led.course.drill
        assert drill is not None
        assert drill.beats == (led.course.beat is not None)
        grids[drill.ends_s] = led.course.beat
    told = list(grids.values())
    assert [grid is None for grid in told] == [False, False, True, False, True, False, True]
    places = {round(grid.stroke_phase(START_S), 6) for grid in told if grid is not None}
    assert len(places) == 1
    assert {grid.stroke_period_s for grid in told if grid is not None} == {4.0}


def test_the_thumb_is_asked_for_its_own_newtons() -> None:
    led = Led("blind:1", tool="thumb").until(6.0)
    assert led.course.drill is not None
    assert led.course.drill.goal[0][1] == pytest.approx(5.5)


def test_a_sensor_that_goes_quiet_is_no_fault_of_the_hand() -> None:
    led = Led(
        "blind:1", lambda course, now_s: asked_n(course, now_s) if now_s < 1_012.0 else np.nan
    )
    led.until(holds=lambda: led.course.drill is not None and led.course.drill.phase == "revealed")
    assert led.course.drill is not None
    assert led.course.drill.points is None
    assert "Too little was heard" in led.course.drill.verdict
    assert led.hand.debrief().drill is None


@pytest.mark.parametrize(
    ("wishes", "words"),
    [
        ({"drill": "juggle"}, "hold, ramp, match, count, blind"),
        ({"drill": "hold", "routine": "one-hand"}, "leave one of them out"),
        ({"drill": "hold", "others": ("sim:steady",)}, "leave the second one out"),
    ],
)
def test_what_cannot_be_led_is_said(wishes: dict, words: str) -> None:
    settings = Settings("sim:steady", **wishes)
    hand = LiveHand(settings, Chain(make_decoder("text", "N"), PALM), lambda _data: None)
    with pytest.raises(UsageError, match=words):
        attendants_for(settings, Session(settings, (hand,)))

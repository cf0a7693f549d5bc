"""Taps on the pad, squeezes and one big key in a session: what they do, and what is kept of it."""

import pytest

from coach.engine.replaying import ReplayHost
from coach.messages import BigKey, Say, SetPaused, Settings
from coach.recordings.reader import open_recording
from coach.recordings.records import Event
from coach.sensors.address import parse_address
from coach.timing import VirtualClock
from sims.sensor import SimSource
from sims.tapper import Tapper, human_row

START_S = 1_000.0


class Tapping(SimSource):
    """The simulated glove on a hand that taps as well: (second, how often)."""

    def __init__(self, *rows: tuple[float, int]) -> None:
        super().__init__(parse_address("sim:steady"))
        body = self._world.device.body
        made = [human_row(at_s, count, seed) for seed, (at_s, count) in enumerate(rows)]
        body.hand = Tapper(self._world.scenario.hand, 1, tuple(made))


@pytest.fixture
def sat(hosted, tmp_path):
    """Practise with rows of taps; return the snapshots and the recording's events."""

    def run(rows, seconds, commands=None, **wishes):
        path = tmp_path / f"{len(list(tmp_path.iterdir()))}.rec"
        wishes = {"taps": True, "sound": False, "beat": False, **wishes}
        settings = Settings("sim:steady", seconds=seconds, record_to=str(path), **wishes)
        snapshots, _ = hosted(settings, Tapping(*rows), commands)
        events = [each.data for each in open_recording(path) if isinstance(each, Event)]
        return snapshots, events

    return run


def paused_at(snapshots, at_s: float) -> bool:
    return next(s.paused for s in snapshots if s.host_s - START_S >= at_s)


def meanings(events) -> list[tuple[str, str]]:
    return [(e["by"], e["means"]) for e in events if e.get("event") == "hands_free"]


def test_three_taps_pause_and_three_more_go_on(sat):
    snapshots, events = sat([(8.0, 3), (16.0, 3)], 24.0)
    assert meanings(events) == [("taps", "pause"), ("taps", "go_on")]
    assert [paused_at(snapshots, at_s) for at_s in (7.0, 11.0, 15.0, 19.0)] == [
        False, True, True, False,
    ]  # fmt: skip
    assert all(snapshot.taps for snapshot in snapshots)


def test_two_taps_mean_nothing_while_nobody_asks(sat):
    snapshots, events = sat([(8.0, 2)], 14.0)
    assert meanings(events) == []
    assert not any(snapshot.paused for snapshot in snapshots)


def test_taps_are_not_heeded_unless_they_are_wished_for(sat):
    snapshots, events = sat([(8.0, 3)], 14.0, taps=False)
    assert meanings(events) == []
    assert not any(snapshot.paused or snapshot.taps for snapshot in snapshots)


@pytest.fixture
def asks(monkeypatch):
    """The coach asks five seconds after the beginning."""
    monkeypatch.setattr("coach.practice.check_ins.EVERY_S", 5.0)


@pytest.mark.parametrize(("count", "word", "level"), [(3, "good", 0), (2, "softer", -1)])
@pytest.mark.usefixtures("asks")
def test_a_question_is_answered_by_taps(sat, count, word, level):
    snapshots, events = sat([(8.0, count)], 12.0, check_ins=True)
    assert any(s.check_in is not None for s in snapshots)
    assert meanings(events) == [("taps", word)]
    said = snapshots[-1].receiver
    assert (said.word, said.via, said.level) == (word, "glove", level)
    assert snapshots[-1].check_in is None
    assert not any(snapshot.paused for snapshot in snapshots)


def test_taps_end_no_stop(sat):
    snapshots, events = sat([(8.0, 3)], 14.0, {4.0: Say("stop")})
    assert meanings(events) == []
    assert snapshots[-1].stopped
    assert snapshots[-1].paused


def test_a_practice_that_waits_begins_with_three_taps(sat):
    snapshots, events = sat([(6.0, 3)], 14.0, waits=True, beat=True)
    assert [paused_at(snapshots, at_s) for at_s in (0.5, 5.0, 9.0)] == [True, True, False]
    assert meanings(events) == [("taps", "go_on")]
    assert not any(s.beat.running for s in snapshots if s.paused)
    assert snapshots[-2].beat.running
    assert snapshots[-1].elapsed_s < 7.5


def test_the_big_key_pauses_and_goes_on_at_once(sat):
    keys = {4.0: BigKey(START_S + 4.0), 7.0: BigKey(START_S + 7.0)}
    snapshots, _ = sat([], 10.0, keys, taps=False)
    assert [paused_at(snapshots, at_s) for at_s in (3.9, 4.1, 6.9, 7.1)] == [
        False, True, True, False,
    ]  # fmt: skip


def test_the_big_key_pauses_nothing_that_has_not_begun_but_begins_what_waits(sat):
    early = {0.0: BigKey(START_S)}
    snapshots, events = sat([], 3.0, early, taps=False)
    assert not any(s.paused for s in snapshots)
    assert meanings(events) == []
    snapshots, _ = sat([], 3.0, {1.0: BigKey(START_S + 1.0)}, taps=False, waits=True)
    assert [paused_at(snapshots, at_s) for at_s in (0.5, 1.1)] == [True, False]


@pytest.mark.parametrize(
    ("presses_s", "word"), [((8.0,), "good"), ((8.0, 8.3), "softer"), ((8.0, 8.5), "softer")]
)
@pytest.mark.usefixtures("asks")
def test_where_a_question_waits_the_big_key_answers_it(sat, presses_s, word):
    keys = {at_s: BigKey(START_S + at_s) for at_s in presses_s}
    snapshots, events = sat([], 11.0, keys, check_ins=True)
    assert meanings(events) == [("key", word)]
    assert snapshots[-1].receiver.word == word
    assert not any(snapshot.paused for snapshot in snapshots)


@pytest.mark.usefixtures("asks")
def test_a_key_pressed_long_after_a_question_pauses(sat):
    """The page has taken the question away by then: nobody means it any more."""
    snapshots, events = sat([], 24.0, {21.0: BigKey(START_S + 21.0)}, check_ins=True)
    assert meanings(events) == [("key", "pause")]
    assert paused_at(snapshots, 21.1)


@pytest.mark.parametrize("cues", [True, False])
@pytest.mark.parametrize("after_s", [-0.2, 0.1, 1.0])
def test_a_pause_right_after_too_much_is_nobodys_good(hosted, tmp_path, monkeypatch, cues, after_s):
    """A question stands, it is too much, and the giver reaches for the key that pauses."""
    monkeypatch.setattr("coach.practice.check_ins.EVERY_S", 12.0)

    def sit(name, seconds, commands=None):
        path = tmp_path / name
        wishes = {"check_ins": True, "cues": cues, "sound": False, "record_to": str(path)}
        settings = Settings("sim:too-hard", seconds=seconds, **wishes)
        snapshots, _ = hosted(settings, SimSource(parse_address("sim:too-hard")), commands)
        return snapshots, [e.data for e in open_recording(path) if isinstance(e, Event)]

    before, _ = sit("before.rec", 20.0)
    asked = [s for s in before if s.check_in is not None]
    alarmed = next(s for s in asked if s.live is not None and s.live.too_much)
    assert alarmed.host_s - alarmed.check_in.since_s < 10.0, "it is still put"
    at_s = alarmed.host_s + after_s - START_S
    snapshots, events = sit("after.rec", at_s + 3.0, {at_s: BigKey(START_S + at_s)})
    assert meanings(events) == [("key", "pause")]
    assert paused_at(snapshots, at_s + 1.0)
    assert [e for e in events if e.get("event") == "receiver"] == []


def test_a_short_squeeze_goes_on_from_a_pause_but_ends_no_stop(sat):
    squeeze = {3.0: SetPaused(True), 6.0: Say("good", "glove")}
    snapshots, events = sat([], 9.0, squeeze, taps=False)
    assert meanings(events) == [("squeeze", "go_on")]
    assert [paused_at(snapshots, at_s) for at_s in (5.0, 7.0)] == [True, False]
    squeeze = {3.0: Say("stop", "glove"), 6.0: Say("good", "glove")}
    snapshots, events = sat([], 9.0, squeeze, taps=False)
    assert meanings(events) == []
    assert snapshots[-1].stopped


def test_a_replay_shows_the_same_pauses(hosted, tmp_path):
    path = tmp_path / "session.rec"
    settings = Settings(
        "sim:steady", seconds=20.0, record_to=str(path), taps=True, sound=False, beat=False
    )
    live, _ = hosted(settings, Tapping((8.0, 3), (14.0, 3)))
    clock = VirtualClock(START_S)
    with ReplayHost(Settings(f"replay:{path}"), clock, ends=True) as host:
        hand = host._hands[0]
        pauses = []

        def see(snapshot):
            pauses.append((snapshot.replay.position_s, hand.course.paused))
            return True

        host.run(list, see)
    for at_s in (7.0, 11.0, 13.0, 17.0):
        shown = next(paused for position_s, paused in pauses if position_s >= at_s)
        assert shown == paused_at(live, at_s)

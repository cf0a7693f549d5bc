"""What any place of a recording shows is what a replay shows that gets there by itself: exactly."""

from collections.abc import Sequence
from dataclasses import fields, is_dataclass
from pathlib import Path

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from coach.engine import scouting
from coach.engine.chain import Chain
from coach.engine.debriefing import recorded_hands
from coach.engine.hand import Hand
from coach.engine.scouting import Scout
from coach.engine.snapshots import Moment, device_view, snapshot_of
from coach.engine.walking import ShownHand, Walk
from coach.messages import SetCounts, SetPace, SetPaused, SkipStage
from coach.recordings.records import Event
from coach.recordings.whole import WholeRecording, open_whole
from coach.sensors.decoders import make_decoder
from coach.sensors.source import Chunk
from coach.signal.bands import EDGES
from coach.views import Snapshot

KEPT = sorted((Path(__file__).parents[1] / "recordings" / "fixtures").glob("*.rec"))
WISHES = {
    4.0: SkipStage(1),
    11.0: SetPace(66.0),
    17.0: SetPaused(True),
    22.0: SetPaused(False),
    29.0: SkipStage(1),
    31.0: SetCounts(3),
}


def same(told: object, true: object) -> bool:
    """Whether two values are the same to the last bit, arrays and what is in them too."""
    if isinstance(true, np.ndarray):
        return isinstance(told, np.ndarray) and np.array_equal(told, true, equal_nan=True)
    if is_dataclass(true):
        names = [each.name for each in fields(true)]
        return type(told) is type(true) and all(
            same(getattr(told, name), getattr(true, name)) for name in names
        )
    if isinstance(true, tuple):
        return len(told) == len(true) and all(map(same, told, true))
    return told == true or (told != told and true != true)


def shown(hands: Sequence[Hand], host_s: float) -> Snapshot:
    """Return all that a page is shown of the last twenty seconds there."""
    moment = Moment(0.0, host_s)
    return snapshot_of(hands, moment, 1, [device_view(h.chain, h.address) for h in hands], 0.0)


def played(
    recording: WholeRecording, places_s: Sequence[float]
) -> dict[float, tuple[Snapshot, float]]:
    """Play a recording chunk by chunk; return what is shown at each place, and how far that is.

    A place is reached by the first chunk that does not come before it, and the events after it.
    """
    hands, reached_s, met = recorded_hands(recording.header), -np.inf, {}
    waiting = sorted(set(places_s))
    for item in recording:
        if isinstance(item, Event):
            for hand in hands:
                hand.note(item.data)
            continue
        while waiting and reached_s >= waiting[0]:
            met[waiting.pop(0)] = shown(hands, reached_s), reached_s
        if not waiting:
            return met
        hands[item.source].feed((item,))
        reached_s = item.host_s
    return met | {place_s: (shown(hands, reached_s), reached_s) for place_s in waiting}


def assert_as_played(recording: WholeRecording, scout: Scout, *shares: float) -> None:
    first_s, duration_s = recording.first_host_s or 0.0, recording.duration_s
    places_s = [first_s + share * duration_s for share in shares]
    really = played(recording, places_s)
    for host_s in places_s:
        true, reached_s = really[host_s]
        walk = scout.walk_to(host_s)
        assert walk.host_s == reached_s
        told = shown(walk.hands, reached_s)
        for each in fields(Snapshot):
            assert same(getattr(told, each.name), getattr(true, each.name)), each.name


def hands_of(recording: WholeRecording) -> Sequence[Hand]:
    return recorded_hands(recording.header, kind=ShownHand)


def scout_of(path: Path) -> tuple[WholeRecording, Scout]:
    recording = open_whole(path)
    return recording, Scout(recording, lambda: hands_of(recording))


@pytest.fixture(scope="module")
def led(practise):
    """A led practice with a pause, another pace and stages that were left."""
    return scout_of(
        practise("beginner", 48.0, WISHES, together=1, routine="neck-and-shoulders").path
    )


@pytest.fixture(scope="module")
def both(practise_two):
    """Two hands, the second late and its clock fast."""
    return scout_of(practise_two("beginner", "beginner", 30.0, 0.08, 200.0).path)


@settings(max_examples=8, deadline=None)
@given(st.lists(st.floats(0.0, 1.0), min_size=1, max_size=3))
@example([0.9, 0.2, 1.0, 0.0])
def test_any_place_of_a_led_practice(led, shares):
    assert_as_played(*led, *shares)


@settings(max_examples=4, deadline=None)
@given(st.lists(st.floats(0.0, 1.0), min_size=1, max_size=3))
@example([0.99, 0.4])
def test_any_place_of_a_practice_with_two_hands(both, shares):
    assert_as_played(*both, *shares)


@pytest.mark.parametrize("path", KEPT, ids=lambda path: path.stem)
def test_any_place_of_every_recording_that_ever_was(path, monkeypatch):
    monkeypatch.setattr(scouting, "FIRST_EVERY_S", 2.0)
    recording, scout = scout_of(path)
    assert_as_played(recording, scout, 0.83, 0.31, 1.0)


def test_of_a_long_recording_places_lie_farther_apart_and_show_the_same(led, monkeypatch):
    monkeypatch.setattr(scouting, "FIRST_EVERY_S", 1.0)
    monkeypatch.setattr(scouting, "MOST_BYTES", 6 << 20)
    recording = led[0]
    scout = Scout(recording, lambda: hands_of(recording))
    while scout.go_on():
        pass
    assert 3 < len(scout._places) < 30
    assert_as_played(recording, scout, 0.1, 0.55, 0.97)


def test_a_decoder_that_no_bytes_can_be_made_of_is_kept_as_it_is(led):
    recording, plain = led

    def odd_hands() -> Sequence[Hand]:
        hands = hands_of(recording)
        hands[0].chain._decoder.of_somebody_else = lambda: None
        return hands

    scout = Scout(recording, odd_hands)
    host_s = (recording.first_host_s or 0.0) + 33.0
    told, true = scout.walk_to(host_s), plain.walk_to(host_s)
    assert len(scout._places) > 5
    assert same(shown(told.hands, host_s), shown(true.hands, host_s))


def test_places_lie_no_farther_apart_than_they_should(led):
    scout = led[1]
    scout.walk_to(np.inf)
    places_s = [place.host_s for place in scout._places[1:]]
    assert max(np.diff(places_s)) < scouting.FIRST_EVERY_S + 0.1


def test_a_place_can_be_gone_to_again_and_again(led):
    recording, scout = led
    once, again = (scout.walk_to((recording.first_host_s or 0.0) + 30.0) for _ in range(2))
    seen = shown(once.hands, once.host_s)
    assert seen.live is not None
    assert len(seen.trace_t_s) > 1_500
    assert same(seen, shown(again.hands, again.host_s))


def test_what_follows_a_place_is_all_that_was_not_fed(led):
    recording, scout = led
    walk = scout.walk_to((recording.first_host_s or 0.0) + 20.0)
    rest = list(walk.rest())
    assert rest == list(recording)[-len(rest) :]
    assert next(each for each in rest if not isinstance(each, Event)).host_s > walk.host_s


def test_a_walk_in_any_steps_comes_to_the_same(led):
    recording = led[0]
    ends = []
    for most in (1, 7, 2_000):
        walk = Walk(recording, hands_of(recording))
        while walk.step(np.inf, most):
            pass
        assert walk.over
        ends.append(shown(walk.hands, walk.host_s))
    assert same(ends[1], ends[0])
    assert same(ends[2], ends[0])


@pytest.mark.parametrize("many", [1, 3, 400])
def test_when_a_number_last_came_is_known_however_many_lines_are_taken_at_once(many):
    lines = [b"nan\n" if 150 <= n < 200 or n >= 390 else b"20.0\n" for n in range(400)]
    chunks = [Chunk(100.0 + n / 100.0, line) for n, line in enumerate(lines)]
    chain = Chain(make_decoder("text"), EDGES["palm"])
    for begin in range(0, len(chunks), many):
        chain.feed_many(chunks[begin : begin + many])
    assert chain.last_host_s == chunks[389].host_s

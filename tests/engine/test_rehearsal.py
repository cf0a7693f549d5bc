"""What is gone through before a band is due: in time, as that device sends it, and for nothing."""

import pytest

from coach.engine.chain import Chain
from coach.engine.hand import Hand
from coach.engine.rehearsal import BEFORE_S, LEAST_S, MOST_S, Rehearsal
from coach.sensors.decoders import make_decoder
from coach.sensors.source import Chunk
from coach.sensors.wire import Descriptor, encode
from coach.signal.bands import PALM, Band
from coach.signal.pipeline import Pipeline
from coach.timing import VirtualClock


@pytest.fixture
def judged(monkeypatch):
    """The samples and taxels of each block that any pipeline judges, and what it told of it."""
    blocks = []
    update = Pipeline.update

    def noted(self, t_s, newtons, *rest):
        told = update(self, t_s, newtons, *rest)
        blocks.append((newtons.shape, told))
        return told

    monkeypatch.setattr(Pipeline, "update", noted)
    return blocks


@pytest.fixture
def hand():
    chain = Chain(make_decoder("wire"), PALM)
    hello = Descriptor(b"GLOVE\0\0\1", 1000.0, 4, "Glove", full_scale=4095, newtons_per_count=0.01)
    chain.feed(Chunk(1.0, encode(hello)))
    return Hand(chain, "palm", Band.MEDIUM)


def test_a_hop_is_gone_through_just_before_what_is_to_come_and_once(hand, judged):
    clock = VirtualClock(10.0)
    rehearsal = Rehearsal(hand, clock)
    rehearsal.expect(10.001)
    rehearsal.go_through()
    assert [shape for shape, _told in judged] == [(10, 4)]
    assert clock.now_s() == pytest.approx(10.001 - BEFORE_S)
    rehearsal.go_through()
    assert len(judged) == 1


@pytest.mark.parametrize("in_s", [-1.0, 0.0, 0.9 * LEAST_S, 1.1 * MOST_S])
def test_where_nothing_is_to_come_or_no_time_is_left_nobody_waits(hand, judged, in_s):
    clock = VirtualClock(10.0)
    rehearsal = Rehearsal(hand, clock)
    rehearsal.expect(10.0 + in_s)
    rehearsal.go_through()
    assert not judged
    assert clock.now_s() == 10.0


def test_a_device_that_has_not_said_what_it_is_is_not_waited_for(judged):
    clock = VirtualClock(10.0)
    rehearsal = Rehearsal(Hand(Chain(make_decoder("wire"), PALM), "palm", Band.MEDIUM), clock)
    rehearsal.expect(10.001)
    rehearsal.go_through()
    assert not judged
    assert clock.now_s() == 10.0


def test_it_is_even_contact_that_tells_no_stroke_and_no_alarm_and_leaves_the_hand_alone(
    hand, judged
):
    clock = VirtualClock(10.0)
    rehearsal = Rehearsal(hand, clock)
    for _ in range(300):
        rehearsal.expect(clock.now_s() + 0.001)
        rehearsal.go_through()
    assert len(judged) == 300
    assert all(len(told.readings.t_s) == 1 for _shape, told in judged)
    assert not any(told.strokes or told.started or told.ended for _shape, told in judged)
    assert hand.chain.last_t_s is None
    assert hand.stream_s == 0.0

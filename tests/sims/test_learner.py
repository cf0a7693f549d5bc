"""The simulated learner: human in what it does with a hint, and the same for the same seed."""

import math

import numpy as np
import pytest

from coach.coaching_views import CueView
from coach.errors import DeviceError
from coach.practice.coaching.words import Hint
from coach.sensors.wire import FrameParser, Samples, SetBeat, encode
from coach.timing import VirtualClock
from sims.hand import Beat
from sims.learner import LEARNERS, LearnerSource
from sims.learner_hand import Habit, LearnerHand
from sims.learner_mind import Mind, Nature

SURE = Nature(misses=0.0, overshoots=0.0, spread=0.0)


def cue(hint: Hint, since_s: float = 10.0) -> CueView:
    return CueView(hint.kind, hint.text, since_s)


def reaction(seed: int, nature: Nature) -> tuple[float | None, float]:
    """Return how many seconds after a hint at 10 s the mind changes, and by how much."""
    mind = Mind(nature, seed)
    mind.see(cue(Hint.LIGHTER), 10.0)
    for at_s in np.arange(10.0, 14.0, 0.01).tolist():
        mind.live_until(at_s)
        if mind.push:
            return at_s - 10.0, mind.push
    return None, 0.0


def test_a_hint_takes_its_time_differs_and_is_now_and_then_missed():
    reactions = [reaction(seed, Nature()) for seed in range(200)]
    delays_s = [delay_s for delay_s, _ in reactions if delay_s is not None]
    assert 0.75 <= len(delays_s) / len(reactions) < 0.97
    assert 0.8 <= min(delays_s) < 1.0
    assert 2.3 < max(delays_s) <= 2.52
    steps = [-push for delay_s, push in reactions if delay_s is not None]
    assert max(steps) > 2 * float(np.median(steps)) > 4 * min(steps) > 0


def test_what_was_minded_is_forgotten_slowly():
    mind = Mind(SURE, 1)
    mind.see(cue(Hint.LIGHTER), 10.0)
    mind.live_until(13.0)
    pushed = mind.push
    assert pushed < 0
    mind.live_until(13.0 + SURE.forgets_s)
    assert mind.push == pytest.approx(pushed / math.e)


def test_a_hint_that_stays_is_minded_once_more_and_only_after_a_while():
    mind = Mind(SURE, 1)
    for at_s in (10.0, 11.0, 14.0):
        mind.see(cue(Hint.DEEPER), at_s)
    assert mind.hints == 1
    mind.see(cue(Hint.DEEPER), 14.6)
    assert mind.hints == 2


def test_words_that_nobody_knows_change_nothing():
    mind = Mind(SURE, 1)
    mind.see(CueView("pressure", "Mind the gap.", 10.0), 10.0)
    mind.live_until(20.0)
    assert (mind.push, mind.hints) == (0.0, 0)


@pytest.mark.parametrize(("hint", "sign"), [(Hint.DEEPER, 1), (Hint.LIGHTER, -1)])
def test_the_hand_goes_where_it_is_told_right_or_wrong(hint, sign):
    mind = Mind(SURE, 1)
    hand = LearnerHand(Habit(peak_cv=0.0), mind, Beat(1.0, 1.0, 4), 1)
    mind.see(cue(hint), 5.0)
    t_s = np.arange(25) / 100
    force_n = np.concatenate([hand.force_n(k / 4 + t_s) for k in range(64)])
    first, last = force_n[:400].max(), force_n[1200:].max()
    assert sign * math.log(last / first) > 0.15


def test_told_to_rest_the_hand_finishes_its_stroke_and_stays_away_ten_seconds():
    mind = Mind(SURE, 1)
    hand = LearnerHand(Habit(), mind, Beat(1.0, 1.0, 4), 1)
    mind.see(cue(Hint.BREAK), 9.0)
    force_n = np.concatenate([hand.force_n(k / 4 + np.arange(25) / 100) for k in range(140)])
    (rest_s,) = hand.rests
    assert 9.0 < rest_s < 16.0
    away = force_n[math.ceil(rest_s * 100) + 1 : round((rest_s + 9.8) * 100)]
    assert away.max() == 0.0
    assert force_n[round((rest_s + 10.0) * 100) :].max() > 10.0


def test_the_source_keeps_to_its_deadlines_and_follows_the_beat_it_is_told():
    source, clock = LearnerSource(LEARNERS["too hard"], 1), VirtualClock(50.0)
    with pytest.raises(DeviceError, match="connect"):
        source.read(1.0)
    source.open(clock)
    assert source.read(0.1) is None
    chunk = source.read(1.0)
    assert chunk is not None
    assert chunk.host_s == clock.now_s() == pytest.approx(50.25)
    source.write(encode(SetBeat(2.0, 0.5, 4, 0)))
    assert source.beat == Beat(pytest.approx(2.25), 0.5, 4)
    samples = [m for m in FrameParser(1).feed(chunk.data) if isinstance(m, Samples)]
    assert sum(len(each.values) for each in samples) == 25

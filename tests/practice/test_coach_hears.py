"""What a giver is told: hands made of plain curves, judged by the real pipeline."""

from dataclasses import replace

import numpy as np
import pytest

from coach.practice.coaching.words import Hint
from coach.practice.routines.techniques import TECHNIQUES
from coach.signal.bands import EDGES, Band
from sims.coached import KNEAD, PERIOD_S, RATE_HZ, hints, presses, told


@pytest.mark.parametrize(
    ("peak_n", "target", "expected"),
    [
        (34.0, Band.MEDIUM, Hint.LIGHTER),
        (50.0, Band.MEDIUM, Hint.MUCH_LIGHTER),
        (9.0, Band.MEDIUM, Hint.MUCH_DEEPER),
        (26.0, Band.FIRM, Hint.DEEPER),
        (12.0, Band.LIGHT, Hint.MUCH_LIGHTER),
    ],
)
def test_a_hand_outside_the_target_is_told_which_way(peak_n, target, expected):
    changes = told(presses([peak_n] * 6), replace(KNEAD, target=target))
    assert hints(changes)[0] is expected
    assert 8.0 <= changes[0][0] < 13.0  # not in the first strokes, but soon


def test_a_hand_in_the_target_is_told_nothing():
    assert told(presses([20.0, 21.0, 19.0] * 10)) == []


def test_one_stroke_that_was_harder_is_nothing_to_talk_about():
    assert told(presses([20.0] * 5 + [38.0] + [20.0] * 5)) == []


def drifting(each_s: float, strokes: int = 8) -> np.ndarray:
    return presses([20.0] * strokes, [1.0 + each_s * k for k in range(strokes)])


@pytest.mark.parametrize(("each_s", "expected"), [(3.5, Hint.WAIT), (4.5, Hint.SOONER)])
def test_another_pace_than_the_beat_is_told(each_s, expected):
    assert hints(told(drifting(each_s)))[:1] == [expected]


def test_on_the_beat_but_early_is_told_by_how_early():
    beats_s = [5.0 + PERIOD_S * k for k in range(7)]
    # A press of 20 N is felt from contact on: 0.15 s after it begins.
    assert told(presses([20.0] * 7, [beat_s - 0.3 for beat_s in beats_s])) == []
    assert hints(told(presses([20.0] * 7, [s - 0.6 for s in beats_s])))[:1] == [Hint.WAIT]


def test_one_early_stroke_is_nothing_to_talk_about():
    starts_s = [1.0 + PERIOD_S * k - (0.9 if k == 5 else 0.0) for k in range(9)]
    assert told(presses([20.0] * 9, starts_s)) == []


RHYTHMIC = {"knead", "thumb walk", "rake", "low-back knead", "finger roll", "arch press"}


@pytest.mark.parametrize("technique", sorted(TECHNIQUES.keys() - {"rest"}))
def test_only_what_goes_stroke_by_stroke_is_told_a_pace(technique):
    expected = [Hint.WAIT] if technique in RHYTHMIC else []
    assert hints(told(drifting(3.5), replace(KNEAD, technique=technique)))[:1] == expected


def test_without_a_beat_there_is_no_pace_to_tell():
    assert told(drifting(3.5), replace(KNEAD, stroke_period_s=None)) == []


@pytest.mark.parametrize(
    ("tool", "peak_n", "rise_s", "expected"),
    [
        # A raised cosine is steepest at π/2 · rise over time: 86 and 116 N/s, 35 and 47 N/s.
        ("palm", 22.0, 0.40, []),
        ("palm", 22.0, 0.29, [Hint.SINK_IN]),
        ("thumb", 6.0, 0.27, []),
        ("thumb", 6.0, 0.19, [Hint.SINK_IN]),
    ],
)
def test_a_jab_is_told_by_how_fast_the_force_rises(tool, peak_n, rise_s, expected):
    scene = replace(KNEAD, edges=EDGES[tool])
    found = hints(told(presses([peak_n] * 6, rise_s=rise_s), scene, tool))
    assert found[:1] == expected


def test_creeping_is_told_before_it_leaves_the_target():
    changes = told(presses([14.0 * 1.06**k for k in range(11)]))
    assert hints(changes)[0] is Hint.COME_BACK
    assert 14.0 * 1.06 ** ((changes[0][0] - 1.0) / PERIOD_S) < 30.0


def test_uneven_depth_and_uneven_length_are_told_apart():
    assert hints(told(presses([12.0, 26.0, 18.0] * 4)))[:1] == [Hint.SAME_DEPTH]
    uneven_s = np.cumsum([1.0, 3.2, 4.9, 3.0, 4.8, 3.1, 5.0, 3.2, 4.7, 3.3])
    without_beat = replace(KNEAD, stroke_period_s=None)
    assert hints(told(presses([20.0] * 10, uneven_s), without_beat))[:1] == [Hint.SAME_LENGTH]


def hold(sway: float, level_n: float = 20.0, seconds: float = 30.0) -> np.ndarray:
    t_s = np.arange(round(seconds * RATE_HZ)) / RATE_HZ
    ramp = np.clip(t_s - 1.0, 0.0, 1.0)
    # The spread of a sine of this height over its mean is the sway.
    return level_n * ramp * (1 + sway * np.sqrt(2) * np.sin(2 * np.pi * 0.8 * t_s))


@pytest.mark.parametrize(("sway", "expected"), [(0.15, []), (0.25, [Hint.STILL])])
def test_a_hold_is_steady_up_to_a_spread_of_a_fifth(sway, expected):
    scene = replace(KNEAD, technique="static point")
    assert hints(told(hold(sway), scene))[:1] == expected


def test_a_kneading_hand_may_sway():
    assert Hint.STILL not in hints(told(hold(0.25)))


def test_a_long_hold_is_told_its_pressure_while_it_lasts():
    scene = replace(KNEAD, technique="heel sink")
    changes = told(hold(0.02, level_n=50.0), scene)
    assert changes[0][1] is Hint.MUCH_LIGHTER
    assert changes[0][0] < 12.0


def test_the_second_hand_is_heard_as_well():
    assert hints(told(presses([45.0] * 6), hand=1))[:1] == [Hint.MUCH_LIGHTER]


def test_a_hand_that_never_lifts_has_its_pace_in_its_pressure():
    riding = presses([16.0] * 10, [1.0 + 3.5 * k for k in range(10)]) + 4.0
    assert hints(told(riding))[:1] == [Hint.WAIT]


def test_swaying_in_long_presses_is_no_pace():
    t_s = np.arange(50 * RATE_HZ) / RATE_HZ
    into_s = (t_s - 1.0) % 8.0
    pressed = np.clip(np.minimum(into_s, 6.5 - into_s) / 0.5, 0.0, 1.0) * (t_s >= 1.0)
    force_n = 20.0 * pressed * (1 + 0.6 * np.sin(2 * np.pi * 0.7 * t_s))
    found = hints(told(force_n, replace(KNEAD, technique="", stroke_period_s=8.0)))
    assert not {Hint.WAIT, Hint.SOONER} & set(found)

"""What a sensor reads of nothing, learned from hands that turn; the kinds between those fitted."""

import numpy as np
import pytest

from coach.signal.motion_courses import courses
from coach.signal.motion_kinds import speed
from coach.signal.motion_offset import NOTHING, Offset

#: What the sensor reads of nothing, m/s²; the hand turns by 4 degrees about an axis on its way.
READS = np.array([0.3, -0.2, 0.4])
TURNED = np.outer(np.sin(np.linspace(0.0, 9.0, 150)), np.radians(4.0) * np.array([0.3, 0.9, 0.1]))
WAY = np.array([0.3, 0.0, 0.0])
SCATTER = 0.01


def learnt(strokes: int) -> Offset:
    draw, offset = np.random.default_rng(4), Offset()
    for _ in range(strokes):
        read = np.cross(TURNED, READS) + SCATTER * draw.standard_normal(TURNED.shape)
        offset.learn(TURNED, read, np.eye(len(TURNED)) / SCATTER**2, 1.0, WAY)
    return offset


def test_what_a_turning_hand_takes_along_is_known_after_some_strokes() -> None:
    true = np.cross(TURNED, READS)
    left = [np.abs(learnt(strokes).taken_along(TURNED) - true).max() for strokes in (0, 4, 40)]
    assert left[0] > 0.02
    assert left[2] < left[1] < 0.2 * left[0]
    # It says how unsure it still is along the way, and is right about that.
    unsure = [
        np.sqrt((learnt(strokes).unsure(TURNED) ** 2).sum(axis=1)).max() for strokes in (1, 40)
    ]
    assert left[2] < unsure[1] < unsure[0] < NOTHING * np.abs(TURNED).max()


def test_a_hand_that_does_not_turn_tells_nothing() -> None:
    offset, still = Offset(), np.zeros_like(TURNED)
    offset.learn(still, np.full(TURNED.shape, 0.3), np.eye(len(still)) / SCATTER**2, 1.0, WAY)
    assert not offset.taken_along(TURNED).any()


@pytest.mark.parametrize(("lean", "ramp"), [(0.06, None), (-0.18, 0.3), (0.17, 0.39)])
def test_what_is_found_of_a_few_kinds_is_carried_on_to_those_between(lean, ramp) -> None:
    kinds, wanted = courses(), speed(np.exp(lean), ramp)
    found = np.array([((one - wanted) ** 2).sum() for one in kinds.speeds])
    shares = kinds.shares(-2000.0 * found / len(wanted))
    assert shares.sum() == pytest.approx(1.0)
    passes = np.flatnonzero(wanted >= 0.1 * wanted.max())[[0, -1]] / (len(wanted) - 1)
    for edges, true in zip((kinds.onset, kinds.offset), passes, strict=True):
        assert abs(edges[found.argmin()] - true) > 0.003
        assert abs((shares * edges).sum() - true) < 0.002

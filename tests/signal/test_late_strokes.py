"""A stroke's slopes, smoothness and trembling are worked out once somebody asks, and the same."""

import copy
import math
import pickle
from dataclasses import fields, replace
from pathlib import Path

import numpy as np
import pytest

from coach.engine import debriefing, packing, replaying
from coach.messages import Settings
from coach.signal import ramps, stroke_shape
from coach.signal.bands import PALM
from coach.signal.pipeline import Pipeline
from coach.signal.ramps import Array, Slopes
from coach.signal.strokes import Stroke, changed
from coach.timing import VirtualClock

RECORDING = Path(__file__).parents[1] / "recordings" / "fixtures" / "v1-glove-beat.rec"
LATE = ("loading_rate_n_s", "sparc", "tremor", "unloading_rate_n_s")


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Return how long each stroke was of which slopes were worked out."""
    asked: list[int] = []
    slopes_of = ramps.slopes_of

    def counted(t_s: Array, force_n: Array) -> Slopes:
        asked.append(len(t_s))
        return slopes_of(t_s, force_n)

    monkeypatch.setattr(stroke_shape, "slopes_of", counted)
    return asked


def strokes() -> tuple[Stroke, ...]:
    """Return presses of a hand that trembles, just told."""
    t_s = np.arange(6_000) / 1_000
    shape = np.clip(np.minimum(t_s % 3.0, 2.5 - t_s % 3.0), 0.0, 0.5) * 40.0
    force_n = shape * (1.0 + 0.04 * np.sin(2.0 * np.pi * 9.0 * t_s))
    pipeline = Pipeline(1_000.0, 1, PALM)
    out = pipeline.update(t_s, force_n[:, None], np.zeros(len(t_s), np.bool_), 0)
    return (*out.strokes, *pipeline.finish().strokes)


def values(stroke: Stroke) -> list[object]:
    return [getattr(stroke, each.name) for each in fields(Stroke)]


def test_all_is_told_whoever_asks_first(asked: list[int]) -> None:
    true = [values(each) for each in strokes()]
    assert len(true) == 2
    assert all(rate_n_s > 10.0 and tremor > 0.01 for *_, rate_n_s, tremor in map(_some, true))
    for first in LATE:
        late = strokes()
        assert [getattr(each, first) for each in late] == [
            each[[f.name for f in fields(Stroke)].index(first)] for each in true
        ]
        assert [values(each) for each in late] == true
    assert len(asked) == 2 * 5


def _some(known: list[object]) -> tuple[float, float]:
    told = Stroke(*known)  # type: ignore[arg-type]
    assert told.tremor is not None
    return told.loading_rate_n_s, told.tremor


def test_copies_and_changes_tell_the_same(asked: list[int]) -> None:
    true = strokes()
    assert strokes() == true
    assert list(map(repr, strokes())) == list(map(repr, true))
    assert tuple(map(copy.copy, strokes())) == copy.deepcopy(strokes()) == true
    assert pickle.loads(pickle.dumps(strokes())) == true
    assert pickle.loads(packing.packed(strokes())) == true
    asked.clear()
    moved = [changed(changed(each, asynchrony_s=0.5), path_cm=2.0) for each in strokes()]
    assert not asked
    assert moved == [replace(each, asynchrony_s=0.5, path_cm=2.0) for each in true]
    plain = Stroke(0.0, 1.0, 2.0, 3.0, 4.0, 5.0)
    assert changed(plain, peak_n=6.0) == replace(plain, peak_n=6.0)
    assert not hasattr(plain, "colour")
    assert not hasattr(strokes()[0], "colour")


def test_nobody_asks_of_a_replay_but_a_debrief_does(asked: list[int]) -> None:
    settings = Settings(f"replay:{RECORDING}", speed=0.0, sound=False)
    with replaying.ReplayHost(settings, VirtualClock(), ends=True) as host:
        host.run(tuple, lambda _snapshot: True)
    assert not asked
    debrief = debriefing.debrief_of(RECORDING)
    assert len(asked) == len(debrief.strokes) > 0
    assert all(math.isfinite(each.loading_rate_n_s) for each in debrief.strokes)

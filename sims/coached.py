"""Plain hands, drawn as curves, before a coach that is looked at four times a second."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

import numpy as np

from coach.practice.coaching.coach import Coach, Scene
from coach.practice.coaching.words import Hint
from coach.signal.bands import EDGES
from coach.signal.pipeline import Pipeline
from coach.signal.rhythm import BeatGrid
from sims.shape import Floats

#: Samples a second, and between two looks.
RATE_HZ, STEP = 100, 25
PERIOD_S: Final = 4.0
KNEAD: Final = Scene(stroke_period_s=PERIOD_S, technique="knead")
#: Each change: when, and to which hint.
Told = list[tuple[float, Hint | None]]


def presses(
    peaks_n: Sequence[float], starts_s: Sequence[float] | Floats | None = None, rise_s: float = 0.8
) -> Floats:
    """Return newtons at 100 Hz of presses of 2.4 s that begin each 4 s, or when said."""
    starts = [1.0 + PERIOD_S * k for k in range(len(peaks_n))] if starts_s is None else starts_s
    t_s = np.arange(round((max(starts) + 6.0) * RATE_HZ)) / RATE_HZ
    force_n = np.zeros(len(t_s))
    for start_s, peak_n in zip(starts, peaks_n, strict=True):
        u = np.clip((t_s - start_s) / rise_s, 0.0, 1.0)
        down = np.clip((t_s - start_s - 1.8) / 0.6, 0.0, 1.0)
        force_n += peak_n * (1 - np.cos(np.pi * u)) / 2 * (1 + np.cos(np.pi * down)) / 2
    return force_n


def told(
    force_n: Floats,
    scene: Scene | Callable[[float], Scene] = KNEAD,
    tool: str = "palm",
    skill: float = 0.0,
    step: int = STEP,
    hand: int = 0,
) -> Told:
    """Return each change of what a coach says of a hand, looked at four times a second."""
    coach = Coach(tool, skill)
    changes: Told = [(0.0, None)]
    pipeline, grid = Pipeline(RATE_HZ, 1, EDGES[tool]), BeatGrid(1.0, PERIOD_S / 4, 4)
    for at in range(0, len(force_n), step):
        block = force_n[at : at + step, np.newaxis]
        t_s = (at + np.arange(len(block))) / RATE_HZ
        out = pipeline.update(t_s, block, np.zeros(len(block), bool))
        strokes = [replace(s, asynchrony_s=grid.asynchrony_s(s.onset_s)) for s in out.strokes]
        coach.take(hand, [out.readings] if len(out.readings.t_s) else [], strokes)
        now_s = (at + len(block)) / RATE_HZ
        if round(now_s * RATE_HZ) % STEP == 0:
            cue = coach.look(scene(now_s) if callable(scene) else scene, now_s)
            hint = None if cue is None else cue.hint
            if hint != changes[-1][1]:
                changes.append((now_s, hint))
    return changes[1:]


def hints(changes: Told) -> list[Hint]:
    """Return the hints in their order."""
    return [hint for _at_s, hint in changes if hint is not None]

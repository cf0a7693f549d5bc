"""Strokes as a hand means them: one after another, or each begun before the last one ended."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from sims.stroke_shapes import SHAPES, Floats, Shape

OVERLAPPING: Final = "overlapping"
#: A stroke is looked at on so many points.
FINE: Final = 8001


@dataclass(frozen=True, slots=True)
class Press:
    """One stroke as it was meant: where, how long, newtons above the rest, and its shape."""

    start_s: float
    seconds: float
    rise_n: float
    shape: Shape

    def force_n(self, t_s: Floats) -> Floats:
        """Return newtons above the rest at seconds ``t_s`` (n,)."""
        x = (t_s - self.start_s) / self.seconds
        inside = (x > 0.0) & (x < 1.0)
        force_n = np.zeros(len(t_s))
        force_n[inside] = self.rise_n * self.shape(x[inside])
        return force_n


def top_s(press: Press) -> float:
    """Return the second of a stroke's peak."""
    t_s = np.linspace(press.start_s, press.start_s + press.seconds, FINE)
    return float(t_s[press.force_n(t_s).argmax()])


def presses(
    rng: np.random.Generator, kind: str, start_s: float, seconds: float, rise_n: float, count: int
) -> tuple[Press, ...]:
    """Return presses that differ by ± 15 % in time and 20 % in force, a pause or less between."""
    planned: list[Press] = []
    for _ in range(count):
        name = (
            kind if kind in SHAPES else str(rng.choice(["half-sine", "minimum-jerk", "quick on"]))
        )
        lasts_s = float(np.clip(seconds * rng.uniform(0.85, 1.15), 0.2, 12.0))
        shape = SHAPES[name](rng)
        press = Press(start_s, lasts_s, max(0.1, rise_n * rng.uniform(0.8, 1.0)), shape)
        if kind == OVERLAPPING and planned:
            press = _overlapped(planned[-1], press, float(rng.uniform(0.03, 0.35)))
        planned.append(press)
        pause_s = float(np.exp(rng.uniform(np.log(0.1), np.log(1.5))))
        start_s = press.start_s + lasts_s + (0.0 if kind == OVERLAPPING else pause_s)
    return tuple(planned)


def _overlapped(before: Press, after: Press, share: float) -> Press:
    """Return ``after`` begun so early that the force comes down to ``share`` of the lesser."""
    end_s = before.start_s + before.seconds
    target_n = share * min(before.rise_n, after.rise_n)
    early_s, late_s = 0.0, 0.5 * min(before.seconds, after.seconds)
    for _ in range(40):
        middle_s = 0.5 * (early_s + late_s)
        moved = Press(end_s - middle_s, after.seconds, after.rise_n, after.shape)
        t_s = np.linspace(top_s(before), max(top_s(moved), top_s(before) + 1e-6), 801)
        both_n = before.force_n(t_s) + moved.force_n(t_s)
        early_s, late_s = (middle_s, late_s) if both_n.min() < target_n else (early_s, middle_s)
    return Press(end_s - early_s, after.seconds, after.rise_n, after.shape)

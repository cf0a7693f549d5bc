"""A small motion sensor on the back of a hand: gravity, the hand, its tremor, the chip's noise.

It reads pushes and turns, as an MPU-6050 does.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from sims.path import Glide, acceleration_m_s2, position_m
from sims.shape import Floats

G_M_S2: Final = 9.80665
#: The chip's own conversions, which its low-pass then averages.
_INSIDE_HZ: Final = 1000
#: A boxcar of n conversions is 3 dB down at this over n.
_BOX: Final = 0.443
_RANGES: Final = np.repeat([2.0 * G_M_S2, np.radians(250.0)], 3)
_STEPS: Final = np.repeat([G_M_S2 / 16_384, np.radians(1.0 / 131.0)], 3)
#: Half the step of the differences that give a turning.
_TURN_S: Final = 0.002


@dataclass(frozen=True, slots=True)
class MotionPlan:
    """A motion sensor and the body under it; ``rate_hz`` 0 is a hand without one.

    ``noise_ug`` is the chip's density in µg/√Hz below ``bandwidth_hz``, ``bias_mg`` what it
    reads of nothing (spread), ``turn_noise_deg`` in °/s/√Hz and ``turn_bias_deg`` in °/s the
    same of turning, whose bias creeps by ``turn_creep_deg`` a minute. The body tilts
    the hand by ``tilt_deg`` over 30 cm of its way, ``waves_deg`` up and down along it, and by
    ``breath_deg`` with each breath of ``breath_s``.
    ``tremor_m_s2`` is the RMS of the hand's tremor. Strokes are ``least_cm`` to ``most_cm``
    long and take ``stroke_share`` of the time from one to the next.
    """

    rate_hz: float = 0.0
    noise_ug: float = 300.0
    bandwidth_hz: float = 44.0
    bias_mg: float = 40.0
    turn_noise_deg: float = 0.007
    turn_bias_deg: float = 2.0
    turn_creep_deg: float = 0.05
    tilt_deg: float = 3.0
    waves_deg: float = 0.6
    breath_deg: float = 0.05
    breath_s: float = 4.3
    tremor_m_s2: float = 0.03
    tremor_hz: float = 9.0
    tremor_deg_s: float = 1.0
    least_cm: float = 20.0
    most_cm: float = 40.0
    stroke_share: float = 0.85


class Accelerometer:
    """Reads the hand's acceleration; asked for times in order, it gives the same however asked.

    ``lean_deg`` is how far the hand leans of its own at (n,) seconds, as one that presses does.
    """

    def __init__(
        self, plan: MotionPlan, seed: int, lean_deg: Callable[[Floats], Floats] | None = None
    ) -> None:
        self._plan = plan
        self._lean_deg = lean_deg
        draw = np.random.default_rng([seed, 31])
        self._noise = np.random.default_rng([seed, 32])
        self._mount = _turned(*np.radians(draw.normal(0.0, (8.0, 8.0, 25.0))))
        self._bias = draw.normal(0.0, plan.bias_mg * 1e-3 * G_M_S2, 3)
        self._turn_bias = np.radians(draw.normal(0.0, plan.turn_bias_deg, 3))
        self._creep = np.radians(draw.normal(0.0, plan.turn_creep_deg, 3)) / 60.0
        self._start = np.radians(draw.uniform(-8.0, 8.0, 2))
        self._sign = draw.choice((-1.0, 1.0), 2)
        self._wave_m = draw.uniform(0.35, 0.8, 2)
        self._phase = draw.uniform(0.0, 2.0 * np.pi, 8)
        self._tremor_hz = plan.tremor_hz + draw.uniform(-1.0, 1.0, 3)
        self._box = max(1, round(_BOX * _INSIDE_HZ / plan.bandwidth_hz))
        self._tail = np.empty((0, 6))
        self._inside = 0

    def read(self, glides: Sequence[Glide], t_s: Floats) -> Floats:
        """Return (n, 6) at ``t_s`` (n,), ascending from one call to the next: m/s² and rad/s."""
        last = np.floor(t_s * _INSIDE_HZ + 1e-6).astype(np.int64) + 1
        if not len(last):
            return np.empty((0, 6))
        first = self._inside - len(self._tail)
        inside = np.arange(self._inside, int(last[-1]), dtype=np.int64)
        self._inside = int(last[-1])
        raw = np.concatenate([self._tail, self._conversions(glides, inside / _INSIDE_HZ)])
        sums = np.concatenate([np.zeros((1, 6)), np.cumsum(raw, axis=0)])
        ends = last - first
        begins = np.maximum(ends - self._box, 0)
        mean = (sums[ends] - sums[begins]) / (ends - begins)[:, np.newaxis]
        self._tail = raw[-self._box :]
        clipped = np.clip(mean, -_RANGES, _RANGES)
        return np.asarray(np.rint(clipped / _STEPS) * _STEPS)

    def _conversions(self, glides: Sequence[Glide], t_s: Floats) -> Floats:
        plan = self._plan
        before, now, after = (self._upward(glides, t_s + by) for by in (-_TURN_S, 0.0, _TURN_S))
        # What is upward turns backwards in a hand's own axes as the hand turns.
        turning = np.asarray(np.cross((after - before) / (2.0 * _TURN_S), now), np.float64)
        pushed = G_M_S2 * now
        pushed[:, 0] += acceleration_m_s2(glides, t_s)
        turns = 2.0 * np.pi * np.multiply.outer(t_s, self._tremor_hz) + self._phase[:3]
        shake = np.sqrt(2.0) * np.sin(turns)
        pushed += plan.tremor_m_s2 * shake
        turning += np.radians(plan.tremor_deg_s) * np.roll(shake, 1, axis=1)
        bias = self._turn_bias + np.multiply.outer(t_s, self._creep)
        # A density of d has a variance of d² times half the rate of its samples.
        noise = self._noise.standard_normal((len(t_s), 6)) * np.sqrt(_INSIDE_HZ / 2)
        noise[:, :3] *= plan.noise_ug * 1e-6 * G_M_S2
        noise[:, 3:] *= np.radians(plan.turn_noise_deg)
        noise[:, :3] += self._seen(pushed) + self._bias
        noise[:, 3:] += self._seen(turning) + bias
        return np.asarray(noise, np.float64)

    def _seen(self, of_hand: Floats) -> Floats:
        """Return vectors (n, 3) of the hand along the sensor's own axes."""
        return np.asarray((of_hand[:, np.newaxis, :] * self._mount).sum(axis=2))

    def _upward(self, glides: Sequence[Glide], t_s: Floats) -> Floats:
        """Return what is upward along the hand's axes, (n, 3)."""
        pitch, roll = self._tilts(position_m(glides, t_s), t_s)
        upward = (np.sin(pitch), np.cos(pitch) * np.sin(roll), np.cos(pitch) * np.cos(roll))
        return np.stack(upward, axis=1)

    def _tilts(self, at_m: Floats, t_s: Floats) -> tuple[Floats, Floats]:
        """Return how the hand lies, pitch and roll in radians, (n,) each."""
        plan = self._plan
        breath = np.sin(2.0 * np.pi * t_s / plan.breath_s + self._phase[3])
        tilts = []
        for axis, share in ((0, 1.0), (1, 0.5)):
            wave = np.sin(2.0 * np.pi * at_m / self._wave_m[axis] + self._phase[4 + axis])
            deg = share * self._sign[axis] * plan.tilt_deg * at_m / 0.3
            deg = deg + plan.waves_deg * wave + plan.breath_deg * share * breath
            if self._lean_deg is not None:
                deg = deg + share * self._lean_deg(t_s)
            tilts.append(self._start[axis] + np.radians(deg))
        return tilts[0], tilts[1]


def _turned(roll: float, pitch: float, yaw: float) -> Floats:
    """Return the (3, 3) turn of a sensor that lies askew by these angles."""
    cosines, sines = np.cos([roll, pitch, yaw]), np.sin([roll, pitch, yaw])
    about_x = np.array([[1, 0, 0], [0, cosines[0], -sines[0]], [0, sines[0], cosines[0]]])
    about_y = np.array([[cosines[1], 0, sines[1]], [0, 1, 0], [-sines[1], 0, cosines[1]]])
    about_z = np.array([[cosines[2], -sines[2], 0], [sines[2], cosines[2], 0], [0, 0, 1]])
    return np.asarray(about_z @ about_y @ about_x, np.float64)

"""Hours of sensors whose zero moves and hands that are light: seeded, with the truth of both."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sims.shape import Floats

#: A resistor's law in the typical glove, and its converter.
_A_N, _B, _FULL = 12.0, 1.125, 4095.0


@dataclass(frozen=True, slots=True, eq=False)
class ZeroTrial:
    """One stretch: ``zero_n`` (n,) is the true zero of the whole sensor, ``touch_n`` (n,) the hand.

    ``read_n`` (n, taxels) is what the sensor says in newtons; ``floor``: never below nothing.
    """

    kind: str
    rate_hz: float
    floor: bool
    t_s: Floats
    zero_n: Floats
    touch_n: Floats
    read_n: Floats

    @property
    def touched(self) -> NDArray[np.bool_]:
        """Where a hand is on it, (n,)."""
        return self.touch_n > 0.0


@dataclass(frozen=True, slots=True)
class Device:
    """What reads: taxels, rate and noise of one taxel in newtons."""

    name: str
    taxels: int
    rate_hz: float
    floor: bool
    noise_n: float


GLOVE = Device("glove", 8, 100.0, floor=True, noise_n=0.0)
PAD = Device("pad", 256, 50.0, floor=True, noise_n=0.0)
SCALE = Device("load cell", 1, 10.0, floor=False, noise_n=0.004)
DEVICES = (GLOVE, PAD, SCALE)

Draw = np.random.Generator
Shape = Callable[[Floats, Draw], Floats]


def zero_trials(seed: int = 1, seconds: float = 600.0) -> Iterator[ZeroTrial]:
    """Yield a trial of each zero with each touch on each device."""
    for d, device in enumerate(DEVICES):
        for z, (zero_name, zero) in enumerate(ZEROS.items()):
            for k, (touch_name, touch) in enumerate(TOUCHES.items()):
                draw = np.random.default_rng([seed, d, z, k])
                kind = f"{device.name}, {zero_name}, {touch_name}"
                yield _trial(kind, device, zero, touch, draw, seconds)


def trial_of(
    device: Device, zero: str, touch: str, seed: int = 1, seconds: float = 600.0
) -> ZeroTrial:
    """Return one trial by the names of its parts."""
    draw = np.random.default_rng([seed, 77])
    kind = f"{device.name}, {zero}, {touch}"
    shape = (ZEROS | STEPS)[zero]
    return _trial(kind, device, shape, TOUCHES[touch], draw, seconds)


def _trial(
    kind: str, device: Device, zero: Shape, touch: Shape, draw: Draw, seconds: float
) -> ZeroTrial:
    t_s = np.arange(round(seconds * device.rate_hz)) / device.rate_hz
    zero_n = zero(t_s, draw)
    if device.floor:
        # Without any strap a resistor rests at nothing, and cannot drift below it.
        zero_n = np.maximum(zero_n + 0.05, 0.0)
    touch_n = touch(t_s, draw)
    creep_n = _creep(touch_n, 1.0 / device.rate_hz)
    share = draw.dirichlet(np.full(device.taxels, 4.0))
    under = np.zeros(device.taxels)
    under[draw.permutation(device.taxels)[: max(1, device.taxels // 4)]] = 1.0
    force_n = np.outer(zero_n, share) + np.outer(touch_n + creep_n, under / under.sum())
    return ZeroTrial(
        kind, device.rate_hz, device.floor, t_s, zero_n, touch_n, _read(force_n, device, draw)
    )


def _read(force_n: Floats, device: Device, draw: Draw) -> Floats:
    """Return what a device makes of newtons (n, taxels): noise, and a resistor's converter."""
    if not device.floor:
        return force_n + device.noise_n * draw.standard_normal(force_n.shape)
    relative = (np.maximum(force_n, 0.0) / _A_N) ** (1.0 / _B)
    counts = _FULL * relative / (1.0 + relative) + 0.4 * draw.standard_normal(force_n.shape)
    counts = np.clip(np.rint(counts), 0.0, _FULL - 1.0)
    return np.asarray(_A_N * (counts / (_FULL - counts)) ** _B)


def _creep(touch_n: Floats, period_s: float) -> Floats:
    """Return what stays of a press for a while: 1 % for some seconds, 0.4 % for half a minute."""
    creep_n = np.zeros_like(touch_n)
    for share, fade_s in ((0.01, 3.0), (0.004, 30.0)):
        keep = np.exp(-period_s / fade_s)
        state, held = 0.0, np.empty_like(touch_n)
        for k, force_n in enumerate(touch_n.tolist()):
            state = keep * state + (1.0 - keep) * force_n
            held[k] = state
        creep_n += share * held
    return creep_n


# -- how a zero moves ----------------------------------------------------------------------


def _still(t_s: Floats, draw: Draw) -> Floats:
    del draw
    return np.zeros_like(t_s)


def _drift(t_s: Floats, draw: Draw) -> Floats:
    return np.asarray(draw.uniform(2e-4, 4e-4) * draw.choice((-1.0, 1.0)) * t_s)


def _warming(t_s: Floats, draw: Draw) -> Floats:
    most_n = draw.uniform(0.1, 0.25) * draw.choice((-1.0, 1.0))
    return np.asarray(most_n * (1.0 - np.exp(-t_s / 300.0)))


def _wander(t_s: Floats, draw: Draw) -> Floats:
    turn_s = draw.uniform(600.0, 1200.0)
    return 0.1 * np.sin(2.0 * np.pi * (t_s / turn_s + draw.uniform())) * (1.0 - np.exp(-t_s / 60.0))


def _tightened(t_s: Floats, draw: Draw) -> Floats:
    return np.where(t_s < 60.0, 0.0, draw.uniform(0.5, 3.0))


def _falls(t_s: Floats, draw: Draw) -> Floats:
    return np.where(t_s < 60.0, 0.0, -draw.uniform(0.1, 0.25))


#: Those that a sensor does by itself, slowly; and those that happen to it.
ZEROS: dict[str, Shape] = {
    "still zero": _still,
    "drift": _drift,
    "warming": _warming,
    "wander": _wander,
}
STEPS: dict[str, Shape] = {"strap tightened": _tightened, "falls": _falls}

# -- how a hand is light -------------------------------------------------------------------


def _alive(force_n: Floats, t_s: Floats, draw: Draw) -> Floats:
    """Return a force as a living hand holds it: it breathes, and trembles a little."""
    breath = draw.uniform(0.02, 0.08) * np.sin(2 * np.pi * (draw.uniform(0.2, 0.3) * t_s + 0.3))
    tremble = draw.uniform(0.005, 0.02) * np.sin(2 * np.pi * draw.uniform(7.0, 10.0) * t_s)
    return np.asarray(force_n * (1.0 + breath + tremble))


def _ramps(rate_n_s: tuple[float, float], *, alive: bool) -> Shape:
    """Return touches of 0.3 to 1.5 N that come and go so fast, held for one to four minutes."""

    def shape(t_s: Floats, draw: Draw) -> Floats:
        force_n, at_s = np.zeros_like(t_s), draw.uniform(20.0, 60.0)
        while at_s < t_s[-1]:
            level_n, speed = draw.uniform(0.3, 1.5), np.exp(draw.uniform(*np.log(rate_n_s)))
            held_s, rise_s = draw.uniform(60.0, 240.0), level_n / speed
            rising = (t_s - at_s) * speed
            falling = (at_s + 2 * rise_s + held_s - t_s) * speed
            force_n += np.clip(np.minimum(rising, falling), 0.0, level_n)
            at_s += 2 * rise_s + held_s + draw.uniform(15.0, 60.0)
        return _alive(force_n, t_s, draw) if alive else force_n

    return shape


def _from_start(t_s: Floats, draw: Draw) -> Floats:
    """Return a hand that lies there before anything is measured, and lifts late."""
    off_s = draw.uniform(0.5, 0.9) * t_s[-1]
    force_n = np.where(t_s < off_s, draw.uniform(0.3, 1.5), 0.0)
    return _alive(force_n, t_s, draw) if draw.uniform() < 0.5 else force_n


def _never_lifts(t_s: Floats, draw: Draw) -> Floats:
    """Return strokes that ride on a resting contact, from the first minute to the end."""
    rest_n, peak_n, period_s = draw.uniform(0.3, 1.5), draw.uniform(4.0, 40.0), draw.uniform(3, 6)
    stroke = np.maximum(np.sin(2 * np.pi * t_s / period_s), 0.0) ** 2
    came = np.clip((t_s - 30.0) * 0.5, 0.0, rest_n)
    return np.asarray(came + np.where(t_s > 40.0, peak_n * stroke, 0.0))


def _lifts(t_s: Floats, draw: Draw) -> Floats:
    """Return strokes that lift in between, with rests of half a minute."""
    peak_n, period_s = draw.uniform(4.0, 40.0), draw.uniform(3, 6)
    stroke = np.maximum(np.sin(2 * np.pi * t_s / period_s), 0.0) ** 2
    return np.asarray(np.where(t_s % 120.0 < 80.0, peak_n * stroke, 0.0))


def _none(t_s: Floats, draw: Draw) -> Floats:
    del draw
    return np.zeros_like(t_s)


TOUCHES: dict[str, Shape] = {
    "no touch": _none,
    "laid on": _ramps((0.5, 5.0), alive=True),
    "laid on, still": _ramps((0.5, 5.0), alive=False),
    "crept on": _ramps((0.02, 0.05), alive=True),
    "crept on, still": _ramps((0.02, 0.05), alive=False),
    "there at start": _from_start,
    "never lifts": _never_lifts,
    "lifts": _lifts,
}

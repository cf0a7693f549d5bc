"""A seeded set of recordings of strokes with their own truth, as wide as hands and sensors are.

The levels, all shares of the sensor's range, are those of sensors that a person can build or buy:

- range 1 to 100 N; contact-on is 2 % of it, as 0.5 N is of a 20 N thumb sensor and 1.5 N of a
  palm's 100 N: it belongs to the sensor, the strokes do not move it;
- white noise 0.02 to 0.3 % (12-bit glove: one or two steps a taxel, root of their number added
  up, about 0.03 %; a good mat 0.05 %, a velostat mat 0.3 %);
- zero drifts by up to 0.5 % a minute, straight and in waves of 20 to 60 s (amplifier warming up,
  a strap that settles);
- tremor of 6 to 12 Hz, 0.3 to 1.5 % RMS of the force (physiological tremor of a hand that holds);
- strokes reach 6 to 95 % of the range, so 0.1 to 95 N, and take 0.2 to 12 s;
- a resting contact is 10 to 80 % of the strokes' rise, at least 1.5 times contact-on, and sways
  by 2 % a few times a minute; half of these hands lie there from the start, half are laid down;
- strokes that overlap come down to 3 to 35 % of the lesser one's rise before the next begins,
  kneads to 55 to 80 % of the lesser hump. A dip between has no name, so the set has none.

Taxels times rate go up to what a mat's wires carry; ``corner_set`` has the corner beyond that.

``HARSH`` goes beyond that, to where a peak cannot be known to 2 %: noise 0.3 to 1 %, a zero that
drifts by 0.5 to 2 % a minute, a tremor of 1.5 to 5 %.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from coach.signal.bands import Edges
from sims.stroke_plan import FINE, OVERLAPPING, Press, presses, top_s
from sims.stroke_shapes import SHAPES, Floats, minimum_jerk

KINDS = (*SHAPES, OVERLAPPING)
RATES_HZ = (25.0, 50.0, 100.0, 200.0, 500.0, 1000.0)
RANGES_N = (1.0, 3.0, 10.0, 30.0, 100.0)
LONGEST_S = 12.0
#: A mat's wires allow so many values a second; the corner beyond them is a set of its own.
MOST_VALUES_A_SECOND = 128_000
CORNER_SEEDS, CORNER_LONGEST_S = 50_000, 0.6
TAXELS = (8, 16, 64, 256, 1024)
CONTACT_SHARE = 0.02


@dataclass(frozen=True, slots=True)
class Levels:
    """From what to what the disturbances go: shares of the range, the tremor's of the force."""

    noise: tuple[float, float]
    drift: tuple[float, float]
    tremor: tuple[float, float]


HONEST = Levels(noise=(0.0002, 0.003), drift=(0.0, 0.005), tremor=(0.003, 0.015))
HARSH = Levels(noise=(0.003, 0.01), drift=(0.005, 0.02), tremor=(0.015, 0.05))


@dataclass(frozen=True, slots=True)
class TrueStroke:
    """What a stroke really was, from the noise-free force on a fine grid.

    ``onset_s`` and ``offset_s`` are the crossings of 10 % of the rise above its own baseline, or
    of contact-on where that is higher; the baseline is what it began at, or came down to: nothing,
    the rest, or the valley it shares with a stroke that overlaps. The tremor is in ``peak_n``,
    as the skin feels it, and not in the crossings: it passes a level many times, a stroke once.
    ``over_s`` is when one can know that it is over: its offset, or the onset of the next one
    where they overlap, for before that a valley is only a dip.
    """

    onset_s: float
    peak_s: float
    offset_s: float
    peak_n: float
    calm_peak_n: float
    base_n: float
    over_s: float


@dataclass(frozen=True, slots=True)
class Recording:
    """One recording: its sensor, hand and noise; ``newtons`` are made from the seed when asked."""

    kind: str
    seed: int
    rate_hz: float
    taxels: int
    range_n: float
    duration_s: float
    seconds: float
    presses: tuple[Press, ...]
    noise_n: float
    drift_n: float
    tremor: float
    rest_n: float
    laid_down_s: float | None

    @property
    def edges(self) -> Edges:
        """The bands' edges for this sensor: the palm's proportions over its range."""
        share = self.range_n / 100.0
        return Edges(CONTACT_SHARE * self.range_n, 10.0 * share, 30.0 * share, 60.0 * share)

    @property
    def t_s(self) -> Floats:
        """Return the seconds of the samples, (n,)."""
        return np.arange(int(self.duration_s * self.rate_hz)) / self.rate_hz

    def calm_n(self, t_s: Floats) -> Floats:
        """Return the force meant at seconds ``t_s`` (n,), without tremor, noise and drift."""
        rest_n = np.full(len(t_s), self.rest_n)
        if self.laid_down_s is not None:
            rest_n *= minimum_jerk((t_s - self.laid_down_s) / 0.6)
        turn = 2 * np.pi * (0.07 + 0.05 * (self.seed % 3)) * t_s
        force_n = rest_n * (1.0 + 0.02 * np.sin(turn))
        for press in self.presses:
            part = slice(*np.searchsorted(t_s, (press.start_s, press.start_s + press.seconds)))
            force_n[part] += press.force_n(t_s[part])
        return force_n

    def force_n(self, t_s: Floats) -> Floats:
        """Return the force on the skin at seconds ``t_s`` (n,): the force meant and its tremor."""
        frequency_hz = 6.0 + 6.0 * (self.seed * 0.618 % 1.0)
        swell = 1.0 + 0.5 * np.sin(2 * np.pi * 0.7 * t_s + self.seed)
        tremor = np.sqrt(2.0 / 1.125) * self.tremor * swell
        trembling = 1.0 + tremor * np.sin(2 * np.pi * frequency_hz * t_s)
        return np.asarray(self.calm_n(t_s) * trembling)

    def newtons(self) -> Floats:
        """Return what the sensor says, (n, taxels): spread over a palm's spot, noise, drift."""
        rng = np.random.default_rng((self.seed, 1))
        t_s = self.t_s
        place = np.arange(self.taxels) / self.taxels
        weight = np.exp(-0.5 * ((place - rng.uniform(0.3, 0.7)) / 0.15) ** 2)
        weight /= weight.sum()
        wave_s = rng.uniform(20.0, 60.0)
        wave = np.sin(2 * np.pi * t_s / wave_s) * wave_s / (2 * np.pi * 60.0)
        zero_n = self.drift_n * (0.5 * t_s / 60.0 + 0.5 * wave)
        noise_n = rng.normal(0.0, self.noise_n / np.sqrt(self.taxels), (len(t_s), self.taxels))
        newtons = np.asarray(self.force_n(t_s)[:, None] * weight)
        newtons += zero_n[:, None] / self.taxels
        newtons += noise_n
        return newtons

    def truth(self) -> tuple[TrueStroke, ...]:
        """Return what really happened, in order."""
        found = []
        bounds = self._valleys_s()
        for k, press in enumerate(self.presses):
            begin_s = max(press.start_s, bounds[k])
            end_s = min(press.start_s + press.seconds, bounds[k + 1])
            found.append(self._true_stroke(np.linspace(begin_s, end_s, FINE)))
        for k, (press, other) in enumerate(zip(self.presses[:-1], self.presses[1:], strict=True)):
            if other.start_s < press.start_s + press.seconds:
                found[k] = replace(found[k], over_s=found[k + 1].onset_s)
        return tuple(found)

    def _valleys_s(self) -> list[float]:
        """Return the seconds of the least force between each stroke and the next, and the ends."""
        valleys = [0.0]
        for one, other in zip(self.presses[:-1], self.presses[1:], strict=True):
            t_s = np.linspace(top_s(one), top_s(other), 4 * FINE)
            least = self.calm_n(t_s)
            valleys.append(
                float(t_s[np.flatnonzero(least <= least.min() + 1e-12).mean().astype(int)])
            )
        return [*valleys, self.duration_s]

    def _true_stroke(self, t_s: Floats) -> TrueStroke:
        calm_n, force_n = self.calm_n(t_s), self.force_n(t_s)
        top, contact_n = int(calm_n.argmax()), self.edges.contact_n
        peak_n = float(calm_n[top])
        levels_n = [max(base + 0.1 * (peak_n - base), contact_n) for base in calm_n[[0, -1]]]
        onset_s = _first_reached(t_s, calm_n, levels_n[0])
        offset_s = _first_reached(t_s[::-1], calm_n[::-1], levels_n[1])
        peak_s = float(t_s[force_n.argmax()])
        base_n = float(calm_n[0])
        return TrueStroke(onset_s, peak_s, offset_s, float(force_n.max()), peak_n, base_n, offset_s)


def _first_reached(t_s: Floats, force_n: Floats, level_n: float) -> float:
    at = int(np.flatnonzero(force_n >= level_n)[0])
    if at == 0:
        return float(t_s[0])
    share = (level_n - force_n[at - 1]) / (force_n[at] - force_n[at - 1])
    return float(t_s[at - 1] + share * (t_s[at] - t_s[at - 1]))


def stroke_set(
    seed: int, rounds: int, strokes: int = 6, levels: Levels = HONEST
) -> Iterator[Recording]:
    """Yield ``rounds`` recordings of every kind at every rate, all else drawn from the seed."""
    number = 0
    for _ in range(rounds):
        for kind in KINDS:
            for rate_hz in RATES_HZ:
                yield _recording(kind, rate_hz, seed * 100_000 + number, strokes, levels)
                number += 1


def corner_set(seed: int, strokes: int = 6) -> Iterator[Recording]:
    """Yield a recording of every kind where most values come: 1,024 taxels at 1,000 Hz.

    Its strokes take 0.2 to 0.6 s, for a minute of it is half a gigabyte; the rest is drawn.
    """
    for number, kind in enumerate(KINDS):
        here = seed * 100_000 + CORNER_SEEDS + number
        recording = _recording(kind, max(RATES_HZ), here, strokes, HONEST, CORNER_LONGEST_S)
        yield replace(recording, taxels=max(TAXELS))


def _recording(
    kind: str,
    rate_hz: float,
    seed: int,
    strokes: int,
    levels: Levels,
    longest_s: float = LONGEST_S,
) -> Recording:
    rng = np.random.default_rng(seed)
    fitting = [count for count in TAXELS if count * rate_hz <= MOST_VALUES_A_SECOND]
    range_n = float(rng.choice(RANGES_N))
    rise_n = float(max(0.1, range_n * np.exp(rng.uniform(np.log(0.06), np.log(0.95)))))
    rest_n = 0.0
    laid_down_s = None
    if rng.random() < 1 / 3:
        rise_n = min(rise_n, 0.5 * range_n)
        rest_n = max(1.5 * CONTACT_SHARE * range_n, float(rng.uniform(0.1, 0.8)) * rise_n)
        laid_down_s = 0.6 if rng.random() < 0.5 else None
    lead_s = 1.2 if laid_down_s is None else 3.2
    seconds = float(np.exp(rng.uniform(np.log(0.2), np.log(longest_s))))
    planned = presses(rng, kind, lead_s, seconds, rise_n, strokes)
    return Recording(
        kind=kind,
        seed=seed,
        rate_hz=rate_hz,
        taxels=int(rng.choice(fitting)),
        range_n=range_n,
        duration_s=planned[-1].start_s + planned[-1].seconds + 1.5,
        seconds=seconds,
        presses=planned,
        noise_n=range_n * float(np.exp(rng.uniform(*np.log(levels.noise)))),
        drift_n=range_n * float(rng.choice([-1.0, 0.0, 1.0])) * float(rng.uniform(*levels.drift)),
        tremor=float(rng.choice([0.0, 1.0])) * float(rng.uniform(*levels.tremor)),
        rest_n=rest_n,
        laid_down_s=laid_down_s,
    )

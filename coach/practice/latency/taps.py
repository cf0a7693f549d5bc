"""Taps on the beat with a gloved finger on a key: how much later the sensor tells than the key.

A key's second and the sensor's onset of the same tap differ by the sensor's latency less the
key's own. A key's second and the beat differ by the sound's latency less what the person came
early; from that alone nobody can tell the two apart, for people tap 14 to 50 ms early (Repp 2005).
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from coach.saying import Said, say, say_many
from coach.signal.beat_grid import BeatGrid

#: So many taps are asked for, and so many are the fewest that say anything.
WANTED: Final = 16
FEWEST: Final = 10
#: A touch is of the key that it is this near to.
_REACH_S: Final = 0.3
#: More scattered taps than these have no middle worth keeping (about three times a beginner's).
MOST_SENSOR_SPREAD_S: Final = 0.05
MOST_BESIDE_SPREAD_S: Final = 0.12
#: No clock here tells less than this.
_LEAST_ERROR_S: Final = 0.002
#: Of a median's standard error over that of a mean, and of a 95 % range.
_MEDIAN: Final = 1.2533
_RANGE: Final = 1.96
#: A spread by the median distance from the median is that of a normal one.
_NORMAL: Final = 1.4826
#: From the lowest tenth of a normal spread to its highest.
_TENTHS: Final = 2.563


@dataclass(frozen=True, slots=True)
class Figure:
    """A middle of ``count`` times in seconds; the true one is within ``error_s`` 95 times of 100.

    ``spread_s`` is how much single ones scatter about it.
    """

    seconds: float
    error_s: float
    spread_s: float
    count: int


@dataclass(frozen=True, slots=True)
class Found:
    """What taps came to: ``sensor`` onset minus key, ``beside`` key minus beat.

    Either is None where it cannot be told; the problem then says why in a sentence.
    """

    sensor: Figure | None = None
    sensor_problem: str = ""
    beside: Figure | None = None
    beside_problem: str = ""

    @property
    def sound_at_least_s(self) -> float:
        """By how much the sound is late at least: people never tap late on what they hear."""
        if self.beside is None:
            return 0.0
        return max(0.0, self.beside.seconds - self.beside.error_s)


def found_of(beat: BeatGrid, keys_s: Sequence[float], onsets_s: Sequence[float]) -> Found:
    """Return what taps came to; all are host seconds, each oldest first."""
    offsets_s = _paired(keys_s, onsets_s)
    sensor, sensor_problem = _sensor(offsets_s, len(keys_s))
    beside_s = [key_s - beat.nearest_stroke_s(key_s) for key_s in keys_s]
    beside = _figure(beside_s) if len(beside_s) >= FEWEST else None
    beside_problem = ""
    if beside is None:
        beside_problem = say_many(
            "{n} tap is too few to tell; tap {wanted} times.",
            "{n} taps are too few to tell; tap {wanted} times.",
            len(keys_s),
            wanted=WANTED,
        )
    elif beside.spread_s > MOST_BESIDE_SPREAD_S:
        beside, beside_problem = None, say("Your taps were too far apart from each other to tell.")
    return Found(sensor, sensor_problem, beside, beside_problem)


def _sensor(offsets_s: Sequence[float], taps: int) -> tuple[Figure | None, str]:
    if len(offsets_s) < FEWEST:
        return None, (_too_few(len(offsets_s), taps) if offsets_s else _none_felt(taps))
    figure = _figure(offsets_s)
    if figure.spread_s > MOST_SENSOR_SPREAD_S:
        return None, say(
            "The sensor told of some touches {ms:.0f} ms sooner after the key than of others, "
            "too much to tell; press straight down, one tap a count.",
            ms=1000 * (max(offsets_s) - min(offsets_s)),
        )
    return figure, ""


def _none_felt(taps: int) -> Said:
    return say(
        "None was felt by the sensor among {taps} taps; press the key with the finger that "
        "wears it, down to the end, and let go.",
        taps=taps,
    )


def _too_few(felt: int, taps: int) -> Said:
    return say(
        "Only {felt} were felt by the sensor among {taps} taps; press the key with the finger "
        "that wears it, down to the end, and let go.",
        felt=felt,
        taps=taps,
    )


def _paired(keys_s: Sequence[float], onsets_s: Sequence[float]) -> list[float]:
    """Return onset minus key of each key with the onset nearest to it, each onset once."""
    nearest: dict[int, float] = {}
    keys = np.asarray(keys_s, np.float64)
    for onset_s in onsets_s:
        if not len(keys):
            break
        at = int(np.argmin(np.abs(keys - onset_s)))
        off_s = onset_s - float(keys[at])
        if abs(off_s) <= _REACH_S and abs(off_s) < abs(nearest.get(at, math.inf)):
            nearest[at] = off_s
    return [nearest[at] for at in sorted(nearest)]


def _figure(values_s: Sequence[float]) -> Figure:
    middle_s = float(np.median(values_s))
    about = _NORMAL * float(np.median(np.abs(np.asarray(values_s) - middle_s)))
    low_s, high_s = np.quantile(values_s, (0.1, 0.9)).tolist()
    # One finger that slipped is forgiven, three are not.
    spread_s = max(about, (high_s - low_s) / _TENTHS)
    error_s = max(_LEAST_ERROR_S, _RANGE * _MEDIAN * spread_s / math.sqrt(len(values_s)))
    return Figure(middle_s, error_s, spread_s, len(values_s))

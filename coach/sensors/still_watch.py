"""Whether a whole sensor says the same for ever: no hand holds so still that nothing changes."""

import math
from functools import reduce
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

#: A hand trembles by a part in a hundred, many times a second; so long nothing is no hand.
STILL_S: Final = 4.0
_FEWEST_SAMPLES: Final = 16
#: A sensor whose steps are larger than this share of the force does not show that it trembles.
_COARSE: Final = 0.02
#: A sensor that never rested for longer than this with nothing on it flickers at rest as well.
_FLICKERS_S: Final = 0.5
_ENOUGH_CHANGES: Final = 200
_FLAGS_A_WORD: Final = 8
_SHORT_ROW: Final = 64
#: So many samples are taken together: each call costs more than their numbers.
_TOGETHER: Final = 64


class StillWatch:
    """Watches one device's samples for the last that differed from the one before it.

    With nothing on it a sensor may well be still: many digital ones read nothing but zero then.
    So what is still there is stuck only on a sensor that had flickered at rest all along.
    """

    def __init__(self, contact_n: float) -> None:
        self._contact_n = contact_n
        self._counts: Floats | None = None
        self._waiting: list[tuple[Floats, Floats, Floats]] = []
        self._waiting_samples = 0
        self._force_n = 0.0
        self._since_s = self._newest_s = 0.0
        self._same = 0
        self._finest_n = math.inf
        self._changes_at_rest = 0
        self._longest_rest_s = 0.0

    def forget(self) -> None:
        """Begin anew, with what is known of the sensor."""
        self._catch_up()
        self._counts = None

    def take(self, t_s: Floats, counts: Floats, total_n: Floats) -> None:
        """Take samples (n,), (n, taxels) and what they came to in newtons (n,), for good."""
        self._waiting.append((t_s, counts, total_n))
        self._waiting_samples += len(t_s)
        if self._waiting_samples >= _TOGETHER:
            self._catch_up()

    def _catch_up(self) -> None:
        if self._waiting:
            parts = zip(*self._waiting, strict=True)
            self._look(*(each[0] if len(each) == 1 else np.concatenate(each) for each in parts))
            self._waiting, self._waiting_samples = [], 0

    def _look(self, t_s: Floats, counts: Floats, total_n: Floats) -> None:
        if self._counts is None:
            self._begin(t_s[0], counts[0], total_n[0])
        assert self._counts is not None
        changed = _changed(counts, self._counts)
        self._newest_s, last = float(t_s[-1]), len(t_s) - 1
        count = np.count_nonzero(changed)
        if not count:
            self._same += len(t_s)
            return
        # Of a sensor that flickers every sample is another: nothing has to be picked out.
        if count == len(t_s):
            self._note(t_s, total_n)
        else:
            places = np.flatnonzero(changed)
            last = int(places[-1])
            self._note(t_s[places], total_n[places])
        self._begin(t_s[last], counts[-1], total_n[last])
        self._same = len(t_s) - last - 1

    def _note(self, t_s: Floats, total_n: Floats) -> None:
        """Take changes (m,): how long what was before each lasted, and by how much it differs."""
        held_n = np.concatenate([[self._force_n], total_n[:-1]])
        steps_n = np.abs(total_n - held_n)
        finest_n = float(steps_n.min())
        if not finest_n > 0.0:
            finest_n = float(np.min(steps_n[steps_n > 0.0], initial=math.inf))
        self._finest_n = min(self._finest_n, finest_n)
        rests = np.abs(held_n) < self._contact_n
        count = int(np.count_nonzero(rests))
        if count:
            self._changes_at_rest += count
            lasted_s = t_s - np.concatenate([[self._since_s], t_s[:-1]])
            longest_s = float(np.where(rests, lasted_s, 0.0).max())
            self._longest_rest_s = max(self._longest_rest_s, longest_s)

    def _begin(self, t_s: float, counts: Floats, force_n: float) -> None:
        self._counts = counts.copy()
        self._since_s, self._force_n, self._same = float(t_s), float(force_n), 0

    @property
    def stuck(self) -> bool:
        """Whether it has said the same for too long."""
        if self._has_changed():
            return False
        self._catch_up()
        long = self._newest_s - self._since_s >= STILL_S and self._same >= _FEWEST_SAMPLES
        if self._counts is None or not long:
            return False
        force_n = abs(self._force_n)
        if force_n < self._contact_n:
            flickers = self._longest_rest_s <= _FLICKERS_S
            return flickers and self._changes_at_rest >= _ENOUGH_CHANGES
        return self._finest_n == math.inf or self._finest_n <= _COARSE * force_n

    def _has_changed(self) -> bool:
        """Whether what waits ends in other readings than it began after, not long ago."""
        if not self._waiting or self._counts is None:
            return False
        first_s, last_s = self._waiting[0][0][0], self._waiting[-1][0][-1]
        changed = np.count_nonzero(self._waiting[-1][1][-1] != self._counts)
        return bool(changed) and last_s - first_s < STILL_S


def _changed(counts: Floats, before: Floats) -> NDArray[Any]:
    """Return (n,) what is not nothing where a sample (taxels,) differs from the one before it."""
    differ = np.empty(counts.shape, np.bool_)
    np.not_equal(counts[0], before, out=differ[0])
    np.not_equal(counts[1:], counts[:-1], out=differ[1:])
    if counts.shape[1] % _FLAGS_A_WORD or counts.shape[1] > _SHORT_ROW:
        return np.asarray(differ.any(axis=1))
    # Rows of few flags cost more than their flags: eight of them are one number.
    return reduce(np.bitwise_or, differ.view(np.uint64).T)

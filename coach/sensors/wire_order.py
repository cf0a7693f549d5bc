"""Where a sample frame belongs: its place in the stream told from its two wrapping counters.

The sample counter wraps each 65,536 samples and the microseconds each 71.6 minutes; together,
and with the host's stamps across a silence, they place a frame exactly.
"""

from collections.abc import Iterable
from typing import Final

import numpy as np
from numpy.typing import NDArray

_U16 = 1 << 16
_U32 = 1 << 32
#: A frame this much older than its predecessor is no late frame but a device that restarted.
_LATEST_S = 1.0
_LATEST_PERIODS = 4
#: So many frames in a row that fit nowhere: the device counts anew, believe it.
_MISFITS_TO_RESTART = 8
#: A late frame comes alone or in a burst; for so long only a device that counts anew sends them.
_LATE_FOR_S = 0.25
#: How far declared and true rate may lie apart for whole wraps of the counter to be told.
_RATE_TOLERANCE = 0.2

#: Within this the microseconds cannot wrap, and the host's stamps need not be asked.
MOST_SILENCE_S: Final = 1_000.0

#: What ``admit`` says of a frame that is not to be used.
DUPLICATE: Final = -1
MISFIT: Final = -2


class StreamOrder:
    """Places sample frames: exact gaps, duplicates, wraps, restarts. Deterministic, no clock.

    ``elapsed_us`` is the newest used frame's device time since the first of its epoch, and
    ``base_s`` the stream second at which that epoch began.
    """

    __slots__ = (
        "_begun",
        "_host_s",
        "_late_since_s",
        "_longest_step_us",
        "_misfits",
        "_next_seq",
        "_restarting",
        "_samples",
        "_time_us",
        "base_s",
        "elapsed_us",
        "epoch",
        "period_us",
    )

    def __init__(self) -> None:
        self._begun = self._restarting = False
        self._next_seq = self._time_us = self._samples = self._misfits = 0
        self._host_s = 0.0
        self._late_since_s: float | None = None
        self._longest_step_us = 0.0
        self.period_us = 0.0
        self.epoch = 0
        self.base_s = 0.0
        self.elapsed_us = 0

    def set_rate(self, rate_hz: float) -> None:
        """Set the samples per second that the device declares."""
        self.period_us = 1e6 / rate_hz
        self._longest_step_us = max(50_000.0, 2.5 * self.period_us)

    def restart(self) -> None:
        """The device says that it has booted: what comes next is a new epoch."""
        self._restarting = self._begun

    def admit(self, seq: int, time_us: int, samples: int, host_s: float) -> int:
        """Return how many samples are missing before this frame, or why not to use it."""
        if not self._begun:
            return self._use(seq, time_us, samples, host_s)
        if self._restarting:
            return self._begin_epoch(seq, time_us, samples, host_s)
        step_us = self._step_us(time_us, host_s)
        if step_us <= -max(_LATEST_S * 1e6, _LATEST_PERIODS * self.period_us):
            return self._begin_epoch(seq, time_us, samples, host_s)
        missing = self._missing(seq, step_us)
        if missing < 0 and step_us <= 0:
            return self._is_late(seq, time_us, samples, host_s)
        if missing < 0 or step_us <= 0:
            self._misfits += 1
            if self._misfits < _MISFITS_TO_RESTART:
                return MISFIT
            return self._begin_epoch(seq, time_us, samples, host_s)
        self.elapsed_us += step_us
        self._use(seq, time_us, samples, host_s)
        return missing

    def follow(self, heads: Iterable[tuple[int, int]], samples: int, host_s: float) -> list[float]:
        """Use frames as long as each is plainly the very next one.

        ``heads`` are (seq, time_us) of one chunk's frames, from its first on or from one after a
        frame that was admitted. Returns the stream second of each that followed. A pause ends
        the run, so that what comes next has its own block.
        """
        begins_s: list[float] = []
        if not self._may_follow(host_s):
            return begins_s
        next_seq, newest_us, longest_us = self._next_seq, self._time_us, self._longest_step_us
        elapsed_us, base_s = self.elapsed_us, self.base_s
        for seq, time_us in heads:
            step_us = time_us - newest_us
            if not 0 < step_us <= longest_us:
                # Once in 71 minutes they wrap.
                step_us &= 0xFFFFFFFF
                if not 0 < step_us <= longest_us:
                    break
            if seq != next_seq:
                break
            next_seq = (seq + samples) & 0xFFFF
            newest_us = time_us
            elapsed_us += step_us
            begins_s.append(base_s + elapsed_us / 1e6)
        if begins_s:
            self.elapsed_us = elapsed_us
            self._use((next_seq - samples) % _U16, newest_us, samples, host_s)
        return begins_s

    def continues(self, seq: int, time_us: int, host_s: float) -> bool:
        """Say whether a frame is plainly the very next one."""
        step_us = (time_us - self._time_us) & 0xFFFFFFFF
        return (
            self._may_follow(host_s)
            and seq == self._next_seq
            and 0 < step_us <= self._longest_step_us
        )

    def _may_follow(self, host_s: float) -> bool:
        """Say whether a frame's counters alone tell that it is the next one."""
        near = host_s - self._host_s < MOST_SILENCE_S
        return near and self._begun and not self._restarting

    def following(
        self, seqs: NDArray[np.uint16], times_us: NDArray[np.uint32], samples: int
    ) -> NDArray[np.bool_]:
        """Return (n,) whether each frame is plainly the next after the one before it."""
        steps_us = np.diff(times_us)
        follows = np.zeros(len(seqs), np.bool_)
        follows[1:] = np.diff(seqs) == np.uint16(samples % _U16)
        follows[1:] &= (steps_us > 0) & (steps_us <= self._longest_step_us)
        return follows

    def follow_all(
        self, seq: int, times_us: NDArray[np.uint32], samples: int, host_s: float
    ) -> NDArray[np.int64]:
        """Use frames of many chunks, each the very next one; ``seq`` and ``host_s`` the last's.

        Returns the ``elapsed_us`` of each.
        """
        steps_us = np.diff(times_us, prepend=np.uint32(self._time_us)).astype(np.int64)
        elapsed_us = self.elapsed_us + np.cumsum(steps_us)
        self.elapsed_us = int(elapsed_us[-1])
        self._use(seq, int(times_us[-1]), samples, host_s)
        return elapsed_us

    def stream_s(self, time_us: int, host_s: float) -> float | None:
        """Return the stream second of a device time near the newest sample, None before it."""
        if self.waits:
            return None
        return self.base_s + (self.elapsed_us + self._step_us(time_us, host_s)) / 1e6

    @property
    def newest_s(self) -> float:
        """The stream second of the newest used frame."""
        return self.base_s + self.elapsed_us / 1e6

    @property
    def waits(self) -> bool:
        """Whether no sample has come yet, or none since the device said that it has restarted."""
        return not self._begun or self._restarting

    def epoch_us(self, time_us: int, host_s: float, near_us: int) -> int | None:
        """Return a device time as microseconds of the epoch, None where nothing tells it.

        It has to lie within ``near_us`` of where the newest sample and the arrivals put it.
        """
        step_us = self._step_us(time_us, host_s)
        expected_us = max(0, round((host_s - self._host_s) * 1e6))
        if self.waits or abs(step_us - expected_us) > near_us:
            return None
        return self.elapsed_us + step_us

    def _step_us(self, time_us: int, host_s: float) -> int:
        """Microseconds from the last frame's time; of all wraps the one nearest the host's."""
        silence_s = host_s - self._host_s
        expected = round(silence_s * 1e6) if silence_s > 0 else 0
        return expected + (time_us - self._time_us - expected + _U32 // 2) % _U32 - _U32 // 2

    def _missing(self, seq: int, step_us: int) -> int:
        """Samples between, negative when seq lies behind; whole wraps told by the time."""
        ahead = (seq - self._next_seq) % _U16
        if ahead == 0:
            return 0
        by_time = step_us / self.period_us - self._samples
        missing = ahead + _U16 * round((by_time - ahead) / _U16)
        if abs(missing - by_time) > _RATE_TOLERANCE * abs(by_time) + _U16 // 4:
            return ahead if ahead < _U16 // 2 else ahead - _U16
        return missing

    def _use(self, seq: int, time_us: int, samples: int, host_s: float) -> int:
        self._next_seq = (seq + samples) % _U16
        self._time_us, self._samples, self._host_s = time_us, samples, host_s
        self._begun, self._misfits, self._late_since_s = True, 0, None
        return 0

    def _is_late(self, seq: int, time_us: int, samples: int, host_s: float) -> int:
        """Take a frame of before: one that came late, or a restarted device's."""
        if self._late_since_s is None:
            self._late_since_s = host_s
        if host_s - self._late_since_s < _LATE_FOR_S:
            return DUPLICATE
        return self._begin_epoch(seq, time_us, samples, host_s)

    def _begin_epoch(self, seq: int, time_us: int, samples: int, host_s: float) -> int:
        newest_us = self.elapsed_us + (self._samples - 1) * self.period_us
        silence_s = max(host_s - self._host_s, self.period_us / 1e6)
        self.base_s += newest_us / 1e6 + silence_s
        self.elapsed_us = 0
        self.epoch += 1
        self._restarting = False
        self._use(seq, time_us, samples, host_s)
        # Both frames came when their last sample was taken, so this frame's own are not missing.
        return max(0, round(silence_s * 1e6 / self.period_us) - samples)

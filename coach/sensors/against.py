"""The reference wizard: a glove pressed on a scale, and what both said meanwhile.

No I/O: samples of both come in, a step with a sentence comes out, and after five slow presses
a calibration or the reason why there is none.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.saying import joined, say
from coach.sensors.calibrating import PRESSES, Step
from coach.sensors.calibrating_words import notes_of, said_error
from coach.sensors.calibration import Calibration, Calibrator, DataError, Floats
from coach.sensors.clock import DeviceClock
from coach.sensors.reference_fit import AgainstReference, fit_against
from coach.sensors.settling import PressCounter
from coach.sensors.source import SampleBlock, SensorInfo
from coach.sensors.tracks import LATEST_S, Track

#: Readings are kept as means over so long: memory has a bound whatever the rate.
HOP_S: Final = 0.01
_HOP_OF_MANY_S: Final = 0.025
_MANY_TAXELS: Final = 128
#: Heard before the presses count for nothing, so that the sensor's rest is known too.
LEAST_S: Final = 12.0
#: Somebody who has not pressed five times by then will not.
MOST_S: Final = 180.0
#: A lag that is nothing beside the time between two of a scale's numbers.
_AT_ONCE_S: Final = 0.02
_AFTER_S: Final = LATEST_S + 0.3


class SensorEar:
    """Keeps what one sensor read, on the host's seconds; begins anew when the sensor does."""

    def __init__(self, info: SensorInfo) -> None:
        self._full_scale = np.inf if info.full_scale is None else info.full_scale
        self._hop_s = HOP_S if info.taxels <= _MANY_TAXELS else _HOP_OF_MANY_S
        self._epoch = 0
        self._clock = DeviceClock()
        self._first_host_s: float | None = None
        self._last_host_s = 0.0
        self._without_number = 0
        # Of each hop: its number, samples, the sum of their times, the sum of their readings.
        self._hops: list[tuple[int, int, float, Floats]] = []
        self._limited: list[bool] = []

    def take(self, block: SampleBlock) -> None:
        """Take samples as they come."""
        if block.epoch != self._epoch:
            self._epoch = block.epoch
            self._begin_anew()
        if self._first_host_s is None:
            self._first_host_s = block.host_s
        self._last_host_s = block.host_s
        self._clock.update(float(block.t_s[-1]), block.host_s)
        numbers = np.isfinite(block.counts).all(axis=1)
        self._without_number += int((~numbers).sum())
        t_s, counts = block.t_s[numbers], block.counts[numbers]
        hops = np.floor(t_s / self._hop_s).astype(np.int64)
        begins = np.flatnonzero(np.diff(hops, prepend=-1))
        for begin, end in zip(begins, [*begins[1:], len(hops)], strict=True):
            self._add(int(hops[begin]), t_s[begin:end], counts[begin:end])

    @property
    def seconds(self) -> float:
        """How long it has been heard."""
        return 0.0 if self._first_host_s is None else self._last_host_s - self._first_host_s

    def track(self) -> tuple[Track, NDArray[np.bool_]]:
        """Return the readings (n, taxels) so far, and where (n,) one was at its limit.

        Raises DataError where there is too little to speak of.
        """
        whole = sum(samples for _, samples, _, _ in self._hops)
        if len(self._hops) < 2 or self._without_number > whole:
            raise DataError(say("a sensor sends no numbers; check its wire and try again"))
        t_s = np.array([time_s / samples for _, samples, time_s, _ in self._hops])
        values = np.stack([total / samples for _, samples, _, total in self._hops])
        host_s = t_s + np.array([self._clock.offset_s(moment_s) for moment_s in t_s.tolist()])
        rising = np.maximum.accumulate(host_s)
        return Track(rising, values), np.array(self._limited)

    def _begin_anew(self) -> None:
        self._clock.reset()
        self._first_host_s = None
        self._without_number = 0
        self._hops.clear()
        self._limited.clear()

    def _add(self, hop: int, t_s: Floats, counts: Floats) -> None:
        samples, time_s, total = len(t_s), float(t_s.sum()), counts.sum(axis=0)
        limited = bool((counts >= self._full_scale).any())
        if self._hops and self._hops[-1][0] == hop:
            _, before, before_s, before_total = self._hops.pop()
            samples, time_s, total = samples + before, time_s + before_s, total + before_total
            limited = self._limited.pop() or limited
        self._hops.append((hop, samples, time_s, total))
        self._limited.append(limited)


class AgainstWizard:
    """One calibration against a reference, from first press to coefficients.

    ``known`` is the reference's own calibration, if it has one. Raises DataError where the
    reference cannot be read as newtons.
    """

    def __init__(
        self,
        info: SensorInfo,
        reference: SensorInfo,
        made_on: str,
        known: Calibration | None = None,
    ) -> None:
        self._info, self._reference, self._made_on = info, reference, made_on
        self._newtons = Calibrator(reference, known)
        self._glove_ear, self._reference_ear = SensorEar(info), SensorEar(reference)
        self._presses = PressCounter(_in_newtons(reference))
        self._pressed_by_s = 0.0
        self._problem = ""
        self.found: AgainstReference | None = None

    @property
    def calibration(self) -> Calibration | None:
        """What was found, None as long as there is nothing."""
        return None if self.found is None else self.found.calibration

    @property
    def step(self) -> Step:
        """What the person sees now."""
        if self._problem:
            return Step("refused", say("There is no calibration this time."), problem=self._problem)
        if self.found is not None:
            return Step("done", _summary(self.found, self._reference.name))
        done = min(self._presses.presses, PRESSES)
        if done == PRESSES:
            return Step("presses", say("Thank you; hands off for a moment."), False, done, PRESSES)
        ask = (
            say(
                "Lay it on {reference}, hand off. Then press on it slowly, from nothing to as "
                "firm as you ever will: count to four, and to four while you let go.",
                reference=self._reference.name,
            )
            if done == 0
            else say("And again, slowly: four to press, four to let go.")
        )
        return Step("presses", ask, False, done + 1, PRESSES)

    def feed(self, block: SampleBlock) -> None:
        """Take samples of the sensor that is to be calibrated."""
        if self.found is None and not self._problem:
            self._glove_ear.take(block)

    def feed_reference(self, block: SampleBlock) -> None:
        """Take samples of the reference."""
        if self.found is not None or self._problem:
            return
        before = self._presses.presses
        newtons = np.nansum(self._newtons.newtons(block.counts), axis=1)
        self._presses.feed(newtons[:, None])
        self._reference_ear.take(
            SampleBlock(block.t_s, newtons[:, None], block.host_s, block.missing, block.epoch)
        )
        heard_s = self._reference_ear.seconds
        if self._presses.presses != before:
            self._pressed_by_s = heard_s
        enough = self._presses.presses >= PRESSES and heard_s >= LEAST_S
        if (enough and heard_s >= self._pressed_by_s + _AFTER_S) or heard_s > MOST_S:
            self._fit()

    def _fit(self) -> None:
        try:
            readings, limited = self._glove_ear.track()
            reference, _ = self._reference_ear.track()
            self.found = fit_against(self._info, readings, limited, reference, self._made_on)
        except DataError as problem:
            self._problem = str(problem)


def _in_newtons(reference: SensorInfo) -> SensorInfo:
    """Return the reference as what the wizard makes of it: one number, in newtons."""
    return SensorInfo(reference.name, reference.device_id, "", 1, reference.rate_hz, 1.0)


def _summary(found: AgainstReference, reference: str) -> str:
    made = found.calibration
    law = {"power": say("a power law"), "linear": say("a straight line"), "scale": say("a scale")}[
        made.law
    ]
    said = say(
        "Calibrated against {reference} by {law}: {error}, pressing and letting go "
        "differ by {hysteresis_percent:.0f}%; readings miss it by {rmse_n:.2f} N; {answers}.",
        reference=reference,
        law=law,
        error=said_error(made),
        hysteresis_percent=100 * made.hysteresis,
        rmse_n=made.rmse_n,
        answers=_answers(found.lag.seconds),
    )
    return joined(" ", [said, *notes_of(made)])


def _answers(lag_s: float) -> str:
    if abs(lag_s) < _AT_ONCE_S:
        return say("both answer at once")
    lag_ms = abs(lag_s) * 1000
    if lag_s > 0:
        return say("it answers {lag_ms:.0f} ms later", lag_ms=lag_ms)
    return say("it answers {lag_ms:.0f} ms sooner", lag_ms=lag_ms)

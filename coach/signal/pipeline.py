"""From newtons to readings, strokes and alarms, the same in any split of the stream."""

import math
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from coach.signal.bands import BANDS, Band, BandClassifier, Edges
from coach.signal.centre import CentreOfPressure
from coach.signal.choosing import Chooser, Manner
from coach.signal.hops import HopFilter
from coach.signal.past_range import PastRange
from coach.signal.readings import PipelineOutput, Readings, joined
from coach.signal.strokes import Stroke
from coach.signal.too_much import TooMuchLatch
from coach.signal.too_much_shown import TooMuchShown

__all__ = ["Pipeline", "PipelineOutput", "Readings"]

Array = NDArray[np.float64]

#: A step in time beyond this, and beyond so many periods, is a gap; beyond the last one when
#: the rate is unknown.
GAP_S = 0.05
GAP_PERIODS = 2.5
GAP_UNKNOWN_S = 0.25
#: A long block is taken in pieces that stay in the processor's cache: of all taxels, or of sums.
PIECE_VALUES = 131_072
PIECE_SUMS = 32_768
TOO_MUCH = BANDS.index(Band.TOO_MUCH)


class Pipeline:
    """Judges one stream of newtons; blocks in, readings out, bit-identical in any split.

    ``areas_mm2`` has an area for each taxel where they are known, ``positions_mm`` an (x, y) for
    each of a pad that a hand can travel over. Without a rate, or with a
    cutoff too near it, nothing is filtered and each sample is a reading. NaN and infinite taxels
    are left out of the sum; a sample without any valid taxel has force NaN and no band. One past
    the sensor's range reads at most as the end of the scale; no stroke or alarm has newtons there.
    """

    def __init__(
        self,
        rate_hz: float | None,
        taxels: int,
        edges: Edges,
        areas_mm2: tuple[float, ...] = (),
        cutoff_hz: float = 10.0,
        positions_mm: tuple[tuple[float, float], ...] = (),
    ) -> None:
        self.last_newtons: Array = np.zeros(taxels)
        self._kpa_per_n = _kpa_per_newton(areas_mm2, taxels)
        known = len(positions_mm) == taxels
        self._centre = CentreOfPressure(positions_mm) if known else None
        self._cutoff_hz = cutoff_hz
        self._latch = TooMuchLatch(edges)
        self._shown = TooMuchShown(edges)
        self._past = PastRange()
        self._bands = BandClassifier(edges)
        self._chooser = Chooser(edges, travels=known)
        self._last_s = math.nan
        self.set_rate(rate_hz)

    @property
    def too_much(self) -> bool:
        """Whether the alarm stands at the newest sample."""
        return self._latch.active

    @property
    def speed_cm_s(self) -> float | None:
        """How fast the hand travels now, cm/s, None where nothing tells it."""
        return self._chooser.speed_cm_s

    @property
    def glides_untold(self) -> bool:
        """Whether a hand has been on for longer than one glide, with nothing to tell the next."""
        return self._chooser.untold

    @property
    def group_delay_s(self) -> float:
        """Seconds by which the low-pass is late, already taken off all times."""
        return self._hops.group_delay_s

    @property
    def due(self) -> tuple[int, int]:
        """After how many samples the next band is decided, and in how many each later one."""
        return self._hops.due, self._hops.samples

    def set_edges(self, edges: Edges) -> None:
        """Judge by other edges from the next sample on; an alarm that stands goes on."""
        self._latch.edges = self._shown.edges = self._bands.edges = edges
        self._chooser.set_edges(edges)

    def set_manner(self, manner: Manner | None) -> None:
        """Count from now on the strokes that hands make so; None: free practice."""
        self._chooser.set_manner(manner)

    def moved(self, strokes: Iterable[Stroke]) -> tuple[Stroke, ...]:
        """Return those of the glove's motion strokes, told up to now, that count."""
        return self._past.taken_out(self._chooser.moved(strokes))

    def set_rate(self, rate_hz: float | None) -> None:
        """Filter for another rate from the next sample on; alarm, band and stroke go on."""
        self._gap_s = GAP_UNKNOWN_S if rate_hz is None else max(GAP_S, GAP_PERIODS / rate_hz)
        self._hops = HopFilter(
            rate_hz,
            self._cutoff_hz,
            with_peak=self._kpa_per_n is not None,
            with_centre=self._centre is not None,
        )
        self._chooser.set_rate(self._hops.hop_s, self._hops.noise_share, self._hops.samples)

    def update(
        self,
        t_s: Array,
        newtons: Array,
        saturated: NDArray[np.bool_],
        missing: int = 0,
        total_n: Array | None = None,
    ) -> PipelineOutput:
        """Judge n samples: stream seconds (n,), newtons (n, taxels), saturated (n,).

        ``missing`` samples were lost just before the block; ``total_n`` (n,) are its sums, whatever
        is in them, where the caller has them already.
        """
        t_s = np.ascontiguousarray(t_s, np.float64)
        newtons = np.ascontiguousarray(newtons, np.float64)
        if missing:
            self._hops.restart()
        if not len(t_s):
            return joined([], self._hops.hop_s)
        # Where no taxel has an area or a place, only the sums are looked at.
        alone = total_n is not None and self._kpa_per_n is None and self._centre is None
        rows = PIECE_SUMS if alone else max(1, PIECE_VALUES // newtons.shape[1])
        if len(t_s) <= rows:
            outputs = self._piece(t_s, newtons, saturated, total_n)
        else:
            outputs = []
            for at in range(0, len(t_s), rows):
                piece = slice(at, at + rows)
                total = None if total_n is None else total_n[piece]
                outputs += self._piece(t_s[piece], newtons[piece], saturated[piece], total)
        self.last_newtons = newtons[-1].copy()
        return outputs[0] if len(outputs) == 1 else joined(outputs, self._hops.hop_s)

    def finish(self) -> PipelineOutput:
        """End the stream: close the alarm that stands and a stroke that has come down."""
        alarm = self._latch.finish()
        return PipelineOutput(
            self._hops.nothing,
            self._past.taken_out(self._chooser.finish()),
            ended=() if alarm is None else (alarm,),
        )

    def _piece(
        self, t_s: Array, newtons: Array, saturated: NDArray[np.bool_], total_n: Array | None
    ) -> list[PipelineOutput]:
        """Sum up the taxels, then judge each run without a gap by itself."""
        total_n, peak_kpa = self._sums(newtons, total_n)
        moments = None if self._centre is None else self._centre.moments(newtons, total_n)
        gaps = self._gaps(t_s)
        if not gaps:
            return [self._run(t_s, (total_n, peak_kpa), saturated, moments)]
        outputs = []
        for begin, end in zip([0, *gaps], [*gaps, len(t_s)], strict=True):
            if gaps and begin == gaps[0]:
                self._hops.restart()
                self._latch.interrupt()
                self._bands.reset()
                self._shown.reset()
                gaps = gaps[1:]
            if begin < end:
                run = slice(begin, end)
                here = None if moments is None else moments[:, run]
                force = total_n[run], peak_kpa[run]
                outputs.append(self._run(t_s[run], force, saturated[run], here))
        return outputs

    def _gaps(self, t_s: Array) -> list[int]:
        """Return the indexes of samples that do not follow the one before them."""
        first_step_s = float(t_s[0]) - self._last_s
        self._last_s = float(t_s[-1])
        gaps = [0] if first_step_s > self._gap_s or first_step_s < 0.0 else []
        if len(t_s) > 1:
            steps_s = t_s[1:] - t_s[:-1]
            if steps_s[steps_s.argmax()] > self._gap_s or steps_s[steps_s.argmin()] < 0.0:
                gaps += (np.flatnonzero((steps_s > self._gap_s) | (steps_s < 0.0)) + 1).tolist()
        return gaps

    def _run(
        self,
        t_s: Array,
        force: tuple[Array, Array],
        saturated: NDArray[np.bool_],
        moments: Array | None,
    ) -> PipelineOutput:
        force = self._past.bounded(t_s, force, saturated, self._latch.edges)
        latched = self._latch.update(t_s, *force, saturated)
        hops = self._hops.update(t_s, *force, latched.active, moments)
        if hops is None:
            return PipelineOutput(self._hops.nothing, (), latched.started, latched.ended)
        band = self._bands.update(hops.t_s, hops.force_n, hops.peak_kpa)
        shown = self._shown.update(hops.t_s, hops.too_much, hops.force_n, hops.peak_kpa)
        if np.count_nonzero(shown):
            band[shown] = TOO_MUCH
        strokes = self._past.taken_out(self._chooser.update(hops))
        readings = Readings(
            hops.t_s, hops.force_n, band, hops.too_much, hops.peak_kpa, self._hops.hop_s
        )
        return PipelineOutput(readings, strokes, latched.started, latched.ended)

    def _sums(self, newtons: Array, total_n: Array | None) -> tuple[Array, Array]:
        """Return total newtons and the hardest taxel's kPa, (n,) each, NaN where unknown."""
        total_n = newtons.sum(axis=1) if total_n is None else total_n
        scale = self._kpa_per_n
        finite = np.isfinite(total_n)
        peak_kpa = np.empty(len(total_n))
        if scale is None:
            peak_kpa.fill(np.nan)
        else:
            (newtons * scale).max(axis=1, out=peak_kpa)
        if np.count_nonzero(finite) < len(finite):
            invalid = np.flatnonzero(~finite)
            rows = newtons[invalid]
            valid = np.isfinite(rows)
            some = valid.any(axis=1)
            total_n = total_n.copy()
            total_n[invalid] = np.where(some, np.where(valid, rows, 0.0).sum(axis=1), np.nan)
            if scale is not None:
                hardest = np.where(valid, rows, -np.inf) * scale
                peak_kpa[invalid] = np.where(some, hardest.max(axis=1), np.nan)
        return total_n, peak_kpa


def _kpa_per_newton(areas_mm2: tuple[float, ...], taxels: int) -> Array | None:
    """Return kPa per newton for each taxel (1 N/mm² is 1,000 kPa), None where areas are unknown."""
    if len(areas_mm2) != taxels or not all(area > 0.0 for area in areas_mm2):
        return None
    return 1000.0 / np.array(areas_mm2)

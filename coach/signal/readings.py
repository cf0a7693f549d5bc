"""What the pipeline says: readings about a hundred times a second, strokes and alarms."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from coach.signal.strokes import Stroke
from coach.signal.too_much import TooMuch


@dataclass(frozen=True, slots=True, eq=False)
class Readings:
    """Low-passed readings, one a hop, oldest first; m may be 0.

    ``t_s`` (m,) stream seconds, corrected for the filter's delay; ``force_n`` (m,) newtons, NaN
    where no taxel is valid; ``band`` (m,) int8, an index into ``coach.signal.bands.BANDS``;
    ``too_much`` (m,) the alarm stood within the hop; ``peak_kpa`` (m,) the hardest taxel, NaN
    where no areas are known. ``hop_s`` is how many seconds one reading stands for, 0.0 while the
    sample rate is unknown.
    """

    t_s: NDArray[np.float64]
    force_n: NDArray[np.float64]
    band: NDArray[np.int8]
    too_much: NDArray[np.bool_]
    peak_kpa: NDArray[np.float64]
    hop_s: float


@dataclass(frozen=True, slots=True, eq=False)
class PipelineOutput:
    """All that one block completed.

    ``started`` holds the onsets of alarms that began, in stream seconds, at the very sample that
    proved them; ``ended`` the alarms that are over.
    """

    readings: Readings
    strokes: tuple[Stroke, ...] = ()
    started: tuple[float, ...] = ()
    ended: tuple[TooMuch, ...] = ()


def empty_readings(hop_s: float = 0.0) -> Readings:
    """Return readings of no hop at all."""
    nothing = np.empty(0)
    return Readings(nothing, nothing, np.empty(0, np.int8), np.empty(0, np.bool_), nothing, hop_s)


def joined(outputs: list[PipelineOutput], hop_s: float = 0.0) -> PipelineOutput:
    """Return several outputs as one, in their order."""
    parts = [empty_readings(hop_s), *(output.readings for output in outputs)]
    return PipelineOutput(
        Readings(
            np.concatenate([part.t_s for part in parts]),
            np.concatenate([part.force_n for part in parts]),
            np.concatenate([part.band for part in parts]),
            np.concatenate([part.too_much for part in parts]),
            np.concatenate([part.peak_kpa for part in parts]),
            hop_s,
        ),
        tuple(stroke for output in outputs for stroke in output.strokes),
        tuple(onset_s for output in outputs for onset_s in output.started),
        tuple(event for output in outputs for event in output.ended),
    )

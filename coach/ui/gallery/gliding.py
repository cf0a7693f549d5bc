"""A hand that glides, for the gallery: over a pad that knows its speed, and in a glove without."""

from dataclasses import replace

import numpy as np

from coach.signal.bands import Band
from coach.views import LiveView, Snapshot


def over_pad(routine: Snapshot, pressure_kpa: np.ndarray) -> Snapshot:
    """Return a moment of a long glide over a pad."""
    return replace(
        routine,
        live=LiveView(Band.LIGHT, 8.2, False, 6.0, speed_cm_s=4.2),
        link=replace(routine.link, name="Pad 16 × 16", rate_hz=100.0, taxels=256, battery=None),
        pressure_kpa=pressure_kpa,
        trace_n=_lightly(routine),
        target=Band.LIGHT,
        glides=True,
    )


def untold(routine: Snapshot) -> Snapshot:
    """Return a moment of even gliding in a glove that has nothing but force."""
    return replace(
        routine,
        live=LiveView(Band.LIGHT, 8.2, False, None),
        trace_n=_lightly(routine),
        target=Band.LIGHT,
        steadiness="unknown",
        glides=True,
        glides_untold=True,
    )


def _lightly(routine: Snapshot) -> np.ndarray:
    """Return the curve of a hand that has been as light as it is now."""
    wobble = 0.7 * np.sin(1.7 * routine.trace_t_s) + 0.4 * np.sin(4.3 * routine.trace_t_s)
    return np.asarray(8.2 + wobble - wobble[-1])

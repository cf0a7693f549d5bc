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
        target=Band.LIGHT,
        glides=True,
    )


def untold(routine: Snapshot) -> Snapshot:
    """Return a moment of even gliding in a glove that has nothing but force."""
    return replace(
        routine,
        live=LiveView(Band.LIGHT, 8.2, False, None),
        target=Band.LIGHT,
        steadiness="unknown",
        glides=True,
        glides_untold=True,
    )

"""From newtons back to readings: the inverse of the way there."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.sensors.calibration import Calibration, Calibrator
from coach.sensors.source import Curve, SensorInfo

FULL = 4095.0


def calibrator(law, a, b, taxels=1):
    curve = None if law == "scale" else Curve(law, a, b)
    info = SensorInfo("G", "00", "1", taxels, 200.0, a if curve is None else None, FULL, curve)
    return Calibrator(info)


@given(
    st.sampled_from(["power", "linear", "scale"]),
    st.floats(0.01, 100.0),
    st.floats(0.5, 3.0),
    st.lists(st.floats(1.5, 0.98 * FULL), min_size=1, max_size=6),
)
def test_readings_come_back_from_their_newtons(law, a, b, readings):
    law_of = calibrator(law, a, b if law == "power" else 0.0)
    counts = np.array(readings)[:, None]
    # A fraction of a count keeps the table of whole readings out of it.
    newtons = law_of.newtons(counts + 0.001)
    assert law_of.counts_for(newtons) == pytest.approx(counts + 0.001, rel=1e-6)


@given(st.floats(0.5, 100.0), st.floats(0.01, 60.0))
def test_newtons_come_back_from_their_readings(a, force_n):
    law_of = calibrator("linear", a, -0.4)
    counts = law_of.counts_for(np.array([[force_n]]))
    if counts[0, 0] < 0.989 * FULL:
        assert law_of.newtons(counts)[0, 0] == pytest.approx(force_n, rel=1e-9)


def test_each_taxel_has_its_own_readings():
    info = SensorInfo("G", "00", "1", 2, 200.0, None, FULL, Curve("power", 1.0, 1.0))
    own = Calibration("power", (10.0, 20.0), (1.0, 1.0), "00", "2026-01-01")
    found = Calibrator(info, own).counts_for(20.0)
    # r = F / a: 2 and 1, so two thirds and half of full scale.
    assert found == pytest.approx([FULL * 2 / 3, FULL / 2])

"""A slice of the soak in every run: the whole of it is ``python -m sims soak``."""

import pytest

from sims.soak.command import held, lines
from sims.soak.sitting import Soaked, soak


def test_half_a_minute_loses_nothing_and_its_clocks_stay_together():
    told = soak(0.007)
    assert told.dropped == 0
    assert told.sent == told.heard == told.kept == pytest.approx(0.007 * 3600 * 200, abs=5)
    assert told.problems == ()
    # The beat was told twice: at its beginning and once more.
    assert 0.0 < told.drift_s <= 0.005


@pytest.mark.parametrize(
    "worse",
    [
        {"kept": 719},
        {"missing": 1},
        {"motor_s": 0.006},
        {"beat_s": 0.006},
        {"mapping_s": 0.006},
        {"problems": ("Giving hints stopped working.",)},
        {"memory": [(0.0, 100), (1800.0, 100), (3600.0, 106)]},
        {"memory": [(0.0, 100), (1800.0, 100), (3600.0, 94)]},
    ],
)
def test_what_is_not_as_promised_does_not_hold(worse):
    fine = {"hours": 1.0, "ppm": 60.0, "sent": 720, "heard": 720, "kept": 720}
    fine |= {"memory": [(0.0, 50), (600.0, 100), (3600.0, 104)]}
    assert held(Soaked(**fine))
    told = Soaked(**{**fine, **worse})
    assert not held(told)
    assert lines(told)

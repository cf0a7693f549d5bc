"""A calibration beside a window: a sensor whose law is known is found again, step by step."""

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from coach.engine.weighing import Weighing, WeighingView
from coach.errors import DeviceError
from coach.sensors.calibration import Calibrator, DataError
from coach.sensors.source import Chunk, SampleBlock, SensorInfo
from coach.timing import VirtualClock
from coach.units import NEWTONS_PER_KG

#: This sensor says 20 for each newton, and 7 with nothing on it.
COUNTS_PER_N, REST = 20.0, 7.0
INFO = SensorInfo("Bench", "bench-1", "1.0", 1, 100.0, None)
WEIGHTS_KG = (0.5, 1.0, 2.0)


class Bench:
    """A sensor with a load on it, which also is its own decoder."""

    format = "text"

    def __init__(self) -> None:
        self.clock = VirtualClock(10.0)
        self.load_kg, self.lost, self.closed = 0.0, False, False
        self.told = False
        self.at_s = 0.0

    def open(self, _clock: object) -> None:
        """Be there at once."""

    def read(self, timeout_s: float) -> Chunk | None:
        if self.lost:
            raise DeviceError("the sensor is gone; check its plug")
        self.clock.wait_until(self.clock.now_s() + timeout_s)
        return Chunk(self.clock.now_s(), b".")

    def write(self, data: bytes) -> None:
        """Understand nothing."""

    def close(self) -> None:
        self.closed = True

    counts: Any = None

    def feed(self, chunk: Chunk) -> list[object]:
        t_s = self.at_s + np.arange(5) / 100.0
        self.at_s += 0.05
        force_n = self.load_kg * NEWTONS_PER_KG
        counts = np.full((5, 1), REST + COUNTS_PER_N * force_n)
        block = SampleBlock(t_s, counts, chunk.host_s)
        if self.told:
            return [block]
        self.told = True
        return [INFO, block]


@pytest.fixture
def bench() -> Bench:
    return Bench()


def weighing_on(bench: Any) -> Weighing:
    return Weighing(bench, bench, bench.clock, "2026-11-22", "palm", WEIGHTS_KG)


def turns(weighing: Weighing, seconds: float = 4.0) -> WeighingView:
    for _ in range(round(seconds / 0.05)):
        weighing.turn()
    return weighing.view


def asked(view: WeighingView) -> str:
    assert view.step is not None
    return view.step.sentence


def weighed(weighing: Weighing, bench: Bench) -> Iterator[WeighingView]:
    """Do all that is asked, and yield how it stands after each weight."""
    weighing.wish("skip")
    weighing.turn()
    weighing.wish("ready")
    turns(weighing)
    while (view := weighing.view).step is not None and view.step.kind == "weight":
        bench.load_kg = next(stage.weight_kg for stage in view.stages if not stage.done)
        turns(weighing, 0.2)
        weighing.wish("ready")
        yield turns(weighing)


def test_all_weights_lead_to_the_sensors_own_law(bench: Bench) -> None:
    weighing = weighing_on(bench)
    weighing.turn()
    assert asked(weighing.view).startswith("Press the sensor firmly")
    views = list(weighed(weighing, bench))
    assert [sum(stage.done for stage in view.stages) for view in views] == [1, 2, 3, 4, 5]
    found = views[-1].calibration
    assert found is not None
    assert found.device_id == "bench-1"
    ten_n = Calibrator(INFO, found).newtons(np.array([[REST + 10.0 * COUNTS_PER_N]]))
    nothing = Calibrator(INFO, found).newtons(np.array([[REST]]))
    assert float((ten_n - nothing)[0, 0]) == pytest.approx(10.0, rel=0.02)


def test_a_weight_can_be_taken_back_and_measured_again(bench: Bench) -> None:
    weighing = weighing_on(bench)
    weighing.turn()
    steps = weighed(weighing, bench)
    next(steps)
    second = next(steps)
    assert "2 kg" in asked(second)
    weighing.wish("undo")
    view = turns(weighing, 0.1)
    assert "1 kg" in asked(view)
    assert sum(stage.done for stage in view.stages) == 1
    assert list(weighed(weighing, bench))[-1].calibration is not None


def test_the_last_weight_can_be_measured_again_when_all_is_done(bench: Bench) -> None:
    weighing = weighing_on(bench)
    weighing.turn()
    assert list(weighed(weighing, bench))[-1].calibration is not None
    weighing.wish("undo")
    view = turns(weighing, 0.1)
    assert view.calibration is None
    assert asked(view) == "Go back to 500 g."


def test_what_is_felt_is_seen_at_once(bench: Bench) -> None:
    weighing = weighing_on(bench)
    turns(weighing, 0.2)
    bench.load_kg = 2.0
    assert turns(weighing, 0.1).share == pytest.approx(1.0)
    bench.load_kg = 1.0
    assert turns(weighing, 0.1).share == pytest.approx(0.5)


def test_a_sensor_that_goes_away_says_so(bench: Bench) -> None:
    weighing = weighing_on(bench)
    turns(weighing, 0.2)
    bench.lost = True
    assert "check its plug" in turns(weighing, 0.1).lost


def test_weights_that_cannot_calibrate_are_refused_at_once(bench: Any) -> None:
    with pytest.raises(DataError, match="different weights"):
        Weighing(bench, bench, bench.clock, "2026-11-22", "palm", (1.0, 2.0))


def test_its_thread_ends_and_lets_the_device_go(bench: Bench) -> None:
    weighing = weighing_on(bench)
    weighing.start()
    weighing.close()
    weighing.close()
    assert bench.closed

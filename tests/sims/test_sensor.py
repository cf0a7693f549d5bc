"""The simulated glove as the coach meets it: a source like any other."""

import numpy as np
import pytest

from coach.errors import DeviceError, UsageError
from coach.sensors.address import open_source
from coach.sensors.source import Chunk
from coach.sensors.wire import Samples, Stop, encode
from coach.sensors.wire_codec import FrameParser
from coach.timing import VirtualClock
from sims.scenario import scenario_names
from sims.sensor import SimSource


def opened(address: str, at_s: float = 500.0) -> tuple[SimSource, VirtualClock]:
    source, clock = open_source(address), VirtualClock(at_s)
    assert isinstance(source, SimSource)
    source.open(clock)
    return source, clock


def read_until(source: SimSource, clock: VirtualClock, until_s: float) -> list[Chunk]:
    chunks = []
    while clock.now_s() < until_s - 1e-9:
        chunk = source.read(min(0.05, until_s - clock.now_s()))
        if chunk is not None:
            chunks.append(chunk)
    return chunks


@pytest.mark.parametrize("name", scenario_names())
def test_every_scenario_opens_by_its_address(name, hear):
    source, clock = opened(f"sim:{name}?seed=3")
    heard = hear(read_until(source, clock, 501.0))
    assert heard.counts.samples == heard.info.rate_hz
    assert source.format == "wire"


@pytest.mark.parametrize(
    "address", ["sim:nobody", "sim:steady?seed=x", "sim:steady?seed=-1", "sim:steady?speed=2"]
)
def test_a_wrong_address_is_told_in_one_line(address):
    with pytest.raises(UsageError) as told:
        open_source(address)
    assert "\n" not in str(told.value)


def test_chunks_come_on_absolute_deadlines_even_after_a_stall():
    source, clock = opened("sim:steady")
    read_until(source, clock, 501.0)
    clock.advance(2.0)
    late = [source.read(0.0) for _ in range(200)]
    assert [chunk.host_s for chunk in late] == pytest.approx(501.0 + 0.01 * np.arange(1, 201))
    assert source.read(0.005) is None
    assert clock.now_s() == pytest.approx(503.005)


def test_truth_grows_with_what_was_delivered():
    source, clock = opened("sim:steady")
    read_until(source, clock, 500.5)
    assert source.truth.strokes == ()
    read_until(source, clock, 530.0)
    assert len(source.truth.strokes) == 7
    assert source.truth.until_s == pytest.approx(30.0)


def test_a_pulled_plug_is_told_and_the_glove_comes_back_as_a_restarted_device(hear):
    source, clock = opened("sim:unplugged")
    chunks = read_until(source, clock, 508.0)
    with pytest.raises(DeviceError, match="unplugged"):
        source.read(0.05)
    with pytest.raises(DeviceError):
        source.read(0.05)
    with pytest.raises(DeviceError):
        source.write(encode(Stop()))
    source.close()
    clock.advance(1.0)
    with pytest.raises(DeviceError, match="back"):
        source.open(clock)
    clock.advance(2.5)
    source.open(clock)
    chunks += read_until(source, clock, 540.0)
    heard = hear(chunks)
    assert heard.epochs == 2
    assert heard.counts.samples == 200 * (40.0 - 3.5)
    ((out_s, back_s),) = source.truth.outages
    assert (out_s, back_s) == pytest.approx((8.0, 11.5))
    whole, known = source.truth.strokes, source.truth.heard_strokes
    assert len(whole) == 10
    assert [s.onset_s for s in known] == [s.onset_s for s in whole if not 5 < s.onset_s < 11]
    second = heard.t_s > 10.0
    assert heard.t_s[second][0] == pytest.approx(11.5, abs=0.02)
    truth_n = source.truth.force_n(heard.t_s[second])
    assert np.abs(heard.total_n[second] - truth_n).mean() < 0.5


def test_opening_again_without_a_pulled_plug_goes_on_in_the_same_world(hear):
    source, clock = opened("sim:steady")
    chunks = read_until(source, clock, 504.0)
    source.close()
    source.close()
    clock.advance(10.0)
    source.open(clock)
    chunks += read_until(source, clock, 520.0)
    heard = hear(chunks)
    assert heard.counts.bad_frames == 0
    assert heard.epochs == 2
    truth_n = source.truth.force_n(heard.t_s)
    assert np.abs(heard.total_n - truth_n).mean() < 0.5


def test_a_command_is_obeyed_within_one_chunk():
    source, clock = opened("sim:steady")
    read_until(source, clock, 501.0)
    source.write(encode(Stop()))
    parser = FrameParser(taxels=8)
    said = [m for chunk in read_until(source, clock, 502.0) for m in parser.feed(chunk.data)]
    assert not any(isinstance(message, Samples) for message in said)

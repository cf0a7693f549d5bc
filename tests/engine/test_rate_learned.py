"""A device whose rate is learned as it speaks: what a hand does meanwhile is not interrupted."""

import numpy as np
import pytest

from coach.engine.chain import Chain, ChainOutput
from coach.sensors.decoders import make_decoder
from coach.sensors.source import Chunk
from coach.signal.bands import PALM, Band

SECONDS = 4.0


def fed(rates_hz: list[float], force_n: float) -> tuple[Chain, list[ChainOutput]]:
    """Feed number lines of one force, for some seconds at each of the rates."""
    chain = Chain(make_decoder("text"), PALM)
    outputs, host_s = [], 100.0
    for rate_hz in rates_hz:
        for _ in range(round(SECONDS * rate_hz)):
            host_s += 1.0 / rate_hz
            outputs.append(chain.feed(Chunk(host_s, f"{force_n:.1f}\n".encode())))
    return chain, outputs


@pytest.mark.parametrize("rates_hz", [[20.0], [50.0], [100.0], [100.0, 40.0]])
def test_one_long_press_is_one_too_much(rates_hz: list[float]) -> None:
    chain, outputs = fed(rates_hz, 90.0)
    assert len({out.info.rate_hz for out in outputs if out.info}) > len(rates_hz)
    assert sum(len(out.started) for out in outputs) == 1
    assert not [alarm for out in outputs for alarm in out.ended]
    assert chain.too_much
    (alarm,) = chain.finish().ended
    assert alarm.duration_s == pytest.approx(SECONDS * len(rates_hz), abs=0.2)


@pytest.mark.parametrize("rates_hz", [[20.0], [50.0], [100.0, 40.0]])
def test_the_band_of_a_steady_hand_does_not_flicker(rates_hz: list[float]) -> None:
    _, outputs = fed(rates_hz, 20.0)
    bands = np.concatenate([part.band for out in outputs for part in out.readings])
    times_s = np.concatenate([part.t_s for out in outputs for part in out.readings])
    assert set(bands[times_s > 0.3].tolist()) == {list(Band).index(Band.MEDIUM)}
    assert (np.diff(times_s) > 0.0).all()

"""A glove that starts anew, and whose word of it is lost, is soon believed all the same."""

import numpy as np
import pytest

from coach.sensors.source import Chunk, SampleBlock
from coach.sensors.wire import Descriptor, Samples, encode
from coach.sensors.wire_decoder import WireDecoder

STEP_S = 0.02
SAID = Descriptor(
    device_id=b"restarts", rate_hz=200.0, taxels=1, name="Restarts", newtons_per_count=0.1
)


def frame(number: int, count: int) -> bytes:
    """Return the frame of four samples that a glove sends ``number``-th since its start."""
    values = np.full((4, 1), count, np.uint16)
    return encode(Samples(number * 4 % 2**16, number * 20_000, values))


def counts(decoded: list[object]) -> list[float]:
    return [float(b.counts[0, 0]) for b in decoded if isinstance(b, SampleBlock)]


@pytest.mark.parametrize("before", [20, 30, 45])
def test_a_restart_shortly_after_a_start_is_believed_within_a_third_of_a_second(before):
    decoder = WireDecoder()
    decoder.feed(Chunk(0.0, encode(SAID)))
    for k in range(before):
        assert counts(decoder.feed(Chunk(STEP_S * k, frame(k, 10)))) == [10.0]
    heard = []
    for k in range(20):
        at_s = STEP_S * (before + k)
        heard += [k for _ in counts(decoder.feed(Chunk(at_s, frame(k, 500))))]
    assert heard[0] * STEP_S <= 0.3
    assert heard == list(range(heard[0], 20))


def test_a_burst_of_frames_that_came_late_is_no_restart():
    decoder = WireDecoder()
    decoder.feed(Chunk(0.0, encode(SAID)))
    for k in range(40):
        decoder.feed(Chunk(STEP_S * k, frame(k, 10)))
    late = b"".join(frame(k, 500) for k in range(15, 40))
    assert counts(decoder.feed(Chunk(STEP_S * 40, late))) == []
    assert decoder.counts.duplicates == 25
    (block,) = decoder.feed(Chunk(STEP_S * 41, frame(40, 10)))
    assert (block.epoch, block.missing) == (0, 0)

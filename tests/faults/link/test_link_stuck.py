"""The same values for ever, though the device counts on: stuck, where no hand can be so still."""

from dataclasses import replace

import numpy as np
import pytest

from coach.sensors.source import Chunk
from coach.sensors.wire import FrameParser, Samples, encode
from sims.world import play

SEED = 6


def test_14_same_values_for_ever(sit, tape, told):
    """Frozen under a press, and frozen at rest where it had flickered: stuck, within 5 s."""
    whole = list(play("steady", SEED, 11.5, host_s=0.0).chunks)
    late_s = []
    for frozen_at in (515, 540, 590):
        chunks = whole[:frozen_at] + _frozen(whole, frozen_at)
        sat = sit(tape(chunks[: frozen_at + 510]), frozen_at / 100 + 5.1)
        stuck_s = next(
            s.host_s - sat.start_s
            for s in sat.shown(1.0, 20.0)
            if "stuck" in {doubt.kind for doubt in s.link.doubts}
        )
        late_s.append(stuck_s - frozen_at / 100)
        assert 0.0 < late_s[-1] <= 5.0
        assert "The sensor is stuck" in {d.what for d in sat.snapshots[-1].link.doubts}
    told.tried(len(late_s))
    told.saw(f"after {max(late_s):.1f} s: The sensor is stuck, no hand is so still")


def _frozen(chunks: list[Chunk], begin: int) -> list[Chunk]:
    """Return the chunks from ``begin`` on with the values of the one before, counters going on."""
    parser, values, frozen = FrameParser(8), None, []
    for at, chunk in enumerate(chunks):
        data = b""
        for message in parser.feed(chunk.data):
            if isinstance(message, Samples):
                values = message.values[-1:] if at < begin else values
                repeated = np.repeat(values, len(message.values), axis=0)
                message = replace(message, values=repeated)
            data += encode(message, at)
        if at >= begin:
            frozen.append(Chunk(chunk.host_s, data))
    return frozen


@pytest.mark.parametrize("line", ["0.00", "0.0,0.0,0.0", "-0.01"])
def test_14b_nothing_on_a_noiseless_sensor_is_not_stuck(sit, tape, told, line):
    """A digital scale with nothing on it says zero for ever, and nothing is wrong with it."""
    pressed = [f"{5.0 + at % 40 / 10}" for at in range(200)]
    lines = [*pressed, *["0.00"] * 1000]
    if line != "0.00":
        lines = [line] * 1200
    chunks = [Chunk(at / 100, f"{one}\r\n".encode()) for at, one in enumerate(lines)]
    sat = sit(tape(chunks, format="text"), 12.0)
    kinds = {doubt.kind for s in sat.snapshots for doubt in s.link.doubts}
    assert "stuck" not in kinds
    assert all(s.live is not None for s in sat.shown(1.0, 11.9))
    told.saw("nothing is said of a sensor that reads nothing")


def test_14c_a_coarse_scale_under_a_resting_hand_is_not_stuck(sit, tape, told):
    """Where a step is a twentieth of the force, a hand may rest within it."""
    lines = [f"{20 + (at // 30) % 2}" for at in range(200)] + ["20"] * 1000
    chunks = [Chunk(at / 100, f"{one}\n".encode()) for at, one in enumerate(lines)]
    sat = sit(tape(chunks, format="text"), 12.0)
    kinds = {doubt.kind for s in sat.snapshots for doubt in s.link.doubts}
    assert "stuck" not in kinds
    told.saw("a coarse scale is not accused")

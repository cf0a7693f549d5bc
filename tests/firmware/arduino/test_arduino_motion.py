"""The ESP32 sketch with a motion sensor on its I2C, register by register as its data sheet says."""

import struct
from pathlib import Path

import numpy as np
import pytest

from coach.sensors.source import Chunk, DeviceEvent, MotionBlock, SampleBlock
from coach.sensors.wire import KeepAlive, Start, WireDecoder, encode
from sims.sketch_board import SketchBoard

#: Registers of the MPU-6050 (RM-MPU-6000A): readings from 59 on, who it is, its low-pass.
READINGS, WHO_AM_I = 59, 117


def heard(board: SketchBoard, seconds: float) -> list[object]:
    """What the app makes of all that comes by USB in so long."""
    decoder, found = WireDecoder(), []
    board.write_usb(encode(Start()))
    for _ in range(round(seconds * 2)):
        board.write_usb(encode(KeepAlive()))
        for kind, data in board.run(0.5):
            if kind == "U":
                found += decoder.feed(Chunk(board.now_us / 1e6, data))
    assert decoder.counts.missing_samples == decoder.counts.bad_frames == 0
    return found


def motion_of(found: list[object]) -> list[MotionBlock]:
    return [item for item in found if isinstance(item, MotionBlock)]


def test_pushes_and_turns_come_in_their_units(programs: dict[str, Path]) -> None:
    # Half a g along x, -1/16 g along y, and -1 g; 10 °/s, -131 °/s, none: big-endian.
    raw = (8192, -1024, -16384, 0, 1310, -17161, 0)
    with SketchBoard(programs["glove_esp32"], motion=True) as board:
        for at, byte in enumerate(struct.pack(">7h", *raw)):
            board.set_motion(READINGS + at, byte)
        found = heard(board, 2.0)
    accel = np.concatenate([block.accel_m_s2 for block in motion_of(found)])
    turn = np.degrees(np.concatenate([block.turn_rad_s for block in motion_of(found)]))
    g = 9.80665
    assert accel[-1] == pytest.approx([g / 2, -g / 16, -g], abs=0.002)
    assert turn[-1] == pytest.approx([10.0, -131.0, 0.0], abs=0.01)
    assert len(accel) == pytest.approx(200, abs=8)
    t_s = np.concatenate([block.t_s for block in motion_of(found)])
    assert np.diff(t_s) == pytest.approx(np.full(len(t_s) - 1, 0.01), abs=0.0015)
    assert sum(len(b.t_s) for b in found if isinstance(b, SampleBlock)) == pytest.approx(400, abs=4)


@pytest.mark.parametrize("who", [0, 0x55])
def test_without_a_sensor_that_it_knows_the_glove_goes_on(
    programs: dict[str, Path], who: int
) -> None:
    with SketchBoard(programs["glove_esp32"]) as board:
        board.set_motion(WHO_AM_I, who)
        found = heard(board, 2.0)
    assert motion_of(found) == []
    assert any(isinstance(item, SampleBlock) for item in found)


def test_a_sensor_whose_wire_breaks_leaves_the_samples_whole(programs: dict[str, Path]) -> None:
    with SketchBoard(programs["glove_esp32"], motion=True) as board:
        before = heard(board, 1.0)
        board.set_motion(WHO_AM_I, 0)
        after = heard(board, 2.0)
    assert len(motion_of(before)) >= 15
    # What was gathered when it broke still comes.
    assert len(motion_of(after)) <= 1
    assert sum(len(b.t_s) for b in after if isinstance(b, SampleBlock)) >= 396
    assert not any(isinstance(b, DeviceEvent) and b.name == "overrun" for b in after)

"""What is heard beside the decoder: the same in any pieces, whatever is left out as no news."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.sensors.wire import DeviceNotice, Notice, Samples, encode
from coach.sensors.wire_ear import WireEar


def _samples(seq: int) -> bytes:
    # A first reading of 0 and one of 257 put zeros everywhere that a frame can have them.
    return encode(Samples(seq, 0, np.array([[0, 257, seq]], np.uint16)))


def _notice(code: Notice, time_us: int = 0) -> bytes:
    return encode(DeviceNotice(seq=9, time_us=time_us, code=code, value=0.0))


STREAM = (_samples(0), _samples(256), _samples(2), _samples(3))


@given(st.lists(st.integers(1, 60), min_size=1, max_size=12), st.booleans())
@settings(max_examples=60, deadline=None)
def test_a_stop_is_heard_once_in_any_pieces_and_the_stream_after_it_too(sizes, damaged):
    stop = _notice(Notice.WATCHDOG)
    hurt = bytes([_samples(7)[0], 1, 2]) + b"\x00" if damaged else b""
    line = b"".join((*STREAM, hurt, stop, *STREAM[:2]))
    ear, stops, states, at = WireEar(), 0, [], 0
    end_of_stop = line.index(stop) + len(stop)
    while at < len(line):
        size = sizes[len(states) % len(sizes)]
        before = ear.streams
        news = ear.hear(line[at : at + size])
        stops += news and before and not ear.streams
        at += size
        states.append((at, ear.streams))
    assert ear.speaks
    assert ear.streams
    # It streams from the first whole frame to the stop, and from the first whole one after it.
    first, again = len(STREAM[0]), end_of_stop + len(STREAM[0])
    for came, streams in states:
        assert streams == (first <= came < end_of_stop or came >= again)
    assert stops == any(end_of_stop <= came < again for came, _ in states)


def test_a_stop_in_the_midst_of_a_piece_of_samples_is_heard():
    ear = WireEar()
    ear.hear(b"".join(STREAM))
    assert ear.hear(STREAM[0] + _notice(Notice.BOOT) + b"")
    assert not ear.streams


def test_a_damaged_stop_is_none():
    ear = WireEar()
    ear.hear(b"".join(STREAM))
    stop = bytearray(_notice(Notice.BOOT))
    stop[3] ^= 0x40
    assert not ear.hear(bytes(stop) + STREAM[1])
    assert ear.streams

"""A device whose speed nobody gave: found by trying, as a line would carry its bytes."""

import pickle
import sys
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import serial
from hypothesis import given
from hypothesis import strategies as st

from coach.errors import DeviceError
from coach.sensors.address import parse_address
from coach.sensors.sense import Sense
from coach.sensors.serial_port import SerialSource
from coach.sensors.source import Chunk, WireFormat
from coach.sensors.speed_search import FIRST_SPEED, OTHER_SPEEDS
from coach.sensors.wire import Descriptor, FrameParser, Samples, Start, encode
from coach.timing import VirtualClock
from sims.bench_port import PACKAGE, BenchDevice, bench_modules
from sims.uart import heard

GLOVE = Descriptor(b"GLOVE\0\0\1", 100.0, 4, name="Left glove")

Bench = Callable[..., tuple[SerialSource, BenchDevice, VirtualClock]]


def each(period_s: float, line: Callable[[int], bytes]) -> Callable[[float], bytes]:
    """Something said each ``period_s``, from second 0 on."""
    said = 0

    def due(now_s: float) -> bytes:
        nonlocal said
        before, said = said, int(now_s / period_s)
        return b"".join(line(number) for number in range(before, said))

    return due


def lines(number: int) -> bytes:
    return b"%.2f\r\n" % (10 + number % 80 / 4)


def frames(number: int) -> bytes:
    sample = Samples(number & 0xFFFF, number * 10_000, np.array([[number % 4096, 2, 3, 4]]))
    return encode(sample) if number % 100 else encode(GLOVE) + encode(sample)


@pytest.fixture
def bench(monkeypatch: pytest.MonkeyPatch) -> Bench:
    def build(
        due: Callable[[float], bytes], baud: int | None, options: str = ""
    ) -> tuple[SerialSource, BenchDevice, VirtualClock]:
        clock, device = VirtualClock(), BenchDevice(due, baud)
        for name, module in bench_modules({"glove": device}, clock).items():
            monkeypatch.setitem(sys.modules, name, module)
        monkeypatch.setattr(serial, "protocol_handler_packages", [PACKAGE])
        source = SerialSource(parse_address(f"serial:bench://glove{options}"))
        source.open(clock)
        return source, device, clock

    return build


def listened(source: SerialSource, clock: VirtualClock, until_s: float) -> list[Chunk]:
    chunks = []
    while clock.now_s() < until_s:
        chunk = source.read(0.05)
        chunks += [chunk] if chunk else []
    return chunks


@pytest.mark.parametrize("baud", OTHER_SPEEDS)
def test_lines_at_each_usual_speed_are_read_and_the_speed_is_said(bench: Bench, baud: int) -> None:
    source, device, clock = bench(each(0.05, lines), baud)
    chunks = listened(source, clock, 25.0)
    said = b"".join(chunk.data for chunk in chunks).splitlines(keepends=True)
    assert len(said) > 50
    assert all(line.endswith(b".00\r\n") or line[2:3] == b"." for line in said[1:])
    assert f"at {baud} baud" in source.remark
    source.close()
    device.written.clear()
    source.open(clock)
    assert [at for at, _ in device.written] == [baud], "the speed was forgotten"
    chunk = listened(source, clock, clock.now_s() + 0.3)[0]
    assert chunk.data.endswith(b"\n")


def test_what_looks_like_clean_text_at_half_the_speed_is_searched_for_too(bench: Bench) -> None:
    said = b"12.5\r\n"
    half = heard(said * 20, 230_400, FIRST_SPEED)
    assert half.replace(b"\t", b" ").decode("ascii").isprintable(), "not the case meant here"
    source, _, clock = bench(each(0.05, lambda _: said), 230_400)
    chunks = listened(source, clock, 20.0)
    assert set(b"".join(chunk.data for chunk in chunks).splitlines()[1:]) == {b"12.5"}


def test_a_device_at_the_first_speed_is_read_at_once_and_without_a_word(bench: Bench) -> None:
    source, _, clock = bench(each(0.05, lines), FIRST_SPEED)
    chunks = listened(source, clock, 1.0)
    assert chunks[0].host_s < 0.11
    assert source.remark == ""


def test_our_own_frames_are_found_too_and_asked_for_at_that_speed(bench: Bench) -> None:
    source, device, clock = bench(each(0.01, frames), 500_000)
    chunks = listened(source, clock, 12.0)
    messages = FrameParser().feed(b"".join(chunk.data for chunk in chunks))
    assert sum(isinstance(message, Samples) for message in messages) > 300
    told = [data for baud, data in device.written if baud == 500_000]
    assert Start() in FrameParser(4).feed(b"".join(told))


def test_a_slow_device_is_given_the_time_for_a_line(bench: Bench) -> None:
    source, _, clock = bench(each(2.0, lines), 9_600)
    chunks = listened(source, clock, 30.0)
    assert b"".join(chunk.data for chunk in chunks).count(b"\n") >= 5


def test_a_given_speed_is_kept_whatever_comes(bench: Bench) -> None:
    source, device, clock = bench(each(0.05, lines), 9_600, "?baud=57600")
    rubbish = listened(source, clock, 10.0)
    assert rubbish
    assert {baud for baud, _ in device.written} == {57_600}
    assert "makes no sense at this speed" in source.remark


def test_nothing_of_the_search_is_taken_for_a_reading(bench: Bench) -> None:
    source, _, clock = bench(each(0.02, lines), 38_400)
    chunks = listened(source, clock, 12.0)
    first, *rest = b"".join(chunk.data for chunk in chunks).splitlines()
    assert all(10.0 <= float(line) <= 30.0 and len(line) == 5 for line in rest)
    assert first in b"".join(lines(number) for number in range(80))


def test_a_port_that_knows_no_other_speed_is_tried_on(bench: Bench) -> None:
    source, device, clock = bench(each(0.05, lines), 9_600)
    device.breaks["baudrate"] = ValueError("Invalid baud rate: 9600")
    assert listened(source, clock, 3.0) == []
    del device.breaks["baudrate"]
    assert listened(source, clock, 40.0)


def test_rubbish_is_told_within_seconds_and_nothing_of_it_passes(bench: Bench) -> None:
    noise = np.random.default_rng(7)
    source, _, clock = bench(each(0.01, lambda _: noise.bytes(40)), None)
    remarks = []
    passed = 0
    while clock.now_s() < 30.0:
        chunk = source.read(0.05)
        passed += len(chunk.data) if chunk else 0
        remarks.append((clock.now_s(), source.remark))
    first_s = next(at_s for at_s, remark in remarks if remark)
    assert first_s < 3.0
    assert passed == 0
    assert "makes no sense at any usual speed" in remarks[-1][1]
    assert "Serial.begin" in remarks[-1][1]


def test_a_device_that_never_speaks_is_told_with_what_to_do(bench: Bench) -> None:
    source, _, clock = bench(lambda _now_s: b"", 9_600)
    listened(source, clock, 2.0)
    assert source.remark == ""
    listened(source, clock, 4.0)
    assert "nothing has come from bench://glove" in source.remark
    assert "reset" in source.remark


def test_words_are_no_numbers_and_the_speed_is_left_alone(bench: Bench) -> None:
    source, device, clock = bench(each(0.2, lambda _: b"waiting for the sensor\r\n"), FIRST_SPEED)
    assert listened(source, clock, 6.0)
    assert "prints words" in source.remark
    assert {baud for baud, _ in device.written} == {FIRST_SPEED}
    device.due = each(0.1, lines)
    listened(source, clock, 8.0)
    assert source.remark == ""


@pytest.mark.parametrize("wire_format", ["auto", "text"])
@given(data=st.data())
def test_the_verdict_is_the_same_in_any_pieces(wire_format: WireFormat, data: Any) -> None:
    parts = st.one_of(
        st.binary(max_size=40),
        st.sampled_from([b"12.5\r\n", b"hello\n", b"\x00", b"a: 3\n", encode(GLOVE), b"x" * 300]),
    )
    said = b"".join(data.draw(st.lists(parts, max_size=12)))
    cuts = sorted(data.draw(st.lists(st.integers(0, len(said)), max_size=8)))
    whole, cut = Sense(wire_format), Sense(wire_format)
    whole.hear(said)
    for begin, end in zip([0, *cuts], [*cuts, len(said)], strict=True):
        cut.hear(said[begin:end])
    assert (cut.verdict, cut.clean, cut.numbers) == (whole.verdict, whole.clean, whole.numbers)
    assert cut.ear.device == whole.ear.device


@given(
    values=st.lists(st.floats(0.0, 99.0), min_size=30, max_size=60),
    sent=st.sampled_from(OTHER_SPEEDS),
    at=st.sampled_from(OTHER_SPEEDS),
)
def test_lines_make_sense_at_their_own_speed_only(values: list[float], sent: int, at: int) -> None:
    said = b"".join(b"%.2f\r\n" % value for value in values)
    sense = Sense("auto")
    sense.hear(heard(said, sent, at))
    # 4 % apart is as good as the same to any UART.
    assert (sense.verdict == "sense") == (abs(sent / at - 1) < 0.05)


@pytest.mark.parametrize("endless", [b"\x01\xfe" * 500, b"12.5 " * 200, b"\x01" * 999 + b"\0"])
def test_what_is_kept_of_an_endless_line_is_bounded(endless: bytes) -> None:
    sense = Sense("auto")
    for _ in range(1_000):
        sense.hear(endless)
    assert sense.verdict in ("rubbish", "endless")
    assert len(pickle.dumps(sense)) < 40_000


def test_a_port_lost_while_its_speed_is_sought_is_lost(bench: Bench) -> None:
    source, device, clock = bench(each(0.05, lines), 9_600)
    listened(source, clock, 1.0)
    device.breaks["read"] = serial.SerialException("device disconnected")
    with pytest.raises(DeviceError, match="is gone"):
        listened(source, clock, 2.0)

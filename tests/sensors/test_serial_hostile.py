"""A hostile or broken device: it cannot crash, hang or fill the memory of what listens to it."""

import struct
import sys
import tracemalloc
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import serial
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coach.engine.chain import Chain
from coach.engine.link import Link
from coach.engine.opening import decoder_for
from coach.errors import CoachError
from coach.framing import WIRE, encode_record
from coach.sensors.address import parse_address
from coach.sensors.serial_port import SerialSource
from coach.sensors.wire import Descriptor, Samples, encode
from coach.signal.bands import EDGES
from coach.timing import VirtualClock
from sims.bench_port import PACKAGE, BenchDevice, bench_modules

GOOD = Descriptor(b"GLOVE\0\0\1", 100.0, 4, name="Left glove", newtons_per_count=0.01)
MEBIBYTE = 1 << 20


def descriptor(taxels: int, rate_mhz: int, name: bytes, device_id: bytes = b"HOSTILE!") -> bytes:
    """A descriptor by the table of docs/wire.md, with whatever is put in."""
    body = b"\x01" + device_id + bytes(3) + struct.pack("<IHBB", rate_mhz, taxels, 1, 0)
    body += struct.pack("<ffBffB", 4095.0, 0.0, 1, 9.5, 1.25, 0) + bytes([len(name) & 0xFF]) + name
    return encode_record(WIRE, b"\x10\0\0" + body)


def samples(seq: int, time_us: int, values: bytes) -> bytes:
    return encode_record(WIRE, struct.pack("<BHI", 1, seq & 0xFFFF, time_us & 0xFFFFFFFF) + values)


HOSTILE = st.one_of(
    st.binary(max_size=300),
    st.binary(max_size=200).map(lambda data: encode_record(WIRE, b"\x10" + data)),
    st.builds(
        descriptor,
        st.sampled_from([0, 1, 2, 4, 2_048, 2_049, 65_535]),
        st.integers(0, 2**32 - 1),
        st.binary(max_size=60),
        st.binary(min_size=8, max_size=8),
    ),
    st.builds(samples, st.integers(0, 65_535), st.integers(0, 2**32 - 1), st.binary(max_size=600)),
    st.builds(
        lambda code, body: encode_record(WIRE, bytes([code, 0, 0]) + body),
        st.integers(0, 255),
        st.binary(max_size=12),
    ),
    st.sampled_from(
        [b"12.5\n", b"nan nan\n", b"1e400,2\n", b"\xff" * 5_000, b"7" * 20_000 + b"\n"]
    ),
    st.just(encode(GOOD)),
)


@pytest.fixture
def listener(monkeypatch: pytest.MonkeyPatch) -> Callable[..., tuple[Chain, Link]]:
    """Listen to a list of pieces through port, source, link, decoder and chain."""

    def listen(pieces: list[bytes], options: str = "", each_s: float = 0.01) -> tuple[Chain, Link]:
        clock = VirtualClock()
        said = 0

        def due(now_s: float) -> bytes:
            nonlocal said
            before, said = said, min(len(pieces), int(now_s / each_s))
            return b"".join(pieces[before:said])

        device = BenchDevice(due)
        for name, module in bench_modules({"glove": device}, clock).items():
            monkeypatch.setitem(sys.modules, name, module)
        monkeypatch.setattr(serial, "protocol_handler_packages", [PACKAGE])
        address = f"serial:bench://glove{options}"
        source = SerialSource(parse_address(address))
        link, chain = Link(source, clock), Chain(decoder_for(source, address), EDGES["palm"])
        link.open()
        while clock.now_s() < (len(pieces) + 20) * each_s and link.phase != "ended":
            chunk = link.read(0.02)
            if chunk is not None:
                try:
                    chain.feed(chunk)
                except CoachError as problem:
                    link.end(str(problem))
        link.close()
        return chain, link

    return listen


@pytest.mark.parametrize("options", ["", "?baud=115200", "?format=text", "?format=wire"])
@given(pieces=st.lists(HOSTILE, max_size=30))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_a_device_says_ends_in_readings_or_a_sentence(
    listener: Callable[..., tuple[Chain, Link]], options: str, pieces: list[bytes]
) -> None:
    chain, link = listener(pieces, options)
    assert link.phase in ("live", "ended")
    for sentence in (link.problem, link.remark, chain.problem):
        assert sentence.isprintable()
    if chain.info is not None:
        assert 1 <= chain.info.taxels <= 20_000
        assert chain.info.name.isprintable()


@pytest.mark.parametrize("after", [b"", encode(GOOD)])
def test_a_device_that_says_it_has_65535_taxels_is_let_go_with_a_sentence(
    listener: Callable[..., tuple[Chain, Link]], after: bytes
) -> None:
    refused = descriptor(65_535, 100_000, b"huge")
    chain, link = listener([refused, after] * 20, "?baud=115200&format=wire")
    assert chain.info is None
    assert chain.link_counts.bad_frames == 1
    assert link.phase == "ended"
    assert "65535 taxels" in link.problem


@pytest.mark.parametrize("rate_mhz", [0, 99, 20_000_001, 2**32 - 1])
def test_absurd_rates_are_refused(
    listener: Callable[..., tuple[Chain, Link]], rate_mhz: int
) -> None:
    chain, _ = listener([descriptor(4, rate_mhz, b"fast")] * 5)
    assert chain.info is None


def test_control_characters_never_reach_a_name(
    listener: Callable[..., tuple[Chain, Link]],
) -> None:
    chain, _ = listener([descriptor(4, 100_000, b"Left\x1b[31m\x07\nglove\xe2\x80\xae")] * 3)
    assert chain.info is not None
    assert chain.info.name.isprintable()
    assert "Left" in chain.info.name


def peak_bytes(work: Callable[[], Any]) -> int:
    """Return the most memory held at once by Python while this was done, beyond before."""
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("options", ["", "?baud=115200", "?format=text", "?format=wire"])
@pytest.mark.parametrize("endless", [b"\x01\xfe\x80" * 20_000, b"7 " * 30_000, b"\x01" * 60_000])
def test_endless_bytes_without_an_end_hold_bounded_memory(
    listener: Callable[..., tuple[Chain, Link]], options: str, endless: bytes
) -> None:
    """Five megabytes from the line, of which little more than a record or a line is ever kept."""
    pieces = [endless] * 80
    assert peak_bytes(lambda: listener(pieces, options)) < 3 * MEBIBYTE


def test_a_descriptor_that_changes_each_frame_holds_bounded_memory(
    listener: Callable[..., tuple[Chain, Link]],
) -> None:
    pieces = []
    for number in range(800):
        name, rate_mhz = b"glove %d" % number, 100_000 + number
        pieces.append(descriptor(4, rate_mhz, name, struct.pack("<Q", number)))
        pieces.append(samples(number, number * 10_000, bytes(8)))
    few = peak_bytes(lambda: listener(pieces[:400]))
    many = peak_bytes(lambda: listener(pieces))
    assert many < few + MEBIBYTE
    assert many < 8 * MEBIBYTE


def test_a_device_that_floods_is_read_in_bounded_pieces(
    listener: Callable[..., tuple[Chain, Link]],
) -> None:
    sample = encode(Samples(0, 0, np.array([[1, 2, 3, 4]])))
    flood = (encode(GOOD) + sample) * 8_000
    assert peak_bytes(lambda: listener([flood], each_s=0.5)) < len(flood) + 16 * MEBIBYTE

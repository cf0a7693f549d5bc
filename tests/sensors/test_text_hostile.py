"""Text that nobody meant to send: every such line is survived, counted, and misread by nobody."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from coach.engine.chain import Chain
from coach.engine.snapshots import device_view
from coach.sensors.decoders import make_decoder
from coach.sensors.source import Chunk, SampleBlock, SensorInfo
from coach.sensors.text import TextDecoder
from coach.signal.bands import EDGES

Hear = Callable[..., Any]


@pytest.mark.parametrize(
    "line",
    [
        b"\x001 2\x00",
        b"1\x002",
        b"\x00" * 3000,
        b"12:34:56 5.0",
        b"09:15:00,4,5",
        b"12,5 kg",
        b"Kraft: 3,25 N",
        b"12 34 N",
        b"Temp=5.0C Force=3N",
        b"5\x1b[0m",
        b"\x1b[2J1 2",
        b"1_000",
        b"0x1F",
        "\ufeff5".encode(),
        "1\u202e2 3".encode(),
        b"\xc3\x28 4",
        b"9" * 16_385,
    ],
)
def test_a_hostile_line_is_counted_and_the_next_is_read(hear: Hear, line: bytes) -> None:
    heard = hear(TextDecoder(), [Chunk(0.0, b"5 6\n" + line + b"\n7 8\n")])
    assert heard.readings == [[5, 6], [7, 8]]
    assert heard.counts.bad_frames == 1


def test_a_comma_parts_values_as_in_the_plotters_grammar(hear: Hear) -> None:
    # A sketch that prints 12,5 for twelve and a half says two numbers: no reader can know better.
    assert hear(TextDecoder(), [Chunk(0.0, b"12,5\n13,0\n")]).readings == [[12, 5], [13, 0]]


@pytest.mark.parametrize("parting", [b" ", b",", b"\t", b";"])
def test_a_thousand_columns_are_a_thousand_taxels(hear: Hear, parting: bytes) -> None:
    line = parting.join(str(n % 10).encode() for n in range(1000)) + b"\n"
    heard = hear(TextDecoder(), [Chunk(0.0, line * 3)])
    assert heard.infos[0][1].taxels == 1000
    assert heard.readings == [[n % 10 for n in range(1000)]] * 3


def test_more_columns_than_any_sensor_has_are_no_line(hear: Hear) -> None:
    heard = hear(TextDecoder(), [Chunk(0.0, b"1 " * 2049 + b"\n4\n")])
    assert heard.readings == [[4]]
    assert heard.counts.bad_frames == 1


@pytest.mark.parametrize("word", ["nan", "NAN", "-nan", "inf", "+INF", "ovf", "9" * 400])
@pytest.mark.parametrize("line", ["{}", "{} 1", "palm:{} thumb:1", "Force: {}"])
def test_a_word_for_no_number_is_an_invalid_taxel(word: str, line: str) -> None:
    out = TextDecoder().feed(Chunk(0.0, line.format(word).encode() + b"\n"))
    (block,) = [one for one in out if isinstance(one, SampleBlock)]
    assert np.isnan(block.counts[0, 0])
    assert np.isnan(block.counts).sum() == 1


def test_an_endless_line_holds_no_memory_in_any_format() -> None:
    for name in ("text", "auto"):
        decoder = make_decoder(name)  # type: ignore[arg-type]
        assert decoder.feed(Chunk(0.0, b"1\n2\n3\n"))
        for _ in range(50):
            assert decoder.feed(Chunk(0.5, b"7" * 65_536)) == []
        (block,) = [
            one for one in decoder.feed(Chunk(1.0, b"\n4\n")) if isinstance(one, SampleBlock)
        ]
        assert block.counts.tolist() == [[4]]
        assert decoder.counts.bad_frames == 1


def test_labels_of_any_length_and_kind_make_a_name_that_can_be_shown(hear: Hear) -> None:
    labelled = b" ".join(b"%s:1" % (b"l" * 90) for _ in range(30))
    heard = hear(TextDecoder(), [Chunk(0.0, labelled + b"\n")])
    info: SensorInfo = heard.infos[0][1]
    assert info.taxels == 30
    assert len(info.name) < 100
    assert info.name.isprintable()


@pytest.mark.parametrize("kind", ["text", "auto"])
def test_the_link_of_a_text_device_says_that_it_is_unprotected(kind: str) -> None:
    chain = Chain(make_decoder(kind), EDGES["palm"])  # type: ignore[arg-type]
    chain.feed(Chunk(0.0, b"1\n2\n3\n4\n"))
    assert not device_view(chain, "serial:/dev/ttyUSB0").checked

"""Plain text as sketches print it, against the grammar and lines met in the wild."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.errors import UsageError
from coach.sensors.source import Chunk
from coach.sensors.text import TextDecoder

Hear = Callable[..., Any]


def values_of(hear: Hear, data: bytes) -> list[list[float]]:
    return hear(TextDecoder(), [Chunk(1.0, data)]).readings


@pytest.mark.parametrize(
    ("line", "values"),
    [
        # Arduino's plotter grammar
        (b"1 2 3", [1, 2, 3]),
        (b"1\t2\t3", [1, 2, 3]),
        (b"1,2,3", [1, 2, 3]),
        (b"1, 2, 3,", [1, 2, 3]),
        (b"1;2;3", [1, 2, 3]),
        (b"-1.5e2 +.5 7.", [-150, 0.5, 7]),
        (b"thumb:1,palm:2.5", [1, 2.5]),
        (b"thumb:1\tpalm:2.5\r", [1, 2.5]),
        (b"A0: 12 A1: 13", [12, 13]),
        # met in the wild
        (b"UNITS: 123.45", [123.45]),
        (b"Reading: 12.3 lbs", [12.3]),
        (b"Analog reading = 512 - Medium squeeze", [512]),
        (b"Weight:\t3.25\tkg", [3.25]),
        (b"12.3kg", [12.3]),
        (b"FSR0 reading = 87", [87]),
        ("Kraft: 3.5 N ≈ fest".encode(), [3.5]),
    ],
)
def test_a_line_gives_its_numbers(hear: Hear, line: bytes, values: list[float]) -> None:
    assert values_of(hear, line + b"\n") == [values]


@pytest.mark.parametrize("word", [b"nan", b"NaN", b"inf", b"-inf", b"ovf", b"1e999"])
def test_no_number_is_an_invalid_taxel_not_a_light_one(word: bytes) -> None:
    (_, block) = TextDecoder().feed(Chunk(0.0, b"1 " + word + b"\n"))
    assert block.counts[0, 0] == 1  # type: ignore[union-attr]
    assert np.isnan(block.counts[0, 1])  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "line",
    [
        b"12:34:56.789 -> 512",
        b"2024-01-02 12",
        b"rst:0x1 (POWERON_RESET),boot:0x13 (SPI_FAST_FLASH_BOOT)",
        b"F = 3.5 N of 7 N",
        b"1.2.3",
        b"--5",
        b"1\x022",
        b"\xff\xfe12",
        b"x" * 20_000,
        b"1 " * 3000,
    ],
)
def test_a_line_that_makes_no_sense_is_counted_not_read(hear: Hear, line: bytes) -> None:
    heard = hear(TextDecoder(), [Chunk(0.0, b"5\n" + line + b"\n6\n")])
    assert heard.readings == [[5], [6]]
    assert heard.counts.bad_frames == 1
    assert heard.counts.samples == 2


def test_headers_and_blank_lines_are_neither_data_nor_bad(hear: Hear) -> None:
    heard = hear(TextDecoder(), [Chunk(0.0, b"\r\n\nthumb,palm\nthumb: palm:\n1,2\n")])
    assert heard.readings == [[1, 2]]
    assert heard.counts.bad_frames == 0


def test_the_first_line_settles_the_columns(hear: Hear) -> None:
    heard = hear(TextDecoder(), [Chunk(0.0, b"1 2\n3\n4 5\n6 7 8\n")])
    assert heard.readings == [[1, 2], [4, 5]]
    assert heard.counts.bad_frames == 2
    assert heard.infos[0][1].taxels == 2


@pytest.mark.parametrize(
    ("unit", "newtons"),
    [("N", 1.0), ("kg", 9.80665), ("g", 0.00980665), ("lb", 4.4482216152605), ("counts", None)],
)
def test_units_are_what_the_person_says(hear: Hear, unit: str, newtons: float | None) -> None:
    (_, info), *_ = hear(TextDecoder(unit), [Chunk(0.0, b"1\n")]).infos
    assert info.newtons_per_count == newtons
    assert not info.checked
    assert info.rate_hz is None


def test_an_unknown_unit_is_wrong_usage() -> None:
    with pytest.raises(UsageError, match="stone"):
        TextDecoder("stone")


lines = st.lists(
    st.one_of(
        st.floats(-100, 100).map(lambda value: f"{value:.3f}\n".encode()),
        st.sampled_from([b"rubbish 1 2\n", b"\n", b"7\r\n", b"label:3\n", b"\x00\xff\n", b"a b\n"]),
    ),
    max_size=60,
)


@given(
    lines=lines,
    per_chunk=st.integers(1, 8),
    gaps=st.lists(st.floats(0.0, 0.3), min_size=1, max_size=10),
    sizes=st.lists(st.integers(1, 40), min_size=1, max_size=8),
)
def test_any_split_gives_the_same_samples_and_times(
    hear: Hear,
    in_pieces: Callable[..., list[Chunk]],
    lines: list[bytes],
    per_chunk: int,
    gaps: list[float],
    sizes: list[int],
) -> None:
    chunks, host_s = [], 50.0
    for at in range(0, len(lines), per_chunk):
        host_s += gaps[at % len(gaps)]
        chunks.append(Chunk(host_s, b"".join(lines[at : at + per_chunk])))
    heard = hear(TextDecoder(), chunks)
    assert heard == hear(TextDecoder(), in_pieces(chunks, sizes))
    assert heard == hear(TextDecoder(), in_pieces(chunks, [1]))
    assert all(after > before for before, after in zip(heard.t_s, heard.t_s[1:], strict=False))


def test_times_are_the_stamps_when_each_line_comes_alone(hear: Hear) -> None:
    chunks = [Chunk(20.0 + n / 50, b"1\n") for n in range(200)]
    heard = hear(TextDecoder(), chunks)
    assert heard.t_s == pytest.approx([n / 50 for n in range(200)], abs=1e-9)


def test_bursts_are_spread_evenly_and_never_run_off(hear: Hear) -> None:
    # 1,000 lines a second that arrive twenty at a time.
    chunks = [Chunk(20.0 + burst * 0.02, b"1\n" * 20) for burst in range(200)]
    heard = hear(TextDecoder(), chunks)
    steps = np.diff(heard.t_s[200:])
    assert steps.min() >= 0.0008
    assert steps.max() <= 0.003
    assert heard.t_s[-1] == pytest.approx(3.98 + 0.019, abs=0.01)
    assert heard.infos[-1][1].rate_hz == pytest.approx(1000, rel=0.01)


def test_the_rate_is_told_once_known_and_again_when_it_changes(hear: Hear) -> None:
    slow = [Chunk(n / 20, b"1\n") for n in range(100)]
    fast = [Chunk(5.0 + n / 80, b"1\n") for n in range(400)]
    heard = hear(TextDecoder(), slow + fast)
    rates = [info.rate_hz for _, info in heard.infos]
    assert rates[0] is None
    assert rates[1] == pytest.approx(20, rel=0.02)
    assert rates[-1] == pytest.approx(80, rel=0.35)
    assert len(rates) <= 5
    at_known = heard.infos[1][0]
    assert at_known >= 8
    assert 0.5 <= heard.t_s[at_known] <= 0.7


def test_endless_bytes_without_a_line_end_stay_bounded(hear: Hear) -> None:
    decoder = TextDecoder()
    heard = hear(decoder, [Chunk(0.0, b"9" * 100_000) for _ in range(30)] + [Chunk(1.0, b"\n4\n")])
    assert heard.readings == [[4]]
    assert heard.counts.bad_frames == 1

"""EDF+, which the tools of sleep and muscle research read: one file, samples and annotations.

Each signal has the resolution that sixteen bits over its own range allow; times are those of one
even rate, so a sample stands at the place nearest to its own second. Where there are no data the
signals lie at their lowest bound, and an annotation says so.
"""

from collections.abc import Iterator
from decimal import Decimal
from itertools import islice
from typing import BinaryIO, Final

import numpy as np
from numpy.typing import NDArray

from coach.errors import FileError
from coach.recordings.exports.annotations import annotations_of, laid_out
from coach.recordings.exports.content import Content
from coach.recordings.exports.edf_grid import (
    HELD,
    NO_DATA,
    Grid,
    Scale,
    Survey,
    grid_for,
    scale_for,
    signals_of,
    survey,
)
from coach.saying import say

_MONTHS: Final = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC"
#: A rate that nobody told is that of so many first blocks.
_BLOCKS_TO_TELL: Final = 200
#: Records are put together so many at once.
_RECORDS: Final = 16


def write_edf(content: Content, out: BinaryIO) -> str:
    """Write all of a recording as EDF+C; returns how large it is and what was lost, in words.

    Raises FileError for a recording without a sample.
    """
    first = next((block for block in content.samples() if len(block.t_s)), None)
    if first is None:
        raise FileError(say("the recording has no sample, so there is nothing for an EDF+ file"))
    signals = 1 if content.taxels == 1 else content.taxels + 1
    grid = grid_for(content.rate_hz or _rate_hz(content), signals + 1, float(first.t_s[0]))
    found = survey(content.samples(), grid, signals)
    scales = [
        scale_for(float(low), float(high))
        for low, high in zip(found.least, found.most, strict=True)
    ]
    records = found.last // grid.samples + 1
    marks = annotations_of(content, grid, found.gaps, found.last, records)
    words = laid_out(marks, grid, records)
    out.write(_header(content, grid, scales, records, len(words[0])))
    filled = _filled(content, grid, scales, records)
    for at in range(0, records, _RECORDS):
        some = words[at : at + _RECORDS]
        told = np.frombuffer(b"".join(some), "<i2").reshape(len(some), -1)
        data = next(filled)[:, : len(some) * grid.samples]
        each = data.reshape(signals, len(some), grid.samples).transpose(1, 0, 2)
        out.write(np.hstack((each.reshape(len(some), -1), told)).astype("<i2").tobytes())
    return _said(grid, scales, records, found)


def _rate_hz(content: Content) -> float:
    """Return one over the median step of the first samples."""
    t_s = np.concatenate([block.t_s for block in islice(content.samples(), _BLOCKS_TO_TELL)])
    steps = np.diff(t_s)
    steps = steps[steps > 0]
    return 1.0 / float(np.median(steps)) if len(steps) else 1.0


def _filled(
    content: Content, grid: Grid, scales: list[Scale], records: int
) -> Iterator[NDArray[np.int16]]:
    """Yield (signals, places) of so many records at a time, up to the last."""
    width = _RECORDS * grid.samples
    begin, data, ends = 0, _empty(len(scales), width), records * grid.samples
    held = data[:, 0].copy(), -HELD - 1
    for block in content.samples():
        places, values = grid.places(block.t_s), signals_of(block.newtons)
        digital = np.stack(
            [scale.digital(column) for scale, column in zip(scales, values.T, strict=True)]
        )
        # What comes at a place that is past has no place.
        fits = places >= np.maximum.accumulate(places)
        fits &= places > held[1]
        places, digital = places[fits], digital[:, fits]
        while len(places):
            until = int(np.searchsorted(places, begin + width))
            if until:
                held = _fill(data, places[:until] - begin, digital[:, :until], held, begin)
                places, digital = places[until:], digital[:, until:]
            if len(places):
                yield data
                begin, data = begin + width, _empty(len(scales), width)
    while begin < ends:
        yield data
        begin, data = begin + width, _empty(len(scales), width)


def _empty(signals: int, width: int) -> NDArray[np.int16]:
    return np.full((signals, width), NO_DATA, np.int16)


def _fill(
    data: NDArray[np.int16],
    places: NDArray[np.int64],
    digital: NDArray[np.int16],
    held: tuple[NDArray[np.int16], int],
    begin: int,
) -> tuple[NDArray[np.int16], int]:
    """Lay samples in their places and hold them over short holes; returns the last and its place.

    ``held`` is the same of what was laid before, its place that in the file.
    """
    before, at = held
    data[:, places] = digital
    steps = np.diff(places, prepend=at - begin)
    for number in np.flatnonzero((steps > 1) & (steps <= HELD + 1)):
        value = digital[:, number - 1] if number else before
        hole = max(0, int(places[number] - steps[number]) + 1)
        data[:, hole : int(places[number])] = value[:, None]
    return digital[:, -1].copy(), int(places[-1]) + begin


def _header(
    content: Content, grid: Grid, scales: list[Scale], records: int, annotation_bytes: int
) -> bytes:
    began = content.began
    date = f"{began.day:02d}-{_MONTHS[3 * began.month - 3 : 3 * began.month]}-{began.year:04d}"
    signals = len(scales) + 1
    head = (
        (8, "0"),
        (80, "X X X X"),
        (80, f"Startdate {date} X X Pressure_Coach_UTC"),
        (8, began.strftime("%d.%m.%y")),
        (8, began.strftime("%H.%M.%S")),
        (8, str(256 * (signals + 1))),
        (44, "EDF+C"),
        (8, str(records)),
        (8, _plain(grid.record_s)),
        (4, str(signals)),
    )
    labels = ["Force", *(f"Taxel {number}" for number in range(1, len(scales)))]
    many = len(scales)
    told: list[tuple[int, list[str]]] = [
        (16, [*labels, "EDF Annotations"]),
        (80, [content.device or "pressure sensor"] * many + [""]),
        (8, ["N"] * many + [""]),
        (8, [*(_plain(scale.least) for scale in scales), "-1"]),
        (8, [*(_plain(scale.most) for scale in scales), "1"]),
        (8, [str(NO_DATA)] * signals),
        (8, ["32767"] * signals),
        (80, [content.calibration] * many + [""]),
        (8, [str(grid.samples)] * many + [str(annotation_bytes // 2)]),
        (32, [""] * signals),
    ]
    fields = [_ascii(size, text) for size, text in head]
    fields += [_ascii(size, text) for size, texts in told for text in texts]
    return b"".join(fields)


def _plain(number: Decimal) -> str:
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _ascii(size: int, text: str) -> bytes:
    plain = "".join(sign if " " <= sign <= "~" else "_" for sign in text)
    return plain.encode("ascii")[:size].ljust(size)


def _said(grid: Grid, scales: list[Scale], records: int, found: Survey) -> str:
    coarsest = max(scale.step for scale in scales)
    words = [
        f"{records:,} records of {_plain(grid.record_s)} s",
        f"one step is {1000 * coarsest:.2g} mN at most",
        f"times are moved by up to {1000 * found.most_moved_s:.2g} ms",
    ]
    if found.late:
        words.append(f"{found.late:,} samples came at a time that was past and are left out")
    return "; ".join(words)

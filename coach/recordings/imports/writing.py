"""A movie of pressure data as a recording, so that everything reads it as a device's own.

The values become our wire format's frames in newtons (float32), one a frame with its own time;
a map keeps its rows, columns, pitch and cell area.
"""

import hashlib
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.errors import FileError, UsageError
from coach.recordings.imports.folding import fold_for, folded, folded_grid
from coach.recordings.imports.frame_rate import frames_for_rate, rate_of, slow_words
from coach.recordings.imports.movie import Frame, Grid, Movie
from coach.recordings.imports.units import HARDEST_N
from coach.recordings.journal import JournalFile
from coach.recordings.records import END, IMPORTED, Record, chunk_record, new_header, timed_body
from coach.saying import say
from coach.sensors.source import Chunk
from coach.sensors.wire import Descriptor, GridLayout, Samples, SampleType, encode
from coach.sensors.wire_messages import MAX_TAXELS

#: Frames whose times lie within this are one chunk, as a device's would be.
_CHUNK_S: Final = 0.02
#: So many records, or so many bytes of them, are written at a time.
_BATCH: Final = 512
_BATCH_BYTES: Final = 1 << 20
#: Of the wire's bounds: no pitch above 3 m.
_FARTHEST_MM: Final = 3000.0


@dataclass(frozen=True, slots=True)
class Imported:
    """What was imported: ``rate_hz`` is one over the median time step, ``rows`` are frames.

    ``grid`` is the map's rows and columns in the recording; ``notes`` are sentences to show.
    """

    path: Path
    rows: int
    taxels: int
    rate_hz: float
    duration_s: float
    format: str = "csv"
    grid: tuple[int, int] | None = None
    notes: tuple[str, ...] = ()


@dataclass(slots=True)
class _Tally:
    rows: int = 0
    last_s: float = 0.0


def write_movie(source: Path, movie: Movie, target: Path, *, whole_only: bool = True) -> Imported:
    """Write the recording ``target``; raises FileError, and then leaves no target behind.

    ``whole_only`` False keeps the frames before the first damage, and notes it.
    """
    frames, grid = _fitting(movie)
    if not whole_only:
        frames = _up_to_damage(frames, movie)
    first = list(islice(frames, frames_for_rate(movie)))
    if len(first) < 2:
        what = say("rows of numbers") if movie.format == "csv" else say("whole frames")
        raise FileError(
            say(
                "{source} has fewer than two {what}; choose a longer one",
                source=source,
                what=what,
            )
        )
    rate_hz = rate_of(source, movie, first)
    movie.notes += slow_words(rate_hz)
    taxels = first[0].values.size
    descriptor = _descriptor(movie, grid, taxels, rate_hz)
    journal = JournalFile(target, new_header(f"{IMPORTED}{movie.format}", "wire", "N"))
    try:
        tally = _write(journal, chain(first, frames), movie, descriptor)
    except BaseException:
        journal.close()
        with suppress(OSError):
            os.unlink(target)
        raise
    journal.close()
    shape = (grid.rows, grid.columns) if grid else None
    return Imported(
        target, tally.rows, taxels, rate_hz, tally.last_s, movie.format, shape, tuple(movie.notes)
    )


def _fitting(movie: Movie) -> tuple[Iterator[Frame], Grid | None]:
    """Return the frames, folded where a recording cannot hold all cells."""
    grid = movie.grid
    if grid is None:
        if movie.cells > MAX_TAXELS:
            raise UsageError(
                say(
                    "{cells:,} columns are too many; up to {max_taxels:,} can be read, or "
                    "more as a map with --grid",
                    cells=movie.cells,
                    max_taxels=MAX_TAXELS,
                )
            )
        return movie.frames, None
    fold = fold_for(grid)
    if fold is None:
        return movie.frames, grid
    movie.notes.append(
        say(
            "The map of {rows} × {columns} cells is larger than a recording holds ({most:,}); "
            "{folded}.",
            rows=grid.rows,
            columns=grid.columns,
            most=MAX_TAXELS,
            folded=fold.words,
        )
    )
    frames = (Frame(each.t_s, folded(each.values, grid, fold), each.line) for each in movie.frames)
    if movie.full_scale_n:
        # A folded cell has several limits; none of them is its own.
        movie.full_scale_n = None
    return frames, folded_grid(grid, fold)


def _up_to_damage(frames: Iterator[Frame], movie: Movie) -> Iterator[Frame]:
    count = 0
    try:
        for each in frames:
            count += 1
            yield each
    except FileError as damage:
        if count < 2:
            raise
        movie.notes.append(
            say(
                "Only the first {count:,} frames are imported: {damage}.",
                count=count,
                damage=str(damage),
            )
        )


def _descriptor(movie: Movie, grid: Grid | None, taxels: int, rate_hz: float) -> bytes:
    layout = None
    if grid is not None:
        across, down = (min(each, _FARTHEST_MM) for each in grid.pitch_mm)
        layout = GridLayout(
            grid.rows,
            grid.columns,
            max(1, round(across * 1e3)),
            max(1, round(down * 1e3)),
            round(grid.area_mm2 * 1e6),
        )
    told = f"{movie.format}\n{movie.name}\n{taxels}".encode()
    return encode(
        Descriptor(
            device_id=hashlib.blake2b(told, digest_size=8).digest(),
            rate_hz=rate_hz,
            taxels=taxels,
            name=_short(movie.name),
            sample_type=SampleType.F32,
            unit="newtons",
            full_scale=movie.full_scale_n,
            layout=layout,
        )
    )


def _short(name: str) -> str:
    return name.encode()[:48].decode(errors="ignore")


def _write(
    journal: JournalFile, frames: Iterator[Frame], movie: Movie, descriptor: bytes
) -> _Tally:
    """Write all of it; a chunk's host time is that of its last frame. Returns frames, seconds."""
    tally = _Tally()
    batch: list[Record] = []
    size = 0
    for record in _records(frames, movie, descriptor, tally):
        batch.append(record)
        size += len(record[1])
        if len(batch) >= _BATCH or size >= _BATCH_BYTES:
            _append(journal, batch)
            batch, size = [], 0
    _append(journal, batch)
    journal.sync()
    return tally


def _append(journal: JournalFile, batch: list[Record]) -> None:
    problem = journal.append(batch)[1]
    if problem is not None:
        raise FileError(
            say(
                "{path} cannot be written ({reason}); free some space or choose another folder",
                path=journal.path,
                reason=problem.strerror,
            )
        )


def _records(
    frames: Iterator[Frame], movie: Movie, descriptor: bytes, tally: _Tally
) -> Iterator[Record]:
    data, opened_s = [descriptor], 0.0
    for each in frames:
        if tally.rows and each.t_s - opened_s > _CHUNK_S:
            yield chunk_record(Chunk(tally.last_s, b"".join(data)))
            data, opened_s = [], each.t_s
        newtons = _newtons(each, movie)
        data.append(encode(Samples(tally.rows, round(each.t_s * 1e6), newtons, SampleType.F32)))
        tally.last_s, tally.rows = each.t_s, tally.rows + 1
    yield chunk_record(Chunk(tally.last_s, b"".join(data)))
    yield END, timed_body(tally.last_s, {"samples": tally.rows})


def _newtons(each: Frame, movie: Movie) -> NDArray[np.float64]:
    newtons = each.values * movie.newtons_per
    hardest = float(np.abs(newtons).max())
    if hardest > HARDEST_N:
        raise FileError(
            say(
                "line {line} ends a frame with a force of {hardest:.3g} N on one cell, "
                "which nobody can press; check the unit, or export the file again",
                line=each.line,
                hardest=hardest,
            )
        )
    return newtons[None, :]

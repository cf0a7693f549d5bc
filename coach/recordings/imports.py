"""A table of times and forces (CSV) as a recording, so that everything reads it alike.

The values become our wire format's frames, one a row with the row's own time: nothing is
resampled, nothing is made up, and a line that is no measurement is refused by its number.
"""

import hashlib
import os
import statistics
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain, islice, pairwise
from pathlib import Path
from typing import Final

from coach.errors import FileError, UsageError
from coach.recordings.journal import JournalFile
from coach.recordings.records import END, Record, chunk_record, new_header, timed_body
from coach.recordings.table import Row, Table, column_of, number_in, open_table
from coach.sensors.source import Chunk
from coach.sensors.wire import Descriptor, SampleType, encode, samples_of
from coach.sensors.wire_messages import MAX_RATE_HZ, MAX_TAXELS, MIN_RATE_HZ
from coach.units import NEWTONS_PER

_SECONDS_PER: Final = {"s": 1.0, "ms": 1e-3, "us": 1e-6}
#: How many rows the sample rate is taken from.
_RATE_ROWS: Final = 10_000
#: Rows whose times lie within this are one chunk, as a device's would be.
_CHUNK_S: Final = 0.02
#: Records are written this many at a time.
_BATCH: Final = 512
#: A device's 32-bit microseconds are ambiguous past half of their 71 minutes.
_LONGEST_STEP_S: Final = 1800.0
_HARDEST_N: Final = 1e6

Sample = tuple[float, tuple[float, ...]]
"""Seconds since the first row, and newtons of each column."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What was imported: ``rate_hz`` is one over the median time step."""

    path: Path
    rows: int
    taxels: int
    rate_hz: float
    duration_s: float


@dataclass(slots=True)
class _Tally:
    rows: int = 0
    last_s: float = 0.0


def import_csv(
    source: str | Path, target: str | Path, time: str, force: str | Sequence[str], unit: str = "N"
) -> Imported:
    """Write the recording ``target`` from columns of the table ``source``.

    ``time`` is ``COLUMN[:s|ms|us]``, ``force`` one column or several (``"a,b"``), ``unit`` one
    of N, kg, g, lb. Raises FileError, naming line and column, for what is no measurement;
    then no target is left behind. Any size: rows are read one after another.
    """
    source, target = Path(source), Path(target)
    if unit not in NEWTONS_PER:
        raise UsageError(f"{unit!r} is no unit of force here; use one of {', '.join(NEWTONS_PER)}")
    time_name, seconds = _time_column(time)
    force_names = _names(force)
    with open_table(source) as table:
        columns = [column_of(table, name) for name in (time_name, *force_names)]
        samples = _samples(table, columns, seconds, NEWTONS_PER[unit])
        first = list(islice(samples, _RATE_ROWS))
        rate_hz = _rate_hz(source, first)
        journal = JournalFile(target, new_header("import:csv", "wire", "N"))
        try:
            tally = _write(journal, chain(first, samples), _descriptor(force_names, rate_hz))
        except BaseException:
            journal.close()
            with suppress(OSError):
                os.unlink(target)
            raise
        journal.close()
    return Imported(target, tally.rows, len(force_names), rate_hz, tally.last_s)


def _time_column(time: str) -> tuple[str, float]:
    name, colon, unit = time.rpartition(":")
    if not colon:
        return time, 1.0
    if unit not in _SECONDS_PER:
        raise UsageError(f"{unit!r} is no unit of time here; write --time {name}:s, :ms or :us")
    return name, _SECONDS_PER[unit]


def _names(force: str | Sequence[str]) -> tuple[str, ...]:
    names = tuple(force.split(",")) if isinstance(force, str) else tuple(force)
    if not names or not all(name.strip() for name in names):
        raise UsageError("no force column is named; write for example --force force_n")
    if len(names) > MAX_TAXELS:
        raise UsageError(f"{len(names)} force columns are too many; up to {MAX_TAXELS} can be read")
    return names


def _samples(
    table: Table, columns: Sequence[int], seconds: float, newtons: float
) -> Iterator[Sample]:
    """Yield the rows' times and forces, refusing the first that is no measurement."""
    origin = last_s = 0.0
    started = False
    for row in table.rows:
        told, *forces = (number_in(table, row, column) for column in columns)
        if started:
            t_s = (told - origin) * seconds
            _check_step(table, row, columns[0], t_s, last_s)
        else:
            origin, started, t_s = told, True, 0.0
        scaled = tuple(force * newtons for force in forces)
        for column, force in zip(columns[1:], scaled, strict=True):
            if abs(force) > _HARDEST_N:
                raise FileError(
                    f"{table.at(row, column)} says a force of {force:.3g} N, which nobody can "
                    "press; correct the line or give the right --unit"
                )
        last_s = t_s
        yield t_s, scaled


def _check_step(table: Table, row: Row, column: int, t_s: float, last_s: float) -> None:
    step_us = round(t_s * 1e6) - round(last_s * 1e6)
    if step_us <= 0:
        how = "stands still" if step_us == 0 else "runs backwards"
        raise FileError(
            f"{table.at(row, column)}: time {how} ({t_s - last_s:+.6g} s from the line before); "
            "sort the lines by time, and check the unit of --time"
        )
    if t_s - last_s > _LONGEST_STEP_S:
        raise FileError(
            f"{table.at(row, column)}: time jumps by {t_s - last_s:,.0f} s; "
            "check the unit of --time, or split the table there"
        )


def _rate_hz(source: Path, samples: Sequence[Sample]) -> float:
    """Return one over the median time step."""
    if len(samples) < 2:
        raise FileError(f"{source} has fewer than two rows of numbers; choose a longer table")
    times_us = [round(t_s * 1e6) for t_s, _ in samples]
    rate_hz = 1e6 / statistics.median(after - before for before, after in pairwise(times_us))
    if not MIN_RATE_HZ <= rate_hz <= MAX_RATE_HZ:
        raise FileError(
            f"{source} has {rate_hz:.3g} rows a second by its time column, outside of "
            f"{MIN_RATE_HZ:g} to {MAX_RATE_HZ:g}; check the unit of --time"
        )
    return rate_hz


def _descriptor(names: Sequence[str], rate_hz: float) -> bytes:
    identity = hashlib.blake2b("\n".join(names).encode(), digest_size=8).digest()
    return encode(
        Descriptor(
            device_id=identity,
            rate_hz=rate_hz,
            taxels=len(names),
            name="an imported table",
            sample_type=SampleType.F32,
            unit="newtons",
        )
    )


def _write(journal: JournalFile, samples: Iterator[Sample], descriptor: bytes) -> _Tally:
    """Write all of it; a chunk's host time is that of its last row. Returns rows and seconds."""
    tally = _Tally()
    records = _records(samples, descriptor, tally)
    while batch := list(islice(records, _BATCH)):
        problem = journal.append(batch)[1]
        if problem is not None:
            raise FileError(
                f"{journal.path} cannot be written ({problem.strerror}); "
                "free some space or choose another folder"
            )
    journal.sync()
    return tally


def _records(samples: Iterator[Sample], descriptor: bytes, tally: _Tally) -> Iterator[Record]:
    data, opened_s = [descriptor], 0.0
    for t_s, newtons in samples:
        if tally.rows and t_s - opened_s > _CHUNK_S:
            yield chunk_record(Chunk(tally.last_s, b"".join(data)))
            data, opened_s = [], t_s
        message = samples_of(newtons, tally.rows, round(t_s * 1e6), SampleType.F32)
        data.append(encode(message))
        tally.last_s, tally.rows = t_s, tally.rows + 1
    yield chunk_record(Chunk(tally.last_s, b"".join(data)))
    yield END, timed_body(tally.last_s, {"samples": tally.rows})

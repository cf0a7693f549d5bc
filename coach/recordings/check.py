"""Verifying a recording, and saving what is whole in a damaged one."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final

from coach.errors import FileError
from coach.recordings.journal import JournalFile
from coach.recordings.reader import Damage, LostHeaderError, Recording, open_recording
from coach.recordings.records import (
    END,
    EVENT,
    Event,
    Header,
    Record,
    SourceNote,
    chunk_of,
    chunk_record,
    new_header,
    timed_body,
)
from coach.recordings.scan import Scan, open_for_reading
from coach.sensors.source import Chunk

_BATCH: Final = 512


@dataclass(frozen=True, slots=True)
class Checked:
    """What a recording holds: ``header`` None where it is lost, ``sentence`` the verdict."""

    path: Path
    header: Header | None
    chunks: int
    events: int
    data_bytes: int
    duration_s: float
    damage: Damage
    sentence: str


def verify(path: str | Path) -> Checked:
    """Read all of a recording and say what is whole; raises FileError when it is none."""
    recording, header = _open(Path(path))
    chunks = events = data_bytes = 0
    first_s = last_s = None
    for item in recording:
        if isinstance(item, Chunk):
            chunks += 1
            data_bytes += len(item.data)
            first_s, last_s = item.host_s if first_s is None else first_s, item.host_s
        else:
            events += 1
    duration_s = 0.0 if first_s is None or last_s is None else max(0.0, last_s - first_s)
    damage = recording.damage
    sentence = damage.sentence()
    if header is None:
        sentence = f"{sentence} Its header is lost: what device it was of is not known."
    return Checked(
        path=recording.path,
        header=header,
        chunks=chunks,
        events=events,
        data_bytes=data_bytes,
        duration_s=duration_s,
        damage=damage,
        sentence=sentence or "This recording is whole: every record is there and undamaged.",
    )


def salvage(path: str | Path, target: str | Path) -> Checked:
    """Write all that is whole into the new recording ``target``; the damaged one is untouched.

    Returns what the new one holds. Raises FileError when there is nothing to save.
    """
    found = verify(path)
    if not found.chunks and not found.events:
        raise FileError(f"nothing is whole in {path}; there is nothing to save")
    recording, header = _open(Path(path))
    journal = JournalFile(Path(target), header or recording.header)
    try:
        records = _records(recording, found)
        while batch := list(islice(records, _BATCH)):
            problem = journal.append(batch)[1]
            if problem is not None:
                raise FileError(
                    f"{target} cannot be written ({problem.strerror}); what it holds so far is "
                    "whole; free some space or choose another folder"
                )
        journal.sync()
    finally:
        journal.close()
    return verify(target)


def _records(recording: Recording, found: Checked) -> Iterator[Record]:
    last_s = 0.0
    for item in recording:
        last_s = item.host_s
        if isinstance(item, Event):
            yield EVENT, timed_body(item.host_s, item.data)
        else:
            yield chunk_record(item)
    yield EVENT, timed_body(last_s, {"event": "salvaged", "sentence": found.sentence})
    yield END, timed_body(last_s, {**(recording.totals or {}), "salvaged": True})


def _open(path: Path) -> tuple[Recording, Header | None]:
    """Return the recording; one without a header gets a stand-in, and None beside it."""
    try:
        recording = open_recording(path)
    except LostHeaderError:
        others = (SourceNote("unknown:"),) * _last_source(path)
        return Recording(path, new_header("unknown:", others=others), None, None, None), None
    return recording, recording.header


def _last_source(path: Path) -> int:
    """Return the highest number of a source that whole records are from."""
    with open_for_reading(path) as stream:
        chunks = (chunk_of(payload) for _, payload in Scan(stream) if payload)
        return max((chunk.source for chunk in chunks if chunk is not None), default=0)

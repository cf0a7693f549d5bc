"""Verifying a recording, and saving what is whole in a damaged one."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Final

from coach.counted import counted
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
    new_session_id,
    timed_body,
)
from coach.recordings.sample_count import SampleCount
from coach.recordings.scan import Scan, open_for_reading
from coach.recordings.session_files import session_files
from coach.recordings.whole import WholeRecording
from coach.saying import say
from coach.sensors.source import Chunk

_BATCH: Final = 512


@dataclass(frozen=True, slots=True)
class Checked:
    """What a recording holds: ``header`` None where it is lost, ``sentence`` the verdict.

    ``samples`` can be read; ``lost_samples`` went with lost records, ``lost_exactly`` so many
    or at least so many. Samples that the device's own link lost are not among them. ``missing``
    are the numbers of further files of the same session that were not found.
    """

    path: Path
    header: Header | None
    chunks: int
    events: int
    data_bytes: int
    duration_s: float
    samples: int
    lost_samples: int
    lost_exactly: bool
    damage: Damage
    sentence: str
    missing: tuple[int, ...] = ()


def verify(path: str | Path) -> Checked:
    """Read all of a recording and say what is whole; raises FileError when it is none."""
    recording, header = _open(Path(path))
    chunks = events = data_bytes = 0
    first_s = last_s = None
    counted = SampleCount(recording.header)
    for item, lost in recording.items_and_losses():
        counted.note(item, lost)
        if isinstance(item, Chunk):
            chunks += 1
            data_bytes += len(item.data)
            first_s, last_s = item.host_s if first_s is None else first_s, item.host_s
        else:
            events += 1
    duration_s = 0.0 if first_s is None or last_s is None else max(0.0, last_s - first_s)
    damage = recording.damage
    lost_samples, lost_exactly = counted.lost(damage, recording.totals)
    session = WholeRecording(session_files(recording))
    sentence = _sentence(damage, header, lost_samples, lost_exactly)
    return Checked(
        path=recording.path,
        header=header,
        chunks=chunks,
        events=events,
        data_bytes=data_bytes,
        duration_s=duration_s,
        samples=counted.samples,
        lost_samples=lost_samples,
        lost_exactly=lost_exactly,
        damage=damage,
        sentence=" ".join(filter(None, (sentence, _others(recording, session)))),
        missing=session.missing,
    )


def _others(recording: Recording, session: WholeRecording) -> str:
    """Return which other files the session is in, empty where there is none."""
    here = recording.header.segment
    others = [part for part in session.parts if part.header.segment != here]
    if not others and not session.missing:
        return ""
    of = session.parts[-1].header.segment
    names = " and ".join(str(part.path) for part in others)
    also = f"; the others are {names}" if len(others) > 1 else f"; the other is {names}"
    gone = " and ".join(map(str, session.missing))
    files = "file" if len(session.missing) == 1 else "files"
    lost = f" But {files} {gone} {'was' if files == 'file' else 'were'} not found." if gone else ""
    return (
        f"It is file {here} of {of} of its session{also if others else ''}. "
        f"Report, replay and export read all of them as one.{lost}"
    )


def _sentence(damage: Damage, header: Header | None, lost: int, exactly: bool) -> str:
    said = [damage.sentence() or "This recording is whole: every record is there and undamaged."]
    if damage.lost_places:
        least = "" if exactly else "At least "
        if lost:
            said.append(f"{least}{_samples(lost)} lost with it.")
        elif exactly:
            said.append("No sample is lost with it.")
    if damage.unknown_records:
        unknown = counted(damage.unknown_records, "record")
        said.append(f"It also has {unknown} that this app does not know.")
    if header is None:
        said.append("Its header is lost: what device it was of is not known.")
    return " ".join(said)


def _samples(count: int) -> str:
    return "1 sample is" if count == 1 else f"{count:,} samples are"


def salvage(path: str | Path, target: str | Path) -> Checked:
    """Write all that is whole into the new recording ``target``; the damaged one is untouched.

    A session in several files is one file then, and a session of its own: who deletes the damaged
    one keeps what was saved. Returns what the new one holds. Raises FileError when there is nothing
    to save.
    """
    found = verify(path)
    if not found.chunks and not found.events:
        raise FileError(say("nothing is whole in {path}; there is nothing to save", path=path))
    recording, _ = _open(Path(path))
    session = WholeRecording(session_files(recording))
    header = replace(recording.header, session_id=new_session_id(), segment=1)
    journal = JournalFile(Path(target), header)
    try:
        records = _records(session, found)
        while batch := list(islice(records, _BATCH)):
            problem = journal.append(batch)[1]
            if problem is not None:
                raise FileError(
                    say(
                        "{target} cannot be written ({reason}); what it holds so far is whole; "
                        "free some space or choose another folder",
                        target=target,
                        reason=problem.strerror,
                    )
                )
        journal.sync()
    finally:
        journal.close()
    return verify(target)


def _records(recording: WholeRecording, found: Checked) -> Iterator[Record]:
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

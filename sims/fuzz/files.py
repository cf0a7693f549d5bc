"""Files as targets: recordings and all that reads them, the history, pressure data to import."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Final

from coach.engine.debriefing import debrief_of
from coach.engine.ghost_file import load_ghost
from coach.engine.opening import recorded_calibrations, settings_of
from coach.errors import CoachError, FileError
from coach.practice.debrief.as_json import debrief_json
from coach.practice.debrief.html import debrief_html
from coach.recordings.check import salvage, verify
from coach.recordings.history import History
from coach.recordings.imports import FORMATS, Format, Wishes, import_file, look_into
from coach.recordings.plain_json import to_json
from coach.recordings.reader import Recording, open_recording
from coach.sensors.address import Address
from coach.sensors.decoders import make_decoder
from coach.sensors.replay import ReplaySource
from coach.sensors.source import Chunk
from coach.timing import VirtualClock
from sims.disk.memory import memory_folder
from sims.fuzz.hearing import hear
from sims.fuzz.promise import Broken, Target, a_sentence_at_most, at_most, same

_UNITS: Final = ("", "N", "kPa", "psi", "raw", "stone")


@contextmanager
def file_of(data: bytes, name: str = "a.rec") -> Iterator[Path]:
    """Have a file with these bytes in a folder of its own."""
    with memory_folder("coach-fuzz-") as folder:
        path = Path(folder) / name
        path.write_bytes(data)
        yield path


def check_recording(data: bytes) -> None:
    """Every whole record is read, the same each time, and none twice; the loss is a sentence."""
    with file_of(data) as path, a_sentence_at_most(most=FileError):
        recording = open_recording(path)
        items = list(recording)
        same("two readings", repr(items), repr(list(recording)))
        held = sum(len(item.data) for item in items if isinstance(item, Chunk))
        at_most("bytes in chunks", held, len(data))
        at_most("items", len(items), len(data))
        at_most("length of the damage's sentence", len(recording.damage.sentence()), 1_500)
        for middle in (recording.duration_s / 2, 0.0, 1e300):
            at_most("offset", recording.offset_at(middle), len(data))
        settings_of(recording.header)
        recorded_calibrations(recording.header)
        checked = verify(path)
        same("chunks", checked.chunks, sum(isinstance(item, Chunk) for item in items))


def check_salvage(data: bytes) -> None:
    """What is saved from any file is whole, and all that was whole is in it."""
    with file_of(data) as path, a_sentence_at_most(most=FileError):
        found = verify(path)
        saved_path = path.with_name("saved.rec")
        saved = salvage(path, saved_path)
        if not saved.damage.whole:
            raise Broken(f"what was saved is not whole: {saved.sentence}")
        same("chunks", (saved.chunks, saved.data_bytes), (found.chunks, found.data_bytes))
        same("events and the word of it", saved.events, found.events + 1)
        if path.read_bytes() != data:
            raise Broken("the damaged file was changed")


def check_replay(data: bytes) -> None:
    """A replay goes to its end from anywhere in it."""
    with file_of(data) as path, a_sentence_at_most():
        source = ReplaySource(Address("replay", str(path), {"speed": "0"}), all_hands=True)
        source.open(VirtualClock())
        for position_s in (None, source.duration_s / 2):
            if position_s is not None:
                source.seek(position_s)
            with suppress(EOFError):
                for _ in range(len(data) + 1):
                    source.read(0.1)
                raise Broken("more chunks than bytes")
            source.events_until_now()


def check_report(data: bytes) -> None:
    """A debrief is made of any recording: as a page, as numbers, as a ghost to practise over."""
    with file_of(data) as path:
        with a_sentence_at_most():
            debrief = debrief_of(path)
            page, plain = debrief_html(debrief), to_json(debrief_json(debrief))
            at_most("bytes of the page", len(page) + len(plain), 2_000_000 + 2_000 * len(data))
            page.encode()
        with a_sentence_at_most():
            load_ghost(path, "palm")


def check_history(data: bytes) -> None:
    """A folder with any file in it is listed, found again, and can be emptied."""
    with file_of(data) as path, a_sentence_at_most(most=FileError):
        history = History(path.parent, path.parent / "history.sqlite")
        listed = history.sessions()
        same("what is listed twice", listed, history.sessions())
        history.skills()
        at_most("sessions", len(listed), 1)
        if not listed and path not in history.unreadable:
            raise Broken("a file is neither listed nor said to be unreadable")
        to_json({"sessions": [each.summary for each in listed]})


def check_index(data: bytes) -> None:
    """An index of any bytes is made again from the recordings."""
    with file_of(data, "history.sqlite") as index, a_sentence_at_most(most=FileError):
        for ask in (History.sessions, History.skills, History.rebuild):
            index.write_bytes(data)
            ask(History(index.parent, index))


def check_import(wished: Format, data: bytes) -> None:
    """A file is refused in a sentence, or every frame of it is in a whole recording."""
    choice, text = data[0] if data else 0, data[1:]
    with file_of(text, "in.txt") as path, a_sentence_at_most():
        _imported(path, path.with_name("out.rec"), wished, choice)


def _imported(path: Path, target: Path, wished: Format, choice: int) -> None:
    look = look_into(path)
    shown = sum(len(cell) for row in look.preview for cell in row)
    at_most("characters shown", shown, 2_000)
    wishes = Wishes(
        wished if choice & 1 else None,
        time=look.time,
        force=look.force,
        unit=_UNITS[choice >> 1 & 7] if choice >> 1 & 7 < len(_UNITS) else "",
        scale=0.1 if look.format == "openbci" else None,
        area_mm2=100.0 if choice & 16 else None,
        grid=(2, 3) if choice & 32 else None,
        side="left" if choice & 64 else None,
        rate_hz=50.0 if choice & 128 else None,
        whole_only=not choice & 8,
    )
    try:
        done = import_file(path, target, wishes)
    except CoachError:
        if target.exists():
            raise Broken("a refused file left a recording behind") from None
        raise
    recording = open_recording(target)
    if not recording.damage.whole:
        raise Broken(f"an import is not whole: {recording.damage.sentence()}")
    heard = hear(make_decoder("wire"), _chunks(recording))
    same("frames", (heard.samples, heard.counts.bad_frames), (done.rows, 0))


def _chunks(recording: Recording) -> list[Chunk]:
    return [item for item in recording if isinstance(item, Chunk)]


def file_targets() -> tuple[Target, ...]:
    """Return the targets of this module."""
    imports = [
        Target(f"import-{kind}", f"{kind} files", "lines", partial(check_import, kind))
        for kind in FORMATS
    ]
    return (
        Target("recording", "recordings", "disk", check_recording),
        Target("salvage", "damaged recordings to be saved", "disk", check_salvage),
        Target("replay", "recordings to be played", "disk", check_replay),
        Target("report", "recordings to be judged, or practised over", "disk", check_report),
        Target("history", "recordings in the history's folder", "disk", check_history),
        Target("history-index", "the history's own index", "raw", check_index),
        *imports,
    )

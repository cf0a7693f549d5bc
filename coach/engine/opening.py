"""What a session is put together from: decoder, calibrations, recording, loudspeaker, clock."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from coach.errors import CoachError, UsageError
from coach.messages import Settings
from coach.practice.routines.adapting import adapted
from coach.practice.routines.library import Routine, routine_named
from coach.recordings.following import following
from coach.recordings.places import data_folder
from coach.recordings.records import Header, SourceNote, new_header
from coach.recordings.writer import Recorder
from coach.saying import say
from coach.sensors.calibration import Calibration
from coach.sensors.calibration_file import (
    calibration_from,
    calibration_table,
    load_calibrations,
)
from coach.sensors.decoders import make_decoder
from coach.sensors.source import Decoder, Source
from coach.signal.bands import Band
from coach.timing import Clock, MonotonicClock, ScaledClock, VirtualClock

#: Sources that can run at another speed than the world's.
TIMELESS = ("sim:", "replay:")


def clock_for(settings: Settings) -> Clock:
    """Return the clock that makes a session run at its speed; raises UsageError for hardware."""
    if settings.speed == 1.0:
        return MonotonicClock()
    if not all(address.startswith(TIMELESS) for address in settings.addresses):
        raise UsageError(
            say("only a simulated hand or a replay has another speed; leave --speed out")
        )
    return VirtualClock() if settings.speed == 0.0 else ScaledClock(settings.speed)


def decoder_for(source: Source, address: str) -> Decoder:
    """Return the decoder of a source's bytes; a source may have a ``unit`` for plain numbers."""
    return recorded_decoder(_noted(source, address))


def recorded_decoder(source: SourceNote) -> Decoder:
    """Return the decoder that a recorded source's bytes were decoded by."""
    return make_decoder(source.format, source.unit, text_device_id(source.address))


def _noted(source: Source, address: str) -> SourceNote:
    """Return what decodes a source's bytes; a recorded device stays the one that it was."""
    device = getattr(source, "recorded_address", address)
    return SourceNote(device, source.format, getattr(source, "unit", "N"))


def text_device_id(address: str) -> str:
    """Return what stands for the id of a device that cannot say its own: its place."""
    return address.partition(":")[2].partition("?")[0] or "text"


def open_recorder(
    settings: Settings, sources: Sequence[Source], ghost_id: str = ""
) -> Recorder | None:
    """Return a recorder for the session, None if it is not to be kept; raises FileError.

    ``ghost_id`` is the session that it is practised over.
    """
    if settings.record_to is None:
        return None
    said: dict[str, object] = {
        "tool": settings.tool,
        "target": settings.target.value,
        "pace_bpm": settings.pace_bpm,
        "counts": settings.counts,
        "routine": settings.routine,
        "drill": settings.drill,
        # A session's id, for its file may move.
        "ghost": ghost_id or None,
        # The id of a comfort profile, never a name: recordings are handed on.
        "receiver": settings.receiver,
        "avoid": list(settings.avoid),
        "soften": list(settings.soften),
        "check_ins": settings.check_ins,
        "skill": round(settings.skill, 3),
        "calibrations": {
            device_id: calibration_table(calibration)
            for device_id, calibration in calibrations_of(*sources).items()
        },
    }
    first, *others = (
        _noted(source, address) for address, source in zip(settings.addresses, sources, strict=True)
    )
    header = new_header(first.address, first.format, first.unit, said, others=tuple(others))
    if settings.follows is not None:
        header = following(header, Path(settings.follows))
    return Recorder(settings.record_to, header)


def routine_for(settings: Settings) -> Routine | None:
    """Return the routine to be led by, fitted to who receives it; raises UsageError.

    One's own goes before a bundled one.
    """
    if settings.routine is None:
        return None
    routine = routine_named(settings.routine, own_routines_folder())
    return adapted(routine, settings.avoid, settings.soften)


def own_routines_folder() -> Path:
    """Return where a person's own routines are looked for; it need not exist."""
    return data_folder() / "routines"


def stored_calibrations() -> Mapping[str, Calibration]:
    """Return the calibrations of this machine's devices, by device id."""
    return load_calibrations(data_folder() / "calibrations")


def calibrations_of(*sources: Source) -> Mapping[str, Calibration]:
    """Return this machine's calibrations, and before them those that a recording has with it."""
    found = dict(stored_calibrations())
    for source in sources:
        header = getattr(source, "header", None)
        if isinstance(header, Header):
            found |= recorded_calibrations(header)
    return found


def recorded_calibrations(header: Header) -> Mapping[str, Calibration]:
    """Return the calibrations that held when a session was recorded; unusable ones left out."""
    tables = header.settings.get("calibrations")
    if not isinstance(tables, Mapping):
        return {}
    found = {}
    for device_id, table in tables.items():
        if isinstance(table, Mapping):
            with suppress(CoachError):
                found[str(device_id)] = calibration_from(table, "the recording")
    return found


def settings_of(header: Header) -> Settings:
    """Return the settings that a recording was made with; defaults where it says nonsense."""
    said = header.settings
    tool, target, routine = said.get("tool"), said.get("target"), said.get("routine")
    receiver, drill = said.get("receiver"), said.get("drill")
    return Settings(
        address=header.address,
        tool="thumb" if tool == "thumb" else "palm",
        target=Band(target) if isinstance(target, str) and target in set(Band) else Band.MEDIUM,
        routine=routine if isinstance(routine, str) else None,
        others=tuple(source.address for source in header.others),
        receiver=receiver if isinstance(receiver, str) else None,
        avoid=_texts(said.get("avoid")),
        soften=_texts(said.get("soften")),
        check_ins=said.get("check_ins") is True,
        drill=drill if isinstance(drill, str) else None,
        skill=_share(said.get("skill")),
    )


def _share(value: object) -> float:
    return float(value) if isinstance(value, int | float) and 0.0 <= value <= 1.0 else 0.0


def _texts(value: object) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, list | tuple) else ()

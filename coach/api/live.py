"""Live: what a device feels, a reading at a time."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from coach.api.recorded import Recorded
from coach.api.recorded import open as open_recorded
from coach.commands.headless import connected, no_commands
from coach.commands.watch import Line, Watch
from coach.errors import UsageError
from coach.messages import Settings
from coach.signal.bands import EDGES, Band
from coach.timing import Clock, MonotonicClock, ScaledClock, VirtualClock
from coach.views import Snapshot

#: What can be had at another speed than the world's.
_TIMELESS = ("sim:", "replay:")


@dataclass(frozen=True, slots=True)
class Happening:
    """Something between two readings: a stroke, too much, the link's news; ``t_s`` may be None."""

    name: str
    t_s: float | None
    data: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reading:
    """What is felt now, as ``coach watch`` tells it.

    ``t_s`` counts from the first sample. ``band`` and ``force_n`` are None while there is no fresh
    data: ``age_s`` says how old the newest is. ``force_n`` lies within ``error_n`` of the truth in
    95 of 100 (None: nobody knows); ``saturated``: it is past the sensor's range.
    ``taxels_n`` are the newest sample's newtons, ``happened`` what came since the reading before.
    """

    t_s: float | None
    force_n: float | None
    band: Band | None
    too_much: bool
    age_s: float | None
    peak_kpa: float | None
    taxels_n: tuple[float | None, ...]
    error_n: float | None
    saturated: bool
    doubts: tuple[str, ...] = ()
    happened: tuple[Happening, ...] = ()


def listen(
    address: str, seconds: float | None = None, tool: str = "palm", speed: float = 1.0
) -> Iterator[Reading]:
    """Yield readings of a device as they come, and each quarter second of silence one that says so.

    ``address`` as everywhere (``sim:beginner``, ``serial:/dev/ttyUSB0``, ``ble:NAME``); it is let
    go when the loop is left. ``seconds`` ends it; ``speed`` 0 lets a simulated hand or a replay go
    as fast as it can. Raises DeviceError when it cannot be opened at first.
    """
    if tool not in EDGES:
        raise UsageError(f"tool={tool!r} is no tool; use one of {', '.join(EDGES)}")
    watch = Watch(address, tool, _clock(address, speed))
    return _readings(watch, seconds)


def record(
    address: str,
    path: str | Path,
    seconds: float | None = None,
    tool: str = "palm",
    speed: float = 1.0,
) -> Recorded:
    """Record a device as ``coach record`` does, and open the recording.

    It ends after ``seconds`` of the stream, when a replay is over, or by an interrupt (the stop
    button of a notebook). Raises DeviceError when it cannot be opened at first, FileError for a
    file that is there already or cannot be written.
    """
    if tool not in EDGES:
        raise UsageError(f"tool={tool!r} is no tool; use one of {', '.join(EDGES)}")
    if speed == 0.0 and seconds is None and not address.startswith("replay:"):
        raise UsageError("a simulated hand never tires: with speed 0, say seconds, too")
    settings = Settings(
        address=address,
        tool="thumb" if tool == "thumb" else "palm",
        record_to=str(path),
        seconds=seconds,
        speed=speed,
        sound=False,
        beat=False,
    )
    with connected(settings) as host:
        try:
            host.run(no_commands, _seen)
        except KeyboardInterrupt:
            host.end(_seen)
    return open_recorded(path)


def _seen(_snapshot: Snapshot) -> bool:
    return True


def _readings(watch: Watch, seconds: float | None) -> Iterator[Reading]:
    happened: list[Happening] = []
    try:
        for line in watch.lines(seconds):
            if "event" in line:
                happened.append(_happening(line))
            else:
                yield _reading(line, tuple(happened))
                happened = []
    finally:
        watch.close()


def _clock(address: str, speed: float) -> Clock:
    if speed == 1.0:
        return MonotonicClock()
    if speed < 0 or not address.startswith(_TIMELESS):
        raise UsageError("only a simulated hand or a replay has another speed; leave speed out")
    return VirtualClock() if speed == 0.0 else ScaledClock(speed)


def _happening(line: Line) -> Happening:
    data = dict(line)
    name, t_s = str(data.pop("event")), data.pop("t_s", None)
    return Happening(name, t_s if isinstance(t_s, float | int) else None, data)


def _reading(line: Line, happened: tuple[Happening, ...]) -> Reading:
    told = dict(line)
    taxels, doubts, band = told.pop("taxels"), told.pop("doubts"), told.pop("band")
    assert isinstance(taxels, list)
    assert isinstance(doubts, list)
    return Reading(
        **told,  # type: ignore[arg-type]
        band=None if band is None else Band(str(band)),
        taxels_n=tuple(taxels),
        doubts=tuple(doubts),
        happened=happened,
    )

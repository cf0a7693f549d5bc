"""The seam of the chain: a device is anything that yields bytes with their arrival times."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from coach.timing import Clock

#: What a line speaks: our frames, text, either (to be found out), or one device's own packets.
WireFormat = Literal["wire", "text", "auto", "progressor", "wh-c06", "lefu", "decent"]


@dataclass(frozen=True, slots=True)
class Chunk:
    """Bytes as they came, and the host's monotonic second at which they came.

    ``source`` is the number of the device in a session of several; the first is 0.
    """

    host_s: float
    data: bytes
    source: int = 0


@dataclass(frozen=True, slots=True)
class Curve:
    """A sensor's typical law from relative conductance to newtons.

    The relative conductance is ``r = counts / (full_scale - counts)``, the divider's
    ``G * Rm``. ``power``: ``F = a * r ** b``; ``linear``: ``F = a * r + b``; never below 0 N.
    """

    law: Literal["power", "linear"]
    a: float
    b: float


@dataclass(frozen=True, slots=True)
class SensorInfo:
    """What a device says it is; for plain text, what its first lines show.

    ``rate_hz`` is None until known. ``newtons_per_count`` is None where a curve or a
    calibration is needed. ``full_scale`` is the reading at which a taxel is saturated, or None.
    ``grid`` is (rows, columns) with taxels row by row, None where the taxels are no grid.
    ``positions_mm`` has an (x, y) and ``areas_mm2`` an area for each taxel, or are empty.
    ``checked`` says whether the link's bytes carry a checksum, ``own_clock`` whether its samples
    have seconds of the device's own.
    """

    name: str
    device_id: str
    firmware: str
    taxels: int
    rate_hz: float | None
    newtons_per_count: float | None
    full_scale: float | None = None
    curve: Curve | None = None
    grid: tuple[int, int] | None = None
    positions_mm: tuple[tuple[float, float], ...] = ()
    areas_mm2: tuple[float, ...] = ()
    checked: bool = True
    own_clock: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class SampleBlock:
    """Consecutive samples with no gap inside.

    ``t_s`` (n,) device seconds since the first sample of the stream; ``counts`` (n, taxels)
    as the device sent them; ``host_s`` arrival of the block's last byte; ``missing`` samples
    lost just before the block; ``epoch`` counts the device's restarts.
    """

    t_s: NDArray[np.float64]
    counts: NDArray[np.float64]
    host_s: float
    missing: int = 0
    epoch: int = 0

    @property
    def arrivals(self) -> Sequence[tuple[float, float]]:
        """The one (stream second, host second) of arrival that is known: its last sample's."""
        return ((float(self.t_s[-1]), self.host_s),)


@dataclass(frozen=True, slots=True, eq=False)
class MotionBlock:
    """Consecutive samples of how the hand is pushed and turns, where a glove has a motion sensor.

    ``t_s`` (n,) stream seconds, the same clock as a ``SampleBlock``'s; ``accel_m_s2`` (n, 3)
    along the sensor's own axes, gravity included, and ``turn_rad_s`` (n, 3) about them,
    ``period_s`` apart; ``host_s``, ``missing`` and ``epoch`` as there.
    """

    t_s: NDArray[np.float64]
    accel_m_s2: NDArray[np.float64]
    turn_rad_s: NDArray[np.float64]
    period_s: float
    host_s: float
    missing: int = 0
    epoch: int = 0


@dataclass(frozen=True, slots=True)
class DeviceEvent:
    """Something the device says beside its samples: ``button_down``, ``alarm_on``, …

    A ``battery``'s value is volts above 1, and up to 1 the share of its charge.
    """

    name: str
    t_s: float | None
    host_s: float
    value: float | None = None


@dataclass(frozen=True, slots=True)
class LinkCounts:
    """What a decoder has seen so far."""

    bytes_in: int = 0
    frames: int = 0
    samples: int = 0
    bad_frames: int = 0
    gaps: int = 0
    missing_samples: int = 0
    duplicates: int = 0
    device_overruns: int = 0
    motion_samples: int = 0
    missing_motion: int = 0


Decoded = SensorInfo | SampleBlock | MotionBlock | DeviceEvent


class Decoder(Protocol):
    """Bytes in, samples out; no I/O, and any split of the bytes gives the same samples."""

    @property
    def counts(self) -> LinkCounts:
        """What has been seen so far."""
        ...

    def feed(self, chunk: Chunk) -> list[Decoded]:
        """Return what the chunk completed, in the stream's order."""
        ...


class Source(Protocol):
    """A device in. The constructor takes the ``Address`` and does no I/O.

    ``format`` names how its bytes are decoded. ``read`` returns None when nothing came within
    ``timeout_s``, and raises EOFError when nothing will ever come again (a replay that ended).
    A lost link raises DeviceError from ``read``; ``open`` may then be called again.

    It may also have ``opens_slowly`` (True: opening takes seconds), and ``take_events()``, which
    returns the DeviceEvents since the last call that are in none of its bytes.
    """

    format: WireFormat

    def open(self, clock: Clock) -> None:
        """Connect; raises DeviceError with a sentence that says what to do."""
        ...

    def read(self, timeout_s: float) -> Chunk | None:
        """Return the next bytes, waiting at most ``timeout_s`` of the clock's seconds."""
        ...

    def write(self, data: bytes) -> None:
        """Send command bytes; a source that takes none ignores them."""
        ...

    def close(self) -> None:
        """Let the device go; may be called twice and from another thread."""
        ...

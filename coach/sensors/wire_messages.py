"""What our own devices and the coach say to each other, as plain values (docs/wire.md)."""

from dataclasses import dataclass
from enum import IntEnum
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from coach.saying import say
from coach.sensors.source import Curve, SensorInfo

#: Bounds of a descriptor: more than these is a damaged or hostile frame, not a glove.
MAX_TAXELS = 2048
MIN_RATE_HZ, MAX_RATE_HZ = 0.1, 20_000.0
MAX_NAME_BYTES = 48
#: Bounds of a motion frame: 15 to 1,000 samples a second, so many in a frame.
MIN_MOTION_PERIOD_US, MAX_MOTION_PERIOD_US = 1_000, 65_535
MAX_MOTION_SAMPLES = 255
MM_PER_M, CDEG_PER_DEG = 1e3, 1e2


class SampleType(IntEnum):
    """How a taxel's reading travels; the number is both the frame's and the descriptor's."""

    U16 = 1
    I16 = 2
    F32 = 3


class Notice(IntEnum):
    """What a device can report of its own accord."""

    BUTTON_DOWN = 1
    BUTTON_UP = 2
    ALARM_ON = 3
    ALARM_OFF = 4
    WATCHDOG = 5
    BOOT = 6
    OVERRUN = 7


class AlarmMode(IntEnum):
    """What the device's own alarm compares with its threshold."""

    OFF = 0
    ANY_TAXEL = 1
    SUM = 2


@dataclass(frozen=True, slots=True, eq=False)
class Samples:
    """Consecutive samples: ``values`` (k, taxels), one period apart, k >= 1.

    ``seq`` counts samples modulo 65,536 and ``time_us`` microseconds modulo 2**32, both of
    the first sample here.
    """

    seq: int
    time_us: int
    values: NDArray[Any]
    sample_type: SampleType = SampleType.U16


@dataclass(frozen=True, slots=True, eq=False)
class Motion:
    """How the hand is pushed, gravity included, and turns; k >= 1 samples ``period_us`` apart.

    ``accel_mm_s2`` (k, 3) along the motion sensor's own axes, ``turn_cdeg_s`` (k, 3) about them.
    ``seq`` counts motion samples, not those of force, modulo 65,536; ``time_us`` is the first
    one's, on the clock of ``Samples``.
    """

    seq: int
    time_us: int
    period_us: int
    accel_mm_s2: NDArray[Any]
    turn_cdeg_s: NDArray[Any]


@dataclass(frozen=True, slots=True)
class GridLayout:
    """Taxels in rows and columns, row by row; an area of 0 is unknown."""

    rows: int
    columns: int
    pitch_x_um: int
    pitch_y_um: int
    area_um2: int = 0


@dataclass(frozen=True, slots=True)
class TaxelPlace:
    """Where one taxel lies and how large it is; an area of 0 is unknown."""

    x_um: int
    y_um: int
    area_um2: int = 0


@dataclass(frozen=True, slots=True)
class Descriptor:
    """What a device says it is. ``device_id`` has 8 bytes; ``layout`` may be unknown (None)."""

    device_id: bytes
    rate_hz: float
    taxels: int
    name: str = ""
    firmware: tuple[int, int, int] = (0, 0, 0)
    sample_type: SampleType = SampleType.U16
    unit: Literal["counts", "newtons"] = "counts"
    full_scale: float | None = None
    newtons_per_count: float | None = None
    curve: Curve | None = None
    layout: GridLayout | tuple[TaxelPlace, ...] | None = None

    def info(self) -> SensorInfo:
        """Return the same in the words of the rest of the chain."""
        layout = self.layout
        grid: tuple[int, int] | None = None
        positions: tuple[tuple[float, float], ...] = ()
        areas: tuple[float, ...] = ()
        if isinstance(layout, GridLayout):
            grid = (layout.rows, layout.columns)
            layout = tuple(
                TaxelPlace(column * layout.pitch_x_um, row * layout.pitch_y_um, layout.area_um2)
                for row in range(layout.rows)
                for column in range(layout.columns)
            )
        if layout is not None:
            positions = tuple((place.x_um / 1e3, place.y_um / 1e3) for place in layout)
            if all(place.area_um2 > 0 for place in layout):
                areas = tuple(place.area_um2 / 1e6 for place in layout)
        return SensorInfo(
            name=self.name or say("a glove or pad without a name"),
            device_id=self.device_id.hex(),
            firmware=".".join(str(part) for part in self.firmware),
            taxels=self.taxels,
            rate_hz=self.rate_hz,
            newtons_per_count=1.0 if self.unit == "newtons" else self.newtons_per_count,
            full_scale=self.full_scale,
            curve=None if self.unit == "newtons" else self.curve,
            grid=grid,
            positions_mm=positions,
            areas_mm2=areas,
            own_clock=True,
        )


@dataclass(frozen=True, slots=True)
class DeviceNotice:
    """Something happened on the device at ``time_us``; ``value`` as docs/wire.md says."""

    seq: int
    time_us: int
    code: Notice
    value: float = 0.0


@dataclass(frozen=True, slots=True)
class Status:
    """How the device is: samples dropped since its boot, battery (0: none), flags."""

    dropped: int
    battery_mv: int = 0
    flags: int = 0


@dataclass(frozen=True, slots=True)
class Reply:
    """The device has (not) done the command with this type byte."""

    command: int
    ok: bool


@dataclass(frozen=True, slots=True)
class Start:
    """Send samples from now on."""


@dataclass(frozen=True, slots=True)
class Stop:
    """Send no more samples."""


@dataclass(frozen=True, slots=True)
class SetRate:
    """Sample this often; the device answers with its new descriptor."""

    rate_hz: float


@dataclass(frozen=True, slots=True)
class Tare:
    """Take the present reading as zero, on the device."""


@dataclass(frozen=True, slots=True)
class SetAlarm:
    """Alarm by yourself at ``counts``, whatever becomes of the link."""

    mode: AlarmMode
    counts: float = 0.0


@dataclass(frozen=True, slots=True)
class MotorPulse:
    """Buzz once for ``duration_s`` (to 65.535) at ``strength`` (0 to 255)."""

    duration_s: float
    strength: int = 255


@dataclass(frozen=True, slots=True)
class SetBeat:
    """Buzz each count: ``first_in_s`` from receipt to the next stroke's first count.

    ``period_s`` is one count, ``counts`` how many make a stroke, ``strength`` 0 to 255;
    a period of 0 turns the beat off.
    """

    first_in_s: float
    period_s: float
    counts: int
    strength: int = 0


@dataclass(frozen=True, slots=True)
class Describe:
    """Send your descriptor now."""


@dataclass(frozen=True, slots=True)
class KeepAlive:
    """The host is still there."""


DeviceMessage = Samples | Motion | Descriptor | DeviceNotice | Status | Reply
HostMessage = Start | Stop | SetRate | Tare | SetAlarm | MotorPulse | SetBeat | Describe | KeepAlive
Message = DeviceMessage | HostMessage


def samples_of(values: Any, seq: int, time_us: int, sample_type: SampleType) -> Samples:
    """Return ``Samples`` of anything array-like; one row may be given as (taxels,)."""
    return Samples(seq & 0xFFFF, time_us & 0xFFFFFFFF, np.atleast_2d(values), sample_type)

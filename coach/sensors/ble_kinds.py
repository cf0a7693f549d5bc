"""What is known of a kind of Bluetooth device: how it is told, heard and spoken to.

A device's own file has its ``BleKind`` beside its decoder; ``ble_known.KINDS`` collects them.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from coach.sensors.source import WireFormat

_BASE_TAIL: Final = "-0000-1000-8000-00805f9b34fb"


def short_uuid(number: int) -> str:
    """Return a 16-bit Bluetooth number as the whole UUID that stands for it: 0xFFF4 → 0000fff4-…"""
    return f"{number:08x}{_BASE_TAIL}"


@dataclass(frozen=True, slots=True)
class Advertisement:
    """What a device says into the air to everybody.

    ``service_uuids`` are whole and in small letters. ``manufacturer`` has the bytes after each
    company's number. ``rssi_dbm`` is None where the system remembers the device only.
    """

    name: str
    address: str
    rssi_dbm: int | None = None
    service_uuids: tuple[str, ...] = ()
    manufacturer: Mapping[int, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class BleKind:
    """A kind of device. ``name`` is what ``?kind=`` takes, ``title`` what people call it.

    ``notify``: the characteristics (whole UUIDs in small letters) that its data comes from: the
    first that the device has, or every one that it has if ``notify_all``. ``write``: the one
    that commands go to, None where it takes none. ``start`` is written once connected and
    ``stop`` before letting go, ``keep_alive`` every ``keep_alive_s``. ``packets``: each
    notification is a record of its own (see packets.py); otherwise they are one stream of bytes.
    ``advertises_only``: never connected to; its advertised bytes after ``company``'s number are
    the packets. ``format`` is the decoder's. ``tare`` is written for a wire ``Tare``. ``ask`` says
    why a person must name the kind (``?kind=``) before it is used. ``note`` is one sentence for
    the person. All three may be empty.
    """

    name: str
    title: str
    format: WireFormat
    recognises: Callable[[Advertisement], bool]
    notify: tuple[str, ...] = ()
    notify_all: bool = False
    write: str | None = None
    start: tuple[bytes, ...] = ()
    stop: tuple[bytes, ...] = ()
    keep_alive: bytes = b""
    keep_alive_s: float = 1.0
    packets: bool = False
    advertises_only: bool = False
    company: int | None = None
    tare: bytes = b""
    ask: str = ""
    note: str = ""
